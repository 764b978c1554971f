// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One way to look at what a query finds: a tab of the search workspace. It asks when it is seen,
// and again when query or study have changed.
#pragma once

#include <QWidget>

#include "app/desktop/search/background_question.h"
#include "codebook/analysis/crosstab.h"
#include "codebook/model/change.h"
#include "codebook/report/chart.h"
#include "codebook/report/text_table.h"

namespace app {

class SearchMaterial;
class Session;

class SearchPage : public QWidget {
    Q_OBJECT

   public:
    explicit SearchPage(SearchMaterial& material, QWidget* parent = nullptr);

    /// The query that can be read; empty where there is none.
    void setQuery(const QString& query);
    const QString& query() const { return m_query; }
    /// Asks again: now where the page is seen, else when it is.
    void lookSoon();
    virtual bool isLooking() const { return m_soon.isActive() || m_background->isRunning(); }
    virtual void cancel();
    void follow(const codebook::Change& change);

    /// What the page shows, for an export; without columns where there is nothing.
    virtual codebook::TextTable text() const = 0;
    virtual codebook::Chart chart() const { return {}; }
    /// Gives the same table to whoever wants it: at once, or later where it is long.
    virtual void withText(const std::function<void(const codebook::TextTable&)>& use) {
        use(text());
    }
    virtual void focusMain() = 0;

   Q_SIGNALS:
    void busy(bool isBusy, const QString& what);
    /// The query of the workspace cannot be answered.
    void queryFailed(const app::QuestionFailure& failure);
    /// The query of the workspace was answered.
    void queryAnswered();
    /// A passage is to be read in its text.
    void passageOpened(const codebook::Place& place);
    /// A word is to be searched.
    void queryWanted(const QString& query);

   protected:
    void showEvent(QShowEvent* event) override;

    virtual void look() = 0;
    /// A sentence in place of what was asked for.
    virtual void showFailure(const QuestionFailure& failure) = 0;
    /// Whether a change of these kinds of rows can change the answer.
    virtual bool dependsOn(const codebook::Change& change) const;
    SearchMaterial& material() { return m_material; }
    Session& session() const;
    BackgroundQuestion& background() { return *m_background; }
    /// The failure in words, that of an index that is still being written too.
    static QString sentenceOf(const QuestionFailure& failure);
    void showBusy(bool isBusy, const QString& what = {});

   private:
    SearchMaterial& m_material;
    BackgroundQuestion* m_background;
    QString m_query;
    QTimer m_soon;
    QTimer m_busySoon;
    QString m_busyWhat;
    bool m_isStale = true;
};

}  // namespace app
