// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountcontent.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Tokenshelf {

class Facts;
class Notice;

/** "What it may do": the provider's last answer about the token as a page to read; the answer as it came behind a fold. */
class PermissionsTab : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionsTab(QWidget *parent = nullptr);

    void setContent(const AccountContent &content);

signals:
    void introspectWanted();
    /** The request to the administrator for the role that is missing. */
    void requestWanted(const QString &text);

private:
    void showEmpty();
    void showAnswer(const Introspection &answer);
    void addSummary(const Introspection &answer);
    void addScopes(const Introspection &answer);
    void addRoles(const Introspection &answer);
    void addLine(const QString &label, const QString &text);
    void showRaw(const Introspection &answer);

    AccountContent m_content;
    std::optional<Introspection> m_shown;
    QUuid m_shownAccount;
    QLabel *m_summary;
    QPushButton *m_ask;
    Notice *m_notice;
    Facts *m_answer = nullptr;
    QVBoxLayout *m_place;
    QToolButton *m_fold;
    QPlainTextEdit *m_raw;
};

} // namespace Tokenshelf
