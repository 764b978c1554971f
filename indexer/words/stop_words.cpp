// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/words/stop_words.h"

#include <QHash>
#include <QSet>

namespace indexer {

namespace {

constexpr auto Swedish =
    u"alla allt alltså att av bara blev bli blir blivit de dem den denna deras dess dessa det "
    u"detta dig din dina ditt du där då efter ej eller en er era ert ett från för ha hade han "
    u"hans har henne hennes hon honom hur här i icke in inte ja jag jo ju kan ska skall skulle "
    u"kunde liksom man med mellan men mig min mina mitt mot mycket när nej ni nog nu någon något "
    u"några och också om oss på samma se sedan sen si sig sin sina sitt sitta själv so som så "
    u"sådan sådana sådant till typ under upp ut utan va vad var vara varför varit varje vars "
    u"vart vem vi vid vilka vilken vilket väl vår våra vårt än är åt över mm hm eh öh asså ba "
    u"dom nån nåt nåra sån sånt såna vilkas vems mej dej sej ens även både dels få får fick fått "
    u"göra gör gjorde gjort ändå igen ner ta tar liten lite bland kanske";
constexpr auto English =
    u"a about above after again against all am an and any are aren't as at be because been "
    u"before being below between both but by can can't cannot could couldn't did didn't do does "
    u"doesn't doing don't down during each few for from further had hadn't has hasn't have "
    u"haven't having he he'd he'll he's her here here's hers herself him himself his how how's i "
    u"i'd i'll i'm i've if in into is isn't it it's its itself just let's like me more most "
    u"mustn't my myself no nor not now of off on once only or other ought our ours ourselves out "
    u"over own same shan't she she'd she'll she's should shouldn't so some such than that that's "
    u"the their theirs them themselves then there there's these they they'd they'll they're "
    u"they've this those through to too under until up us very was wasn't we we'd we'll we're "
    u"we've were weren't what what's when when's where where's which while who who's whom why "
    u"why's will with won't would wouldn't yeah yes you you'd you'll you're you've your yours "
    u"yourself yourselves um uh er erm mm hmm oh okay ok well";
constexpr auto Danish =
    u"ad af alle alt anden at blev blive bliver da de dem den denne der deres det dette dig din "
    u"disse dog du efter eller en end er et for fra ham han hans har havde have hende hendes her "
    u"hos hun hvad hvis hvor i ikke ind ja jeg jer jo kan kunne man mange med meget men mig min "
    u"mine mit mod ned nej noget nogle nok nu når og også om op os over på selv sig sin sine sit "
    u"skal skulle som sådan så til ud under var vi vil ville vor være været øh altså lige bare";
constexpr auto Norwegian =
    u"alle at av bare begge ble blei bli blir blitt både da de deg dei deim dem den denne der "
    u"dere deres det dette di din disse du eg ein eit eller en enn er et ett etter for fordi fra "
    u"før ha hadde han hans har hennes her hjå ho hun hva hvem hver hvis hvor hvordan hvorfor i "
    u"ikke ikkje inn ja jeg jo kan kom kun kunne man mange med meg meget mellom men mens mer min "
    u"mitt mot mye må ned nei no noe noen nok nå når og også om opp oss over på seg selv si sin "
    u"sitt skal skulle slik som så til ut uten var vart ved vi vil ville være vært vår å altså "
    u"liksom dykk dykkar me kva kor korleis kvifor noko nokon vere vore";
constexpr auto German =
    u"aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei bin "
    u"bis bist da damit dann das dass daß dein deine dem den denn der des dich die dies diese "
    u"diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines einig "
    u"er es etwas euch euer für gegen gewesen hab habe haben hat hatte hatten hier hin hinter "
    u"ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem jeden jeder "
    u"jetzt kann kein keine können könnte machen man mehr mein meine mich mir mit muss nach nein "
    u"nicht nichts noch nun nur ob oder ohne sehr sein seine sich sie sind so solche soll sollte "
    u"sondern sonst über um und uns unser unter viel vom von vor während war waren warst was weil "
    u"weiter welche wenn werde werden wie wieder will wir wird wirst wo wollen würde zu zum zur "
    u"zwar zwischen äh ähm halt eben mal";

QSet<QString> setOf(QStringView words) {
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) set << word.toString();
    return set;
}

const QSet<QString>& listOf(const QString& language) {
    static const QSet<QString> none;
    static const QHash<QString, QSet<QString>> lists{
        {QStringLiteral("sv"), setOf(Swedish)},   {QStringLiteral("en"), setOf(English)},
        {QStringLiteral("da"), setOf(Danish)},    {QStringLiteral("no"), setOf(Norwegian)},
        {QStringLiteral("nb"), setOf(Norwegian)}, {QStringLiteral("nn"), setOf(Norwegian)},
        {QStringLiteral("de"), setOf(German)}};
    const auto found = lists.constFind(language);
    return found == lists.constEnd() ? none : *found;
}

}  // namespace

bool isStopWord(const QString& form, const QString& language) {
    return listOf(language).contains(form);
}

bool hasStopWords(const QString& language) { return !listOf(language).isEmpty(); }

}  // namespace indexer
