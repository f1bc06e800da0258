// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/signinwidget.h"

#include "gui/formparts.h"
#include "gui/notice.h"
#include "gui/redirectfields.h"
#include "gui/secretlineedit.h"

#include <QClipboard>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tokenshelf {

namespace {

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = qMax<qint64>(0, (milliseconds + 999) / 1000);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

SignInWidget::SignInWidget(AppContext &context, const Opener &opener, QWidget *parent)
    : QWidget(parent), m_context(context), m_opener(opener), m_intro(textLabel()), m_open(namedButton(tr("&Open in browser"), u"openBrowser"_s)),
      m_copy(namedButton(tr("Copy &link"), u"copyLink"_s)), m_cancel(namedButton(tr("Stop &waiting"), u"stopWaiting"_s)), m_status(textLabel()),
      m_pasteGroup(new QGroupBox), m_pasteHint(textLabel()), m_paste(new SecretLineEdit),
      m_submit(namedButton(tr("Use the code"), u"submitCode"_s)), m_shown(namedButton(tr("I see the code now"), u"codeShown"_s)),
      m_countdown(textLabel()), m_notice(new Notice)
{
    m_status->setObjectName(u"signInStatus"_s);
    m_countdown->setObjectName(u"codeCountdown"_s);
    m_notice->setObjectName(u"signInNotice"_s);
    buildPaste();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_intro);
    layout->addLayout(buttons);
    layout->addWidget(m_status);
    layout->addWidget(m_notice);
    layout->addWidget(m_pasteGroup);

    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &SignInWidget::tick);
    connect(m_open, &QPushButton::clicked, this, [this] { want(Wanted::Browser); });
    connect(m_copy, &QPushButton::clicked, this, [this] { want(Wanted::Link); });
    connect(m_cancel, &QPushButton::clicked, this, &SignInWidget::cancel);
    enter(Phase::Ready);
}

SignInWidget::~SignInWidget() = default;

void SignInWidget::buildPaste()
{
    m_paste->setObjectName(u"pastedCode"_s);
    auto *label = new QLabel(tr("Code or &address"));
    label->setBuddy(m_paste);
    m_paste->setAccessibleName(label->text().remove(u'&')); // Qt tells a screen reader of a buddy only where it is the label's sibling
    auto *row = new QHBoxLayout;
    row->addWidget(m_submit);
    row->addWidget(m_shown);
    row->addStretch();
    auto *layout = new QVBoxLayout(m_pasteGroup);
    layout->addWidget(m_pasteHint);
    layout->addWidget(label);
    layout->addWidget(withShowButton(m_paste, tr("the code")));
    layout->addLayout(row);
    layout->addWidget(m_countdown);
    connect(m_shown, &QPushButton::clicked, this, &SignInWidget::startCountdown);
    connect(m_submit, &QPushButton::clicked, this, &SignInWidget::submit);
    connect(m_paste, &QLineEdit::returnPressed, this, &SignInWidget::submit);
    connect(m_paste, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_submit->setEnabled(!text.isEmpty());
        if (!text.isEmpty())
            startCountdown();
    });
    m_submit->setEnabled(false);
}

void SignInWidget::setDraft(const Draft &draft)
{
    cancel();
    m_draft = draft;
    m_provider = m_context.providers().provider(draft.client.providerId).value_or(Provider());
    const bool paste = draft.client.redirect.kind == RedirectKind::Paste;
    m_intro->setText(
        paste
            ? tr("Your browser opens %1. Sign in and allow what it asks for; then it shows a code, to be pasted below within %n second(s).",
                 nullptr, m_provider.codeSeconds)
                  .arg(m_provider.name)
            : tr("Your browser opens %1. Sign in and allow what it asks for; then you are brought back here automatically.")
                  .arg(m_provider.name));
    m_pasteGroup->setTitle(paste ? tr("Paste the code") : tr("Not brought back?"));
    m_pasteHint->setText(
        paste
            ? tr("The code alone, or the whole address of the page that shows it.")
            : tr(
                "If the browser ends on a page that cannot be opened, or shows a code, paste the whole address of that page or the code."));
    enter(Phase::Ready);
}

void SignInWidget::cancel()
{
    m_grant.reset();
    m_link.clear();
    m_paste->takeSecret();
    m_counting = false;
    m_notice->clear();
    enter(Phase::Ready);
}

void SignInWidget::want(Wanted wanted)
{
    m_wanted = wanted;
    if (m_phase == Phase::Waiting && m_link.isValid())
        deliverLink();
    else
        begin();
}

void SignInWidget::begin()
{
    cancel();
    m_grant = m_context.service().signIn(m_draft);
    if (!m_grant)
        return failed({.kind = Error::Kind::NotFound, .code = u"no_provider"_s, .detail = plainText(m_draft.client.providerId)});
    AuthorizationCodeGrant *grant = m_grant.get();
    connect(grant, &AuthorizationCodeGrant::browserRequested, this, &SignInWidget::linkReady);
    connect(grant, &AuthorizationCodeGrant::codeReceived, this, [this] { enter(Phase::Exchanging); });
    connect(grant, &AuthorizationCodeGrant::pasteRefused, this, [this](const Error &error) {
        m_notice->say(error, m_provider.name);
        m_paste->setFocus();
    });
    connect(grant, &AuthorizationCodeGrant::answerRefused, this, &SignInWidget::answerRefused);
    connect(grant, &AuthorizationCodeGrant::finished, this, &SignInWidget::finished);
    m_limit = QDeadlineTimer(m_context.options().limits.signIn);
    enter(Phase::Waiting);
    grant->start();
}

void SignInWidget::linkReady(const QUrl &url)
{
    m_link = url;
    deliverLink();
}

void SignInWidget::deliverLink()
{
    m_refusalSaid = false;
    m_notice->clear();
    if (m_wanted == Wanted::Link) {
        QGuiApplication::clipboard()->setText(m_link.toString(QUrl::FullyEncoded));
        m_notice->say(Notice::Kind::Information, tr("The link is copied. Open it in any browser on this computer."));
        return;
    }
    // Only the page that the provider's own data names is opened, whatever the link was built from.
    const bool expected = m_link.host() == resolveEndpoints(m_provider, m_draft.client).authorization.host();
    if (!expected || !m_opener(m_link))
        m_notice->say(Notice::Kind::Warning, tr("No browser could be opened. Copy the link and open it yourself."));
}

/** Any page in the browser can send such answers, as often as it likes: it is said once, and changes nothing. */
void SignInWidget::answerRefused(const Error &error)
{
    if (m_phase != Phase::Waiting || std::exchange(m_refusalSaid, true))
        return;
    const Description words = describe(error, m_provider.name);
    m_notice->say(Notice::Kind::Warning, words.what + u'\n' + words.next);
}

void SignInWidget::finished(const Result<TokenSet> &result)
{
    // The grant may still be sending its page to the browser: it stays until the next attempt.
    if (!result)
        return failed(result.error());
    m_paste->takeSecret();
    m_notice->clear();
    enter(Phase::Done);
    emit signedIn(*result);
}

void SignInWidget::failed(const Error &error)
{
    m_paste->takeSecret();
    enter(Phase::Ready);
    if (error.kind == Error::Kind::Cancelled)
        return;
    if (error.kind == Error::Kind::Busy && error.code == "port_busy"_L1)
        return offerOtherPort(m_draft.client.redirect.port);
    const bool late = error.code == "late_code"_L1;
    m_notice->say(error, m_provider.name);
    QPushButton *again = m_notice->addButton(late ? tr("Get a new one") : tr("Try again"));
    again->setObjectName(u"tryAgain"_s);
    connect(again, &QPushButton::clicked, this, [this] { want(Wanted::Browser); });
}

void SignInWidget::offerOtherPort(quint16 busy)
{
    Redirect other = m_draft.client.redirect;
    other.port = quint16(busy < 65535 ? busy + 1 : 1024);
    const QString address = returnAddress(m_provider, other);
    m_notice->say(
        Notice::Kind::Error,
        tr("Another program is using 127.0.0.1:%1. You can use port %2 instead, but then this address must be registered with %3 too: %4")
            .arg(busy)
            .arg(other.port)
            .arg(m_provider.name, address));
    QPushButton *use = m_notice->addButton(tr("Use %1 instead").arg(other.port));
    use->setObjectName(u"otherPort"_s);
    QPushButton *copy = m_notice->addButton(tr("Copy the address"));
    connect(copy, &QPushButton::clicked, this, [address] { QGuiApplication::clipboard()->setText(address); });
    connect(use, &QPushButton::clicked, this, [this, other] {
        m_draft.client.redirect = other;
        emit redirectChanged(other);
        want(m_wanted);
    });
}

void SignInWidget::submit()
{
    if (!m_grant || m_phase != Phase::Waiting || m_paste->text().isEmpty())
        return;
    m_notice->clear();
    m_grant->submit(m_paste->takeSecret());
}

void SignInWidget::startCountdown()
{
    if (m_counting)
        return;
    m_counting = true;
    m_codeLimit = QDeadlineTimer(std::chrono::seconds(m_provider.codeSeconds));
    tick();
}

void SignInWidget::enter(Phase phase)
{
    m_phase = phase;
    const bool running = phase == Phase::Waiting || phase == Phase::Exchanging;
    m_open->setEnabled(phase != Phase::Exchanging);
    m_copy->setEnabled(phase != Phase::Exchanging);
    m_cancel->setVisible(running);
    m_pasteGroup->setVisible(phase == Phase::Waiting);
    m_open->setText(phase == Phase::Done ? tr("Sign in again") : running ? tr("&Open the browser again") : tr("&Open in browser"));
    if (phase != Phase::Waiting)
        m_counting = false;
    if (phase == Phase::Waiting)
        m_tick.start();
    else
        m_tick.stop();
    tick();
}

void SignInWidget::tick()
{
    if (m_phase == Phase::Waiting)
        m_status->setText(tr("Waiting for you in the browser: %1 left.").arg(clockText(m_limit.remainingTime())));
    else if (m_phase == Phase::Exchanging)
        m_status->setText(tr("You are back; fetching the token…"));
    else
        m_status->setText(m_phase == Phase::Done ? tr("Signed in.") : QString());
    m_status->setVisible(m_phase != Phase::Ready);
    m_countdown->setVisible(m_counting);
    if (m_counting && m_codeLimit.hasExpired())
        m_countdown->setText(tr("The code is probably too old now: codes last %n second(s). Open the browser again for a new one.", nullptr,
                                m_provider.codeSeconds));
    else if (m_counting)
        m_countdown->setText(tr("The code lives for %1 more.").arg(clockText(m_codeLimit.remainingTime())));
}

} // namespace Tokenshelf
