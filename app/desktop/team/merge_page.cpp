// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/team/merge_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "app/desktop/background/background_work.h"
#include "app/desktop/look/look.h"
#include "app/desktop/look/padded_delegate.h"
#include "app/desktop/session/kept_folder.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "app/desktop/team/merge_choice.h"
#include "app/desktop/team/merge_model.h"
#include "app/desktop/team/merge_rehearsal.h"
#include "app/team/same_named.h"
#include "codebook/project/project.h"

namespace app {

using Shown = MergeModel::Shown;

MergePage::MergePage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new MergeModel(this)),
      m_title(new QLabel),
      m_summary(new QLabel),
      m_filter(new QComboBox),
      m_table(new QTableView),
      m_nothing(new QLabel(tr("Nothing contradicts, and nothing had to be settled."))),
      m_choice(new MergeChoice(*m_model)),
      m_unify(new QCheckBox(tr("Make &one of codes, coders and documents of the same name"))),
      m_merge(new QPushButton(tr("&Merge"))),
      m_cancel(new QPushButton(tr("&Cancel"))) {
    layOut();
    connect(m_merge, &QPushButton::clicked, this, &MergePage::merge);
    connect(m_cancel, &QPushButton::clicked, this, &MergePage::cancel);
    connect(m_filter, &QComboBox::activated, this, [this] {
        m_model->show(static_cast<Shown>(m_filter->currentData().toInt()));
        if (m_model->rowCount() > 0) m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) { m_choice->showRow(row.isValid() ? row.row() : -1); });
    connect(m_model, &QAbstractItemModel::modelReset, m_choice, [this] { m_choice->showRow(-1); });
}

MergePage::~MergePage() = default;

void MergePage::layOut() {
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.25);
    m_title->setFont(strong);
    for (QLabel* words : {m_title, m_summary, m_nothing}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
    }
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_filter->setAccessibleName(tr("Which findings are listed"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What the merge found"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_merge->setDefault(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_filter);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(space::inner);
    bottom->addWidget(m_merge);
    bottom->addWidget(m_cancel);
    bottom->addSpacing(space::between);
    bottom->addWidget(m_unify);
    bottom->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::between);
    layout->setSpacing(space::inner);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_nothing, 3);
    layout->addWidget(m_choice, 2);
    layout->addSpacing(space::inner);
    layout->addLayout(bottom);
}

void MergePage::declareCommands(UserCommands& commands) {
    commands.add({QStringLiteral("project.merge"),
                  tr("&Merge copies…"),
                  CommandGroup::Project,
                  {},
                  QStringLiteral("vcs-merge"),
                  tr("Brings in what others did in copies of this project.")},
                 this, [this](bool) { chooseCopies(); });
}

void MergePage::chooseCopies() {
    auto* dialog = new QFileDialog(this, tr("Merge copies of this project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Samsyn projects (*.samsyn)"));
    beginInKeptFolder(*dialog, QStringLiteral("copies"),
                      QFileInfo(m_session.project().path()).absolutePath());
    connect(dialog, &QFileDialog::filesSelected, this, &MergePage::take);
    dialog->open();
}

void MergePage::take(const QStringList& copies) {
    endReading();
    m_copies = copies;
    m_work = new BackgroundWork(tr("Merge"), this);
    m_work->progress(0, 0, tr("Reading %n copies", nullptr, static_cast<int>(copies.size())));
    connect(m_work, &BackgroundWork::cancelled, this, &MergePage::endReading);
    m_rehearsal = std::make_unique<MergeRehearsal>(m_session.project().path(), copies);
    connect(m_rehearsal.get(), &MergeRehearsal::finished, this, &MergePage::showFindings);
    Q_EMIT workStarted(m_work);
}

void MergePage::endReading() {
    // It may be the sender of the signal that led here.
    if (m_rehearsal) m_rehearsal.release()->deleteLater();
    if (m_work) m_work->finish();
    m_work = nullptr;
}

void MergePage::showFindings() {
    const Rehearsed result = m_rehearsal->result();
    endReading();
    if (!result.failure.isEmpty()) {
        m_session.fail(result.failure);
        return;
    }
    const MergeWords words(m_session.project(), result.texts);
    QStringList said;
    bool isAnyNew = false;
    m_sameNamed.clear();
    for (std::size_t i = 0; i < result.reports.size(); ++i) {
        const codebook::MergeReport& report = result.reports[i];
        const QString file = QFileInfo(m_copies[static_cast<qsizetype>(i)]).fileName();
        said << MergeWords::sentences(report, file).join(u' ');
        isAnyNew = isAnyNew || report.hasNews();
        m_sameNamed.insert(m_sameNamed.end(), report.sameNamed.begin(), report.sameNamed.end());
    }
    m_model->setFindings(result.reports, words);
    m_title->setText(tr("%n copies to merge", nullptr, static_cast<int>(m_copies.size())));
    m_summary->setText(said.join(u'\n'));
    m_merge->setEnabled(isAnyNew && !m_session.project().isReadOnly());
    m_unify->setVisible(!m_sameNamed.empty());
    m_unify->setChecked(false);
    fillFilter();
    const bool hasFindings = m_model->count(Shown::All) > 0;
    m_table->setVisible(hasFindings);
    m_choice->setVisible(hasFindings);
    m_filter->setVisible(hasFindings);
    m_nothing->setVisible(!hasFindings);
    if (hasFindings) {
        m_table->resizeColumnsToContents();
        for (int column = 0; column < MergeModel::Columns; ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), 240));
        m_table->selectRow(0);
    }
    Q_EMIT shown();
    (hasFindings ? static_cast<QWidget*>(m_table) : m_merge)->setFocus();
}

void MergePage::fillFilter() {
    m_filter->clear();
    const auto add = [this](const QString& name, Shown shown) {
        const std::size_t count = m_model->count(shown);
        if (count > 0)
            m_filter->addItem(QStringLiteral("%1 (%2)").arg(name).arg(count),
                              static_cast<int>(shown));
    };
    add(tr("All"), Shown::All);
    add(tr("Conflicts"), Shown::Conflicts);
    add(tr("Settled"), Shown::Settled);
    add(tr("Of one name"), Shown::SameNamed);
    m_model->show(Shown::All);
}

void MergePage::merge() {
    if (!m_merge->isEnabled()) return;
    const std::vector<Decision> decisions = m_model->decisions();
    const bool unifies = m_unify->isVisibleTo(this) && m_unify->isChecked();
    codebook::Project& project = m_session.project();
    m_merge->setEnabled(false);
    setCursor(Qt::WaitCursor);
    const bool isDone = m_session.attempt([&] { project.mergeWith(m_copies, false); });
    // The merge stands, whatever becomes of what was decided about it.
    const bool isDecided = isDone && m_session.attempt([&] {
        project.execute(decisionsOn(project, decisions).command);
        if (unifies) project.execute(unification(project, m_sameNamed));
    });
    unsetCursor();
    m_merge->setEnabled(!isDone);
    if (!isDone) return;
    const int copies = static_cast<int>(m_copies.size());
    m_session.say(isDecided ? tr("%n copies were merged. Undo takes them back.", nullptr, copies)
                            : tr("%n copies were merged, but not everything that you decided was "
                                 "stored. Undo takes them back.",
                                 nullptr, copies));
    m_model->setFindings({}, MergeWords(project));
    Q_EMIT closed();
}

void MergePage::cancel() {
    endReading();
    m_model->setFindings({}, MergeWords(m_session.project()));
    Q_EMIT closed();
}

}  // namespace app
