// SPDX-License-Identifier: MIT
#include "form/formsections.h"

#include "widgets/section.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct SectionText
{
    Q_DECLARE_TR_FUNCTIONS(FormSections)
};

} // namespace

Section *makeSection(FieldSection which, const QString &ats)
{
    switch (which) {
    case FieldSection::Profile:
    case FieldSection::Pipeline:
        break;
    case FieldSection::Documents:
        return new Section(SectionText::tr("Documents"),
                           SectionText::tr("%1 fetches them from a link that anyone can open").arg(ats));
    case FieldSection::SocialMedia:
        return new Section(SectionText::tr("Social media"),
                           SectionText::tr("%1 accepts these but never shows them").arg(ats));
    case FieldSection::CoverLetter:
        return new Section(SectionText::tr("Cover letter"));
    case FieldSection::Additions:
        return new Section(SectionText::tr("Comment and documents"),
                           SectionText::tr("added once; %1 does not allow changes afterwards").arg(ats));
    case FieldSection::Creation:
        return new Section(SectionText::tr("Only when creating"),
                           SectionText::tr("%1 accepts these once and never shows them").arg(ats));
    case FieldSection::Cv:
        return new Section(SectionText::tr("CV text"),
                           SectionText::tr("%1 accepts a new text and stores it without names").arg(ats));
    case FieldSection::Metadata:
        return new Section(SectionText::tr("Metadata"), SectionText::tr("keys that other systems keep in %1").arg(ats));
    case FieldSection::Companion:
        break;
    case FieldSection::Facts:
        return new Section(SectionText::tr("Details"),
                           SectionText::tr("%1 does not allow these to be changed here").arg(ats));
    }
    return new Section(SectionText::tr("Profile"));
}

bool isWide(const Field &field)
{
    switch (field.kind) {
    case FieldKind::LongText:
    case FieldKind::Jobs:
    case FieldKind::Replacement:
    case FieldKind::Metadata:
    case FieldKind::RemoteFile: // what is known of its link is read in one line
        return true;
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Url:
    case FieldKind::Tags:
    case FieldKind::Stage:
    case FieldKind::Flag:
    case FieldKind::Number:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::Reference:
    case FieldKind::Date:
    case FieldKind::Choice:
        break;
    }
    return false;
}

QString fieldIcon(const Field &field)
{
    if (field.section != FieldSection::SocialMedia)
        return {};
    static const QString prefix = u"media_"_s;
    const QString network = field.name.mid(prefix.size());
    return network == "website"_L1 ? u"globe"_s : network;
}

QString withMnemonic(const QString &label, QSet<QChar> *taken)
{
    for (qsizetype i = 0; i < label.size(); ++i) {
        const QChar letter = label.at(i).toLower();
        const bool plain = letter >= u'a' && letter <= u'z';
        if (!plain || taken->contains(letter))
            continue;
        taken->insert(letter);
        return label.left(i) + u'&' + label.mid(i);
    }
    return label;
}

} // namespace vivier
