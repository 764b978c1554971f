// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crosstab/crosstab_words.h"

#include <QCoreApplication>

#include "codebook/model/code_tree.h"

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::CrossTabWords)
};

/// ".003", "< .001".
QString p(double value) {
    if (value < 0.001) return QStringLiteral("< .001");
    return QString::number(value, 'f', value < 0.01 ? 3 : 2).mid(value < 1 ? 1 : 0);
}

}  // namespace

QString countedWords(const QString& count, int number) {
    if (count == QLatin1String("codings")) return Words::tr("%n coding(s)", nullptr, number);
    if (count == QLatin1String("turns")) return Words::tr("%n turn(s)", nullptr, number);
    if (count == QLatin1String("documents")) return Words::tr("%n document(s)", nullptr, number);
    if (count == QLatin1String("cases")) return Words::tr("%n case(s)", nullptr, number);
    if (count == QLatin1String("words")) return Words::tr("%n word(s)", nullptr, number);
    return Words::tr("%n passage(s)", nullptr, number);
}

QString countName(const QString& count) {
    if (count == QLatin1String("codings")) return Words::tr("codings");
    if (count == QLatin1String("turns")) return Words::tr("turns");
    if (count == QLatin1String("documents")) return Words::tr("documents, each once");
    if (count == QLatin1String("cases")) return Words::tr("cases, each once");
    if (count == QLatin1String("words")) return Words::tr("words");
    return Words::tr("passages");
}

QString withinName(const QString& within) {
    if (within == QLatin1String("turn")) return Words::tr("the same turn");
    if (within == QLatin1String("document")) return Words::tr("the same document");
    if (within == QLatin1String("case")) return Words::tr("the same case");
    if (within.startsWith(QLatin1String("turns:")))
        return Words::tr("%n turn(s) away", nullptr, within.mid(6).toInt());
    if (within == QLatin1String("nested")) return Words::tr("inside the column’s passage");
    if (within == QLatin1String("then")) return Words::tr("before it in the document");
    if (within.startsWith(QLatin1String("then:")))
        return Words::tr("at most %n turn(s) before it", nullptr, within.mid(5).toInt());
    return Words::tr("the same words");
}

QString levelName(const QString& level) {
    const QString kind = level.section(u':', 0, 0);
    QString name = level.section(u':', 1).trimmed();
    if (kind == QLatin1String("codes") && name.isEmpty()) return Words::tr("All codes");
    const bool isListed = kind == QLatin1String("document") || kind == QLatin1String("coder");
    if (isListed && !name.isEmpty()) return codebook::nameList(name).join(QStringLiteral(", "));
    if (kind == QLatin1String("codes") || kind == QLatin1String("code")) {
        QStringList names;
        for (const QString& path : codebook::pathList(name)) {
            const QStringList levels = codebook::pathLevels(path);
            if (!levels.isEmpty()) names << levels.back();
        }
        return names.join(QStringLiteral(", "));
    }
    if (kind == QLatin1String("attribute")) return name;
    if (kind == QLatin1String("perspective")) return Words::tr("Perspective");
    if (kind == QLatin1String("document")) return Words::tr("Document");
    if (kind == QLatin1String("group"))
        return name.isEmpty() ? Words::tr("Group of documents") : name;
    if (kind == QLatin1String("speaker")) return Words::tr("Speaker");
    if (kind == QLatin1String("coder")) return Words::tr("Coder");
    return level;
}

QString testsSentence(const CrossTabTests& tests) {
    const codebook::TableTests& all = tests.tests;
    if (!all.chiSquare) return Words::tr("The table cannot be tested: too little in it.");
    QStringList parts;
    parts << QStringLiteral("χ² %1").arg(*all.chiSquare, 0, 'f', 1)
          << QStringLiteral("df %1").arg(*all.df, 0, 'f', 0)
          << QStringLiteral("p %1").arg(p(*all.p));
    if (all.recommended == codebook::RecommendedTest::Fisher)
        parts << Words::tr("exact p %1").arg(p(*all.fisherP));
    else if (all.monteCarloP)
        parts << Words::tr("by random tables p %1").arg(p(*all.monteCarloP));
    if (tests.clustered.p)
        parts << Words::tr("interviews kept together p %1").arg(p(*tests.clustered.p));
    parts << QStringLiteral("V %1").arg(
        QString::number(*all.cramersV, 'f', 2).mid(*all.cramersV < 1 ? 1 : 0));
    return parts.join(QStringLiteral(" · "));
}

QString caveat(codebook::UnitDependence dependence, const QString& count) {
    if (dependence == codebook::UnitDependence::SeveralCells)
        return Words::tr("The same %1 can stand in several cells, so p is only a rough guide.")
            .arg(count == QLatin1String("cases") ? Words::tr("cases") : Words::tr("documents"));
    return Words::tr(
        "What comes from one interview is not independent, so p is too small: trust the p that "
        "keeps interviews together, or count cases.");
}

QString exclusionSentence(const codebook::Exclusion& exclusion) {
    using Kind = codebook::Exclusion::Kind;
    const auto number = static_cast<int>(exclusion.count);
    switch (exclusion.kind) {
        case Kind::OutsideWhere:
            return Words::tr("%n coding(s) of the rows lie in turns that the condition leaves out.",
                             nullptr, number);
        case Kind::Waiting:
            return Words::tr("%n coding(s) of the rows wait to be placed in a revised text.",
                             nullptr, number);
        case Kind::Unmet:
            return Words::tr("%n coding(s) of the rows stand where no column meets them.", nullptr,
                             number);
        case Kind::Other:
            break;
    }
    return QStringLiteral("%1 %2").arg(number).arg(exclusion.reason);
}

}  // namespace app
