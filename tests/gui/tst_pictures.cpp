// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"
#include "gui/notice.h"

#include <QApplication>
#include <QPixmapCache>
#include <QTest>

using namespace Tokenshelf;

/** Whatever a window shows again and again adds no picture to the cache that all windows share, and pushes none out of it. */
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void notices();
    void icons();

private:
    static constexpr int times = 500; ///< at a kilobyte a picture, many times the cache
    static bool isKept() { return QPixmapCache::find(u"somebody else's"_s, nullptr); }
};

void TestPictures::init()
{
    QPixmapCache::clear();
    QPixmapCache::setCacheLimit(64);
    QPixmap picture(32, 32);
    picture.fill(Qt::red);
    QVERIFY(QPixmapCache::insert(u"somebody else's"_s, picture));
}

void TestPictures::notices()
{
    Notice notice;
    for (int i = 0; i < times; ++i) {
        notice.say(Notice::Kind::Warning, u"Said again"_s);
        notice.say(Error{.kind = Error::Kind::Network, .code = u"timeout"_s});
    }
    QVERIFY(isKept());
}

void TestPictures::icons()
{
    for (int i = 0; i < times; ++i) {
        QVERIFY(!providerIcon(u"sierra"_s).pixmap(16, 16).isNull());
        QVERIFY(!environmentIcon(Environment::Sandbox).pixmap(16, 16).isNull());
    }
    QVERIFY(isKept());
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
