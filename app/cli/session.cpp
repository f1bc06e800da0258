// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "cli/cli.h"
#include "cli/output.h"

#include <QFileDevice>
#include <QJsonObject>

namespace Tokenshelf {
namespace {

QString kindWord(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    case Error::Kind::Timeout:
        return u"timeout"_s;
    case Error::Kind::Network:
        return u"network"_s;
    case Error::Kind::Tls:
        return u"tls"_s;
    case Error::Kind::Server:
        return u"server"_s;
    case Error::Kind::Protocol:
        return u"protocol"_s;
    case Error::Kind::Keychain:
        return u"keychain"_s;
    case Error::Kind::NotFound:
        return u"not_found"_s;
    case Error::Kind::Invalid:
        return u"invalid"_s;
    case Error::Kind::Busy:
        return u"busy"_s;
    }
    return {};
}

QJsonObject errorJson(const Error &error, const Description &description)
{
    return {{u"error"_s, error.code},
            {u"kind"_s, kindWord(error.kind)},
            {u"message"_s, description.what},
            {u"next"_s, description.next},
            {u"detail"_s, error.detail}};
}

bool put(QIODevice *device, QByteArrayView bytes)
{
    const bool taken = device->write(bytes.data(), bytes.size()) == bytes.size();
    auto *file = qobject_cast<QFileDevice *>(device);
    return taken && (!file || file->flush());
}

} // namespace

Session::Session(const Streams &streams, AppFactory factory, QObject *parent)
    : QObject(parent), m_streams(streams), m_factory(std::move(factory))
{
}

AppContext &Session::app()
{
    if (!m_app) {
        m_app = &m_factory(value(u"profile"_s));
        if (const Result<> &loaded = m_app->loaded(); !loaded)
            warn(loaded.error());
    }
    return *m_app;
}

std::optional<Account> Session::account()
{
    auto found = service().accountNamed(argument(0));
    if (!found)
        fail(Error{.kind = Error::Kind::NotFound, .code = u"no_account"_s, .detail = plainText(argument(0))});
    return found;
}

QString Session::providerName(const Account &account)
{
    const auto provider = service().providerOf(account);
    return provider ? cell(provider->name) : QString();
}

void Session::answer(const QJsonValue &json, const QString &text)
{
    print(m_json ? QString::fromLatin1(compactJson(json)) + u'\n' : text);
}

void Session::print(const QString &text)
{
    m_written = put(m_streams.out, text.toUtf8()) && m_written;
}

void Session::write(QByteArrayView bytes)
{
    m_written = put(m_streams.out, bytes) && put(m_streams.out, "\n") && m_written;
}

void Session::note(const QString &line)
{
    put(m_streams.err, line.toUtf8() + '\n');
}

void Session::tidyAndFinish()
{
    service().settle(this, [this](const Result<QStringList> &lost) {
        for (const QString &name : lost ? *lost : QStringList())
            note(Cli::tr("Adding %1 did not finish. Start again.").arg(cell(name)));
        finish();
    });
}

void Session::finish(ExitCode code)
{
    if (std::exchange(m_done, true))
        return;
    if (!m_written) {
        note(Cli::tr("tokenshelf-cli: The answer could not be written: standard output is full or closed."));
        code = code == ExitCode::Ok ? ExitCode::Other : code;
    }
    emit finished(static_cast<int>(code));
}

void Session::warn(const Error &error)
{
    report(error, describe(error), std::nullopt);
}

void Session::fail(const Error &error, const QString &provider)
{
    if (m_done)
        return;
    report(error, describe(error, provider), exitCodeOf(error));
    finish(exitCodeOf(error));
}

void Session::report(const Error &error, const Description &description, std::optional<ExitCode> code)
{
    if (m_json) {
        QJsonObject json = errorJson(error, description);
        if (code)
            json.insert(u"exit_code"_s, static_cast<int>(*code));
        return note(QString::fromLatin1(compactJson(json)));
    }
    note(u"tokenshelf-cli: "_s + description.what);
    if (!description.next.isEmpty())
        note(u"  "_s + description.next);
    QStringList facts{error.code, error.detail};
    facts.removeAll(QString());
    if (!facts.isEmpty())
        note(u"  ("_s + facts.join(": "_L1) + u')');
}

void Session::refuse(const QString &message)
{
    if (m_done)
        return;
    const Error usage{.kind = Error::Kind::Invalid, .code = u"usage"_s};
    const Description words{.what = message, .next = Cli::tr("See %1.").arg("tokenshelf-cli --help"_L1)};
    report(usage, words, ExitCode::Usage);
    finish(ExitCode::Usage);
}

} // namespace Tokenshelf
