// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Studies that come with the program, to try it with.
#pragma once

#include <QString>

#include <vector>

namespace app {

struct SampleStudy {
    QString folder;
    QString name;      ///< of the folder: "police-ngo"
    QString title;     ///< what it is called; of one that we do not know, as its README is headed
    QString sentence;  ///< what is in it; empty for one that we do not know
};

/// Those of the first folder that is there: SAMSYN_SAMPLES in the environment, beside the installed
/// program, in /usr/share, or in the source tree. The studies that we know come first, in the order
/// in which they are best met.
std::vector<SampleStudy> sampleStudies();

}  // namespace app
