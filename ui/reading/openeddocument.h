// SPDX-License-Identifier: MIT
#pragma once

#include "reading/pagesource.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace vivier {

/// Something of a candidate that can be read: who has the file is asked for it as a stranger would.
struct ReadableDocument
{
    QString title;     ///< in the recruiter's words: "Resume in Welcome Kit"
    QUrl url;          ///< http(s); empty: there is none
    QString candidate; ///< whose it is: a key
    QString field;     ///< that holds the link; of another document what is to be kept apart ("document/12")
    qint64 bytes = -1; ///< as far as the ATS says; -1: not

    friend bool operator==(const ReadableDocument &, const ReadableDocument &) = default;
};

/// A document on its way to be read, and then its pages. It asks for nothing once it is gone.
class OpenedDocument : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Fetching,
        Ready,
        Refused, ///< sentence() says why, and what to do
        Offline, ///< it is not on this computer, and nothing is asked for now
    };

    using QObject::QObject;

    virtual State state() const = 0;
    /// In the recruiter's language, of Refused: "This is a login page: …".
    virtual QString sentence() const = 0;
    virtual PageSource *pages() = 0; ///< of Ready; belongs to this

Q_SIGNALS:
    void changed();
};

/// Gives a document that is being opened.
using DocumentOpener = std::function<std::unique_ptr<OpenedDocument>(const ReadableDocument &document)>;

} // namespace vivier
