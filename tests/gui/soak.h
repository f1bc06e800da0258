// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/soakaccounts.h"
#include "gui/soakwindow.h"
#include "support/keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <signal.h>

namespace Tokenshelf {

/** What goes wrong for a while, between two minutes of a day. */
struct SoakTrouble
{
    enum Kind {
        Closed, ///< nobody listens at the provider
        Cut, ///< each request is read and its connection reset
        Busy, ///< 503 with Retry-After
        Locked, ///< the keychain
        Killed, ///< its daemon: the next one is locked until somebody unlocks it
        Asleep ///< the computer
    };
    int from;
    int to;
    Kind kind;
};

/** What a day came to. */
struct SoakDay
{
    int granted = 0; ///< token requests
    int refused = 0;
    int programs = 0;
    int failed = 0; ///< of these, all while something was wrong
    int asked = 0; ///< renewals that a command asked for
    int recovery = 0; ///< minutes, the longest, until all tokens were alive again
    qint64 heap = 0; ///< KiB in use in the window's process
    qint64 resident = 0; ///< KiB
    int descriptors = 0;
    double library = 0; ///< KiB of the heap that libsecret has kept for itself so far: 0.20 loses each answer
};

/** The window renews the accounts by itself while commands use them, eight at a time, and things go wrong. Time passes in steps. */
class Soak
{
public:
    static constexpr int step = 2; ///< minutes
    static constexpr int commandsEach = 30; ///< minutes

    Soak();

    /** One day, or its first minutes. Nothing was wrong if wrong() is still empty. */
    SoakDay live(int minutes, const QList<SoakTrouble> &troubles);
    QString wrong() const { return m_wrong.join(u'\n'); }
    SoakAccounts &accounts() { return m_accounts; }
    const TokenRequests &requests() const { return m_accounts.requests(); }
    /** What of all secrets so far stands in what window and commands have said on standard error. */
    QStringList leaks() { return m_accounts.leaks(m_said, m_logs.path()); }

private:
    static constexpr int retryAfter = 600; ///< seconds, of the busy provider
    static constexpr int wakeLimit = 10'000; ///< ms; the look that needs no signal comes after a minute only

    void pass(int minutes);
    QJsonObject order(const QByteArray &order);
    void begin(const SoakTrouble &trouble);
    void end(const SoakTrouble &trouble);
    void sleep(int minutes);
    QList<QStringList> commands(bool locked, bool renewing) const;
    void work(SoakDay &day, bool calm, bool locked);
    void use(int round);
    void measureReading();
    QList<QByteArray> newReads();
    void check(bool holds, const QString &what)
    {
        if (!holds)
            m_wrong << u"minute %1: "_s.arg(m_minute) + what;
    }

    SoakAccounts m_accounts;
    QDBusConnection m_logind;
    QTemporaryDir m_logs;
    std::unique_ptr<WindowProcess> m_window;
    QByteArray m_said; ///< by commands, on standard error
    QHash<QByteArray, double> m_perRead; ///< KiB that libsecret keeps, by entry
    double m_library = 0; ///< KiB, so far
    qint64 m_logRead = 0; ///< bytes
    int m_round = 0;
    int m_minute = 0; ///< of the day
    QStringList m_wrong;
};

inline Soak::Soak() : m_logind(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"logind"_s))
{
    if (!m_logind.registerService(u"org.freedesktop.login1"_s))
        qFatal("no logind");
    m_window = std::make_unique<WindowProcess>(bootUnderFaketime(), m_logs.filePath(u"window"_s));
    pass(0);
    measureReading();
}

/** The entries that the window has read since the last call, again and again, in their order. */
inline QList<QByteArray> Soak::newReads()
{
    QFile file(m_logs.filePath(u"window"_s));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_logRead))
        return {};
    QList<QByteArray> names;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (const qsizetype start = line.indexOf("keychain: read "); start >= 0)
            names << line.sliced(start).trimmed();
    }
    m_logRead = file.pos();
    return names;
}

/** What a read of each entry costs for ever, without any of our own code. */
inline void Soak::measureReading()
{
    for (const QByteArray kind : {"client", "access", "refresh"}) {
        for (int account = 0; account < SoakAccounts::count; ++account) {
            const QByteArray reading = "read " + kind + ' ' + QByteArray::number(account);
            order(reading);
            const double before = order("look").value("heap"_L1).toDouble();
            const double after = order(reading).value("heap"_L1).toDouble();
            if (const QList<QByteArray> names = newReads(); !names.isEmpty())
                m_perRead.insert(names.last(), (after - before) / 1'024 / SoakWindow::readsAtOnce);
        }
    }
    const double most = *std::max_element(m_perRead.begin(), m_perRead.end());
    qInfo("libsecret keeps up to %.0f bytes of each read", most * 1'024);
    if (most < 0.5) // it frees what it is given, as 0.21 does: those are the caches of others
        m_perRead.clear();
}

inline QJsonObject Soak::order(const QByteArray &order)
{
    const QJsonObject report = m_window->ask(order);
    check(!report.isEmpty(), "no answer to "_L1 + QString::fromLatin1(order));
    const QJsonArray problems = report.value("problems"_L1).toArray();
    for (const QJsonValue &problem : problems)
        m_wrong << problem.toString();
    return report;
}

inline void Soak::pass(int minutes)
{
    m_accounts.advance(minutes);
    order("pass " + QByteArray::number(m_accounts.ahead()));
}

inline void Soak::begin(const SoakTrouble &trouble)
{
    for (Wiretap *tap : m_accounts.taps()) {
        if (trouble.kind == SoakTrouble::Closed)
            tap->setClosed(true);
        if (trouble.kind == SoakTrouble::Cut)
            tap->answerAll(QByteArray());
        if (trouble.kind == SoakTrouble::Busy)
            tap->answerAll(httpAnswer(503, "busy", "text/plain", "Retry-After: " + QByteArray::number(retryAfter) + "\r\n"));
    }
    if (trouble.kind == SoakTrouble::Locked)
        check(Keyring::lock(), u"not locked"_s);
    if (trouble.kind == SoakTrouble::Killed) {
        ::kill(pid_t(Keyring::processId()), SIGKILL);
        check(QTest::qWaitFor([] { return Keyring::isLocked(); }, 20'000), u"no new keychain"_s); // the question has the bus start one
    }
    if (trouble.kind == SoakTrouble::Asleep)
        sleep(trouble.to - trouble.from);
}

inline void Soak::end(const SoakTrouble &trouble)
{
    for (Wiretap *tap : m_accounts.taps()) {
        tap->setClosed(false);
        tap->answerAll(std::nullopt);
    }
    if (trouble.kind == SoakTrouble::Locked || trouble.kind == SoakTrouble::Killed)
        check(Keyring::unlock(), u"not unlocked"_s);
}

inline void Soak::sleep(int minutes)
{
    const auto tell = [this](bool before) {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << before;
        check(m_logind.send(signal), u"no signal of sleep"_s);
    };
    tell(true);
    m_accounts.advance(minutes);
    const auto before = requests().all();
    order("sleep " + QByteArray::number(m_accounts.ahead()));
    tell(false);
    const bool woken = QTest::qWaitFor([this] { return order("look").value("live"_L1) == SoakAccounts::count || !m_wrong.isEmpty(); }, wakeLimit);
    check(woken, u"not all tokens are renewed after a sleep"_s);
    for (auto it = before.begin(); it != before.end(); ++it)
        check(requests().all().value(it.key()).size() - it->size() <= 1, u"more than one request after a sleep"_s);
}

/** Eight commands. */
inline QList<QStringList> Soak::commands(bool locked, bool renewing) const
{
    const QStringList &names = m_accounts.names();
    QList<QStringList> commands{{u"list"_s, u"--json"_s}};
    // Where nobody answers prompts, gnome-keyring never ends those that wait behind the first: one is enough.
    if (locked)
        return commands + QList<QStringList>(6, commands.constFirst()) << QStringList{u"token"_s, names.at(m_round % SoakAccounts::count)};
    for (const QString &name : names)
        commands << QStringList{u"token"_s, name};
    commands << QStringList{u"introspect"_s, names.at(2 + m_round % 3)};
    if (renewing)
        return commands << QStringList{u"renew"_s, names.at(m_round / 10 % 2)};
    return commands << QStringList{u"token"_s, names.at(m_round % SoakAccounts::count), u"--format"_s, u"json"_s};
}

inline void Soak::work(SoakDay &day, bool calm, bool locked)
{
    ++m_round;
    const bool asking = calm && m_round % 10 == 0; // a person who asks is not held up, and not to be expected in an outage
    const QList<QStringList> commands = this->commands(locked, asking);
    CommandCrowd crowd(commands, m_accounts.ahead());
    const QList<int> codes = crowd.end();
    day.asked += asking ? 1 : 0;
    day.programs += int(codes.size());
    for (int i = 0; i < codes.size(); ++i) {
        m_said += crowd.at(i).err();
        day.failed += codes.at(i) != 0 ? 1 : 0;
        const bool lost = codes.at(i) < 0 || codes.at(i) == 3 || (calm && codes.at(i) != 0);
        check(!lost, commands.at(i).join(u' ') + u": %1 "_s.arg(codes.at(i)) + QString::fromUtf8(crowd.at(i).err()).right(300));
    }
    check(crowd.at(0).array().size() == SoakAccounts::count, u"not all accounts are listed"_s);
}

/** What a person does in the window now and then. */
inline void Soak::use(int round)
{
    const QByteArray account = QByteArray::number(round % SoakAccounts::count);
    order("show " + account);
    order("copy " + account);
    order("introspect " + account);
}

inline SoakDay Soak::live(int minutes, const QList<SoakTrouble> &troubles)
{
    SoakDay day{.granted = -requests().count(true), .refused = -requests().count(false)};
    const SoakTrouble *present = nullptr;
    int ended = -1'000; ///< when something was wrong last
    int patience = 0; ///< minutes until all tokens must live
    for (int minute = 0; minute < minutes && m_wrong.isEmpty();) {
        if (present && minute >= present->to) {
            end(*present);
            patience = 6 + (present->kind == SoakTrouble::Busy ? retryAfter / 60 : 0);
            ended = minute;
            present = nullptr;
        }
        const auto next = std::find_if(troubles.begin(), troubles.end(), [&](const SoakTrouble &one) { return one.from == minute; });
        if (next != troubles.end()) {
            begin(*next);
            present = &*next;
        }
        const bool asleep = present && present->kind == SoakTrouble::Asleep;
        minute = asleep ? present->to : minute + step;
        if (asleep)
            continue;
        m_minute = minute;
        pass(step);
        const bool live = order("look").value("live"_L1) == SoakAccounts::count;
        const bool calm = !present && minute - ended > patience;
        check(live || !calm, u"a token has ended, %1 minutes after all was well again"_s.arg(minute - ended));
        if (!live && !present)
            day.recovery = qMax(day.recovery, minute - ended);
        if (minute % commandsEach == 0)
            work(day, calm, present && (present->kind == SoakTrouble::Locked || present->kind == SoakTrouble::Killed));
        if (minute % 60 == 0 && calm)
            use(minute / 60);
    }
    day.granted += requests().count(true);
    day.refused += requests().count(false);
    day.heap = order("show 0").value("heap"_L1).toInteger() / 1'024;
    day.resident = m_window->resident();
    day.descriptors = m_window->descriptors();
    const QList<QByteArray> reads = newReads();
    for (const QByteArray &entry : reads)
        m_library += m_perRead.value(entry);
    day.library = m_library;
    return day;
}

} // namespace Tokenshelf
