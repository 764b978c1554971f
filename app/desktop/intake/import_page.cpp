// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/import_page.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include "app/desktop/intake/corrections_panel.h"
#include "app/desktop/intake/import_run.h"
#include "app/desktop/intake/import_summary.h"
#include "app/desktop/intake/incoming.h"
#include "app/desktop/intake/incoming_model.h"
#include "app/desktop/intake/turn_preview.h"
#include "app/desktop/look/look.h"
#include "app/desktop/look/padded_delegate.h"
#include "app/desktop/session/kept_folder.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"

namespace app {

namespace {

constexpr int panelWidth = 360;
constexpr int millisecondsBetweenCounts = 50;

/// They belong to the session: a window in another language shows the same files.
Incoming* incomingOf(Session& session) {
    auto* known = session.findChild<Incoming*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known : new Incoming(session, &session);
}

/// A project among what was dropped is to be opened, which the window does.
bool isProject(const QStringList& paths) {
    return paths.size() == 1 && paths.front().endsWith(QLatin1String(".samsyn"));
}

std::vector<int> selectedRows(const QTreeView& list) {
    std::vector<int> rows;
    for (const QModelIndex& index : list.selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

}  // namespace

ImportPage::ImportPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_incoming(incomingOf(session)),
      m_model(new IncomingModel(*m_incoming, this)),
      m_list(new QTreeView),
      m_preview(new TurnPreview),
      m_panel(new CorrectionsPanel(*m_incoming)),
      m_stack(new QStackedWidget),
      m_summary(new QLabel),
      m_import(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel"))) {
    setAcceptDrops(true);
    setAccessibleName(tr("Import"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack->addWidget(emptyPage());
    m_stack->addWidget(workspace());
    layout->addWidget(m_stack, 1);
    layout->addWidget(bottomLine());
    m_soon.setSingleShot(true);
    m_soon.setInterval(millisecondsBetweenCounts);
    const auto countSoon = [this] {
        if (!m_soon.isActive()) m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, &ImportPage::showCounts);
    connect(m_incoming, &Incoming::fileChanged, this, &ImportPage::refresh);
    connect(m_incoming, &Incoming::fileChanged, this, countSoon);
    connect(m_incoming, &Incoming::filesAdded, this, countSoon);
    connect(m_incoming, &Incoming::filesAdded, this, &ImportPage::selectFirst);
    connect(m_incoming, &Incoming::cleared, this, countSoon);
    connect(m_incoming, &Incoming::settled, this, countSoon);
    if (m_model->rowCount() > 0) selectFirst();
    showCounts();
}

ImportPage::~ImportPage() = default;

QWidget* ImportPage::emptyPage() const {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(space::between);
    layout->addStretch(1);
    auto* sentence =
        new QLabel(tr("Drop transcripts here, or choose them. Nothing is stored "
                      "before you have seen what was recognised."));
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setFixedWidth(panelWidth);
    auto* files = new QPushButton(tr("Choose &files…"));
    auto* folder = new QPushButton(tr("Choose a f&older…"));
    connect(files, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ImportPage::chooseFolder);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::inner);
    buttons->addStretch(1);
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    auto* centred = new QHBoxLayout;  // an alignment of its own would cut off its second line
    centred->addStretch(1);
    centred->addWidget(sentence);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return page;
}

QWidget* ImportPage::fileList() {
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Files to import"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->setItemDelegate(new PaddedDelegate(m_list));
    const std::array widths{160, 116, 80, 64, 96};
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_list->setColumnWidth(static_cast<int>(i), widths[i]);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionsMovable(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportPage::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportPage::showSelection);
    return m_list;
}

QWidget* ImportPage::workspace() {
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(fileList());
    left->addWidget(m_preview);
    left->setChildrenCollapsible(false);
    left->setSizes({300, 300});
    auto* both = new QSplitter(Qt::Horizontal);
    both->addWidget(left);
    both->addWidget(m_panel);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 0);
    m_panel->setMinimumWidth(panelWidth - 40);
    both->setSizes({640, panelWidth});
    return both;
}

QWidget* ImportPage::bottomLine() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::between, space::inner, space::between, space::inner);
    layout->setSpacing(space::inner);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_import);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::close);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::store);
    return line;
}

void ImportPage::take(const QStringList& paths) {
    if (paths.isEmpty()) return;
    m_incoming->add(paths);
    showCounts();
    Q_EMIT shown();
}

void ImportPage::chooseFiles() {
    auto* dialog = new QFileDialog(this, tr("Files to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    beginInKeptFolder(*dialog, QStringLiteral("documents"));
    dialog->setNameFilters({readableFilesFilter(), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPage::take);
    dialog->open();
}

void ImportPage::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Folder to import, with all in it"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    beginInKeptFolder(*dialog, QStringLiteral("documents"));
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPage::take);
    dialog->open();
}

bool ImportPage::isInUse() const { return m_incoming->isListing() || m_model->rowCount() > 0; }

void ImportPage::declareCommands(UserCommands& commands) {
    UserCommand files;
    files.id = QStringLiteral("documents.import");
    files.text = tr("Import files…");
    files.group = CommandGroup::Documents;
    files.shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    files.icon = QStringLiteral("document-import");
    files.hint = tr("Shows what is recognised in transcripts before they are stored.");
    commands.add(files, this, [this](bool) { chooseFiles(); });
    UserCommand folder;
    folder.id = QStringLiteral("documents.importFolder");
    folder.text = tr("Import a folder…");
    folder.group = CommandGroup::Documents;
    folder.icon = QStringLiteral("folder-open");
    commands.add(folder, this, [this](bool) { chooseFolder(); });
}

QStringList ImportPage::pathsIn(const QMimeData& dropped) {
    QStringList paths;
    for (const QUrl& url : dropped.urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    return paths;
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    const QStringList paths = pathsIn(*event->mimeData());
    if (paths.isEmpty() || isProject(paths)) return event->ignore();
    event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    take(pathsIn(*event->mimeData()));
}

void ImportPage::selectFirst() {
    if (!m_list->selectionModel()->hasSelection()) m_list->setCurrentIndex(m_model->index(0, 0));
}

void ImportPage::showSelection() {
    const std::vector<int> rows = selectedRows(*m_list);
    m_panel->show(rows);
    m_previewed = rows.empty() ? -1 : rows.front();
    if (m_previewed < 0) return m_preview->showNothing({});
    m_incoming->hurry(m_previewed);
    m_preview->show(m_incoming->files()[static_cast<std::size_t>(m_previewed)]);
}

void ImportPage::refresh(int file) {
    m_panel->refresh(file);
    if (file == m_previewed) m_preview->show(m_incoming->files()[static_cast<std::size_t>(file)]);
}

void ImportPage::showCounts() {
    const IncomingCounts counts = m_incoming->counts();
    m_stack->setCurrentIndex(counts.files > 0 ? 1 : 0);
    m_summary->setText(importSummary(counts, m_incoming->isListing()));
    m_import->setText(tr("&Import %n document(s)", nullptr, counts.documents));
    m_import->setVisible(counts.files > 0);
    m_import->setEnabled(counts.taken > 0 && counts.waiting == 0 && !m_incoming->isListing());
}

void ImportPage::store() {
    auto* run = new ImportRun(m_session, m_incoming->handOver());
    Q_EMIT importStarted(run->work());
    Q_EMIT closed();
}

void ImportPage::close() {
    m_incoming->clear();
    Q_EMIT closed();
}

}  // namespace app
