// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The question above a list of passages: codes, how they stand to each other, and what limits them,
// as words that can be changed where they stand.
#pragma once

#include <QWidget>

#include <vector>

#include "app/desktop/passages/passage_question.h"

class QComboBox;
class QSpinBox;
class QToolButton;

namespace app {

class Chip;
class CodeLine;
class FlowLayout;

class QuestionBar : public QWidget {
    Q_OBJECT

   public:
    explicit QuestionBar(Session& session, QWidget* parent = nullptr);

    const PassageQuestion& question() const { return m_question; }
    /// Without asked().
    void setQuestion(PassageQuestion question);
    /// In place of those chosen before; several are alternatives. The rest of the question stays.
    void setCodes(const std::vector<codebook::CodeId>& codes);
    void addCode(codebook::CodeId code);
    /// After the study changed: names and what there is to choose from.
    void refresh();
    CodeLine* codeLine() const { return m_codeLine; }

   Q_SIGNALS:
    /// The question is another now.
    void asked();

   private:
    void buildRelation();
    void buildLack();
    void ask();
    void rebuildChips();
    Chip* addChip(const QString& text, const QString& hint);
    void addCodeChip(std::size_t number, const class CodeMarks& marks);
    void addFilterChips();
    void addFilterChip(const QString& text, const std::function<void()>& takeOut);
    void showRelation();
    void showLack(const QStringList& perspectives);
    void changeJoint(std::size_t number);
    void takeOutCode(std::size_t number);
    void readRelation();
    void readLack();
    void fillFilterMenu();
    void fillAttributes(class QMenu* menu);
    void fillCoders(class QMenu* menu);

    Session& m_session;
    PassageQuestion m_question;
    FlowLayout* m_flow;
    std::vector<Chip*> m_chips;
    CodeLine* m_codeLine;
    QComboBox* m_relation;
    QSpinBox* m_distance;
    QToolButton* m_filter;
    QToolButton* m_lack;
    QComboBox* m_has;
    QComboBox* m_lacks;
    bool m_isShowing = false;  ///< the widgets are being set, not the person asking
};

}  // namespace app
