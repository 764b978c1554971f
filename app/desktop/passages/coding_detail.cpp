// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/passages/coding_detail.h"

#include <QAbstractTextDocumentLayout>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/desktop/look/code_colors.h"
#include "app/desktop/look/look.h"
#include "app/desktop/passages/code_line.h"
#include "app/desktop/passages/code_marks.h"
#include "app/desktop/passages/words_label.h"
#include "app/desktop/session/session.h"
#include "codebook/analysis/document_codings.h"
#include "codebook/project/project.h"
#include "codebook/store/store.h"

namespace app {

using codebook::Coding;
using codebook::CodingId;

namespace {

constexpr int memoPause = 1500;  // milliseconds of rest after which a memo is kept
constexpr int fewestMemoLines = 1;
constexpr int mostMemoLines = 4;
constexpr qsizetype longestPath = 90;

}  // namespace

CodingDetail::CodingDetail(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_empty(new QLabel(this)),
      m_card(new QWidget(this)),
      m_mark(new QLabel(m_card)),
      m_code(new QLabel(m_card)),
      m_facts(new QLabel(m_card)),
      m_words(new WordsLabel(m_card)),
      m_others(new QLabel(m_card)),
      m_weight(new QDoubleSpinBox(m_card)),
      m_memo(new QPlainTextEdit(m_card)),
      m_recode(new CodeLine(session, m_card)),
      m_recodeButton(new QPushButton(tr("&Recode…"), m_card)),
      m_removeButton(new QPushButton(tr("Remo&ve"), m_card)) {
    build();
    m_memoPause.setSingleShot(true);
    m_memoPause.setInterval(memoPause);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_memoPause, &QTimer::timeout, this, &CodingDetail::commitMemo);
    connect(&m_refresh, &QTimer::timeout, this, &CodingDetail::refresh);
    connect(&session, &Session::codingSelected, this, &CodingDetail::select);
    for (const auto signal : {&Session::layerChanged, &Session::pseudonymsChanged})
        connect(&session, signal, &m_refresh, qOverload<>(&QTimer::start));
    connect(&session, &Session::changed, this, [this] {
        if (!m_refresh.isActive()) m_refresh.start();
    });
    select(session.coding());
}

CodingDetail::~CodingDetail() { commitMemo(); }

void CodingDetail::build() {
    auto* title = new QLabel(tr("This coding"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_code->setFont(bold);
    m_empty->setText(tr("Select a coding in the text to see who coded it and why."));
    for (QLabel* label : {m_empty, m_facts, m_others}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    for (QLabel* label : {m_code, m_facts}) label->setTextFormat(Qt::PlainText);
    m_code->setWordWrap(true);
    m_others->setTextFormat(Qt::RichText);
    m_others->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_others, &QLabel::linkActivated, this,
            [this](const QString& link) { m_session.selectCoding(CodingId{link.toInt()}); });
    connect(m_words, &WordsLabel::clicked, this, [this] {
        if (const Coding* row = coding()) m_session.showPassage(row->document, row->span);
    });
    m_memo->setPlaceholderText(tr("Memo on this coding"));
    m_memo->setAccessibleName(tr("Memo on this coding"));
    m_memo->setTabChangesFocus(true);
    connect(m_memo->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, &CodingDetail::growMemo);
    growMemo();
    m_memo->installEventFilter(this);
    connect(m_memo, &QPlainTextEdit::textChanged, &m_memoPause, qOverload<>(&QTimer::start));

    auto* head = new QHBoxLayout;
    head->setSpacing(space::unit + 2);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_code, 1);
    m_mark->setFixedHeight(QFontMetrics(bold).height());
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(0, 0, 0, 0);
    card->setSpacing(space::unit);
    card->addLayout(head);
    card->addWidget(m_facts);
    card->addWidget(m_words);
    card->addWidget(m_others);
    card->addWidget(m_memo);
    card->addWidget(buildButtons());
    card->addWidget(m_recode);
    // As they stand, from above.
    setTabOrder(m_others, m_memo);
    setTabOrder(m_memo, m_weight);
    setTabOrder(m_weight, m_recodeButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inner, space::inner, space::inner, space::inner);
    layout->setSpacing(space::unit);
    layout->addWidget(title);
    layout->addSpacing(space::unit);
    layout->addWidget(m_empty);
    layout->addWidget(m_card);
    layout->addStretch(1);
}

void CodingDetail::growMemo() {
    const int lines = std::clamp(static_cast<int>(m_memo->document()->size().height()),
                                 fewestMemoLines, mostMemoLines);
    m_memo->setFixedHeight(lines * m_memo->fontMetrics().lineSpacing() + 4 * space::unit);
}

QWidget* CodingDetail::buildButtons() {
    auto* row = new QWidget(m_card);
    m_weight->setRange(0, 1000);
    m_weight->setDecimals(1);
    m_weight->setSpecialValueText(tr("no weight"));
    m_weight->setPrefix(tr("weight "));
    m_weight->setAccessibleName(tr("Weight of the coding; 0 for none"));
    m_weight->setKeyboardTracking(false);
    connect(m_weight, &QDoubleSpinBox::valueChanged, this, &CodingDetail::commitWeight);
    m_recode->setPlaceholderText(tr("Another code"));
    m_recode->setAccessibleName(tr("Code this coding shall have instead"));
    m_recode->hide();
    m_recode->installEventFilter(this);
    connect(m_recode, &CodeLine::codePicked, this, &CodingDetail::recodeAs);
    connect(m_recode, &CodeLine::newCodeNamed, this, &CodingDetail::recodeAsNew);
    connect(m_recodeButton, &QPushButton::clicked, this, &CodingDetail::recode);
    connect(m_removeButton, &QPushButton::clicked, this, &CodingDetail::remove);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(m_weight);
    layout->addStretch(1);
    layout->addWidget(m_recodeButton);
    layout->addWidget(m_removeButton);
    return row;
}

const Coding* CodingDetail::coding() const {
    const Coding* row = m_session.study().codings.find(m_coding);
    return row && m_session.shows(row->coder) ? row : nullptr;
}

void CodingDetail::select(CodingId coding) {
    commitMemo();
    endRecoding();
    if (m_memo->toPlainText() != m_memoShown && m_session.study().codings.find(m_coding))
        m_session.giveBack(m_memo->toPlainText());
    m_coding = coding;
    m_memoShown.clear();
    m_memo->clear();
    m_memoPause.stop();
    refresh();
}

void CodingDetail::refresh() {
    const Coding* row = coding();
    m_card->setVisible(row != nullptr);
    m_empty->setVisible(row == nullptr);
    if (row) m_session.attempt([&] { describe(*row); });
}

void CodingDetail::describe(const Coding& coding) {
    const codebook::CodingDetail detail = m_session.project().codingDetail(coding.id);
    const CodeMarks marks(m_session.study());
    m_mark->setPixmap(colorMark(stripeColor(marks.color(coding.code), palette())));
    const QString path = marks.path(marks.effective(coding.code));
    m_code->setText(shortened(path, longestPath));
    m_code->setToolTip(path);
    QStringList facts{m_session.study().coders.at(coding.coder).name};
    if (detail.created > 0)
        facts << QLocale().toString(QDateTime::fromMSecsSinceEpoch(detail.created).date(),
                                    QLocale::LongFormat);
    if (!coding.isPlaced) facts << tr("waits to be placed in a revised text");
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    // A coding that waits to be placed has no words in the text.
    m_words->setWords(coding.isPlaced && m_session.pseudonyms()
                          ? m_session.shownWords(coding.document, coding.span)
                          : m_session.shown(detail.text));
    m_words->setEnabled(coding.isPlaced);
    const QSignalBlocker noWeight(m_weight);
    m_weight->setValue(static_cast<double>(coding.weight));
    // What is being written is not overwritten by what was kept before.
    const bool isWriting = m_memo->toPlainText() != m_memoShown;
    m_memoShown = detail.memo;
    if (!isWriting && m_memo->toPlainText() != detail.memo) {
        m_memo->setPlainText(detail.memo);
        m_memoPause.stop();
    }
    const bool isChangeable = !m_session.project().isReadOnly();
    m_memo->setReadOnly(!isChangeable);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_weight, m_recodeButton, m_removeButton})
        control->setEnabled(isChangeable);
    showOthers(coding);
}

void CodingDetail::showOthers(const Coding& coding) {
    constexpr int most = 12;
    const codebook::Study& study = m_session.study();
    const CodeMarks marks(study);
    QStringList links;
    int count = 0;
    const auto add = [&](const Coding& other) {
        if (other.id == coding.id || !m_session.shows(other.coder) || ++count > most) return;
        links << QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                     .arg(other.id.value)
                     .arg(palette().color(QPalette::Link).name(),
                          tr("%1 (%2)")
                              .arg(marks.name(other.code), study.coders.at(other.coder).name)
                              .toHtmlEscaped());
    };
    if (coding.isPlaced) m_session.codings().forEachOn(coding.document, coding.span, add);
    QString text = tr("Also here: %1").arg(links.join(QStringLiteral(", ")));
    if (count > most) text += tr(" and %n more", nullptr, count - most);
    m_others->setText(text);
    m_others->setVisible(count > 0);
}

}  // namespace app
