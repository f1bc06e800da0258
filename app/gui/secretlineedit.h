// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QLineEdit>
#include <QTimer>

namespace Tokenshelf {

/**
 * A field for a secret. Masked, it looks the same whatever the length (it blinks as one types), tells nothing to the accessibility bus
 * (Qt 6.4's own masked field sends each typed character and each setText() there), lets no input method learn, and keeps no undo history.
 * Shown, it masks itself after 20 s and when the focus leaves; even then nothing can be selected, so that no secret reaches the X11
 * selection or an unmarked clipboard.
 */
class SecretLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds shownFor{20};

    explicit SecretLineEdit(QWidget *parent = nullptr);

    /** What is typed, which stays: a failed attempt loses nothing. */
    Secret secret() const;
    /** The same, and the field is empty afterwards. */
    Secret takeSecret();
    void setSecret(const Secret &secret);

    bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void revealedChanged(bool revealed);

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString mask() const;
    bool showsMask() const { return !m_revealed && !text().isEmpty(); }
    void applyMode();
    void edited();
    void holdCursor();
    void makeRoomForMask();

    QTimer m_hide{this};
    QTimer m_blink{this};
    bool m_revealed = false;
    bool m_settling = false;
};

/** The field with a Show button beside it; `what` is the thing to be shown, for screen readers. */
QWidget *withShowButton(SecretLineEdit *edit, const QString &what);

} // namespace Tokenshelf
