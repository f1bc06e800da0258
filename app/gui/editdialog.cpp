// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editdialog.h"

#include "gui/asktoclose.h"
#include "gui/autorenewbox.h"
#include "gui/clientform.h"
#include "gui/formparts.h"
#include "gui/keychainhelp.h"
#include "gui/notice.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace Tokenshelf {

namespace {

AccountForm saved(const AccountService &service, const QUuid &id)
{
    const Account account = service.account(id).value_or(Account());
    return {service.client(account.clientId).value_or(Client()), account};
}

} // namespace

EditDialog::EditDialog(AppContext &context, const QUuid &account, QWidget *parent)
    : QDialog(parent), m_context(context), m_opened(saved(context.service(), account)),
      m_provider(context.service().providerOf(m_opened.account).value_or(Provider())), m_name(new QLineEdit), m_tags(new QLineEdit),
      m_autoRenew(new AutoRenewBox(m_provider)), m_notes(new QPlainTextEdit), m_form(new ClientForm(m_provider)), m_notice(new Notice)
{
    setWindowTitle(tr("Edit “%1”").arg(m_opened.account.name));
    m_notice->setObjectName(u"saveNotice"_s);
    auto *page = new QWidget;
    QFormLayout *rows = makeForm(page);
    addAccountRows(rows);
    m_form->setSaved(m_opened.client);
    m_form->layout()->setContentsMargins({});
    rows->addRow(headingLabel(tr("Application at %1").arg(m_provider.name)));
    rows->addRow(textLabel(sharedWith()));
    rows->addRow(m_form);
    addNotes(rows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"save"_s);
    m_save->setEnabled(!m_provider.id.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(page), 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    sizeByFont(this, 40, 38);
    m_shown = typed();

    connect(m_form, &ClientForm::changed, this, [this] { m_touched = true; });
    connect(buttons, &QDialogButtonBox::rejected, this, &EditDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EditDialog::save);
    if (m_provider.id.isEmpty())
        m_notice->say({.kind = Error::Kind::NotFound,
                       .code = m_opened.account.id.isNull() ? u"no_account"_s : u"no_provider"_s,
                       .detail = plainText(m_opened.client.providerId)});
}

EditDialog::~EditDialog() = default;

void EditDialog::addAccountRows(QFormLayout *rows)
{
    m_name->setObjectName(u"accountName"_s);
    m_tags->setObjectName(u"tags"_s);
    m_name->setText(m_opened.account.name);
    m_tags->setText(m_opened.account.tags.join(", "_L1));
    m_tags->setPlaceholderText(tr("Words of your own, with commas between them"));
    addField(rows, tr("&Name in the list"), m_name);
    addField(rows, tr("&Tags"), m_tags);
    m_autoRenew->setChecked(m_opened.account.autoRenew);
    rows->addRow(m_autoRenew);
    const auto touched = [this] { m_touched = true; };
    connect(m_name, &QLineEdit::textEdited, this, touched);
    connect(m_tags, &QLineEdit::textEdited, this, touched);
    connect(m_autoRenew, &QCheckBox::clicked, this, touched);
}

void EditDialog::addNotes(QFormLayout *rows)
{
    m_notes->setObjectName(u"notes"_s);
    m_notes->setPlainText(m_opened.client.notes);
    m_notes->setTabChangesFocus(true);
    m_notes->setPlaceholderText(tr("Who asked for it, whom to call. No secrets: notes are not kept in the password store."));
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 5);
    addField(rows, tr("N&otes"), m_notes);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_touched = true; });
}

QString EditDialog::sharedWith() const
{
    QStringList others;
    for (const Account &account : m_context.service().accounts()) {
        if (account.clientId == m_opened.account.clientId && account.id != m_opened.account.id)
            others << account.name;
    }
    if (others.isEmpty())
        return tr("Only this account uses it.");
    return tr("What you change here changes these accounts too: %1").arg(others.join(", "_L1));
}

bool EditDialog::hostChanged(const Client &client) const
{
    return !isBoundTo(secretBinding(m_provider, m_opened.client), secretBinding(m_provider, client));
}

AccountForm EditDialog::typed() const
{
    AccountForm form{m_form->client(m_opened.client), m_opened.account};
    form.client.notes = m_notes->toPlainText();
    form.account.name = m_name->text().trimmed();
    form.account.autoRenew = m_autoRenew->isChecked();
    readTags(form.account);
    return form;
}

void EditDialog::readTags(Account &account) const
{
    account.tags.clear();
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (const QString word = tag.simplified(); !word.isEmpty() && !account.tags.contains(word))
            account.tags << word;
    }
}

void EditDialog::save()
{
    m_notice->clear();
    if (!m_form->check())
        return;
    AccountForm edited = m_opened;
    (void)merge(edited, m_shown, typed()); // fields that nobody touched may give back what is saved in another form
    const Secret secret = m_form->secret();
    if (hostChanged(edited.client) && secret.isEmpty() && m_provider.clientAuthentication != ClientAuthentication::None) {
        m_form->demandSecret(tr("The server is another one now. Type “%1” again: it is sent to no server but the one it was given for. "
                                "Tokens of the old server "
                                "are dropped when you save.")
                                 .arg(m_provider.words.clientSecret));
        return;
    }
    m_save->setEnabled(false);
    m_request = std::make_unique<QObject>();
    m_context.service().edit(m_opened, edited, secret.isEmpty() ? std::nullopt : std::optional(secret), m_request.get(),
                             [this](const Result<> &done) {
                                 m_save->setEnabled(true);
                                 if (done)
                                     accept();
                                 else
                                     refused(done.error());
                             });
}

void EditDialog::refused(const Error &error)
{
    if (error.code == "edited_meanwhile"_L1)
        return sayChangedMeanwhile(error.detail.split(", "_L1));
    m_notice->say(error, m_provider.name);
    offerKeychainHelp(*m_notice, error, m_context, [this] { save(); });
}

/** Whoever saves again has been told: what stands here then counts. */
void EditDialog::sayChangedMeanwhile(const QStringList &names)
{
    const QHash<QString, QString> words{
        {u"name"_s, tr("name")},           {u"tags"_s, tr("tags")},
        {u"auto_renew"_s, tr("renewal by itself")}, {u"client_id"_s, m_provider.words.clientId},
        {u"base"_s, tr("server")},         {u"version"_s, tr("version")},
        {u"endpoints"_s, tr("addresses")}, {u"redirect"_s, tr("return address")},
        {u"scopes"_s, tr("permissions")},  {u"environment"_s, tr("environment")},
        {u"expires"_s, tr("last day")},    {u"notes"_s, tr("notes")},
    };
    QStringList said;
    for (const QString &name : names)
        said << words.value(name, name);
    const AccountForm now = saved(m_context.service(), m_opened.account.id);
    takeOver(m_opened, now, names);
    takeOver(m_shown, now, names);
    m_notice->say(Notice::Kind::Warning,
                  tr("Meanwhile another window or program has changed this too: %1. Nothing was saved yet. Save again to keep what stands here, or "
                     "close this to keep what was saved there.")
                      .arg(said.join(", "_L1)));
}

void EditDialog::reject()
{
    if (m_touched)
        askToClose(this, [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

} // namespace Tokenshelf
