// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vivier::sandbox {

/// Small valid files made in code. `padding` bytes are added inside the PDF as a stream that nothing shows.
QByteArray samplePdf(const QString &title, const QStringList &lines, qint64 padding = 0);
QByteArray sampleDocx(const QString &title, const QStringList &lines);
QByteArray sampleOdt(const QString &title, const QStringList &lines);
/// A head and shoulders on a coloured ground, 128×128; `number` picks the colours. 0 is the grey default picture.
QByteArray samplePng(int number);
/// The first bytes of an old Word file (a compound document), enough to be recognised as one.
QByteArray sampleDoc();

/// What the bytes are, by their first bytes: a MIME type, or empty when they are nothing we know.
QByteArray typeOf(const QByteArray &bytes);

} // namespace vivier::sandbox
