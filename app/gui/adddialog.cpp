// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/adddialog.h"

#include "gui/asktoclose.h"
#include "gui/clientform.h"
#include "gui/clientpage.h"
#include "gui/formparts.h"
#include "gui/keychainhelp.h"
#include "gui/notice.h"
#include "gui/providerdialog.h"
#include "gui/providerpage.h"
#include "gui/verifypage.h"
#include "practice/practiceserver.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace Tokenshelf {

AddDialog::AddDialog(AppContext &context, PracticeServer &practice, Copier &copier, QWidget *parent, const Opener &opener)
    : QDialog(parent), m_context(context), m_practice(practice), m_copier(copier), m_opener(opener), m_pages(new QStackedWidget), m_step(textLabel()),
      m_choose(new ProviderPage(context)), m_verify(new VerifyPage(context, opener)), m_notice(new Notice)
{
    setWindowTitle(tr("Add an account"));
    m_pages->addWidget(m_choose);
    m_pages->addWidget(scrolled(m_verify));
    m_notice->setObjectName(u"saveNotice"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_step);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buildButtons());
    sizeByFont(this, 58, 44);

    connect(m_choose, &ProviderPage::decided, this, &AddDialog::next);
    connect(m_choose, &ProviderPage::otherWanted, this, &AddDialog::openProviderDialog);
    connect(m_choose, &ProviderPage::changed, this, [this] { m_next->setEnabled(m_choose->provider().has_value()); });
    connect(m_verify, &VerifyPage::tokensChanged, this, &AddDialog::followVerification);
    connect(m_verify, &VerifyPage::redirectChanged, this, [this](const Redirect &redirect) {
        m_draft.client.redirect = redirect;
        m_form->form().setRedirect(redirect);
    });
    goTo(Choose);
}

AddDialog::~AddDialog() = default;

QWidget *AddDialog::buildButtons()
{
    m_back = new QPushButton(tr("&Back"));
    m_next = new QPushButton(tr("&Next"));
    m_saveUnverified = new QPushButton(tr("Save &without trying it out"));
    m_save = new QPushButton(tr("&Save"));
    auto *cancel = new QPushButton(tr("Cancel"));
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_saveUnverified->setObjectName(u"saveUnverified"_s);
    m_save->setObjectName(u"save"_s);
    cancel->setObjectName(u"cancel"_s);
    for (QPushButton *button : {m_back, m_next, m_saveUnverified, m_save, cancel})
        button->setAutoDefault(false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_back);
    layout->addStretch();
    layout->addWidget(m_saveUnverified);
    layout->addWidget(m_next);
    layout->addWidget(m_save);
    layout->addWidget(cancel);
    connect(m_back, &QPushButton::clicked, this, &AddDialog::back);
    connect(m_next, &QPushButton::clicked, this, &AddDialog::next);
    connect(m_saveUnverified, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(true); });
    connect(cancel, &QPushButton::clicked, this, &AddDialog::reject);
    return row;
}

void AddDialog::goTo(Page page)
{
    m_notice->clear();
    m_step->setText(tr("Step %1 of 3").arg(int(page) + 1));
    if (page != Verify)
        m_verify->stop();
    m_pages->setCurrentWidget(page == Choose ? m_choose : page == Fill ? static_cast<QWidget *>(m_form) : m_pages->widget(1));
    m_back->setVisible(page != Choose);
    m_next->setVisible(page != Verify);
    m_save->setVisible(page == Verify);
    m_next->setDefault(page != Verify);
    m_save->setDefault(page == Verify);
    followVerification();
}

void AddDialog::back()
{
    m_request.reset();
    goTo(m_pages->currentWidget() == m_form ? Choose : Fill);
}

void AddDialog::next()
{
    if (m_pages->currentWidget() == m_choose)
        openForm();
    else if (m_form->check())
        verify();
}

void AddDialog::chooseProvider(const QString &providerId)
{
    if (m_choose->choose(providerId))
        openForm();
}

void AddDialog::startFrom(const Client &client)
{
    chooseProvider(client.providerId);
    if (!m_form)
        return;
    m_form->form().setLike(client);
    m_form->setUntouched();
}

void AddDialog::openForm()
{
    const auto provider = m_choose->provider();
    if (!provider)
        return;
    m_form = formOf(*provider);
    goTo(Fill);
}

ClientPage *AddDialog::formOf(const Provider &provider)
{
    ClientPage *page = m_forms.value(provider.id);
    if (!page) {
        page = new ClientPage(m_context, provider, m_copier);
        m_forms.insert(provider.id, page);
        m_pages->addWidget(page);
        connect(page, &ClientPage::pageWanted, this, [this](const QUrl &url) {
            if (!m_opener(url))
                m_form->say(tr("No browser could be opened. The address is %1").arg(url.toString()));
        });
        prefillPractice(page, provider);
        page->form().setEnvironment(m_choose->environment());
        page->setUntouched();
        return page;
    }
    if (provider.environment != Environment::Practice)
        page->form().setEnvironment(m_choose->environment());
    return page;
}

void AddDialog::prefillPractice(ClientPage *page, const Provider &provider)
{
    if (provider.environment != Environment::Practice)
        return;
    for (const PracticeClient &client : m_practice.clients()) {
        if (client.providerId != provider.id || !startPractice(page))
            continue;
        const Provider actual = m_practice.atItsPorts(provider);
        page->form().setCredentials(client.clientId, client.clientSecret);
        if (!actual.server.known.isEmpty())
            page->form().setServer(actual.server.known.first().base);
        else if (actual.endpoints != provider.endpoints)
            page->form().setEndpoints(actual.endpoints);
        return;
    }
}

bool AddDialog::startPractice(ClientPage *page)
{
    if (m_practice.isRunning())
        return true;
    const Result<> started = m_practice.start();
    if (!started)
        page->say(tr("The practice server could not be started, because another program uses its ports. Close that program, or start the "
                     "practice server on its own page."));
    return started.has_value();
}

void AddDialog::verify()
{
    m_draft = m_form->draft();
    goTo(Verify);
    const auto pasted = m_form->pastedTokens();
    if (const auto sibling = m_form->sibling())
        verifySibling(*sibling, pasted);
    else
        m_verify->start(m_draft, pasted);
}

void AddDialog::verifySibling(const QUuid &account, const std::optional<TokenSet> &pasted)
{
    m_request = std::make_unique<QObject>();
    m_context.service().draftOf(account, m_request.get(), [this, account, pasted](const Result<Draft> &draft) {
        if (draft) {
            m_draft.client = draft->client;
            m_draft.clientSecret = draft->clientSecret;
            m_verify->start(m_draft, pasted);
            return;
        }
        m_notice->say(draft.error());
        offerKeychainHelp(*m_notice, draft.error(), m_context, [this, account, pasted] { verifySibling(account, pasted); });
    });
}

void AddDialog::save(bool verified)
{
    m_notice->clear();
    m_saving = true;
    followVerification();
    m_request = std::make_unique<QObject>();
    m_context.service().add(m_draft, verified ? m_verify->tokens() : m_form->pastedTokens(), m_request.get(),
                            [this, verified](const Result<QUuid> &account) {
                                m_saving = false;
                                followVerification();
                                saved(account);
                                if (!account)
                                    offerKeychainHelp(*m_notice, account.error(), m_context, [this, verified] { save(verified); });
                            });
}

void AddDialog::saved(const Result<QUuid> &account)
{
    if (!account) {
        const auto provider = m_choose->provider();
        m_notice->say(account.error(), provider ? provider->name : QString());
        return;
    }
    m_added = *account;
    accept();
}

void AddDialog::followVerification()
{
    const bool atEnd = m_save->isVisibleTo(this);
    const bool verified = m_verify->tokens().has_value();
    m_save->setEnabled(atEnd && verified && !m_saving);
    m_save->setText(m_saving ? tr("Saving…") : tr("&Save"));
    m_saveUnverified->setVisible(atEnd && !verified);
    m_saveUnverified->setEnabled(!m_saving);
    m_back->setEnabled(!m_saving);
}

void AddDialog::openProviderDialog()
{
    auto *dialog = new ProviderDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_choose->choose(dialog->addedProvider()); });
    dialog->open();
}

bool AddDialog::isTouched() const
{
    return std::any_of(m_forms.begin(), m_forms.end(), [](const ClientPage *page) { return page->isTouched(); });
}

void AddDialog::reject()
{
    if (isTouched())
        askToClose(this, [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

} // namespace Tokenshelf
