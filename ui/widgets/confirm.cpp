// SPDX-License-Identifier: MIT
#include "widgets/confirm.h"

#include "candidate/singleline.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace vivier {

using namespace Qt::StringLiterals;

QMessageBox *plainBox(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, breakable(title), QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(breakable(text));
    box->setTextFormat(Qt::PlainText); // names of candidates and accounts are in it; only now for both labels
    const int side = Theme::current().px(size::space5);
    box->setIconPixmap(
        themedIcon(u"triangle-alert"_s, ColorRole::Bad).pixmap(QSize(side, side), box->devicePixelRatio()));
    if (auto *heading = box->findChild<QLabel *>(u"qt_msgbox_label"_s))
        setTextType(heading, Theme::Type::BodyStrong);
    if (auto *words = box->findChild<QLabel *>(u"qt_msgbox_informativelabel"_s))
        words->setMinimumWidth(Theme::current().px(320)); // else it is as narrow as the heading
    return box;
}

QMessageBox *confirm(QWidget *parent, const QString &title, const QString &text, const QString &destructiveButton,
                     std::function<void()> confirmed)
{
    QMessageBox *box = plainBox(parent, title, text);
    QPushButton *destroy = box->addButton(destructiveButton, QMessageBox::DestructiveRole);
    destroy->setObjectName(u"destroy"_s);
    destroy->setAutoDefault(false);
    QPushButton *cancel = box->addButton(QCoreApplication::translate("Confirm", "&Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(u"cancel"_s);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(destroy, &QPushButton::clicked, parent ? parent : box, [confirmed = std::move(confirmed)] {
        if (confirmed)
            confirmed();
    });
    box->open();
    cancel->setFocus(Qt::OtherFocusReason);
    return box;
}

QMessageBox *confirmAddress(QWidget *parent, const QString &accountName, const QString &why,
                            std::function<void()> confirmed)
{
    const QString title = QCoreApplication::translate("Confirm", "Send the token of “%1” to the new address?");
    return confirm(parent, title.arg(isolated(accountName)), why,
                   QCoreApplication::translate("Confirm", "&Use the new address"), std::move(confirmed));
}

} // namespace vivier
