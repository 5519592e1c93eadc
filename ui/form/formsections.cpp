#include "form/formsections.h"

#include "widgets/section.h"

#include <QCoreApplication>

namespace vivier {

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
                           SectionText::tr("%1 fetches them from a link that anybody can open").arg(ats));
    case FieldSection::SocialMedia:
        return new Section(SectionText::tr("Social media"),
                           SectionText::tr("%1 takes these but never shows them").arg(ats));
    case FieldSection::CoverLetter:
        return new Section(SectionText::tr("Cover letter"));
    case FieldSection::Additions:
        return new Section(SectionText::tr("Comment and documents"),
                           SectionText::tr("added once; %1 does not let them be changed afterwards").arg(ats));
    case FieldSection::Creation:
        return new Section(SectionText::tr("With the creation"),
                           SectionText::tr("%1 takes these once and never shows them").arg(ats));
    case FieldSection::Cv:
        return new Section(SectionText::tr("CV text"),
                           SectionText::tr("%1 takes a new text and keeps it without names").arg(ats));
    case FieldSection::Metadata:
        return new Section(SectionText::tr("Metadata"), SectionText::tr("keys that other systems keep in %1").arg(ats));
    case FieldSection::Beside:
        break;
    case FieldSection::Facts:
        return new Section(SectionText::tr("Facts"), SectionText::tr("%1 does not let them be changed here").arg(ats));
    }
    return new Section(SectionText::tr("Profile"));
}

} // namespace vivier
