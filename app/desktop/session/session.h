// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the person is at: the open project, what is shown and selected, whose codings are seen.
// Panels know the session and nothing of each other.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"
#include "codebook/pseudonyms/pseudonym.h"

class QThread;

namespace codebook {
class DocumentCodings;
class Project;
class PseudonymOverlay;
class Step;
}  // namespace codebook

namespace app {

/// Whose codings are shown.
enum class Layer : std::uint8_t { All, Mine, Others };

/// Lives as long as its project is open in the window; of the window's thread.
class Session : public QObject {
    Q_OBJECT

   public:
    explicit Session(std::unique_ptr<codebook::Project> project, QObject* parent = nullptr);
    ~Session() override;

    /// Has the session and its project belong to the thread from now on; the thread that has them
    /// calls it, and uses neither afterwards.
    void handTo(QThread* thread);

    codebook::Project& project() { return *m_project; }
    const codebook::Project& project() const { return *m_project; }
    const codebook::Study& study() const;
    /// Each document's codings, as the study shows them.
    const codebook::DocumentCodings& codings() const { return *m_codings; }
    /// The coder who is at work; none before their first coding.
    codebook::CoderId me() const;

    // What is shown. Each setter does nothing where nothing would change, else it tells.
    codebook::DocumentId document() const { return m_document; }
    void showDocument(codebook::DocumentId document);
    /// Shows the document, scrolls to the span and marks it for a moment.
    void showPassage(codebook::DocumentId document, codebook::Span span);
    /// The words selected in the document that is shown; empty where there is only a caret.
    codebook::Span selection() const { return m_selection; }
    void select(codebook::Span span);
    /// The coding selected in the text or in a list, which need not be in the document shown.
    codebook::CodingId coding() const { return m_coding; }
    void selectCoding(codebook::CodingId coding);
    /// The codes whose passages are asked for.
    const std::vector<codebook::CodeId>& chosenCodes() const { return m_chosenCodes; }
    void chooseCodes(std::vector<codebook::CodeId> codes);
    /// Spans to mark in the text, as a search found them; by document, ascending by span.
    void showHits(std::vector<std::pair<codebook::DocumentId, codebook::Span>> hits);
    const std::vector<std::pair<codebook::DocumentId, codebook::Span>>& hits() const {
        return m_hits;
    }

    // Coder layers.
    Layer layer() const { return m_isBlind ? Layer::Mine : m_layer; }
    void setLayer(Layer layer);
    /// While blind only one's own codings and counts are seen, whatever the layer says.
    bool isBlind() const { return m_isBlind; }
    void setBlind(bool isBlind);
    /// True where the layer shows codings of this coder.
    bool shows(codebook::CoderId coder) const;

    // Names. While pseudonyms are shown, they stand in place of marked names wherever words of
    // transcripts and names of documents, cases and values are read; spans stay those of the stored
    // text, and what is edited is the original.
    bool showsPseudonyms() const { return m_showsPseudonyms; }
    void setShowsPseudonyms(bool isShown);
    /// Null where originals are shown, or no name is marked.
    const codebook::PseudonymOverlay* pseudonyms() const { return m_pseudonyms.get(); }
    QString shown(const QString& words) const;
    /// The document's name as it is shown; empty where it is gone.
    QString shownName(codebook::DocumentId document) const;
    /// The words of a place as they are shown; of a name that reaches over an edge the whole
    /// pseudonym. @throws codebook::StoreError
    QString shownWords(codebook::DocumentId document, codebook::Span span) const;

    // Work. What fails is told by failed() and changes nothing.
    /// Fills a step and carries it out; the text is what the history calls it. False where it
    /// failed.
    bool perform(const QString& text, const std::function<void(codebook::Step&)>& fill);
    bool execute(codebook::Command command);
    void undo();
    void redo();
    /// Runs something that may throw codebook::Error, and tells what it threw. False where it did.
    bool attempt(const std::function<void()>& work);

    /// A word in the status line that goes away by itself.
    void say(const QString& sentence) { Q_EMIT said(sentence); }
    void fail(const QString& sentence, const QString& detail = {}) {
        Q_EMIT failed(sentence, detail);
    }
    /// What was typed could not be stored and its field is needed for something else: the words
    /// are given back with the error, to be copied.
    void giveBack(const QString& words);

   Q_SIGNALS:
    /// The study already shows the change. Comes after the project's own signal.
    void changed(const codebook::Change& change);
    void documentShown(codebook::DocumentId document);
    void passageShown(codebook::DocumentId document, codebook::Span span);
    void selectionChanged(codebook::Span span);
    void codingSelected(codebook::CodingId coding);
    void codesChosen();
    void hitsShown();
    void layerChanged();
    /// Names are shown otherwise than before.
    void pseudonymsChanged();
    void said(const QString& sentence);
    void failed(const QString& sentence, const QString& detail);
    /// Comes after the failure whose details are the words.
    void gaveBack();

   private:
    void follow(const codebook::Change& change);
    void tellLayer();
    void readPseudonyms();

    std::unique_ptr<codebook::Project> m_project;
    std::unique_ptr<codebook::DocumentCodings> m_codings;
    codebook::DocumentId m_document;
    codebook::Span m_selection;
    codebook::CodingId m_coding;
    std::vector<codebook::CodeId> m_chosenCodes;
    std::vector<std::pair<codebook::DocumentId, codebook::Span>> m_hits;
    Layer m_layer = Layer::All;
    bool m_isBlind = false;
    bool m_showsPseudonyms = false;
    std::vector<codebook::Pseudonym> m_marked;  ///< what the overlay is made of
    std::unique_ptr<codebook::PseudonymOverlay> m_pseudonyms;
};

}  // namespace app
