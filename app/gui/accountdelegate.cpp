// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountdelegate.h"

#include "gui/colors.h"
#include "gui/icons.h"

#include <QApplication>
#include <QPainter>

namespace Tokenshelf {
namespace {

constexpr int padding = 8;
constexpr int gap = 6;
constexpr int rowLines = 3;
constexpr int barHeight = 4;

/** Between the two colours, as far towards the first as can still be read on the second. */
QColor dimmed(const QColor &text, const QColor &background)
{
    const auto mixed = [](int a, int b) { return (a * 2 + b) / 3; };
    return readable(
        QColor(mixed(text.red(), background.red()), mixed(text.green(), background.green()), mixed(text.blue(), background.blue())),
        background);
}

} // namespace

/** What the lines of one row share while it is being painted. */
struct AccountDelegate::Row
{
    const AccountRow &account;
    const QStyleOptionViewItem &option;
    QRect text; ///< where the lines are, without the icon
    int lineHeight = 0;
    bool selected = false;

    QColor ink() const { return option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text); }
    QColor dim() const { return selected ? ink() : dimmed(ink(), option.palette.color(QPalette::Base)); }
    QColor tinted(const QColor &color) const { return selected ? ink() : color; }
    QRect line(int number) const { return {text.left(), text.top() + number * lineHeight, text.width(), lineHeight}; }

    /** Writes at the line's end, and gives back what is left of the line before it. */
    QRect writeEnd(QPainter *painter, const QRect &line, const QString &words, const QColor &color) const
    {
        const int width = qMin(option.fontMetrics.horizontalAdvance(words), line.width());
        const QRect end(line.right() - width + 1, line.top(), width, line.height());
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(option.direction, line, end), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
        return line.adjusted(0, 0, -width - gap, 0);
    }

    void write(QPainter *painter, const QRect &whole, const QRect &part, const QString &words, const QColor &color) const
    {
        painter->setPen(color);
        const QString fitting = painter->fontMetrics().elidedText(words, Qt::ElideRight, part.width());
        painter->drawText(QStyle::visualRect(option.direction, whole, part), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          fitting);
    }
};

AccountDelegate::AccountDelegate(const AccountListModel &accounts, const QSortFilterProxyModel &filter, QObject *parent)
    : QStyledItemDelegate(parent), m_accounts(accounts), m_filter(filter)
{
}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QWidget *view = option.widget;
    (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &background, painter, view);

    painter->save();
    painter->setLayoutDirection(option.direction);
    const int lineHeight = option.fontMetrics.lineSpacing();
    const int iconSize = lineHeight * 2;
    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    const Row row{.account = m_accounts.row(m_filter.mapToSource(index).row()),
                  .option = option,
                  .text = inner.adjusted(iconSize + padding, 0, 0, 0),
                  .lineHeight = lineHeight,
                  .selected = option.state.testFlag(QStyle::State_Selected)};
    const QRect icon(inner.left(), inner.top(), iconSize, iconSize);
    providerIcon(row.account.icon).paint(painter, QStyle::visualRect(option.direction, inner, icon));
    paintNameLine(painter, row);
    paintServerLine(painter, row);
    paintStateLine(painter, row);
    painter->restore();
}

void AccountDelegate::paintNameLine(QPainter *painter, const Row &row) const
{
    const QRect line = row.line(0);
    painter->setFont(row.option.font);
    const QRect rest = row.writeEnd(painter, line, UiFormat::remaining(row.account.lifetime), row.ink());
    QFont bold = row.option.font;
    bold.setBold(true);
    painter->setFont(bold);
    row.write(painter, line, rest, row.account.account.name, row.ink());
    painter->setFont(row.option.font);
}

void AccountDelegate::paintServerLine(QPainter *painter, const Row &row) const
{
    const QRect line = row.line(1);
    const Environment environment = row.account.environment;
    const QColor color = row.tinted(environmentColor(environment, row.option.palette));
    QRect rest = row.writeEnd(painter, line, UiFormat::environment(environment), color);
    const int size = row.lineHeight - 4;
    const QRect icon(rest.right() - size + 1, line.top() + 2, size, size);
    environmentIcon(environment)
        .paint(painter, QStyle::visualRect(row.option.direction, line, icon), Qt::AlignCenter,
               row.selected ? QIcon::Selected : QIcon::Normal);
    rest.adjust(0, 0, -size - gap, 0);
    const QString server = row.account.host.isEmpty() ? row.account.provider : row.account.provider + u" · "_s + row.account.host;
    row.write(painter, line, rest, server, row.dim());
}

void AccountDelegate::paintStateLine(QPainter *painter, const Row &row) const
{
    const QRect line = row.line(2);
    const QColor color = row.tinted(standingColor(row.account.standing, row.account.grant, row.option.palette));
    const QRect rest = row.writeEnd(painter, line, UiFormat::standing(row.account.standing, row.account.grant), color);
    if (!row.account.lifetime.remaining)
        return;
    const QRect bar(rest.left(), line.center().y() - barHeight / 2 + 1, rest.width(), barHeight);
    QColor groove = row.dim();
    groove.setAlpha(60);
    painter->fillRect(QStyle::visualRect(row.option.direction, line, bar), groove);
    QRect left = bar;
    left.setWidth(qRound(bar.width() * row.account.lifetime.fraction));
    painter->fillRect(QStyle::visualRect(row.option.direction, line, left), color);
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = rowLines * option.fontMetrics.lineSpacing() + 2 * padding;
    return {option.fontMetrics.averageCharWidth() * 30, height};
}

} // namespace Tokenshelf
