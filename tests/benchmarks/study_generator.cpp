// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/study_generator.h"

#include <QSet>

#include <array>
#include <cmath>

namespace tests {

namespace {

constexpr qsizetype vocabularySize = 50'000;

/// What an invented language is made of.
struct Sounds {
    std::uint64_t seed;
    QStringList commonest;
    QStringList onsets;
    QStringList vowels;
    QStringList codas;
    QStringList endings;  ///< as its words are inflected
};

QStringList split(const char* words) { return QString::fromUtf8(words).split(u' '); }

Sounds english() {
    return {1,
            split("the to and of a in is it you that was for on are with as be this have from or "
                  "had by but not what all were we when your can said there use an each which she "
                  "do how their if will up other about out many then them these so"),
            split("b br c ch cl d dr f fl g gr h j k l m n p pr qu r s sh sl st t th tr v w"),
            split("a e i o u ea ee ou ai oa"),
            split("b ck d ft g l ll m mp n nd nt p r rd rk rn s st t v x"),
            split("s ed ing er ly ment ness ation able ful")};
}

Sounds swedish() {
    return {2,
            split("och att det i som på en är av för med till den har de inte om ett han men var "
                  "jag sig från vi så kan man när år säger hon under också efter eller nu sin där "
                  "vid mot ska skulle kommer ut får finns vara hade alla andra"),
            split("b bl d dr f fj fl g gr h hj k kl kr l m n p pr r s sj sk sl sp st t tr tv v"),
            split("a e i o u y å ä ö"),
            split("d g k l ll m mm n nd ng nn r rd rk rn rs s sk st t"),
            split("en et ar na or er ade ande het ning lig skap")};
}

QString invented(const Sounds& sounds, SeededNumbers& numbers, int syllables) {
    const auto one = [&](const QStringList& of) {
        return of[numbers.between(0, static_cast<int>(of.size()) - 1)];
    };
    QString word;
    for (int i = 0; i < syllables; ++i) word += one(sounds.onsets) + one(sounds.vowels);
    return word + one(sounds.codas);
}

/// The commonest words, then stems with their forms; rarer words are longer.
QStringList inventedWords(const Sounds& sounds) {
    SeededNumbers numbers(sounds.seed);
    QStringList words = sounds.commonest;
    QSet<QString> known(words.begin(), words.end());
    const auto add = [&](const QString& word) {
        if (known.contains(word) || words.size() >= vocabularySize) return;
        known.insert(word);
        words << word;
    };
    while (words.size() < vocabularySize) {
        const int rarity = static_cast<int>(std::log10(static_cast<double>(words.size()) / 4));
        const QString stem = invented(sounds, numbers, numbers.between(rarity, rarity + 1));
        add(stem);
        const int forms = numbers.between(0, 4);
        for (int i = 0; i < forms; ++i)
            add(stem +
                sounds.endings[numbers.between(0, static_cast<int>(sounds.endings.size()) - 1)]);
    }
    return words;
}

QString capitalised(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

/// Writes a transcript turn by turn.
class Transcription {
   public:
    Transcription(const Vocabulary& vocabulary, SeededNumbers& numbers)
        : m_vocabulary(vocabulary), m_numbers(numbers) {}

    void addTurn(int speaker, const QString& label, int words) {
        if (!m_text.isEmpty()) m_text += u'\n';
        codebook::Turn turn;
        turn.speaker = speaker;
        turn.span.begin = turn.label.begin = length();
        m_text += label + u':';
        turn.label.end = length();
        m_text += u' ';
        turn.words.begin = length();
        for (int left = words; left > 0;) {
            if (left < words) m_text += u' ';
            const int sentence = std::min(left, m_numbers.between(5, 18));
            addSentence(sentence);
            left -= sentence;
        }
        turn.words.end = turn.span.end = length();
        m_turns.push_back(turn);
        m_words += words;
    }

    /// The invented languages have no character beyond U+FFFF.
    std::int32_t length() const { return static_cast<std::int32_t>(m_text.size()); }
    int words() const { return m_words; }
    const QString& text() const { return m_text; }
    const codebook::Turns& turns() const { return m_turns; }

   private:
    void addSentence(int words) {
        for (int i = 0; i < words; ++i) {
            const QString& word = m_vocabulary.draw(m_numbers);
            m_text += i == 0 ? capitalised(word) : word;
            if (i + 1 == words)
                m_text += m_numbers.between(0, 9) == 0 ? u'?' : u'.';
            else
                m_text +=
                    m_numbers.between(0, 11) == 0 ? QStringLiteral(", ") : QStringLiteral(" ");
        }
    }

    const Vocabulary& m_vocabulary;
    SeededNumbers& m_numbers;
    QString m_text;
    codebook::Turns m_turns;
    int m_words = 0;
};

}  // namespace

Vocabulary::Vocabulary(const QString& language)
    : m_words(inventedWords(language == QLatin1String("sv") ? swedish() : english())) {
    double sum = 0;
    for (qsizetype rank = 1; rank <= m_words.size(); ++rank)
        m_upTo.push_back(sum += 1.0 / static_cast<double>(rank));
    for (double& share : m_upTo) share /= sum;
}

const QString& Vocabulary::draw(SeededNumbers& numbers) const {
    const auto at = std::upper_bound(m_upTo.begin(), m_upTo.end() - 1, numbers.share());
    return m_words[at - m_upTo.begin()];
}

InterviewGenerator::InterviewGenerator(std::uint64_t seed)
    : m_seed(seed), m_english(QStringLiteral("en")), m_swedish(QStringLiteral("sv")) {}

template <class IsLongEnough>
codebook::NewDocument InterviewGenerator::interview(int number, IsLongEnough isLongEnough) const {
    static constexpr std::array names{"Ada",   "Björn", "Cecilia", "David",  "Elin",
                                      "Farid", "Greta", "Henrik",  "Ingrid", "Jamal"};
    SeededNumbers numbers(m_seed * 1'000'003 + static_cast<std::uint64_t>(number));
    const bool isEnglish = number % 2 == 0;
    const QString name =
        QString::fromUtf8(names[static_cast<std::size_t>(numbers.between(0, names.size() - 1))]);
    codebook::NewDocument document;
    document.name = QStringLiteral("interview-%1").arg(number, 5, 10, QLatin1Char('0'));
    document.kind = QStringLiteral("interview");
    document.language = isEnglish ? QStringLiteral("en") : QStringLiteral("sv");
    document.source = document.name + QStringLiteral(".txt");
    document.encoding = QStringLiteral("UTF-8");
    document.speakers = {{QStringLiteral("Interviewer"), true}, {name, false}};
    Transcription transcription(isEnglish ? m_english : m_swedish, numbers);
    while (!isLongEnough(transcription)) {
        transcription.addTurn(0, QStringLiteral("Interviewer"), numbers.between(6, 24));
        transcription.addTurn(1, name, numbers.between(15, 110));
    }
    document.text = transcription.text();
    document.turns = transcription.turns();
    return document;
}

codebook::NewDocument InterviewGenerator::ofWords(int number, int words) const {
    return interview(number, [=](const Transcription& so) { return so.words() >= words; });
}

codebook::NewDocument InterviewGenerator::ofCharacters(int number, int characters) const {
    return interview(number, [=](const Transcription& so) { return so.length() >= characters; });
}

std::vector<GeneratedCoding> generatedCodings(const CodingPlan& plan) {
    constexpr double agreement = 0.6;
    constexpr double unevenness = 1.5;
    constexpr int slip = 12;  // characters by which coders who agree differ at most
    SeededNumbers numbers(plan.seed);
    std::vector<GeneratedCoding> codings;
    codings.reserve(static_cast<std::size_t>(plan.codings));
    const int ofEach = plan.codings / (plan.documents * plan.coders);
    for (int document = 0; document < plan.documents; ++document) {
        const std::size_t first = codings.size();
        for (int coder = 0; coder < plan.coders; ++coder) {
            for (int i = 0; i < ofEach; ++i) {
                const int length = numbers.between(plan.meanLength / 5, plan.meanLength * 9 / 5);
                const int begin = numbers.between(0, plan.characters - length);
                const int code =
                    static_cast<int>(std::pow(numbers.share(), unevenness) * plan.codes);
                GeneratedCoding coding{document, code, coder, {begin, begin + length}};
                if (coder > 0 && numbers.share() < agreement) {
                    coding = codings[first + static_cast<std::size_t>(i)];
                    coding.coder = coder;
                    coding.span.begin = std::clamp(coding.span.begin + numbers.between(-slip, slip),
                                                   0, plan.characters - 1);
                    coding.span.end = std::clamp(coding.span.end + numbers.between(-slip, slip),
                                                 coding.span.begin + 1, plan.characters);
                }
                codings.push_back(coding);
            }
        }
    }
    return codings;
}

}  // namespace tests
