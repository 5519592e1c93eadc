// SPDX-License-Identifier: MIT
#pragma once

#include "reading/pagesource.h"

namespace vivier {

class FilePages;

/// The pages of a PDF, or a picture, as a PageView asks for them: read by FilePages.
class FilePageSource : public PageSource
{
    Q_OBJECT

public:
    /// `file`: open (FilePages::isOpen()), and longer there than this.
    explicit FilePageSource(FilePages *file, QObject *parent = nullptr);

    int count() const override;
    QSizeF size(int page) const override;
    void see(int first, int last, double scale) override;
    void wantWords(int first, int last) override;
    QString problem(int page) const override;

private:
    void tellPixels(int page);
    void tellWords(int page);

    FilePages *m_file;
    double m_unit = 1; ///< points of the paper for what the file measures in: a picture's pixels are those of a screen
};

} // namespace vivier
