// SPDX-License-Identifier: MIT
#pragma once

#include "documents/cvtext.h"

#include <QFutureWatcher>
#include <QObject>

namespace vivier {

class ReplacementField;

/// Reads a local file for a ReplacementField, in a program of its own, and shows its text there to be taken or not.
class CvReader : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the field.
    explicit CvReader(ReplacementField *field);

    void read(const QString &path);
    /// Another candidate: what is being read was for the last one.
    void forget();

private:
    void show();

    ReplacementField *m_field;
    QString m_name;
    QFutureWatcher<CvResult> m_reading;
};

} // namespace vivier
