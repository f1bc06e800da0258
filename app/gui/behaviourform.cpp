// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/behaviourform.h"

#include "core/base/error.h"
#include "gui/formparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSpinBox>

namespace Tokenshelf {

BehaviourForm::BehaviourForm(Behaviour &behaviour, QWidget *parent) : QWidget(parent), m_behaviour(behaviour)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    addBoth();
    addSierra();
    addTokens();
    addSignIn();
    addAnswers();
    layout->addStretch();
}

void BehaviourForm::reset()
{
    m_behaviour = Behaviour();
    for (const auto &refresh : std::as_const(m_refresh))
        refresh();
}

void BehaviourForm::addBoth()
{
    QFormLayout *form = group(tr("Both providers"));
    addChoice<Fault>(form, tr("What goes wrong"), tr("Obeyed for token, introspection, revocation and API requests"), &Behaviour::fault,
                     {{tr("Nothing"), Fault::None},
                      {tr("The API is switched off (503, Sierra 117)"), Fault::ApiDisabled},
                      {tr("Not in the library's package (503, Sierra 118)"), Fault::AccessTier},
                      {tr("Database trouble (500, Sierra 112)"), Fault::DatabaseError},
                      {tr("A maintenance page instead of data (200, HTML)"), Fault::HtmlPage},
                      {tr("An error page instead of data (500, HTML)"), Fault::ErrorPage},
                      {tr("Plain text instead of data"), Fault::PlainText},
                      {tr("An empty answer (200)"), Fault::EmptyBody},
                      {tr("The connection is cut"), Fault::DropConnection},
                      {tr("The connection is cut when it is used again"), Fault::ResetOnReuse},
                      {tr("The answer is slow"), Fault::Slow},
                      {tr("Too many requests (429 with Retry-After)"), Fault::TooManyRequests},
                      {tr("Server error (500)"), Fault::ServerError},
                      {tr("Half an answer (broken JSON)"), Fault::NotJson},
                      {tr("Done, but the answer is lost"), Fault::LostReply}});
    addNumber(
        form, tr("Slow means, in seconds"), tr("For “The answer is slow”"), 120,
        [this] { return int(m_behaviour.slowness.count() / 1000); },
        [this](int seconds) { m_behaviour.slowness = std::chrono::seconds(seconds); });
    addNumber(
        form, tr("Try again after, in seconds"), tr("Retry-After, for “Too many requests”"), 3600,
        [this] { return m_behaviour.retryAfterSeconds; }, [this](int seconds) { m_behaviour.retryAfterSeconds = seconds; });
    addSwitch(form, tr("Refuse the secret, even the right one"), tr("invalid_client, or Sierra 113"), &Behaviour::refuseSecret);
    addNumber(
        form, tr("Tokens live, in seconds"), tr("expires_in"), 604'800, [this] { return int(m_behaviour.accessSeconds); },
        [this](int seconds) { m_behaviour.accessSeconds = seconds; }, tr("as usual"));
}

void BehaviourForm::addSierra()
{
    QFormLayout *form = group(tr("Sierra"));
    addChoice<KeyState>(form, tr("State of the key"), tr("As in Sierra's list of API keys"), &Behaviour::keyState,
                        {{tr("Enabled"), KeyState::Enabled},
                         {tr("Pending: no secret chosen yet"), KeyState::Pending},
                         {tr("Disabled"), KeyState::Disabled},
                         {tr("Expired"), KeyState::Expired}});
    addChoice<CodeShape>(form, tr("Length of its tokens"), tr("access_token"), &Behaviour::sierraToken,
                         {{tr("64 characters"), CodeShape::Short}, {tr("150 characters"), CodeShape::Long}});
    addSwitch(form, tr("The key lacks the role Info Holds Config"), tr("info/token answers 403, code 116"), &Behaviour::infoRole);
    addSwitch(form, tr("Be strict about the token request"), tr("Wants the form type and grant_type"), &Behaviour::strictTokenRequest);
    addSwitch(form, tr("A scheme other than Basic is just refused"), tr("401, code 113, instead of 400, code 121"),
              &Behaviour::otherSchemeIs121);
    addSwitch(form, tr("Call an old token invalid_token"), tr("401, code 120, instead of code 123, invalid_grant"),
              &Behaviour::expiredIs120);
    addSwitch(form, tr("Call a wrong key by its own code"), tr("401, code 129, instead of code 113"), &Behaviour::badKeyIs129);
}

void BehaviourForm::addTokens()
{
    QFormLayout *form = group(tr("Apicbase: renewing and cancelling"));
    addSwitch(form, tr("The stay-signed-in token stays the same"), tr("No rotation of the refresh token"), &Behaviour::rotateRefreshToken);
    addNumber(
        form, tr("An old one still works for, in seconds"), tr("Grace period after rotation"), 3600,
        [this] { return int(m_behaviour.graceSeconds.count()); },
        [this](int seconds) { m_behaviour.graceSeconds = std::chrono::seconds(seconds); });
    addSwitch(form, tr("A renewal leaves the old token alive"), tr("The old access token is not revoked"), &Behaviour::renewalEndsOldToken);
    addSwitch(form, tr("Tokens cannot be cancelled"), tr("No revocation endpoint: 404"), &Behaviour::revocation);
}

void BehaviourForm::addSignIn()
{
    QFormLayout *form = group(tr("Apicbase: signing in"));
    addNumber(
        form, tr("Codes live, in seconds"), tr("Lifetime of the authorization code"), 3600,
        [this] { return int(m_behaviour.codeLifetime.count()); },
        [this](int seconds) { m_behaviour.codeLifetime = std::chrono::seconds(seconds); });
    addSwitch(form, tr("The person says no"), tr("access_denied"), &Behaviour::denyConsent);
    addChoice<WrongStateRule>(form, tr("What comes back with the code"), tr("state"), &Behaviour::state,
                              {{tr("The right state"), WrongStateRule::Echo},
                               {tr("Another state"), WrongStateRule::Other},
                               {tr("No state"), WrongStateRule::Missing}});
    addChoice<RedirectRule>(
        form, tr("Return addresses"), tr("How redirect_uri is compared"), &Behaviour::redirects,
        {{tr("Any port of this computer"), RedirectRule::LoopbackAnyPort}, {tr("Exactly as registered"), RedirectRule::Exact}});
    addChoice<PkceRule>(
        form, tr("PKCE"), tr("RFC 7636"), &Behaviour::pkce,
        {{tr("Verified where it is sent"), PkceRule::Verify}, {tr("Ignored"), PkceRule::Ignore}, {tr("Required"), PkceRule::Require}});
    addSwitch(form, tr("An address without its last slash is unknown"), tr("404 instead of 301"), &Behaviour::slashlessIs301);
}

void BehaviourForm::addAnswers()
{
    QFormLayout *form = group(tr("Apicbase: what it says of a token"));
    addSwitch(form, tr("An unknown token is answered 401"), tr("Introspection, django-oauth-toolkit up to 1.6"),
              &Behaviour::unknownTokenIs401);
    addSwitch(form, tr("Tell about other applications' tokens too"), tr("Introspection does not check whose token it is"),
              &Behaviour::foreignTokenIsInactive);
    addSwitch(form, tr("A token of no person"), tr("Service account: no username"), &Behaviour::serviceAccount);
    addSwitch(form, tr("The person lacks the right"), tr("The API answers 403"), &Behaviour::userPermission);
    addSwitch(form, tr("The person switched to another library"), tr("The API answers 404"), &Behaviour::otherLibrary);
}

QFormLayout *BehaviourForm::group(const QString &title)
{
    auto *box = new QGroupBox(title, this);
    layout()->addWidget(box);
    return makeForm(box);
}

void BehaviourForm::addSwitch(QFormLayout *form, const QString &text, const QString &term, bool Behaviour::*member)
{
    // A box that is checked is a departure from what is documented, whichever way the member counts.
    const bool usual = Behaviour().*member;
    auto *box = new QCheckBox(text);
    box->setToolTip(term);
    form->addRow(box);
    const auto refresh = [this, box, member, usual] { box->setChecked(m_behaviour.*member != usual); };
    connect(box, &QCheckBox::toggled, this, [this, member, usual](bool on) { m_behaviour.*member = on != usual; });
    m_refresh << refresh;
    refresh();
}

template <class E>
void BehaviourForm::addChoice(QFormLayout *form, const QString &text, const QString &term, E Behaviour::*member,
                              const QList<QPair<QString, E>> &choices)
{
    auto *box = new QComboBox;
    box->setToolTip(term);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[name, value] : choices)
        box->addItem(name, int(value));
    addField(form, text, box)->setToolTip(term);
    const auto refresh = [this, box, member] { box->setCurrentIndex(box->findData(int(m_behaviour.*member))); };
    refresh();
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, member](int index) {
        if (index >= 0)
            m_behaviour.*member = E(box->itemData(index).toInt());
    });
    m_refresh << refresh;
}

void BehaviourForm::addNumber(QFormLayout *form, const QString &text, const QString &term, int most, const std::function<int()> &read,
                              const std::function<void(int)> &write, const QString &zero)
{
    auto *box = new QSpinBox;
    box->setToolTip(term);
    box->setRange(0, most);
    box->setSpecialValueText(zero);
    addField(form, text, box)->setToolTip(term);
    const auto refresh = [box, read] { box->setValue(read()); };
    refresh();
    connect(box, &QSpinBox::valueChanged, this, write);
    m_refresh << refresh;
}

} // namespace Tokenshelf
