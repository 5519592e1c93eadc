// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/pagedialog.h"
#include "model/preferences.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace vivier {

class FieldFrame;
class Spelling;

// Every choice is kept at once; the theme is seen at once, the language when it is closed: see AccountsController.
class PreferencesDialog : public PageDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(Preferences *preferences, QWidget *parent = nullptr);

    // Whether accounts can be changed now; else the button says when.
    void setAccountsOffered(bool offered);
    // Whose words and dictionaries are shown.
    void setSpelling(Spelling *spelling);

    // Whose logins are kept; there is something to forget where there are any.
    void setProxies(const QStringList &proxies);

Q_SIGNALS:
    void forgetProxiesRequested();
    void accountsRequested(); // the window opens its accounts dialog

private:
    void addLinks();
    void addSpelling();
    void countWords(const Spelling &spelling);

    Preferences *m_preferences;
    QComboBox *m_theme;
    QComboBox *m_textSize;
    QComboBox *m_spacing;
    QComboBox *m_language;
    QSpinBox *m_riskyHold;
    QSpinBox *m_lockAfter;
    QComboBox *m_links;
    QComboBox *m_spelling;
    FieldFrame *m_spellingFrame;
    QPushButton *m_words;
    QPushButton *m_accounts;
    QPushButton *m_forgetProxies;
};

// The look that the preferences ask for.
void applyTheme(const Preferences &preferences);

} // namespace vivier
