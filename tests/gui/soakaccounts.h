// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/soakprocesses.h"
#include "support/leakscan.h"
#include "support/tokenrequests.h"
#include "support/wiretap.h"

namespace Tokenshelf {

/**
 * Two Sierra accounts and three of one Apicbase client, all renewed by themselves; tokens live for an hour, and a refresh token is good for
 * one use.
 */
class SoakAccounts
{
public:
    static constexpr int count = 5;

    SoakAccounts()
    {
        m_session.practice().behaviour().accessSeconds = 3'600;
        listen(m_sierra, m_session.practice().sierra().authority().toLatin1());
        listen(m_api, m_session.practice().api().authority().toLatin1());
        addBranches();
        addKitchens();
        renewByThemselves();
    }

    const QStringList &names() const { return m_names; }
    const TokenRequests &requests() const { return m_requests; }
    QList<Wiretap *> taps() { return {&m_sierra, &m_api}; }
    /** The time for everybody, which is the system's and so many seconds. */
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); }
    qint64 ahead() const { return m_ahead; }
    void advance(int minutes)
    {
        m_ahead += minutes * 60;
        m_session.world().advance(std::chrono::milliseconds(m_session.world().now().msecsTo(now())));
    }
    /** How many of them have a token that the provider takes. */
    int alive();
    /** What stands there of all secrets that passed by so far. */
    QStringList leaks(const QByteArray &said, const QString &folder);

private:
    void listen(Wiretap &tap, const QByteArray &realHost);
    void addBranches();
    void addKitchens();
    void renewByThemselves();
    static void run(const QStringList &command, const QByteArray &input = {})
    {
        if (CliProcess(command).run(input) != 0)
            qFatal("no account: %s", qPrintable(command.join(u' ')));
    }

    CliSession m_session;
    Wiretap m_sierra{quint16(m_session.practice().sierra().port())};
    Wiretap m_api{quint16(m_session.practice().api().port())};
    TokenRequests m_requests;
    QStringList m_names;
    qint64 m_ahead = 0;
};

/** Between everybody and that server from now on. */
inline void SoakAccounts::listen(Wiretap &tap, const QByteArray &realHost)
{
    tap.onAnswer = [this](const QByteArray &request, const QByteArray &answer) { m_requests.heard(request, answer, now()); };
    const QDir files(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/tokenshelf/providers"_L1);
    for (const QString &name : files.entryList(QDir::Files)) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadWrite))
            qFatal("no provider file");
        const QByteArray moved = file.readAll().replace(realHost, "127.0.0.1:" + QByteArray::number(tap.port()));
        file.resize(0);
        file.seek(0);
        file.write(moved);
    }
}

inline void SoakAccounts::addBranches()
{
    for (int branch = 0; branch < 2; ++branch) {
        m_names << u"Branch %1"_s.arg(branch);
        run({u"add"_s, u"sierra-test"_s, m_names.last(), u"--client-id"_s, m_session.clientId(branch)}, m_session.secret(branch));
        run({u"token"_s, m_names.last()});
    }
}

inline void SoakAccounts::addKitchens()
{
    run(m_session.apicbase(u"Kitchen 0"_s), m_session.secret(2));
    AppContext app{AppOptions()};
    Draft draft;
    draft.client = app.service().client(app.service().accountNamed(u"Kitchen 0"_s).value_or(Account()).clientId).value_or(Client());
    for (int kitchen = 0; kitchen < 3; ++kitchen) {
        m_names << u"Kitchen %1"_s.arg(kitchen);
        draft.account.name = m_names.last();
        const auto save = [&](QObject *context, Callback<QUuid> done) { app.service().add(draft, std::nullopt, context, done); };
        if (kitchen > 0 && !await<QUuid>(save))
            qFatal("no account");
        run({u"sign-in"_s, m_names.last()});
    }
}

inline void SoakAccounts::renewByThemselves()
{
    AccountStore store(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf"_L1);
    for (const QString &name : std::as_const(m_names)) {
        if (!store.load() || !store.update(store.accountNamed(name).value_or(Account()).id, [](Account &account) { account.autoRenew = true; }))
            qFatal("no record");
    }
}

inline int SoakAccounts::alive()
{
    const QString base = u"http://127.0.0.1:%1/iii/sierra-api/v6/branches/"_s.arg(m_sierra.port());
    const QString api = u"http://127.0.0.1:%1/api/v2/products/recipes/"_s.arg(m_api.port());
    QList<QStringList> commands;
    for (const QString &name : std::as_const(m_names))
        commands << QStringList{u"token"_s, name, u"--format"_s, u"header"_s};
    CommandCrowd crowd(commands, m_ahead);
    crowd.end();
    int taken = 0;
    for (int i = 0; i < count; ++i) {
        QProcess curl;
        curl.start(u"curl"_s, {u"-fsS"_s, u"-o"_s, u"/dev/null"_s, u"-H"_s, u"@-"_s, i < 2 ? base : api});
        curl.write(crowd.at(i).out());
        curl.closeWriteChannel();
        taken += QTest::qWaitFor([&] { return curl.state() == QProcess::NotRunning; }, 20'000) && curl.exitCode() == 0 ? 1 : 0;
    }
    return taken;
}

inline QStringList SoakAccounts::leaks(const QByteArray &said, const QString &folder)
{
    LeakScan scan;
    for (Wiretap *tap : taps()) {
        const QList<QByteArray> traffic = tap->take();
        for (const QByteArray &one : traffic) {
            for (const auto &[name, secret] : secretsIn(one))
                (void)(secret.size() >= 12 && scan.plant(name, secret));
        }
    }
    return scan.find(said) + scan.findInFiles(folder);
}

} // namespace Tokenshelf
