// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/axis_offers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

#include "app/desktop/crosstab/crosstab_words.h"
#include "app/desktop/transcript/dragged_data.h"
#include "codebook/model/code_tree.h"
#include "codebook/text/collation.h"

namespace app {

using codebook::CodeId;
using codebook::CodeTree;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::AxisOffers)
};

const QString& codePrefix() {
    static const QString prefix = QStringLiteral("code:");
    return prefix;
}

}  // namespace

std::vector<AxisOffer> axisOffers(const codebook::Study& study) {
    std::vector<AxisOffer> offers;
    const auto offer = [&](const QString& level, const QString& kind) {
        offers.push_back({level, levelName(level), kind});
    };
    const QString codes = Words::tr("codes");
    if (!study.codes.isEmpty()) offer(QStringLiteral("codes:"), codes);
    const bool hasPerspectives =
        std::any_of(study.codes.begin(), study.codes.end(),
                    [](const codebook::Code& code) { return !code.perspective.isEmpty(); });
    if (hasPerspectives) offer(QStringLiteral("perspective"), codes);
    for (const codebook::Attribute& attribute : study.attributes)
        offer(QStringLiteral("attribute:") + attribute.name, Words::tr("attribute"));
    const QString material = Words::tr("material");
    const bool hasGroups =
        std::any_of(study.documents.begin(), study.documents.end(),
                    [](const codebook::Document& document) { return !document.group.isEmpty(); });
    if (hasGroups) offer(QStringLiteral("group"), material);
    if (!study.documents.isEmpty()) offer(QStringLiteral("document"), material);
    if (!study.speakers.isEmpty()) offer(QStringLiteral("speaker"), material);
    if (!study.codings.isEmpty()) offer(QStringLiteral("coder"), material);
    return offers;
}

std::vector<AxisOffer> offersBelow(const QString& level, const codebook::Study& study) {
    std::vector<AxisOffer> offers;
    const auto offer = [&](const QString& name) {
        offers.push_back({level + u':' + codebook::escapedName(name), name, level});
    };
    if (level == u"document")
        for (const codebook::Document& document : study.documents) offer(document.name);
    if (level == u"coder") {
        std::set<codebook::CoderId> coded;
        for (const codebook::Coding& coding : study.codings) coded.insert(coding.coder);
        for (const codebook::Coder& coder : study.coders)
            if (coded.contains(coder.id)) offer(coder.name);
    }
    const codebook::Collator collator(QLocale().name());
    std::sort(offers.begin(), offers.end(), [&](const AxisOffer& left, const AxisOffer& right) {
        return collator(left.name, right.name);
    });
    return offers;
}

std::vector<AxisOffer> axisOffersWithCodes(const codebook::Study& study) {
    std::vector<AxisOffer> offers = axisOffers(study);
    const CodeTree tree(study);
    for (const CodeId code : tree.depthFirst()) {
        const QString path = tree.path(code);
        const QString name = study.codes.at(code).name;
        if (!tree.children(code).empty())
            offers.push_back(
                {QStringLiteral("codes:") + path, name, Words::tr("the codes below it")});
        const CodeId parent = tree.parent(code);
        offers.push_back({codePrefix() + path, name,
                          parent ? Words::tr("code, below %1").arg(study.codes.at(parent).name)
                                 : Words::tr("code")});
    }
    for (const char* level : {"document", "coder"})
        for (const AxisOffer& one : offersBelow(QLatin1String(level), study))
            offers.push_back({one.level, one.name, levelName(one.kind).toLower()});
    return offers;
}

QString levelOf(CodeId code, const codebook::Study& study) {
    const CodeTree tree(study);
    const QString path = tree.path(code);
    if (path.isEmpty()) return {};
    return (tree.children(code).empty() ? codePrefix() : QStringLiteral("codes:")) + path;
}

QString levelOf(const std::vector<CodeId>& codes, const codebook::Study& study) {
    if (codes.size() == 1) return levelOf(codes.front(), study);
    const CodeTree tree(study);
    QStringList paths;
    for (const CodeId code : codes)
        if (const QString path = tree.path(code); !path.isEmpty()) paths << path;
    return paths.isEmpty() ? QString() : codePrefix() + paths.join(u',');
}

QStringList withLevel(QStringList levels, const QString& level) {
    if (level.isEmpty()) return levels;
    for (const QString& prefix :
         {codePrefix(), QStringLiteral("document:"), QStringLiteral("coder:")}) {
        const bool joins =
            !levels.isEmpty() && level.startsWith(prefix) && levels.back().startsWith(prefix);
        if (!joins) continue;
        QStringList names = codebook::pathList(levels.back().mid(prefix.size()));
        names << codebook::pathList(level.mid(prefix.size()));
        names.removeDuplicates();
        levels.back() = prefix + names.join(u',');
        return levels;
    }
    return levels << level;
}

std::unique_ptr<QMimeData> axisData(const QString& level) {
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(AxisMime), level.toUtf8());
    data->setText(levelName(level));
    return data;
}

QString draggedLevel(const QMimeData& data, const codebook::Study& study) {
    if (const QByteArray level = data.data(QLatin1String(AxisMime)); !level.isEmpty())
        return QString::fromUtf8(level);
    const auto codes = draggedCodes(data);
    return codes.empty() ? QString() : levelOf(codes, study);
}

}  // namespace app
