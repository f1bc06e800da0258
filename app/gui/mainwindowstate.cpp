// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/settings.h"

#include <QSplitter>

namespace Tokenshelf {

void MainWindow::restore()
{
    const int character = fontMetrics().averageCharWidth();
    resize(character * 180, fontMetrics().height() * 48);
    m_splitter->setSizes({character * 30, character * 150});
    m_accountSplitter->setSizes({character * 55, character * 95});
    restoreGeometry(m_settings.state(u"window"_s));
    m_splitter->restoreState(m_settings.state(u"sidebar"_s));
    m_accountSplitter->restoreState(m_settings.state(u"list"_s));
}

void MainWindow::save()
{
    m_settings.setState(u"window"_s, saveGeometry());
    m_settings.setState(u"sidebar"_s, m_splitter->saveState());
    m_settings.setState(u"list"_s, m_accountSplitter->saveState());
}

} // namespace Tokenshelf
