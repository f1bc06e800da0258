// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcomepage.h"

#include "gui/formparts.h"
#include "gui/icons.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace Tokenshelf {

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_large(new QVBoxLayout)
{
    const int size = fontMetrics().height() * 4;
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    picture->setAccessibleName(u"Tokenshelf"_s);
    auto *column = new QWidget;
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto *inside = new QVBoxLayout(column);
    inside->addStretch(1);
    inside->addWidget(picture, 0, Qt::AlignHCenter);
    QLabel *title = headingLabel(tr("Tokens that work, and where they stand"));
    title->setAlignment(Qt::AlignHCenter);
    inside->addWidget(title);
    QLabel *text = textLabel(
        tr("Tokenshelf keeps your keys in this computer's password store, gets tokens with them, and shows how long each one lives."));
    text->setAlignment(Qt::AlignHCenter);
    inside->addWidget(text);
    inside->addSpacing(fontMetrics().height());
    inside->addLayout(m_large);
    auto *other = new QPushButton(tr("Another provider…"));
    other->setFlat(true);
    inside->addWidget(other, 0, Qt::AlignHCenter);
    inside->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addWidget(column, 1);
    layout->addStretch();
    connect(other, &QPushButton::clicked, this, [this] { emit addWanted({}); });
}

void WelcomePage::setProviders(const QList<Provider> &providers)
{
    while (QLayoutItem *item = m_large->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QSet<QString> shown;
    for (const Provider &provider : providers) {
        if (!provider.builtIn || provider.environment == Environment::Practice || shown.contains(provider.icon))
            continue; // of those that share an icon the first stands for all; the others are behind "Another provider"
        shown << provider.icon;
        const QString needs = provider.grant == GrantType::ClientCredentials
            ? tr("You need: %1 and %2").arg(provider.words.clientId, provider.words.clientSecret)
            : tr("You need: %1 and %2 of an application registered there; then you sign in with your browser")
                  .arg(provider.words.clientId, provider.words.clientSecret);
        QPushButton *button = addLarge(tr("Add %1").arg(provider.name), needs, providerIcon(provider.icon));
        connect(button, &QPushButton::clicked, this, [this, id = provider.id] { emit addWanted(id); });
    }
    QPushButton *practice = addLarge(tr("Try with the practice server"), tr("You need: nothing. Both providers, played on this computer"),
                                     symbol(u"practice"_s));
    practice->setObjectName(u"tryPractice"_s);
    connect(practice, &QPushButton::clicked, this, &WelcomePage::practiceWanted);
}

QPushButton *WelcomePage::addLarge(const QString &text, const QString &explanation, const QIcon &icon)
{
    auto *button = new QCommandLinkButton(text, explanation);
    button->setIcon(icon);
    const int size = fontMetrics().height() * 2;
    button->setIconSize(QSize(size, size));
    button->setAccessibleName(text);
    button->setAccessibleDescription(explanation);
    auto *frame = new QFrame; // a link button alone does not look like one
    frame->setFrameShape(QFrame::StyledPanel);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins({});
    inside->addWidget(button);
    m_large->addWidget(frame);
    return button;
}

} // namespace Tokenshelf
