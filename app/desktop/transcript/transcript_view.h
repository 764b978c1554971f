// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page that people read and code all day. It lays out only what is visible, shows what it is
// given and tells what the person did; it knows no project. All positions are those of the stored
// text.
#pragma once

#include <QAbstractScrollArea>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

#include "app/desktop/transcript/transcript_content.h"

class QTimer;

namespace app {

class FindBar;
class PageColors;
class ReadingSelection;
class TranscriptKeys;
class TranscriptMouse;
class TranscriptPage;

class TranscriptView : public QAbstractScrollArea {
    Q_OBJECT

   public:
    explicit TranscriptView(QWidget* parent = nullptr);
    ~TranscriptView() override;

    /// Scrolls to the top; nothing of the old document remains, its codings neither.
    void showContent(TranscriptContent content);
    /// An empty page with this sentence.
    void showNothing(const QString& sentence);
    /// In any order, 50,000 if need be; the scroll position and the marked coding stay.
    void showCodings(std::vector<ShownCoding> codings);
    /// What a search found, to be marked in the text.
    void showHits(std::vector<codebook::Span> hits);

    void setStyle(const ReadingStyle& style);
    const ReadingStyle& style() const;

    /// Empty (at the caret) where nothing is selected.
    codebook::Span selection() const;
    /// Selects and makes the turn at its begin the current one; clamped to the text.
    void select(codebook::Span span);
    /// The selected words go to the clipboard; nothing where there are none.
    void copy() const;
    /// Puts the caret into the first turn in view, where it has been nowhere yet.
    void standSomewhere();
    /// -1 before the person has been in the text.
    std::int32_t caret() const;
    /// Index from 0, -1 none.
    std::int32_t currentTurn() const;
    /// Scrolls it into view; `flash` marks it for a moment.
    void reveal(codebook::Span span, bool flash);

    /// The coding that is drawn with grips; none with a null id.
    void markCoding(codebook::CodingId coding);
    codebook::CodingId markedCoding() const;
    /// Asked when the pointer rests on a coding that has a memo.
    void setMemoText(std::function<QString(codebook::CodingId)> memoOf);

    /// Round all of its lines that are laid out now, in viewport coordinates; null where none is.
    QRect rectOf(codebook::Span span) const;
    /// The last line of it that is visible: a palette opens under this.
    QRect lastLineOf(codebook::Span span) const;
    /// The position under a point of the viewport, clamped to the nearest line.
    std::int32_t positionAt(QPoint inViewport) const;
    /// Every coding over a position, the one that a click marks first.
    std::vector<codebook::CodingId> codingsAt(std::int32_t position) const;

    /// Opens the find bar with the selected words in it.
    void openFind();
    /// The next place of what was last looked for, from the caret, round the end.
    void findNext();
    void findPrevious();

    /// Larger (or smaller) by so many steps of half a point; the text under the middle stays there.
    void zoom(int steps);

    /// @internal Read by the accessible interface and by tests.
    const TranscriptPage& page() const { return *m_page; }

   Q_SIGNALS:
    /// Other words are selected, or none (an empty span at the caret).
    void selectionChanged(codebook::Span selection);
    void turnChanged(std::int32_t turn);
    /// A coding was clicked, in the text or its stripe; clicks at one place walk through those that
    /// overlap there. It is marked already.
    void codingPressed(codebook::CodingId coding);
    /// The person marked another coding, or none (null id).
    void markChanged(codebook::CodingId coding);
    /// An edge was moved, by mouse (on release) or by key.
    void edgeDragged(codebook::CodingId coding, codebook::Span span);
    /// A letter was typed while words are selected or a turn is current.
    void textTyped(const QString& text);
    /// 1 to 9.
    void digitTyped(int digit);
    void codeWanted();
    void removalWanted(codebook::CodingId coding);
    /// Codes were dropped on the selection, else on a turn's words.
    void codeDropped(codebook::Span span, const std::vector<codebook::CodeId>& codes);
    void timeClicked(std::chrono::milliseconds time);
    void styleChanged(const ReadingStyle& style);
    void contextMenuWanted(QPoint globalPosition, codebook::CodingId underneath);

   protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

   private:
    friend class TranscriptKeys;
    friend class TranscriptMouse;
    enum class Follow : std::uint8_t { No, Caret, Turn };
    /// A position and the height at which its line stands.
    struct Place {
        std::int32_t position = -1;
        int y = 0;
    };

    void relayout();
    void settle();
    void scrollTo(std::int64_t top);
    Place placeAt(int y) const;
    void restore(Place place);
    void moveSelection(const ReadingSelection& next, Follow follow);
    void bringIntoView(codebook::Span span, int margin);
    void press(codebook::CodingId coding);
    void unmark();
    void setZoom(int steps, int y);
    void tellReaders(const ReadingSelection& before) const;
    codebook::Span dropSpan(QPoint point) const;
    void setDropTarget(codebook::Span span);
    QString hoverText(QPoint point) const;
    QString hoverText(const ShownCoding& coding) const;
    void find(const QString& words);
    void goToFound(std::int32_t from, bool isForward);
    void findFrom(bool isForward);
    void closeFind();
    void layOutFindBar();

    std::unique_ptr<TranscriptPage> m_page;
    std::unique_ptr<PageColors> m_colors;
    std::unique_ptr<TranscriptKeys> m_keys;
    std::unique_ptr<TranscriptMouse> m_mouse;
    std::function<QString(codebook::CodingId)> m_memoOf;
    FindBar* m_findBar;
    QTimer* m_flashEnd;
    std::int32_t m_toldTurn = -1;
    int m_wheel = 0;  ///< eighths of a degree that are not a step yet
    bool m_isSettling = false;
};

}  // namespace app
