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
    QString name;   ///< of the folder: "police-ngo"
    QString title;  ///< as its README is headed, else the name
};

/// Those of the first folder that is there: SAMSYN_SAMPLES in the environment, beside the installed
/// program, in /usr/share, or in the source tree.
std::vector<SampleStudy> sampleStudies();

}  // namespace app
