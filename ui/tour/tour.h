// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

class QWidget;

namespace vivier {

class AccountsController;
enum class ActionId;

/// What the tour asks of the ATS behind the client's back, to confirm each change.
struct TourWitness
{
    /// The server's own value of a field, spelled as text ("" when empty); also of write-only fields.
    std::function<QString(const QString &reference, const QString &field)> field;
    /// A colleague's edit in the ATS itself.
    std::function<void(const QString &reference, const QString &field, const QString &value)> touch;
    QUrl files; ///< below it are sample documents: cv.pdf
};

/// Plays the main job in the real window with real events, a picture and a line per step, and ends the program: status
/// 0 only when the ATS confirmed each change.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(AccountsController *controller, TourWitness witness, QString folder, QObject *parent = nullptr);
    ~Tour() override;

private:
    struct Step
    {
        QString name; ///< of the picture
        QString what; ///< the printed line
        std::function<void()> act;
        std::function<bool()> done; ///< polled until true
    };

    void plan();
    void planEditing();
    void planOffline();
    void planConflict();
    void planHistory();
    void planCreate();
    void begin();
    void poll();
    void finishStep();
    void fail(const QString &why);
    void type(const QString &field, const QString &text);
    void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void trigger(ActionId id);
    void click(const QString &button);
    /// By its object name; nullptr when it is not in sight.
    QWidget *page(const QString &name) const;
    void closePage(const QString &name);
    QWidget *editor(const QString &field) const;
    void drop(const QString &field, const QUrl &url);
    void chooseStage();
    void add(const QString &name, const QString &what, std::function<void()> act, std::function<bool()> done);
    QString key() const;
    bool isSent() const;
    bool says(const QString &field, const QString &value) const;

    AccountsController *m_controller;
    TourWitness m_witness;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    qint64 m_stepStarted = 0;
    QString m_stage;
    QString m_newReference;
};

} // namespace vivier
