// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the window in both themes and languages, full and empty, in the build folder: to be
// looked at. What a program can see of them is tested here: that they are drawn, and differ.
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>

#include "app/desktop/agreement/agreement_model.h"
#include "app/desktop/agreement/agreement_view.h"
#include "app/desktop/agreement/agreement_workspace.h"
#include "app/desktop/agreement/disputes_page.h"
#include "app/desktop/background/work_strip.h"
#include "app/desktop/coding/coding_workspace.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/crosstab/crosstab_view.h"
#include "app/desktop/crosstab/crosstab_workspace.h"
#include "app/desktop/intake/import_page.h"
#include "app/desktop/look/look.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/report/hand_in_bar.h"
#include "app/desktop/report/paper_view.h"
#include "app/desktop/report/recipe_form.h"
#include "app/desktop/report/report_workspace.h"
#include "app/desktop/search/autocode_page.h"
#include "app/desktop/search/search_workspace.h"
#include "app/desktop/search/similar_page.h"
#include "app/desktop/search/word_pages.h"
#include "app/desktop/session/session.h"
#include "app/desktop/transcript/transcript_view.h"
#include "app/report/report_composer.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/pseudonyms/pseudonym.h"
#include "codebook/store/store.h"
#include "tests/stories/window/opened_study.h"

namespace {

using namespace app;

struct Dress {
    Scheme scheme;
    const char* language;
    QSize size;

    QString name() const {
        return QStringLiteral("%1-%2-%3")
            .arg(scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                 QLatin1String(language), QString::number(size.width()));
    }
};

class WindowPictures : public tests::OpenedStudy, public ::testing::WithParamInterface<Dress> {
   protected:
    void SetUp() override {
        OpenedStudy::SetUp();
        applyLook(*qApp, GetParam().scheme);
        if (m_words.load(QStringLiteral(":/i18n/samsyn_") + QLatin1String(GetParam().language)))
            QCoreApplication::installTranslator(&m_words);
        ReportLanguage::standFirst();
        QDir().mkpath(folder());
    }
    void TearDown() override {
        m_window.reset();
        QCoreApplication::removeTranslator(&m_words);
        applyLook(*qApp, Scheme::Light);
    }
    static QString folder() { return QStringLiteral(SAMSYN_BINARY_DIR "/pictures"); }

    /// Keeps the picture, and looks whether there is anything in it.
    void take(const QString& what) {
        m_window->resize(GetParam().size);
        settle();
        const QImage picture = m_window->grab().toImage();
        ASSERT_TRUE(picture.save(folder() + u'/' + what + u'-' + GetParam().name() +
                                 QStringLiteral(".png")));
        const int dark = qGray(picture.pixel(2, picture.height() / 2));
        EXPECT_EQ(dark < 128, GetParam().scheme == Scheme::Dark);
    }

    QTranslator m_words;
};

TEST_P(WindowPictures, ofTheStartPage) {
    m_window = std::make_unique<MainWindow>(nullptr);
    m_window->show();
    take(QStringLiteral("start"));
}

TEST_P(WindowPictures, ofAnEmptyProject) {
    openEmpty();
    take(QStringLiteral("empty"));
}

TEST_P(WindowPictures, ofCoding) {
    openSample(true);
    m_window->resize(GetParam().size);
    settle();
    const auto document = codebook::documentNamed(study(), QStringLiteral("P1-area-officer"));
    session().showDocument(document);
    for (const codebook::Coding& coding : study().codings) {
        const QString code = study().codes.at(coding.code).name;
        if (coding.document != document || code != QStringLiteral("Trust")) continue;
        session().chooseCodes({coding.code});
        session().showPassage(document, coding.span);
        session().selectCoding(coding.id);
        break;
    }
    QTest::qWait(1500);
    take(QStringLiteral("coding"));
    trigger("focus.transcript");
    press(Qt::Key_Down);
    m_window->coding()->transcript().openCodes(QStringLiteral("s"));
    take(QStringLiteral("palette"));
    press(Qt::Key_Escape);
    m_window->coding()->search(QStringLiteral("förtroende OR trust"));
    QTest::qWait(700);
    take(QStringLiteral("search"));
    trigger("focus.code");
    take(QStringLiteral("code"));
    session().perform(QStringLiteral("Mark"), [&](codebook::Step& step) {
        codebook::markName(step, study(), session().project().guid(),
                           {QStringLiteral("klubben"), QStringLiteral("FÖRENINGEN")});
    });
    trigger("view.pseudonyms");
    EXPECT_TRUE(session().showsPseudonyms());
    take(QStringLiteral("pseudonyms-shown"));
    trigger("view.pseudonyms");
    trigger("workspace.cases");
    take(QStringLiteral("cases"));
    m_window->importPage()->take({sample(QStringLiteral("transcripts"))});
    QTest::qWait(3000);
    take(QStringLiteral("import"));
}

TEST_P(WindowPictures, ofCrossTabs) {
    openSample(true);
    m_window->resize(GetParam().size);
    trigger("workspace.crosstab");
    take(QStringLiteral("crosstab-empty"));
    CrossTabQuestion question;
    question.rows = QStringLiteral("codes:Dilemmas");
    question.columns = QStringLiteral("perspective*attribute:side");
    question.within = QStringLiteral("turn");
    question.percent = Percent::Row;
    CrossTabWorkspace& tables = *m_window->crosstab();
    tables.ask(question);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !tables.isLooking(); }, 10'000));
    tables.view().stand({1, 1});
    QTest::qWait(300);
    take(QStringLiteral("crosstab"));
    auto* kind = tables.findChild<QComboBox*>(QStringLiteral("shownAs"));
    ASSERT_TRUE(kind);
    kind->setCurrentIndex(1);
    take(QStringLiteral("crosstab-bars"));
    kind->setCurrentIndex(3);
    take(QStringLiteral("crosstab-heat"));
    tables.showSaturation();
    take(QStringLiteral("crosstab-saturation"));
    tables.showTimeline();
    take(QStringLiteral("crosstab-timeline"));
    tables.showRelations();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !tables.isLooking(); }, 10'000));
    take(QStringLiteral("crosstab-pairs"));
}

TEST_P(WindowPictures, ofSearch) {
    openSample(true);
    m_window->resize(GetParam().size);
    trigger("searching.query");
    take(QStringLiteral("searching-empty"));
    SearchWorkspace& search = *m_window->search();
    const auto wait = [&] {
        QTest::qWait(1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !search.isLooking(); }, 10'000));
        QTest::qWait(200);
    };
    search.searchFor(QStringLiteral("förtroende OR trust"));
    wait();
    search.focusPage();
    take(QStringLiteral("searching"));
    SearchQuestion sorted = search.question();
    sorted.query = QStringLiteral("polis OR police");
    sorted.order = LineOrder::Right;
    sorted.sortedWords = 2;
    sorted.groups = {LineGroups::By::Attribute, QStringLiteral("side")};
    search.ask(sorted);
    wait();
    search.focusPage();
    take(QStringLiteral("searching-sorted"));
    sorted.groups = {LineGroups::By::None, {}};
    search.ask(sorted);
    trigger("searching.help");
    wait();
    take(QStringLiteral("searching-help"));
    trigger("searching.help");
    search.searchFor(QStringLiteral("police NEAR/5 trust OR speaker:N*"));
    trigger("searching.builder");
    wait();
    take(QStringLiteral("searching-builder"));
    trigger("searching.builder");
    search.searchFor(QStringLiteral("polis OR police"));
    for (const char* page :
         {"searching.words", "searching.collocates", "searching.keyness", "searching.dispersion"}) {
        search.keyness().compare(QStringLiteral("attribute:side=police"),
                                 QStringLiteral("attribute:side=NGO"));
        trigger(page);
        wait();
        take(QString::fromLatin1(page).replace(u'.', u'-'));
    }
    search.autocode().codeLine().setText(QStringLiteral("Police"));
    trigger("searching.autocode");
    wait();
    QTest::qWait(400);
    wait();
    take(QStringLiteral("searching-autocode"));
    for (const codebook::Code& code : study().codes)
        if (code.name == QStringLiteral("Trust")) search.similar().setCode(code.id);
    trigger("searching.similar");
    wait();
    search.focusPage();
    take(QStringLiteral("searching-similar"));
    search.frequencies().shownAs().setCurrentIndex(1);
    trigger("searching.words");
    wait();
    take(QStringLiteral("searching-bars"));
}

TEST_P(WindowPictures, ofAgreement) {
    openSample(true);
    m_window->resize(GetParam().size);
    trigger("workspace.agreement");
    AgreementWorkspace& agreement = *m_window->agreement();
    QTest::qWait(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !agreement.isLooking(); }, 20'000));
    take(QStringLiteral("agreement"));
    agreement.view().stand(agreement.model().rowOf(QStringLiteral("Cultural factors/Trust")));
    agreement.showDisputes();
    agreement.disputes().decision().reasonLine().setText(
        QStringLiteral("Trust needs somebody who is trusted."));
    agreement.disputes().decide(Verdict::Nowhere);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !agreement.isLooking(); }, 20'000));
    agreement.disputes().decision().amendButton().setChecked(true);
    take(QStringLiteral("agreement-disputes"));
    agreement.showConfusions();
    take(QStringLiteral("agreement-confusions"));
    agreement.showDrift();
    take(QStringLiteral("agreement-drift"));
}

TEST_P(WindowPictures, ofTheReport) {
    openSample(true);
    m_window->resize(GetParam().size);
    CrossTabQuestion question;
    question.rows = QStringLiteral("codes:Dilemmas");
    question.columns = QStringLiteral("attribute:side");
    session().perform(QStringLiteral("Save"), [&](codebook::Step& step) {
        step.saveAnalysis(QStringLiteral("Dilemmas by side"), QStringLiteral("crosstab"),
                          questionToText(question), 0);
    });
    trigger("report.recipe");
    ReportWorkspace& report = *m_window->report();
    const auto wait = [&] {
        QTest::qWait(1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !report.isLooking(); }, 60'000));
    };
    wait();
    take(QStringLiteral("report"));
    report.page().followed(QUrl(QStringLiteral("behind:3/0/1")));
    report.page().find(QStringLiteral("Dilemmas by side"));
    take(QStringLiteral("report-behind"));
    report.form().ensureVisible(0, 10'000);
    HandedIn result;
    result.folder = QStringLiteral("/srv/article/hand-in");
    result.inTheWay = QStringList{QStringLiteral("report.docx"), QStringLiteral("report.html")};
    report.bar().showResult(result);
    take(QStringLiteral("report-in-the-way"));
    report.bar().hide();
    report.showChecklist();
    take(QStringLiteral("report-checklist"));
}

/// It is stopped once its picture is taken.
TEST_P(WindowPictures, ofAStepThatTakesLong) {
    openSample(true);
    m_window->resize(GetParam().size);
    settle();
    const std::size_t before = study().codings.count();
    const auto& coding = *study().codings.begin();
    codebook::NewCoding again;
    again.document = study().documents.at(coding.document).guid;
    again.code = study().codes.at(coding.code).guid;
    again.coder = study().coders.at(coding.coder).guid;
    again.revision = session().project().revisionOf(coding.id);
    again.span = coding.span;
    again.text = session().project().codingDetail(coding.id).text;
    QImage picture;
    const auto* strip = m_window->findChild<WorkStrip*>();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        if (strip->lineCount() == 0) return;
        picture = m_window->grab().toImage();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
    });
    look.start(50);
    EXPECT_FALSE(session().perform(QStringLiteral("Code much"), [&](codebook::Step& step) {
        for (int i = 0; i < 120'000; ++i) {
            again.guid = codebook::newGuid();
            step.addCoding(again);
        }
    }));
    look.stop();
    ASSERT_FALSE(picture.isNull());
    EXPECT_TRUE(picture.save(folder() + QStringLiteral("/long-step-") + GetParam().name() +
                             QStringLiteral(".png")));
    EXPECT_EQ(study().codings.count(), before);
}

INSTANTIATE_TEST_SUITE_P(InEveryDress, WindowPictures,
                         ::testing::Values(Dress{Scheme::Light, "en", {1280, 800}},
                                           Dress{Scheme::Dark, "sv", {1280, 800}},
                                           Dress{Scheme::Light, "sv", {1920, 1080}},
                                           Dress{Scheme::Dark, "en", {1920, 1080}}));

}  // namespace
