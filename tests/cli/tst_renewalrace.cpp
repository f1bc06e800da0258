// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signedin.h"
#include "support/privatesession.h"

using namespace Tokenshelf;

/** Programs that renew at the same time; the full length is in tests/long. */
class TestRenewalRace : public QObject
{
    Q_OBJECT

private slots:
    void oneRequestARound();
};

void TestRenewalRace::oneRequestARound()
{
    SignedInSession session;
    raceForRenewals(session, 20, 2);
}

int main(int argc, char *argv[])
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication app(argc, argv);
    TestRenewalRace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_renewalrace.moc"
