// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/team/hand_out_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

#include "app/desktop/background/reading_run.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/kept_folder.h"
#include "app/desktop/session/session.h"
#include "app/team/handing_out.h"
#include "codebook/project/project.h"
#include "codebook/text/collation.h"

namespace app {

HandOutForm::HandOutForm(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_coder(new QComboBox),
      m_filter(new QLineEdit),
      m_documents(new QListWidget),
      m_count(new QLabel),
      m_lock(new QCheckBox(tr("&Lock the codebook: codes cannot be changed in the copy"))),
      m_again(new QCheckBox(tr("A &second time: without what this coder coded before"))),
      m_save(new QPushButton(tr("Hand &out…"))) {
    setWindowTitle(tr("Hand out a copy"));
    layOut();
    fillDocuments();
    connect(m_coder, &QComboBox::editTextChanged, this, &HandOutForm::showCount);
    connect(m_filter, &QLineEdit::textChanged, this, &HandOutForm::filterDocuments);
    connect(m_documents, &QListWidget::itemChanged, this, &HandOutForm::showCount);
    connect(m_save, &QPushButton::clicked, this, &HandOutForm::chooseFile);
    showCount();
}

void HandOutForm::layOut() {
    m_coder->setEditable(true);
    m_coder->setInsertPolicy(QComboBox::NoInsert);
    m_coder->setAccessibleName(tr("Coder"));
    m_coder->lineEdit()->setPlaceholderText(tr("Name of the coder"));
    for (const codebook::Coder& coder : m_session.study().coders)
        if (coder.id != m_session.me()) m_coder->addItem(coder.name);
    m_coder->setCurrentIndex(-1);
    m_filter->setPlaceholderText(tr("Filter documents"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_documents->setAccessibleName(tr("Documents in the copy"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* explained = new QLabel(
        tr("The copy holds the codebook, these documents and what this coder coded before. Others' "
           "codings are not in it. What comes back is merged."));
    explained->setWordWrap(true);
    auto* all = new QPushButton(tr("&All"));
    auto* none = new QPushButton(tr("&None"));
    const auto checkShown = [this](Qt::CheckState state) {
        for (int row = 0; row < m_documents->count(); ++row)
            if (!m_documents->item(row)->isHidden()) m_documents->item(row)->setCheckState(state);
    };
    connect(all, &QPushButton::clicked, this, [=] { checkShown(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [=] { checkShown(Qt::Unchecked); });
    auto* choosing = new QHBoxLayout;
    choosing->setSpacing(space::inner);
    choosing->addWidget(m_filter, 1);
    choosing->addWidget(all);
    choosing->addWidget(none);
    auto* coder = new QFormLayout;
    coder->addRow(tr("&Coder"), m_coder);
    m_coder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::between);
    layout->setSpacing(space::inner);
    layout->addWidget(explained);
    layout->addLayout(coder);
    layout->addLayout(choosing);
    layout->addWidget(m_documents, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_lock);
    layout->addWidget(m_again);
    layout->addSpacing(space::inner);
    layout->addWidget(buttons);
    resize(520, 560);
}

void HandOutForm::fillDocuments() {
    std::vector<const codebook::Document*> sorted;
    sorted.reserve(m_session.study().documents.count());
    for (const codebook::Document& document : m_session.study().documents)
        sorted.push_back(&document);
    const codebook::Collator collator(locale().name());
    std::sort(sorted.begin(), sorted.end(), [&](const auto* left, const auto* right) {
        return collator(left->name, right->name);
    });
    for (const codebook::Document* document : sorted) {
        auto* item = new QListWidgetItem(document->name, m_documents);
        item->setData(Qt::UserRole, document->id.value);
        item->setCheckState(Qt::Checked);
    }
}

void HandOutForm::filterDocuments(const QString& typed) {
    for (int row = 0; row < m_documents->count(); ++row) {
        QListWidgetItem* item = m_documents->item(row);
        item->setHidden(!item->text().contains(typed, Qt::CaseInsensitive));
    }
}

void HandOutForm::showCount() {
    int chosen = 0;
    for (int row = 0; row < m_documents->count(); ++row)
        if (m_documents->item(row)->checkState() == Qt::Checked) ++chosen;
    m_count->setText(tr("%1 of %n documents", nullptr, m_documents->count()).arg(chosen));
    m_save->setEnabled(chosen > 0 && !m_coder->currentText().trimmed().isEmpty());
}

void HandOutForm::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Hand out a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("samsyn"));
    dialog->setNameFilter(tr("Samsyn projects (*.samsyn)"));
    const QFileInfo own(m_session.project().path());
    beginInKeptFolder(*dialog, QStringLiteral("copies"), own.absolutePath());
    dialog->selectFile(
        QStringLiteral("%1-%2.samsyn")
            .arg(own.completeBaseName(), m_coder->currentText().trimmed().replace(u'/', u'-')));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (handOutTo(file)) accept();
    });
    dialog->open();
}

bool HandOutForm::handOutTo(const QString& file) {
    HandingOut asked;
    asked.coder = m_coder->currentText();
    asked.locksCodebook = m_lock->isChecked();
    asked.isSecondTime = m_again->isChecked();
    for (int row = 0; row < m_documents->count(); ++row)
        if (m_documents->item(row)->checkState() == Qt::Checked)
            asked.documents.push_back(
                codebook::DocumentId{m_documents->item(row)->data(Qt::UserRole).toInt()});
    PreparedHandOut prepared;
    if (!m_session.attempt([&] { prepared = prepareHandOut(m_session.project(), asked); }))
        return false;
    const QString coder = prepared.held.coder;
    const QString sentence = tr("The copy for %1 with %n documents is in %2.", nullptr,
                                static_cast<int>(prepared.held.documents))
                                 .arg(coder, file);
    auto* run = new ReadingRun(m_session, tr("Hand out"), tr("Writing the copy for %1").arg(coder),
                               [file, copy = prepared.copy, sentence, session = &m_session](
                                   const codebook::Project& project,
                                   const std::atomic<bool>& isCancelled) -> ReadingRun::Shown {
                                   writeUnlessCancelled(file, isCancelled,
                                                        [&] { project.handOut(file, copy); });
                                   return [session, sentence] { session->say(sentence); };
                               });
    Q_EMIT workStarted(run->work());
    return true;
}

}  // namespace app
