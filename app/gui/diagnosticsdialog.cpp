// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diagnosticsdialog.h"

#include "gui/formparts.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tokenshelf {

DiagnosticsDialog::DiagnosticsDialog(AppContext &context, QWidget *parent)
    : QDialog(parent), m_preview(new QPlainTextEdit), m_save(new QPushButton(tr("&Save…"))), m_outcome(textLabel())
{
    setWindowTitle(tr("Diagnostics"));
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("What would be saved"));
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setPlainText(tr("Looking at the password store…"));
    m_save->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::chooseFile);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(textLabel(tr("Facts for somebody who helps you. They hold no secret, no name, no address and no path. Saving them sends them to nobody.")));
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    sizeByFont(this, 40, 30);
    diagnose(context, this, [this](const QByteArray &report) {
        m_report = report;
        m_preview->setPlainText(QString::fromUtf8(report));
        m_save->setEnabled(true);
    });
}

void DiagnosticsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save diagnostics"), u"tokenshelf-diagnostics.json"_s, tr("JSON files (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there stays as it is
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::save);
    dialog->open();
}

void DiagnosticsDialog::save(const QString &path)
{
    const Result<> saved = saveDiagnostics(path, m_report);
    const Description words = saved ? Description{} : describe(saved.error());
    m_outcome->setText(saved ? tr("Saved, readable by you alone.") : words.what + u' ' + words.next);
}

} // namespace Tokenshelf
