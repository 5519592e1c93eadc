// SPDX-License-Identifier: MIT
#include "dialogs/aboutdialog.h"

#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

// Outside the namespace, as Qt asks: the resources of a static library are dropped unless somebody names them.
static void keepLicences()
{
    Q_INIT_RESOURCE(licences);
}

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QString name;
    QString licence; ///< its name; licences are cited in English
    QString where;
    QStringList notices; ///< the texts that the licence wants to be passed on; a resource when one begins with ":"
};

QList<Part> parts()
{
    const QString apache = u":/licences/apache-2.0.txt"_s;
    const QString bsd = u":/licences/bsd-3-clause.txt"_s;
    return {
        {u"Vivier"_s, u"MIT"_s, {}, {u":/licences/vivier.txt"_s}},
        {u"Qt %1"_s.arg(QString::fromLatin1(qVersion())),
         u"LGPL-3.0-only"_s,
         u"https://www.qt.io"_s,
         {u"Copyright © The Qt Company Ltd. and other contributors.\n\nUsed as a shared library under the GNU Lesser "
          "General Public License, version 3: https://www.gnu.org/licenses/lgpl-3.0.html"_s}},
        {u"PDFium, in Qt PDF"_s,
         u"BSD-3-Clause, Apache-2.0"_s,
         u"https://pdfium.googlesource.com/pdfium"_s,
         {u"Copyright 2014 The PDFium Authors\n\nQt PDF itself is under Qt's licence."_s, bsd, apache}},
        {u"libphonenumber"_s,
         u"Apache-2.0"_s,
         u"https://github.com/google/libphonenumber"_s,
         {u"Copyright © The Libphonenumber Authors"_s, apache}},
        {u"QuaZip"_s,
         u"LGPL-2.1-or-later, with an exception for static linking"_s,
         u"https://github.com/stachenov/quazip"_s,
         {u"Copyright © Sergey A. Tachenov and contributors. Its parts of MiniZip: copyright © Gilles Vollant and "
          "contributors, under the zlib licence."_s,
          u":/licences/lgpl-2.1.txt"_s}},
        {u"Hunspell"_s,
         u"MPL-1.1, GPL-2.0-or-later or LGPL-2.1-or-later"_s,
         u"https://hunspell.github.io"_s,
         {u"Copyright © László Németh, Kevin Hendricks and contributors. Used under the LGPL."_s,
          u":/licences/lgpl-2.1.txt"_s}},
        {u"ICU"_s, u"Unicode-DFS-2016"_s, u"https://icu.unicode.org"_s, {u":/licences/unicode.txt"_s}},
        {u"QCoro"_s, u"MIT"_s, u"https://qcoro.dev"_s, {u"Copyright © Daniel Vrátil <dvratil@kde.org>"_s}},
        {u"QtKeychain"_s,
         u"BSD-3-Clause"_s,
         u"https://github.com/frankosterfeld/qtkeychain"_s,
         {u"Copyright © Frank Osterfeld <frank.osterfeld@gmail.com>"_s, bsd}},
        {u"libsodium"_s, u"ISC"_s, u"https://libsodium.org"_s, {u"Copyright © Frank Denis <j at pureftpd dot org>"_s}},
        {u"tl::expected"_s, u"CC0-1.0"_s, u"https://github.com/TartanLlama/expected"_s, {u"Sy Brand"_s}},
        {u"zxcvbn-c"_s,
         u"MIT; its lists of words: CC-BY-SA-3.0"_s,
         u"https://github.com/tsyrogit/zxcvbn-c"_s,
         {u"Copyright © Tony Evans. Lists of words: copyright © Mark Burnett, Wiktionary contributors, Dan Wheeler and "
          "Dropbox, Inc."_s}},
        {u"SQLite"_s, u"Public domain"_s, u"https://www.sqlite.org"_s, {}},
        {u"lucide"_s, u"ISC"_s, u"https://lucide.dev"_s, {u":/licences/lucide.txt"_s}},
        {u"simple-icons"_s, u"CC0-1.0"_s, u"https://simpleicons.org"_s, {u":/licences/simple-icons.txt"_s}},
    };
}

QString noticeOf(const QString &notice)
{
    if (!notice.startsWith(u':'))
        return notice;
    QFile file(notice);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString textOf(const Part &part)
{
    QStringList paragraphs{part.name + u" · "_s + part.licence};
    if (!part.where.isEmpty())
        paragraphs.append(part.where);
    for (const QString &notice : part.notices)
        paragraphs.append(u'\n' + noticeOf(notice));
    return paragraphs.join(u'\n');
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : PageDialog(tr("About Vivier"), 600, parent)
{
    keepLicences();
    auto *icon = new PlainLabel;
    icon->setPixmap(applicationIcon().pixmap(QSize(48, 48) * Theme::current().scale(), devicePixelRatio()));
    auto *name = new PlainLabel(u"Vivier"_s);
    setTextType(name, Theme::Type::Name);
    const QString version = QCoreApplication::applicationVersion();
    auto *facts = new PlainLabel(version.isEmpty() ? tr("MIT licence") : tr("Version %1 · MIT licence").arg(version));
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts->setObjectName(u"version"_s);
    setTextType(facts, Theme::Type::Small, ColorRole::Soft);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(facts);
    auto *head = new QHBoxLayout;
    head->setSpacing(size::space4);
    head->addWidget(icon);
    head->addLayout(words, 1);
    page()->addLayout(head);
    page()->addSpacing(size::space1);
    addText(tr("An editor for the candidates of your applicant tracking system, online and on the train. "
               "Not made or endorsed by Welcome to the Jungle or by InstaView."));

    auto *label = new PlainLabel(tr("Made &with"));
    setTextType(label, Theme::Type::Small, ColorRole::Soft);
    auto *choice = new QComboBox;
    choice->setObjectName(u"parts"_s);
    label->setBuddy(choice);
    auto *text = new QPlainTextEdit;
    text->setObjectName(u"licence"_s);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextType(text, Theme::Type::Small); // licences are broken at 80 letters, which fit so
    text->setAccessibleName(tr("Licence"));
    const auto measure = [text] { text->setMinimumHeight(Theme::current().px(180)); };
    measure();
    connect(&Theme::current(), &Theme::changed, text, measure);
    const QList<Part> all = parts();
    for (const Part &part : all)
        choice->addItem(part.name + u" · "_s + part.licence);
    const auto show = [text, all](int row) { text->setPlainText(textOf(all.value(row))); };
    connect(choice, &QComboBox::currentIndexChanged, text, show);
    show(0);
    page()->addWidget(label);
    page()->addWidget(choice);
    page()->addWidget(text, 1);

    QPushButton *close = addMainButton(tr("&Close"));
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &AboutDialog::accept);
    close->setFocus();
}

} // namespace vivier
