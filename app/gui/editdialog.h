// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Tokenshelf {

class ClientForm;
class Notice;

/** Changes an account and the application it belongs to, in one operation: name, tags, notes, and everything of ClientForm. */
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    EditDialog(AppContext &context, const QUuid &account, QWidget *parent = nullptr);
    ~EditDialog() override;

    void reject() override;

private:
    void addAccountRows(QFormLayout *rows);
    void addNotes(QFormLayout *rows);
    QString sharedWith() const;
    AccountForm typed() const;
    void refused(const Error &error);
    void sayChangedMeanwhile(const QStringList &names);
    bool hostChanged(const Client &client) const;
    void save();
    void readTags(Account &account) const;

    AppContext &m_context;
    AccountForm m_opened; ///< as it was saved when this was opened
    AccountForm m_shown; ///< the same as the fields give it back
    Provider m_provider;
    std::unique_ptr<QObject> m_request;
    QLineEdit *m_name;
    QLineEdit *m_tags;
    QCheckBox *m_autoRenew;
    QPlainTextEdit *m_notes;
    ClientForm *m_form;
    Notice *m_notice;
    QPushButton *m_save = nullptr;
    bool m_touched = false;
};

} // namespace Tokenshelf
