// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/client.h"
#include "core/store/secretstore.h"
#include "fuzz/fuzz.h"

using namespace Tokenshelf;

namespace {

const QString evil = u"https://evil.example:443"_s;

bool same(const StoredSecret &a, const StoredSecret &b)
{
    return a.value == b.value && a.generation == b.generation && a.binding == b.binding;
}

/** Whatever stands in an entry: it may go where the entry says, and nowhere else. */
void checkDecoded(const StoredSecret &secret)
{
    const bool listed = secret.binding.split(u' ').contains(evil);
    expect(isBoundTo(secret.binding, evil) == listed, "no way to a host that is not listed");
    expect(!isBoundTo(secret.binding, {}), "no way to nowhere");
    const Result<Secret> written = encodeSecret(secret);
    if (!written)
        return;
    const Result<StoredSecret> again = decodeSecret(*written);
    expect(again && same(*again, secret), "what is written is what is read");
}

} // namespace

/** F8: an entry of the keychain; the same bytes as a secret that somebody chose to get around the host it is bound to. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<StoredSecret> decoded = decodeSecret(Secret(bytes));
    if (decoded)
        checkDecoded(*decoded);
    const StoredSecret chosen{.value = Secret(bytes), .generation = 7, .binding = u"https://good.example:443"_s};
    const Result<Secret> written = encodeSecret(chosen);
    expect(written || bytes.contains('\0') || bytes.size() > 300, "a secret of usual length is refused for a NUL alone");
    if (!written)
        return 0;
    const Result<StoredSecret> read = decodeSecret(*written);
    expect(read && same(*read, chosen), "no secret changes its generation or its host");
    return 0;
}
