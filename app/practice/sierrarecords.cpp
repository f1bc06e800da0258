// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sierrarecords.h"

#include "practice/formfields.h"
#include "practice/orderedjson.h"
#include "practice/practicetext.h"
#include "practice/sierraerror.h"

namespace Tokenshelf {
namespace {

struct SierraRecord
{
    const char *id;
    const char *json;
    bool deleted = false;
};

struct SierraArea
{
    const char *path;
    const char *listPermission;
    const char *readPermission;
    QList<SierraRecord> records;
};

QList<SierraRecord> branches()
{
    return {
        {"1",
         R"({"id":1,"name":"Kling Library","address":"1 Main St$Santa Limona","emailSource":"a@example.org","emailReplyTo":"a@example.org",)"
         R"("latitude":"0","longitude":"0","locations":[{"code":"00","name":"Kling Library"}]})"},
        {"2",
         R"({"id":2,"name":"Practice Branch","address":"2 Side St$Santa Limona","emailSource":"b@example.org","emailReplyTo":"b@example.org",)"
         R"("latitude":"0","longitude":"0","locations":[{"code":"01","name":"Practice Branch"}]})"},
    };
}

QList<SierraRecord> bibs()
{
    return {
        {"1000001",
         R"({"id":"1000001","updatedDate":"2019-03-04T05:06:07Z","createdDate":"2013-07-30T10:11:12Z","deleted":false,"suppressed":false,)"
         R"("lang":{"code":"eng","name":"English"},"title":"Practice makes perfect","author":"Sample, Author",)"
         R"("materialType":{"code":"a","value":"Book"},"bibLevel":{"code":"m","value":"MONOGRAPH"},"publishYear":2001})"},
        {"1000002",
         R"({"id":"1000002","updatedDate":"2019-03-04T05:06:08Z","createdDate":"2013-07-30T10:11:13Z","deleted":false,"suppressed":true,)"
         R"("lang":{"code":"spa","name":"Spanish"},"title":"Un ejemplo","author":"Sample, Author",)"
         R"("materialType":{"code":"a","value":"Book"},"bibLevel":{"code":"m","value":"MONOGRAPH"},"publishYear":1987})"},
        {"1000003", R"({"id":"1000003","deletedDate":"2021-02-03","deleted":true})", true},
        {"1000004",
         R"({"id":"1000004","updatedDate":"2020-01-15T19:20:21Z","createdDate":"2009-07-06T15:30:13Z","deleted":false,"suppressed":false,)"
         R"("isbn":"0000000000","lang":{"code":"eng","name":"English"},"title":"A sample title","author":"Sample, Author",)"
         R"("materialType":{"code":"a","value":"Book"},"bibLevel":{"code":"m","value":"MONOGRAPH"},"publishYear":1999,)"
         R"~("catalogDate":"1990-10-10","country":{"code":"nyu","name":"New York (State)"},"callNumber":"AB123 .C45"})~"},
    };
}

QList<SierraRecord> items()
{
    return {
        {"1000002",
         R"({"id":"1000002","updatedDate":"2020-01-15T19:20:21Z","createdDate":"2009-07-06T15:30:13Z","deleted":false,"bibIds":["1000004"],)"
         R"("location":{"code":"00","name":"Kling Library"},"status":{"code":"-  ","display":"AVAILABLE"},"volumes":[],)"
         R"("barcode":"30000000000000","callNumber":"AB123"})"},
    };
}

QList<SierraArea> areas()
{
    return {
        {"/branches", "Branches_List", "Branches_Read", branches()},
        {"/bibs", "Bibs_List", "Bibs_Read", bibs()},
        {"/items", "Items_List", "Items_Read", items()},
    };
}

/** What follows the area in the path: empty for the list, an id for one record; nothing when the path is of another area. */
std::optional<QByteArray> within(const SierraArea &area, const QByteArray &path)
{
    const QByteArray list = area.path;
    if (path == list || path == list + '/')
        return QByteArray();
    const QByteArray id = path.mid(list.size() + 1);
    const bool below = path.startsWith(list + '/') && !id.contains('/');
    return below ? std::optional(id) : std::nullopt;
}

PracticeAnswer nothingFound()
{
    return {sierraError(107), PracticeText::tr("Nothing was found, which Sierra calls 404/107")};
}

PracticeAnswer record(const SierraArea &area, const QByteArray &id)
{
    if (id == "pickupLocations" && QByteArrayView(area.path) == "/branches")
        return {sierraJson(R"([{"code":"00","name":"Kling Library"},{"code":"01","name":"Practice Branch"}])"), {}};
    for (const SierraRecord &known : area.records) {
        if (id == known.id)
            return {sierraJson(known.json), {}};
    }
    return nothingFound();
}

/** A number of the query, or nothing when it is none. */
std::optional<qsizetype> number(const FormFields &fields, const QString &name, qsizetype standard)
{
    if (!fields.has(name))
        return standard;
    bool ok = false;
    const int value = fields.value(name).toInt(&ok);
    return ok && value >= 0 ? std::optional<qsizetype>(value) : std::nullopt;
}

PracticeAnswer list(const SierraArea &area, const FormFields &fields)
{
    const std::optional<qsizetype> limit = number(fields, u"limit"_s, 50);
    const std::optional<qsizetype> offset = number(fields, u"offset"_s, 0);
    if (!limit || !offset)
        return {sierraError(101), PracticeText::tr("limit and offset must be numbers")};
    const bool deleted = fields.value(u"deleted"_s) == "true"_L1;
    QList<QByteArray> entries;
    for (const SierraRecord &known : area.records) {
        if (!deleted || known.deleted)
            entries.append(known.json);
    }
    const qsizetype total = entries.size();
    entries = entries.mid(*offset, qMin<qsizetype>(*limit, 2'000));
    const QByteArray start = QByteArray::number(*offset);
    if (entries.isEmpty() && !deleted)
        return nothingFound();
    QList<QPair<QByteArray, QByteArray>> members = {{"start", start}, {"entries", jsonArray(entries, JsonSpacing::Compact)}};
    if (!entries.isEmpty())
        members.prepend(qMakePair(QByteArray("total"), QByteArray::number(total)));
    return {sierraJson(jsonObject(members, JsonSpacing::Compact)), {}};
}

} // namespace

QString sierraPermission(const QByteArray &path)
{
    for (const SierraArea &area : areas()) {
        const std::optional<QByteArray> id = within(area, path);
        if (id)
            return QString::fromLatin1(id->isEmpty() ? area.listPermission : area.readPermission);
    }
    return {};
}

PracticeAnswer sierraRecords(const QByteArray &path, const ServerRequest &request)
{
    for (const SierraArea &area : areas()) {
        const std::optional<QByteArray> id = within(area, path);
        if (id)
            return id->isEmpty() ? list(area, FormFields(request.query())) : record(area, *id);
    }
    return nothingFound();
}

} // namespace Tokenshelf
