// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/listfilter.h"
#include "store/store.h"

#include <QObject>

namespace vivier {

/// The filters that were given a name: of the profile, so that all its accounts have them. They may name people, and
/// are in its store, sealed. Lives on the window's thread.
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    explicit SavedFilters(QObject *parent = nullptr);

    /// Reads those of this profile; another one than before, or none, is as none saved until that was read.
    void setStore(const std::shared_ptr<Store> &store);
    /// They were read: until then nothing is changed.
    bool isReady() const { return m_isReady; }
    /// In the order in which they were saved.
    const QList<SavedFilter> &filters() const { return m_filters; }
    /// nullptr when none is called that, whatever its case; valid until the next change.
    const SavedFilter *find(const QString &name) const;
    /// In the place of one of this name, or as the last.
    void save(const SavedFilter &filter);
    /// To a name that no other one has.
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);

Q_SIGNALS:
    void changed();
    /// What was changed last is not on disk: it holds until the program ends.
    void failed(const vivier::StoreError &error);

private:
    void keep();

    std::shared_ptr<Store> m_store;
    QList<SavedFilter> m_filters;
    bool m_isReady = false;
};

} // namespace vivier
