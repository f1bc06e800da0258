// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountlistpane.h"

#include "gui/accountdelegate.h"
#include "gui/formparts.h"
#include "gui/icons.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Tokenshelf {

AccountListPane::AccountListPane(AccountListModel &accounts, AccountFilter &filter, QWidget *parent)
    : QWidget(parent), m_accounts(accounts), m_filter(filter), m_search(new QLineEdit), m_stack(new QStackedWidget), m_list(new QListView),
      m_empty(textLabel({})), m_emptyAct(new QPushButton), m_add(new QPushButton(symbol(u"add"_s), tr("Add an account…")))
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search accounts"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbol(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    // Before the list follows the rows: what it then chooses by itself is told from what a person chose.
    connect(&m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_leaving = m_leaving || !m_filtering; });
    setUpList();
    m_stack->addWidget(m_list);
    m_stack->addWidget(buildEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_add);
    connectAll();
    follow();
}

void AccountListPane::setUpList()
{
    m_list->setObjectName(u"accounts"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new AccountDelegate(m_accounts, m_filter, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);
}

QWidget *AccountListPane::buildEmpty()
{
    auto *page = new QWidget;
    m_empty->setAlignment(Qt::AlignHCenter);
    m_empty->setObjectName(u"emptyText"_s);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_empty);
    layout->addWidget(m_emptyAct, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

void AccountListPane::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, &m_filter, &AccountFilter::setText);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        chooseFirst();
        m_list->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountListPane::currentMoved);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { emit accountOpened(m_filter.idAt(index)); });
    connect(m_list, &QListView::customContextMenuRequested, this,
            [this](const QPoint &where) { emit menuWanted(m_list->viewport()->mapToGlobal(where)); });
    connect(m_emptyAct, &QPushButton::clicked, this, &AccountListPane::clearSearch);
    connect(m_add, &QPushButton::clicked, this, &AccountListPane::addWanted);
    connect(&m_filter, &AccountFilter::filtering, this, [this] { m_filtering = true; });
    connect(&m_filter, &AccountFilter::filtered, this, [this] {
        m_filtering = false;
        keepChosen();
        follow();
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_filtering)
            follow();
    });
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_leaving) // later: whether the account is gone or has only left the view is not known yet
            QMetaObject::invokeMethod(this, &AccountListPane::settle, Qt::QueuedConnection);
    });
    connect(&m_accounts, &AccountListModel::modelReset, this, &AccountListPane::follow, Qt::QueuedConnection);
}

QUuid AccountListPane::chosen() const
{
    return m_accounts.rowOf(m_chosen) < 0 ? QUuid() : m_chosen;
}

void AccountListPane::choose(const QUuid &id)
{
    settle();
    if (!m_filter.indexOf(id).isValid())
        clearSearch();
    const QModelIndex index = m_filter.indexOf(id);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void AccountListPane::chooseNth(int row)
{
    if (row < m_filter.rowCount())
        m_list->setCurrentIndex(m_filter.index(row, 0));
}

void AccountListPane::chooseFirst()
{
    if (!m_list->currentIndex().isValid())
        chooseNth(0);
}

void AccountListPane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void AccountListPane::clearSearch()
{
    m_search->clear();
}

void AccountListPane::refreshSeen()
{
    const QRect seen = m_list->viewport()->rect();
    const QModelIndex first = m_list->indexAt(seen.topLeft());
    if (!first.isValid())
        return;
    for (int row = first.row(); row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (m_list->visualRect(index).top() > seen.bottom())
            return;
        const int source = m_filter.mapToSource(index).row();
        m_accounts.refresh(source, source);
    }
}

/** While rows come and go under a search the view moves its current row by itself: that is nobody's choice. */
void AccountListPane::currentMoved(const QModelIndex &now)
{
    if (m_filtering || m_leaving || !now.isValid() || m_filter.idAt(now) == m_chosen)
        return;
    m_chosen = m_filter.idAt(now);
    emit accountChosen(m_chosen);
}

/** After rows have left the view. An account that only belongs to another view now stays the chosen one; for one that is gone the list has
 * chosen another. */
void AccountListPane::settle()
{
    if (!std::exchange(m_leaving, false))
        return;
    if (chosen().isNull())
        currentMoved(m_list->currentIndex());
    else
        keepChosen();
    follow();
}

void AccountListPane::keepChosen()
{
    const QModelIndex index = m_filter.indexOf(m_chosen);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->selectionModel()->clear();
}

void AccountListPane::follow()
{
    const bool empty = m_filter.rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    m_empty->setText(emptyText());
    m_emptyAct->setText(tr("Clear the search"));
    m_emptyAct->setVisible(!m_search->text().isEmpty());
}

QString AccountListPane::emptyText() const
{
    using Kind = AccountViewFilter::Kind;
    if (!m_search->text().isEmpty())
        return tr("No account matches “%1” here.").arg(m_search->text());
    switch (m_filter.view().kind) {
    case Kind::Attention:
        return tr("Nothing needs your attention.");
    case Kind::Expiring:
        return tr("Nothing ends within a week unless it is renewed.");
    case Kind::Production:
        return tr("No production account yet. You need the key and secret, or client ID and secret, that your provider gave you.");
    case Kind::Sandbox:
        return tr("No sandbox account yet. Your provider gives out keys for its sandbox on request.");
    case Kind::Practice:
        return tr("No practice account yet. The practice server has keys for everybody, and nothing is at stake.");
    case Kind::All:
    case Kind::Tag:
        break;
    }
    return tr("No account yet.");
}

} // namespace Tokenshelf
