// SPDX-License-Identifier: MIT
#include "dialogs/phoneregionfield.h"

#include "candidate/folding.h"
#include "candidate/phone.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchRole = Qt::UserRole + 1;

QString folded(const QString &text)
{
    return QString::fromUtf8(foldedText(text));
}

// Looks in the folded text and shows the plain one.
class RegionCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::DisplayRole).toString(); }
    QStringList splitPath(const QString &path) const override { return {folded(path.trimmed())}; }
};

} // namespace

PhoneRegionField::PhoneRegionField(QWidget *parent)
    : QComboBox(parent)
{
    const auto add = [this](const QString &text, const QString &region, const QString &more) {
        addItem(text, region);
        setItemData(count() - 1, folded(text + u' ' + region + u' ' + more), searchRole);
    };
    const auto code = [](const QString &region) { return QString::number(phoneDiallingCode(region)); };
    const QString here = defaultPhoneRegion(QLocale());
    //: %1 is a country, %2 its dialling code: "As this computer (France, +33)".
    add(here.isEmpty() ? tr("Same as this computer (no country)")
                       : tr("Same as this computer (%1, +%2)").arg(phoneRegionName(here), code(here)),
        {}, {});
    const QStringList regions = phoneRegions();
    for (const QString &region : regions) {
        //: %1 is a country, %2 its dialling code: "France (+33)".
        add(tr("%1 (+%2)").arg(phoneRegionName(region), code(region)), region, u"00"_s + code(region));
    }

    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(12);
    lineEdit()->setProperty("owned", true); // its box is the combo's
    auto *completer = new RegionCompleter(this);
    completer->setModel(model());
    completer->setCompletionRole(searchRole);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    completer->popup()->setObjectName(u"completer"_s);
    setCompleter(completer);
    // Of a long name the beginning is seen.
    connect(this, &QComboBox::currentIndexChanged, this, [this] { lineEdit()->setCursorPosition(0); });
    lineEdit()->setCursorPosition(0);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PhoneRegionField::settle);
    // While its popup is open the completer swallows that we are left, as by the key of another field.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before) {
        if (before == this)
            settle();
    });
}

QString PhoneRegionField::region() const
{
    return currentData().toString();
}

void PhoneRegionField::setRegion(const QString &region)
{
    const int row = findData(region);
    setCurrentIndex(std::max(row, 0));
}

// What was typed becomes the only country it fits, or what it was before.
void PhoneRegionField::settle()
{
    completer()->popup()->hide();
    if (currentText() == itemText(currentIndex()))
        return;
    completer()->setCompletionPrefix(currentText());
    const bool isOne = !currentText().trimmed().isEmpty() && completer()->completionCount() == 1;
    if (isOne)
        setCurrentIndex(findText(completer()->currentCompletion()));
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

} // namespace vivier
