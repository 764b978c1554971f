// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that the codebook says of one code, to be read and written beside the text: the fields
// of MacQueen et al. (1998), where the code stands, the codes merged into it, and memos on it.
#pragma once

#include <QScrollArea>
#include <QStackedWidget>
#include <QWidget>

#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"

namespace app {

class CodeField;
class CodeHead;
class CodePlaceForm;
class Session;

/// Each field is stored by itself, as a step of its own, when the cursor leaves it or after a
/// pause. Changes from elsewhere show at once, but for a field that is being written in.
class CodeEditor : public QWidget {
    Q_OBJECT

   public:
    explicit CodeEditor(Session& session, QWidget* parent = nullptr);
    ~CodeEditor() override;

    /// Shows the code; none shows what to do.
    void setCode(codebook::CodeId code);
    codebook::CodeId code() const { return m_code; }
    /// Stores what is still being written.
    void commit();
    void focusDefinition();

   Q_SIGNALS:
    /// The person wants to see that code in the codebook.
    void codeAsked(codebook::CodeId code);

   private:
    struct TextField {
        std::uint8_t field = 0;
        QString nameInSteps;  ///< as in "Change the definition of …"
        CodeField* edit = nullptr;
    };

    QWidget* makeForm();
    QWidget* makeEmptyPage();
    void addField(QLayout& column, std::uint8_t field, const QString& label,
                  const QString& nameInSteps, const QString& placeholder);
    void addLabelled(QLayout& column, const QString& label, CodeField* edit);
    void giveBack();
    void follow(const codebook::Change& change);
    void refresh();
    void showTexts(const codebook::Code& code);
    void showMemos();
    void showMerged();
    void addMerged(const codebook::Code& merged);

    Session& m_session;
    codebook::CodeId m_code;
    QStackedWidget* m_pages;
    CodeHead* m_head;
    CodePlaceForm* m_place;
    std::vector<TextField> m_fields;
    CodeField* m_memo;
    QLabel* m_otherMemos;
    QWidget* m_merged;
    QScrollArea* m_scroll;
    QWidget* m_empty;
};

}  // namespace app
