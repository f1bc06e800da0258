// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "practice/practiceserver.h"

#include <QPointer>

namespace Tokenshelf {

/** A practice client as a person would have filled in the form, for the ports that the server really has. */
Draft practiceDraft(const PracticeServer &server, const PracticeClient &client, const Provider &provider);

/** Gives a profile one account of each practice provider that it has none of yet, one after the other, ready to sign in with. */
class PracticeSeed : public QObject
{
    Q_OBJECT

public:
    PracticeSeed(AppContext &context, PracticeServer &server, QObject *parent = nullptr);

    /** The result is the first account that was added, or a null id. */
    void sow(QObject *context, Callback<QUuid> done);

private:
    void next();
    QString freeName(const QString &wished) const;

    AppContext &m_context;
    PracticeServer &m_server;
    QList<Draft> m_drafts;
    QUuid m_first;
    QPointer<QObject> m_asker;
    Callback<QUuid> m_done;
};

} // namespace Tokenshelf
