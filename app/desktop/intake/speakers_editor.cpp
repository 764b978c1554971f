// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/speakers_editor.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/desktop/intake/gathered_speakers.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

enum Column { Label, Turns, Sure, Asks, ColumnCount };
constexpr int evidenceRole = Qt::UserRole;
constexpr int mostRows = 7;  ///< shown without scrolling

void fill(QTreeWidgetItem& item, const GatheredSpeaker& speaker) {
    item.setText(Label, speaker.label);
    item.setCheckState(Label, speaker.speaks ? Qt::Checked : Qt::Unchecked);
    item.setText(Turns, QLocale().toString(speaker.turns));
    item.setTextAlignment(Turns, Qt::AlignRight | Qt::AlignVCenter);
    item.setTextAlignment(Sure, Qt::AlignRight | Qt::AlignVCenter);
    item.setData(Label, evidenceRole, speaker.evidence);
    item.setToolTip(Label, speaker.evidence.toHtmlEscaped());
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                  Qt::ItemNeverHasChildren);
    if (!speaker.speaks) return;
    item.setText(Sure, SpeakersEditor::tr("%1 %").arg(speaker.confidence));
    item.setCheckState(Asks, speaker.asks ? Qt::Checked : Qt::Unchecked);
}

}  // namespace

SpeakersEditor::SpeakersEditor(QWidget* parent)
    : QWidget(parent),
      m_list(new QTreeWidget(this)),
      m_evidence(new QLabel(this)),
      m_label(new QLineEdit(this)),
      m_pattern(new QLineEdit(this)),
      m_problem(new QLabel(this)) {
    m_list->setHeaderLabels({tr("Speaks"), tr("Turns"), tr("Evidence"), tr("Asks")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Speakers"));
    m_list->setAllColumnsShowFocus(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Label, QHeaderView::Stretch);
    m_evidence->setWordWrap(true);
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setForegroundRole(QPalette::PlaceholderText);
    m_label->setPlaceholderText(tr("Another label, as the file writes it"));
    m_label->setAccessibleName(tr("Label of another speaker"));
    m_pattern->setPlaceholderText(tr("Pattern of labels, as ^(\\w+) –"));
    m_pattern->setAccessibleName(tr("Pattern of speakers’ labels, a regular expression"));
    m_pattern->setToolTip(
        tr("A regular expression for what opens a turn. Its first group is the name."));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inner);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_list, m_evidence, m_label, m_pattern, m_problem})
        layout->addWidget(widget);
    connect(m_list, &QTreeWidget::itemChanged, this, &SpeakersEditor::take);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SpeakersEditor::explain);
    connect(m_label, &QLineEdit::returnPressed, this, &SpeakersEditor::addLabel);
    connect(m_pattern, &QLineEdit::editingFinished, this, &SpeakersEditor::sayPattern);
}

void SpeakersEditor::show(const std::vector<const IncomingFile*>& files) {
    const QSignalBlocker blocker(m_list);
    const QTreeWidgetItem* current = m_list->currentItem();
    const QString label = current == nullptr ? QString() : current->text(Label);
    const int column = std::max(m_list->currentColumn(), 0);
    m_list->clear();
    for (const GatheredSpeaker& speaker : gatheredSpeakers(files)) {
        auto* item = new QTreeWidgetItem(m_list);
        fill(*item, speaker);
        if (speaker.label == label) m_list->setCurrentItem(item, column);
    }
    const int rows = std::clamp(m_list->topLevelItemCount(), 2, mostRows);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() +
                           rows * std::max(m_list->sizeHintForRow(0), space::page) + space::unit);
    explain(m_list->currentItem());
    m_shownPattern = files.empty() ? QString() : files.front()->corrections.reading.speakerPattern;
    if (!m_pattern->hasFocus()) m_pattern->setText(m_shownPattern);
    showProblem({});
}

void SpeakersEditor::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void SpeakersEditor::explain(QTreeWidgetItem* item) {
    m_evidence->setText(
        item == nullptr
            ? QString()
            : tr("%1: %2").arg(item->text(Label), item->data(Label, evidenceRole).toString()));
    m_evidence->setVisible(item != nullptr);
}

void SpeakersEditor::take(QTreeWidgetItem* item, int column) {
    const bool isTicked = item->checkState(column) == Qt::Checked;
    if (column == Label) sayLater(*item, isTicked ? SpeakerWord::Speaks : SpeakerWord::Nobody);
    if (column == Asks) sayLater(*item, isTicked ? SpeakerWord::Asks : SpeakerWord::Answers);
}

/// The list is shown anew with what is said, and the item that says it must be through by then.
void SpeakersEditor::sayLater(const QTreeWidgetItem& item, SpeakerWord word) {
    QTimer::singleShot(0, this,
                       [this, label = item.text(Label), word] { Q_EMIT said(label, word); });
}

void SpeakersEditor::addLabel() {
    const QString label = m_label->text().trimmed();
    if (label.isEmpty()) return;
    m_label->clear();
    Q_EMIT said(label, SpeakerWord::Speaks);
}

void SpeakersEditor::sayPattern() {
    if (m_pattern->text() != m_shownPattern) Q_EMIT patternSaid(m_pattern->text());
}

}  // namespace app
