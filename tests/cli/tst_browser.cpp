// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/browser.h"

#include "core/base/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

using namespace Tokenshelf;

namespace {

// Writes what it was given: number of arguments, the first, and its open descriptors; whole or not at all.
const QByteArray stub = R"(#!/bin/sh
here=$(dirname "$0")
{
    printf '%s\n%s\n' "$#" "$1"
    ls /proc/$$/fd | tr '\n' ' '
} >"$here/seen.tmp"
mv "$here/seen.tmp" "$here/seen"
)";

} // namespace

/** The browser is started without a shell, and only for addresses that a provider may have. */
class TestBrowser : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QFile::remove(seenFile());
        QFile file(m_folder.filePath(u"xdg-open"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(stub);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toLocal8Bit() + ":/usr/bin:/bin");
    }

    void goodAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("https") << u"https://app.example/oauth/authorize/?client_id=a&state=b%20c"_s;
        QTest::newRow("shell characters") << u"https://app.example/?a=$(id)&b=%60id%60;id%7Cid&c='d'"_s;
        QTest::newRow("practice") << u"http://127.0.0.1:27441/oauth/authorize/"_s;
        QTest::newRow("practice over IPv6") << u"http://[::1]:27441/oauth/authorize/"_s;
    }
    void goodAddresses()
    {
        QFETCH(const QString, address);
        const QUrl url(address, QUrl::StrictMode);
        QVERIFY(openBrowser(url));
        QTRY_VERIFY(QFile::exists(seenFile()));
        QCOMPARE(seen().value(0), QByteArray("1"));
        QCOMPARE(seen().value(1), url.toEncoded());
    }

    void badAddresses_data()
    {
        QTest::addColumn<QString>("address");
        const QStringList addresses{u""_s,
                                    u"-h"_s,
                                    u"--help"_s,
                                    u"-e id"_s,
                                    u"/etc/passwd"_s,
                                    u"etc"_s,
                                    u"./xdg"_s,
                                    u"file:///etc/passwd"_s,
                                    u"file://host/share"_s,
                                    u"smb://host/share"_s,
                                    u"javascript:alert(1)"_s,
                                    u"data:text/html,<script>"_s,
                                    u"vbscript:x"_s,
                                    u"mailto:a@b"_s,
                                    u"ftp://host/"_s,
                                    u"ssh://host"_s,
                                    u"ssh://-oProxyCommand=id/x"_s,
                                    u"tel:1"_s,
                                    u"about:blank"_s,
                                    u"chrome://settings"_s,
                                    u"view-source:https://a"_s,
                                    u"jar:https://a!/"_s,
                                    u"ms-settings:"_s,
                                    u"x-terminal:id"_s,
                                    u"http://app.example/"_s,
                                    u"http://localhost/"_s,
                                    u"http://localhost:27441/"_s,
                                    u"http://127.0.0.1.nip.io/"_s,
                                    u"http://127.0.0.1@evil.example/"_s,
                                    u"http://0.0.0.0/"_s,
                                    u"http://127.0.0.2/"_s,
                                    u"https://"_s,
                                    u"https:"_s,
                                    u"https:///path"_s,
                                    u"https://user@host/"_s,
                                    u"https://good.example@evil.example/"_s,
                                    u"https://a b/"_s,
                                    u"https://host:99999/"_s,
                                    u"$(id)"_s,
                                    u"`id`"_s,
                                    u"; id"_s,
                                    u"'; id '"_s,
                                    u"\"; id; \""_s,
                                    u"https//a"_s,
                                    u"HTTPS"_s,
                                    u"://a"_s};
        QVERIFY(addresses.size() >= 40);
        for (const QString &address : addresses)
            QTest::newRow(qPrintable(u'<' + address + u'>')) << address;
    }
    void badAddresses()
    {
        QFETCH(const QString, address);
        QVERIFY(!openBrowser(QUrl(address)));
        QVERIFY(!openBrowser(QUrl(address, QUrl::StrictMode)));
    }

    void cleanupTestCase() { QVERIFY(m_strays.isEmpty()); }
    void cleanup()
    {
        if (qstrcmp(QTest::currentTestFunction(), "badAddresses") == 0 && QFile::exists(seenFile()))
            m_strays << QTest::currentDataTag();
    }

    void theBrowserGetsNoDescriptor()
    {
        const int open = ::open("/etc/passwd", O_RDONLY); // as a shell's `3<file` would leave it
        QVERIFY(open > 2);
        QVERIFY(openBrowser(QUrl(u"https://app.example/"_s)));
        QTRY_VERIFY(QFile::exists(seenFile()));
        ::close(open);
        // The stub's own redirection and script take numbers of their own; the inherited ones are what /proc showed it at its start.
        QVERIFY2(!seen().value(2).split(' ').contains(QByteArray::number(open)), seen().value(2).constData());
    }

    void withoutAnOpener()
    {
        qputenv("PATH", "/nonexistent");
        QVERIFY(!openBrowser(QUrl(u"https://app.example/"_s)));
    }

private:
    QString seenFile() const { return m_folder.filePath(u"seen"_s); }
    QList<QByteArray> seen() const
    {
        QFile file(seenFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    }

    QTemporaryDir m_folder;
    QList<QByteArray> m_strays;
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
