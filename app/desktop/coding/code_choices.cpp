// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/coding/code_choices.h"

#include "app/desktop/coding/coding_desk.h"
#include "app/desktop/look/code_colors.h"
#include "app/desktop/session/session.h"
#include "codebook/model/code_tree.h"

namespace app {

namespace {

constexpr int MostBonus = 12;
constexpr int SwatchSize = 12;

}  // namespace

std::vector<Choice> codeChoices(const Session& session, const CodingDesk& desk,
                                const std::function<void(codebook::CodeId)>& choose) {
    const codebook::Study& study = session.study();
    const codebook::CodeTree tree(study);
    std::vector<Choice> choices;
    for (const codebook::CodeId id : tree.depthFirst()) {
        const codebook::Code& code = study.codes.at(id);
        const QColor color = codeColor(code.color, id.value);
        if (!code.isCodable) continue;
        Choice choice;
        choice.text = code.name;
        QString above = tree.path(tree.parent(id));
        const QString perspective = tree.perspective(id);
        if (above.isEmpty()) above = perspective;
        choice.note = above;
        choice.icon = swatch(color, QPalette());
        const auto recent = static_cast<int>(desk.recentCodes().indexOf(id));
        choice.bonus = recent < 0 ? 0 : std::max(1, MostBonus - recent);
        choice.choose = [choose, id] { choose(id); };
        choices.push_back(std::move(choice));
    }
    return choices;
}

bool hasCodeNamed(const codebook::Study& study, const QString& name) {
    return std::any_of(study.codes.begin(), study.codes.end(), [&](const codebook::Code& code) {
        return !code.mergedInto && code.isCodable &&
               code.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

QIcon swatch(const QColor& color, const QPalette& palette) {
    QPixmap pixmap(SwatchSize, SwatchSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stripeColor(color, palette));
    painter.drawRoundedRect(1, 1, SwatchSize - 2, SwatchSize - 2, 2, 2);
    return QIcon(pixmap);
}

}  // namespace app
