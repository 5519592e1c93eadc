// SPDX-License-Identifier: MIT
#include "form/cvreader.h"

#include "widgets/replacementfield.h"

#include <QFileInfo>

namespace vivier {

using namespace Qt::StringLiterals;

CvReader::CvReader(ReplacementField *field)
    : QObject(field)
    , m_field(field)
{
    field->setFileTypes(cvFileTypes());
    field->setFileFilter(tr("CVs (%1)").arg(u"*.pdf *.docx *.odt *.doc *.txt"_s) + ";;"_L1 + tr("All files (*)"));
    connect(field, &ReplacementField::fileOffered, this, &CvReader::read);
    connect(field, &ReplacementField::readingCancelled, this, &CvReader::forget);
    connect(&m_reading, &QFutureWatcher<CvResult>::finished, this, &CvReader::show);
}

void CvReader::read(const QString &path)
{
    forget();
    m_name = QFileInfo(path).fileName();
    m_field->setReading(m_name);
    m_reading.setFuture(readCv(path));
}

void CvReader::forget()
{
    m_reading.future().cancel();
    m_reading.setFuture({});
    m_field->forgetFile();
}

void CvReader::show()
{
    const QFuture<CvResult> reading = m_reading.future();
    if (reading.isCanceled() || reading.resultCount() == 0)
        return;
    const CvResult result = reading.result();
    if (result)
        m_field->setPreview(m_name, result->text);
    else
        m_field->setRefusal(m_name, result.error().sentence());
}

} // namespace vivier
