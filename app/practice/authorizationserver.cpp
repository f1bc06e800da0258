// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/authorizationserver.h"

#include "practice/pages.h"
#include "practice/practicetext.h"

namespace Tokenshelf {
namespace {

ServerResponse jsonWith(const QByteArray &body)
{
    ServerResponse response;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = body;
    return response;
}

ServerResponse dropped()
{
    ServerResponse response;
    response.drop = true;
    return response;
}

ServerResponse maintenancePage()
{
    return page(200, PracticeText::tr("Down for maintenance"), "<p>" + html(PracticeText::tr("We will be back soon.")) + "</p>");
}

} // namespace

PracticeAnswer AuthorizationServer::answer(const PracticeVisit &visit)
{
    const Fault fault = isPageForPeople(visit.request.path()) ? Fault::None : visit.behaviour.fault;
    const QString remark = PracticeText::tr("This answer is the fault that is switched on");
    switch (fault) {
    case Fault::None:
        return handle(visit);
    case Fault::HtmlPage:
        return {maintenancePage(), remark};
    case Fault::EmptyBody:
        return {jsonWith({}), remark};
    case Fault::NotJson:
        return {jsonWith(R"({"access_token": )"), remark};
    case Fault::DropConnection:
        return {dropped(), remark};
    case Fault::LostReply: {
        const PracticeAnswer lost = handle(visit);
        return {dropped(),
                lost.remark.isEmpty() ? PracticeText::tr("Done as asked, but the reply was thrown away: that fault is switched on")
                                      : lost.remark};
    }
    case Fault::ResetOnReuse: {
        PracticeAnswer kept = handle(visit);
        kept.response.resetOnReuse = true;
        return kept;
    }
    case Fault::Slow: {
        PracticeAnswer late = handle(visit);
        late.response.delay = visit.behaviour.slowness;
        return late;
    }
    case Fault::ApiDisabled:
    case Fault::AccessTier:
    case Fault::DatabaseError:
    case Fault::ErrorPage:
    case Fault::PlainText:
    case Fault::TooManyRequests:
    case Fault::ServerError:
        break;
    }
    return {faulty(visit.behaviour), remark};
}

} // namespace Tokenshelf
