// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keychainjobs.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "gui/tokenacts.h"
#include "practice/practiceserver.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>

#include <malloc.h>
#include <unistd.h>

namespace Tokenshelf {

/**
 * The real window in a process of its own, with a clock that is ahead of the system's. Obeys lines on standard input ("pass 7200") and
 * answers each with one line of JSON when everything has ended that it set off: how many tokens live, what accounts say is wrong, and the
 * heap that is in use.
 */
class SoakWindow : public QObject
{
public:
    static constexpr int readsAtOnce = 100;

    /** `boot` is what the boot clock shows beyond the other, as in the commands that run at the same time. */
    explicit SoakWindow(std::chrono::milliseconds boot)
        : m_boot(boot), m_context(options()), m_settings(AppContext::configFolder({})), m_window(m_context, m_practice, m_settings),
          m_orders(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_orders, &QSocketNotifier::activated, this, [this] { read(); });
        connect(&m_context.service(), &AccountService::activityChanged, this, [this] { answer(); }, Qt::QueuedConnection);
        connect(&m_window.acts(), &TokenActs::changed, this, [this] { answer(); }, Qt::QueuedConnection);
        m_window.show();
        m_window.startRenewing();
    }

private:
    AppOptions options()
    {
        AppOptions options;
        options.clock = [this] { return now(); };
        options.bootClock = [this] { return std::chrono::milliseconds(now().toMSecsSinceEpoch()) + m_boot; };
        return options;
    }
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); }

    void read()
    {
        char bytes[256];
        const ssize_t got = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0)
            return QCoreApplication::quit();
        m_line.append(bytes, got);
        if (m_line.endsWith('\n'))
            obey(std::exchange(m_line, {}).trimmed().split(' '));
    }
    /** What happens in the window's process between two looks at it. */
    void obey(const QList<QByteArray> &words)
    {
        const QByteArray &act = words.first();
        const int number = words.last().toInt();
        const auto account = [this](int at) { return m_context.service().accounts().value(at).id; };
        if (act == "pass" || act == "sleep")
            m_ahead = number;
        if (act == "pass")
            m_window.findChild<AutoRenewal *>()->check();
        if (act == "show")
            m_window.showAccount(account(number));
        if (act == "copy")
            m_window.acts().copy(account(number), TokenFormat::Raw);
        if (act == "introspect")
            m_window.acts().introspect(account(number));
        if (act == "read")
            readEntry(words.at(1), number);
        m_asked = true;
        QMetaObject::invokeMethod(this, [this] { answer(); }, Qt::QueuedConnection);
    }
    /** Nothing but that, to see what the system's own library does with its memory meanwhile. */
    void readEntry(const QByteArray &kind, int account)
    {
        const Account read = m_context.service().accounts().value(account);
        const QString secret = m_context.service().client(read.clientId).value_or(Client()).secretName();
        m_readsLeft = readsAtOnce;
        readAgain(kind == "client" ? secret : kind == "access" ? read.accessName() : read.refreshName());
    }
    void readAgain(const QString &name)
    {
        if (m_readsLeft == 0)
            return answer();
        KeychainJobs::read(u"Tokenshelf"_s, name, this, [this, name](const Result<std::optional<Secret>> &) {
            --m_readsLeft;
            readAgain(name);
        });
    }
    bool isBusy()
    {
        if (m_readsLeft > 0)
            return true;
        const auto accounts = m_context.service().accounts();
        return std::any_of(accounts.begin(), accounts.end(), [this](const Account &account) {
            return m_context.service().isRenewing(account.id) || m_window.acts().isBusy(account.id);
        });
    }
    void answer()
    {
        if (!m_asked || isBusy())
            return;
        m_asked = false;
        int live = 0;
        QJsonArray problems;
        for (const Account &account : m_context.service().accounts()) {
            live += m_context.service().lifetimeOf(account).remaining.value_or(0) > 0 ? 1 : 0;
            if (!account.problem.isEmpty())
                problems.append(account.name + ": "_L1 + account.problem);
        }
        const struct mallinfo2 heap = ::mallinfo2();
        const QJsonObject report{{u"live"_s, live}, {u"problems"_s, problems}, {u"heap"_s, qint64(heap.uordblks + heap.hblkhd)}};
        std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

    std::chrono::milliseconds m_boot;
    qint64 m_ahead = 0; ///< seconds
    AppContext m_context;
    PracticeServer m_practice; ///< never started: the provider is elsewhere
    Settings m_settings;
    MainWindow m_window;
    QSocketNotifier m_orders;
    QByteArray m_line;
    bool m_asked = false;
    int m_readsLeft = 0;
};

} // namespace Tokenshelf
