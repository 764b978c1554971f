// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the chosen documents are: kind, language, folder, who speaks, and a memo. Below the tree,
// never a dialogue.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

#include "codebook/model/change.h"
#include "codebook/model/study.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace codebook {
class Step;
}

namespace app {

class DocumentMemo;
class Session;

/// Changes each as one undoable step, for all chosen documents at once.
class DocumentDetail : public QWidget {
    Q_OBJECT

   public:
    explicit DocumentDetail(Session& session, QWidget* parent = nullptr);

    void show(std::vector<codebook::DocumentId> documents);
    void beginMemo();

   Q_SIGNALS:
    void speakersWanted(codebook::DocumentId document);

   protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

   private:
    void addFields(QFormLayout* form);
    void follow(const codebook::Change& change);
    void read();
    void readKinds(const codebook::Document& document);
    void readLanguages(const codebook::Document& document);
    void readSpeakers();
    void setKind(int index);
    void setLanguage(int index);
    void setFolder();
    /// Runs `write` for every chosen document of which `differs` is true, as one step.
    void change(const QString& one, const QString& many,
                const std::function<bool(const codebook::Document&)>& differs,
                const std::function<void(codebook::Step&, codebook::DocumentId)>& write);
    const codebook::Document* first() const;

    Session& m_session;
    std::vector<codebook::DocumentId> m_documents;
    QComboBox* m_kind;
    QComboBox* m_language;
    QLineEdit* m_folder;
    QLabel* m_speakers;
    DocumentMemo* m_memo;
};

}  // namespace app
