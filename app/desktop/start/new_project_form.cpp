// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/new_project_form.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

#include "app/desktop/look/look.h"
#include "app/desktop/session/kept_folder.h"
#include "codebook/project/project.h"

namespace app {

namespace {

constexpr QLatin1String folderKey("projectFolder");
constexpr QLatin1String coderKey("coderName");
constexpr QLatin1String suffix(".samsyn");

}  // namespace

QString NewProjectForm::usualFolder() {
    QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString said = QSettings().value(folderKey).toString();
    if (QFileInfo(said).isDir()) return said;
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

NewProjectForm::NewProjectForm(QWidget* parent)
    : QWidget(parent),
      m_samples(sampleStudies()),
      m_form(new QFormLayout),
      m_beginning(new QComboBox),
      m_codebook(new QLineEdit),
      m_codebookButton(new QPushButton(tr("Choose…"))),
      m_name(new QLineEdit),
      m_place(new QLineEdit),
      m_placeButton(new QPushButton(tr("Change…"))),
      m_coder(new QLineEdit),
      m_problem(new QLabel),
      m_sentence(new QLabel),
      m_bar(new QProgressBar),
      m_create(new QPushButton(tr("C&reate project"))),
      m_cancel(new QPushButton(tr("Cancel"))) {
    layOut();
    connectFields();
    begin();
}

NewProjectForm::~NewProjectForm() = default;

QWidget* NewProjectForm::withButton(QLineEdit* field, QPushButton* button) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inner);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    row->setFocusProxy(field);
    return row;
}

void NewProjectForm::nameFields() {
    m_beginning->addItems({tr("Nothing"), tr("A codebook file")});
    for (const SampleStudy& study : m_samples)
        m_beginning->addItem(tr("The sample study “%1”").arg(study.title));
    m_beginning->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_beginning->setAccessibleName(tr("What the project begins with"));
    m_codebook->setAccessibleName(tr("Codebook file"));
    m_codebook->setPlaceholderText(tr("JSON or CSV"));
    m_codebookButton->setAccessibleName(tr("Choose the codebook file"));
    m_name->setAccessibleName(tr("Name of the project"));
    m_place->setAccessibleName(tr("Folder of the project"));
    m_placeButton->setAccessibleName(tr("Change the folder of the project"));
    m_coder->setAccessibleName(tr("Your name as a coder"));
}

void NewProjectForm::layOut() {
    nameFields();
    m_codebookRow = withButton(m_codebook, m_codebookButton);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(space::between);
    m_form->setVerticalSpacing(space::inner);
    m_form->addRow(tr("&Begin with"), m_beginning);
    m_form->addRow(tr("Code&book"), m_codebookRow);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Folder"), withButton(m_place, m_placeButton));
    m_form->addRow(tr("&You code as"), m_coder);
    for (QLabel* label : {m_problem, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_problem->setForegroundRole(QPalette::BrightText);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::inner);
    m_bar->setAccessibleName(tr("Progress of making the project"));
    m_create->setDefault(true);
    m_create->setAutoDefault(true);
    stack();
}

void NewProjectForm::stack() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::inner);
    buttons->addWidget(m_create);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    layout->addLayout(m_form);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_problem, m_bar, m_sentence})
        layout->addWidget(widget);
    layout->addLayout(buttons);
}

void NewProjectForm::connectFields() {
    connect(m_beginning, &QComboBox::currentIndexChanged, this, &NewProjectForm::showBeginning);
    connect(m_codebookButton, &QPushButton::clicked, this, &NewProjectForm::chooseCodebook);
    connect(m_placeButton, &QPushButton::clicked, this, &NewProjectForm::choosePlace);
    connect(m_create, &QPushButton::clicked, this, &NewProjectForm::create);
    connect(m_cancel, &QPushButton::clicked, this, &NewProjectForm::cancel);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameOwn = true; });
    for (QLineEdit* field : {m_codebook, m_name, m_place, m_coder}) {
        connect(field, &QLineEdit::textChanged, this, &NewProjectForm::showReadiness);
        connect(field, &QLineEdit::returnPressed, this, &NewProjectForm::create);
    }
}

void NewProjectForm::begin(const QString& sampleName) {
    m_isNameOwn = false;
    m_codebook->clear();
    m_place->setText(QDir::toNativeSeparators(usualFolder()));
    const QString coder = QSettings().value(coderKey).toString();
    m_coder->setText(coder.isEmpty() ? codebook::loginName() : coder);
    const auto sample =
        std::find_if(m_samples.begin(), m_samples.end(),
                     [&](const SampleStudy& study) { return study.name == sampleName; });
    m_beginning->setCurrentIndex(sample == m_samples.end()
                                     ? Nothing
                                     : FirstSample + static_cast<int>(sample - m_samples.begin()));
    setBusy(false);
    showProblem({});
    showBeginning();
    m_name->setFocus();
    m_name->selectAll();
}

const SampleStudy* NewProjectForm::sample() const {
    const int place = m_beginning->currentIndex() - FirstSample;
    return place >= 0 ? &m_samples[static_cast<std::size_t>(place)] : nullptr;
}

void NewProjectForm::showBeginning() {
    const bool hasCodebook = m_beginning->currentIndex() == Codebook;
    m_beginning->setToolTip(sample() != nullptr ? sample()->sentence.toHtmlEscaped() : QString());
    m_codebookRow->setVisible(hasCodebook);
    m_form->labelForField(m_codebookRow)->setVisible(hasCodebook);
    if (!m_isNameOwn) m_name->setText(sample() != nullptr ? sample()->name : QString());
    showReadiness();
}

QString NewProjectForm::path() const {
    const QString name = m_name->text().trimmed();
    return QDir(m_place->text().trimmed())
        .absoluteFilePath(name.endsWith(suffix) ? name : name + suffix);
}

/// Says before anything is pressed what would not work.
void NewProjectForm::showReadiness() {
    const QString name = m_name->text().trimmed();
    QString problem;
    if (name.contains(u'/'))
        problem = tr("The name cannot hold a slash.");
    else if (!QFileInfo(m_place->text().trimmed()).isDir())
        problem = tr("There is no such folder.");
    else if (!name.isEmpty() && QFileInfo::exists(path()))
        problem = tr("A project of that name is in the folder already.");
    showProblem(problem);
    const bool hasCodebook =
        m_beginning->currentIndex() != Codebook || !m_codebook->text().trimmed().isEmpty();
    m_create->setEnabled(problem.isEmpty() && !name.isEmpty() && hasCodebook && !m_making);
}

void NewProjectForm::chooseCodebook() {
    auto* dialog = new QFileDialog(this, tr("Codebook to begin with"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    beginInKeptFolder(*dialog, QStringLiteral("codebooks"));
    dialog->setNameFilters({tr("Codebooks (*.json *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_codebook, &QLineEdit::setText);
    dialog->open();
}

void NewProjectForm::choosePlace() {
    auto* dialog = new QFileDialog(this, tr("Folder of the project"), m_place->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_place, &QLineEdit::setText);
    dialog->open();
}

void NewProjectForm::create() {
    if (!m_create->isEnabled()) return;
    ProjectPlan plan;
    plan.path = path();
    plan.coder = m_coder->text().trimmed();
    if (m_beginning->currentIndex() == Codebook) plan.codebookPath = m_codebook->text().trimmed();
    if (sample() != nullptr) plan.sampleFolder = sample()->folder;
    m_making = std::make_unique<ProjectMaking>(plan);
    connect(m_making.get(), &ProjectMaking::progressed, this, &NewProjectForm::showProgress);
    connect(m_making.get(), &ProjectMaking::created, this, &NewProjectForm::finish);
    connect(m_making.get(), &ProjectMaking::cancelled, this, [this] { setBusy(false); });
    connect(m_making.get(), &ProjectMaking::failed, this,
            [this](const QString& sentence, const QString& detail) {
                setBusy(false);
                showProblem(sentence, detail);
            });
    showProblem({});
    setBusy(true);
    showProgress(0, 0, tr("Creating “%1”").arg(m_name->text().trimmed()));
}

void NewProjectForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return cancel();
    QWidget::keyPressEvent(event);
}

void NewProjectForm::cancel() {
    if (m_making) return m_making->cancel();
    Q_EMIT abandoned();
}

void NewProjectForm::showProgress(int done, int total, const QString& sentence) {
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_sentence->setText(sentence);
}

void NewProjectForm::finish(const QString& path) {
    QSettings().setValue(folderKey, QFileInfo(path).path());
    QSettings().setValue(coderKey, m_coder->text().trimmed());
    setBusy(false);
    Q_EMIT created(path);
}

void NewProjectForm::showProblem(const QString& sentence, const QString& detail) {
    m_problem->setText(detail.isEmpty() ? sentence : sentence + u'\n' + detail);
    m_problem->setVisible(!sentence.isEmpty());
}

void NewProjectForm::setBusy(bool isBusy) {
    // The signal that ends the making is its own: it goes once that is through.
    if (!isBusy && m_making) m_making.release()->deleteLater();
    for (QWidget* field : std::initializer_list<QWidget*>{m_beginning, m_codebookRow, m_name,
                                                          m_place, m_placeButton, m_coder})
        field->setEnabled(!isBusy);
    m_bar->setVisible(isBusy);
    m_sentence->setVisible(isBusy);
    showReadiness();
}

}  // namespace app
