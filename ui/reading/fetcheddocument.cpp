// SPDX-License-Identifier: MIT
#include "reading/fetcheddocument.h"

#include "reading/filepagesource.h"
#include "reading/textpages.h"
#include "store/onready.h"

#include <utility>

namespace vivier {

FetchedDocument::FetchedDocument(CandidateFiles *files, const ReadableDocument &document)
{
    const FileLink link{.candidate = document.candidate,
                        .field = document.field,
                        .url = QString::fromUtf8(document.url.toEncoded()),
                        .bytes = document.bytes};
    onReady(this, files->read(link, m_stop.get_token()), [this](const FileResult &result) {
        if (result)
            open(result->bytes);
        else if (result.error().kind == FileProblem::Kind::Offline)
            end(State::Offline);
        else
            end(State::Refused, result.error().sentence());
    });
}

FetchedDocument::~FetchedDocument()
{
    m_stop.request_stop();
}

void FetchedDocument::open(const QByteArray &bytes)
{
    auto file = OpenedFile::of(bytes);
    if (!file) {
        end(State::Refused, pageSentence(file.error()));
        return;
    }
    m_pages = std::make_unique<FilePages>(std::move(*file));
    connect(m_pages.get(), &FilePages::opened, this, &FetchedDocument::show);
    connect(m_pages.get(), &FilePages::failed, this,
            [this](const CvProblem &problem) { end(State::Refused, pageSentence(problem)); });
}

void FetchedDocument::show()
{
    if (m_pages->shape()->kind != FileShape::Kind::Text) {
        m_source = std::make_unique<FilePageSource>(m_pages.get());
        end(State::Ready);
        return;
    }
    auto text = std::make_unique<TextPages>();
    connect(text.get(), &TextPages::laidOut, this, [this] { end(State::Ready); });
    text->setText(m_pages->shape()->text);
    m_source = std::move(text);
}

void FetchedDocument::end(State state, const QString &sentence)
{
    m_state = state;
    m_sentence = sentence;
    Q_EMIT changed();
}

} // namespace vivier
