// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceserver.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Tokenshelf {

class BehaviourForm;
class Copier;
class CopyRow;
class Notice;
class PracticeLogModel;

/** The practice server for testers: on and off, its addresses and applications, the ways in which it can misbehave, and a live log. */
class PracticePage : public QWidget
{
    Q_OBJECT

public:
    PracticePage(PracticeServer &server, PracticeLogModel &log, Copier &copier, QWidget *parent = nullptr);

private:
    QWidget *buildBanner();
    QWidget *buildControls();
    void addAddresses(QVBoxLayout *layout);
    void addClients(QVBoxLayout *layout);
    void addActs(QVBoxLayout *layout);
    QWidget *buildLog();
    void toggle();
    void start(quint16 port);
    void refresh();

    PracticeServer &m_server;
    Copier &m_copier;
    PracticeLogModel &m_log;
    QPushButton *m_toggle;
    QLabel *m_status;
    Notice *m_notice;
    CopyRow *m_sierra;
    CopyRow *m_app;
    CopyRow *m_api;
    BehaviourForm *m_behaviour;
};

} // namespace Tokenshelf
