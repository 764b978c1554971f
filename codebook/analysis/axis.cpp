// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/analysis/axis.h"

#include "codebook/analysis/axis_reader.h"

namespace codebook {

namespace {

/// Every combination of an outer and an inner category; combinations that contradict (two coders)
/// are left out.
std::vector<AxisCategory> nested(const std::vector<AxisCategory>& outer,
                                 const std::vector<AxisCategory>& inner) {
    std::vector<AxisCategory> combined;
    for (const AxisCategory& above : outer) {
        for (const AxisCategory& below : inner) {
            if (above.coder && below.coder && above.coder != below.coder) continue;
            AxisCategory both = above;
            both.labels << below.labels;
            both.codeSets.insert(both.codeSets.end(), below.codeSets.begin(), below.codeSets.end());
            both.places.insert(both.places.end(), below.places.begin(), below.places.end());
            if (below.coder) both.coder = below.coder;
            combined.push_back(std::move(both));
        }
    }
    return combined;
}

}  // namespace

QStringList axisLevels(const QString& spec) {
    QStringList levels{QString()};
    for (qsizetype i = 0; i < spec.size(); ++i) {
        if (spec[i] == u'\\' && i + 1 < spec.size() && spec[i + 1] == u'*') {
            levels.back() += spec[++i];
        } else if (spec[i] == u'*') {
            levels << QString();
        } else {
            levels.back() += spec[i];
        }
    }
    for (QString& level : levels) level = level.trimmed();
    return levels;
}

QString axisOf(const QStringList& levels) {
    QStringList escaped = levels;
    for (QString& level : escaped) level.replace(u'*', QStringLiteral("\\*"));
    return escaped.join(u'*');
}

Axis axisFrom(const QString& spec, const Study& study, const QString& language,
              const TextSource* source) {
    const AxisReader reader(study, language, source);
    Axis axis;
    axis.spec = spec;
    bool isFirst = true;
    for (const QString& level : axisLevels(spec)) {
        std::vector<AxisCategory> categories = reader.read(level);
        axis.categories = isFirst ? std::move(categories) : nested(axis.categories, categories);
        isFirst = false;
    }
    return axis;
}

}  // namespace codebook
