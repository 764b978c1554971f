// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of cases: who is studied, by their attributes; documents by theirs; and who speaks.
#pragma once

#include <QWidget>

#include "app/desktop/background/background_work.h"
#include "codebook/model/study.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace app {

class AttributeTableView;
class CaseImportPage;
class Session;
class SpeakerTable;
class TableStrip;
class UserCommands;
struct PastePlan;

class CaseTable : public QWidget {
    Q_OBJECT

   public:
    explicit CaseTable(Session& session, QWidget* parent = nullptr);
    /// Stores what is being written.
    ~CaseTable() override;

    enum Page { CasesPage, DocumentsPage, SpeakersPage, ImportPage };
    void showPage(Page page);
    Page page() const;
    /// Shows the speakers of the document; none shows all.
    void showSpeakers(codebook::DocumentId document);
    AttributeTableView* view(Page page) const;
    SpeakerTable* speakers() const { return m_speakers; }

    /// cases.add, .remove, .addAttribute, .renameAttribute, .removeAttribute, .import,
    /// .fillDown
    void declareCommands(UserCommands& commands);

   public Q_SLOTS:
    void addCase();
    void removeCases();
    void addAttribute();
    void renameAttribute();
    void removeAttribute();
    void retypeAttribute(codebook::AttributeType type);
    void fillDown();
    /// Asks for a file and shows what it holds.
    void chooseImport();
    void importFile(const QString& path);

   Q_SIGNALS:
    /// A command wants the page to be seen.
    void wanted();
    /// Something goes on in the background: show where it stands.
    void workStarted(app::BackgroundWork* work);

   protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

   private:
    void layOut();
    QWidget* toolLine();
    QWidget* emptyPage();
    QString whyEmpty() const;
    void settle();
    AttributeTableView* current() const;
    const codebook::Attribute* currentAttribute() const;
    bool storeAttribute(const QString& name, codebook::AttributeType type);
    bool storeAttributeName(codebook::AttributeId id, const QString& name);
    void offerPaste(const PastePlan& plan);
    QString pasteSentence(const PastePlan& plan) const;
    void showMenu(const QPoint& at);
    void addAttributeActions(QMenu* menu);
    void applyFilter(const QString& words);
    void runSeen(void (CaseTable::*run)());

    Session& m_session;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    AttributeTableView* m_cases;
    AttributeTableView* m_documents;
    SpeakerTable* m_speakers;
    CaseImportPage* m_import;
    TableStrip* m_strip;
    QLineEdit* m_filter;
    QLabel* m_emptyWords;
    QPushButton* m_addCase;
    QPushButton* m_addAttribute;
    QPushButton* m_importButton;
    QWidget* m_empty = nullptr;
};

}  // namespace app
