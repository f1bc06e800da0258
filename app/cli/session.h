// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"
#include "cli/streams.h"
#include "core/appcontext.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QObject>

namespace Tokenshelf {

/** Gives the parts of core for a profile, built when a command first needs them; `--help` never does. */
using AppFactory = std::function<AppContext &(const QString &profile)>;

/**
 * One command under way: its options, its streams, and how it ends. Commands use it as the context of everything that they ask for, so
 * nothing of theirs outlives it.
 */
class Session : public QObject
{
    Q_OBJECT

public:
    Session(const Streams &streams, AppFactory factory, QObject *parent = nullptr);

    QCommandLineParser &parser() { return m_parser; }
    const Streams &streams() const { return m_streams; }
    /** The command's arguments, without its own words. */
    void setArguments(const QStringList &arguments) { m_arguments = arguments; }
    QString argument(qsizetype index) const { return m_arguments.value(index); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    void setJson(bool json) { m_json = json; }
    bool json() const { return m_json; }

    AppContext &app();
    AccountService &service() { return app().service(); }
    /** The account named by the first argument; without one the session has ended with an error. */
    std::optional<Account> account();
    /** What to call an account's provider in sentences. */
    QString providerName(const Account &account);

    /** To standard output: the answer, as one line of JSON where that was asked for. `text` has its own line ends. */
    void answer(const QJsonValue &json, const QString &text);
    /** To standard output: text that is not an answer of the program, help above all. */
    void print(const QString &text);
    /** To standard output, as it is and with a line end: for a token. */
    void write(QByteArrayView bytes);
    /** To standard error, one line: links, prompts, progress. */
    void note(const QString &line);

    /** To standard error: what is wrong, while the command goes on all the same. */
    void warn(const Error &error);

    /** Ends a command that has used the keychain: what an earlier crash left in it goes, with a line about accounts whose adding it cut off. */
    void tidyAndFinish();
    /** Ends the command, once; what was asked for afterwards is never heard of. */
    void finish(ExitCode code = ExitCode::Ok);
    void fail(const Error &error, const QString &provider = {});
    /** Ends with a usage error, and the way to --help. */
    void refuse(const QString &message);

signals:
    void finished(int code);

private:
    void report(const Error &error, const Description &description, std::optional<ExitCode> code);

    Streams m_streams;
    AppFactory m_factory;
    QCommandLineParser m_parser;
    QStringList m_arguments;
    AppContext *m_app = nullptr;
    bool m_json = false;
    bool m_written = true; ///< whether standard output took everything
    bool m_done = false;
};

} // namespace Tokenshelf
