// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainunlock.h"

#include "core/base/deliver.h"

namespace Tokenshelf {

namespace {

const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;

Error keychainError(const QString &code)
{
    return {.kind = Error::Kind::Keychain, .code = code};
}

} // namespace

KeychainUnlock::KeychainUnlock(SecretService &service, const KeychainLimits &limits, Manner manner)
    : m_service(service), m_limits(limits), m_manner(manner)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(keychainError(u"keychain_timeout"_s)); });
}

KeychainUnlock::~KeychainUnlock()
{
    dismiss();
}

void KeychainUnlock::join(QObject *context, Callback<> done)
{
    if (!m_callers.contains(context))
        connect(context, &QObject::destroyed, this, &KeychainUnlock::contextGone);
    m_callers[context].append(std::move(done));
}

void KeychainUnlock::contextGone(QObject *context)
{
    m_callers.remove(context);
    if (m_callers.isEmpty())
        finish({});
}

template <class T> Callback<T> KeychainUnlock::step(void (KeychainUnlock::*next)(const T &))
{
    return [this, next](const Result<T> &result) {
        if (m_over)
            return;
        if (result)
            (this->*next)(*result);
        else
            finish(result.error());
    };
}

void KeychainUnlock::start()
{
    m_limit.start(m_limits.answer);
    m_service.findLocked(this, step(&KeychainUnlock::lockedFound));
}

void KeychainUnlock::lockedFound(const QList<QDBusObjectPath> &locked)
{
    m_locked = locked;
    m_service.defaultCollection(this, step(&KeychainUnlock::collectionFound));
}

void KeychainUnlock::collectionFound(const SecretService::Collection &collection)
{
    const bool missing = collection.path.path().size() <= 1;
    if (m_manner == Manner::Silent)
        return finish(missing || collection.locked || !m_locked.isEmpty() ? Result<>(keychainError(u"keychain_locked"_s)) : Result<>());
    if (missing)
        return createCollection();
    if (collection.locked)
        m_locked.prepend(collection.path);
    if (m_locked.isEmpty())
        return finish({});
    m_service.ask(u"Unlock"_s, {QVariant::fromValue(m_locked)}, this, step(&KeychainUnlock::prompt));
}

void KeychainUnlock::createCollection()
{
    const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, u"Default"_s}};
    m_service.ask(u"CreateCollection"_s, {properties, u"default"_s}, this, step(&KeychainUnlock::prompt));
}

void KeychainUnlock::prompt(const QDBusMessage &answer)
{
    // Unlock and CreateCollection both end with the prompt to show; "/" is none.
    const auto path = answer.arguments().value(1).value<QDBusObjectPath>();
    if (path.path().size() <= 1)
        return finish({});
    m_prompt = path;
    m_limit.start(m_limits.prompt);
    m_service.bus().connect(SecretService::daemonName, path.path(), promptInterface, u"Completed"_s, this,
                            SLOT(promptCompleted(bool,QDBusVariant)));
    connect(&m_service, &SecretService::daemonChanged, this, [this] {
        m_prompt = {};
        finish(keychainError(u"keychain_restarted"_s));
    });
    m_service.ask(path, promptInterface, u"Prompt"_s, {QString()}, this, [this](const Result<QDBusMessage> &shown) {
        if (!shown)
            finish(shown.error());
    });
}

void KeychainUnlock::promptCompleted(bool dismissed, const QDBusVariant &)
{
    m_prompt = {};
    if (dismissed)
        return finish(keychainError(u"keychain_dismissed"_s));
    m_limit.start(m_limits.answer);
    m_service.checkCollection(this, [this](const Result<> &checked) { finish(checked); });
}

void KeychainUnlock::dismiss()
{
    if (m_prompt.path().isEmpty())
        return;
    // Nobody waits for the answer, and this object may be on its way out.
    m_service.ask(std::exchange(m_prompt, {}), promptInterface, u"Dismiss"_s, {}, &m_service, [](const Result<QDBusMessage> &) {});
}

void KeychainUnlock::finish(const Result<> &result)
{
    if (std::exchange(m_over, true))
        return;
    m_limit.stop();
    dismiss();
    const auto callers = std::exchange(m_callers, {});
    for (auto it = callers.begin(); it != callers.end(); ++it) {
        for (const Callback<> &done : it.value())
            deliver<std::monostate>(it.key(), done, result);
    }
    deleteLater();
}

} // namespace Tokenshelf
