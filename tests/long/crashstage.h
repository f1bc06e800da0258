// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/signedin.h"
#include "support/killing.h"
#include "support/secretcalls.h"

namespace Tokenshelf {

/** Accounts that are killed at, and what the next start of the programs makes of them. */
class CrashStage
{
public:
    /** To begin a row of the matrix. */
    void restart()
    {
        found = 0;
        point = 0;
        m_hits.clear();
        m_swept = false;
    }
    /** Notes that the row's state was found, and is in order now. */
    void count()
    {
        ++found;
        if (!m_swept)
            m_hits << point;
    }
    bool isHopeless() const { return m_swept && m_hits.isEmpty(); }
    static QString listPath() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf/accounts.json"_L1; }
    /** An account that has nothing to do with it, and one whose tokens need several entries each. Kitchen is there and signed in. */
    bool prepare(bool withAccount)
    {
        session.practice().behaviour() = {};
        AppContext app{AppOptions()};
        Killing::settle(app);
        for (const Account &account : app.service().accounts()) {
            if (account.name != "Bystander"_L1 && account.name != "Kitchen"_L1
                && !await<bool>([&](QObject *context, Callback<bool> done) { app.service().remove(account.id, false, context, done); }))
                return false;
        }
        if (!app.service().accountNamed(u"Bystander"_s) && Killing::add(app, u"Bystander"_s, u"sierra-test"_s).isNull())
            return false;
        return !withAccount || !Killing::add(app, u"Account"_s, u"apicbase-test"_s).isNull();
    }
    /** A kill at the next call of that kind; after the last one, at those again that were of use. */
    QStringList nextPoint(const QString &call)
    {
        point = m_swept ? m_hits.at(found % m_hits.size()) : point + 1;
        return Killing::killer(call, point);
    }
    bool runKilled(const QStringList &killer, const QStringList &command)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QStringList words = killer + command;
        process.start(words.first(), words.sliced(1));
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
        const bool killed = process.exitStatus() == QProcess::CrashExit || process.exitCode() == 137;
        m_swept = m_swept || !killed;
        return killed;
    }
    /** What the person sees. */
    static QStringList listed()
    {
        CliProcess list({u"list"_s, u"--json"_s});
        QStringList names{list.run() == 0 ? QString() : QString::fromUtf8(list.err())};
        for (const QJsonValue &account : list.array())
            names << account["name"_L1].toString();
        names.removeAll(QString());
        names.sort();
        return names;
    }
    /** The next time that a program uses the keychain: what it says, what is listed then, and whether the keychain holds that and nothing else. */
    QString nextStart(const QStringList &names, const QByteArray &told)
    {
        if (listed() != names)
            return "listed before: "_L1 + listed().join(u' ');
        CliProcess next(session.sierra(u"Next"_s));
        if (next.run(session.secret(0)) != 0 || CliProcess({u"remove"_s, u"Next"_s}).run() != 0)
            return "the next account: "_L1 + QString::fromUtf8(next.err());
        if (told.isEmpty() ? next.err().contains("did not finish") : !next.err().contains(told))
            return "told: "_L1 + QString::fromUtf8(next.err());
        if (listed() != names)
            return "listed: "_L1 + listed().join(u' ');
        AppContext app{AppOptions()};
        return Killing::disagreement(app);
    }
    /** Whether Kitchen can be used: by itself, or, where the provider has taken its sign-in away, once somebody has signed in again. */
    QString goesOn(bool mayAskToSignIn)
    {
        const int before = session.posts();
        CliProcess renewal({u"renew"_s, u"Kitchen"_s});
        const int code = renewal.run();
        if (session.posts() - before > 2)
            return u"asked %1 times"_s.arg(session.posts() - before);
        if (code != 0 && (!mayAskToSignIn || code != 3 || !renewal.err().toLower().contains("sign in")))
            return u"renewal: %1 %2"_s.arg(code).arg(QString::fromUtf8(renewal.err()));
        if (const QString wrong = nextStart({u"Bystander"_s, u"Kitchen"_s}, {}); !wrong.isEmpty())
            return wrong;
        if (code != 0 && CliProcess({u"sign-in"_s, u"Kitchen"_s}).run() != 0)
            return u"cannot sign in again"_s;
        CliProcess ask({u"introspect"_s, u"Kitchen"_s});
        return ask.run() == 0 && ask.out().contains("Active: yes") ? QString() : "introspection: "_L1 + QString::fromUtf8(ask.out() + ask.err());
    }
    /** Of the entry that is in the keychain. */
    quint32 generation(bool refresh)
    {
        AppContext app{AppOptions()};
        const Account account = app.service().accountNamed(u"Kitchen"_s).value_or(Account());
        const auto read = SecretCalls::read(app.secrets(), refresh ? account.refreshName() : account.accessName());
        return read && *read ? (*read)->generation : 0;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
    }

    SignedInSession session;
    int found = 0; ///< of this row, so far
    int point = 0; ///< the call that was killed at last

private:
    QList<int> m_hits; ///< the calls at which the row's state was found
    bool m_swept = false; ///< whether one came to its end: there are no calls behind that
};

} // namespace Tokenshelf
