// SPDX-License-Identifier: MIT
#pragma once

#include "documents/filepages.h"
#include "model/candidatefiles.h"
#include "reading/openeddocument.h"

#include <stop_token>

namespace vivier {

/// A document that is read from what is kept sealed, or fetched without the token, and then opened by the confined
/// reader. When it goes, what is on its way ends.
class FetchedDocument : public OpenedDocument
{
    Q_OBJECT

public:
    FetchedDocument(CandidateFiles *files, const ReadableDocument &document);
    ~FetchedDocument() override;

    State state() const override { return m_state; }
    QString sentence() const override { return m_sentence; }
    PageSource *pages() override { return m_source.get(); }

private:
    void open(const QByteArray &bytes);
    void show();
    void end(State state, const QString &sentence = {});

    State m_state = State::Fetching;
    QString m_sentence;
    std::stop_source m_stop;
    std::unique_ptr<FilePages> m_pages;
    std::unique_ptr<PageSource> m_source; ///< goes first: it asks the pages
};

} // namespace vivier
