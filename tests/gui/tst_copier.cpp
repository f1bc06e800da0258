// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/copier.h"

#include "core/base/error.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Tokenshelf;
using namespace std::chrono_literals;

class CopierTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isMarkedAsAPassword();
    void neverReachesTheMiddleClickSelection();
    void goesAwayWhenTheTimeIsUp();
    void countsDown();
    void leavesAloneWhatOthersCopied();
    void leavesAloneTheSameTextCopiedElsewhere();
    void aSecondCopyTakesTheFirstOnesPlace();
    void goesAwayWithTheCopier();
    void anEndedCopierLeavesOthersAlone();
    void plainTextStays();
    void keepsTheStayInBounds();

private:
    static QString clipboardText() { return QApplication::clipboard()->text(); }
    const Secret m_secret{QByteArrayView("s3cret-é")};
};

void CopierTest::init()
{
    QApplication::clipboard()->clear();
}

void CopierTest::isMarkedAsAPassword()
{
    Copier copier;
    copier.copySecret(m_secret, u"Branch"_s);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QCOMPARE(data->data(u"text/plain"_s), m_secret.reveal().toByteArray());
    QCOMPARE(clipboardText(), u"s3cret-é"_s);
    QVERIFY(copier.holdsSecret());
    QCOMPARE(copier.name(), u"Branch"_s);
}

void CopierTest::neverReachesTheMiddleClickSelection()
{
    QApplication::clipboard()->setText(u"before"_s, QClipboard::Selection);
    const QString before = QApplication::clipboard()->text(QClipboard::Selection);
    Copier copier;
    copier.copySecret(m_secret, u"Branch"_s);
    QCOMPARE(QApplication::clipboard()->text(QClipboard::Selection), before);
}

void CopierTest::goesAwayWhenTheTimeIsUp()
{
    Copier copier;
    copier.setStay(Copier::shortest);
    const QSignalSpy cleared(&copier, &Copier::cleared);
    copier.copySecret(m_secret, u"Branch"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cleared.count(), 1, 13'000);
    QCOMPARE(cleared.first().first().toBool(), false);
    QCOMPARE(clipboardText(), QString());
    QVERIFY(!copier.holdsSecret());
}

void CopierTest::countsDown()
{
    Copier copier;
    copier.setStay(12s);
    copier.copySecret(m_secret, u"Branch"_s);
    QCOMPARE(copier.left(), 12s);
    QSignalSpy changed(&copier, &Copier::changed);
    QVERIFY(changed.wait(3000));
    QCOMPARE(copier.left(), 11s);
}

void CopierTest::leavesAloneWhatOthersCopied()
{
    Copier copier;
    const QSignalSpy cleared(&copier, &Copier::cleared);
    copier.copySecret(m_secret, u"Branch"_s);
    QApplication::clipboard()->setText(u"somebody else's"_s);
    QTRY_VERIFY(!copier.holdsSecret());
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(cleared.first().first().toBool(), true);
    copier.clear();
    QCOMPARE(clipboardText(), u"somebody else's"_s);
}

void CopierTest::leavesAloneTheSameTextCopiedElsewhere()
{
    Copier copier;
    copier.copySecret(m_secret, u"Branch"_s);
    QApplication::clipboard()->setText(u"s3cret-é"_s);
    copier.clear();
    QCOMPARE(clipboardText(), u"s3cret-é"_s);
}

void CopierTest::aSecondCopyTakesTheFirstOnesPlace()
{
    Copier copier;
    const QSignalSpy cleared(&copier, &Copier::cleared);
    copier.copySecret(m_secret, u"One"_s);
    copier.copySecret(Secret(QByteArrayView("other")), u"Two"_s);
    QCoreApplication::processEvents();
    QCOMPARE(cleared.count(), 0);
    QCOMPARE(copier.name(), u"Two"_s);
    copier.clear();
    QCOMPARE(clipboardText(), QString());
}

void CopierTest::goesAwayWithTheCopier()
{
    {
        Copier copier;
        copier.copySecret(m_secret, u"Branch"_s);
    }
    QCOMPARE(clipboardText(), QString());
}

void CopierTest::anEndedCopierLeavesOthersAlone()
{
    {
        Copier copier;
        copier.copySecret(m_secret, u"Branch"_s);
        QApplication::clipboard()->setText(u"mine"_s);
    }
    QCOMPARE(clipboardText(), u"mine"_s);
}

void CopierTest::plainTextStays()
{
    {
        Copier copier;
        copier.copyText(u"a client id"_s);
        copier.clear();
    }
    QCOMPARE(clipboardText(), u"a client id"_s);
}

void CopierTest::keepsTheStayInBounds()
{
    Copier copier;
    copier.setStay(1s);
    QCOMPARE(copier.stay(), Copier::shortest);
    copier.setStay(1h);
    QCOMPARE(copier.stay(), Copier::longest);
}

QTEST_MAIN(CopierTest)
#include "tst_copier.moc"
