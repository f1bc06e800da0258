// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sidebar.h"

#include "gui/icons.h"

#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace Tokenshelf {
namespace {

/** Rows that are large enough to be hit. */
class TallRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width(), qMax(hint.height(), option.fontMetrics.height() * 2)};
    }
};

} // namespace

struct Sidebar::Entry
{
    AccountViewFilter view;
    QString icon;
    QString name;
};

Sidebar::Sidebar(const AccountListModel &accounts, PracticeRow practice, QWidget *parent)
    : QListWidget(parent), m_accounts(accounts), m_practice(practice)
{
    setAccessibleName(tr("Views"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TallRows(this));
    setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    recount();
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, &Sidebar::announce);
}

void Sidebar::recount()
{
    const QList<Entry> wanted = entries();
    QList<AccountViewFilter> views;
    for (const Entry &entry : wanted)
        views << entry.view;
    if (views != m_views)
        rebuild(wanted);

    QList<int> counts(m_views.size());
    const QDateTime now = m_accounts.now();
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
        for (qsizetype view = 0; view < m_views.size(); ++view)
            counts[view] += belongs(m_accounts.row(row), m_views.at(view), now) ? 1 : 0;
    }
    for (qsizetype view = 0; view < m_views.size(); ++view) {
        const QString text =
            tr("%1 (%2)", "view and how many accounts it holds").arg(wanted.at(view).name, QLocale().toString(counts.at(view)));
        QListWidgetItem *shown = item(static_cast<int>(view));
        if (shown->text() != text)
            shown->setText(text);
    }
}

void Sidebar::choose(const AccountViewFilter &view)
{
    const qsizetype row = m_views.indexOf(view);
    if (row >= 0)
        setCurrentRow(static_cast<int>(row));
}

void Sidebar::choosePractice()
{
    setCurrentRow(count() - 1);
}

QSize Sidebar::sizeHint() const
{
    return {qMin(sizeHintForColumn(0) + 2 * frameWidth() + 16, fontMetrics().averageCharWidth() * 40), QListWidget::sizeHint().height()};
}

QList<Sidebar::Entry> Sidebar::entries() const
{
    using Kind = AccountViewFilter::Kind;
    QList<Entry> entries{
        {{Kind::All}, u"all"_s, tr("All accounts")},
        {{Kind::Production}, u"production"_s, UiFormat::environment(Environment::Production)},
        {{Kind::Sandbox}, u"sandbox"_s, UiFormat::environment(Environment::Sandbox)},
        {{Kind::Practice}, u"practice"_s, UiFormat::environment(Environment::Practice)},
        {{Kind::Attention}, u"attention"_s, tr("Needs attention")},
        {{Kind::Expiring}, u"expiring"_s, tr("Expiring this week")},
    };
    for (const QString &tag : m_accounts.tags())
        entries.append({{Kind::Tag, tag}, u"tag"_s, tag});
    return entries;
}

void Sidebar::rebuild(const QList<Entry> &entries)
{
    const int row = currentRow();
    const bool practice = row >= 0 && row == m_views.size();
    const AccountViewFilter chosen = row >= 0 && row < m_views.size() ? m_views.at(row) : AccountViewFilter{};
    QSignalBlocker quiet(this);
    clear();
    m_views.clear();
    for (const Entry &entry : entries) {
        m_views << entry.view;
        addItem(new QListWidgetItem(symbol(entry.icon), entry.name));
    }
    if (m_practice == PracticeRow::Shown)
        addItem(new QListWidgetItem(symbol(u"server"_s), tr("Practice server")));
    const qsizetype again = practice ? m_views.size() : m_views.indexOf(chosen);
    if (again < 0)
        quiet.unblock(); // the chosen tag is gone: everybody must know
    setCurrentRow(static_cast<int>(qMax<qsizetype>(again, 0)));
}

void Sidebar::announce()
{
    const int row = currentRow();
    if (row >= 0 && row < m_views.size())
        emit viewChosen(m_views.at(row));
    else if (row >= 0)
        emit practiceChosen();
}

} // namespace Tokenshelf
