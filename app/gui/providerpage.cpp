// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/providerpage.h"

#include "gui/formparts.h"
#include "gui/icons.h"
#include "gui/uiformat.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tokenshelf {

namespace {

/** Production needs no word; what is not the real thing says so. */
QString caption(const Provider &provider)
{
    if (provider.environment == Environment::Production
        || provider.name.contains(UiFormat::environment(provider.environment), Qt::CaseInsensitive))
        return provider.name;
    //: A provider in a list: name, environment
    return ProviderPage::tr("%1 (%2)").arg(provider.name, UiFormat::environment(provider.environment));
}

} // namespace

ProviderPage::ProviderPage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget), m_environment(new QComboBox)
{
    m_list->setObjectName(u"providers"_s);
    m_environment->setObjectName(u"providerEnvironment"_s);
    const int size = fontMetrics().height() * 3 / 2;
    m_list->setIconSize(QSize(size, size));
    m_list->setSpacing(2);
    m_list->setAccessibleName(tr("Provider"));
    auto *other = new QPushButton(tr("&Other provider…"));
    other->setObjectName(u"otherProvider"_s);
    other->setAutoDefault(false);

    auto *listLabel = new QLabel(tr("&Provider"));
    listLabel->setBuddy(m_list);
    auto *environmentLabel = new QLabel(tr("&Environment"));
    environmentLabel->setBuddy(m_environment);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("Where is the account?")));
    layout->addWidget(listLabel);
    layout->addWidget(m_list, 1);
    layout->addWidget(other, 0, Qt::AlignLeft);
    layout->addWidget(environmentLabel);
    layout->addWidget(m_environment);

    connect(m_list, &QListWidget::currentRowChanged, this, &ProviderPage::followProvider);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ProviderPage::decided); // Enter is for the dialog's button
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ProviderPage::changed);
    connect(other, &QPushButton::clicked, this, &ProviderPage::otherWanted);
    connect(&context.providers(), &ProviderCatalog::changed, this, &ProviderPage::fill);
    fill();
}

bool ProviderPage::choose(const QString &providerId)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() != providerId)
            continue;
        m_list->setCurrentRow(row);
        return true;
    }
    return false;
}

std::optional<Provider> ProviderPage::provider() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_context.providers().provider(item->data(Qt::UserRole).toString()) : std::nullopt;
}

Environment ProviderPage::environment() const
{
    return Environment(m_environment->currentData().toInt());
}

void ProviderPage::fill()
{
    const auto before = provider();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Provider &provider : m_context.providers().providers()) {
            if (!m_context.service().mayAdd(provider))
                continue;
            auto *item = new QListWidgetItem(providerIcon(provider.icon), caption(provider), m_list);
            item->setData(Qt::UserRole, provider.id);
        }
    }
    if (!before || !choose(before->id))
        m_list->setCurrentRow(0);
    followProvider();
}

void ProviderPage::followProvider()
{
    const auto chosen = provider();
    const QSignalBlocker blocker(m_environment);
    const Environment before = m_environment->count() > 0 ? environment() : Environment::Production;
    m_environment->clear();
    const bool practice = chosen && chosen->environment == Environment::Practice;
    const QList<Environment> offered = practice ? QList{Environment::Practice} : QList{Environment::Production, Environment::Sandbox};
    for (const Environment environment : offered)
        m_environment->addItem(symbol(toWord(environment)), UiFormat::environment(environment), int(environment));
    m_environment->setEnabled(!practice);
    m_environment->setCurrentIndex(
        qMax(0, m_environment->findData(int(chosen && chosen->environment != Environment::Production ? chosen->environment : before))));
    emit changed();
}

} // namespace Tokenshelf
