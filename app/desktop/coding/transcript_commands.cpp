// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of coding in the text, declared once for menus, palette and keys.
#include <QFontDatabase>

#include "app/desktop/coding/code_choices.h"
#include "app/desktop/coding/coding_desk.h"
#include "app/desktop/coding/transcript_pane.h"
#include "app/desktop/coding/words_editor.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "app/desktop/session/user_commands.h"
#include "app/desktop/transcript/transcript_view.h"
#include "codebook/project/project.h"
#include "codebook/project/text_correction.h"

namespace app {

using codebook::CodingId;
using codebook::DocumentId;
using codebook::Span;

namespace {

constexpr qreal LeastPoints = 8;
constexpr qreal MostPoints = 32;

}  // namespace

void TranscriptPane::declareCommands(UserCommands& commands) {
    m_commands = &commands;
    declareCoding(commands);
    declareCodingEdits(commands);
    declareReading(commands);
    // Other panels have these keys for their own; here they are the text's.
    for (const char* id : {"coding.turn", "memo.passage", "edit.find", "coding.invivo",
                           "coding.join", "coding.divide", "coding.recode", "text.correct"}) {
        QAction* action = commands.action(QLatin1String(id));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void TranscriptPane::declareCoding(UserCommands& commands) {
    const auto group = CommandGroup::Coding;
    commands.add(
        {QStringLiteral("coding.code"), tr("&Code the words…"), group, QKeySequence(Qt::Key_Return),
         QStringLiteral("tag"),
         tr("Code the selected words, or the current turn; typing opens the list too."), true},
        this, [this](bool) { openCodes({}); });
    commands.add({QStringLiteral("coding.turn"),
                  tr("Code the whole &turn…"),
                  group,
                  QKeySequence(Qt::CTRL | Qt::Key_Return),
                  {},
                  tr("Code all that is said in the current turn.")},
                 this, [this](bool) {
                     m_view->select({m_view->caret(), m_view->caret()});
                     openCodes({});
                 });
    commands.add({QStringLiteral("coding.invivo"),
                  tr("Code in &vivo"),
                  group,
                  QKeySequence(Qt::CTRL | Qt::Key_Space),
                  {},
                  tr("The selected words become the name of a code.")},
                 &m_desk, [this](bool) { m_desk.codeInVivo(); });
    commands.add({QStringLiteral("coding.repeat"),
                  tr("&Repeat the last code"),
                  group,
                  QKeySequence(Qt::CTRL | Qt::Key_R),
                  {},
                  tr("Code the words with what was coded last.")},
                 &m_desk, [this](bool) { m_desk.repeat(); });
    for (int digit = 1; digit <= 9; ++digit) {
        UserCommand command{QStringLiteral("coding.digit%1").arg(digit),
                            tr("Code with the code of digit %1").arg(digit),
                            group,
                            QKeySequence(Qt::Key_0 + digit),
                            {},
                            {},
                            true};
        command.isHiddenInMenus = true;
        commands.add(command, &m_desk, [this, digit](bool) { m_desk.codeByDigit(digit); });
    }
}

void TranscriptPane::declareCodingEdits(UserCommands& commands) {
    const auto group = CommandGroup::Coding;
    commands.add({QStringLiteral("coding.remove"), tr("Re&move the coding"), group,
                  QKeySequence(Qt::Key_Delete), QStringLiteral("edit-delete"),
                  tr("Undo brings it back, memo included."), true},
                 this, [this](bool) {
                     if (const CodingId coding = codingHere()) m_desk.remove({coding});
                 });
    commands.add({QStringLiteral("coding.recode"), tr("Change the code of the coding…"), group,
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                 this, [this](bool) { openRecode(); });
    commands.add({QStringLiteral("coding.join"),
                  tr("&Join with the coding beside it"),
                  group,
                  QKeySequence(Qt::CTRL | Qt::Key_J),
                  {},
                  tr("Codings of one code and coder that touch, or the next one, become one.")},
                 this, [this](bool) {
                     if (const CodingId coding = codingHere()) m_desk.join(coding);
                 });
    commands.add({QStringLiteral("coding.divide"), tr("&Divide the coding at the caret"), group,
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)},
                 this, [this](bool) {
                     if (const CodingId coding = codingHere())
                         m_desk.divide(coding, m_text.stored(m_view->caret()));
                 });
    commands.add({QStringLiteral("memo.passage"), tr("&Memo on the words"), group,
                  QKeySequence(Qt::CTRL | Qt::Key_M), QStringLiteral("note"),
                  tr("Write a memo on the selected words, or on the current turn.")},
                 this, [this](bool) { Q_EMIT memoWanted(m_desk.target()); });
    commands.add(
        {QStringLiteral("text.correct"),
         tr("&Correct the words…"),
         CommandGroup::Documents,
         QKeySequence(Qt::CTRL | Qt::Key_E),
         {},
         tr("Set a slip of the transcript right; codings follow, and undo takes it back.")},
        this, [this](bool) { openCorrection(); });
}

void TranscriptPane::declareReading(UserCommands& commands) {
    const auto group = CommandGroup::View;
    const auto sized = [this](qreal by) {
        ReadingStyle style = m_view->style();
        style.points = by == 0 ? ReadingStyle().points
                               : std::clamp(style.points + by, LeastPoints, MostPoints);
        setReading(style);
    };
    commands.add({QStringLiteral("edit.find"), tr("&Find in the text"), CommandGroup::Edit,
                  QKeySequence::Find, QStringLiteral("edit-find")},
                 m_view, [this](bool) { m_view->openFind(); });
    commands.add({QStringLiteral("edit.findNext"), tr("Find &next"), CommandGroup::Edit,
                  QKeySequence(Qt::CTRL | Qt::Key_G)},
                 m_view, [this](bool) { m_view->findNext(); });
    commands.add({QStringLiteral("edit.findPrevious"), tr("Find &previous"), CommandGroup::Edit,
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)},
                 m_view, [this](bool) { m_view->findPrevious(); });
    commands.add({QStringLiteral("view.larger"), tr("&Larger text"), group, QKeySequence::ZoomIn,
                  QStringLiteral("zoom-in")},
                 this, [sized](bool) { sized(1); });
    commands.add({QStringLiteral("view.smaller"), tr("&Smaller text"), group, QKeySequence::ZoomOut,
                  QStringLiteral("zoom-out")},
                 this, [sized](bool) { sized(-1); });
    commands.add({QStringLiteral("view.normal"), tr("&Normal text size"), group,
                  QKeySequence(Qt::CTRL | Qt::Key_0)},
                 this, [sized](bool) { sized(0); });
    commands.add({QStringLiteral("view.looser"), tr("More space between lines"), group,
                  QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus)},
                 this, [this](bool) {
                     ReadingStyle style = m_view->style();
                     style.leading = style.leading >= 2 ? 1.25 : style.leading + 0.25;
                     setReading(style);
                 });
    const auto toggle = [&](const QString& id, const QString& text, bool ReadingStyle::*shown) {
        QAction* action = commands.add({id, text, group, {}, {}, {}, false, true}, this,
                                       [this, shown](bool isOn) {
                                           ReadingStyle style = m_view->style();
                                           style.*shown = isOn;
                                           setReading(style);
                                       });
        action->setChecked(m_view->style().*shown);
    };
    toggle(QStringLiteral("view.numbers"), tr("Numbers of turns"), &ReadingStyle::showsNumbers);
    toggle(QStringLiteral("view.times"), tr("Times"), &ReadingStyle::showsTimes);
    toggle(QStringLiteral("view.stripes"), tr("Stripes of codings"), &ReadingStyle::showsStripes);
    for (const QString& family :
         {QString(), QStringLiteral("Inter"), QStringLiteral("DejaVu Sans Mono")}) {
        if (!family.isEmpty() && !QFontDatabase::hasFamily(family)) continue;
        commands.add({QStringLiteral("view.face.%1").arg(family),
                      family.isEmpty() ? tr("Set the text in the reading serif")
                                       : tr("Set the text in %1").arg(family),
                      group},
                     this, [this, family](bool) {
                         ReadingStyle style = m_view->style();
                         style.family = family;
                         setReading(style);
                     });
    }
}

void TranscriptPane::openCodes(const QString& typed) {
    const Span span = m_desk.target();
    if (span.isEmpty()) {
        m_session.say(tr("Select the words to code first."));
        return;
    }
    if (!m_codes) m_codes = new ChoiceList(window());
    m_codes->setStaysOpenWithControl(true);
    const QRect line = m_view->lastLineOf(m_text.shown(span));
    const QRect at(m_view->viewport()->mapTo(window(), line.topLeft()), line.size());
    m_codes->open(at, tr("Code, or the name of a new one"), typed,
                  [this](const QString& name) { return codeChoices(name, false); });
}

void TranscriptPane::openRecode() {
    const CodingId coding = codingHere();
    if (!coding) return;
    if (!m_codes) m_codes = new ChoiceList(window());
    m_codes->setStaysOpenWithControl(false);
    const QRect line = m_view->lastLineOf(m_text.shown(m_session.study().codings.at(coding).span));
    const QRect at(m_view->viewport()->mapTo(window(), line.topLeft()), line.size());
    m_codes->open(at, tr("The code it shall have instead"), {},
                  [this](const QString& name) { return codeChoices(name, true); });
}

void TranscriptPane::openCorrection() {
    if (m_session.project().isReadOnly())
        return m_session.say(tr("This project can be read, not changed."));
    Span span = m_desk.target();
    bool isInOneTurn = true;
    // Who selects a whole line has the speaker's label or the time in it, which is not said.
    if (m_session.document()) {
        const auto turns = m_session.project().turns(m_session.document());
        isInOneTurn = turns->empty();
        for (const codebook::Turn& turn : *turns) {
            if (!turn.span.contains(span) || turn.words.intersection(span).isEmpty()) continue;
            span = turn.words.intersection(span);
            isInOneTurn = true;
            break;
        }
    }
    if (span.isEmpty()) return m_session.say(tr("Select the words to correct first."));
    if (!isInOneTurn)
        return m_session.say(tr("Words are corrected turn by turn: select some of one turn."));
    if (!m_words) {
        m_words = new WordsEditor(window());
        connect(m_words, &WordsEditor::refused, &m_session, &Session::giveBack);
    }
    const QRect place = m_view->rectOf(m_text.shown(span));
    const QRect at(m_view->viewport()->mapTo(window(), place.topLeft()), place.size());
    const DocumentId document = m_session.document();
    m_words->open(
        at, readingFont(m_view->style().points, m_view->style().family),
        m_session.project().text(document)->slice(span),
        [this, document, span](const QString& words) { return correct(document, span, words); });
}

bool TranscriptPane::correct(DocumentId document, Span span, const QString& words) {
    return m_session.attempt([&] {
        const auto plan = planCorrection(m_session.project(), document, span, words);
        if (!plan.report.changesText) return;
        m_session.project().execute(plan.command);
        m_session.say(tr("The words are corrected. Undo brings the old ones back."));
    });
}

std::vector<Choice> TranscriptPane::codeChoices(const QString& typed, bool forRecode) {
    auto choices = app::codeChoices(m_session, m_desk, [this, forRecode](codebook::CodeId code) {
        if (forRecode)
            m_desk.recode({m_session.coding()}, code);
        else
            m_desk.code({code});
    });
    if (forRecode || typed.trimmed().isEmpty() || hasCodeNamed(m_session.study(), typed))
        return choices;
    Choice fresh;
    fresh.text = tr("New code “%1”").arg(typed.trimmed());
    fresh.bonus = -1000;
    fresh.icon = QIcon::fromTheme(QStringLiteral("list-add"));
    fresh.choose = [this, typed] { m_desk.codeNew(typed); };
    choices.push_back(std::move(fresh));
    return choices;
}

void TranscriptPane::openMenu(QPoint global, CodingId underneath) {
    if (!m_commands) return;
    if (underneath.value > 0) m_session.selectCoding(underneath);
    QMenu menu(this);
    const auto put = [&](const char* id) { menu.addAction(m_commands->action(QLatin1String(id))); };
    for (const char* id : {"coding.code", "coding.turn", "coding.invivo", "coding.repeat"}) put(id);
    put("memo.passage");
    if (underneath.value > 0) {
        menu.addSeparator();
        for (const char* id : {"coding.recode", "passages.codingMemo", "coding.join",
                               "coding.divide", "coding.remove"})
            put(id);
    }
    menu.addSeparator();
    // A tab shows the key, which the text hears itself.
    QAction* copied = menu.addAction(
        tr("C&opy") + u'\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
        m_view, [this] { m_view->copy(); });
    copied->setEnabled(!m_view->selection().isEmpty());
    put("text.correct");
    menu.exec(global);
}

}  // namespace app
