// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settingsdialog.h"

#include "core/base/error.h"
#include "core/base/language.h"
#include "gui/copier.h"
#include "gui/formparts.h"
#include "gui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

namespace Tokenshelf {

SettingsDialog::SettingsDialog(Settings &settings, Practice practice, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_clipboard(new QSpinBox), m_language(new QComboBox)
{
    setWindowTitle(tr("Settings"));
    m_clipboard->setObjectName(u"clipboardSeconds"_s);
    m_clipboard->setRange(static_cast<int>(Copier::shortest.count()), static_cast<int>(Copier::longest.count()));
    m_clipboard->setSuffix(tr(" s", "seconds, after a number"));
    m_clipboard->setValue(static_cast<int>(settings.clipboardStay().count()));
    m_language->addItem(tr("The system's"), QString());
    for (const QString &language : languages())
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language())));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *form = makeForm(this);
    addField(form, tr("&Take a copied token off the clipboard after"), m_clipboard);
    addField(form, tr("&Language"), m_language);
    form->addRow(textLabel(tr("A change of language shows at the next start.")));
    if (practice == Practice::Offered) {
        form->addRow(m_practice = new QCheckBox(tr("&Practice server on from the start")));
        m_practice->setObjectName(u"practiceFromStart"_s);
        m_practice->setChecked(settings.startsPracticeServer());
    }
    form->addRow(buttons);
    sizeByText(this, 60);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::accept()
{
    m_settings.setClipboardStay(std::chrono::seconds(m_clipboard->value()));
    if (m_practice)
        m_settings.setStartsPracticeServer(m_practice->isChecked());
    m_settings.setLanguage(m_language->currentData().toString());
    QDialog::accept();
}

} // namespace Tokenshelf
