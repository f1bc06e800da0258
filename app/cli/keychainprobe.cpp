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
    KeychainProbe(AppContext &app, QObject *context, std::function<void(const Finding &)> done)
        : QObject(context), m_service(app.service()), m_secrets(app.secrets()), m_done(std::move(done)),
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
        if (isReadableOnTheBus(m_secrets.name()))
            finding.text += u"; "_s + Cli::tr("what it stores can be read on the session bus by your other programs");
        if (const QStringList others = m_service.otherKeychains(); !others.isEmpty()) {
            finding.text += Cli::tr("; but secrets were also kept in %1").arg(cell(others.join(", "_L1)));
            finding.next = Cli::tr("What is missing here is there: use the desktop that you used then, or enter the secrets again.");
        }
        if (problem) {
            const Description words = describe(*problem);
            finding = {.probe = u"keychain"_s, .ok = false, .text = words.what, .next = words.next, .error = problem};
        }
        deleteLater();
        m_done(finding);
    }

    AccountService &m_service;
    SecretStore &m_secrets;
    std::function<void(const Finding &)> m_done;
    QString m_name;
    Secret m_written;
};

} // namespace

void probeKeychain(AppContext &app, QObject *context, std::function<void(const Finding &)> done)
{
    (new KeychainProbe(app, context, std::move(done)))->start();
}

void probeLost(AppContext &app, QObject *context, const std::function<void(const Finding &)> &done)
{
    app.service().findLostUnasked(context, [done](const Result<QStringList> &names) {
        Finding finding{.probe = u"lost_accounts"_s, .text = Cli::tr("the list knows every account in the password store")};
        if (!names) {
            const Description words = describe(names.error());
            finding = {.probe = finding.probe, .ok = false, .text = words.what, .next = words.next, .error = names.error()};
        } else if (!names->isEmpty()) {
            finding.text = Cli::tr("%n account(s) in the password store that the list does not know", nullptr, static_cast<int>(names->size()));
            finding.next = Cli::tr("tokenshelf-cli recover puts them back into the list.");
        }
        done(finding);
    });
}

} // namespace Tokenshelf
