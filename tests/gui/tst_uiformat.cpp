// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/uiformat.h"

#include "core/base/language.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Tokenshelf;

class UiFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void duration_data();
    void duration();
    void moment_data();
    void moment();
    void validity_data();
    void validity();
    void standing_data();
    void standing();
    void theActThatMattersNow_data();
    void theActThatMattersNow();
    void attention_data();
    void attention();
    void everyValueHasAWord();
    void clockOffset();
};

namespace {

const QDateTime noon = QDateTime({2026, 5, 4}, {12, 0}, QTimeZone::utc());

Account accountWith(bool tokens, bool refreshable, const QString &problem = {})
{
    Account account;
    account.problem = problem;
    if (tokens)
        account.tokens = TokenRecord{.refreshable = refreshable};
    return account;
}

} // namespace

void UiFormatTest::initTestCase()
{
    qputenv("TZ", "UTC");
    installLanguage(u"en"_s); // the plurals
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void UiFormatTest::duration_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 seconds, const QString &text) { QTest::newRow(qPrintable(text)) << seconds << text; };
    row(-5, u"0 s"_s);
    row(59, u"59 s"_s);
    row(60, u"1 min"_s);
    row(3599, u"59 min"_s); // rounded down: never more than there is
    row(3600, u"1 h"_s);
    row(3 * 3600 + 5 * 60 + 59, u"3 h 5 min"_s);
    row(86'400, u"1 day"_s);
    row(6 * 86'400 + 4 * 3600, u"6 days 4 h"_s);
    row(40 * 86'400 + 4 * 3600, u"40 days"_s);
}

void UiFormatTest::duration()
{
    QFETCH(qint64, seconds);
    QTEST(UiFormat::duration(seconds), "text");
}

void UiFormatTest::moment_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << noon.addSecs(2 * 3600 + 20 * 60) << u"14:20"_s;
    QTest::newRow("tomorrow") << noon.addDays(1) << u"tomorrow at 12:00"_s;
    QTest::newRow("yesterday") << noon.addDays(-1) << u"yesterday at 12:00"_s;
    QTest::newRow("later") << noon.addDays(6) << u"10/05/2026 at 12:00"_s;
}

void UiFormatTest::moment()
{
    QFETCH(QDateTime, when);
    QTEST(UiFormat::moment(when, noon), "text");
}

void UiFormatTest::validity_data()
{
    QTest::addColumn<Lifetime>("lifetime");
    QTest::addColumn<QString>("validity");
    QTest::addColumn<QString>("remaining");
    QTest::newRow("valid") << Lifetime{State::Valid, 2520, noon.addSecs(2520), 0.7} << u"Valid for 42 min, until 12:42"_s << u"42 min"_s;
    QTest::newRow("expired") << Lifetime{State::Expired, 0, noon.addSecs(-60), 0} << u"Expired: 11:59"_s << u"expired"_s;
    QTest::newRow("unknown") << Lifetime{State::UnknownLifetime, {}, {}, 0} << u"Valid, but for how long is unknown"_s << u"unknown"_s;
    QTest::newRow("none") << Lifetime{} << u"No token yet"_s << QString();
}

void UiFormatTest::validity()
{
    QFETCH(Lifetime, lifetime);
    QTEST(UiFormat::validity(lifetime, noon), "validity");
    QTEST(UiFormat::remaining(lifetime), "remaining");
}

void UiFormatTest::standing_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("renewing");
    QTest::addColumn<std::optional<Error>>("failure");
    QTest::addColumn<Standing>("standing");
    const auto failed = [](Kind kind) { return std::optional(Error{.kind = kind}); };
    QTest::newRow("as recorded") << State::Valid << false << std::optional<Error>() << Standing::Valid;
    QTest::newRow("renewing wins") << State::Expired << true << failed(Kind::Network) << Standing::Renewing;
    const auto ofAnEntry = [](const QString &code) { return std::optional(Error{.kind = Kind::Keychain, .code = code}); };
    for (const char *code : {"secret_missing", "keychain_changed", "keychain_entry_damaged"}) // the keychain itself is open
        QTest::newRow(code) << State::Valid << false << ofAnEntry(QString::fromLatin1(code)) << Standing::Valid;
    QTest::newRow("locked") << State::Valid << false << failed(Kind::Keychain) << Standing::KeychainLocked;
    QTest::newRow("network") << State::Valid << false << failed(Kind::Network) << Standing::Unreachable;
    QTest::newRow("timeout") << State::Valid << false << failed(Kind::Timeout) << Standing::Unreachable;
    QTest::newRow("tls") << State::Valid << false << failed(Kind::Tls) << Standing::Unreachable;
    QTest::newRow("refused") << State::RenewalFailed << false << failed(Kind::Server) << Standing::RenewalFailed;
}

void UiFormatTest::standing()
{
    QFETCH(State, state);
    QFETCH(bool, renewing);
    QFETCH(std::optional<Error>, failure);
    QTEST(Tokenshelf::standing(Lifetime{.state = state}, renewing, failure), "standing");
}

void UiFormatTest::theActThatMattersNow_data()
{
    constexpr auto machine = GrantType::ClientCredentials;
    constexpr auto person = GrantType::AuthorizationCode;
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<GrantType>("grant");
    QTest::addColumn<Account>("account");
    QTest::addColumn<MainAct>("act");
    QTest::newRow("valid") << Standing::Valid << person << accountWith(true, true) << MainAct::Copy;
    QTest::newRow("ending") << Standing::Ending << person << accountWith(true, true) << MainAct::Copy;
    QTest::newRow("new machine") << Standing::NeedsSignIn << machine << accountWith(false, false) << MainAct::GetToken;
    QTest::newRow("new person") << Standing::NeedsSignIn << person << accountWith(false, false) << MainAct::SignIn;
    QTest::newRow("expired, machine") << Standing::Expired << machine << accountWith(true, false) << MainAct::Renew;
    QTest::newRow("expired, refreshable") << Standing::Expired << person << accountWith(true, true) << MainAct::Renew;
    QTest::newRow("expired, at an end") << Standing::Expired << person << accountWith(true, false) << MainAct::SignIn;
    QTest::newRow("unreachable") << Standing::Unreachable << person << accountWith(true, true) << MainAct::Renew;
    QTest::newRow("unreachable at first") << Standing::Unreachable << machine << accountWith(false, false) << MainAct::GetToken;
    QTest::newRow("locked") << Standing::KeychainLocked << person << accountWith(true, true) << MainAct::Unlock;
    QTest::newRow("renewing") << Standing::Renewing << person << accountWith(true, true) << MainAct::None;
}

void UiFormatTest::theActThatMattersNow()
{
    QFETCH(Standing, standing);
    QFETCH(GrantType, grant);
    QFETCH(Account, account);
    QTEST(mainAct(standing, grant, account), "act");
}

void UiFormatTest::attention_data()
{
    constexpr auto machine = GrantType::ClientCredentials;
    constexpr auto person = GrantType::AuthorizationCode;
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<GrantType>("grant");
    QTest::addColumn<Account>("account");
    QTest::addColumn<bool>("needed");
    QTest::newRow("valid") << Standing::Valid << person << accountWith(true, true) << false;
    QTest::newRow("expired, but copying renews") << Standing::Expired << machine << accountWith(true, false) << false;
    QTest::newRow("expired for good") << Standing::Expired << person << accountWith(true, false) << true;
    QTest::newRow("ending for good") << Standing::Ending << person << accountWith(true, false) << true;
    QTest::newRow("a key not used yet") << Standing::NeedsSignIn << machine << accountWith(false, false) << false;
    QTest::newRow("a key refused") << Standing::NeedsSignIn << machine << accountWith(false, false, u"113"_s) << true;
    QTest::newRow("never signed in") << Standing::NeedsSignIn << person << accountWith(false, false) << true;
}

void UiFormatTest::attention()
{
    QFETCH(Standing, standing);
    QFETCH(GrantType, grant);
    QFETCH(Account, account);
    QTEST(needsAttention(standing, grant, account), "needed");
}

void UiFormatTest::everyValueHasAWord()
{
    QStringList words;
    for (int value = 0; value <= static_cast<int>(Standing::KeychainLocked); ++value)
        words << UiFormat::standing(static_cast<Standing>(value), GrantType::AuthorizationCode);
    for (int value = 0; value <= static_cast<int>(Environment::Practice); ++value)
        words << UiFormat::environment(static_cast<Environment>(value));
    for (const QString &word : {u"added"_s, u"signed_in"_s, u"renewed"_s, u"renewal_failed"_s, u"introspected"_s, u"copied"_s,
                                u"signed_out"_s, u"edited"_s, u"imported"_s}) {
        QVERIFY2(UiFormat::event(word) != word, qPrintable(word));
        words << UiFormat::event(word);
    }
    QVERIFY(!words.contains(QString()));
    QCOMPARE(QSet(words.begin(), words.end()).size(), words.size());
    QCOMPARE(UiFormat::event(u"of_the_future"_s), u"of_the_future"_s);
}

void UiFormatTest::clockOffset()
{
    QCOMPARE(UiFormat::clockOffset(1), u"the same as here"_s);
    QCOMPARE(UiFormat::clockOffset(90), u"1 min ahead of this computer"_s);
    QCOMPARE(UiFormat::clockOffset(-3), u"3 s behind this computer"_s);
}

QTEST_GUILESS_MAIN(UiFormatTest)
#include "tst_uiformat.moc"
