// SPDX-License-Identifier: MIT
#include "cvpackage.h"

#include <quazip.h>
#include <quazipfile.h>

namespace vivier::cv {

Package::Package(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_zip(std::make_unique<QuaZip>())
{
    m_buffer.setBuffer(&m_bytes);
    m_zip->setIoDevice(&m_buffer);
    m_open = m_zip->open(QuaZip::mdUnzip);
    if (m_open)
        m_names = m_zip->getFileNameList();
}

Package::~Package() = default;

bool Package::holds(const QString &part) const
{
    return m_names.contains(part);
}

bool Package::isEncrypted() const
{
    const auto entries = m_zip->getFileInfoList64();
    return std::any_of(entries.begin(), entries.end(), [](const auto &entry) { return entry.isEncrypted(); });
}

tl::expected<QByteArray, CvProblem> Package::part(const QString &name)
{
    const auto damaged = tl::unexpected(CvProblem{.kind = CvProblem::Kind::Damaged, .what = {}});
    if (!m_zip->setCurrentFile(name))
        return damaged;
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return damaged;
    QByteArray out;
    while (out.size() <= maxCvPartBytes) { // the declared size may lie
        const QByteArray chunk = file.read(64 * 1024);
        if (chunk.isEmpty())
            break;
        out += chunk;
    }
    if (out.size() > maxCvPartBytes)
        return tl::unexpected(CvProblem{.kind = CvProblem::Kind::TooLarge, .what = {}});
    const bool whole = file.atEnd() && file.getZipError() == UNZ_OK;
    file.close();
    if (!whole || file.getZipError() != UNZ_OK) // the checksum is compared on closing
        return damaged;
    return out;
}

} // namespace vivier::cv
