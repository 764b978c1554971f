// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codebook beside the text: found, put in order, changed, and used for coding, by mouse or by
// keyboard alone.
#pragma once

#include <QPointer>
#include <QStackedWidget>
#include <QWidget>

#include <vector>

#include "app/desktop/codes/code_actions.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/model/study.h"

namespace app {

class ChoiceList;
class CodeFilter;
class CodeSplit;
class CodeTreeModel;
class CodeTreeView;
class ColorMenu;
class NameBar;
class NoticeBar;
class Session;

class CodePanel : public QWidget {
    Q_OBJECT

   public:
    explicit CodePanel(Session& session, QWidget* parent = nullptr);
    ~CodePanel() override;

    /// Declares what the panel can do; while these actions live they are enabled where it can.
    void declareCommands(UserCommands& commands);

    /// The code that the tree's cursor is on; none on a heading.
    codebook::CodeId currentCode() const;
    /// Puts the cursor on the code, out of a filter that hides it.
    void showCode(codebook::CodeId code);
    /// Puts the focus into the line that filters.
    void focusFilter();

   Q_SIGNALS:
    void currentCodeChanged(codebook::CodeId code);
    /// Code the selection with this code …
    void codeActivated(codebook::CodeId code);
    /// … or, where several are selected, with all of them.
    void codesActivated(const std::vector<codebook::CodeId>& codes);
    /// The passages of the codes chosen in the session are to be seen.
    void passagesAsked();
    /// Words were dropped on the code.
    void passageDropped(codebook::DocumentId document, codebook::Span span, codebook::CodeId code);
    /// The person wants to see and change all fields of the code.
    void editRequested(codebook::CodeId code);
    /// The codebook is empty and the person has one in a file.
    void importRequested();

   protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

   private:
    struct Command {
        UserCommand command;
        std::function<void(bool)> run;
        bool needsCode = false;
        bool changes = true;       ///< the project; these are not offered where it can only be read
        QPointer<QAction> action;  ///< where it was declared
    };

    void layOut();
    QWidget* makeToolRow();
    QWidget* makeEmptyPage() const;
    QWidget* makeNoMatchPage();
    void connectTree();
    void followChange();
    void restoreSettings();
    void showPage();
    void filter(const QString& text);
    bool leaveFilter(int key);
    void expandAtStart();
    void updateActions();

    void makeCommands();
    void makeOrderCommands();
    void makeViewCommands();
    Command& add(const char* id, const QString& text, const QKeySequence& key,
                 void (CodePanel::*run)(), bool needsCode = true);
    Command* command(const QString& id);
    bool canRun(const Command& command) const;
    bool hearKey(const QKeyEvent& event, bool isPressed);
    void addToMenu(QMenu& menu, const QString& id);
    void openMenu(const QPoint& at);

    void askNew();
    void askNewBelow();
    void create(const QString& name);
    void rename();
    void edit();
    void pickColor();
    void recolor(const QString& color);
    void askMerge();
    void merge(const std::vector<codebook::CodeId>& codes, codebook::CodeId into);
    void split();
    void remove();
    void showPassages();
    void activateCodes();
    void giveDigit(int digit);
    void moveUp();
    void moveDown();
    void moveIn();
    void moveOut();
    void moveTo(const QModelIndex& row, int spot);
    void expandAll();
    void collapseAll();
    void setGrouped(bool isGrouped);
    void setSorted(bool isSorted);
    void setAllCounts(bool areShown);

    void warnOfSimilar(codebook::CodeId code);
    void offerUndo(const QString& sentence);
    QString removalSentence(const std::vector<codebook::CodeId>& codes) const;

    Session& m_session;
    CodeTreeModel* m_model;
    CodeFilter* m_filter;
    CodeTreeView* m_tree;
    QLineEdit* m_filterLine;
    NameBar* m_name;
    QStackedWidget* m_pages;
    QLabel* m_noMatchText = nullptr;
    QWidget* m_empty;
    QWidget* m_noMatch;
    CodeSplit* m_split;
    NoticeBar* m_notice;
    ColorMenu* m_colors;
    QPointer<ChoiceList> m_choices;
    std::vector<Command> m_commands;
    std::vector<codebook::CodeId> m_expanded;  // before the filter folded all out
    codebook::CodeId m_newParent;
    QString m_newPerspective;
    bool m_isFilterNew = false;  ///< typed in since the tree was last entered from it
};

}  // namespace app
