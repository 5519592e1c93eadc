// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QListView;

namespace vivier {

class ElidedLabel;
class OtherMatches;

/// Below the list while something is searched: who matches in the other accounts. In sight only when somebody does; as
/// high as what it shows, at most two fifths of the pane.
class OtherMatchesView : public QWidget
{
    Q_OBJECT

public:
    explicit OtherMatchesView(QWidget *pane);

    void setModel(OtherMatches *model);
    /// The first match gets the focus; false when there is none.
    bool enter();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void opened(const QString &account, const QString &key);
    /// Up on the first match: back to the list above.
    void leftUpwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void open(const QModelIndex &index);
    int firstMatch() const;

    QWidget *m_pane;
    ElidedLabel *m_title;
    QListView *m_list;
    OtherMatches *m_model = nullptr;
};

} // namespace vivier
