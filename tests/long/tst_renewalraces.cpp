// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signedin.h"
#include "support/privatesession.h"

using namespace Tokenshelf;

/** Twenty programs, fifty rounds (security R53). */
class TestRenewalRaces : public QObject
{
    Q_OBJECT

private slots:
    void oneRequestARound();
};

void TestRenewalRaces::oneRequestARound()
{
    SignedInSession session;
    raceForRenewals(session, 20, 50);
}

int main(int argc, char *argv[])
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication app(argc, argv);
    TestRenewalRaces test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_renewalraces.moc"
