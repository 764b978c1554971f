// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/team/merge_choice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>

#include "app/desktop/look/look.h"
#include "app/desktop/team/merge_model.h"

namespace app {

MergeChoice::MergeChoice(MergeModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_about(new QLabel),
      m_ours(new QRadioButton(tr("&Ours holds"))),
      m_theirs(new QRadioButton(tr("&Theirs holds"))),
      m_columns(new QWidget) {
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    auto* before = new QLabel(tr("Before"));
    before->setForegroundRole(QPalette::PlaceholderText);
    auto* columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::between);
    columns->addWidget(column(before, m_beforeText, tr("Before")));
    columns->addWidget(column(m_ours, m_oursText, tr("Ours")));
    columns->addWidget(column(m_theirs, m_theirsText, tr("Theirs")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inner, 0, 0);
    layout->setSpacing(space::inner);
    layout->addWidget(m_about);
    layout->addWidget(m_columns, 1);
    connect(m_ours, &QRadioButton::clicked, this, [this] { decide(true); });
    connect(m_theirs, &QRadioButton::clicked, this, [this] { decide(false); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { showRow(m_row); });
    showRow(-1);
}

QWidget* MergeChoice::column(QWidget* head, QPlainTextEdit*& text, const QString& name) {
    text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(head);
    layout->addWidget(text, 1);
    return page;
}

void MergeChoice::showRow(int row) {
    m_row = row;
    m_columns->setVisible(row >= 0 && m_model.line(row).kind == MergeLine::Kind::Conflict);
    m_about->setVisible(row >= 0);
    if (row < 0) return;
    const MergeLine& line = m_model.line(row);
    const QString outcome = m_model.data(m_model.index(row, MergeModel::Outcome)).toString();
    m_about->setText(line.field.isEmpty() ? tr("%1. %2").arg(line.row, outcome)
                                          : tr("%1, %2. %3").arg(line.row, line.field, outcome));
    m_beforeText->setPlainText(line.ancestor);
    m_oursText->setPlainText(line.ours);
    m_theirsText->setPlainText(line.theirs);
    const bool keepsOurs = m_model.keepsOurs(row);
    const QSignalBlocker quietOurs(m_ours);
    const QSignalBlocker quietTheirs(m_theirs);
    // The two stand in columns of their own, so Qt does not take them for one group.
    m_ours->setAutoExclusive(false);
    m_theirs->setAutoExclusive(false);
    m_ours->setChecked(keepsOurs);
    m_theirs->setChecked(!keepsOurs);
    for (QRadioButton* button : {m_ours, m_theirs}) button->setEnabled(m_model.isDecidable(row));
}

void MergeChoice::decide(bool isOurs) {
    if (m_row < 0) return;
    m_model.decide(m_row, isOurs);
    showRow(m_row);
}

}  // namespace app
