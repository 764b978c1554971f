// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/exchange/exchange_page.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>

#include "app/desktop/background/background_work.h"
#include "app/desktop/background/reading_run.h"
#include "app/desktop/exchange/foreign_reading.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/kept_folder.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/error.h"
#include "codebook/exchange/refi/qdpx_export.h"

namespace app {

namespace {

/// What the standard has no place for.
QStringList written(const codebook::Project& project, const QString& file) {
    const bool isCodebook = QFileInfo(file).suffix().toLower() == QLatin1String("qdc");
    const codebook::RefiExport exported =
        isCodebook ? codebook::qdcOf(project) : codebook::qdpxOf(project);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) ||
        target.write(exported.bytes) != exported.bytes.size() || !target.commit())
        throw codebook::StoreError(
            ExchangePage::tr("“%1” could not be written: %2.").arg(file, target.errorString()));
    return exported.notCarried;
}

}  // namespace

ExchangePage::ExchangePage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_summary(new QLabel),
      m_parts(new QComboBox),
      m_notesTitle(new QLabel),
      m_notes(new QListWidget),
      m_store(new QPushButton(tr("&Import"))),
      m_cancel(new QPushButton(tr("&Cancel"))) {
    layOut();
    connect(m_parts, &QComboBox::textActivated, this,
            [this](const QString& part) { take(m_file, part); });
    connect(m_store, &QPushButton::clicked, this, &ExchangePage::store);
    connect(m_cancel, &QPushButton::clicked, this, &ExchangePage::cancel);
    connect(&session, &Session::changed, this, [this] {
        // What would come depends on what is there.
        if (isVisible() && m_store->isVisibleTo(this) && !m_file.isEmpty())
            take(m_file, m_parts->currentText());
    });
}

ExchangePage::~ExchangePage() = default;

void ExchangePage::layOut() {
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_notesTitle->setFont(strong);
    strong.setPointSizeF(strong.pointSizeF() * 1.25);
    m_title->setFont(strong);
    for (QLabel* words : {m_title, m_summary}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
    }
    m_parts->setAccessibleName(tr("Project in the file"));
    m_parts->setPlaceholderText(tr("Choose a project"));
    m_parts->hide();
    m_notes->setAccessibleName(tr("What was decided or is not carried"));
    m_notes->setWordWrap(true);
    m_notes->setSpacing(space::unit / 2);
    m_notes->setFocusPolicy(Qt::StrongFocus);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::inner);
    buttons->addWidget(m_store);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::between);
    layout->setSpacing(space::inner);
    layout->addWidget(m_title);
    layout->addWidget(m_parts, 0, Qt::AlignLeft);
    layout->addWidget(m_summary);
    layout->addSpacing(space::inner);
    layout->addWidget(m_notesTitle);
    layout->addWidget(m_notes, 1);
    layout->addStretch();
    layout->addLayout(buttons);
}

void ExchangePage::declareCommands(UserCommands& commands) {
    commands.add({QStringLiteral("project.import"),
                  tr("&Import another program's project…"),
                  CommandGroup::Project,
                  {},
                  QStringLiteral("document-import"),
                  tr("From REFI-QDA (.qdpx) of ATLAS.ti, MAXQDA or NVivo, QualCoder, Taguette and "
                     "RQDA.")},
                 this, [this](bool) { chooseImport(); });
    commands.add({QStringLiteral("project.export"),
                  tr("&Export for other programs…"),
                  CommandGroup::Project,
                  {},
                  QStringLiteral("document-export"),
                  tr("As REFI-QDA: the whole project (.qdpx) or its codebook (.qdc).")},
                 this, [this](bool) { chooseExport(); });
}

void ExchangePage::chooseImport() {
    auto* dialog = new QFileDialog(this, tr("Import another program's project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Projects (*.qdpx *.qda *.sqlite3 *.rqda *.zip)"), tr("All files (*)")});
    beginInKeptFolder(*dialog, QStringLiteral("exchange"),
                      QFileInfo(m_session.project().path()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { take(path); });
    dialog->open();
}

void ExchangePage::take(const QString& path, const QString& part) {
    endReading();
    // Of another file there may be other projects.
    if (part.isEmpty()) {
        m_parts->clear();
        m_parts->hide();
    }
    m_work = new BackgroundWork(tr("Import"), this);
    m_work->progress(0, 0, tr("Reading “%1”").arg(QFileInfo(path).fileName()));
    connect(m_work, &BackgroundWork::cancelled, this, &ExchangePage::endReading);
    m_reading = std::make_unique<ForeignReading>(m_session.project().path(), path, part);
    connect(m_reading.get(), &ForeignReading::finished, this, &ExchangePage::showRead);
    Q_EMIT workStarted(m_work);
}

void ExchangePage::endReading() {
    // It may be the sender of the signal that led here.
    if (m_reading) m_reading.release()->deleteLater();
    if (m_work) m_work->finish();
    m_work = nullptr;
}

void ExchangePage::showRead() {
    const ForeignRead result = m_reading->result();
    m_file = m_reading->file();
    endReading();
    if (!result.failure.isEmpty()) {
        m_file.clear();
        m_session.fail(result.failure);
        return;
    }
    if (!result.parts.isEmpty()) return showParts(result.parts);
    m_import = result.import;
    const codebook::BroughtCounts& counts = m_import.counts;
    const QString name = QFileInfo(m_file).fileName();
    const QString brought =
        tr("Documents %1 · Codes %2 · Codings %3 · Coders %4 · Cases %5 · Memos %6")
            .arg(counts.documents)
            .arg(counts.codes)
            .arg(counts.codings)
            .arg(counts.coders)
            .arg(counts.cases)
            .arg(counts.memos);
    showWords(m_import.program.isEmpty() ? name : tr("%1, by %2").arg(name, m_import.program),
              m_import.command.isEmpty() ? tr("The project has all of it already.") : brought,
              m_import.notes);
    m_store->show();
    m_store->setEnabled(!m_import.command.isEmpty() && !m_session.project().isReadOnly());
    m_cancel->setText(tr("&Cancel"));
    Q_EMIT shown();
    (m_store->isEnabled() ? m_store : m_cancel)->setFocus();
}

/// What comes is shown once one is chosen.
void ExchangePage::showParts(const QStringList& parts) {
    m_import = {};
    m_parts->clear();
    m_parts->addItems(parts);
    m_parts->setCurrentIndex(-1);
    m_parts->show();
    showWords(QFileInfo(m_file).fileName(),
              tr("The file holds %n projects; choose the one to import.", nullptr,
                 static_cast<int>(parts.size())),
              {});
    m_store->show();
    m_store->setEnabled(false);
    m_cancel->setText(tr("&Cancel"));
    Q_EMIT shown();
    m_parts->setFocus();
}

void ExchangePage::showWords(const QString& title, const QString& summary,
                             const QStringList& notes) {
    m_title->setText(title);
    m_summary->setText(summary);
    m_notes->clear();
    m_notes->addItems(notes);
    m_notesTitle->setText(tr("To know (%1)").arg(notes.size()));
    m_notesTitle->setVisible(!notes.isEmpty());
    m_notes->setVisible(!notes.isEmpty());
}

void ExchangePage::store() {
    if (!m_store->isEnabled() || m_file.isEmpty()) return;
    const QString name = QFileInfo(m_file).fileName();
    // The change that this makes must not have the file read again.
    m_file.clear();
    setCursor(Qt::WaitCursor);
    const bool isDone = m_session.execute(std::move(m_import.command));
    unsetCursor();
    m_import = {};
    if (!isDone) return;
    m_session.say(tr("“%1” was imported. Undo takes it back.").arg(name));
    Q_EMIT closed();
}

void ExchangePage::cancel() {
    endReading();
    m_file.clear();
    m_import = {};
    Q_EMIT closed();
}

void ExchangePage::chooseExport() {
    auto* dialog = new QFileDialog(this, tr("Export for other programs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("qdpx"));
    dialog->setNameFilters({tr("The whole project (*.qdpx)"), tr("The codebook (*.qdc)")});
    const QFileInfo own(m_session.project().path());
    beginInKeptFolder(*dialog, QStringLiteral("exchange"), own.absolutePath());
    dialog->selectFile(own.completeBaseName());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.qdc")) ? QStringLiteral("qdc")
                                                                         : QStringLiteral("qdpx"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ExchangePage::writeTo);
    dialog->open();
}

void ExchangePage::writeTo(const QString& file) {
    endReading();
    auto* run = new ReadingRun(
        m_session, tr("Export"), tr("Writing “%1”").arg(QFileInfo(file).fileName()),
        [file, page = QPointer(this)](const codebook::Project& project,
                                      const std::atomic<bool>& isCancelled) -> ReadingRun::Shown {
            QStringList notCarried;
            writeUnlessCancelled(file, isCancelled, [&] { notCarried = written(project, file); });
            return [page, file, notCarried] {
                if (page) page->showWritten(file, notCarried);
            };
        });
    Q_EMIT workStarted(run->work());
}

void ExchangePage::showWritten(const QString& file, const QStringList& notCarried) {
    m_file.clear();
    showWords(tr("Exported"), tr("“%1” is written.").arg(file), notCarried);
    m_store->hide();
    m_cancel->setText(tr("&Close"));
    Q_EMIT shown();
    m_cancel->setFocus();
}

}  // namespace app
