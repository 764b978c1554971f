// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/search/query_head.h"

#include "app/desktop/look/look.h"
#include "app/desktop/passages/line_mark.h"
#include "app/desktop/passages/query_completion.h"
#include "app/desktop/search/query_builder.h"
#include "app/desktop/search/query_help.h"
#include "app/desktop/session/session.h"
#include "indexer/search/query.h"
#include "indexer/search/query_error.h"

namespace app {

namespace {

/// Milliseconds that typing may rest before the query is asked.
constexpr int Patience = 150;
constexpr qsizetype MostForms = 24;

QLabel* wordsLabel(QPalette::ColorRole role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

}  // namespace

QueryHead::QueryHead(Session& session, QWidget* parent)
    : QWidget(parent),
      m_line(new QLineEdit),
      m_completion(new QueryCompletion(*m_line, session)),
      m_complaint(wordsLabel(QPalette::BrightText)),
      m_told(wordsLabel(QPalette::PlaceholderText)),
      m_builder(new QueryBuilder(session)),
      m_help(new QueryHelp),
      m_row(new QHBoxLayout),
      m_column(new QVBoxLayout(this)) {
    m_line->setPlaceholderText(tr("Words, “a phrase”, trust NEAR/5 police, speaker:P1 …"));
    m_line->setAccessibleName(tr("Query"));
    m_line->setClearButtonEnabled(true);
    if (const QIcon glass = icon(QStringLiteral("edit-find")); !glass.isNull())
        m_line->addAction(glass, QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_row->setSpacing(space::unit);
    m_row->addWidget(m_line, 1);
    m_column->setContentsMargins(space::between, space::inner, space::between, 0);
    m_column->setSpacing(space::unit);
    m_column->addLayout(m_row);
    m_column->addWidget(m_complaint);
    m_column->addWidget(m_told);
    m_builderButton = addFold(tr("Builder"), tr("Put the query together row by row"), m_builder);
    m_helpButton = addFold(tr("Help"), tr("What a query can say"), m_help);
    connect(m_builderButton, &QToolButton::toggled, this, [this](bool isShown) {
        if (isShown) m_builder->showQuery(m_line->text());
    });
    // The line keeps what was written; rows only add to it what a person put into them.
    connect(m_builder, &QueryBuilder::queryBuilt, m_line, &QLineEdit::setText);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (isBuilderShown()) m_builder->showQuery(text);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(Patience);
    connect(&m_soon, &QTimer::timeout, this, &QueryHead::read);
    connect(m_line, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_help, &QueryHelp::exampleChosen, this, [this](const QString& example) {
        setQuery(example);
        focusLine();
    });
}

QToolButton* QueryHead::addFold(const QString& name, const QString& hint, QWidget* content) {
    auto* button = new QToolButton;
    button->setText(name);
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    content->hide();
    connect(button, &QToolButton::toggled, content, &QWidget::setVisible);
    m_row->addWidget(button);
    m_column->addWidget(content);
    return button;
}

QString QueryHead::query() const { return m_line->text().trimmed(); }
QString QueryHead::complaint() const { return m_complaint->text(); }
QString QueryHead::told() const { return m_told->text(); }

void QueryHead::setQuery(const QString& query) {
    m_line->setText(query);
    m_soon.stop();
    read();
}

/// What was found before stays while a query is being written.
void QueryHead::read() {
    m_soon.stop();
    try {
        if (!query().isEmpty()) indexer::parsedQuery(query());
    } catch (const indexer::QueryError& error) {
        // Places are of the text without what was trimmed before it.
        return complain(error.message(), error.place() - 1);
    } catch (const codebook::Error& error) {
        return complain(error.message(), -1);
    }
    complain({}, -1);
    if (m_readable == query()) return;
    m_readable = query();
    if (m_readable.isEmpty()) tell({}, {});
    Q_EMIT queryChanged(m_readable);
}

void QueryHead::complain(const QString& sentence, int place) {
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) m_told->hide();
    const auto before = static_cast<int>(m_line->text().indexOf(query()));
    markCharacter(*m_line, place < 0 ? -1 : place + std::max(before, 0));
    if (sentence.isEmpty()) m_told->setVisible(!m_told->text().isEmpty());
}

void QueryHead::tell(const std::vector<indexer::WordForms>& forms, const QStringList& notes) {
    QStringList others;
    for (const indexer::WordForms& word : forms)
        for (const QString& form : word.forms)
            if (form.compare(word.word, Qt::CaseInsensitive) != 0) others << form;
    others.removeDuplicates();
    QStringList lines;
    if (!others.isEmpty()) {
        const QString cut = others.size() > MostForms ? QStringLiteral(" …") : QString();
        lines << tr("Also as %1").arg(others.mid(0, MostForms).join(QStringLiteral(", "))) + cut;
    }
    lines += notes;
    m_told->setText(lines.join(u'\n'));
    m_told->setVisible(!lines.isEmpty() && complaint().isEmpty());
}

void QueryHead::focusLine() {
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void QueryHead::showHelp(bool isShown) { m_helpButton->setChecked(isShown); }
bool QueryHead::isHelpShown() const { return m_helpButton->isChecked(); }

void QueryHead::showBuilder(bool isShown) { m_builderButton->setChecked(isShown); }
bool QueryHead::isBuilderShown() const { return m_builderButton->isChecked(); }

bool QueryHead::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress || m_completion->isShown())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        read();
        Q_EMIT left();
        return true;
    }
    if (key == Qt::Key_Down) {
        Q_EMIT left();
        return true;
    }
    if (key == Qt::Key_Escape && !m_line->text().isEmpty()) {
        setQuery({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace app
