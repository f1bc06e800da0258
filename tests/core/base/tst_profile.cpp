// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/profile.h"

#include <QTest>

using namespace Tokenshelf;
using namespace Qt::StringLiterals;

/** The names that windows and command line both take: an account kept under one program's profile is found by the other. */
class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        const auto row = [](const QString &name, bool good) { QTest::newRow(qPrintable(u'<' + name + u'>')) << name << good; };
        for (const QString &name : {u""_s, u"practice"_s, u"p2"_s, u"2p"_s, u"my_lib"_s, u"a-b"_s, QString(32, u'a')})
            row(name, true);
        for (const QString &name : {u"A"_s, u"Work"_s, u"-p"_s, u"_p"_s, u"."_s, u".."_s, u"../x"_s, u"a/b"_s, u"a b"_s, u"a.b"_s,
                                    u"a\n"_s, u"ä"_s, u"\u0661"_s, QString(33, u'a')})
            row(name, false);
    }
    void names()
    {
        QFETCH(const QString, name);
        QTEST(isProfileName(name), "good");
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
