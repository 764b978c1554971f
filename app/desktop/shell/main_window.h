// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: builds its parts and wires them to the session; decides nothing itself.
#pragma once

#include <QMainWindow>

#include <memory>

#include "app/desktop/look/look.h"
#include "app/desktop/session/choice_list.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/text/span.h"

class QFileDialog;
class QStackedWidget;
class QVBoxLayout;

namespace app {

class BackgroundWork;
class CaseTable;
class CodingWorkspace;
class AgreementWorkspace;
class CrossTabWorkspace;
class ErrorStrip;
class ExchangePage;
class HeaderBar;
class ImportPage;
class IndexService;
class LongWrites;
class MergePage;
class PseudonymPage;
class ReportWorkspace;
class SearchWorkspace;
class Session;
class StartPage;
class StatusLine;
class WorkStrip;
class WorkspaceRail;
struct Interruption;

class MainWindow : public QMainWindow {
    Q_OBJECT

   public:
    /// Either way the window is whole; a window on the start page has no session.
    explicit MainWindow(std::unique_ptr<Session> session);
    ~MainWindow() override;

    Session* session() { return m_session.get(); }
    UserCommands& commands() { return m_commands; }
    CodingWorkspace* coding() { return m_coding; }
    CrossTabWorkspace* crosstab() { return m_crosstab; }
    SearchWorkspace* search() { return m_search; }
    AgreementWorkspace* agreement() { return m_agreement; }
    ReportWorkspace* report() { return m_report; }
    ImportPage* importPage() { return m_import; }
    MergePage* mergePage() { return m_merge; }
    StartPage* start() { return m_start; }
    IndexService* index() { return m_index.get(); }
    /// Gives the project away, to another window or to be closed; this window must close then.
    std::unique_ptr<Session> takeSession();
    /// What the person is at and the session does not know.
    struct Place {
        int workspace = 0;
        int aside = 0;
        codebook::Span selection;
    };
    Place place() const;
    void goTo(const Place& place);
    /// Stores what is being typed, which belongs to its field until the focus leaves it. False
    /// where that failed for the first time: the window is not to go before the person has read
    /// why.
    bool keepTyped();
    /// False, once, where the project's file is gone and only the window still has it, and while
    /// something goes on in the background: what it is, is told.
    bool mayGo();
    void showError(const QString& sentence, const QString& detail);
    void showInterruption(const Interruption& interruption);
    /// Says that another project is on its way.
    void showOpening(const QString& name);

   Q_SIGNALS:
    void openWanted(const QString& path);
    /// Scheme or language was chosen anew.
    void preferencesChanged(bool isLanguage);

   protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

   private:
    void buildStart();
    void buildProject();
    void buildWorkspaces();
    void buildSearch();
    void buildCrossTabs();
    void buildAgreement();
    void buildReport();
    void buildPages();
    void buildEdges();
    void showIndex();
    void importCodebook();
    void importCodebookFrom(const QString& path);
    void declareProjectCommands();
    void declareEditCommands();
    void declareLayerCommands();
    void declareNameCommand();
    void declareViewCommands();
    void declareHelpCommands();
    QString helpPage() const;
    void followHistory();
    void lookForFile();
    void openPalette(const QString& typed);
    /// The menu that a right click opens, for whatever has the focus.
    void openMenuOfFocus();
    std::vector<Choice> paletteChoices(const QString& typed);
    void showReading();
    void chooseScheme(SchemeChoice choice);
    void chooseProject();
    void saveCopy();
    void handOut();
    void saveCopyIn(const QString& path);
    /// A file dialogue that begins where files for this purpose were last; still to be opened.
    QFileDialog* fileDialog(const QString& title, const QString& purpose, const QString& filter);
    void restoreShape();
    void restoreSplitters();
    void restorePlace();
    void saveShape() const;
    const BackgroundWork* work() const;
    bool mayLoseFile();
    bool mayStopWork(const QString& warning);
    void closeWhenDone();

    std::unique_ptr<Session> m_session;
    UserCommands m_commands;
    QVBoxLayout* m_column = nullptr;
    QStackedWidget* m_pages = nullptr;
    HeaderBar* m_header = nullptr;
    CodingWorkspace* m_coding = nullptr;
    SearchWorkspace* m_search = nullptr;
    CrossTabWorkspace* m_crosstab = nullptr;
    AgreementWorkspace* m_agreement = nullptr;
    ReportWorkspace* m_report = nullptr;
    StatusLine* m_status = nullptr;
    ErrorStrip* m_errors = nullptr;
    ChoiceList* m_palette = nullptr;
    WorkspaceRail* m_rail = nullptr;
    WorkStrip* m_works = nullptr;
    CaseTable* m_cases = nullptr;
    ImportPage* m_import = nullptr;
    MergePage* m_merge = nullptr;
    ExchangePage* m_exchange = nullptr;
    PseudonymPage* m_pseudonyms = nullptr;
    StartPage* m_start = nullptr;
    std::unique_ptr<IndexService> m_index;
    std::unique_ptr<LongWrites> m_writes;
    bool m_hasWarned = false;      ///< that something typed cannot be stored
    bool m_hasToldOfWork = false;  ///< that goes on in the background
    bool m_closesWhenDone = false;
    bool m_isFileMissing = false;  ///< somebody has removed or moved the open project
};

}  // namespace app
