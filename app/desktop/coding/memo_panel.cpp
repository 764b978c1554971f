// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/coding/memo_panel.h"

#include <QListWidget>
#include <QPlainTextEdit>

#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

namespace {

/// After so long a rest a memo is stored, as those on codings and on documents are.
constexpr int PauseInMilliseconds = 1500;

}  // namespace

using codebook::Memo;
using codebook::MemoId;
using codebook::MemoSubject;
using codebook::Span;
using codebook::Step;

MemoPanel::MemoPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_list(new QListWidget),
      m_about(new QLabel),
      m_title(new QLineEdit),
      m_text(new QPlainTextEdit),
      m_editor(new QWidget),
      m_empty(new QLabel),
      m_refresh(new QTimer(this)),
      m_pause(new QTimer(this)) {
    layOut();
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &MemoPanel::refill);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) open(MemoId{item->data(Qt::UserRole).toInt()});
    });
    connect(m_title, &QLineEdit::editingFinished, this, &MemoPanel::store);
    m_text->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseInMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &MemoPanel::store);
    connect(m_title, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(&session, &Session::documentShown, m_refresh, qOverload<>(&QTimer::start));
    connect(&session, &Session::layerChanged, m_refresh, qOverload<>(&QTimer::start));
    connect(&session, &Session::changed, this, &MemoPanel::follow);
    refill();
}

MemoPanel::~MemoPanel() { store(); }

void MemoPanel::declareCommands(UserCommands& commands) {
    commands.add({QStringLiteral("memo.document"), tr("Memo on the &document"),
                  CommandGroup::Documents, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
                 this, [this](bool) { writeAbout(MemoSubject::Document); });
    commands.add(
        {QStringLiteral("memo.project"), tr("&Memo on the project"), CommandGroup::Project}, this,
        [this](bool) { writeAbout(MemoSubject::Project); });
}

void MemoPanel::write(Span span) {
    const auto* document = m_session.study().documents.find(m_session.document());
    if (!document || span.isEmpty()) {
        m_session.say(tr("Select the words that the memo is about first."));
        return;
    }
    for (const Memo& memo : m_session.study().memos)
        if (memo.subject == MemoSubject::Passage && memo.about == document->guid && memo.isPlaced &&
            memo.span == span && m_session.shows(memo.coder)) {
            Q_EMIT wanted();
            open(memo.id);
            m_text->setFocus();
            return;
        }
    begin(MemoSubject::Passage, document->guid, span);
}

void MemoPanel::writeAbout(MemoSubject subject) {
    QUuid about;
    if (subject == MemoSubject::Document) {
        const auto* document = m_session.study().documents.find(m_session.document());
        if (!document) {
            m_session.say(tr("Choose a document first."));
            return;
        }
        about = document->guid;
    }
    begin(subject, about, {});
}

void MemoPanel::focusMemos() {
    if (!m_list->isHidden())
        m_list->setFocus(Qt::ShortcutFocusReason);
    else if (!m_editor->isHidden())
        m_text->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus(Qt::ShortcutFocusReason);
}

void MemoPanel::begin(MemoSubject subject, const QUuid& about, Span span) {
    if (m_session.project().isReadOnly()) {
        m_session.say(tr("This project can only be read; no memo can be written."));
        return;
    }
    leave();
    Q_EMIT wanted();
    m_memo = {};
    m_isNew = true;
    m_subject = subject;
    m_subjectGuid = about;
    m_span = span;
    m_list->setCurrentItem(nullptr);
    fill({}, {});
    m_editor->show();
    m_empty->hide();
    showAbout();
    m_text->setFocus();
}

void MemoPanel::open(MemoId id) {
    leave();
    const Memo* memo = m_session.study().memos.find(id);
    m_editor->setVisible(memo != nullptr);
    m_memo = memo ? id : MemoId();
    m_isNew = false;
    if (!memo) return;
    m_subject = memo->subject;
    m_subjectGuid = memo->about;
    m_span = memo->span;
    fill(memo->title, memo->text);
    showAbout();
    if (memo->subject == MemoSubject::Passage && memo->isPlaced)
        Q_EMIT m_session.passageShown(m_session.document(), memo->span);
}

void MemoPanel::showAbout() {
    const auto* document = m_session.study().documents.find(m_session.document());
    switch (m_subject) {
        case MemoSubject::Passage:
            if (document)
                m_about->setText(tr("On “%1”").arg(
                    m_session.shownWords(document->id, m_span).simplified().left(120)));
            break;
        case MemoSubject::Document:
            if (document)
                m_about->setText(tr("On the document %1").arg(m_session.shownName(document->id)));
            break;
        default:
            m_about->setText(tr("On the project"));
    }
}

void MemoPanel::fill(const QString& title, const QString& text) {
    m_shownTitle = title;
    m_shownText = text;
    m_title->setText(title);
    if (m_text->toPlainText() != text) m_text->setPlainText(text);
    m_pause->stop();
}

bool MemoPanel::isWritten() const {
    return !m_editor->isHidden() &&
           (m_title->text() != m_shownTitle || m_text->toPlainText() != m_shownText);
}

void MemoPanel::leave() {
    store();
    const bool hasPlace = m_isNew || m_session.study().memos.find(m_memo) != nullptr;
    if (isWritten() && hasPlace && !m_text->toPlainText().trimmed().isEmpty())
        m_session.giveBack(m_title->text() + u'\n' + m_text->toPlainText());
}

void MemoPanel::store() {
    m_pause->stop();
    if (m_isStoring || m_editor->isHidden()) return;
    const QString title = m_title->text().trimmed();
    const QString text = m_text->toPlainText();
    m_isStoring = true;
    if (m_isNew) {
        if (!title.isEmpty() || !text.trimmed().isEmpty()) storeNew(title, text);
    } else if (const Memo* memo = m_session.study().memos.find(m_memo)) {
        codebook::FieldValues fields;
        if (memo->title != title) fields.emplace_back(codebook::field::memo::title, title);
        if (memo->text != text) fields.emplace_back(codebook::field::memo::text, text);
        const bool isKept =
            fields.empty() || m_session.perform(tr("Change a memo"),
                                                [&](Step& step) { step.editMemo(m_memo, fields); });
        if (isKept) rememberTyped();
    }
    m_isStoring = false;
}

void MemoPanel::storeNew(const QString& title, const QString& text) {
    QUuid made;
    const bool isDone = m_session.perform(tr("Write a memo"), [&](Step& step) {
        const QUuid coder = step.coder(m_session.project().coderName());
        made = step.addMemo(m_subject, m_subjectGuid, m_span, title, text, coder,
                            m_session.project().now().toMSecsSinceEpoch());
    });
    if (!isDone) return;
    m_isNew = false;
    rememberTyped();
    for (const Memo& memo : m_session.study().memos)
        if (memo.guid == made) m_memo = memo.id;
}

void MemoPanel::rememberTyped() {
    m_shownTitle = m_title->text();
    m_shownText = m_text->toPlainText();
}

void MemoPanel::removeCurrent() {
    m_isNew = false;
    m_editor->hide();
    if (m_session.study().memos.find(m_memo) == nullptr) return;
    m_session.perform(tr("Remove a memo"), [this](Step& step) { step.removeMemo(m_memo); });
}

void MemoPanel::follow(const codebook::Change& change) {
    if (!change.touches(codebook::Entity::Memo) && !change.touches(codebook::Entity::Document))
        return;
    if (!m_refresh->isActive()) m_refresh->start();
}

QString MemoPanel::labelOf(const Memo& memo) const {
    const QString head = memo.title.isEmpty() ? memo.text.simplified().left(60) : memo.title;
    if (memo.subject == MemoSubject::Project) return tr("Project: %1").arg(head);
    if (memo.subject == MemoSubject::Document) return tr("Document: %1").arg(head);
    return memo.isPlaced ? head : tr("%1 (waits to be placed)").arg(head);
}

void MemoPanel::refill() {
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const auto* document = m_session.study().documents.find(m_session.document());
    std::vector<const Memo*> memos;
    for (const Memo& memo : m_session.study().memos) {
        const bool isHere =
            document && memo.about == document->guid &&
            (memo.subject == MemoSubject::Document || memo.subject == MemoSubject::Passage);
        if ((memo.subject == MemoSubject::Project || isHere) && m_session.shows(memo.coder))
            memos.push_back(&memo);
    }
    std::sort(memos.begin(), memos.end(), [](const Memo* a, const Memo* b) {
        return std::tuple(a->subject, a->span, a->id) < std::tuple(b->subject, b->span, b->id);
    });
    for (const Memo* memo : memos) {
        auto* item = new QListWidgetItem(labelOf(*memo), m_list);
        item->setData(Qt::UserRole, memo->id.value);
        if (memo->id == m_memo) m_list->setCurrentItem(item);
    }
    m_list->setVisible(!memos.empty());
    const Memo* open = m_session.study().memos.find(m_memo);
    if (open && !m_session.shows(open->coder)) {
        // A layer hid it; what stands in the fields is another's.
        m_editor->hide();
        m_memo = {};
        open = nullptr;
    }
    // What could not be stored yet is not overwritten.
    if (open && !m_text->hasFocus() && !m_title->hasFocus() && !isWritten())
        fill(open->title, open->text);
    if (!open && !m_isNew) m_editor->hide();
    m_empty->setVisible(memos.empty() && m_editor->isHidden());
}

bool MemoPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) store();
    return QWidget::eventFilter(watched, event);
}

}  // namespace app
