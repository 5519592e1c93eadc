// SPDX-License-Identifier: MIT
#include "candidate/singleline.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 500;
constexpr int mostMarks = 8; ///< on one letter; no script needs more
constexpr QChar firstStrongIsolate = u'\u2068';

bool isMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Mark_SpacingCombining;
}

QString withoutControls(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text.simplified();
}

} // namespace

QString singleLine(const QString &words)
{
    QString text = withoutControls(words);
    if (text.size() <= longest)
        return text;
    text.truncate(longest - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

QString isolated(const QString &words)
{
    QString kept;
    int open = 0; // isolates that the words open and do not close
    bool turns = false;
    int marks = 0;
    for (const char32_t character : withoutControls(words).toUcs4()) {
        marks = isMark(character) ? marks + 1 : 0;
        if (marks > mostMarks)
            continue;
        switch (QChar::direction(character)) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            ++open;
            turns = true;
            break;
        case QChar::DirPDI:
            if (open == 0)
                continue; // would close ours
            --open;
            break;
        case QChar::DirLRE:
        case QChar::DirLRO:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirPDF:
            continue;
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
            turns = true;
            break;
        default:
            break;
        }
        kept += QStringView(QChar::fromUcs4(character));
    }
    return turns ? firstStrongIsolate + kept + QString(open + 1, popIsolate) : kept;
}

QString isolated(const QStringList &words)
{
    QStringList each;
    for (const QString &word : words)
        each.append(isolated(word));
    return each.join(u", "_s);
}

} // namespace vivier
