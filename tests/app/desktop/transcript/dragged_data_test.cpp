// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/transcript/dragged_data.h"

#include <gtest/gtest.h>

namespace tests {

TEST(DraggedCodes, areNoneOfSpoiltData) {
    for (const char* spoilt : {"", "three", "1,,2", "-4", "99999999999"}) {
        QMimeData data;
        data.setData(QLatin1String(app::CodesMime), spoilt);
        EXPECT_TRUE(app::draggedCodes(data).empty()) << spoilt;
    }
}

TEST(DraggedPassage, holdsItsPlaceAndWords) {
    const auto data = app::passageData({7}, {12, 22}, QStringLiteral("every week"));
    EXPECT_EQ(data->text(), QStringLiteral("every week"));
    EXPECT_EQ(data->data(QLatin1String(app::PassageMime)).toStdString(), "7,12,22");
}

}  // namespace tests
