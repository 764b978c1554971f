// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample_generator/interview_maker.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace tests {

namespace {

/// How often a code is told in the beginning, the middle and the end of an interview.
struct Weight {
    const char* code;
    std::array<int, 3> inA;
    std::array<int, 3> inB;
};

constexpr Weight weights[] = {
    {"Strategies/Evoking change", {9, 2, 1}, {9, 6, 5}},
    {"Strategies/Facilitating joint work", {1, 8, 5}, {1, 3, 2}},
    {"Strategies/Leaning on data", {8, 2, 0}, {9, 8, 8}},
    {"Strategies/Building personal trust", {1, 10, 4}, {1, 2, 1}},
    {"Strategies/Staying independent", {1, 1, 1}, {4, 6, 7}},
    {"Strategies/Borrowing authority", {5, 1, 1}, {2, 4, 2}},
    {"Counter-strategies/Resisting intrusion", {8, 1, 0}, {8, 5, 3}},
    {"Counter-strategies/Delaying", {6, 2, 1}, {6, 5, 4}},
    {"Counter-strategies/Pointing to mandate", {6, 1, 0}, {7, 5, 3}},
    {"Counter-strategies/Taking part selectively", {2, 2, 2}, {3, 6, 5}},
    {"Counter-strategies/Absorbing into ordinary work", {0, 5, 10}, {0, 1, 2}},
    {"Logics/Strategic logic", {5, 2, 1}, {6, 5, 5}},
    {"Logics/Operative logic", {2, 6, 8}, {2, 3, 3}},
    {"Use of data/Systematic data", {5, 1, 0}, {6, 6, 6}},
    {"Use of data/Unsystematic data", {1, 6, 7}, {2, 2, 2}},
    {"Outcomes/Legitimacy won", {0, 6, 4}, {0, 1, 2}},
    {"Outcomes/Contribution kept", {0, 1, 1}, {0, 3, 6}},
    {"Outcomes/Contribution lost", {0, 2, 7}, {0, 1, 1}},
    {"Structural factors/Formal mandate", {2, 1, 1}, {2, 1, 1}},
    {"Structural factors/Management support", {1, 2, 2}, {1, 2, 2}},
    {"Structural factors/Resources", {1, 2, 3}, {1, 2, 2}},
    {"Structural factors/Goals and follow-up", {1, 1, 2}, {1, 2, 2}},
    {"Cultural factors/Proper work", {2, 1, 2}, {2, 2, 1}},
    {"Cultural factors/Professional identity", {2, 1, 0}, {2, 1, 1}},
    {"Cultural factors/Informal norms", {1, 2, 2}, {1, 2, 2}},
    {"Cultural factors/Shared history", {2, 1, 1}, {2, 1, 1}},
};

/// What the second coder takes a code for, now and then.
constexpr std::pair<const char*, const char*> neighbours[] = {
    {"Strategies/Building personal trust", "Strategies/Facilitating joint work"},
    {"Strategies/Leaning on data", "Use of data/Systematic data"},
    {"Counter-strategies/Resisting intrusion", "Counter-strategies/Pointing to mandate"},
    {"Counter-strategies/Delaying", "Counter-strategies/Taking part selectively"},
    {"Cultural factors/Proper work", "Cultural factors/Professional identity"},
    {"Outcomes/Contribution lost", "Counter-strategies/Absorbing into ordinary work"},
};

QString codeAt(std::size_t third, bool isA, SeededNumbers& numbers) {
    const auto share = [&](const Weight& weight) { return (isA ? weight.inA : weight.inB)[third]; };
    int all = 0;
    for (const Weight& weight : weights) all += share(weight);
    int left = numbers.between(1, all);
    for (const Weight& weight : weights) {
        left -= share(weight);
        if (left <= 0) return QString::fromLatin1(weight.code);
    }
    return {};
}

QString neighbourOf(const QString& code) {
    for (const auto& [from, to] : neighbours)
        if (code == QLatin1String(from)) return QString::fromLatin1(to);
    return code;
}

Voice voiceOf(const MadeCase& who) {
    const bool isEnglish = who.language == QLatin1String("en");
    const bool isCoordinator = who.organisation == QLatin1String("coordinator");
    if (isEnglish)
        return isCoordinator
                   ? Voice{QStringLiteral("I"), QStringLiteral("they"), QStringLiteral("them")}
                   : Voice{QStringLiteral("the coordinator"), QStringLiteral("we"),
                           QStringLiteral("us")};
    return isCoordinator
               ? Voice{QStringLiteral("jag"), QStringLiteral("de"), QStringLiteral("dem")}
               : Voice{QStringLiteral("samordnaren"), QStringLiteral("vi"), QStringLiteral("oss")};
}

class Making {
   public:
    Making(const MadeCase& who, const Sentences& sentences, std::uint64_t seed, int words)
        : m_who(who),
          m_sentences(sentences),
          m_numbers(seed),
          m_voice(voiceOf(who)),
          m_wanted(words) {}

    MadeInterview make() {
        const bool isEnglish = m_who.language == QLatin1String("en");
        addLine(isEnglish ? QStringLiteral("Interview %1").arg(m_who.name)
                          : QStringLiteral("Intervju %1").arg(m_who.name));
        addLine(isEnglish ? QStringLiteral("Made by a program for Samsyn. No real person speaks.")
                          : QStringLiteral("Gjord av ett program för Samsyn. Ingen verklig "
                                           "person talar."));
        while (m_made.words < m_wanted) {
            add(QStringLiteral("\n") +
                (isEnglish ? QStringLiteral("Interviewer: ") : QStringLiteral("Intervjuare: ")));
            addWords(unsaid(QStringLiteral("?")));
            add(QStringLiteral("\n\n"));
            addAnswer();
            add(QStringLiteral("\n"));
        }
        orderCodings();
        return std::move(m_made);
    }

   private:
    /// In order of place, and none of a coder twice: two of an answer may both become the whole of
    /// it.
    void orderCodings() {
        const auto key = [](const MadeCoding& coding) {
            return std::tie(coding.begin, coding.end, coding.code, coding.coder);
        };
        auto& codings = m_made.codings;
        std::sort(codings.begin(), codings.end(),
                  [&](const auto& left, const auto& right) { return key(left) < key(right); });
        codings.erase(std::unique(codings.begin(), codings.end(),
                                  [&](const auto& left, const auto& right) {
                                      return key(left) == key(right);
                                  }),
                      codings.end());
    }

    /// No sentence holds a character beyond U+FFFF.
    int length() const { return static_cast<int>(m_made.text.size()); }
    void add(const QString& text) { m_made.text += text; }
    void addLine(const QString& line) { add(line + u'\n'); }
    void addWords(const QString& sentence) {
        add(sentence);
        m_made.words += static_cast<int>(sentence.count(u' ')) + 1;
    }

    /// One that has not begun like any that was lately said, where there is one.
    QString unsaid(const QString& section) {
        constexpr int tries = 8;
        constexpr qsizetype remembered = 24;
        constexpr int beginning = 12;
        QString sentence;
        for (int i = 0; i < tries; ++i) {
            sentence = m_sentences.draw(section, m_voice, m_numbers);
            if (!m_lately.contains(sentence.left(beginning))) break;
        }
        m_lately << sentence.left(beginning);
        if (m_lately.size() > remembered) m_lately.removeFirst();
        return sentence;
    }

    void addAnswer() {
        add(m_who.name + QStringLiteral(": "));
        const int first = length();
        const int sentences = m_numbers.between(3, 14);
        std::vector<MadeCoding> told;
        for (int i = 0; i < sentences; ++i) {
            if (i > 0) add(QStringLiteral(" "));
            const bool isCoded = m_numbers.share() < 0.35;
            const QString code = isCoded ? codeAt(third(), isA(), m_numbers) : QString();
            const int begin = length();
            addWords(unsaid(isCoded ? code : QStringLiteral("-")));
            if (isCoded) told.push_back({begin, length(), code, {}});
        }
        for (const MadeCoding& one : told) code(one, {first, length()});
    }

    /// The first coder marks the sentence; the second reads on, leaves out more, and mistakes some.
    void code(MadeCoding one, const std::pair<int, int>& answer) {
        if (m_numbers.share() < 0.9) {
            one.coder = QStringLiteral("Hanna");
            // Without the full stop.
            m_made.codings.push_back({one.begin, one.end - 1, one.code, one.coder});
        }
        if (m_numbers.share() > 0.78) return;
        one.coder = QStringLiteral("Samir");
        if (m_numbers.share() < 0.12) one.code = neighbourOf(one.code);
        if (m_numbers.share() < 0.1) std::tie(one.begin, one.end) = answer;
        m_made.codings.push_back(one);
    }

    bool isA() const { return m_who.programme == QLatin1String("A"); }
    std::size_t third() const {
        return static_cast<std::size_t>(std::min(2, 3 * m_made.words / m_wanted));
    }

    const MadeCase& m_who;
    const Sentences& m_sentences;
    SeededNumbers m_numbers;
    Voice m_voice;
    QStringList m_lately;
    int m_wanted;
    MadeInterview m_made;
};

}  // namespace

MadeInterview madeInterview(const MadeCase& who, const Sentences& sentences, std::uint64_t seed,
                            int words) {
    return Making(who, sentences, seed, words).make();
}

}  // namespace tests
