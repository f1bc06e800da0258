// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/heldend.h"
#include "cli/standardinput.h"
#include "core/base/hardening.h"
#include "core/base/language.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>

#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace Tokenshelf;

/** A closed standard stream would be handed out as the number of the next file opened: accounts.json as standard output. */
void openStandardStreams()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) < 0)
            ::open("/dev/null", O_RDWR); // takes the lowest free number, which is this one
    }
}

/** Always to standard error, never to the system's journal, and without control characters. */
void logLine(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = QByteArray(context.category) + ": " + plainText(message, 1'000).toUtf8() + '\n';
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, line.constData(), size_t(line.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    openStandardStreams();
    qInstallMessageHandler(logLine);
    installLogging();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tokenshelf-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENSHELF_VERSION));
    installLanguage();

    StandardInput in(STDIN_FILENO);
    QFile out;
    QFile err;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::Other);

    std::unique_ptr<AppContext> app;
    HeldEnd ending;
    const auto factory = [&app, &ending](const QString &profile) -> AppContext & {
        app = std::make_unique<AppContext>(AppOptions{.profile = profile});
        ending.watch(app->service());
        return *app;
    };
    const Streams streams{.in = &in, .out = &out, .err = &err, .terminal = ::isatty(STDIN_FILENO) == 1};
    runCommand(QCoreApplication::arguments().sliced(1), streams, factory, &application, [&ending](int code) { ending.end(code); });
    return QCoreApplication::exec();
}
