// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/pseudonyms/pseudonymised_copy.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QStringEncoder>

#include "codebook/error.h"
#include "codebook/project/lookup.h"
#include "codebook/project/step.h"
#include "codebook/pseudonyms/clear_names.h"
#include "codebook/store/store.h"
#include "tests/support/revised_study.h"

using namespace codebook;
using namespace tests;

namespace {

QString said(const char* text) { return QString::fromUtf8(text); }

/// A project in which "Anneli" and "Björkhaga" stand wherever a name can stand.
class CopyWithPseudonyms : public ::testing::Test {
   protected:
    void SetUp() override {
        m_project = drawProject(
            m_folder.path(),
            said("+ factors/Björkhaga spirit (structural)\n== Anneli 1\nAnneli: We [from "
                 "Björkhaga](factors/Björkhaga spirit) meet 🙂 often.\nI: And [Annelis "
                 "view](Trust)?\nAnneli: That [is it](Trust@Anneli K).\n% Anneli: town = "
                 "Björkhaga"));
        Step step(m_project->study(), said("Say more of Anneli"));
        const auto& study = m_project->study();
        const DocumentId document = documentNamed(study, said("Anneli 1"));
        step.setGroup(document, said("Björkhaga/first"));
        step.setMedia(document, said("recordings/Anneli.mp3"));
        step.addMemo(MemoSubject::Passage, study.documents.at(document).guid, {0, 6},
                     said("About Anneli"), said("She lives in Björkhaga."), QUuid(), 0);
        step.saveAnalysis(said("Anneli alone"), said("search"),
                          said(R"({"query":"document:\"Anneli 1\""})"), 0);
        m_project->execute(std::move(step).command());
        for (const auto& [original, replacement] :
             {std::pair("Anneli", "Berta"), {"Björkhaga", "Lindby"}}) {
            Pseudonym mark;
            mark.original = said(original);
            mark.replacement = said(replacement);
            Step marking(m_project->study(), said("Mark"));
            markName(marking, m_project->study(), m_project->guid(), mark);
            m_project->execute(std::move(marking).command());
        }
    }
    PseudonymOverlay overlay() const { return PseudonymOverlay(pseudonymsOf(m_project->study())); }
    QString copyPath() const { return m_folder.path(said("copy.samsyn")); }
    PseudonymisedCopy copy() { return writePseudonymisedCopy(*m_project, overlay(), copyPath()); }

    StudyFolder m_folder;
    std::unique_ptr<Project> m_project;
};

/// Every way in which the name may lie in a file.
std::vector<QByteArray> writtenForms(const QString& name) {
    std::vector<QByteArray> forms;
    for (const QString& cased : {name, name.toUpper(), name.toLower()})
        for (const auto normal : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
            const QString form = cased.normalized(normal);
            forms.push_back(form.toUtf8());
            forms.push_back(form.toLatin1());
            for (const auto encoding :
                 {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE})
                forms.push_back(QStringEncoder(encoding).encode(form));
        }
    return forms;
}

QByteArray allBytesIn(const QString& path) {
    QByteArray bytes;
    for (const auto* suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile file(path + QLatin1String(suffix));
        if (file.open(QFile::ReadOnly)) bytes += file.readAll();
    }
    return bytes;
}

TEST_F(CopyWithPseudonyms, holdsNoOriginalInAnyByte) {
    const PseudonymisedCopy done = copy();
    EXPECT_GT(done.replaced, 10);
    const QByteArray bytes = allBytesIn(copyPath());
    ASSERT_GT(bytes.size(), 10'000);
    for (const char* name : {"Anneli", "Björkhaga"})
        for (const QByteArray& form : writtenForms(said(name)))
            EXPECT_EQ(bytes.indexOf(form), -1) << name;
    // The search would find them: the original holds both, and the copy its own names.
    EXPECT_NE(allBytesIn(m_folder.path()).indexOf("Anneli"), -1);
    EXPECT_NE(bytes.indexOf("Lindby"), -1);
    // What the journal packs is read back.
    const auto project = Project::open(copyPath(), {});
    forEachWording(*project, [](const QString& where, const QString& text) {
        EXPECT_FALSE(text.contains(said("Anneli"), Qt::CaseInsensitive)) << where.toStdString();
        EXPECT_FALSE(text.contains(said("Björkhaga"), Qt::CaseInsensitive)) << where.toStdString();
    });
    const auto store = Store::open(copyPath(), true);
    for (const JournalCommand& command : store->journal().commands())
        for (const RowBatch& batch : store->journal().batches(command.id))
            for (const Value& value : batch.values)
                if (const auto* text = std::get_if<QString>(&value)) {
                    EXPECT_FALSE(text->contains(said("Anneli"))) << text->toStdString();
                }
}

TEST_F(CopyWithPseudonyms, keepsEveryCodingOnItsWords) {
    EXPECT_EQ(copy().codings, 3U);
    const auto project = Project::open(copyPath(), drawnOptions());
    EXPECT_EQ(lines(project->check()), "");
    EXPECT_NE(project->guid(), m_project->guid());
    EXPECT_EQ(project->journal().size(), 2U);
    const DocumentId document = documentNamed(project->study(), said("Berta 1"));
    EXPECT_EQ(
        project->text(document)->text,
        said("Berta: We from Lindby meet 🙂 often.\nI: And Bertas view?\nBerta: That is it."));
    EXPECT_EQ(codedIn(*project, said("Berta 1")),
              (QStringList{said("factors/Lindby spirit: from Lindby"), said("Trust: Bertas view"),
                           said("Trust: is it")}));
    const Turns turns = *project->turns(document);
    ASSERT_EQ(turns.size(), 3U);
    EXPECT_EQ(project->text(document)->slice(turns[1].words), said("And Bertas view?"));
    EXPECT_EQ(project->study().documents.at(document).media, QString());
    EXPECT_EQ(project->study().documents.at(document).group, said("Lindby/first"));
    EXPECT_TRUE(pseudonymsOf(project->study()).empty());
    EXPECT_EQ(project->study().memos.count(), 1U);
    EXPECT_EQ(project->study().analyses.count(), 1U);
}

TEST_F(CopyWithPseudonyms, changesNothingHereAndReplacesNoFile) {
    const std::size_t steps = m_project->journal().size();
    copy();
    EXPECT_EQ(m_project->journal().size(), steps);
    const QByteArray before = allBytesIn(copyPath());
    EXPECT_THROW(copy(), StoreError);
    EXPECT_EQ(allBytesIn(copyPath()), before);
    EXPECT_THROW(writePseudonymisedCopy(*m_project, overlay(), said("/nowhere/at/all.samsyn")),
                 StoreError);
}

TEST_F(CopyWithPseudonyms, leavesOutWhatWaitsToBePlaced) {
    revise(*m_project, said("Anneli 1"),
           said("Anneli: We from Björkhaga meet 🙂 often.\nI: And so?\nAnneli: That is it."));
    const PseudonymisedCopy done = copy();
    EXPECT_EQ(done.codings + done.leftOut, 3U);
    EXPECT_GE(done.leftOut, 1U);
    EXPECT_EQ(lines(Project::open(copyPath(), {})->check()), "");
}

TEST_F(CopyWithPseudonyms, tellsWhereNamesStandInClear) {
    Step step(m_project->study(), said("Memo"));
    step.addMemo(MemoSubject::Project, {}, {}, said("Lists"), said("annelis-list and Annelisa"), {},
                 0);
    m_project->execute(std::move(step).command());
    const auto found = namesInClear(*m_project, overlay());
    const auto times = [&](const char* name, const char* where, bool isHidden) {
        for (const ClearName& each : found)
            if (each.name == said(name) && each.where == said(where) && each.isHidden == isHidden)
                return each.times;
        return 0;
    };
    EXPECT_EQ(times("Anneli", "text of “Anneli 1”", false), 3);
    EXPECT_EQ(times("Björkhaga", "code “Björkhaga spirit”", false), 1);
    EXPECT_EQ(times("Anneli", "memo “Lists”", true), 2);
    EXPECT_EQ(times("Anneli", "memo “Lists”", false), 0);
}

}  // namespace
