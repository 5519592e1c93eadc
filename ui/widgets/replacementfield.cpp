// SPDX-License-Identifier: MIT
#include "widgets/replacementfield.h"

#include "candidate/singleline.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/busybar.h"
#include "widgets/longtextfield.h"
#include "widgets/spellhighlighter.h"
#include "widgets/wraplabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTextCursor>
#include <QToolButton>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// "" unless exactly one local file is dragged.
QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ReplacementField::ReplacementField(QWidget *parent)
    : QWidget(parent)
    , FieldEditor(this)
    , m_fold(new QToolButton(this))
    , m_current(new LongTextField(this))
    , m_editor(new LongTextField(this))
    , m_open(new QPushButton(tr("Open a file…"), this))
    , m_dropHint(new PlainLabel(this))
    , m_busy(new BusyBar(this))
    , m_refusal(new WrapLabel(this))
    , m_preview(new QWidget(this))
    , m_previewTitle(new WrapLabel(m_preview))
    , m_previewText(new LongTextField(m_preview))
    , m_take(new QPushButton(tr("Use this text"), m_preview))
    , m_leave(new QPushButton(tr("Do not use it"), m_preview))
{
    m_fold->setObjectName(u"currentTextButton"_s);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_current->setObjectName(u"currentText"_s);
    m_current->setReadOnly(true);
    m_current->setEnabled(true);
    m_current->hide();
    m_editor->setObjectName(u"replacementText"_s);
    m_editor->setPlaceholder(tr("Replace the text…"));
    m_open->setObjectName(u"openFileButton"_s);
    m_open->setToolTip(tr("Reads the text of a file, so you can check it before using it"));
    setTextType(m_dropHint, Theme::Type::Small, ColorRole::Soft);
    m_dropHint->setWordWrap(true);
    setTextType(m_refusal, Theme::Type::Small, ColorRole::Bad);
    m_busy->hide();
    m_refusal->hide();
    m_preview->hide();
    m_preview->setObjectName(u"filePreview"_s);
    setTextType(m_previewTitle, Theme::Type::SmallStrong, ColorRole::Text);
    m_previewText->setObjectName(u"previewText"_s);
    m_previewText->setReadOnly(true);
    m_previewText->setAccessibleName(tr("Text of the file"));
    m_take->setObjectName(u"takeTextButton"_s);
    m_leave->setObjectName(u"leaveTextButton"_s);
    setButtonKind(m_take, ButtonKind::Primary);
    for (QPushButton *button : {m_take, m_leave})
        button->setAutoDefault(true); // Return presses it
    setFocusProxy(m_editor);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layOut();
    connectButtons();
}

void ReplacementField::layOut()
{
    auto *files = new QHBoxLayout;
    files->setSpacing(size::space2);
    files->addWidget(m_open);
    files->addWidget(m_dropHint, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(size::space2);
    buttons->addWidget(m_take);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *preview = new QVBoxLayout(m_preview);
    preview->setContentsMargins(0, size::space1, 0, 0);
    preview->setSpacing(size::space1);
    preview->addWidget(m_previewTitle);
    preview->addWidget(m_previewText);
    preview->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::space1);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_current);
    column->addWidget(m_editor);
    column->addLayout(files);
    column->addWidget(m_busy);
    column->addWidget(m_refusal);
    column->addWidget(m_preview);
}

void ReplacementField::connectButtons()
{
    connect(m_fold, &QToolButton::toggled, this, [this](bool shown) {
        m_fold->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        m_current->setVisible(shown);
    });
    connect(m_editor->events(), &FieldEvents::changed, events(), &FieldEvents::changed);
    connect(m_editor->events(), &FieldEvents::refused, events(), &FieldEvents::refused);
    connect(m_open, &QPushButton::clicked, this, &ReplacementField::openFile);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_busy->hide();
        m_open->setFocus(Qt::OtherFocusReason);
        Q_EMIT readingCancelled();
    });
    connect(m_take, &QPushButton::clicked, this, &ReplacementField::take);
    connect(m_leave, &QPushButton::clicked, this, &ReplacementField::endPreview);
}

void ReplacementField::setContext(const FieldContext &context)
{
    setCurrent(context.replacedTitle, context.replaced);
    m_editor->setContext(context);
}

void ReplacementField::forget()
{
    FieldEditor::forget();
    m_editor->spelling()->forget();
}

QString ReplacementField::text() const
{
    return m_editor->text();
}

void ReplacementField::setText(const QString &text)
{
    m_editor->setText(text);
}

void ReplacementField::setCurrent(const QString &title, const QString &text)
{
    m_fold->setVisible(!title.isEmpty());
    m_fold->setText(title);
    m_fold->setEnabled(!text.isEmpty());
    m_fold->setAccessibleName(title);
    m_current->setAccessibleName(title);
    m_current->setValue(text);
    if (text.isEmpty())
        m_fold->setChecked(false);
}

void ReplacementField::setFileTypes(const QStringList &types)
{
    //: %1 is a list of types: PDF, DOCX and ODT.
    m_dropHint->setText(
        tr("or drop one here: %1. It is read on this computer.").arg(QLocale().createSeparatedList(types)));
}

void ReplacementField::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file"), {}, m_filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ReplacementField::fileOffered);
    dialog->open();
}

void ReplacementField::setReading(const QString &fileName)
{
    m_refusal->hide();
    m_preview->hide();
    m_busy->setProgress(tr("Reading %1…").arg(isolated(fileName)), 0, 0);
    m_busy->setCancellable(true);
    m_busy->show();
}

void ReplacementField::setPreview(const QString &fileName, const QString &text)
{
    if (!fits(text)) {
        setRefusal(fileName, tr("Its text is too large to be edited here."));
        return;
    }
    m_busy->hide();
    m_refusal->hide();
    m_previewText->setText(text);
    const int most = m_editor->most();
    const QLocale locale;
    QString title = tr("%1: %Ln characters", nullptr, m_previewText->characters()).arg(isolated(fileName));
    if (most > 0 && m_previewText->characters() > most)
        title = tr("%1. More than the limit of %2: shorten it afterwards.").arg(title, locale.toString(most));
    m_previewTitle->setText(title);
    m_previewText->setMost(most);
    m_take->setText(m_editor->text().isEmpty() ? tr("Use this text") : tr("Use this text in place of yours"));
    m_preview->show();
    m_take->setFocus(Qt::OtherFocusReason);
    Q_EMIT previewShown(m_take);
}

void ReplacementField::setRefusal(const QString &fileName, const QString &why)
{
    m_busy->hide();
    m_preview->hide();
    m_refusal->setText(tr("%1: %2").arg(isolated(fileName), why));
    m_refusal->show();
}

void ReplacementField::forgetFile()
{
    m_busy->hide();
    m_refusal->hide();
    m_preview->hide();
    m_previewText->setText({});
}

bool ReplacementField::isPreviewing() const
{
    return !m_preview->isHidden();
}

void ReplacementField::take()
{
    // Through the cursor: the editor's own undo brings back what was typed.
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_previewText->text());
    endPreview();
}

void ReplacementField::endPreview()
{
    m_preview->hide();
    m_previewText->setText({});
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ReplacementField::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFile(event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ReplacementField::dropEvent(QDropEvent *event)
{
    const QString path = localFile(event->mimeData());
    if (path.isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT fileOffered(path);
}

bool ReplacementField::fits(const QVariant &value) const
{
    return m_editor->fits(value);
}

void ReplacementField::setLocked(bool locked)
{
    for (QWidget *part : {static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_open)})
        part->setEnabled(!locked);
}

void ReplacementField::showLook()
{
    // It always begins empty: nothing is hidden behind the empty editor.
    m_editor->setDrafted(look().drafted);
    m_editor->setBad(look().bad);
}

} // namespace vivier
