// SPDX-License-Identifier: MIT
// The part of ImportModel that takes a list in.
#include "model/aside.h"
#include "model/importmodel.h"
#include "store/onready.h"

#include <QFileInfo>

namespace vivier {

void ImportModel::openFile(const QString &path)
{
    bring(QFileInfo(path).fileName(), {}, [path] {
        ListBytes read = readListBytes(path);
        if (read.problem.isEmpty() && read.bytes.isEmpty())
            read.problem = tr("This file is empty. Choose another one.");
        return read;
    });
}

void ImportModel::take(const QString &pasted)
{
    bring(tr("Pasted text"), {.encoding = TextEncoding::Utf8}, [pasted] {
        return ListBytes{.bytes = pasted.toUtf8(),
                         .problem = pasted.trimmed().isEmpty()
                                        ? tr("There is no text to paste. Copy rows in a spreadsheet first.")
                                        : QString()};
    });
}

void ImportModel::bring(const QString &name, const ListReading &reading, const std::function<ListBytes()> &read)
{
    if (m_bytes.isEmpty())
        begin(name);
    m_reads = true;
    Q_EMIT summaryChanged();
    const auto readAside = [reading, read] {
        ListBytes list = read();
        if (list.problem.isEmpty() && readList(list.bytes, reading).table.rows.isEmpty())
            list.problem = nobodyText();
        return list;
    };
    onReady(this, aside(readAside), [this, name, reading, brought = ++m_brought](const ListBytes &list) {
        if (brought != m_brought)
            return;
        m_reads = false;
        if (!list.problem.isEmpty()) {
            refuse(list.problem);
            return;
        }
        begin(name);
        m_bytes = list.bytes;
        m_reading = reading;
        look();
    });
}

QString ImportModel::nobodyText()
{
    return tr("There are no candidates in this list. Choose another one, or paste rows with a name, an email or a "
              "phone number.");
}

void ImportModel::refuse(const QString &why)
{
    if (m_bytes.isEmpty()) {
        fail(why);
        return;
    }
    Q_EMIT summaryChanged();
    Q_EMIT refused(why);
}

void ImportModel::clear()
{
    begin({});
    Q_EMIT summaryChanged();
}

void ImportModel::begin(const QString &name)
{
    ++m_asked;
    ++m_brought;
    m_name = name;
    m_bytes.clear();
    m_reading = {};
    m_list = std::make_shared<ListFile>();
    m_isRead = false;
    m_taken.clear();
    m_chosen.clear();
    m_columns.clear();
    m_problem.clear();
    m_show = Show::All;
    m_reads = false;
    m_isLooking = false;
    m_isStale = false;
    m_isReady = false;
    m_updates = {};
    m_additions.clear();
    show({});
}

void ImportModel::fail(const QString &problem)
{
    m_bytes.clear();
    m_problem = problem;
    Q_EMIT summaryChanged();
}

} // namespace vivier
