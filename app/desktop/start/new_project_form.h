// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a new project needs to be told, in place: what it begins with, its name, where it lies and
// who codes.
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "app/desktop/start/project_making.h"
#include "app/desktop/start/sample_studies.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace app {

class NewProjectForm : public QWidget {
    Q_OBJECT

   public:
    explicit NewProjectForm(QWidget* parent = nullptr);
    ~NewProjectForm() override;

    /// Ready for another project: empty, or begun with the sample study so named.
    void begin(const QString& sampleName = {});
    /// Where projects are put unless the person says otherwise; remembered.
    static QString usualFolder();

   Q_SIGNALS:
    /// The file is made and closed.
    void created(const QString& path);
    /// The person has thought better of it.
    void abandoned();

   protected:
    void keyPressEvent(QKeyEvent* event) override;

   private:
    enum Beginning { Nothing, Codebook, FirstSample };

    void nameFields();
    void layOut();
    void stack();
    QWidget* withButton(QLineEdit* field, QPushButton* button);
    void connectFields();
    void showBeginning();
    void showReadiness();
    void chooseCodebook();
    void choosePlace();
    const SampleStudy* sample() const;
    QString path() const;
    void create();
    void cancel();
    void showProgress(int done, int total, const QString& sentence);
    void finish(const QString& path);
    void showProblem(const QString& sentence, const QString& detail = {});
    void setBusy(bool isBusy);

    std::vector<SampleStudy> m_samples;
    QFormLayout* m_form;
    QComboBox* m_beginning;
    QLineEdit* m_codebook;
    QPushButton* m_codebookButton;
    QWidget* m_codebookRow = nullptr;
    QLineEdit* m_name;
    QLineEdit* m_place;
    QPushButton* m_placeButton;
    QLineEdit* m_coder;
    QLabel* m_problem;
    QLabel* m_sentence;
    QProgressBar* m_bar;
    QPushButton* m_create;
    QPushButton* m_cancel;
    std::unique_ptr<ProjectMaking> m_making;
    bool m_isNameOwn = false;  ///< the person has typed one
};

}  // namespace app
