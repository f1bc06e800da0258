// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"

namespace Tokenshelf {

namespace {

/** What a person can edit, each with its word in accounts.json: `visit` gets that and a function from a form to the member. */
template <class Visit> void eachMember(const Visit &visit)
{
    visit(u"name"_s, [](auto &form) -> auto & { return form.account.name; });
    visit(u"tags"_s, [](auto &form) -> auto & { return form.account.tags; });
    visit(u"auto_renew"_s, [](auto &form) -> auto & { return form.account.autoRenew; });
    visit(u"client_id"_s, [](auto &form) -> auto & { return form.client.clientId; });
    visit(u"base"_s, [](auto &form) -> auto & { return form.client.base; });
    visit(u"version"_s, [](auto &form) -> auto & { return form.client.version; });
    visit(u"endpoints"_s, [](auto &form) -> auto & { return form.client.endpoints; });
    visit(u"redirect"_s, [](auto &form) -> auto & { return form.client.redirect; });
    visit(u"scopes"_s, [](auto &form) -> auto & { return form.client.scopes; });
    visit(u"environment"_s, [](auto &form) -> auto & { return form.client.environment; });
    visit(u"expires"_s, [](auto &form) -> auto & { return form.client.expires; });
    visit(u"notes"_s, [](auto &form) -> auto & { return form.client.notes; });
}

} // namespace

QStringList merge(AccountForm &target, const AccountForm &opened, const AccountForm &edited)
{
    QStringList twice;
    eachMember([&](const QString &name, const auto &of) {
        if (of(edited) == of(opened) || of(edited) == of(target))
            return;
        if (!(of(target) == of(opened)))
            twice << name;
        of(target) = of(edited);
    });
    return twice;
}

void takeOver(AccountForm &target, const AccountForm &from, const QStringList &names)
{
    eachMember([&](const QString &name, const auto &of) {
        if (names.contains(name))
            of(target) = of(from);
    });
}

} // namespace Tokenshelf
