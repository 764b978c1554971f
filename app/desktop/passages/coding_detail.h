// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The coding that is selected: who coded what as what, why, and what else stands on the words.
#pragma once

#include <QTimer>
#include <QWidget>

#include "codebook/model/change.h"
#include "codebook/model/ids.h"
#include "codebook/model/study.h"

class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace app {

class CodeLine;
class Session;
class UserCommands;
class WordsLabel;

class CodingDetail : public QWidget {
    Q_OBJECT

   public:
    /// The session must outlive it. Follows the selected coding, the layer and every change.
    explicit CodingDetail(Session& session, QWidget* parent = nullptr);
    ~CodingDetail() override;

    void declareCommands(UserCommands& commands);
    /// What is written and not kept yet becomes a step of the history.
    void commitMemo();

   public Q_SLOTS:
    void remove();
    /// Opens the line in which another code is named.
    void recode();
    void writeMemo();

   Q_SIGNALS:
    /// What the person came for is done.
    void left();

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

   private:
    void build();
    QWidget* buildButtons();
    void growMemo();
    void select(codebook::CodingId coding);
    void refresh();
    void describe(const codebook::Coding& coding);
    void showOthers(const codebook::Coding& coding);
    void commitWeight();
    void recodeAs(codebook::CodeId code);
    void recodeAsNew(const QString& name);
    void endRecoding();
    /// The coding, where it lives and its coder is shown; else null.
    const codebook::Coding* coding() const;
    bool edit(const QString& text, std::uint8_t field, const codebook::Value& value);

    Session& m_session;
    codebook::CodingId m_coding;
    QString m_memoShown;  ///< as the project keeps it
    QLabel* m_empty;
    QWidget* m_card;
    QLabel* m_mark;
    QLabel* m_code;
    QLabel* m_facts;
    WordsLabel* m_words;
    QLabel* m_others;
    QDoubleSpinBox* m_weight;
    QPlainTextEdit* m_memo;
    CodeLine* m_recode;
    QPushButton* m_recodeButton;
    QPushButton* m_removeButton;
    QTimer m_memoPause;
    QTimer m_refresh;
};

}  // namespace app
