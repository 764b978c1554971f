// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/saved_searches.h"

namespace app {

namespace {

/// Nothing is asked: a search without a query has no form that could be saved.
const QString Nothing;

SavedKind searches() {
    return {QStringLiteral("search"), Nothing,
            [](const QString& text) { return searchToText(searchFromText(text)); },
            SavedSearches::tr("Write a query first.")};
}

}  // namespace

SavedSearches::SavedSearches(Session& session, QWidget* parent)
    : SavedAnalyses(session, searches(), parent) {
    connect(this, &SavedAnalyses::openedText, this, [this](const QString& text) {
        Q_EMIT opened(text == Nothing ? SearchQuestion() : searchFromText(text));
    });
}

void SavedSearches::setQuestion(const SearchQuestion& question) {
    const bool isWhole = !question.query.isEmpty();
    setText(isWhole ? searchToText(question) : Nothing, isWhole);
}

}  // namespace app
