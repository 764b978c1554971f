// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page by mouse and keyboard.
#include "app/desktop/intake/import_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "app/desktop/background/background_work.h"
#include "app/desktop/intake/choice_box.h"
#include "app/desktop/intake/turn_preview.h"
#include "app/desktop/look/look.h"
#include "tests/app/desktop/intake/intake_fixture.h"
#include "tests/support/pictures.h"

using app::ImportPage;

namespace {

class PageOfImport : public tests::Intake {
   protected:
    PageOfImport() {
        m_page->resize(1000, 700);
        m_page->show();
    }
    void take(const QStringList& paths) {
        m_page->take(paths);
        ASSERT_TRUE(settles(m_page->incoming()));
        QTest::qWait(80);
    }
    QPushButton* button(const QString& text) {
        for (auto* button : m_page->findChildren<QPushButton*>())
            if (button->text().remove(u'&').startsWith(text)) return button;
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }
    template <class Widget>
    Widget* named(const QString& accessibleName) {
        for (auto* widget : m_page->findChildren<Widget*>())
            if (widget->accessibleName() == accessibleName) return widget;
        ADD_FAILURE() << accessibleName.toStdString();
        return nullptr;
    }
    QTreeWidgetItem* speaker(const QString& label) {
        auto* list = named<QTreeWidget>(QStringLiteral("Speakers"));
        const auto found = list->findItems(label, Qt::MatchExactly);
        EXPECT_FALSE(found.isEmpty()) << label.toStdString();
        return found.isEmpty() ? nullptr : found.front();
    }

    std::unique_ptr<ImportPage> m_page = std::make_unique<ImportPage>(*m_session);
};

TEST_F(PageOfImport, importsTheSampleStudyByKeyboard) {
    QSignalSpy started(m_page.get(), &ImportPage::importStarted);
    QSignalSpy closed(m_page.get(), &ImportPage::closed);
    take({sample(QStringLiteral("transcripts"))});
    auto* import = button(QStringLiteral("Import 12 document"));
    ASSERT_TRUE(import->isEnabled());
    import->setFocus();
    QTest::keyClick(import, Qt::Key_Space);
    ASSERT_EQ(started.count(), 1);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(m_page->isInUse());
    EXPECT_TRUE(QTest::qWaitFor([&] { return documents().size() == 12; }, patience));
}

TEST_F(PageOfImport, takesWhatIsDropped) {
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(writeTalk(QStringLiteral("P1.txt"))),
                     QUrl(QStringLiteral("https://example.org/P2.txt"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &event);
    ASSERT_TRUE(settles(m_page->incoming()));
    EXPECT_EQ(m_page->incoming().files().size(), 1U);
}

TEST_F(PageOfImport, showsTheFirstTurnsWithSpeakerAndTime) {
    take({sample(QStringLiteral("transcripts/N2-victim-support-volunteer.srt"))});
    const QString shown = m_page->findChild<app::TurnPreview*>()->toPlainText();
    EXPECT_TRUE(shown.contains(QStringLiteral("N2"))) << shown.left(400).toStdString();
    EXPECT_TRUE(shown.contains(QStringLiteral("0:00:")));
}

TEST_F(PageOfImport, ticksOffASpeakerAndMarksWhoAsks) {
    take({writeTalk(QStringLiteral("P1.txt"))});
    speaker(QStringLiteral("I"))->setCheckState(0, Qt::Unchecked);
    QTest::qWait(5);
    ASSERT_TRUE(settles(m_page->incoming()));
    EXPECT_EQ(m_page->incoming().files()[0].transcript->speakers.size(), 1U);
    QTest::qWait(5);
    EXPECT_EQ(speaker(QStringLiteral("I"))->checkState(0), Qt::Unchecked);
    speaker(QStringLiteral("P1"))->setCheckState(3, Qt::Checked);
    QTest::qWait(5);
    ASSERT_TRUE(settles(m_page->incoming()));
    EXPECT_TRUE(m_page->incoming().files()[0].transcript->speakers[0].isInterviewer);
}

TEST_F(PageOfImport, addsALabelAndAPatternInPlace) {
    take({write(QStringLiteral("odd.txt"),
                "§§ Berg § I like it here with you.\n§§ Ek § So do I, mostly.\n")});
    auto* pattern =
        named<QLineEdit>(QStringLiteral("Pattern of speakers’ labels, a regular expression"));
    pattern->setFocus();
    QTest::keyClicks(pattern, QStringLiteral("§§ (((§"));
    QTest::keyClick(pattern, Qt::Key_Return);
    EXPECT_TRUE(m_page->incoming().files()[0].corrections.reading.speakerPattern.isEmpty());
    pattern->selectAll();
    QTest::keyClicks(pattern, QStringLiteral("§§ (\\w+) §"));
    QTest::keyClick(pattern, Qt::Key_Return);
    ASSERT_TRUE(settles(m_page->incoming()));
    EXPECT_EQ(m_page->incoming().files()[0].transcript->speakers.size(), 2U);
}

TEST_F(PageOfImport, namesADocumentWithWhatWasTypedLast) {
    take({writeTalk(QStringLiteral("A.txt"), "tea"), writeTalk(QStringLiteral("B.txt"), "milk")});
    auto* name = named<QLineEdit>(QStringLiteral("Name of the document"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Anna & Bo"));
    auto* list = named<QTreeView>(QStringLiteral("Files to import"));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    EXPECT_EQ(m_page->incoming().files()[0].name().toStdString(), "Anna & Bo");
    EXPECT_EQ(m_page->incoming().files()[1].name().toStdString(), "B");
    EXPECT_EQ(name->text().toStdString(), "B");
}

TEST_F(PageOfImport, appliesAChoiceToAllThatAreSelected) {
    take({writeTalk(QStringLiteral("A.txt"), "tea"), writeTalk(QStringLiteral("B.txt"), "milk")});
    named<QTreeView>(QStringLiteral("Files to import"))->selectAll();
    auto* kind = named<app::ChoiceBox>(QStringLiteral("Kind of document"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Down);
    for (const app::IncomingFile& file : m_page->incoming().files())
        EXPECT_EQ(file.corrections.kind.toStdString(), "focus group");
}

TEST_F(PageOfImport, goesWhileItReads) {
    m_page->take({sample(QStringLiteral("transcripts"))});
    QTest::qWait(5);
    m_page.reset();
    m_session.reset();
}

TEST_F(PageOfImport, isDrawn) {
    QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons")});
    QByteArray table = "Name,Age,What do you like about the work?\n";
    for (int i = 0; i < 12; ++i)
        table += "Person " + QByteArray::number(i) + "," + QByteArray::number(30 + i) +
                 ",I like that we meet people of all kinds here and talk with " +
                 QByteArray::number(i) + " of them every day\n";
    for (const auto scheme : {app::Scheme::Light, app::Scheme::Dark}) {
        app::applyLook(*qApp, scheme);
        const QString name =
            scheme == app::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        m_page = std::make_unique<ImportPage>(*m_session);
        m_page->resize(1000, 700);
        m_page->show();
        tests::keepPicture(*m_page, QStringLiteral("import-empty-") + name);
        take({sample(QStringLiteral("transcripts")), write(QStringLiteral("survey.csv"), table),
              write(QStringLiteral("photo.jpg"), "x"),
              write(QStringLiteral("guess.txt"), "P1: r\xe4k\nI: \xe5\n")});
        tests::keepPicture(*m_page, QStringLiteral("import-") + name);
        auto* list = named<QTreeView>(QStringLiteral("Files to import"));
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == QLatin1String("survey"))
                list->setCurrentIndex(list->model()->index(row, 0));
        m_page->resize(1600, 1000);
        QTest::qWait(50);
        tests::keepPicture(*m_page, QStringLiteral("import-answers-") + name);
        list->selectAll();
        QTest::qWait(50);
        tests::keepPicture(*m_page, QStringLiteral("import-several-") + name);
    }
    app::applyLook(*qApp, app::Scheme::Light);
}

}  // namespace
