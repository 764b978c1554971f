// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/analysis_bar.h"

namespace app {

namespace {

SavedKind crosstabs() {
    CrossTabQuestion empty;
    empty.hasTests = true;
    return {QStringLiteral("crosstab"), questionToText(empty),
            [](const QString& text) { return questionToText(questionFromText(text)); }};
}

}  // namespace

AnalysisBar::AnalysisBar(Session& session, QWidget* parent)
    : SavedAnalyses(session, crosstabs(), parent) {
    connect(this, &SavedAnalyses::openedText, this,
            [this](const QString& text) { Q_EMIT opened(questionFromText(text)); });
}

void AnalysisBar::setQuestion(const CrossTabQuestion& question) {
    setText(questionToText(question), question.isWhole());
}

}  // namespace app
