// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <QObject>
#include <QSet>

namespace vivier {

/// Words that the recruiter calls right, in every language: of the profile, so that all its accounts have them. They
/// may be names of people, and are in its store, sealed. Lives on the window's thread.
class OwnWords : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 20'000; ///< as many as are kept

    explicit OwnWords(QObject *parent = nullptr);

    /// Reads those of this profile; another one than before, or none, is as no words until that was read.
    void setStore(const std::shared_ptr<Store> &store);
    /// They were read: until then nothing is changed.
    bool isReady() const { return m_isReady; }
    /// As they were added, the last one last.
    const QStringList &words() const { return m_words; }
    /// Whatever its case.
    bool contains(const QString &word) const { return !m_known.isEmpty() && m_known.contains(word.toLower()); }
    void add(const QString &word); ///< of one line
    void remove(const QStringList &words);

Q_SIGNALS:
    void changed();
    /// What was changed last is not on disk: it holds until the program ends.
    void failed(const vivier::StoreError &error);

private:
    void take(const QStringList &words);
    void keep();

    std::shared_ptr<Store> m_store;
    QStringList m_words;
    QSet<QString> m_known; ///< in small letters
    bool m_isReady = false;
};

} // namespace vivier
