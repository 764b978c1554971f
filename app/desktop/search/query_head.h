// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The query: a line to write it in, what is wrong with it, which forms its words cover, and help
// with the language that folds out.
#pragma once

#include <QWidget>

#include "indexer/search/word_finder.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace app {

class QueryBuilder;
class QueryCompletion;
class QueryHelp;
class Session;
struct QuestionFailure;

class QueryHead : public QWidget {
    Q_OBJECT

   public:
    explicit QueryHead(Session& session, QWidget* parent = nullptr);

    QString query() const;
    /// Replaces the text, as if it had been written.
    void setQuery(const QString& query);
    QLineEdit& line() { return *m_line; }
    /// What is wrong, in a sentence; empty where nothing is.
    QString complaint() const;
    /// "Also as …" and what else there is to say.
    QString told() const;
    void complain(const QString& sentence, int place);
    void tell(const std::vector<indexer::WordForms>& forms, const QStringList& notes);
    void focusLine();
    void showHelp(bool isShown);
    bool isHelpShown() const;
    void showBuilder(bool isShown);
    bool isBuilderShown() const;
    QueryBuilder& builder() { return *m_builder; }
    /// What was written last is not told yet.
    bool isReading() const { return m_soon.isActive(); }

   Q_SIGNALS:
    /// The text can be read and is another now; empty where there is none.
    void queryChanged(const QString& query);
    /// Arrow down or Enter: on to what was found.
    void left();

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

   private:
    /// A widget that folds out below the line, with its button beside it.
    QToolButton* addFold(const QString& name, const QString& hint, QWidget* content);
    void read();

    QLineEdit* m_line;
    QueryCompletion* m_completion;
    QLabel* m_complaint;
    QLabel* m_told;
    QueryBuilder* m_builder;
    QueryHelp* m_help;
    QToolButton* m_builderButton;
    QToolButton* m_helpButton;
    QHBoxLayout* m_row;
    QVBoxLayout* m_column;
    QTimer m_soon;
    QString m_readable;
};

}  // namespace app
