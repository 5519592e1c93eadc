// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/job.h"
#include "widgets/fieldeditor.h"

#include <QList>
#include <QWidget>

class QComboBox;

namespace vivier {

class TextField;

// The company of an InstaView account: its id to type while no company is known by name, else a list of names.
class CompanyField : public QWidget, public FieldEditor
{
    Q_OBJECT
public:
    explicit CompanyField(QWidget *parent = nullptr);

    QString company() const; // its id; empty: none
    QString name() const;    // of the chosen one, when it is known
    bool isList() const { return m_isList; }
    // To be typed.
    void setCompany(const QString &id);
    // To be chosen from; `chosen` is none of them when nothing is chosen yet.
    void setCompanies(const QList<Organization> &companies, const QString &chosen);

protected:
    void showLook() override;

private:
    void showList(bool list);

    TextField *m_id;
    QComboBox *m_list;
    bool m_isList = false;
};

} // namespace vivier
