// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The transcript in the coding workspace: shows what the session is at, and turns what is done in
// the text into gestures of the coding desk.
#pragma once

#include <QHash>
#include <QWidget>

#include "app/desktop/coding/shown_text.h"
#include "app/desktop/transcript/transcript_content.h"
#include "codebook/model/change.h"

class QTimer;

namespace app {

class ChoiceList;
struct Choice;
class CodingDesk;
class Session;
class TranscriptView;
class UserCommands;
class WordsEditor;

class TranscriptPane : public QWidget {
    Q_OBJECT

   public:
    TranscriptPane(Session& session, CodingDesk& desk, QWidget* parent = nullptr);

    TranscriptView& view() { return *m_view; }
    void declareCommands(UserCommands& commands);
    /// Opens the list of codes under the words that a gesture is about.
    void openCodes(const QString& typed);
    /// Scrolls to the turn, counted from 0, that is heard in the recording.
    void showTurn(int turn);

   Q_SIGNALS:
    void memoWanted(codebook::Span span);
    void readingChanged(const ReadingStyle& style);

   private:
    void declareCoding(UserCommands& commands);
    void declareCodingEdits(UserCommands& commands);
    void declareReading(UserCommands& commands);
    void connectView();
    void connectSession();
    void showDocument(codebook::DocumentId document);
    void showCodings();
    void showHits();
    void showAgain();
    void follow(const codebook::Change& change);
    void openRecode();
    void openCorrection();
    bool correct(codebook::DocumentId document, codebook::Span span, const QString& words);
    void openMenu(QPoint global, codebook::CodingId underneath);
    void setReading(const ReadingStyle& style);
    std::vector<Choice> codeChoices(const QString& typed, bool forRecode);
    /// The session's coding where it stands in the document shown; says so where there is none.
    codebook::CodingId codingHere();

    Session& m_session;
    CodingDesk& m_desk;
    TranscriptView* m_view;
    ChoiceList* m_codes = nullptr;
    WordsEditor* m_words = nullptr;
    QTimer* m_refresh;
    UserCommands* m_commands = nullptr;
    codebook::DocumentId m_shown;
    ShownText m_text;                                    ///< its positions are those of the view
    QString m_revision;                                  ///< of the text that is shown
    QHash<codebook::DocumentId, std::int32_t> m_places;  ///< where each document was left
};

}  // namespace app
