// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saved searches: opened, saved, renamed and removed where their hits are shown.
#pragma once

#include <QWidget>

#include "app/work/search_question.h"
#include "codebook/model/change.h"
#include "codebook/model/ids.h"

class QToolButton;

namespace app {

class Session;

class SavedSearches : public QWidget {
    Q_OBJECT

   public:
    explicit SavedSearches(Session& session, QWidget* parent = nullptr);

    /// The search as it stands, to be saved; and whether it differs from the one opened.
    void setQuestion(const SearchQuestion& question);
    codebook::AnalysisId current() const { return m_current; }
    void open(codebook::AnalysisId search);
    QLineEdit& nameLine() { return *m_name; }
    QMenu& menu() { return *m_menu; }

   public Q_SLOTS:
    /// Saves under the name of the one that is open, else asks for a name.
    void save();
    void saveAs();
    void rename();
    void remove();
    /// An empty search under no name.
    void startAnew();
    void openMenu();

   Q_SIGNALS:
    void opened(const app::SearchQuestion& question);

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

   private:
    bool isWhole() const { return !m_question.query.isEmpty(); }
    bool isChanged() const;
    void follow(const codebook::Change& change);
    void describe();
    void fillMenu();
    void askForName(const QString& name, bool isRename);
    void acceptName();
    void closeName();
    bool store(const QString& name);
    QString nameOf(codebook::AnalysisId search) const;

    Session& m_session;
    SearchQuestion m_question;
    SearchQuestion m_stored;  ///< of the one that is open, as it was last read
    codebook::AnalysisId m_current;
    QToolButton* m_choose;
    QToolButton* m_save;
    QLineEdit* m_name;
    QMenu* m_menu;
    bool m_isRename = false;
};

}  // namespace app
