// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/form.h"
#include "core/oauth/redirectanswer.h"
#include "fuzz/fuzz.h"

using namespace Tokenshelf;

namespace {

const Secret state("s-1_2");
const QUrl place(u"http://127.0.0.1:27431/apicbase"_s);

bool hasControls(QByteArrayView utf8)
{
    return std::any_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

/** The same code must come out of an address that is made of it. */
void checkRoundTrip(const Secret &code)
{
    const QByteArray query =
        formEncode({{"code", code.reveal().toByteArray()}, {"state", state.reveal().toByteArray()}});
    const Result<Secret> again = codeFromRedirect(formDecode(query), state, {});
    expect(again && *again == code, "a code survives being written into an address and read again");
    const Secret address(place.toEncoded() + '?' + query);
    if (address.size() > 4'096)
        return;
    const Result<Secret> pasted = codeFromPaste(address, state, place, {});
    expect(pasted && *pasted == code, "and being pasted as one");
}

void check(const Result<Secret> &code)
{
    if (code) {
        expect(!code->isEmpty() && !hasControls(code->reveal()), "no empty code, no control characters in one");
        checkRoundTrip(*code);
    } else {
        expect(isPlain(code.error().code, 64) && isPlain(code.error().detail), "errors in plain text");
    }
}

} // namespace

/** F2: a query of a redirect, and whatever a person may paste. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const quint8 how = input.number();
    const QByteArray text = input.rest();
    const QString issuer = (how & 1) != 0 ? u"https://a.example"_s : QString();
    check(codeFromRedirect(formDecode(text), state, issuer));
    check(codeFromPaste(Secret(text), state, (how & 2) != 0 ? QUrl() : place, issuer));
    return 0;
}
