// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "practice/behaviourwords.h"
#include "practice/practiceserver.h"

#include <QJsonDocument>

namespace Tokenshelf {
namespace {

void logRequest(Session &session, const PracticeLogEntry &entry)
{
    QString line = u"%1 %2: %3 %4"_s.arg(entry.when.toLocalTime().toString(u"HH:mm:ss"_s), cell(entry.server), cell(entry.request),
                                         QString::number(entry.status));
    if (!entry.remark.isEmpty())
        line += u" ("_s + cell(entry.remark) + u')';
    session.note(line);
}

/** Without one, the session has ended with a usage error. */
std::optional<Behaviour> behaviourOf(Session &session)
{
    Behaviour behaviour;
    for (const QString &word : session.values(u"behaviour"_s)) {
        if (applyBehaviour(word, behaviour))
            continue;
        session.refuse(Cli::tr("--behaviour takes one of: %1.").arg(behaviourWords().join(", "_L1)));
        return std::nullopt;
    }
    return behaviour;
}

void practise(Session &session)
{
    const auto port = numberOption(session, u"port"_s, PracticeServer::defaultPort, 0, 65'533); // three in a row
    if (!port)
        return;
    const auto behaviour = behaviourOf(session);
    if (!behaviour)
        return;
    auto *server = new PracticeServer(systemClock(), &session);
    server->behaviour() = *behaviour;
    if (const Result<> started = server->start(static_cast<quint16>(*port)); !started) {
        Error error = started.error();
        if (error.code == "port_busy"_L1)
            error.code = u"practice_port_busy"_s; // no return address that somebody would have to register
        return session.fail(error);
    }
    QObject::connect(server, &PracticeServer::requestHandled, &session,
                     [&session](const PracticeLogEntry &entry) { logRequest(session, entry); });
    auto *signals_ = new SignalWatcher(&session);
    QObject::connect(signals_, &SignalWatcher::received, &session, [&session, server] {
        server->stop();
        session.finish();
    });
    const QJsonObject description = server->description();
    session.answer(description, QString::fromUtf8(QJsonDocument(description).toJson()));
}

} // namespace

Command practiceCommand()
{
    return {.name = u"practice"_s,
            .summary = Cli::tr("Runs the practice server on this computer until stopped (Ctrl-C)."),
            .details = Cli::tr(
                           "Prints its addresses and clients as JSON, and each request that reaches it on standard error. The shipped practice "
                           "providers find it at the usual port. It knows its tokens again after a restart, so that it can be started anew "
                           "with another behaviour: %1.")
                           .arg(behaviourWords().join(", "_L1)),
            .options = {QCommandLineOption(
                            u"port"_s, Cli::tr("The first of its three ports; 0 is any (%1).").arg(PracticeServer::defaultPort), u"P"_s),
                        QCommandLineOption(
                            u"behaviour"_s, Cli::tr("A way in which it differs from the real ones; may be given again."), u"WORD"_s)},
            .run = practise};
}

} // namespace Tokenshelf
