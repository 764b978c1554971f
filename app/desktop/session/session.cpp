// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/session.h"

#include "codebook/analysis/document_codings.h"
#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/pseudonyms/pseudonym_overlay.h"

namespace app {

using codebook::Change;
using codebook::CoderId;
using codebook::CodingId;
using codebook::DocumentId;
using codebook::Span;

Session::Session(std::unique_ptr<codebook::Project> project, QObject* parent)
    : QObject(parent),
      m_project(std::move(project)),
      m_codings(std::make_unique<codebook::DocumentCodings>(m_project->study())) {
    connect(m_project.get(), &codebook::Project::changed, this, &Session::follow);
}

Session::~Session() = default;

void Session::handTo(QThread* thread) {
    m_project->handTo(thread);
    moveToThread(thread);
}

const codebook::Study& Session::study() const { return m_project->study(); }

CoderId Session::me() const { return codebook::coderNamed(study(), m_project->coderName()); }

void Session::showDocument(DocumentId document) {
    if (document == m_document) return;
    m_document = document;
    m_selection = {};
    Q_EMIT documentShown(document);
    Q_EMIT selectionChanged(m_selection);
}

void Session::showPassage(DocumentId document, Span span) {
    showDocument(document);
    Q_EMIT passageShown(document, span);
}

void Session::select(Span span) {
    if (span == m_selection) return;
    m_selection = span;
    Q_EMIT selectionChanged(span);
}

void Session::selectCoding(CodingId coding) {
    if (coding == m_coding) return;
    m_coding = coding;
    Q_EMIT codingSelected(coding);
}

void Session::chooseCodes(std::vector<codebook::CodeId> codes) {
    if (codes == m_chosenCodes) return;
    m_chosenCodes = std::move(codes);
    Q_EMIT codesChosen();
}

void Session::showHits(std::vector<std::pair<DocumentId, Span>> hits) {
    if (hits == m_hits) return;
    m_hits = std::move(hits);
    Q_EMIT hitsShown();
}

void Session::setLayer(Layer layer) {
    if (layer == m_layer) return;
    m_layer = layer;
    if (!m_isBlind) tellLayer();
}

void Session::setBlind(bool isBlind) {
    if (isBlind == m_isBlind) return;
    m_isBlind = isBlind;
    tellLayer();
}

/// A coding that is not seen any more cannot be the selected one, or gestures would be about it.
void Session::tellLayer() {
    const codebook::Coding* selected = study().codings.find(m_coding);
    if (selected && !shows(selected->coder)) selectCoding({});
    Q_EMIT layerChanged();
}

void Session::setShowsPseudonyms(bool isShown) {
    if (isShown == m_showsPseudonyms) return;
    m_showsPseudonyms = isShown;
    readPseudonyms();
}

void Session::readPseudonyms() {
    std::vector<codebook::Pseudonym> names;
    if (m_showsPseudonyms) names = codebook::pseudonymsOf(study());
    const bool areSame = m_pseudonyms ? m_marked == names : names.empty();
    if (areSame) return;
    m_marked = names;
    m_pseudonyms =
        names.empty() ? nullptr : std::make_unique<codebook::PseudonymOverlay>(std::move(names));
    Q_EMIT pseudonymsChanged();
}

QString Session::shown(const QString& words) const {
    return m_pseudonyms ? m_pseudonyms->replaced(words) : words;
}

QString Session::shownName(DocumentId document) const {
    const codebook::Document* row = study().documents.find(document);
    return row ? shown(row->name) : QString();
}

QString Session::shownWords(DocumentId document, Span span) const {
    const auto text = m_project->text(document);
    if (!m_pseudonyms) return text->slice(span);
    const auto piece = codebook::replacedAround(*m_pseudonyms, *text, span, 0);
    return piece.text.slice(piece.span);
}

bool Session::shows(CoderId coder) const {
    switch (layer()) {
        case Layer::All:
            return true;
        case Layer::Mine:
            return coder == me();
        case Layer::Others:
            return coder != me();
    }
    return true;
}

bool Session::perform(const QString& text, const std::function<void(codebook::Step&)>& fill) {
    return attempt([&] {
        codebook::Step step(study(), text);
        fill(step);
        m_project->execute(std::move(step).command());
    });
}

bool Session::execute(codebook::Command command) {
    return attempt([&] { m_project->execute(std::move(command)); });
}

void Session::undo() {
    attempt([&] {
        const codebook::UndoReport report = m_project->undo();
        say(tr("Undone: %1").arg(report.text));
        if (!report.leftAlone.isEmpty())
            fail(tr("Not all of “%1” could be undone.").arg(report.text),
                 report.leftAlone.join(u'\n'));
    });
}

void Session::redo() {
    attempt([&] {
        const codebook::UndoReport report = m_project->redo();
        say(tr("Redone: %1").arg(report.text));
        if (!report.leftAlone.isEmpty())
            fail(tr("Not all of “%1” could be done again.").arg(report.text),
                 report.leftAlone.join(u'\n'));
    });
}

bool Session::attempt(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (const codebook::Interrupted& stopped) {
        say(stopped.message());
    } catch (const codebook::Error& error) {
        fail(error.message(), error.detail());
    } catch (const std::exception& error) {
        fail(tr("Something went wrong; nothing was changed."), QString::fromUtf8(error.what()));
    }
    return false;
}

void Session::giveBack(const QString& words) {
    fail(tr("What you wrote could not be stored. Its words are in the details, to be copied."),
         words);
    Q_EMIT gaveBack();
}

void Session::follow(const Change& change) {
    m_codings->follow(change);
    if (change.touches(codebook::Entity::Setting)) readPseudonyms();
    if (m_document && study().documents.find(m_document) == nullptr) showDocument({});
    if (m_coding && study().codings.find(m_coding) == nullptr) selectCoding({});
    if (std::erase_if(m_chosenCodes,
                      [&](auto code) { return study().codes.find(code) == nullptr; }))
        Q_EMIT codesChosen();
    Q_EMIT changed(change);
}

}  // namespace app
