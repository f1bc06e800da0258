// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/providerdialog.h"

#include "gui/ask.h"
#include "gui/asktoclose.h"
#include "gui/certificatefield.h"
#include "gui/formparts.h"
#include "gui/notice.h"
#include "gui/providerquestion.h"
#include "gui/uiformat.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace Tokenshelf {

namespace {

constexpr qint64 largestJson = 65'536;

template <class E> E chosen(const QComboBox *box)
{
    return E(box->currentData().toInt());
}

} // namespace

ProviderDialog::ProviderDialog(AppContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_name(new QLineEdit), m_id(new QLineEdit), m_environment(new QComboBox), m_grant(new QComboBox),
      m_authentication(new QComboBox), m_introspection(new QComboBox), m_certificate(new CertificateField), m_pkce(new QCheckBox), m_paste(new QCheckBox),
      m_scopes(new QPlainTextEdit), m_notice(new Notice)
{
    setWindowTitle(tr("Add a provider"));
    m_notice->setObjectName(u"providerNotice"_s);
    auto *page = new QWidget;
    m_rows = makeForm(page);
    m_rows->addRow(textLabel(tr("For any OAuth 2 server. Its documentation names the addresses.")));
    addGeneralRows(m_rows);
    addAddressRows(m_rows);
    addScopeRows(m_rows);
    auto *own = new QVBoxLayout;
    m_rows->addRow(own);
    showOwnFiles(own);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QPushButton *file = buttons->addButton(tr("Read from a &file…"), QDialogButtonBox::ActionRole);
    file->setObjectName(u"fromFile"_s);
    file->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Save)->setObjectName(u"save"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(page), 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    sizeByFont(this, 40, 38);
    connect(buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this, &ProviderDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProviderDialog::reject);
    connect(file, &QPushButton::clicked, this, &ProviderDialog::chooseFile);
    connect(m_grant, &QComboBox::currentIndexChanged, this, &ProviderDialog::followGrant);
    connect(m_introspection, &QComboBox::currentIndexChanged, this, &ProviderDialog::followGrant);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) { m_id->setText(providerIdFor(name)); });
    followGrant();
}

void ProviderDialog::addGeneralRows(QFormLayout *rows)
{
    m_name->setObjectName(u"providerName"_s);
    m_id->setObjectName(u"providerId"_s);
    m_grant->setObjectName(u"grant"_s);
    m_authentication->setObjectName(u"authentication"_s);
    m_introspection->setObjectName(u"introspection"_s);
    m_environment->setObjectName(u"environment"_s);
    m_id->setReadOnly(true);
    for (const Environment environment : {Environment::Production, Environment::Sandbox})
        m_environment->addItem(UiFormat::environment(environment), int(environment));
    for (const GrantType grant : {GrantType::AuthorizationCode, GrantType::ClientCredentials})
        m_grant->addItem(UiFormat::grant(grant), int(grant));
    m_introspection->addItem(tr("It cannot be asked"), int(IntrospectionDialect::None));
    m_introspection->addItem(tr("Usual form (RFC 7662)"), int(IntrospectionDialect::Rfc7662));
    m_introspection->addItem(tr("As Sierra does it (info/token)"), int(IntrospectionDialect::SierraTokenInfo));
    addField(rows, tr("&Name"), m_name);
    addField(rows, tr("File name, from the name"), m_id);
    addField(rows, tr("Environment"), m_environment);
    addField(rows, tr("How one gets a token"), m_grant)->setToolTip(tr("OAuth: grant type"));
    addField(rows, tr("How the application shows who it is"), m_authentication)->setToolTip(tr("OAuth: client authentication"));
    addField(rows, tr("Asking the provider about a token"), m_introspection)->setToolTip(tr("OAuth: token introspection"));
}

void ProviderDialog::addAddressRows(QFormLayout *rows)
{
    m_authorizationUrl = addAddress(rows, tr("Sign-in address"), u"authorizationUrl"_s, u"https://…/oauth/authorize/"_s);
    m_tokenUrl = addAddress(rows, tr("Token address"), u"tokenUrl"_s, u"https://…/oauth/token/"_s);
    m_introspectionUrl = addAddress(rows, tr("Address to ask about a token"), u"introspectionUrl"_s, u"https://…/oauth/introspect/"_s);
    m_revocationUrl =
        addAddress(rows, tr("Address to cancel a token (may be empty)"), u"revocationUrl"_s, u"https://…/oauth/revoke_token/"_s);
    addField(rows, tr("Who vouches for its servers"), m_certificate)
        ->setToolTip(tr("For servers with a certificate of your organisation's own: its authority (CA), which alone counts then"));
    connect(m_certificate, &CertificateField::refused, this, [this](const QString &why) { m_notice->say(Notice::Kind::Error, why); });
    m_pkce->setObjectName(u"pkce"_s);
    m_pkce->setText(tr("&Protect the sign-in with PKCE"));
    m_pkce->setToolTip(tr("RFC 7636, S256. Leave it on unless the server is known to refuse it."));
    m_pkce->setChecked(true);
    m_paste->setObjectName(u"pasteOffered"_s);
    m_paste->setText(tr("The provider can show a &code to be pasted"));
    m_paste->setToolTip(tr("For applications without a return address"));
    rows->addRow(m_pkce);
    rows->addRow(m_paste);
}

void ProviderDialog::addScopeRows(QFormLayout *rows)
{
    m_scopes->setObjectName(u"scopes"_s);
    m_scopes->setTabChangesFocus(true);
    m_scopes->setPlaceholderText(tr("One in a line: its name, a blank, and what it opens"));
    m_scopes->setFixedHeight(fontMetrics().lineSpacing() * 6);
    addField(rows, tr("Permissions that can be asked for"), m_scopes)->setToolTip(tr("OAuth: scope"));
}

QLineEdit *ProviderDialog::addAddress(QFormLayout *rows, const QString &label, const QString &name, const QString &example)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(example);
    field->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    addField(rows, label, field);
    return field;
}

void ProviderDialog::followGrant()
{
    const bool signsIn = chosen<GrantType>(m_grant) == GrantType::AuthorizationCode;
    const QVariant before = m_authentication->currentData();
    m_authentication->clear();
    // Only pairs that can work: without a person, an application without secret has nothing to show (RFC 6749 4.4).
    for (const ClientAuthentication way : signsIn ? QList{ClientAuthentication::Post, ClientAuthentication::Basic, ClientAuthentication::None}
                                                  : QList{ClientAuthentication::Basic, ClientAuthentication::Post})
        m_authentication->addItem(UiFormat::clientAuthentication(way), int(way));
    m_authentication->setCurrentIndex(qMax(0, m_authentication->findData(before)));
    m_rows->setRowVisible(m_authorizationUrl, signsIn);
    m_rows->setRowVisible(m_introspectionUrl, chosen<IntrospectionDialect>(m_introspection) != IntrospectionDialect::None);
    m_pkce->setVisible(signsIn);
    m_paste->setVisible(signsIn);
}

void ProviderDialog::showOwnFiles(QVBoxLayout *layout)
{
    const ProviderCatalog &catalog = m_context.providers();
    QStringList names;
    for (const Provider &provider : catalog.providers()) {
        if (!provider.builtIn)
            names << provider.name;
    }
    if (!names.isEmpty())
        layout->addWidget(textLabel(tr("Your own providers until now: %1").arg(names.join(", "_L1))));
    for (const Error &problem : catalog.problems()) {
        auto *notice = new Notice;
        notice->setObjectName(u"fileProblem"_s);
        layout->addWidget(notice);
        notice->say(Notice::Kind::Warning, tr("A file of yours was left out. %1").arg(plainText(problem.detail)));
    }
    if (!names.isEmpty() || !catalog.problems().isEmpty()) {
        auto *folder = new CopyRow(tr("Folder of your own providers"));
        folder->setText(catalog.folder());
        layout->addWidget(folder);
    }
}

Provider ProviderDialog::provider() const
{
    Provider provider;
    provider.id = m_id->text();
    provider.name = m_name->text().simplified();
    provider.environment = chosen<Environment>(m_environment);
    provider.grant = chosen<GrantType>(m_grant);
    provider.clientAuthentication = chosen<ClientAuthentication>(m_authentication);
    provider.introspection = chosen<IntrospectionDialect>(m_introspection);
    const bool signsIn = provider.grant == GrantType::AuthorizationCode;
    const bool introspects = provider.introspection != IntrospectionDialect::None;
    provider.endpoints = {signsIn ? m_authorizationUrl->text().trimmed() : QString(), m_tokenUrl->text().trimmed(),
                          introspects ? m_introspectionUrl->text().trimmed() : QString(), m_revocationUrl->text().trimmed()};
    provider.authority = m_certificate->pem();
    provider.words = {tr("Client ID"), tr("Client secret")};
    provider.pkce = m_pkce->isChecked();
    provider.pasteOffered = signsIn && m_paste->isChecked();
    provider.icon = u"custom"_s;
    if (signsIn) {
        QString letters = provider.id;
        letters.removeIf([](QChar character) { return character < u'a' || character > u'z'; });
        provider.redirectPath = u'/' + (letters.isEmpty() ? u"custom"_s : letters) + u'/';
        while (m_context.providers().onSamePath(provider))
            provider.redirectPath.insert(1, u'x');
    }
    readScopes(provider);
    return provider;
}

void ProviderDialog::readScopes(Provider &provider) const
{
    for (const QString &line : m_scopes->toPlainText().split(u'\n')) {
        const QString text = line.simplified();
        if (!text.isEmpty())
            provider.scopes.append({text.section(u' ', 0, 0), text.section(u' ', 1)});
    }
}

void ProviderDialog::save()
{
    const Provider typed = provider();
    if (typed.id.isEmpty()) {
        m_notice->say(Notice::Kind::Error, tr("The provider needs a name, with letters from a to z or digits in it."));
        return bringIntoView(m_name);
    }
    add(providerToJson(typed), typed.id + ".json"_L1);
}

void ProviderDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Read a provider file"), {}, tr("Provider files (*.json)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ProviderDialog::addFile);
    dialog->open();
}

void ProviderDialog::addFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestJson) {
        m_notice->say(Notice::Kind::Error, tr("%1 could not be read, or is too large for a provider file.").arg(plainText(name)));
        return;
    }
    const QByteArray json = file.readAll();
    const Result<Provider> read = providerFromJson(json, name);
    if (!read)
        return sayRefused(read.error());
    ask(this, questionBeforeAdding(*read, name), [this, json, name] { add(json, name); });
}

void ProviderDialog::sayRefused(const Error &error)
{
    const Description description = describe(error);
    m_notice->say(Notice::Kind::Error,
                  error.detail.isEmpty() ? description.what : tr("%1\n%2", "error, its details").arg(description.what, error.detail));
}

void ProviderDialog::add(const QByteArray &json, const QString &file)
{
    const Result<Provider> read = providerFromJson(json, file);
    if (read && m_context.providers().provider(read->id)) {
        m_notice->say(Notice::Kind::Error, tr("There is a provider of the name “%1” already. Choose another name.").arg(read->id));
        return;
    }
    const Result<Provider> added = m_context.providers().add(json, file);
    if (!added)
        return sayRefused(added.error());
    m_added = added->id;
    accept();
}

void ProviderDialog::reject()
{
    const auto fields = {m_name, m_authorizationUrl, m_tokenUrl, m_introspectionUrl, m_revocationUrl};
    const bool touched = std::ranges::any_of(fields, [](const QLineEdit *field) { return field->isModified(); });
    if (touched || !m_certificate->pem().isEmpty() || !m_scopes->document()->isEmpty())
        askToClose(this, [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

QString providerIdFor(const QString &name)
{
    QString id;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : plain) {
        if ((character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9'))
            id += character;
        else if (!id.isEmpty() && !id.endsWith(u'-') && !character.isMark())
            id += u'-';
    }
    id.truncate(40);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

} // namespace Tokenshelf
