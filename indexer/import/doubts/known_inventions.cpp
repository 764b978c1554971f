// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/import/doubts/known_inventions.h"

#include <QRegularExpression>
#include <QStringList>

namespace indexer {

namespace {

constexpr qsizetype LongestCredit = 120;

/// As users of Whisper and its kin have reported them; the manual tells the list in words. %N is
/// somebody's name: words that begin with capitals or digits. What people say at an interview's end
/// ("thanks for listening", "transcript by Anna Berg") is not among them.
QRegularExpression form() {
    const QString name = QStringLiteral(
        "[\\p{Lu}\\p{N}][^\\s,]*(?:(?:[ ,&]+| (?:och|and|und|et|y|e|von|van|de|av) )"
        "[\\p{Lu}\\p{N}][^\\s,]*|[ ,]+www\\.\\S+){0,5}");
    const char* written[] = {
        // English
        ("(?i:thanks?(?: you)?(?: (?:all|so much|very much))? for (?:watching|viewing)"
         "(?: (?:this|the|my) video)?)"),
        "(?i:(?:please )?(?:like and )?subscribe(?: to (?:my|our|the) channel)?)",
        "(?i:don['’]?t forget to (?:like and )?subscribe)",
        "(?i:(?:subtitles?|captions?|subtitled|captioned)(?: (?:by|from|provided by)|:)) ?%N",
        "(?i:subtitles by the amara\\.org community)", "(?i:www\\.mooji\\.org)",
        // Swedish, Norwegian, Danish
        "(?i:(?:svensk )?(?:undertext(?:er|ning)?|textning)(?: av| från|:)?) ?%N",
        "(?i:undertexter från amara\\.org-gemenskapen)", "(?i:svensktextning\\.nu)",
        "(?i:tack för att (?:du|ni) (?:har )?(?:tittat|tittade|tittar))",
        "(?i:(?:tekstet|teksting|undertekster|danske tekster|norske tekster)(?: av| af|:)) ?%N",
        "(?i:(?:takk|tak) for at (?:du|dere|i) (?:så|ser|kiggede) med)",
        // Finnish, German, Dutch
        "(?i:tekstitys)(?: |: ?)%N", "(?i:kiitos (?:kun|että) katsoit(?:te)?)",
        "(?i:untertitel der amara\\.org-community)",
        "(?i:untertitel(?:ung)? (?:im auftrag )?des) ZDF.{0,30}",
        "(?i:untertitel(?:ung)?(?: von|:)) ?%N",
        "(?i:(?:vielen dank|danke)(?: fürs| für das) (?:zuschauen|zusehen))",
        "(?i:ondertitel(?:s|ing|d)?(?: (?:door|ingediend door de|by)|:)) ?%N",
        "(?i:bedankt voor het kijken)",
        // French, Spanish, Italian, Portuguese
        "(?i:sous-titr(?:es|age)(?: (?:(?:réalisés?|fait)? ?par(?: la| les)?|de)|:)?) ?%N",
        "(?i:sous-titres réalisés para la communauté d['’]amara\\.org)",
        "(?i:merci d['’]avoir (?:regardé|visionné) cette vidéo)",
        "(?i:subtítulos?(?: (?:realizados |creados )?por(?: la)?|:)) .{2,60}",
        "(?i:(?:muchas )?gracias por ver(?: el video)?)",
        "(?i:sottotitoli(?: (?:creati |e revisione )?(?:dalla|di|a cura di)|:)) .{2,60}",
        "(?i:grazie per (?:la visione|aver guardato(?: il video)?))",
        "(?i:legendas?(?: (?:pela|por)|:)) .{2,60}", "(?i:obrigad[oa] por assistir)",
        // Polish, Czech, Turkish, Russian
        "(?i:napisy stworzone przez) .{2,60}", "(?i:dziękuję za oglądanie)",
        "(?i:titulky vytvořil) .{2,60}", "(?i:altyazı m\\.?k\\.?)",
        "(?i:izlediğiniz için teşekkür(?:ler| ederim))",
        "(?i:(?:субтитры (?:сделал|создавал|подогнал|делал)|редактор субтитров)) .{2,60}",
        "(?i:продолжение следует)", "(?i:спасибо за просмотр)",
        // Arabic, Hebrew, Chinese, Japanese, Korean
        "ترجمة نانسي قنقر", "اشتركوا في القناة", "תודה שצפיתם",
        "(?:中文)?字幕(?:由|提供|制作|志愿者|by|:|：).{1,40}", "(?:请|請)不吝(?:点赞|點贊).{0,60}",
        "(?:谢谢|謝謝|感谢|感謝)(?:大家)?(?:观看|觀看|收看).{0,8}",
        "(?:最後まで)?ご(?:視聴|清聴)(?:いただき)?ありがとうございま(?:した|す)",
        "チャンネル登録.{0,20}", "시청해 ?주셔서 ?감사합니다", "구독과? ?좋아요.{0,20}",
        "MBC 뉴스 .{2,20}입니다"};
    QStringList all;
    for (const char* one : written)
        all.append(QString::fromUtf8(one).replace(QLatin1String("%N"), name));
    return QRegularExpression(QRegularExpression::anchoredPattern(all.join(QLatin1Char('|'))),
                              QRegularExpression::UseUnicodePropertiesOption);
}

bool isMark(QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark(); }

}  // namespace

bool isKnownInvention(QStringView line) {
    static const QRegularExpression known = form();
    while (!line.isEmpty() && isMark(line.front())) line = line.sliced(1);
    while (!line.isEmpty() && isMark(line.back())) line.chop(1);
    if (line.isEmpty() || line.size() > LongestCredit) return false;
    const QString words = line.toString().normalized(QString::NormalizationForm_C).simplified();
    return known.match(words).hasMatch();
}

}  // namespace indexer
