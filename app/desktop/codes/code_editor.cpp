// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/codes/code_editor.h"

#include "app/desktop/codes/code_actions.h"
#include "app/desktop/codes/code_field.h"
#include "app/desktop/codes/code_head.h"
#include "app/desktop/codes/code_place_form.h"
#include "app/desktop/codes/notice_bar.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/code_steps.h"
#include "codebook/project/project.h"

namespace app {

using codebook::Code;
using codebook::CodeId;
using codebook::Entity;
namespace field = codebook::field::code;

CodeEditor::CodeEditor(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_pages(new QStackedWidget),
      m_head(new CodeHead(session)),
      m_place(new CodePlaceForm(session)),
      m_memo(new CodeField(tr("Your memo on the code"), tr("What you think about it"))),
      m_otherMemos(new QLabel),
      m_merged(new QWidget),
      m_scroll(new QScrollArea),
      m_empty(makeEmptyPage()) {
    m_otherMemos->setTextFormat(Qt::PlainText);
    m_otherMemos->setWordWrap(true);
    m_otherMemos->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_otherMemos->setForegroundRole(QPalette::PlaceholderText);
    auto* merged = new QVBoxLayout(m_merged);
    merged->setContentsMargins(0, 0, 0, 0);
    merged->setSpacing(0);
    m_scroll->setWidget(makeForm());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_scroll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(&session, &Session::changed, this, &CodeEditor::follow);
    connect(&session, &Session::layerChanged, this, &CodeEditor::refresh);
    connect(m_head, &CodeHead::codeAsked, this, &CodeEditor::codeAsked);
    connect(m_memo, &CodeField::committed, this,
            [this](const QString& text) { CodeActions(m_session).writeMemo(m_code, text); });
    if (!session.project().isReadOnly()) return;
    // Read and copied from, but not written in.
    m_place->setEnabled(false);
    m_head->makeReadOnly();
    m_memo->setReadOnly(true);
    for (const TextField& each : m_fields) each.edit->setReadOnly(true);
}

CodeEditor::~CodeEditor() { commit(); }

QWidget* CodeEditor::makeEmptyPage() {
    auto* sentence =
        new QLabel(tr("Choose a code in the codebook to read and write what it means."));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    sentence->setContentsMargins(space::page, space::page, space::page, space::page);
    return sentence;
}

QWidget* CodeEditor::makeForm() {
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(space::between, space::inner, space::between, space::between);
    column->setSpacing(space::unit);
    column->addWidget(m_head);
    column->addSpacing(space::inner);
    column->addWidget(m_place);
    addField(*column, field::shortDefinition, tr("&Short definition"), tr("short definition"),
             tr("One sentence"));
    addField(*column, field::definition, tr("&Definition"), tr("definition"),
             tr("What the code means"));
    addField(*column, field::whenToUse, tr("&When to use"), tr("rule when to use it"),
             tr("What a passage must have"));
    addField(*column, field::whenNotToUse, tr("When &not to use"), tr("rule when not to use it"),
             tr("What looks alike and is something else"));
    addField(*column, field::example, tr("&Example"), tr("example"),
             tr("A passage that shows it well"));
    addLabelled(*column, tr("Your &memo"), m_memo);
    column->addWidget(m_otherMemos);
    column->addSpacing(space::inner);
    column->addWidget(m_merged);
    column->addStretch(1);
    return form;
}

void CodeEditor::addLabelled(QLayout& column, const QString& label, CodeField* edit) {
    auto* caption = new QLabel(label);
    caption->setBuddy(edit);
    caption->setContentsMargins(0, space::inner, 0, 0);
    column.addWidget(caption);
    column.addWidget(edit);
}

void CodeEditor::addField(QLayout& column, std::uint8_t field, const QString& label,
                          const QString& nameInSteps, const QString& placeholder) {
    auto* edit = new CodeField(QString(label).remove(u'&'), placeholder);
    m_fields.push_back({field, nameInSteps, edit});
    addLabelled(column, label, edit);
    connect(edit, &CodeField::committed, this, [this, field, nameInSteps](const QString& text) {
        CodeActions(m_session).edit(m_code, field, text, nameInSteps);
    });
}

void CodeEditor::setCode(CodeId code) {
    if (code == m_code) return;
    commit();
    giveBack();
    m_code = code;
    refresh();
    m_scroll->ensureVisible(0, 0);
}

void CodeEditor::commit() {
    if (!m_session.study().codes.find(m_code)) return;
    m_head->commit();
    m_place->commit();
    for (const TextField& each : m_fields) each.edit->commit();
    m_memo->commit();
}

/// What could not be stored must not be taken for what is written of the next code.
void CodeEditor::giveBack() {
    QStringList words;
    const auto take = [&words](CodeField* field) {
        if (field->isEdited()) words << field->toPlainText();
        field->discard();
    };
    for (const TextField& each : m_fields) take(each.edit);
    take(m_memo);
    if (!words.isEmpty()) m_session.giveBack(words.join(QStringLiteral("\n\n")));
}

void CodeEditor::focusDefinition() {
    for (const TextField& each : m_fields)
        if (each.field == field::definition) each.edit->setFocus(Qt::OtherFocusReason);
}

void CodeEditor::follow(const codebook::Change& change) {
    if (change.touches(Entity::Code) || change.touches(Entity::Memo) ||
        change.touches(Entity::Setting) || change.touches(Entity::Coder))
        refresh();
}

void CodeEditor::refresh() {
    const Code* code = m_session.study().codes.find(m_code);
    if (!code) {
        // What was written of a code that is gone has nowhere to go.
        for (const TextField& each : m_fields) each.edit->discard();
        m_memo->discard();
        m_code = {};
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    m_head->show(m_code);
    m_place->show(m_code);
    showTexts(*code);
    showMemos();
    showMerged();
    m_pages->setCurrentWidget(m_scroll);
}

void CodeEditor::showTexts(const Code& code) {
    const QString* texts[] = {&code.shortDefinition, &code.definition, &code.whenToUse,
                              &code.whenNotToUse, &code.example};
    for (std::size_t i = 0; i < m_fields.size(); ++i) m_fields[i].edit->setStored(*texts[i]);
}

void CodeEditor::showMemos() {
    const codebook::Study& study = m_session.study();
    const codebook::CoderId me = m_session.me();
    const codebook::Memo* own = me ? memoOn(study, m_code, me) : nullptr;
    m_memo->setStored(own ? own->text : QString());
    QStringList others;
    for (const codebook::Memo& memo : study.memos) {
        const bool isHere = memo.subject == codebook::MemoSubject::Code &&
                            memo.about == study.codes.at(m_code).guid;
        if (!isHere || (own && memo.id == own->id) || (m_session.isBlind() && memo.coder != me))
            continue;
        const codebook::Coder* coder = study.coders.find(memo.coder);
        others << (coder ? tr("%1: %2").arg(coder->name, memo.text) : memo.text);
    }
    m_otherMemos->setText(others.join(QStringLiteral("\n\n")));
    m_otherMemos->setVisible(!others.isEmpty());
}

void CodeEditor::showMerged() {
    qDeleteAll(m_merged->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    bool isAny = false;
    for (const Code& code : m_session.study().codes) {
        if (code.mergedInto != m_code) continue;
        addMerged(code);
        isAny = true;
    }
    m_merged->setVisible(isAny);
}

void CodeEditor::addMerged(const Code& merged) {
    auto* row = new QWidget;
    auto* sentence = new QLabel;
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setText(tr("“%1” was merged into it.").arg(merged.name));
    auto* separate = linkButton(tr("Separate"));
    separate->setAccessibleName(tr("Separate “%1” again").arg(merged.name));
    // Queued, because the button goes with the change that it makes.
    connect(
        separate, &QPushButton::clicked, this,
        [this, id = merged.id] { CodeActions(m_session).separate(id); }, Qt::QueuedConnection);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(sentence, 1);
    line->addWidget(separate);
    m_merged->layout()->addWidget(row);
}

}  // namespace app
