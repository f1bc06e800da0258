// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attempts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

namespace Tokenshelf {

namespace {

using namespace std::chrono_literals;

constexpr Attempts::Time firstPause = 2s;
constexpr Attempts::Time countedFor = 1h;
constexpr qsizetype quickPosts = 4; ///< a short failure is over before they are
constexpr qint64 longestFile = 4'096;

void forgetOld(QList<Attempts::Time> &posts, Attempts::Time now)
{
    posts.removeIf([now](Attempts::Time post) { return post > now || now - post >= countedFor; });
}

} // namespace

double randomShare()
{
    return QRandomGenerator::system()->generateDouble();
}

Attempts::Time backOff(int failures, double random)
{
    const Attempts::Time limit = std::min<Attempts::Time>(Attempts::longestPause, firstPause * (1 << std::clamp(failures - 1, 0, 10)));
    return Attempts::Time(static_cast<Attempts::Time::rep>(static_cast<double>(limit.count()) * random));
}

Attempts::Time paced(const QList<Attempts::Time> &posts, Attempts::Time now)
{
    const qsizetype count = posts.size();
    if (count < quickPosts)
        return Attempts::Time(0);
    if (count >= Attempts::mostPosts)
        return std::max(Attempts::longestPause, posts.at(count - Attempts::mostPosts) + countedFor - now);
    const Attempts::Time free = posts.first() + countedFor - now; // until the first of them counts no more
    return std::max<Attempts::Time>(Attempts::longestPause, free / (Attempts::mostPosts - count + 1));
}

Attempts afterFailure(Attempts attempts, const Error &error, int posts, Attempts::Time now, double random)
{
    forgetOld(attempts.posts, now);
    ++attempts.failures;
    for (int post = 0; post < posts; ++post)
        attempts.posts.append(now);
    attempts.last = {.kind = error.kind, .code = error.code, .httpStatus = error.httpStatus};
    const Attempts::Time asked = error.retryAfter.value_or(std::chrono::seconds(0));
    attempts.until = now + std::max({backOff(attempts.failures, random), paced(attempts.posts, now), asked});
    return attempts;
}

std::optional<Error> pauseOf(const Attempts &attempts, Attempts::Time now)
{
    if (attempts.until <= now)
        return {};
    Error error = attempts.last;
    error.retryAfter = std::chrono::ceil<std::chrono::seconds>(attempts.until - now);
    return error;
}

QByteArray toJson(const Attempts &attempts)
{
    QJsonArray posts;
    for (const Attempts::Time post : attempts.posts)
        posts.append(qint64(post.count()));
    return QJsonDocument(QJsonObject{{u"failures"_s, attempts.failures},
                                     {u"posts"_s, posts},
                                     {u"until"_s, qint64(attempts.until.count())},
                                     {u"kind"_s, int(attempts.last.kind)},
                                     {u"code"_s, attempts.last.code},
                                     {u"status"_s, attempts.last.httpStatus}})
        .toJson(QJsonDocument::Compact);
}

Attempts attemptsFromJson(const QByteArray &json, Attempts::Time now)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Attempts attempts;
    attempts.failures = object.value("failures"_L1).toInt();
    attempts.until = Attempts::Time(object.value("until"_L1).toInteger());
    const int kind = object.value("kind"_L1).toInt(-1);
    const bool ours = attempts.failures > 0 && kind >= 0 && kind <= int(Error::Kind::Busy);
    if (!ours || attempts.until - now > countedFor || now - attempts.until > countedFor)
        return {};
    attempts.last = {.kind = Error::Kind(kind),
                     .code = plainText(object.value("code"_L1).toString(), 64),
                     .httpStatus = object.value("status"_L1).toInt()};
    const QJsonArray posts = object.value("posts"_L1).toArray();
    for (const auto &post : posts)
        attempts.posts.append(Attempts::Time(post.toInteger()));
    forgetOld(attempts.posts, now);
    std::ranges::sort(attempts.posts);
    return attempts;
}

QString attemptsPath(const QString &folder, const QString &account)
{
    return folder + u'/' + account + ".attempts"_L1;
}

Attempts readAttempts(const QString &path, Attempts::Time now)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? attemptsFromJson(file.read(longestFile), now) : Attempts();
}

} // namespace Tokenshelf
