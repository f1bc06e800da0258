// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/historytab.h"

#include "gui/formparts.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tokenshelf {
namespace {

QString detailOf(const HistoryEvent &event, const QString &provider)
{
    if (event.what == "renewal_failed"_L1)
        return describe(Error{.kind = Error::Kind::Server, .code = event.detail}, provider).what;
    const auto format = tokenFormatFromWord(event.detail);
    return event.what == "copied"_L1 && format ? UiFormat::tokenFormat(*format) : plainText(event.detail);
}

} // namespace

HistoryTab::HistoryTab(QWidget *parent) : QWidget(parent), m_list(new QTreeWidget)
{
    m_list->setAccessibleName(tr("History"));
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Details")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
}

void HistoryTab::setContent(const AccountContent &content)
{
    if (m_account == content.account.id && m_shown == content.account.history)
        return;
    m_account = content.account.id;
    m_shown = content.account.history;
    m_list->clear();
    for (auto event = m_shown.crbegin(); event != m_shown.crend(); ++event) {
        const QString when = QLocale().toString(event->when.toLocalTime(), QLocale::ShortFormat);
        auto *item = new QTreeWidgetItem(m_list, {when, UiFormat::event(event->what), detailOf(*event, content.provider.name)});
        item->setToolTip(2, asToolTip(plainText(event->detail)));
    }
    for (int column = 0; column < 2; ++column)
        m_list->resizeColumnToContents(column);
}

} // namespace Tokenshelf
