// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people do with codings: apply, resize, recode, join, divide. Each fills a step, so that it
// is one line of the history together with whatever else the step does.
#pragma once

#include <QUuid>

#include <optional>
#include <set>
#include <vector>

#include "codebook/model/study.h"
#include "codebook/project/step.h"

namespace codebook {

class Project;

/// Applies codes to spans as the project's coder, who is created where new. What that coder has
/// coded so already is left out.
class CodingVerbs {
   public:
    /// Both must outlive it.
    CodingVerbs(const Project& project, Step& step) : m_project(project), m_step(step) {}

    /// Codes the words with the code, which may be one that the step creates.
    /// @returns the new coding's GUID, null where they are coded so already
    /// @throws Conflict if the code is a folder, or the span is empty or outside the text
    QUuid apply(DocumentId document, Span span, const QUuid& code);

    /// The coding stands on other words of its document. @throws Conflict if it waits to be placed,
    /// or the span is empty or outside the text
    void resize(CodingId id, Span span);
    /// The coding is of another code. @throws Conflict if that is a folder
    void recode(CodingId id, CodeId code);
    /// One coding from the first of them to the last: the earliest stays, with the memos of all,
    /// and the weight if they agree in it. @throws Conflict unless they are two or more of one
    /// document, code and coder
    void join(const std::vector<CodingId>& ids);
    /// Divides the coding in two at the position; memo and weight stay with both, white space at
    /// the cut with neither. @throws Conflict if one half would have no words
    void divide(CodingId id, std::int32_t at);

   private:
    void requireCodable(const QUuid& guid) const;
    NewCoding shell(DocumentId id, Span span) const;
    bool isCoded(DocumentId document, Span span, CodeId code, CoderId me);

    const Project& m_project;
    Step& m_step;
    /// The code asked for last, where it was asked for as long as that is one place, and then what
    /// the coder has coded with it.
    CodeId m_known;
    std::optional<std::pair<DocumentId, Span>> m_first;
    std::set<std::pair<DocumentId, Span>> m_coded;
};

/// The span without white space at its ends; as it is where it is all white space.
Span trimmed(const DocumentText& text, Span span);

}  // namespace codebook
