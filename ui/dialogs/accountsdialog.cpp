// SPDX-License-Identifier: MIT
#include "dialogs/accountsdialog.h"

#include "candidate/singleline.h"
#include "dialogs/accountdialog.h"
#include "store/onready.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"
#include "widgets/confirm.h"
#include "widgets/emptystate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

// Name above, ATS and company or host below.
class AccountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Theme::current().px(200), Theme::current().px(size::row)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const auto colour = [&theme](ColorRole token) { return theme.color(token); };
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(option.rect, colour(ColorRole::Wash));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            const int ring = theme.focusRing();
            painter->setPen(QPen(colour(ColorRole::Accent), ring));
            painter->drawRect(option.rect.adjusted(ring / 2, ring / 2, -(ring + 1) / 2, -(ring + 1) / 2));
        }
        const int gap = theme.px(size::space3);
        const int side = theme.px(size::bigIcon);
        QRect text = option.rect.adjusted(gap, 0, -gap, 0);
        const QRect icon(text.left(), text.center().y() - side / 2, side, side);
        text.setLeft(icon.right() + gap);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto place = [&](const QRect &rect) {
            return mirrored ? QStyle::visualRect(option.direction, option.rect, rect) : rect;
        };
        paintIcon(*painter, place(icon), u"building-2"_s, selected ? ColorRole::Accent : ColorRole::Soft);
        const auto line = [&](const QRect &rect, Theme::Type type, ColorRole token, int align, const QString &words) {
            painter->setFont(theme.font(type));
            painter->setPen(colour(token));
            paintLine(*painter, place(rect), textFlags(option.direction, Qt::AlignLeft) | align, words);
        };
        const int middle = option.rect.center().y();
        line(QRect(text.left(), text.top(), text.width(), middle - text.top()), Theme::Type::BodyStrong,
             ColorRole::Text, Qt::AlignBottom, index.data(Qt::DisplayRole).toString());
        line(QRect(text.left(), middle + 1, text.width(), text.bottom() - middle), Theme::Type::Small, ColorRole::Soft,
             Qt::AlignTop, index.data(AccountsModel::SubtitleRole).toString());
        painter->restore();
    }
};

} // namespace

AccountsDialog::AccountsDialog(AccountsModel *model, QWidget *parent)
    : PageDialog(tr("Accounts"), 520, parent)
    , m_model(model)
    , m_stack(new QStackedLayout)
    , m_list(new QListView(this)) // a stack shows its first part at once: it needs its place by then
    , m_add(new QPushButton(tr("&Add…")))
    , m_edit(new QPushButton(tr("&Edit…")))
    , m_remove(new QPushButton(tr("&Remove…")))
{
    m_list->setObjectName(u"accounts"_s);
    m_add->setObjectName(u"add"_s);
    m_edit->setObjectName(u"edit"_s);
    m_remove->setObjectName(u"remove"_s);
    m_list->setModel(model);
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Accounts"));
    const auto measure = [this] { m_list->setMinimumHeight(Theme::current().px(4 * size::row)); };
    measure();
    connect(&Theme::current(), &Theme::changed, this, measure);

    auto *empty = new EmptyState;
    empty->setContent(u"building-2"_s, tr("No account yet. Add one with the token or API key that your ATS gave you."),
                      tr("Add an account…"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);

    auto *verbs = new QVBoxLayout;
    verbs->setSpacing(size::space2);
    for (QPushButton *button : {m_add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        verbs->addWidget(button);
    }
    verbs->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(size::space3);
    row->addLayout(m_stack, 1);
    row->addLayout(verbs);
    page()->addLayout(row, 1);
    QPushButton *close = addMainButton(tr("&Close"));
    close->setObjectName(u"close"_s);

    connect(close, &QPushButton::clicked, this, &AccountsDialog::accept);
    connect(m_add, &QPushButton::clicked, this, &AccountsDialog::add);
    connect(empty, &EmptyState::actionTriggered, this, &AccountsDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &AccountsDialog::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::removeCurrent);
    connect(m_list, &QListView::doubleClicked, this, &AccountsDialog::editCurrent);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountsDialog::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { select({}); });
    connect(model, &AccountsModel::accountAdded, this, &AccountsDialog::select);
    connect(model, &AccountsModel::accountRemoved, this, [this] { refresh(); });
    connect(model, &AccountsModel::failed, this, &AccountsDialog::setProblem);
    select({});
}

QString AccountsDialog::currentId() const
{
    return m_list->currentIndex().data(AccountsModel::IdRole).toString();
}

void AccountsDialog::select(const QString &id)
{
    const int row = std::max(0, m_model->rowOf(id));
    m_list->setCurrentIndex(m_model->index(row));
    refresh();
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_add->setFocus();
}

bool AccountsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return: // the list ignores it, and it would press the button that closes
        case Qt::Key_Enter:
            editCurrent();
            return true;
        case Qt::Key_Delete:
            removeCurrent();
            return true;
        default:
            break;
        }
    }
    return PageDialog::eventFilter(watched, event);
}

void AccountsDialog::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_edit->setEnabled(!currentId().isEmpty());
    m_remove->setEnabled(!currentId().isEmpty());
}

void AccountsDialog::add()
{
    auto *dialog = new AccountDialog(m_model, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountsDialog::editCurrent()
{
    const auto account = m_model->account(currentId());
    if (!account)
        return;
    auto *dialog = new AccountDialog(m_model, *account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountsDialog::removeCurrent()
{
    const auto account = m_model->account(currentId());
    if (!account)
        return;
    setProblem({});
    onReady(this, m_model->draftCount(account->id), [this, account = *account](int drafts) {
        const AtsProfile &ats = AtsProfile::of(account);
        const QString lost = drafts > 0
                                 ? tr("%Ln draft(s) that were never sent will be deleted for good.", nullptr, drafts)
                             : drafts < 0 ? tr("Any drafts it has will be deleted for good.")
                                          : tr("It has no drafts.");
        confirm(this, tr("Remove the account “%1”?").arg(isolated(account.name)),
                lost + u' ' +
                    (ats.secret == SecretKind::Key
                         ? tr("Its API key and its candidates are removed from this computer. Nothing changes in %1.")
                         : tr("Its token and its candidates are removed from this computer. Nothing changes in %1."))
                        .arg(ats.name),
                drafts > 0 ? tr("&Remove it and %Ln draft(s)", nullptr, drafts) : tr("&Remove it"),
                [this, id = account.id] { removeNow(id); });
    });
}

void AccountsDialog::removeNow(const QString &id)
{
    onReady(this, m_model->remove(id), [this](const Outcome &outcome) {
        if (!outcome)
            setProblem(outcome.error());
    });
}

} // namespace vivier
