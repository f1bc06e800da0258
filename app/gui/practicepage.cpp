// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practicepage.h"

#include "gui/behaviourform.h"
#include "gui/colors.h"
#include "gui/copier.h"
#include "gui/formparts.h"
#include "gui/icons.h"
#include "gui/notice.h"
#include "gui/practicelogmodel.h"

#include <QFormLayout>
#include <QFrame>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

namespace Tokenshelf {

namespace {

/** Stays at the last request, unless somebody has scrolled up to read. */
void followEnd(QTableView *view)
{
    const QScrollBar *bar = view->verticalScrollBar();
    QObject::connect(bar, &QScrollBar::rangeChanged, view, [view, bar, last = bar->maximum()](int, int maximum) mutable {
        if (bar->value() >= qMin(last, maximum))
            view->scrollToBottom();
        last = maximum;
    });
}

} // namespace

PracticePage::PracticePage(PracticeServer &server, PracticeLogModel &log, Copier &copier, QWidget *parent)
    : QWidget(parent), m_server(server), m_copier(copier), m_log(log),
      m_toggle(namedButton({}, u"practiceToggle"_s)), m_status(textLabel()), m_notice(new Notice), m_sierra(new CopyRow(tr("Sierra"))),
      m_app(new CopyRow(tr("Apicbase, for people"))), m_api(new CopyRow(tr("Apicbase, for programs"))),
      m_behaviour(new BehaviourForm(server.behaviour()))
{
    m_notice->setObjectName(u"practiceNotice"_s);
    m_status->setObjectName(u"practiceStatus"_s);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(scrolled(buildControls()));
    splitter->addWidget(buildLog());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildBanner());
    layout->addWidget(splitter, 1);
    connect(m_toggle, &QPushButton::clicked, this, &PracticePage::toggle);
    connect(&server, &PracticeServer::runningChanged, this, &PracticePage::refresh); // other windows start it too
    refresh();
}

QWidget *PracticePage::buildBanner()
{
    auto *banner = new QFrame;
    banner->setObjectName(u"practiceBanner"_s);
    banner->setFrameShape(QFrame::Box);
    QPalette colours = banner->palette();
    colours.setColor(QPalette::WindowText, environmentColor(Environment::Practice, palette()));
    banner->setPalette(colours);
    auto *icon = new QLabel;
    const int size = fontMetrics().height() * 2;
    icon->setPixmap(symbol(u"practice"_s).pixmap(QSize(size, size), devicePixelRatioF()));
    icon->setAccessibleName(tr("Practice"));
    auto *words = new QVBoxLayout;
    words->addWidget(headingLabel(tr("Practice")));
    words->addWidget(textLabel(tr(
        "Nothing here is real: both providers, played by Tokenshelf on this computer. Point Tokenshelf or a program of your own at it.")));
    auto *layout = new QHBoxLayout(banner);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return banner;
}

QWidget *PracticePage::buildControls()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *state = new QHBoxLayout;
    state->addWidget(m_toggle);
    state->addWidget(m_status, 1);
    layout->addLayout(state);
    layout->addWidget(m_notice);
    addAddresses(layout);
    addClients(layout);
    addActs(layout);
    layout->addWidget(m_behaviour);
    return page;
}

void PracticePage::addAddresses(QVBoxLayout *layout)
{
    auto *box = new QGroupBox(tr("Addresses"));
    QFormLayout *form = makeForm(box);
    addField(form, tr("Sierra"), m_sierra);
    addField(form, tr("Apicbase, for people (signing in, asking about tokens)"), m_app);
    addField(form, tr("Apicbase, for programs (tokens and data)"), m_api);
    layout->addWidget(box);
}

void PracticePage::addClients(QVBoxLayout *layout)
{
    auto *box = new QGroupBox(tr("Registered applications"));
    QFormLayout *form = makeForm(box);
    for (const PracticeClient &client : m_server.clients()) {
        auto *id = new CopyRow(client.name);
        id->setText(client.clientId);
        QPushButton *secret = namedButton(tr("Copy secret"), u"copySecret"_s);
        secret->setAccessibleName(tr("Copy the secret of %1").arg(client.name));
        connect(secret, &QPushButton::clicked, this, [this, secret, client] {
            m_copier.copySecret(client.clientSecret, client.name, Copied::ClientSecret);
            sayCopied(secret, tr("Copy secret"));
        });
        auto *row = new QWidget;
        auto *rowLayout = new QHBoxLayout(row);
        rowLayout->setContentsMargins({});
        rowLayout->addWidget(id, 1);
        rowLayout->addWidget(secret);
        addField(form, client.name, row, id);
    }
    layout->addWidget(box);
}

void PracticePage::addActs(QVBoxLayout *layout)
{
    QPushButton *expire = namedButton(tr("Expire all tokens"), u"expireAll"_s);
    QPushButton *forget = namedButton(tr("Restart: forget all tokens"), u"forgetAll"_s);
    QPushButton *usual = namedButton(tr("All switches back to usual"), u"resetBehaviour"_s);
    forget->setToolTip(tr("What a restart of Sierra's Tomcat does"));
    auto *row = new QHBoxLayout;
    for (QPushButton *act : {expire, forget, usual})
        row->addWidget(act);
    row->addStretch();
    layout->addLayout(row);
    connect(expire, &QPushButton::clicked, this, [this] { m_server.expireAllTokens(); });
    connect(forget, &QPushButton::clicked, this, [this] { m_server.forgetAllTokens(); });
    connect(usual, &QPushButton::clicked, m_behaviour, &BehaviourForm::reset);
}

QWidget *PracticePage::buildLog()
{
    auto *view = new QTableView;
    view->setObjectName(u"practiceLog"_s);
    view->setAccessibleName(tr("Requests that reached the practice server"));
    view->setModel(&m_log);
    followEnd(view);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    view->setColumnWidth(PracticeLogModel::Time, letter * 12);
    view->setColumnWidth(PracticeLogModel::Server, letter * 16);
    view->setColumnWidth(PracticeLogModel::Request, letter * 40);
    view->setColumnWidth(PracticeLogModel::Status, letter * 10);
    auto *clear = namedButton(tr("Clear the log"), u"clearLog"_s);
    connect(clear, &QPushButton::clicked, &m_log, &PracticeLogModel::clear);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("Live log")), 1);
    head->addWidget(clear);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(view, 1);
    return box;
}

void PracticePage::toggle()
{
    if (m_server.isRunning()) {
        m_server.stop();
        m_notice->clear();
    } else {
        start(PracticeServer::defaultPort);
    }
}

void PracticePage::start(quint16 port)
{
    m_notice->clear();
    const Result<> started = m_server.start(port);
    if (started)
        return;
    if (started.error().kind != Error::Kind::Busy)
        return m_notice->say(started.error());
    const int first = PracticeServer::defaultPort;
    m_notice->say(Notice::Kind::Error, tr("Another program uses the practice server's ports, %1 to %2.").arg(first).arg(first + 2));
    QPushButton *others = m_notice->addButton(tr("Use other ports"));
    others->setObjectName(u"otherPorts"_s);
    connect(others, &QPushButton::clicked, this, [this] { start(0); });
}

void PracticePage::refresh()
{
    const bool running = m_server.isRunning();
    m_toggle->setText(running ? tr("Switch off") : tr("Switch on"));
    m_status->setText(running ? tr("The practice server is on.") : tr("The practice server is off."));
    m_sierra->setText(running ? m_server.sierra().toString() + "/iii/sierra-api"_L1 : QString());
    m_app->setText(running ? m_server.app().toString() : QString());
    m_api->setText(running ? m_server.api().toString() : QString());
}

} // namespace Tokenshelf
