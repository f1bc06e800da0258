// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/opener.h"
#include "gui/starter.h"

#include "core/base/error.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

using namespace Tokenshelf;

namespace {

/** Tells which of its descriptors were there when it started, and what it was given; itself, it opens none before that. */
const QByteArray stub = R"(#!/usr/bin/python3
import os, sys
here = os.path.dirname(os.path.abspath(sys.argv[0]))
descriptors = [fd for fd in os.listdir("/proc/self/fd") if os.path.exists("/proc/self/fd/" + fd)]
with open(here + "/seen.new", "w") as file:
    file.write("\n".join(sys.argv[1:]) + "\nfds=" + ",".join(sorted(descriptors)) + "\n")
os.rename(here + "/seen.new", here + "/seen")
)";

} // namespace

/** What the window hands to the desktop's browser, and to another program that it starts. */
class TestOpener : public QObject
{
    Q_OBJECT

public:
    static void layBrowser()
    {
        QFile file(folder().filePath(u"xdg-open"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(stub) < 0)
            qFatal("no room for a browser");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", folder().path().toLocal8Bit() + ":/usr/bin:/bin");
    }

private slots:
    void badAddresses();
    void theBrowserGetsTheAddressAndNoDescriptor();
    void aProgramGetsItsArgumentsAndNoDescriptor();

private:
    static const QTemporaryDir &folder()
    {
        static const QTemporaryDir one;
        return one;
    }
};

void TestOpener::badAddresses()
{
    const Opener open = safeOpener();
    for (const QString &address :
         {u""_s, u"-h"_s, u"/etc/passwd"_s, u"file:///etc/passwd"_s, u"smb://host/share"_s, u"javascript:alert(1)"_s, u"data:text/html,x"_s, u"ftp://host/"_s,
          u"http://app.example/"_s, u"http://localhost/"_s, u"http://127.0.0.1@evil.example/"_s, u"https://user@host/"_s, u"https:///path"_s, u"$(id)"_s, u"`id`"_s,
          u"; id"_s})
        QVERIFY2(!open(QUrl(address)), qPrintable(address));
    QTest::qWait(200);
    QVERIFY(!QFile::exists(folder().filePath(u"seen"_s)));
}

void TestOpener::theBrowserGetsTheAddressAndNoDescriptor()
{
    const int open = ::open("/etc/passwd", O_RDONLY); // as a shell's `3<file` would leave it
    QVERIFY(open > 2);
    const QUrl url(u"https://app.example/?a=$(id)&b=%60id%60;id%7Cid&c='d'"_s);
    QVERIFY(safeOpener()(url));
    QFile seen(folder().filePath(u"seen"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seen.exists(), 20'000);
    QVERIFY(seen.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(seen.readAll()), QString::fromLatin1(url.toEncoded()) + "\nfds=0,1,2\n"_L1);
    ::close(open);
}

void TestOpener::aProgramGetsItsArgumentsAndNoDescriptor()
{
    QFile seen(folder().filePath(u"seen"_s));
    seen.remove(); // the browser's
    QVERIFY(!detachedStarter()(folder().filePath(u"no such program"_s), {}));
    const int open = ::open("/etc/passwd", O_RDONLY);
    QVERIFY(open > 2);
    QVERIFY(detachedStarter()(folder().filePath(u"xdg-open"_s), {u"--profile"_s, u"a b;$(id)"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(seen.exists(), 20'000);
    QVERIFY(seen.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(seen.readAll()), u"--profile\na b;$(id)\nfds=0,1,2\n"_s);
    ::close(open);
}

int main(int argc, char **argv)
{
    TestOpener::layBrowser(); // before Qt looks for it
    QApplication application(argc, argv);
    TestOpener test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_opener.moc"
