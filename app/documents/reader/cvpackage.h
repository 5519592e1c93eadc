// SPDX-License-Identifier: MIT
#pragma once

#include "cvresult.h"

#include <QBuffer>

#include <memory>

class QuaZip;

namespace vivier::cv {

/// The parts of a DOCX or ODT in memory. Every part is limited to maxCvPartBytes, whatever the archive says of itself.
class Package
{
public:
    explicit Package(const QByteArray &bytes);
    ~Package();

    bool isOpen() const { return m_open; } ///< false: no archive, or cut off
    QStringList names() const { return m_names; }
    bool holds(const QString &part) const;
    bool isEncrypted() const; ///< an entry asks for a password
    tl::expected<QByteArray, CvProblem> part(const QString &name);

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QuaZip> m_zip;
    QStringList m_names;
    bool m_open = false;
};

} // namespace vivier::cv
