// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace Tokenshelf {
namespace {

QString codeOf(const QString &tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

/** The first of the system's languages that the program speaks; a language it does not speak is passed over. */
QString systemLanguage()
{
    const QStringList tags = QLocale::system().uiLanguages();
    const auto known = std::ranges::find_if(tags, [](const QString &tag) { return languages().contains(codeOf(tag)); });
    return known == tags.end() ? u"en"_s : codeOf(*known);
}

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"nl"_s};
}

QString installLanguage(const QString &wished)
{
    QString language = languages().contains(wished) ? wished : systemLanguage();
    // The system's own locale where it is of that language: a Belgian's dates, not a Dutchman's.
    // The C locale calls itself English, but sorts by bytes and writes dates like nobody.
    const bool systems = codeOf(QLocale::system().bcp47Name()) == language && QLocale::system().language() != QLocale::C;
    QLocale::setDefault(systems ? QLocale::system() : QLocale(language));
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // Qt's own words: OK, Cancel
    install(u"tokenshelf_"_s + language, u":/i18n"_s); // English too: it has the plurals
    return language;
}

} // namespace Tokenshelf
