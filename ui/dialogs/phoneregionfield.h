// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace vivier {

// Where national phone numbers are of: "As this computer (France, +33)" first, then every country. Typing part of a
// name, its code or its dialling code finds it, accents or not.
class PhoneRegionField : public QComboBox
{
    Q_OBJECT
public:
    explicit PhoneRegionField(QWidget *parent = nullptr);

    QString region() const; // ISO 3166; empty: as this computer
    void setRegion(const QString &region);

private:
    void settle();
};

} // namespace vivier
