// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/probes.h"
#include "core/diagnostics.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Tokenshelf {
namespace {

QJsonObject toJson(const Finding &finding)
{
    return {{u"probe"_s, finding.probe},
            {u"ok"_s, finding.ok},
            {u"text"_s, finding.text},
            {u"next"_s, finding.next},
            {u"error"_s, finding.error ? QJsonValue(finding.error->code) : QJsonValue()}};
}

QString toText(const Finding &finding)
{
    const QString verdict = !finding.ok ? Cli::tr("problem") : finding.next.isEmpty() ? Cli::tr("ok") : Cli::tr("note");
    QString line = verdict.leftJustified(9) + finding.probe.leftJustified(16) + cell(finding.text) + u'\n';
    if (!finding.next.isEmpty())
        line += QString(25, u' ') + cell(finding.next) + u'\n';
    return line;
}

void tell(Session &session, const QList<Finding> &findings)
{
    QJsonArray json;
    QString text;
    for (const Finding &finding : findings) {
        json << toJson(finding);
        text += toText(finding);
    }
    const auto isKeychain = [](const Finding &finding) { return finding.error && finding.error->kind == Error::Kind::Keychain; };
    const bool allWell = std::ranges::all_of(findings, &Finding::ok);
    session.answer(json, text);
    session.finish(allWell ? ExitCode::Ok : std::ranges::any_of(findings, isKeychain) ? ExitCode::Keychain : ExitCode::Other);
}

/** The file holds what is printed, and nothing that is not. */
void writeBundle(Session &session, const QString &path, const QByteArray &report)
{
    if (path != "-"_L1) {
        if (const Result<> saved = saveDiagnostics(path, report); !saved)
            return session.fail(saved.error());
        session.note(Cli::tr("Saved to %1, and sent to nobody.").arg(cell(path)));
    }
    session.print(QString::fromUtf8(report));
    session.finish();
}

void examine(Session &session)
{
    if (session.isSet(u"bundle"_s)) {
        return diagnose(session.app(), &session,
                        [&session](const QByteArray &report) { writeBundle(session, session.value(u"bundle"_s), report); });
    }
    QList<Finding> findings = lookAround(session.app());
    probeKeychain(session.app(), &session, [&session, findings](const Finding &keychain) {
        const QList<Finding> known = findings + QList{keychain};
        if (!keychain.ok)
            return tell(session, known);
        probeLost(session.app(), &session, [&session, known](const Finding &lost) { tell(session, known + QList{lost}); });
    });
}

} // namespace

Command doctorCommand()
{
    return {
        .name = u"doctor"_s,
        .summary = Cli::tr("Examines what the program needs: versions, keychain, folders, files, port, browser."),
        .details = Cli::tr(
            "In JSON: an array of probe, ok, text, next, error. Ends with 1 when there is a problem, with 4 when the keychain has one. With "
            "--bundle, it prints facts for whoever helps you instead: versions, kinds, states and counts, without secret, name, address or "
            "path. They are kept in a new file for you alone, and sent to nobody; --bundle - only shows them."),
        .options = {QCommandLineOption(u"bundle"_s, Cli::tr("Facts for whoever helps, to a new file; - shows them only."), u"FILE"_s)},
        .run = examine};
}

} // namespace Tokenshelf
