// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "practice/practiceserver.h"
#include "support/leakscan.h"
#include "support/wiretap.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Tokenshelf {

/**
 * Practice providers for the windows and the commands of a private session, each behind a wiretap, and a browser whose person consents.
 * Knows every secret: those of the clients from the start, codes, verifiers and tokens as they pass. Disguised, the clients' secrets are others than
 * those that stand in the source, and so in the memory of whatever is linked with it.
 */
class LeakStage
{
public:
    enum class Secrets { AsTheyAre, Disguised };

    explicit LeakStage(Secrets secrets = Secrets::AsTheyAre) : m_disguised(secrets == Secrets::Disguised)
    {
        if (!m_practice.start(0))
            qFatal("the practice server did not start");
        for (const QUrl &url : {m_practice.sierra(), m_practice.app(), m_practice.api()})
            m_taps.push_back(std::make_unique<Wiretap>(quint16(url.port())));
        const QList<PracticeClient> clients = m_practice.clients();
        for (const PracticeClient &client : clients) {
            m_scan.plant("the secret of "_L1 + client.name, secretOf(client));
            if (m_disguised)
                disguise(client);
        }
        writeProvider(u"practice-sierra"_s, u"sierra-test"_s);
        writeProvider(u"practice-apicbase"_s, u"apicbase-test"_s);
        writeBrowser();
    }

    Behaviour &behaviour() { return m_practice.behaviour(); }
    PracticeServer &practice() { return m_practice; }
    LeakScan &scan() { return m_scan; }
    QString clientId(qsizetype client) const { return m_practice.clients().at(client).clientId; }
    QString secret(qsizetype client) const { return QString::fromUtf8(secretOf(m_practice.clients().at(client))); }
    QString sierraBase() const { return u"http://127.0.0.1:%1/iii/sierra-api"_s.arg(m_taps.front()->port()); }

    /** Plants what has passed since the last call. */
    void learn()
    {
        for (const auto &tap : m_taps) {
            for (const QByteArray &traffic : tap->take()) {
                for (const auto &[name, secret] : secretsIn(traffic)) {
                    m_latest.insert(name, secret);
                    m_scan.plant(name, secret);
                }
            }
        }
    }
    /** The last one of that name in a request or an answer. */
    QByteArray latest(const QString &name)
    {
        learn();
        return m_latest.value(name);
    }
    void forget(const QString &name) { m_latest.remove(name); }

private:
    static constexpr char browser[] = R"(#!/usr/bin/python3
import sys, urllib.request
urllib.request.urlopen(sys.argv[1] + "&practice_consent=allow", timeout=20).read()
)";

    /** Letters turned by 13: as long, and escaped alike. */
    QByteArray secretOf(const PracticeClient &client) const
    {
        QByteArray secret = client.clientSecret.reveal().toByteArray();
        for (char &c : secret) {
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            const char first = c >= 'a' ? 'a' : 'A';
            if (m_disguised && letter)
                c = char(first + (c - first + 13) % 26);
        }
        return secret;
    }
    void disguise(const PracticeClient &client)
    {
        const QByteArray real = client.clientSecret.reveal().toByteArray();
        const QByteArray id = client.clientId.toUtf8() + ':';
        for (const auto &tap : m_taps) {
            tap->disguise(secretOf(client).toPercentEncoding(), real.toPercentEncoding());
            tap->disguise((id + secretOf(client)).toBase64(), (id + real).toBase64());
        }
    }
    void writeProvider(const QString &shipped, const QString &id)
    {
        ProviderCatalog catalog{QString()};
        catalog.load();
        Provider provider = m_practice.atItsPorts(catalog.provider(shipped).value());
        provider.id = id;
        provider.redirectPort = 0;
        QByteArray json = providerToJson(provider);
        const QList<QUrl> servers{m_practice.sierra(), m_practice.app(), m_practice.api()};
        for (qsizetype i = 0; i < servers.size(); ++i) {
            const auto host = [](int port) { return "127.0.0.1:" + QByteArray::number(port) + '/'; };
            json.replace(host(servers.at(i).port()), host(m_taps.at(size_t(i))->port()));
        }
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/tokenshelf/providers"_L1;
        QFile file(folder + u'/' + id + ".json"_L1);
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("no room for a provider file");
    }
    void writeBrowser()
    {
        QFile stub(m_bin.filePath(u"xdg-open"_s));
        if (!stub.open(QIODevice::WriteOnly))
            qFatal("no room for a browser");
        stub.write(browser);
        stub.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_bin.path().toLocal8Bit() + ":/usr/bin:/bin");
    }

    bool m_disguised;
    PracticeServer m_practice;
    std::vector<std::unique_ptr<Wiretap>> m_taps; ///< Sierra, app, api
    LeakScan m_scan;
    QHash<QString, QByteArray> m_latest;
    QTemporaryDir m_bin;
};

} // namespace Tokenshelf
