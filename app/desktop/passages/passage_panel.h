// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passages beside the text: what codes have in common, kept while the coding goes on.
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "app/desktop/passages/passage_question.h"
#include "codebook/model/change.h"

namespace codebook {
class RetrievalRun;
}

class QLabel;
class QModelIndex;
class QTimer;

namespace app {

class PassageList;
class PassageModel;
class QuestionBar;
class UserCommands;

class PassagePanel : public QWidget {
    Q_OBJECT

   public:
    /// The session must outlive it. Follows the codes that are chosen there, the layer and every
    /// change.
    explicit PassagePanel(Session& session, QWidget* parent = nullptr);
    ~PassagePanel() override;

    void declareCommands(UserCommands& commands);

    const PassageQuestion& question() const;
    /// A broad question in a large study is answered between other events; until then the list
    /// shows what it did.
    void ask(PassageQuestion question);
    bool isLooking() const;
    PassageModel& model() { return *m_model; }
    PassageList& list() { return *m_list; }
    QuestionBar& bar() { return *m_bar; }
    QString title() const;
    QString totals() const;

   public Q_SLOTS:
    void showNext();
    void showPrevious();
    void copy();
    void toggleContext();
    /// Goes to where a code can be added.
    void focusQuestion();
    /// Goes to the passages, or where there are none to the question.
    void focusList();

   Q_SIGNALS:
    /// The person wants to code these; who hears it asks with which code.
    void codingWanted(const std::vector<codebook::Place>& places);
    /// The person wants another code for these codings.
    void recodingWanted(const std::vector<codebook::CodingId>& codings);

   protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

   private:
    void build();
    void follow(const codebook::Change& change);
    void refreshSoon();
    void forgetAnswer();
    void refresh();
    void look();
    void showAnswer();
    bool isIndifferentTo(const codebook::Change& change) const;
    void describe();
    void describeEmptiness();
    void followLink(const QString& link);
    void showRow(const QModelIndex& index);
    void step(int direction);
    std::vector<codebook::Place> selectedPlaces() const;
    std::vector<codebook::CodingId> selectedCodings() const;
    std::vector<int> selectedRows() const;

    Session& m_session;
    PassageModel* m_model;
    QuestionBar* m_bar;
    PassageList* m_list;
    QLabel* m_title;
    QLabel* m_totals;
    QLabel* m_empty;
    QLabel* m_leftOut;
    QTimer* m_refresh;
    /// What answers, or has answered, the question.
    std::unique_ptr<codebook::RetrievalRun> m_run;
    bool m_isAnswered = false;
    bool m_isUrgent = false;  ///< the list shows what is there no more
};

}  // namespace app
