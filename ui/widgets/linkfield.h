// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/textfield.h"

class QMimeData;

namespace vivier {

// A link: typed, pasted or dropped. What a drop holds is for others to read (a browser offers five forms of it): the
// field only says that something was dropped and leaves its text alone.
class LinkField : public TextField
{
    Q_OBJECT
public:
    explicit LinkField(QWidget *parent = nullptr);

    // A dashed box while empty: a place to drop something.
    void setDashedWhenEmpty(bool dashed);
    // Whether a drop may hold a link: uri-list, x-moz-url, _NETSCAPE_URL, HTML or plain text.
    static bool mayHoldLink(const QMimeData *data);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void refine(FieldLook &look) const override;
    bool offersTrailing() const override;

private:
    void setDropState(bool on);

    bool m_dashedWhenEmpty = false;
    bool m_dropState = false;
};

} // namespace vivier
