// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line below a table that asks in place what a dialogue would ask elsewhere.
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

#include "codebook/model/entities.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace app {

/// Asks one thing at a time; Enter says yes, Esc no, and either gives the focus back.
class TableStrip : public QWidget {
    Q_OBJECT

   public:
    explicit TableStrip(QWidget* parent = nullptr);

    using Answer = std::function<bool(const QString& name, codebook::AttributeType type)>;
    struct NameQuestion {
        QString words;   ///< "New attribute"
        QString name;    ///< what stands there at first
        QString action;  ///< "Add"
        bool asksType = false;
        bool goesOn = false;  ///< asks again after each answer, until Esc
    };
    /// `answer` returns false where the name cannot be; then the question stays.
    void askForName(const NameQuestion& question, Answer answer);
    /// Without an action the sentence can only be read.
    void askToConfirm(const QString& sentence, const QString& action,
                      std::function<void()> confirm);
    /// A sentence that stays until it is closed or something else is asked.
    void say(const QString& sentence) { askToConfirm(sentence, {}, {}); }
    void close();

   Q_SIGNALS:
    void closed();

   protected:
    void keyPressEvent(QKeyEvent* event) override;

   private:
    void begin(const QString& words, const QString& action);
    void accept();

    QLabel* m_words;
    QLineEdit* m_name;
    QComboBox* m_type;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    Answer m_answer;
    std::function<void()> m_confirm;
    bool m_goesOn = false;
};

}  // namespace app
