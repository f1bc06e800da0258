// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceclient.h"

#include "core/base/error.h"
#include "practice/practicetext.h"

namespace Tokenshelf {
namespace {

QStringList sierraPermissions()
{
    return {u"Bibs_List"_s, u"Bibs_Read"_s, u"Branches_List"_s, u"Branches_Read"_s, u"Info_Token_Read"_s, u"Items_List"_s, u"Items_Read"_s};
}

/**
 * Keys have the shape of real ones: 28 characters of Base64 with + and / in them; the secrets are a person's choice, with what a form
 * would escape.
 */
QList<PracticeClient> sierraClients()
{
    const QString sierra = u"practice-sierra"_s;
    const QStringList redirects{u"http://127.0.0.1:27431/practicesierra"_s};
    return {
        {sierra, u"Practice+Key/0f+Nobody/AtAll"_s, Secret("nobodys+secret/1"), PracticeText::tr("Practice key"), redirects, sierraPermissions(), {}},
        {sierra,
         u"Practice+Key/Without+Info/Ro"_s,
         Secret("nobodys+secret/2"),
         PracticeText::tr("Practice key without the Info role"),
         redirects,
         {u"Bibs_List"_s, u"Bibs_Read"_s, u"Branches_List"_s, u"Branches_Read"_s},
         {}},
    };
}

/** Ids and secrets as django-oauth-toolkit makes them: 40 and 128 alphanumerics. */
QList<PracticeClient> apicbaseClients()
{
    const QString apicbase = u"practice-apicbase"_s;
    const QStringList scopes{u"library"_s, u"sales"_s, u"accounts"_s, u"procurement"_s, u"products"_s};
    const QString redirect = u"http://127.0.0.1:27431/practice/"_s;
    const QString user = u"demo@example.org"_s;
    return {
        {apicbase,
         u"practiceCOo38eU2e1SP8MMWLo9IRRqFwfRgJiuN"_s,
         Secret("practicea23pakKqwf0OnEMvAeorXeFZUznOIxxK5kBRCHvhCfO68CdHuMPP964R"
                "YWGk8IcyDk2uhSrAMVFrrKmD6XiUiUgGLy3UNVytFMbX2AKwWmhofYDGyj1OLPSH"),
         PracticeText::tr("Practice application"),
         {redirect},
         scopes,
         user},
        {apicbase,
         u"practiceAWkhAOGXlRhT4Lt4aMdUPB2TPcrzm29D"_s,
         Secret("practicePoQchjekMTjSyprRG1iYTeMxCeCoGheR2nRxF3RGtKVLDgABRo0TTm4n"
                "CxlXktRJN6zceDNGEcqvO4aR9s9q793diTxeflQ7VL41P5jXnbt5s9vetUv5wYqR"),
         PracticeText::tr("Practice application without redirect URL"),
         {},
         scopes,
         user},
        {apicbase,
         u"practicezHPQR2iw32P2g0TtA3e4dK0gNxP6CyNx"_s,
         Secret("practiceA14aQgtNvx1cWPR2ePTQQUjeRQR9b33AJzsDMSlWjRzhfVDgWKLxuFqi"
                "1Y68rCl5bS9tWbeoXDVcpPIgFMdCPZU30nX5SUVjmDOxgu1AOEj2a2gNzyc2Zaol"),
         PracticeText::tr("Somebody else's application"),
         {redirect, u"http://127.0.0.1:27431/second"_s},
         scopes,
         user},
        {u"practice-apicbase-suppliers"_s,
         u"practiceRAW4cAbqSwChJbIipdi7bPgXycUnpTJL"_s,
         Secret("practicepjP2WLt6RdpeFz63H8w5SxprrzKmITMwjC4SNRl6zRqGk2eh5oh9UfCC"
                "F121mk7EIjQYcV776cTrxnHLftZWL4ftGpUZjzV0VfzHKu5hOPWpO6cwESNDg4Xt"),
         PracticeText::tr("Practice supplier"),
         {},
         {u"supplier"_s},
         {}},
    };
}

} // namespace

QList<PracticeClient> practiceClients()
{
    return sierraClients() + apicbaseClients();
}

QList<PracticeClient> practiceClients(const QString &providerPrefix)
{
    QList<PracticeClient> chosen;
    for (const PracticeClient &client : practiceClients()) {
        if (client.providerId.startsWith(providerPrefix))
            chosen += client;
    }
    return chosen;
}

} // namespace Tokenshelf
