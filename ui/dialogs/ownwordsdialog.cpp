// SPDX-License-Identifier: MIT
#include "dialogs/ownwordsdialog.h"

#include "candidate/collation.h"
#include "candidate/singleline.h"
#include "model/ownwords.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

OwnWordsDialog::OwnWordsDialog(OwnWords *words, QWidget *parent)
    : PageDialog(tr("My words"), 400, parent)
    , m_words(words)
    , m_list(new QListWidget)
    , m_remove(addButton(tr("&Remove")))
{
    setObjectName(u"ownWordsDialog"_s);
    m_list->setObjectName(u"words"_s);
    m_list->setAccessibleName(tr("My words"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    const auto measure = [this] { m_list->setMinimumHeight(Theme::current().px(6 * size::row)); };
    measure();
    connect(&Theme::current(), &Theme::changed, this, measure);
    addText(tr("These are accepted in every text, in every language."));
    page()->addWidget(m_list, 1);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setAutoDefault(false);
    QPushButton *close = addMainButton(tr("Close"));
    close->setObjectName(u"close"_s);
    connect(m_remove, &QPushButton::clicked, this, &OwnWordsDialog::removeSelected);
    connect(close, &QPushButton::clicked, this, &OwnWordsDialog::accept);
    connect(m_words, &OwnWords::changed, this, &OwnWordsDialog::fill);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    fill();
    m_list->setFocus();
}

/// Where it was before, the next word is chosen: several go one after the other.
void OwnWordsDialog::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    QStringList words = m_words->words();
    const Collation order(QLocale().bcp47Name());
    std::ranges::sort(words, {}, [&order](const QString &word) { return order.key(word); });
    for (const QString &word : std::as_const(words)) {
        auto *item = new QListWidgetItem(isolated(word), m_list);
        item->setData(Qt::UserRole, word);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

void OwnWordsDialog::removeSelected()
{
    QStringList words;
    for (const QListWidgetItem *item : m_list->selectedItems())
        words.append(item->data(Qt::UserRole).toString());
    m_words->remove(words);
}

bool OwnWordsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key =
        watched == m_list && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        removeSelected();
        return true;
    }
    return PageDialog::eventFilter(watched, event);
}

} // namespace vivier
