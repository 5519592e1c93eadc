// SPDX-License-Identifier: MIT
#include "window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString ourTranslators = u"vivierLanguage"_s; // what those are called that are ours to replace

void learn(const QLocale &language, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(language, name, u"_"_s, folder))
        return;
    translator->setObjectName(ourTranslators);
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

void speak(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(ourTranslators, Qt::FindDirectChildrenOnly));
    // English is below every other language: it holds the plurals, which the source texts leave open.
    learn(QLocale(QLocale::English), u"vivier"_s, u":/i18n"_s);
    learn(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    learn(locale, u"vivier"_s, u":/i18n"_s);
}

} // namespace vivier
