// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person can do with the selected coding, of CodingDetail. Each is a step that can be
// undone.
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include "app/desktop/look/code_colors.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/passages/code_marks.h"
#include "app/desktop/passages/coding_detail.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/model/schema.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"
#include "codebook/store/store.h"

namespace app {

bool CodingDetail::edit(const QString& text, std::uint8_t field, const codebook::Value& value) {
    if (!m_session.study().codings.find(m_coding)) return false;
    const QUuid guid = m_session.project().codingDetail(m_coding).guid;
    return m_session.perform(text, [&](codebook::Step& step) {
        step.editCoding(guid, {{field, value}});
    });
}

void CodingDetail::commitMemo() {
    m_memoPause.stop();
    const QString memo = m_memo->toPlainText();
    if (memo == m_memoShown || !m_session.study().codings.find(m_coding)) return;
    // What could not be stored stays what is being written.
    if (edit(tr("Write a memo on a coding"), codebook::field::coding::memo, memo))
        m_memoShown = memo;
}

void CodingDetail::commitWeight() {
    const codebook::Coding* row = coding();
    if (!row || static_cast<double>(row->weight) == m_weight->value()) return;
    // No weight is not the weight 0.
    const auto weight =
        m_weight->value() == 0 ? codebook::Value() : codebook::Value(m_weight->value());
    edit(tr("Weigh a coding"), codebook::field::coding::weight, weight);
}

void CodingDetail::remove() {
    if (!coding()) return;
    commitMemo();
    const QUuid guid = m_session.project().codingDetail(m_coding).guid;
    const QString name = CodeMarks(m_session.study()).name(coding()->code);
    const bool isDone = m_session.perform(tr("Remove a coding with “%1”").arg(name),
                                          [&](codebook::Step& step) { step.removeCoding(guid); });
    if (isDone) Q_EMIT left();
}

void CodingDetail::recode() {
    if (!coding()) return;
    m_recode->show();
    m_recode->setFocus(Qt::ShortcutFocusReason);
}

void CodingDetail::endRecoding() {
    m_recode->clear();
    m_recode->hide();
}

void CodingDetail::recodeAs(codebook::CodeId code) {
    const codebook::Code* row = m_session.study().codes.find(code);
    if (row && coding() && coding()->code != code)
        edit(tr("Recode as “%1”").arg(row->name), codebook::field::coding::code, row->guid);
    endRecoding();
    Q_EMIT left();
}

void CodingDetail::recodeAsNew(const QString& name) {
    if (!coding()) return;
    const QUuid guid = m_session.project().codingDetail(m_coding).guid;
    m_session.perform(tr("Recode as “%1”").arg(name), [&](codebook::Step& step) {
        codebook::Code code;
        code.name = name;
        code.color = freshCodeColor(m_session.study().codes.count());
        step.editCoding(guid, {{codebook::field::coding::code, step.addCode(code, {})}});
    });
    endRecoding();
    Q_EMIT left();
}

void CodingDetail::writeMemo() {
    if (coding()) m_memo->setFocus(Qt::ShortcutFocusReason);
}

bool CodingDetail::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_memo && event->type() == QEvent::FocusOut) commitMemo();
    if (watched == m_recode && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        endRecoding();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CodingDetail::changeEvent(QEvent* event) {
    // Links and marks wear the colours of the palette that they were made with.
    if (event->type() == QEvent::PaletteChange) m_refresh.start();
    QWidget::changeEvent(event);
}

void CodingDetail::declareCommands(UserCommands& commands) {
    const auto add = [&](const char* id, const QString& text, const QString& hint,
                         void (CodingDetail::*run)()) {
        UserCommand command;
        command.id = QLatin1String(id);
        command.text = text;
        command.hint = hint;
        command.group = CommandGroup::Coding;
        commands.add(command, this, [this, run](bool) { (this->*run)(); });
    };
    add("passages.codingMemo", tr("Memo on the selected coding"),
        tr("Goes to where the memo is written; it is kept by itself."), &CodingDetail::writeMemo);
    add("passages.recodeCoding", tr("Recode the selected coding…"), {}, &CodingDetail::recode);
}

}  // namespace app
