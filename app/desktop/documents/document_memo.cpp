// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/document_memo.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

using codebook::Document;
using codebook::Entity;
using codebook::Memo;
using codebook::MemoSubject;

namespace {

constexpr int PauseInMs = 1500;

}  // namespace

DocumentMemo::DocumentMemo(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QPlainTextEdit), m_others(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    m_text->setAccessibleName(tr("Memo on the document"));
    m_text->setPlaceholderText(tr("Write a memo on the document"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(4 * fontMetrics().lineSpacing() + 2 * space::inner);
    m_text->installEventFilter(this);
    m_others->setWordWrap(true);
    m_others->setTextFormat(Qt::PlainText);
    m_others->setForegroundRole(QPalette::PlaceholderText);
    m_others->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text);
    layout->addWidget(m_others);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseInMs);
    connect(&m_pause, &QTimer::timeout, this, &DocumentMemo::store);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, [this] { m_pause.start(); });
    connect(&session, &Session::changed, this, [this](const codebook::Change& change) {
        if (change.touches(Entity::Memo) || change.touches(Entity::Coder)) read();
    });
    connect(&session, &Session::layerChanged, this, &DocumentMemo::read);
    read();
}

void DocumentMemo::show(codebook::DocumentId document) {
    if (document == m_document) return;
    store();
    if (m_text->document()->isModified()) m_session.giveBack(m_text->toPlainText());
    m_document = document;
    m_text->document()->setModified(false);
    read();
}

void DocumentMemo::beginWriting() {
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

const Memo* DocumentMemo::own() const {
    const Document* document = m_session.study().documents.find(m_document);
    if (!document) return nullptr;
    for (const Memo& memo : m_session.study().memos)
        if (memo.subject == MemoSubject::Document && memo.about == document->guid &&
            memo.coder == m_session.me())
            return &memo;
    return nullptr;
}

QString DocumentMemo::others() const {
    const Document* document = m_session.study().documents.find(m_document);
    QStringList said;
    if (!document) return {};
    for (const Memo& memo : m_session.study().memos) {
        if (memo.subject != MemoSubject::Document || memo.about != document->guid) continue;
        if (memo.coder == m_session.me() || !m_session.shows(memo.coder)) continue;
        const auto* coder = m_session.study().coders.find(memo.coder);
        said << (coder ? coder->name + QStringLiteral(": ") : QString()) + memo.text;
    }
    return said.join(QStringLiteral("\n\n"));
}

void DocumentMemo::read() {
    const bool hasDocument = m_session.study().documents.find(m_document) != nullptr;
    m_text->setEnabled(hasDocument && !m_session.project().isReadOnly());
    const QString words = others();
    m_others->setText(words);
    m_others->setVisible(!words.isEmpty());
    if (m_text->document()->isModified() && hasDocument) return;
    const Memo* memo = own();
    const QString text = memo ? memo->text : QString();
    if (m_text->toPlainText() != text) m_text->setPlainText(text);
    m_text->document()->setModified(false);
    m_pause.stop();
}

void DocumentMemo::store() {
    m_pause.stop();
    if (!m_text->document()->isModified()) return;
    m_text->document()->setModified(false);
    const QString text = m_text->toPlainText();
    const Memo* before = own();
    if (m_session.study().documents.find(m_document) && text != (before ? before->text : QString()))
        // What could not be stored is still to be stored.
        m_text->document()->setModified(!write(text));
}

bool DocumentMemo::write(const QString& text) {
    const Document& document = m_session.study().documents.at(m_document);
    const Memo* memo = own();
    const auto& project = m_session.project();
    const auto fill = [&](codebook::Step& step) {
        if (memo && text.trimmed().isEmpty()) return step.removeMemo(memo->id);
        if (memo) return step.editMemo(memo->id, {{codebook::field::memo::text, text}});
        const QUuid coder = step.coder(project.coderName());
        step.addMemo(MemoSubject::Document, document.guid, {}, QString(), text, coder,
                     project.now().toMSecsSinceEpoch());
    };
    return m_session.perform(tr("Write a memo on “%1”").arg(document.name), fill);
}

bool DocumentMemo::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::FocusOut) store();
    return QWidget::eventFilter(watched, event);
}

void DocumentMemo::hideEvent(QHideEvent* event) {
    store();
    QWidget::hideEvent(event);
}

}  // namespace app
