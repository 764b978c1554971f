// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that are not to leave the project: marked, suggested, and a copy without them.
#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <vector>

#include "codebook/pseudonyms/pseudonym.h"
#include "codebook/pseudonyms/suggestions.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace app {

class BackgroundWork;
class ReadingRun;
class Session;
class UserCommands;

class PseudonymPage : public QWidget {
    Q_OBJECT

   public:
    explicit PseudonymPage(Session& session, QWidget* parent = nullptr);

    void declareCommands(UserCommands& commands);
    /// Begins to write the copy.
    void writeCopy(const QString& file);

   public Q_SLOTS:
    void open();
    /// Opens with the selected words as the name to mark.
    void openForSelection();
    void mark();
    void unmark();
    void suggest();
    void chooseCopy();

   Q_SIGNALS:
    /// The page is to be seen.
    void wanted();
    void workStarted(app::BackgroundWork* work);

   protected:
    void showEvent(QShowEvent* event) override;

   private:
    void layOut();
    QWidget* markRow();
    QWidget* buttonRow();
    void follow();
    void count();
    void showTimes(const QHash<QString, int>& times);
    void showSuggested(const std::vector<codebook::NameSuggestion>& names);
    void showButtons();

    Session& m_session;
    std::vector<codebook::Pseudonym> m_marked;
    QHash<QString, int> m_times;  ///< how often the texts hold each, as last counted
    QPointer<ReadingRun> m_counting;
    QLineEdit* m_name;
    QLineEdit* m_pseudonym;
    QComboBox* m_kind;
    QPushButton* m_mark;
    QTreeWidget* m_marks;
    QTreeWidget* m_suggested;
    QLabel* m_empty;
    QPushButton* m_unmark;
    QPushButton* m_suggest;
    QPushButton* m_copy;
};

}  // namespace app
