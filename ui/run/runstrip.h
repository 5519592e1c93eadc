// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace vivier {

class ElidedLabel;
class RunButtons;
class RunModel;

/// The strip at the bottom of every page while a run is on its way, until it is closed: what is sent to how many, how
/// far it is and how long it takes. A click opens it as a table. Hidden while there is no run.
class RunStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RunStrip(QWidget *parent = nullptr);

    /// That of the account in sight, nullptr for none; it must outlive the strip or be taken away.
    void setModel(RunModel *model);

Q_SIGNALS:
    void opened();
    void undoRequested(const QString &run);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();
    void beginAnew();

    RunModel *m_model = nullptr;
    std::unique_ptr<QObject> m_links; ///< context of the connections to the model
    int m_widestWords = 0;            ///< of this run so far: what gave way to them does not come back
    ElidedLabel *m_title;
    ElidedLabel *m_detail;
    QProgressBar *m_bar;
    QLabel *m_percent;
    RunButtons *m_buttons;
    QPushButton *m_open;
    QToolButton *m_close;
};

} // namespace vivier
