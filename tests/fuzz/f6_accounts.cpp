// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountsfile.h"
#include "fuzz/fuzz.h"

using namespace Tokenshelf;

namespace {

template <class T> void expectSame(const Records<T> &a, const Records<T> &b)
{
    expect(a.all().size() == b.all().size(), "no record lost");
    for (qsizetype i = 0; i < a.all().size(); ++i)
        expect(a.all().at(i)->value == b.all().at(i)->value && a.all().at(i)->text == b.all().at(i)->text, "each record as it was");
}

} // namespace

/** F6: an accounts file that is written again is the same one; what is unknown stays, and of a damaged one whatever is whole. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray original = bytes;
    const ParsedAccounts first = parseAccounts(bytes, {});
    expect(bytes == original, "the input stays what it was");
    expect(isPlain(first.damage), "what is wrong is said in plain text");
    const QByteArray written = first.file.toJson();
    const ParsedAccounts second = parseAccounts(written, {});
    expect(second.damage.isEmpty() && !second.newer, "what we write we can read");
    expectSame(first.file.clients, second.file.clients);
    expectSame(first.file.accounts, second.file.accounts);
    expect(first.file.unsettled == second.file.unsettled, "no unsettled name lost");
    expect(first.file.unknown == second.file.unknown, "unknown members stay");
    expect(second.file.toJson() == written, "written twice, the same bytes");
    const ParsedAccounts known = parseAccounts(written, first.file);
    expectSame(first.file.accounts, known.file.accounts);
    return 0;
}
