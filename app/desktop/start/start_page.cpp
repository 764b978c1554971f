// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/start_page.h"

#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/look/look.h"
#include "app/desktop/session/kept_folder.h"
#include "app/desktop/session/user_commands.h"
#include "app/desktop/start/new_project_form.h"
#include "app/desktop/start/project_row.h"
#include "app/desktop/start/recent_projects.h"

namespace app {

namespace {

constexpr int columnWidth = 400;

QLabel* heading(const QString& text, qreal points) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(points);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel* muted(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// As wide as its column, with the text at the left.
QPushButton* action(const QString& text, const QString& iconName) {
    auto* button = new QPushButton(icon(iconName), text);
    button->setStyleSheet(QStringLiteral("text-align: left; padding: 8px 12px;"));
    button->setAutoDefault(true);
    return button;
}

QVBoxLayout* columnIn(QWidget* column) {
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inner);
    return layout;
}

}  // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Start"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addStretch(1);
    columns->addWidget(actionColumn(), 0, Qt::AlignTop);
    columns->addSpacing(4 * space::between);
    columns->addWidget(recentColumn(), 0, Qt::AlignTop);
    columns->addStretch(1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->addStretch(1);
    layout->addLayout(columns);
    layout->addStretch(2);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(notice());
    whole->addWidget(scroll, 1);
    refresh();
}

QWidget* StartPage::notice() {
    m_notice = new QFrame;
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::AlternateBase);
    m_noticeText = new QLabel;
    m_noticeDetail = new QLabel;
    for (QLabel* label : {m_noticeText, m_noticeDetail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_noticeDetail->setForegroundRole(QPalette::PlaceholderText);
    auto* open = new QPushButton(tr("Open &it"));
    auto* more = new QPushButton(tr("&Details"));
    auto* close = new QToolButton;
    more->setCheckable(true);
    close->setText(tr("Dismiss"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    m_noticeOpen = open;
    m_noticeMore = more;
    auto* line = new QHBoxLayout;
    line->setSpacing(space::inner);
    line->addWidget(m_noticeText, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{open, more, close})
        line->addWidget(button);
    auto* layout = new QVBoxLayout(m_notice);
    layout->setContentsMargins(space::page, space::inner, space::page, space::inner);
    layout->addLayout(line);
    layout->addWidget(m_noticeDetail);
    connect(more, &QPushButton::toggled, m_noticeDetail, &QWidget::setVisible);
    connect(close, &QToolButton::clicked, m_notice, &QWidget::hide);
    connect(open, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        Q_EMIT openWanted(m_interrupted);
    });
    m_notice->hide();
    return m_notice;
}

QWidget* StartPage::actionColumn() {
    auto* column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto* layout = columnIn(column);
    layout->addWidget(heading(QStringLiteral("Samsyn"), 22));
    layout->addWidget(muted(tr("Reading and coding interviews, together.")));
    layout->addSpacing(space::between);
    m_actions = new QWidget;
    auto* actions = columnIn(m_actions);
    auto* fresh = action(tr("&New project"), QStringLiteral("document-new"));
    auto* open = action(tr("&Open a project…"), QStringLiteral("document-open"));
    connect(fresh, &QPushButton::clicked, this, [this] { beginNew(); });
    connect(open, &QPushButton::clicked, this, &StartPage::chooseProject);
    setFocusProxy(fresh);
    for (QPushButton* button : {fresh, open}) actions->addWidget(button);
    addSamples(actions);
    m_form = new NewProjectForm;
    m_form->hide();
    layout->addWidget(m_actions);
    layout->addWidget(m_form);
    connect(m_form, &NewProjectForm::abandoned, this, [this] { showForm(false); });
    connect(m_form, &NewProjectForm::created, this, [this](const QString& path) {
        showForm(false);
        Q_EMIT created(path);
    });
    return column;
}

QWidget* StartPage::recentColumn() {
    auto* column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto* layout = columnIn(column);
    auto* title = heading(tr("Recent projects"), 12);
    title->setIndent(space::inner);  // as the words of the rows are
    layout->addWidget(title);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(space::unit);
    layout->addLayout(m_recent);
    return column;
}

void StartPage::refresh() {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const std::vector<RecentProject> projects = recentProjects();
    if (projects.empty()) {
        auto* sentence = muted(tr("Projects that you open will be listed here."));
        sentence->setIndent(space::inner);
        m_recent->addWidget(sentence);
    }
    for (const RecentProject& project : projects) {
        auto* row = new ProjectRow(project);
        m_recent->addWidget(row);
        connect(row, &ProjectRow::clicked, this, [this, project] {
            if (project.isThere) Q_EMIT openWanted(project.path);
        });
        const auto forgetIt = [this, project] { forget(project.path); };
        connect(row, &ProjectRow::removalWanted, this, forgetIt, Qt::QueuedConnection);
        if (project.isThere) continue;
        auto* remove = new QToolButton;
        remove->setText(tr("Remove from list"));
        remove->setAutoRaise(true);
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setAccessibleName(tr("Remove “%1” from the list").arg(project.name()));
        m_recent->addWidget(remove, 0, Qt::AlignLeft);
        connect(remove, &QToolButton::clicked, this, forgetIt, Qt::QueuedConnection);
    }
}

void StartPage::forget(const QString& path) {
    forgetProject(path);
    refresh();
}

/// Each sample study by name, with what is in it below.
void StartPage::addSamples(QVBoxLayout* actions) {
    const std::vector<SampleStudy> studies = sampleStudies();
    if (studies.empty()) return;
    actions->addSpacing(space::between);
    actions->addWidget(heading(tr("Try a sample study"), font().pointSizeF()));
    for (const SampleStudy& study : studies) {
        QString shown = study.title;
        auto* button =
            action(shown.replace(u'&', QStringLiteral("&&")), QStringLiteral("draw-star"));
        button->setAccessibleName(tr("Sample study “%1”").arg(study.title));
        button->setAccessibleDescription(study.sentence);
        connect(button, &QPushButton::clicked, this, [this, name = study.name] { beginNew(name); });
        actions->addWidget(button);
        if (!study.sentence.isEmpty()) actions->addWidget(muted(study.sentence));
        actions->addSpacing(space::inner);
    }
}

void StartPage::showForm(bool isShown) {
    m_actions->setVisible(!isShown);
    m_form->setVisible(isShown);
}

void StartPage::beginNew(const QString& sample) {
    showForm(true);
    m_form->begin(sample);
    Q_EMIT shown();
}

void StartPage::chooseProject() {
    auto* dialog = new QFileDialog(this, tr("Open a project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    beginInKeptFolder(*dialog, QStringLiteral("projects"), NewProjectForm::usualFolder());
    dialog->setNameFilters({tr("Samsyn projects (*.samsyn)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::openWanted);
    dialog->open();
}

void StartPage::showInterruption(const Interruption& interruption) {
    showNotice(interruption.sentence(), {}, interruption.path);
}

void StartPage::showOpening(const QString& sentence) { showNotice(sentence, {}, {}); }

void StartPage::showFailure(const QString& sentence, const QString& detail) {
    showNotice(sentence, detail, {});
}

void StartPage::showNotice(const QString& sentence, const QString& detail, const QString& path) {
    m_interrupted = path;
    m_noticeText->setText(sentence);
    m_noticeDetail->setText(detail);
    m_noticeDetail->hide();
    m_noticeOpen->setVisible(!path.isEmpty());
    m_noticeMore->setVisible(!detail.isEmpty());
    m_notice->setVisible(!sentence.isEmpty());
}

void StartPage::declareCommands(UserCommands& commands) {
    UserCommand fresh;
    fresh.id = QStringLiteral("project.new");
    fresh.text = tr("New project");
    fresh.shortcut = QKeySequence::New;
    fresh.icon = QStringLiteral("document-new");
    commands.add(fresh, this, [this](bool) { beginNew(); });
    UserCommand open;
    open.id = QStringLiteral("project.open");
    open.text = tr("Open a project…");
    open.shortcut = QKeySequence::Open;
    open.icon = QStringLiteral("document-open");
    commands.add(open, this, [this](bool) { chooseProject(); });
    const std::vector<SampleStudy> studies = sampleStudies();
    for (const SampleStudy& study : studies) {
        UserCommand sample;
        sample.id = QStringLiteral("project.sample.") + study.name;
        sample.text = tr("Try the sample study “%1”").arg(study.title);
        sample.icon = QStringLiteral("draw-star");
        commands.add(sample, this, [this, name = study.name](bool) { beginNew(name); });
    }
}

}  // namespace app
