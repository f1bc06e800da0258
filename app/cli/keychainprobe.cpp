// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/output.h"
#include "cli/probes.h"

#include <QRandomGenerator>

namespace Tokenshelf {
namespace {

/** Write, read, compare, remove; whatever happens in between, the removal is tried. */
class KeychainProbe : public QObject
{
public:
    KeychainProbe(SecretStore &secrets, QObject *context, std::function<void(const Finding &)> done)
        : QObject(context), m_secrets(secrets), m_done(std::move(done)),
          m_name(u"doctor/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        QByteArray random(32, Qt::Uninitialized);
        QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(random.data()),
                                             reinterpret_cast<quint32 *>(random.data() + random.size()));
        random = random.toBase64();
        m_written = Secret::take(random);
    }

    void start()
    {
        m_secrets.write(m_name, {.value = m_written, .generation = 1, .binding = {}}, this, [this](const Result<> &written) {
            if (written)
                read();
            else
                erase(written.error());
        });
    }

private:
    void read()
    {
        m_secrets.read(m_name, this, [this](const Result<std::optional<StoredSecret>> &stored) {
            if (!stored)
                return erase(stored.error());
            const bool same = *stored && (*stored)->value == m_written;
            erase(same ? std::optional<Error>() : Error{.kind = Error::Kind::Keychain, .code = u"keychain_failed"_s});
        });
    }

    void erase(const std::optional<Error> &problem)
    {
        m_secrets.remove(m_name, this,
                         [this, problem](const Result<> &removed) { tell(problem || removed ? problem : std::optional(removed.error())); });
    }

    void tell(const std::optional<Error> &problem)
    {
        Finding finding{.probe = u"keychain"_s, .text = Cli::tr("%1: written, read and erased").arg(cell(m_secrets.name()))};
        if (problem) {
            const Description words = describe(*problem);
            finding = {.probe = u"keychain"_s, .ok = false, .text = words.what, .next = words.next, .error = problem};
        }
        deleteLater();
        m_done(finding);
    }

    SecretStore &m_secrets;
    std::function<void(const Finding &)> m_done;
    QString m_name;
    Secret m_written;
};

} // namespace

void probeKeychain(AppContext &app, QObject *context, std::function<void(const Finding &)> done)
{
    (new KeychainProbe(app.secrets(), context, std::move(done)))->start();
}

} // namespace Tokenshelf
