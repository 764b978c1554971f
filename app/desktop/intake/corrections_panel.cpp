// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/intake/corrections_panel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/desktop/intake/choice_box.h"
#include "app/desktop/intake/columns_editor.h"
#include "app/desktop/intake/incoming.h"
#include "app/desktop/intake/incoming_words.h"
#include "app/desktop/intake/speakers_editor.h"
#include "app/desktop/look/look.h"

namespace app {

namespace {

constexpr std::size_t manyFiles = 30;
constexpr int millisecondsForMany = 250;

using Files = std::vector<const IncomingFile*>;

/// What all files have in common, or nothing where they differ.
template <class Of>
std::optional<QString> common(const Files& files, Of of) {
    std::optional<QString> value;
    for (const IncomingFile* file : files) {
        const QString own = of(*file);
        if (value && *value != own) return {};
        value = own;
    }
    return value;
}

/// What the person is typing stays.
void showIn(QLineEdit& edit, const std::optional<QString>& text, const QString& placeholder) {
    edit.setPlaceholderText(text ? QString() : placeholder);
    if (!edit.hasFocus() || !edit.isModified()) edit.setText(text.value_or(QString()));
}

Qt::CheckState stateOf(const Files& files, bool (*isSo)(const IncomingFile&)) {
    const auto count = std::count_if(files.begin(), files.end(),
                                     [isSo](const IncomingFile* file) { return isSo(*file); });
    if (count == 0) return Qt::Unchecked;
    return count == static_cast<std::ptrdiff_t>(files.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

QString asRecognised(const std::optional<QString>& word) {
    return word && !word->isEmpty() ? CorrectionsPanel::tr("As recognised: %1").arg(*word)
                                    : CorrectionsPanel::tr("As recognised");
}

}  // namespace

CorrectionsPanel::CorrectionsPanel(Incoming& incoming, QWidget* parent)
    : QScrollArea(parent),
      m_incoming(incoming),
      m_title(new QLabel),
      m_facts(new QLabel),
      m_taken(new QCheckBox(tr("Import"))),
      m_name(new QLineEdit),
      m_group(new QLineEdit),
      m_kind(new ChoiceBox(tr("Kind of document"))),
      m_language(new ChoiceBox(tr("Language of the document"))),
      m_encoding(new ChoiceBox(tr("Encoding of the file"))),
      m_sheet(new QLineEdit),
      m_comments(new QCheckBox),
      m_speakers(new SpeakersEditor),
      m_columns(new ColumnsEditor),
      m_remarks(new QLabel) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page());
    connectFields();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CorrectionsPanel::showAll);
    show(std::vector<int>());
}

QLabel* CorrectionsPanel::addRow(QFormLayout* form, const QString& label, QWidget* field) {
    auto* text = new QLabel(label);
    text->setBuddy(field);
    form->addRow(text, field);
    return text;
}

QWidget* CorrectionsPanel::page() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::between, space::inner, space::between, space::between);
    layout->setSpacing(space::between);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_facts, m_remarks}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_name->setAccessibleName(tr("Name of the document"));
    m_group->setAccessibleName(tr("Group of the document"));
    m_sheet->setAccessibleName(tr("Sheet of the workbook"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(space::between);
    form->setVerticalSpacing(space::inner);
    addRow(form, tr("&Name"), m_name);
    addRow(form, tr("&Group"), m_group);
    addRow(form, tr("&Kind"), m_kind);
    addRow(form, tr("&Language"), m_language);
    m_encodingLabel = addRow(form, tr("&Encoding"), m_encoding);
    m_sheetLabel = addRow(form, tr("&Sheet"), m_sheet);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_facts, m_taken})
        layout->addWidget(widget);
    layout->addLayout(form);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_comments, m_speakers, m_columns, m_remarks})
        layout->addWidget(widget);
    layout->addStretch(1);
    return page;
}

void CorrectionsPanel::connectFields() {
    connect(m_taken, &QCheckBox::clicked, this, [this](bool isTaken) {
        correct([=](Corrections& said) { said.isLeftOut = !isTaken; });
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().trimmed();
        if (m_name->isModified() && !name.isEmpty())
            correct([&](Corrections& said) { said.name = name; });
    });
    connect(m_group, &QLineEdit::editingFinished, this, [this] {
        const QString group = m_group->text().trimmed();
        if (m_group->isModified()) correct([&](Corrections& said) { said.group = group; });
    });
    connect(m_sheet, &QLineEdit::editingFinished, this, [this] {
        const QString sheet = m_sheet->text().trimmed();
        if (m_sheet->isModified()) correct([&](Corrections& said) { said.reading.sheet = sheet; });
    });
    connect(m_kind, &ChoiceBox::chosen, this,
            [this](const QString& kind) { correct([&](Corrections& said) { said.kind = kind; }); });
    connect(m_language, &ChoiceBox::chosen, this, [this](const QString& language) {
        correct([&](Corrections& said) { said.reading.language = language; });
    });
    connect(m_encoding, &ChoiceBox::chosen, this, [this](const QString& encoding) {
        correct([&](Corrections& said) { said.reading.encoding = encoding; });
    });
    connect(m_comments, &QCheckBox::clicked, this, [this](bool takes) {
        correct([=](Corrections& said) { said.takesComments = takes; });
    });
    connect(m_columns, &ColumnsEditor::said, this, [this](const QString& column, auto word) {
        correct([&](Corrections& said) { said.reading.columns[column] = word; });
    });
    connect(m_speakers, &SpeakersEditor::said, this, &CorrectionsPanel::correctSpeaker);
    connect(m_speakers, &SpeakersEditor::patternSaid, this, &CorrectionsPanel::correctPattern);
}

QString CorrectionsPanel::correct(const std::function<void(Corrections&)>& change) {
    return m_incoming.correct(m_files, change);
}

void CorrectionsPanel::correctSpeaker(const QString& label, SpeakerWord word) {
    correct([&](Corrections& said) { said.reading.speakers[label] = word; });
}

void CorrectionsPanel::correctPattern(const QString& pattern) {
    m_speakers->showProblem(
        correct([&](Corrections& said) { said.reading.speakerPattern = pattern; }));
}

Files CorrectionsPanel::shown() const {
    Files files;
    for (const int file : m_files)
        if (file < static_cast<int>(m_incoming.files().size()))
            files.push_back(&m_incoming.files()[static_cast<std::size_t>(file)]);
    return files;
}

void CorrectionsPanel::show(const std::vector<int>& files) {
    // What was typed into a field counts for the files that it was typed for.
    if (QWidget* focused = focusWidget(); focused != nullptr && isAncestorOf(focused))
        focused->clearFocus();
    m_files = files;
    // Files still come in while many are selected.
    m_soon.setInterval(m_files.size() > manyFiles ? millisecondsForMany : 0);
    showAll();
}

void CorrectionsPanel::refresh(int file) {
    if (!m_soon.isActive() && std::binary_search(m_files.begin(), m_files.end(), file))
        m_soon.start();
}

void CorrectionsPanel::showAll() {
    const Files files = shown();
    widget()->setVisible(!files.empty());
    if (files.empty()) return;
    m_title->setText(files.size() == 1 ? files.front()->source.path.section(u'/', -1)
                                       : tr("%n file(s); what you say counts for all of them.",
                                            nullptr, static_cast<int>(files.size())));
    showFields(files);
    showChoices(files);
    m_speakers->show(files);
    showRemarks(files);
}

void CorrectionsPanel::showFields(const Files& files) {
    m_taken->setCheckState(
        stateOf(files, [](const IncomingFile& file) { return !file.corrections.isLeftOut; }));
    m_taken->setEnabled(stateOf(files, [](const IncomingFile& file) {
                            return file.state == FileState::Read;
                        }) != Qt::Unchecked);
    m_name->setEnabled(files.size() == 1);
    showIn(*m_name, common(files, [](const IncomingFile& file) { return file.name(); }),
           tr("Each its own"));
    showIn(*m_group, common(files, [](const IncomingFile& file) { return file.group(); }),
           tr("Several"));
    int comments = 0;
    for (const IncomingFile* file : files)
        if (file->transcript) comments += static_cast<int>(file->transcript->comments.size());
    m_comments->setVisible(comments > 0);
    m_comments->setText(tr("Take %n comment(s) as memos", nullptr, comments));
    m_comments->setCheckState(
        stateOf(files, [](const IncomingFile& file) { return file.corrections.takesComments; }));
    const bool isOneTable =
        files.size() == 1 && files.front()->transcript && files.front()->transcript->answers;
    const bool hasSheets = isOneTable && !files.front()->transcript->answers->sheet.isEmpty();
    m_columns->setVisible(isOneTable);
    m_sheet->setVisible(hasSheets);
    m_sheetLabel->setVisible(hasSheets);
    m_speakers->setVisible(!isOneTable);
    if (isOneTable) m_columns->show(*files.front());
    if (hasSheets) showIn(*m_sheet, files.front()->transcript->answers->sheet, {});
}

void CorrectionsPanel::showChoices(const Files& files) {
    const auto recognised = [&](QString indexer::Transcript::*field) {
        return common(files, [field](const IncomingFile& file) {
            return file.transcript ? (*file.transcript).*field : QString();
        });
    };
    const Corrections& said = files.front()->corrections;
    QStringList words;
    for (const QString& kind : documentKinds()) words << kindWord(kind);
    const auto kind = recognised(&indexer::Transcript::kind);
    m_kind->offer(asRecognised(kind ? kindWord(*kind) : kind), documentKinds(), words, said.kind);

    words.clear();
    for (const QString& language : offeredLanguages()) words << languageWord(language);
    auto language = recognised(&indexer::Transcript::language);
    // Once said, what the words themselves looked like is not known any more.
    language = said.reading.language.isEmpty() && language ? languageWord(*language) : QString();
    m_language->offer(asRecognised(language), offeredLanguages(), words, said.reading.language);

    const auto encoding = recognised(&indexer::Transcript::encoding);
    const bool isText = !encoding || !encoding->isEmpty();
    m_encoding->setVisible(isText);
    m_encodingLabel->setVisible(isText);
    QStringList names;
    if (files.size() == 1 && files.front()->transcript)
        names = files.front()->transcript->encodingAlternatives;
    if (!names.isEmpty()) names << QString();
    names << offeredEncodings();
    m_encoding->offer(asRecognised(said.reading.encoding.isEmpty() ? encoding : QString()), names,
                      names, said.reading.encoding);
    const auto evidence = recognised(&indexer::Transcript::encodingEvidence);
    m_encoding->setToolTip(evidence ? evidence->toHtmlEscaped() : QString());
}

void CorrectionsPanel::showRemarks(const Files& files) {
    const QStringList known = files.size() == 1 ? facts(*files.front()) : QStringList();
    m_facts->setText(known.join(QStringLiteral(" · ")));
    m_facts->setVisible(!known.isEmpty());
    const QStringList lines = files.size() == 1 ? remarks(*files.front()) : QStringList();
    m_remarks->setText(lines.join(u'\n'));
    m_remarks->setVisible(!lines.isEmpty());
}

}  // namespace app
