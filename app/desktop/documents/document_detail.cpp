// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documents/document_detail.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include "app/desktop/documents/document_kinds.h"
#include "app/desktop/documents/document_memo.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "codebook/project/lookup.h"
#include "codebook/project/project.h"
#include "codebook/project/step.h"

namespace app {

using codebook::Document;
using codebook::DocumentId;
using codebook::Entity;
using codebook::Step;

namespace {

/// A wheel that passes over a panel must not change what the document is.
class QuietCombo : public QComboBox {
   public:
    QuietCombo() {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(6);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

   protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QStringList foldersOf(const codebook::Study& study) {
    QStringList folders;
    for (const Document& document : study.documents)
        if (!document.group.isEmpty()) folders << document.group;
    folders.removeDuplicates();
    return folders;
}

/// "a / b//c " as projects keep it: "a/b/c".
QString tidyFolder(const QString& written) {
    QStringList levels;
    for (const QString& level : written.split(u'/'))
        if (const QString name = level.simplified(); !name.isEmpty()) levels << name;
    return levels.join(u'/');
}

}  // namespace

DocumentDetail::DocumentDetail(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_kind(new QuietCombo),
      m_language(new QuietCombo),
      m_folder(new QLineEdit),
      m_speakers(new QLabel),
      m_memo(new DocumentMemo(session)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(space::inner, space::inner, space::inner, space::inner);
    form->setHorizontalSpacing(space::inner);
    form->setVerticalSpacing(space::unit);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addFields(form);
    connect(m_kind, &QComboBox::activated, this, &DocumentDetail::setKind);
    connect(m_language, &QComboBox::activated, this, &DocumentDetail::setLanguage);
    connect(m_folder, &QLineEdit::editingFinished, this, &DocumentDetail::setFolder);
    connect(m_speakers, &QLabel::linkActivated, this, [this] {
        if (first()) Q_EMIT speakersWanted(m_documents.front());
    });
    connect(&session, &Session::changed, this, &DocumentDetail::follow);
    read();
}

void DocumentDetail::addFields(QFormLayout* form) {
    m_kind->setAccessibleName(tr("Kind of the document"));
    m_language->setAccessibleName(tr("Language of the document"));
    m_folder->setAccessibleName(tr("Folder of the document"));
    m_folder->setPlaceholderText(tr("At the top"));
    m_folder->setToolTip(tr("Levels of folders are separated by “/”."));
    m_speakers->setWordWrap(true);
    m_speakers->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    const auto add = [&](const QString& name, QWidget* field) {
        auto* label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(tr("Kind"), m_kind);
    add(tr("Language"), m_language);
    add(tr("Folder"), m_folder);
    add(tr("Speakers"), m_speakers);
    form->addRow(m_memo);
}

void DocumentDetail::show(std::vector<DocumentId> documents) {
    if (documents == m_documents) return;
    m_documents = std::move(documents);
    m_memo->show(m_documents.size() == 1 ? m_documents.front() : DocumentId{});
    m_folder->setModified(false);
    read();
}

void DocumentDetail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) readSpeakers();
    QWidget::changeEvent(event);
}

void DocumentDetail::follow(const codebook::Change& change) {
    if (change.touches(Entity::Document) || change.touches(Entity::Speaker) ||
        change.touches(Entity::Case))
        read();
}

void DocumentDetail::showEvent(QShowEvent* event) {
    read();
    QWidget::showEvent(event);
}

void DocumentDetail::beginMemo() { m_memo->beginWriting(); }

const Document* DocumentDetail::first() const {
    return m_documents.empty() ? nullptr : m_session.study().documents.find(m_documents.front());
}

void DocumentDetail::read() {
    std::erase_if(m_documents, [this](DocumentId id) {
        return m_session.study().documents.find(id) == nullptr;
    });
    if (!isVisible()) return;
    const Document* document = first();
    const bool isWritable = document && !m_session.project().isReadOnly();
    for (QWidget* field : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_language),
                           static_cast<QWidget*>(m_folder)})
        field->setEnabled(isWritable);
    const Document none;
    readKinds(document ? *document : none);
    readLanguages(document ? *document : none);
    readSpeakers();
    if (m_folder->isModified() && m_folder->hasFocus()) return;
    m_folder->setText(document ? document->group : QString());
    auto* folders = new QCompleter(foldersOf(m_session.study()), m_folder);
    folders->setCaseSensitivity(Qt::CaseInsensitive);
    delete m_folder->completer();
    m_folder->setCompleter(folders);
}

void DocumentDetail::readKinds(const Document& document) {
    m_kind->clear();
    for (const QString& kind : kindsIn(m_session.study())) m_kind->addItem(kindName(kind), kind);
    m_kind->setCurrentIndex(m_kind->findData(document.kind));
}

void DocumentDetail::readLanguages(const Document& document) {
    m_language->clear();
    m_language->addItem(tr("Not known"), QString());
    for (const QString& code : languagesFor(m_session.study()))
        m_language->addItem(QStringLiteral("%1 (%2)").arg(languageName(code), code), code);
    m_language->setCurrentIndex(m_language->findData(document.language));
}

void DocumentDetail::readSpeakers() {
    const Document* document = m_documents.size() == 1 ? first() : nullptr;
    if (!document) {
        m_speakers->setText(m_documents.empty() ? QString()
                                                : tr("%n documents chosen", nullptr,
                                                     static_cast<int>(m_documents.size())));
        return;
    }
    QStringList names;
    for (const codebook::Speaker* speaker : codebook::speakersOf(m_session.study(), document->id)) {
        const auto* person = m_session.study().cases.find(speaker->person);
        if (speaker->isInterviewer)
            names << tr("%1 (asks)").arg(m_session.shown(speaker->label));
        else if (person && person->name != speaker->label)
            names << tr("%1 (%2)").arg(m_session.shown(speaker->label),
                                       m_session.shown(person->name));
        else
            names << m_session.shown(speaker->label);
    }
    const QString said =
        names.isEmpty() ? tr("Nobody is named.") : names.join(QStringLiteral(", "));
    m_speakers->clear();  // Links keep the colour that they were first laid out in.
    m_speakers->setText(names.isEmpty() ? said.toHtmlEscaped()
                                        : QStringLiteral("%1 <a href=\"assign\">%2</a>")
                                              .arg(said.toHtmlEscaped(), tr("Assign…")));
}

void DocumentDetail::change(const QString& one, const QString& many,
                            const std::function<bool(const Document&)>& differs,
                            const std::function<void(Step&, DocumentId)>& write) {
    std::vector<DocumentId> changed;
    for (const DocumentId id : m_documents)
        if (const Document* document = m_session.study().documents.find(id))
            if (differs(*document)) changed.push_back(id);
    if (changed.empty()) return;
    const auto writeAll = [&](Step& step) {
        for (const DocumentId id : changed) write(step, id);
    };
    m_session.perform(changed.size() == 1 ? one : many, writeAll);
}

void DocumentDetail::setKind(int index) {
    const QString kind = m_kind->itemData(index).toString();
    if (!first()) return;
    change(
        tr("Make “%1” of the kind “%2”").arg(first()->name, kindName(kind)),
        tr("Make documents of the kind “%1”").arg(kindName(kind)),
        [&](const Document& document) { return document.kind != kind; },
        [&](Step& step, DocumentId id) { step.setKind(id, kind); });
}

void DocumentDetail::setLanguage(int index) {
    const QString code = m_language->itemData(index).toString();
    if (!first()) return;
    change(
        tr("Set the language of “%1”").arg(first()->name), tr("Set the language of documents"),
        [&](const Document& document) { return document.language != code; },
        [&](Step& step, DocumentId id) { step.setLanguage(id, code); });
}

void DocumentDetail::setFolder() {
    if (!m_folder->isModified() || !first()) return;
    m_folder->setModified(false);
    const QString folder = tidyFolder(m_folder->text());
    change(
        tr("Move “%1” to another folder").arg(first()->name),
        tr("Move documents to another folder"),
        [&](const Document& document) { return document.group != folder; },
        [&](Step& step, DocumentId id) { step.setGroup(id, folder); });
    read();
}

}  // namespace app
