// SPDX-License-Identifier: MIT
#include "list/candidatesout.h"

#include "dialogs/savefile.h"
#include "model/accountsession.h"
#include "model/aside.h"
#include "store/onready.h"

#include <QClipboard>
#include <QDrag>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

#include <chrono>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto fileStays = 10min; // whoever it was dropped on may read it after the drop
constexpr qsizetype longestName = 80;

const QString filesFormat = u"text/uri-list"_s;

void addCards(QMimeData *data, const QByteArray &vCards)
{
    data->setData(u"text/vcard"_s, vCards);
    data->setData(u"text/x-vcard"_s, vCards); // older address books know no other
}

} // namespace

/// Writes its file only for who takes files.
class DraggedCandidates : public QMimeData
{
public:
    DraggedCandidates(CandidatesOut *out, const CandidatesOut::Written &written)
        : m_out(out)
        , m_written(written)
    {
        setText(written.text);
        addCards(this, written.vCards);
        setData(draggedKeysFormat, draggedKeys(written.keys));
    }

    QStringList formats() const override { return QMimeData::formats() + QStringList{filesFormat}; }
    bool hasFormat(const QString &format) const override
    {
        return format == filesFormat || QMimeData::hasFormat(format);
    }

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override
    {
        if (format != filesFormat)
            return QMimeData::retrieveData(format, type);
        const QUrl file = m_out ? m_out->file(m_written) : QUrl();
        return file.isEmpty() ? QVariant() : file.toEncoded() + "\r\n";
    }

private:
    QPointer<CandidatesOut> m_out;
    CandidatesOut::Written m_written;
};

QByteArray draggedKeys(const QStringList &keys)
{
    return keys.join(u'\n').toUtf8();
}

CandidatesOut::CandidatesOut(AccountSession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(session->candidates(), session->jobs())
{
    connect(&m_reader, &ListReader::gathered, this, [this](const QList<ListedPerson> &people) { m_people += people; });
    connect(&m_reader, &ListReader::finished, this, &CandidatesOut::finish);
    connect(&m_reader, &ListReader::failed, this, &CandidatesOut::failed);
}

CandidatesOut::~CandidatesOut() = default;

void CandidatesOut::write(const QStringList &keys, std::function<void(const Written &)> then)
{
    QStringList known = keys;
    known.removeIf([this](const QString &key) { return m_session->book()->isUntouched(key); });
    m_keys = keys;
    m_people.clear();
    m_then = std::move(then);
    m_reader.read(known);
}

void CandidatesOut::finish()
{
    const QList<ListedPerson> people = std::exchange(m_people, {});
    const auto then = std::exchange(m_then, nullptr);
    if (people.isEmpty() || !then)
        return;
    const FieldCatalog *catalog = &m_session->candidates()->catalog();
    const Candidate first{.reference = people.first().reference, .values = people.first().values};
    const QString name = plainFileName(first.displayName(*catalog).left(longestName)).trimmed();
    //: The name of a file with several candidates.
    const QString title = people.size() == 1 && !name.isEmpty() ? name : tr("candidates");
    const auto writeAll = [keys = m_keys, people, catalog, fileName = title + u".vcf"_s] {
        return Written{.keys = keys,
                       .count = static_cast<int>(people.size()),
                       .vCards = listAsVCards(people, *catalog),
                       .text = listAsText(people, *catalog),
                       .fileName = fileName};
    };
    onReady(this, aside(writeAll), [then](const Written &written) { then(written); });
}

void CandidatesOut::copy(const QStringList &keys, As as)
{
    write(keys, [this, as](const Written &written) {
        auto *data = new QMimeData;
        data->setText(as == As::Text ? written.text : QString::fromUtf8(written.vCards));
        addCards(data, written.vCards);
        QGuiApplication::clipboard()->setMimeData(data);
        Q_EMIT copied(written.count, as);
    });
}

void CandidatesOut::drag(const QStringList &keys, QWidget *from, const QPixmap &picture, const QPoint &grip)
{
    write(keys, [this, from = QPointer(from), picture, grip](const Written &written) {
        if (!from || !QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            return;
        auto *drag = new QDrag(from.data());
        drag->setMimeData(dragged(written).release());
        drag->setPixmap(picture);
        drag->setHotSpot(grip);
        drag->exec(Qt::CopyAction); // returns when it is dropped; all of this may be gone by then
    });
}

std::unique_ptr<QMimeData> CandidatesOut::dragged(const Written &written)
{
    m_folder.reset();
    return std::make_unique<DraggedCandidates>(this, written);
}

/// Empty where it cannot be written: then there are the words, and the vCards themselves.
QUrl CandidatesOut::file(const Written &written)
{
    if (!m_folder) {
        // In memory, gone with the session, and open to nobody else; where there is none, a folder of our own will do.
        QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        if (place.isEmpty())
            place = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
        m_folder = std::make_shared<QTemporaryDir>(place + u"/vivier-drag-XXXXXX"_s);
        m_session->clock()->after(fileStays, this, [this, folder = std::weak_ptr(m_folder)] {
            if (m_folder == folder.lock())
                m_folder.reset();
        });
    }
    QFile file(m_folder->filePath(written.fileName));
    const bool isWritten = m_folder->isValid() && file.open(QIODevice::WriteOnly) &&
                           file.write(written.vCards) == written.vCards.size() && file.flush();
    return isWritten ? QUrl::fromLocalFile(file.fileName()) : QUrl();
}

} // namespace vivier
