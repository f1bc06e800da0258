// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/unattended.h"

#include "gui/notice.h"
#include "gui/uiformat.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QNetworkReply>

#include <cstdio>

namespace Tokenshelf {

Unattended::Unattended(AppContext &context, PracticeServer &practice, Settings &settings, const QString &folder)
    : m_context(context), m_practice(practice), m_settings(settings), m_folder(folder),
      m_window(context, practice, settings, [this](const QUrl &url) { return browse(url); })
{
    m_poll.setInterval(30);
    connect(&m_poll, &QTimer::timeout, this, &Unattended::proceed);
}

Unattended::~Unattended() = default;

void Unattended::start()
{
    planOpening();
    planAdding(u"practice-sierra"_s, tr("Practice library"), m_sierra);
    planAdding(u"practice-apicbase"_s, tr("Practice restaurant"), m_apicbase);
    planSigningIn();
    planUsing(m_sierra);
    planUsing(m_apicbase);
    planCopying();
    planScreens();
    m_clock.start();
    m_poll.start();
}

/** One step after the other; each is begun once and then looked at until it is done. */
void Unattended::proceed()
{
    if (m_clock.elapsed() > std::chrono::milliseconds(limit).count())
        return fail(tr("It took longer than two minutes. Waited for: %1").arg(m_steps.isEmpty() ? QString() : m_steps.constFirst().what));
    if (m_error)
        return fail(describe(*m_error).what + u' ' + describe(*m_error).next);
    if (const QString reason = trouble(); !reason.isEmpty())
        return fail(reason);
    if (m_steps.isEmpty())
        return finish();
    if (!std::exchange(m_begun, true)) {
        if (!m_steps.constFirst().what.isEmpty())
            say(m_steps.constFirst().what);
        m_steps.constFirst().begin();
        return; // what was begun is painted before it is looked at
    }
    if (m_steps.constFirst().done()) {
        m_steps.removeFirst();
        m_begun = false;
    }
}

void Unattended::finish()
{
    m_poll.stop();
    report(m_sierra);
    report(m_apicbase);
    say(tr("%n picture(s) saved in %1", nullptr, m_pictures).arg(QDir::toNativeSeparators(m_folder)));
    QApplication::exit(0);
}

void Unattended::fail(const QString &reason)
{
    m_poll.stop();
    (void)std::fputs(qPrintable(reason + u'\n'), stderr);
    QApplication::exit(1);
}

/** What a window says has gone wrong. */
QString Unattended::trouble() const
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const auto *notice = qobject_cast<const Notice *>(widget);
        if (notice && notice->isVisible() && notice->accessibleName() == Notice::tr("Problem"))
            return notice->text();
    }
    return {};
}

void Unattended::take(QWidget *widget, const QString &name)
{
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(m_pictures + 1, 2, 10, QLatin1Char('0')).arg(name);
    if (widget->grab().save(file))
        ++m_pictures;
    else
        m_error = Error{.kind = Error::Kind::Invalid, .code = u"not_writable"_s, .detail = plainText(file)};
}

bool Unattended::canPress(QWidget *parent, const QString &button) const
{
    const auto *found = parent ? parent->findChild<QAbstractButton *>(button) : nullptr;
    return found && found->isVisible() && found->isEnabled();
}

void Unattended::press(QWidget *parent, const QString &button)
{
    parent->findChild<QAbstractButton *>(button)->click();
}

/** Name, lifetime and what it may do: all that a person would have read. */
void Unattended::report(const QUuid &id)
{
    const auto account = m_context.service().account(id);
    if (!account)
        return;
    const auto provider = m_context.service().providerOf(*account);
    const QDateTime now = m_context.service().clock()();
    say({});
    say(u"%1 (%2)"_s.arg(account->name, provider ? provider->name : QString()));
    say(u"  "_s + UiFormat::validity(m_context.service().lifetimeOf(*account), now));
    if (!account->introspection)
        return;
    say(u"  "_s
        + (account->introspection->active ? tr("The provider says: this token is valid.")
                                          : tr("The provider says: this token is not valid any more.")));
    if (!account->introspection->scopes.isEmpty())
        say(u"  "_s + tr("Scopes: %1").arg(account->introspection->scopes.join(u", "_s)));
    for (const Role &role : account->introspection->roles)
        say(u"  "_s + tr("Role %1: %2", "name, permissions").arg(plainText(role.name), role.permissions.join(u", "_s)));
}

void Unattended::say(const QString &line) const
{
    (void)std::fputs(qPrintable(line + u'\n'), stdout);
    (void)std::fflush(stdout);
}

/** What a person's browser would do: go there, consent, follow the redirect back. */
bool Unattended::browse(const QUrl &url)
{
    QUrl consenting = url;
    consenting.setQuery(url.query(QUrl::FullyEncoded) + "&practice_consent=allow"_L1, QUrl::StrictMode);
    QNetworkReply *reply = m_browser.get(QNetworkRequest(consenting));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    return true;
}

} // namespace Tokenshelf
