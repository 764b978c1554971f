// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The coding workspace: documents and codes at the left, the transcript in the middle, what is
// asked of it at the right. Builds the panels and wires each to the session and the desk.
#pragma once

#include <QWidget>

#include <functional>

#include "app/desktop/transcript/transcript_content.h"
#include "codebook/analysis/crosstab.h"
#include "codebook/model/study.h"

class QKeyEvent;
class QSplitter;
class QTabWidget;

namespace indexer {
class Index;
}

namespace app {

class ChoiceList;
class CodeEditor;
class CodePanel;
class CodingDesk;
class CodingDetail;
class DocumentPanel;
class MediaBar;
class MemoPanel;
class PassagePanel;
class SearchPanel;
class Session;
class TranscriptPane;
class UserCommands;

class CodingWorkspace : public QWidget {
    Q_OBJECT

   public:
    /// @param index where searches look, as it was last written
    CodingWorkspace(Session& session, std::function<std::shared_ptr<indexer::Index>()> index,
                    UserCommands& commands, QWidget* parent = nullptr);

    CodingDesk& desk() { return *m_desk; }
    TranscriptPane& transcript() { return *m_transcript; }
    /// Shows the document, ready to be read on by key.
    void read(codebook::DocumentId document);
    /// Shows the passages of the code at the right, ready to be walked through by key.
    void showPassages(codebook::CodeId code);
    /// Shows the search at the right with this query.
    void search(const QString& query);
    /// Which of the panels at the right is seen.
    int aside() const;
    void showAside(int panel);
    /// Lets a code be chosen where the focus is, and codes these places with it.
    void codePlaces(const std::vector<codebook::Place>& places);
    /// The same for codings that shall have another code.
    void recode(const std::vector<codebook::CodingId>& codings);
    /// The index was written: what is being searched may have more hits.
    void searchAgain();

   Q_SIGNALS:
    void readingChanged(const ReadingStyle& style);
    void importWanted();
    void codebookWanted();
    void speakersWanted(codebook::DocumentId document);

   protected:
    void keyPressEvent(QKeyEvent* event) override;

   private:
    QWidget* buildSide(UserCommands& commands);
    QWidget* buildMiddle(UserCommands& commands);
    QWidget* buildAside(UserCommands& commands);
    void declareCommands(UserCommands& commands);
    void wireSide();
    void wireAside();
    void showInAside(QWidget* panel);
    void focusText();
    /// Lets a code be chosen, at the place where the focus is.
    void askForCode(const QString& question, const std::function<void(codebook::CodeId)>& choose);

    Session& m_session;
    std::function<std::shared_ptr<indexer::Index>()> m_index;
    CodingDesk* m_desk;
    TranscriptPane* m_transcript;
    DocumentPanel* m_documents = nullptr;
    CodePanel* m_codes = nullptr;
    PassagePanel* m_passages = nullptr;
    SearchPanel* m_search = nullptr;
    CodeEditor* m_codeEditor = nullptr;
    MemoPanel* m_memos = nullptr;
    CodingDetail* m_detail = nullptr;
    MediaBar* m_media = nullptr;
    QTabWidget* m_asideTabs = nullptr;
    QSplitter* m_split = nullptr;
    ChoiceList* m_choices = nullptr;
};

}  // namespace app
