// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "core/model/tokenformat.h"
#include "fuzz/fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Tokenshelf;

namespace {

/** One word as a POSIX shell reads it (2.2.1, 2.2.2); nothing where it is not one plain word. */
std::optional<QByteArray> readByShell(const QByteArray &quoted)
{
    QByteArray word;
    bool within = false;
    for (qsizetype at = 0; at < quoted.size(); ++at) {
        const char c = quoted.at(at);
        if (c == '\'')
            within = !within;
        else if (within)
            word += c;
        else if (c == '\\' && at + 1 < quoted.size())
            word += quoted.at(++at);
        else if (QByteArrayView(" \t\n|&;<>()$`\"*?[#~!{}").contains(c))
            return std::nullopt;
        else
            word += c;
    }
    return within || quoted.isEmpty() ? std::nullopt : std::optional(word);
}

void checkLines(const QString &name)
{
    const QString table = Tokenshelf::table({u"Name"_s, u"State"_s}, {{name, u"valid"_s}});
    expect(table.count(u'\n') == 2, "one line a row");
    expect(table.section(u'\n', 1, 1).endsWith("  valid"_L1), "the last column is ours");
    const QString line = lines({{u"Name"_s, name}});
    expect(line.count(u'\n') == 1 && line.endsWith(u'\n') && isPlain(line.chopped(1), 1'000), "one line, in plain text");
}

void checkJson(const QString &name)
{
    const QJsonObject object{{u"name"_s, name}};
    const QByteArray json = compactJson(object);
    expect(std::all_of(json.begin(), json.end(), [](char c) { return c >= 0x20 && c < 0x7f; }), "JSON in visible ASCII");
    expect(!name.isValidUtf16() || QJsonDocument::fromJson(json).object() == object, "JSON that reads back");
}

} // namespace

/** F9: names and arguments from anywhere, on their way to a terminal, a shell or a program. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (!bytes.contains('\0')) {
        const std::optional<QByteArray> word = readByShell(shellQuoted(bytes));
        expect(word && *word == bytes, "a shell reads the argument that was meant");
    }
    const QString name = QString::fromUtf8(bytes);
    checkLines(name);
    checkJson(name);
    const Secret command = renderToken(TokenFormat::Command, Secret("t0ken"), {.account = name, .profile = {}, .scopes = {}, .until = {}, .url = {}});
    expect(name.contains("t0ken"_L1) || !command.reveal().contains("t0ken"), "no token in a command that fetches one");
    return 0;
}
