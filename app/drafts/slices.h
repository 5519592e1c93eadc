// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>

namespace vivier {

class DraftBook;

/// What is done to many candidates, cut so that the window's thread does not pause: some parts in each turn of the
/// event loop, in the order in which they were given. Lives on the window's thread.
class Slices : public QObject
{
    Q_OBJECT

public:
    struct Part
    {
        QString key; ///< of the candidate that it is about
        std::function<void()> work;
    };

    /// What is done, for who tells it.
    enum class Work { Draft, TakeBack, Send };

    explicit Slices(DraftBook *book);

    /// So many parts in one turn; 0, where nobody waits for events: all at once.
    void setSize(qsizetype parts) { m_size = parts; }

    /// Does what fits into one turn now, and gives true; else the turns that follow do it. A turn is one change of the
    /// book.
    bool carryOut(const QList<Part> &parts, Work work = Work::Draft);
    bool isAtWork() const { return m_isAtWork; }
    /// Of what was given last.
    Work work() const { return m_work; }
    /// How many candidates what is at work is about, those that are done already among them.
    qsizetype candidates() const { return m_keys.size(); }
    /// Of one of those candidates, whether it is done already or not: all of them are written together, at the end.
    bool isAbout(const QString &key) const { return m_keys.contains(key); }
    /// Calls `next` when nothing is at work any more: at once, or in the turn that ends it, unless `context` is gone.
    void whenDone(QObject *context, const std::function<void()> &next);

    // Done now, as what comes next must find it done: what waits of this candidate, or all.
    void finish(const QString &key);
    void finish();

Q_SIGNALS:
    /// These and no others wait: what the ATS said of them must stay known.
    void begun(const QSet<QString> &keys);
    void finished();

private:
    void goOnSoon();
    void goOn();
    void run(const QList<Part> &parts);
    void end();

    DraftBook *m_book;
    qsizetype m_size = 0;
    QList<Part> m_parts; ///< that wait
    QSet<QString> m_keys;
    Work m_work = Work::Draft;
    bool m_isAtWork = false;
    bool m_isQueued = false;  ///< goOn() is on its way
    bool m_isRunning = false; ///< a part uses the book's own verbs
};

} // namespace vivier
