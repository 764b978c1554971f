// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saying who speaks: which case a speaker is, and who only asks.
#pragma once

#include <QUuid>

#include <vector>

#include "codebook/project/step.h"

namespace codebook {

/// What a person says about one speaker.
struct SpeakerLink {
    SpeakerId speaker;
    QUuid person;  ///< the case that speaks, also one of the same step; null: nobody's
    bool isInterviewer = false;  ///< then the speaker is no case
};

/// Writes what differs from the study. Cases that nobody speaks as any more go, if nothing is said
/// of them: they have no attributes and no memo. Returns how many went.
int linkSpeakers(Step& step, const Study& study, const std::vector<SpeakerLink>& links);

/// Speakers of one label in several documents who are not all the same case; interviewers are left
/// out.
struct EqualSpeakers {
    QString label;
    std::vector<SpeakerId> speakers;  ///< by document
    std::vector<CaseId> cases;        ///< the different ones, ascending; none stands for nobody
};
/// In the order in which the labels are first met.
std::vector<EqualSpeakers> equalSpeakers(const Study& study);

/// The case that speakers become when they are joined: the one with most attributes, else the
/// first; none where none of them is a case.
CaseId fullestCase(const Study& study, const std::vector<CaseId>& cases);

}  // namespace codebook
