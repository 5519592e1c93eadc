// SPDX-License-Identifier: MIT
#include "model/candidatefiles.h"

#include <QCoreApplication>
#include <QLocale>

namespace vivier {

namespace {

struct CandidateFilesText
{
    Q_DECLARE_TR_FUNCTIONS(CandidateFilesText)
};

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

QString FileProblem::sentence() const
{
    switch (kind) {
    case Kind::Offline:
        return CandidateFilesText::tr("This file is not on this computer yet, and nothing is read while you work "
                                      "offline. Connect, and open it once.");
    case Kind::NotAsked:
        return CandidateFilesText::tr("This link leads to no public address, so Vivier did not open it.");
    case Kind::NoAnswer:
        return CandidateFilesText::tr("No answer came from where this file is. Check the connection, and try again.");
    case Kind::Refused:
        return status == 404 || status == 410
                   ? CandidateFilesText::tr("This file is no longer where the link leads (status %1).").arg(status)
                   : CandidateFilesText::tr("The file was refused (status %1). The link may have run out: read the "
                                            "candidate again for a new one.")
                         .arg(status);
    case Kind::WebPage:
        return CandidateFilesText::tr("This link leads to a web page, not to a file. Open it in the browser.");
    case Kind::TooLarge:
        return CandidateFilesText::tr("This file is over %1, so it is not read here. Open it in the browser.")
            .arg(bytesText(maxKeptFileBytes));
    case Kind::Stopped:
        return CandidateFilesText::tr("Reading was stopped.");
    case Kind::NotStored:
        return detail;
    }
    return {};
}

QString OfflineFiles::sentence() const
{
    if (missing.isEmpty())
        return kept == 0 ? CandidateFilesText::tr("There are no files to fetch.")
                         : CandidateFilesText::tr("All %Ln file(s) are on this computer already.", nullptr, kept);
    QString words = CandidateFilesText::tr("%Ln file(s) to fetch", nullptr, int(missing.size()));
    if (untold < missing.size())
        words = CandidateFilesText::tr("%1, %2", "files, bytes").arg(words, bytesText(bytes));
    if (untold > 0)
        words = CandidateFilesText::tr("%1, %Ln of unknown size", "files and bytes", untold).arg(words);
    if (kept > 0)
        words = CandidateFilesText::tr("%1; %Ln already on this computer", "what is to be fetched", kept).arg(words);
    return CandidateFilesText::tr("%1.", "a sentence").arg(words);
}

} // namespace vivier
