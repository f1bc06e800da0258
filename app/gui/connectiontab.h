// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountcontent.h"

#include <QElapsedTimer>
#include <QWidget>

class QComboBox;
class QGroupBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Tokenshelf {

class CopyRow;
class Facts;
class Notice;

/** Where the account's requests go and how it introduces itself; and one safe request to try it with. */
class ConnectionTab : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTab(AccountService &service, QWidget *parent = nullptr);

    void setContent(const AccountContent &content);

signals:
    /** The same request as a command, which asks for the token when it runs. */
    void copyRequestWanted(const QUrl &url);

private:
    QWidget *buildFacts();
    QWidget *buildTrial();
    void showProbes();
    void send();
    void showReply(const Result<HttpReply> &reply);
    std::optional<ProbeRequest> chosenProbe() const;

    AccountService &m_service;
    AccountContent m_content;
    QElapsedTimer m_clock;
    bool m_sending = false;
    Facts *m_facts = nullptr;
    CopyRow *m_authorization = nullptr;
    CopyRow *m_token = nullptr;
    CopyRow *m_introspection = nullptr;
    CopyRow *m_revocation = nullptr;
    QLabel *m_grant = nullptr;
    QLabel *m_authentication = nullptr;
    QLabel *m_redirect = nullptr;
    QLabel *m_version = nullptr;
    QGroupBox *m_trial = nullptr;
    QComboBox *m_probes = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_result = nullptr;
    Notice *m_notice = nullptr;
    QPlainTextEdit *m_body = nullptr;
};

/** A reply's body to be looked at: JSON indented, anything else as it is; nothing in it is obeyed, and it ends somewhere. */
QString readableBody(const QByteArray &body);

} // namespace Tokenshelf
