// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"
#include "app/cli/listings.h"
#include "app/cli/turn_times.h"
#include "codebook/model/code_tree.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/store/store.h"

namespace app {

namespace {

using codebook::Coding;
using codebook::CodingDetail;
using codebook::CodingId;
using codebook::Project;

struct CodingLine {
    const Coding* coding;
    CodingDetail detail;
};

/// Codings in the order in which the documents are read.
std::vector<CodingLine> codingLines(const Project& project) {
    std::vector<CodingLine> lines;
    lines.reserve(project.study().codings.count());
    project.forEachCodingDetail([&](const CodingDetail& detail) {
        lines.push_back({&project.study().codings.at(detail.id), detail});
    });
    std::sort(lines.begin(), lines.end(), [](const CodingLine& a, const CodingLine& b) {
        return std::tuple(a.coding->document, a.coding->span, a.coding->id) <
               std::tuple(b.coding->document, b.coding->span, b.coding->id);
    });
    return lines;
}

/// Names of what a coding refers to.
class CodingNames {
   public:
    explicit CodingNames(const Project& project) : m_study(project.study()), m_tree(m_study) {}
    QString document(const Coding& coding) const {
        return m_study.documents.at(coding.document).name;
    }
    QString code(const Coding& coding) const { return m_tree.path(effective(coding)); }
    QString coder(const Coding& coding) const { return m_study.coders.at(coding.coder).name; }
    codebook::CodeId effective(const Coding& coding) const { return m_tree.effective(coding.code); }
    const codebook::CodeTree& tree() const { return m_tree; }

   private:
    const codebook::Study& m_study;
    codebook::CodeTree m_tree;
};

Json codingsJson(const Project& project, const std::vector<CodingLine>& lines) {
    const CodingNames names(project);
    Json list = Json::array();
    for (const auto& [coding, detail] : lines) {
        list.push_back({{"guid", json(detail.guid)},
                        {"document", json(names.document(*coding))},
                        {"begin", coding->span.begin},
                        {"end", coding->span.end},
                        {"code", json(names.code(*coding))},
                        {"coder", json(names.coder(*coding))},
                        {"memo", json(detail.memo)},
                        {"weight", coding->weight == 0 ? Json() : Json(coding->weight)},
                        {"text", json(detail.text)},
                        {"created", json(QDateTime::fromMSecsSinceEpoch(detail.created, Qt::UTC)
                                             .toString(Qt::ISODateWithMs))}});
        if (!coding->isPlaced) list.back()["placed"] = false;
    }
    return list;
}

Listing listingOf(const Project& project, std::vector<CodingLine> lines) {
    const CodingNames names(project);
    Listing listing;
    auto& table = listing.table;
    table.addColumn(QStringLiteral("document"));
    table.addColumn(QStringLiteral("begin"), true);
    table.addColumn(QStringLiteral("end"), true);
    for (const char* header : {"code", "coder", "text", "memo"})
        table.addColumn(QLatin1String(header));
    const bool somethingWaits = std::any_of(
        lines.begin(), lines.end(), [](const CodingLine& line) { return !line.coding->isPlaced; });
    if (somethingWaits)
        for (const char* header : {"placed", "guid"}) table.addColumn(QLatin1String(header));
    for (const auto& [coding, detail] : lines) {
        QStringList cells{names.document(*coding),
                          QString::number(coding->span.begin),
                          QString::number(coding->span.end),
                          names.code(*coding),
                          names.coder(*coding),
                          detail.text.simplified(),
                          detail.memo.simplified()};
        if (somethingWaits)
            cells << (coding->isPlaced ? QStringLiteral("yes") : QStringLiteral("no"))
                  << detail.guid.toString(QUuid::WithoutBraces);
        table.addRow(cells);
    }
    listing.json = [&project, lines = std::move(lines)] {
        return dumped(codingsJson(project, lines));
    };
    return listing;
}

/// A memo on a passage that a revision took out of the text, with the words that it was about.
struct UnplacedMemo {
    const codebook::Memo* memo;
    QString document;
    QString words;
};

std::vector<UnplacedMemo> unplacedMemos(const Project& project) {
    std::vector<UnplacedMemo> memos;
    for (const codebook::Memo& memo : project.study().memos) {
        if (memo.isPlaced || memo.subject != codebook::MemoSubject::Passage) continue;
        const auto& documents = project.study().documents;
        const auto about =
            std::find_if(documents.begin(), documents.end(),
                         [&](const codebook::Document& one) { return one.guid == memo.about; });
        if (about == documents.end()) continue;
        const auto text = project.revisionText(project.revisionOf(memo.id));
        memos.push_back({&memo, about->name, text->slice(memo.span)});
    }
    return memos;
}

Json memosJson(const Project& project, const std::vector<UnplacedMemo>& memos) {
    Json list = Json::array();
    for (const auto& [memo, document, words] : memos)
        list.push_back({{"guid", json(memo->guid)},
                        {"document", json(document)},
                        {"begin", memo->span.begin},
                        {"end", memo->span.end},
                        {"memoOnPassage", json(memo->title)},
                        {"coder", json(project.study().coders.at(memo->coder).name)},
                        {"memo", json(memo->text)},
                        {"text", json(words)},
                        {"placed", false}});
    return list;
}

/// The listing of codings that wait, and below them the memos that do.
Listing withMemos(const Project& project, Listing listing, std::vector<UnplacedMemo> memos) {
    if (memos.empty()) return listing;
    if (listing.table.rows.empty())
        for (const char* header : {"placed", "guid"})
            listing.table.addColumn(QLatin1String(header));
    for (const auto& [memo, document, words] : memos)
        listing.table.addRow({document, QString::number(memo->span.begin),
                              QString::number(memo->span.end),
                              QStringLiteral("(memo) %1").arg(memo->title),
                              project.study().coders.at(memo->coder).name, words.simplified(),
                              memo->text.simplified(), QStringLiteral("no"),
                              memo->guid.toString(QUuid::WithoutBraces)});
    listing.json = [&project, codings = listing.json, memos = std::move(memos)] {
        Json all = Json::parse(codings());
        for (const Json& memo : memosJson(project, memos)) all.push_back(memo);
        return dumped(all);
    };
    return listing;
}

/// "P1, police, operative": who speaks where the passage stands, for the line below a quotation.
QString descriptor(const Project& project, const Coding& coding) {
    const auto& study = project.study();
    if (!coding.isPlaced)
        return QStringLiteral("%1, in an older revision")
            .arg(study.documents.at(coding.document).name);
    const auto turns = project.turns(coding.document);
    const codebook::TurnRange range = codebook::turnsOverlapping(*turns, coding.span);
    const auto speakers = codebook::speakersOf(study, coding.document);
    for (std::int32_t turn = range.first; turn < range.last; ++turn) {
        const auto ordinal =
            static_cast<std::size_t>((*turns)[static_cast<std::size_t>(turn)].speaker);
        if (ordinal >= speakers.size() || !speakers[ordinal]->person) continue;
        const codebook::CaseId person = speakers[ordinal]->person;
        QStringList parts{study.cases.at(person).name};
        for (const auto& value : study.attributeValues)
            if (value.person == person) parts << value.values.join(u'/');
        return parts.join(QStringLiteral(", "));
    }
    return study.documents.at(coding.document).name;
}

/// When the turn begins in which the passage does; none where the document tells no times.
std::optional<std::chrono::milliseconds> timeOf(const Project& project, const Coding& coding) {
    const auto turns = project.turns(coding.document);
    const codebook::TurnRange range = codebook::turnsOverlapping(*turns, coding.span);
    if (range.isEmpty()) return std::nullopt;
    return (*turns)[static_cast<std::size_t>(range.first)].begins;
}

}  // namespace

Listing codingsListing(const Project& project) { return listingOf(project, codingLines(project)); }

Listing codingsListing(const Project& project, const std::vector<CodingId>& codings) {
    std::vector<CodingLine> lines;
    lines.reserve(codings.size());
    for (const CodingId coding : codings)
        lines.push_back({&project.study().codings.at(coding), project.codingDetail(coding)});
    return listingOf(project, std::move(lines));
}

Listing unplacedListing(const Project& project) {
    std::vector<CodingLine> lines = codingLines(project);
    std::erase_if(lines, [](const CodingLine& line) { return line.coding->isPlaced; });
    return withMemos(project, listingOf(project, std::move(lines)), unplacedMemos(project));
}

Listing quotationsListing(const Project& project) {
    const CodingNames names(project);
    std::vector<CodingLine> lines = codingLines(project);
    std::vector<std::size_t> codeOrder(project.study().codes.idLimit());
    std::size_t place = 0;
    for (const codebook::CodeId code : names.tree().depthFirst())
        codeOrder[static_cast<std::size_t>(code.value)] = place++;
    const auto order = [&](const CodingLine& line) {
        return codeOrder[static_cast<std::size_t>(names.effective(*line.coding).value)];
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&](const CodingLine& a, const CodingLine& b) { return order(a) < order(b); });
    Listing listing;
    for (const char* header : {"code", "quotation", "source", "document", "time", "coder"})
        listing.table.addColumn(QLatin1String(header));
    for (const auto& [coding, detail] : lines)
        listing.table.addRow({names.code(*coding), detail.text, descriptor(project, *coding),
                              names.document(*coding), timeText(timeOf(project, *coding)),
                              names.coder(*coding)});
    listing.json = [&project, lines = std::move(lines)] {
        const CodingNames now(project);
        Json list = Json::array();
        for (const auto& [coding, detail] : lines)
            list.push_back({{"code", json(now.code(*coding))},
                            {"text", json(detail.text)},
                            {"source", json(descriptor(project, *coding))},
                            {"document", json(now.document(*coding))},
                            {"begin", coding->span.begin},
                            {"end", coding->span.end},
                            {"time", timeJson(timeOf(project, *coding))},
                            {"coder", json(now.coder(*coding))},
                            {"guid", json(detail.guid)}});
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (!lines[i].coding->isPlaced) list[i]["placed"] = false;
        return dumped(list);
    };
    return listing;
}

}  // namespace app
