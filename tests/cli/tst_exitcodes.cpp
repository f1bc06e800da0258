// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

#include <QTest>

using namespace Tokenshelf;
using Kind = Error::Kind;

/** Which error ends with which code: a promise to scripts, so the numbers stand here once more. */
class TestExitCodes : public QObject
{
    Q_OBJECT

private slots:
    void numbers()
    {
        QCOMPARE(static_cast<int>(ExitCode::Ok), 0);
        QCOMPARE(static_cast<int>(ExitCode::Other), 1);
        QCOMPARE(static_cast<int>(ExitCode::Usage), 2);
        QCOMPARE(static_cast<int>(ExitCode::SignInNeeded), 3);
        QCOMPARE(static_cast<int>(ExitCode::Keychain), 4);
        QCOMPARE(static_cast<int>(ExitCode::Network), 5);
        QCOMPARE(static_cast<int>(ExitCode::Refused), 6);
    }

    void errors_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exitCode");
        const auto row = [](Kind kind, const char *code, int exitCode) {
            QTest::addRow("%d %s", static_cast<int>(kind), code) << static_cast<int>(kind) << QString::fromLatin1(code) << exitCode;
        };
        for (const char *code : {"no_account", "no_provider"})
            row(Kind::NotFound, code, 2);
        for (const char *code : {"name_taken", "name_empty", "secret_empty", "secret_too_long", "secret_has_nul", "server_address",
                                 "provider_file", "provider_exists", "pasted_code", "practice_apart"})
            row(Kind::Invalid, code, 2);
        row(Kind::Protocol, "foreign_redirect", 2);
        for (const char *code : {"disk_full", "not_writable", "accounts_damaged", "accounts_newer", "host_changed", ""})
            row(Kind::Invalid, code, 1);
        for (const char *code : {"port_busy", "account_busy", "store_locked"})
            row(Kind::Busy, code, 1);
        row(Kind::NotFound, "no_revocation", 1);
        row(Kind::Cancelled, "", 1);
        row(Kind::Server, "sign_in_needed", 3);
        row(Kind::Server, "invalid_grant", 3);
        row(Kind::Server, "late_code", 3);
        row(Kind::Timeout, "sign_in_timeout", 3);
        for (const char *code : {"keychain_locked", "keychain_absent", "keychain_denied", "keychain_dismissed", "keychain_timeout",
                                 "keychain_failed", "keychain_entry_damaged", "secret_missing"})
            row(Kind::Keychain, code, 4);
        row(Kind::Timeout, "", 5);
        row(Kind::Network, "http_503", 5);
        row(Kind::Network, "", 5);
        row(Kind::Tls, "", 5);
        for (const char *code : {"not_json", "bad_token_reply", "unexpected_redirect"})
            row(Kind::Protocol, code, 5);
        for (const char *code :
             {"invalid_client", "access_denied", "invalid_scope", "unauthorized_client", "113", "117", "129", "http_403"})
            row(Kind::Server, code, 6);
    }
    void errors()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, code);
        const Error error{.kind = static_cast<Kind>(kind), .code = code};
        QTEST(static_cast<int>(exitCodeOf(error)), "exitCode");
    }

    void helpNamesEveryCode()
    {
        const QStringList help = exitCodeHelp();
        QCOMPARE(help.size(), 7);
        for (qsizetype i = 0; i < help.size(); ++i)
            QVERIFY(help[i].trimmed().startsWith(QString::number(i)));
    }
};

QTEST_GUILESS_MAIN(TestExitCodes)
#include "tst_exitcodes.moc"
