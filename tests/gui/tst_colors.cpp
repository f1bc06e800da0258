// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/colors.h"
#include "gui/icons.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTest>

using namespace Tokenshelf;

class ColorsTest : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag();
    void everyColourCanBeReadEverywhere_data();
    void everyColourCanBeReadEverywhere();
    void selectionsAndHintsCanBeRead();
    void symbolsTakeThePalettesColour();
    void everyDrawingShows_data();
    void everyDrawingShows();
};

void ColorsTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0xaa, 0xaa, 0xaa), Qt::white) - 2.32) < 0.01);
}

void ColorsTest::everyColourCanBeReadEverywhere_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("base");
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef) << QColor(Qt::white);
    QTest::newRow("dark") << QColor(0x35, 0x35, 0x35) << QColor(0x1e, 0x1e, 0x1e);
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::black);
}

void ColorsTest::everyColourCanBeReadEverywhere()
{
    QFETCH(QColor, window);
    QFETCH(QColor, base);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    QList<QColor> colors;
    for (int value = 0; value <= static_cast<int>(Standing::KeychainLocked); ++value)
        colors << standingColor(static_cast<Standing>(value), GrantType::AuthorizationCode, palette);
    for (int value = 0; value <= static_cast<int>(Environment::Practice); ++value)
        colors << environmentColor(static_cast<Environment>(value), palette);
    for (const QColor &color : colors) {
        QVERIFY2(contrast(color, window) >= 4.5, qPrintable(color.name()));
        QVERIFY2(contrast(color, base) >= 4.5, qPrintable(color.name()));
    }
}

void ColorsTest::selectionsAndHintsCanBeRead()
{
    QPalette palette;
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    const QPalette corrected = corrections(palette);
    QVERIFY(contrast(corrected.color(QPalette::Highlight), Qt::white) >= 4.5);
    QVERIFY(contrast(corrected.color(QPalette::PlaceholderText), Qt::white) >= 4.5);
    QVERIFY(!corrected.isBrushSet(QPalette::Active, QPalette::Window)); // the rest stays the desktop's
}

void ColorsTest::symbolsTakeThePalettesColour()
{
    const QPalette before = QApplication::palette();
    for (const QColor &color : {QColor(Qt::red), QColor(Qt::green)}) {
        QPalette palette = before;
        palette.setColor(QPalette::WindowText, color);
        QApplication::setPalette(palette);
        const QImage image = symbol(u"add"_s).pixmap(16, 16).toImage();
        QCOMPARE(image.pixelColor(8, 8).rgb(), color.rgb());
    }
    QApplication::setPalette(before);
}

void ColorsTest::everyDrawingShows_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList();
    QVERIFY(files.size() > 20);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

/** An icon engine that cannot draw SVG gives an empty picture and no error. */
void ColorsTest::everyDrawingShows()
{
    QFETCH(QString, name);
    const QImage image = providerIcon(name).pixmap(32, 32).toImage();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    }
    QVERIFY2(painted > 30, qPrintable(QString::number(painted)));
}

QTEST_MAIN(ColorsTest)
#include "tst_colors.moc"
