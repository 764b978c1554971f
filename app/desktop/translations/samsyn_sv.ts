<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>Submenu</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbetsyta</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gå till</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>&amp;Passager</translation>
    </message>
    <message>
        <source>Coder &amp;layer</source>
        <translation>Kodar&amp;lager</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Inspelning</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sökning</translation>
    </message>
    <message>
        <source>&amp;Cross-tab</source>
        <translation>&amp;Korstabell</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>S&amp;amstämmighet</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>There is no saved cross-tab “%1”.</source>
        <translation>Det finns ingen sparad korstabell ”%1”.</translation>
    </message>
</context>
<context>
    <name>app::AgreementColumns</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Kodat</translation>
    </message>
    <message>
        <source>How much of the shared text each coder gave the code: one bar a coder.</source>
        <translation>Hur mycket av den gemensamma texten varje kodare gav koden: en stapel per kodare.</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Skiljer</translation>
    </message>
    <message>
        <source>Units of text on which the coders differ.</source>
        <translation>Textenheter där kodarna skiljer sig åt.</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>Cohen’s κ: agreement beyond what each coder’s own habits give by chance.</source>
        <translation>Cohens κ: samstämmighet utöver den som kodarnas egna vanor ger av en slump.</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Krippendorff’s α: for any number of coders, and with gaps.</source>
        <translation>Krippendorffs α: för hur många kodare som helst, även med luckor.</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>Gwet’s AC1: beyond chance, and steady where a code is rare or frequent.</source>
        <translation>Gwets AC1: utöver slumpen, och stabil där en kod är sällsynt eller vanlig.</translation>
    </message>
    <message>
        <source>uα</source>
        <translation>uα</translation>
    </message>
    <message>
        <source>Whether passages begin and end at the same places, gaps between them counted.</source>
        <translation>Om passager börjar och slutar på samma ställen, mellanrummen inräknade.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Eniga</translation>
    </message>
    <message>
        <source>The share of the text on which the coders agree, chance included.</source>
        <translation>Andelen av texten där kodarna är eniga, slumpen inräknad.</translation>
    </message>
    <message>
        <source>αU</source>
        <translation>αU</translation>
    </message>
    <message>
        <source>Krippendorff’s older α for passages (1995).</source>
        <translation>Krippendorffs äldre α för passager (1995).</translation>
    </message>
    <message>
        <source>|uα</source>
        <translation>|uα</translation>
    </message>
    <message>
        <source>Whether the coders find the same text worth the code, wherever passages end.</source>
        <translation>Om kodarna ger samma text koden, var passagerna än slutar.</translation>
    </message>
    <message>
        <source>π</source>
        <translation>π</translation>
    </message>
    <message>
        <source>Scott’s π.</source>
        <translation>Scotts π.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Bennett’s S: chance as if all were as likely.</source>
        <translation>Bennetts S: slumpen som om allt vore lika troligt.</translation>
    </message>
    <message>
        <source>Holsti</source>
        <translation>Holsti</translation>
    </message>
    <message>
        <source>Holsti’s CR: agreement, chance included.</source>
        <translation>Holstis CR: samstämmighet, slumpen inräknad.</translation>
    </message>
    <message>
        <source>κ max</source>
        <translation>κ max</translation>
    </message>
    <message>
        <source>The largest κ that these coders’ shares allow.</source>
        <translation>Det största κ som kodarnas andelar tillåter.</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>Fleiss κ</translation>
    </message>
    <message>
        <source>Fleiss’ κ, for any number of coders.</source>
        <translation>Fleiss κ, för hur många kodare som helst.</translation>
    </message>
    <message>
        <source>Conger’s κ</source>
        <translation>Congers κ</translation>
    </message>
    <message>
        <source>Conger’s κ: Cohen’s for any number of coders.</source>
        <translation>Congers κ: Cohens för hur många kodare som helst.</translation>
    </message>
    <message>
        <source>Light’s κ</source>
        <translation>Lights κ</translation>
    </message>
    <message>
        <source>The mean of all pairs’ κ.</source>
        <translation>Medelvärdet av alla pars κ.</translation>
    </message>
    <message>
        <source>Randolph’s κ</source>
        <translation>Randolphs κ</translation>
    </message>
    <message>
        <source>Randolph’s κ: chance as if all were as likely.</source>
        <translation>Randolphs κ: slumpen som om allt vore lika troligt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
</context>
<context>
    <name>app::AgreementHead</name>
    <message>
        <source>Which codes are compared</source>
        <translation>Vilka koder som jämförs</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>tecken</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>meningar</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>repliker</translation>
    </message>
    <message>
        <source>Units that coders are compared on</source>
        <translation>Enheter som kodarna jämförs på</translation>
    </message>
    <message>
        <source>Boundaries at most so many units apart count as the same; a note says how many.</source>
        <translation>Gränser högst så många enheter isär räknas som samma; en anmärkning säger hur många.</translation>
    </message>
    <message>
        <source>Tolerance at boundaries, in units</source>
        <translation>Tolerans vid gränser, i enheter</translation>
    </message>
    <message>
        <source>what each coded in</source>
        <translation>det var och en kodat i</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>allt</translation>
    </message>
    <message>
        <source>Which documents a coder was given: all of their text counts.</source>
        <translation>Vilka dokument en kodare fick: all deras text räknas.</translation>
    </message>
    <message>
        <source>Which documents a coder was given</source>
        <translation>Vilka dokument en kodare fick</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>beräknade</translation>
    </message>
    <message>
        <source>drawn by document</source>
        <translation>dragna per dokument</translation>
    </message>
    <message>
        <source>Computed intervals take units to be independent; those of one interview are not. Drawn ones keep documents whole, and take longer.</source>
        <translation>Beräknade intervall förutsätter oberoende enheter; en intervjus enheter är inte det. Dragna håller ihop dokumenten och tar längre tid.</translation>
    </message>
    <message>
        <source>How intervals are found</source>
        <translation>Hur intervallen tas fram</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Names of documents or folders, commas between them.</source>
        <translation>Namn på dokument eller mappar, med komma emellan.</translation>
    </message>
    <message>
        <source>Only these documents and folders</source>
        <translation>Bara dessa dokument och mappar</translation>
    </message>
    <message>
        <source>Co&amp;ders</source>
        <translation>Ko&amp;dare</translation>
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation>&amp;Koder</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>&amp;Tolerance</source>
        <translation>&amp;Tolerans</translation>
    </message>
    <message>
        <source>Docu&amp;ments</source>
        <translation>Doku&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>&amp;Tilldelat</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>every code that was used</source>
        <translation>varje kod som använts</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;All who coded</source>
        <translation>&amp;Alla som kodat</translation>
    </message>
    <message>
        <source>all who coded</source>
        <translation>alla som kodat</translation>
    </message>
    <message>
        <source>Coders compared: %1</source>
        <translation>Kodare som jämförs: %1</translation>
    </message>
</context>
<context>
    <name>app::AgreementModel</name>
    <message>
        <source>%1: %2 % of the text</source>
        <translation>%1: %2 % av texten</translation>
    </message>
    <message>
        <source>Not computed for these units.</source>
        <translation>Beräknas inte för de här enheterna.</translation>
    </message>
    <message>
        <source>%1, %2 is undefined: %3</source>
        <translation>%1, %2 är odefinierat: %3</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2</source>
        <translation>%1, 95 %-intervall %2</translation>
    </message>
</context>
<context>
    <name>app::AgreementView</name>
    <message>
        <source>Codes and how far the coders agree on them</source>
        <translation>Koder och hur samstämmiga kodarna är om dem</translation>
    </message>
</context>
<context>
    <name>app::AgreementWorkspace</name>
    <message>
        <source>You code blind: others’ codings are hidden, and so is what they agree with. Lift the blind (Ctrl+Shift+B) to compare.</source>
        <translation>Du kodar blint: andras kodningar är dolda, och därmed även samstämmigheten. Häv blindkodningen (Ctrl+Skift+B) för att jämföra.</translation>
    </message>
    <message>
        <source>The coders were not compared.</source>
        <translation>Kodarna jämfördes inte.</translation>
    </message>
    <message>
        <source>Nobody has coded yet. Agreement compares two coders or more on the same texts.</source>
        <translation>Ingen har kodat än. Samstämmighet jämför två eller fler kodare på samma texter.</translation>
    </message>
    <message>
        <source>So far only %1 has coded. Agreement compares two coders or more on the same texts.</source>
        <translation>Hittills har bara %1 kodat. Samstämmighet jämför två eller fler kodare på samma texter.</translation>
    </message>
    <message>
        <source>No document was coded by two of the coders, so there is nothing to compare.</source>
        <translation>Inget dokument har kodats av två av kodarna, så det finns inget att jämföra.</translation>
    </message>
    <message>
        <source>None of these codes was used.</source>
        <translation>Ingen av koderna har använts.</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n document(s) that at least two of them were given.</source>
        <translation>
            <numerusform>%1, på %n dokument som minst två av dem fick.</numerusform>
            <numerusform>%1, på %n dokument som minst två av dem fick.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals take units to be independent.</source>
        <translation>Intervallen förutsätter oberoende enheter.</translation>
    </message>
    <message>
        <source>Intervals from %1 draws of whole documents.</source>
        <translation>Intervall från %1 dragningar av hela dokument.</translation>
    </message>
    <message>
        <source>All codes as sets: α %1.</source>
        <translation>Alla koder som mängder: α %1.</translation>
    </message>
    <message>
        <source>Agreement between coders</source>
        <translation>Samstämmighet mellan kodare</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Tabellen är kopierad.</translation>
    </message>
    <message>
        <source>There is no comparison to write about yet.</source>
        <translation>Det finns ingen jämförelse att skriva om än.</translation>
    </message>
    <message>
        <source>The methods paragraph is copied.</source>
        <translation>Metodstycket är kopierat.</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>samstämmighet</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>Tabellen finns i %1.</translation>
    </message>
    <message>
        <source>Go to the agreement of coders</source>
        <translation>Gå till kodarnas samstämmighet</translation>
    </message>
    <message>
        <source>Codes and coefficients, weakest first.</source>
        <translation>Koder och koefficienter, svagast först.</translation>
    </message>
    <message>
        <source>Choose whom and what to compare</source>
        <translation>Välj vem och vad som jämförs</translation>
    </message>
    <message>
        <source>Open a saved comparison</source>
        <translation>Öppna en sparad jämförelse</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Spara jämförelsen</translation>
    </message>
    <message>
        <source>Keeps the question under a name; its figures stay live.</source>
        <translation>Sparar frågan under ett namn; dess siffror hålls aktuella.</translation>
    </message>
    <message>
        <source>Copy the table of agreement</source>
        <translation>Kopiera samstämmighetstabellen</translation>
    </message>
    <message>
        <source>Export the table of agreement…</source>
        <translation>Exportera samstämmighetstabellen…</translation>
    </message>
    <message>
        <source>Copy the methods paragraph on agreement</source>
        <translation>Kopiera metodstycket om samstämmighet</translation>
    </message>
    <message>
        <source>Coders, documents, units, coefficient and interval, and how disagreements were settled.</source>
        <translation>Kodare, dokument, enheter, koefficient och intervall, och hur oenigheter avgjordes.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Koden</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Vad som jämförs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Copy, export and more</source>
        <translation>Kopiera, exportera med mera</translation>
    </message>
    <message>
        <source>Copy the &amp;methods paragraph</source>
        <translation>Kopiera &amp;metodstycket</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Kopiera tabellen</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>&amp;Exportera tabellen…</translation>
    </message>
    <message>
        <source>Disagreements on the code</source>
        <translation>Oenigheter om koden</translation>
    </message>
    <message>
        <source>Side by side, the costliest first, to be decided.</source>
        <translation>Sida vid sida, de dyraste först, för avgörande.</translation>
    </message>
    <message>
        <source>Next open disagreement</source>
        <translation>Nästa öppna oenighet</translation>
    </message>
    <message>
        <source>Goes into the consensus with its reason; the codings stay.</source>
        <translation>Förs in i konsensus med sitt skäl; kodningarna står kvar.</translation>
    </message>
    <message>
        <source>Decide as the first coder</source>
        <translation>Avgör som den första kodaren</translation>
    </message>
    <message>
        <source>Decide as the second coder</source>
        <translation>Avgör som den andra kodaren</translation>
    </message>
    <message>
        <source>Decide for all the words that somebody coded</source>
        <translation>Avgör till förmån för alla ord som någon kodat</translation>
    </message>
    <message>
        <source>Decide for the words that all coded</source>
        <translation>Avgör till förmån för de ord som alla kodat</translation>
    </message>
    <message>
        <source>Decide that the code does not stand there</source>
        <translation>Avgör att koden inte hör dit</translation>
    </message>
    <message>
        <source>Codes that are taken for one another</source>
        <translation>Koder som förväxlas med varandra</translation>
    </message>
    <message>
        <source>With their definitions beside each other.</source>
        <translation>Med sina definitioner bredvid varandra.</translation>
    </message>
    <message>
        <source>Drift of agreement over time</source>
        <translation>Samstämmighetens förändring över tid</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Oenigheter</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Förväxlingar</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Förändring</translation>
    </message>
</context>
<context>
    <name>app::AttributeTableModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, whose values are numbers.</source>
        <translation>”%1” passar inte i ”%2”, vars värden är tal.</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, whose values are dates as 2026-05-04.</source>
        <translation>”%1” passar inte i ”%2”, vars värden är datum som 2026-05-04.</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, whose values are yes or no.</source>
        <translation>”%1” passar inte i ”%2”, vars värden är ja eller nej.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>Ett fall behöver ett namn.</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Ett dokument behöver ett namn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other cells do not fit either.</source>
        <translation>
            <numerusform>%1 %Ln cell till passar inte heller.</numerusform>
            <numerusform>%1 %Ln celler till passar inte heller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks in no document.</source>
        <translation>Talar inte i något dokument.</translation>
    </message>
    <message>
        <source>Speaks in %1.</source>
        <translation>Talar i %1.</translation>
    </message>
    <message numerus="yes">
        <source>Speaks in %1, and %n more.</source>
        <translation>
            <numerusform>Talar i %1 och %Ln till.</numerusform>
            <numerusform>Talar i %1 och %Ln till.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: inget värde</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Byt namn på ”%1” till ”%2”</translation>
    </message>
    <message>
        <source>Set “%1” of “%2”</source>
        <translation>Ange ”%1” för ”%2”</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>app::AttributeTableView</name>
    <message>
        <source>Cases by attributes</source>
        <translation>Fall efter attribut</translation>
    </message>
    <message>
        <source>Documents by attributes</source>
        <translation>Dokument efter attribut</translation>
    </message>
    <message>
        <source>Nothing changes: these values are there already.</source>
        <translation>Inget ändras: värdena finns redan där.</translation>
    </message>
    <message>
        <source>Select a value and the cells below it to fill them.</source>
        <translation>Markera ett värde och cellerna under det för att fylla dem.</translation>
    </message>
    <message>
        <source>Fill cells down</source>
        <translation>Fyll celler nedåt</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Töm celler</translation>
    </message>
</context>
<context>
    <name>app::AttributeTypes</name>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja eller nej</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
</context>
<context>
    <name>app::AutocodePage</name>
    <message>
        <source>Mark as automatic</source>
        <translation>Markera som automatisk</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>m&amp;ed</translation>
    </message>
    <message>
        <source>&amp;with codes below</source>
        <translation>m&amp;ed koder under</translation>
    </message>
    <message>
        <source>Code, made where it is new</source>
        <translation>Kod, skapas om den är ny</translation>
    </message>
    <message>
        <source>Code; empty: at the top</source>
        <translation>Kod; tomt: överst</translation>
    </message>
    <message>
        <source>Write a query: what it finds is listed here, and coded when you say so.</source>
        <translation>Skriv en fråga: det den hittar listas här och kodas när du säger till.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;12 places&quot;, %2 &quot;3 codes&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln ställe</numerusform>
            <numerusform>%Ln ställen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%Ln kod</numerusform>
            <numerusform>%Ln koder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) more are coded so already.</source>
        <translation>
            <numerusform>%Ln ställe till är redan kodat så.</numerusform>
            <numerusform>%Ln ställen till är redan kodade så.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s)</source>
        <translation>
            <numerusform>Koda %Ln ställe</numerusform>
            <numerusform>Koda %Ln ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the code first.</source>
        <translation>Namnge koden först.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded.</source>
        <translation>
            <numerusform>%Ln ställe kodat.</numerusform>
            <numerusform>%Ln ställen kodade.</numerusform>
        </translation>
    </message>
    <message>
        <source>what the query finds</source>
        <translation>det som frågan hittar</translation>
    </message>
    <message>
        <source>what each speaker says</source>
        <translation>det som varje talare säger</translation>
    </message>
    <message>
        <source>what stands below each heading</source>
        <translation>det som står under varje rubrik</translation>
    </message>
    <message>
        <source>what answers each question</source>
        <translation>det som svarar på varje fråga</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>Vad som kodas</translation>
    </message>
    <message>
        <source>the words found</source>
        <translation>de funna orden</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>meningen</translation>
    </message>
    <message>
        <source>the turn</source>
        <translation>repliken</translation>
    </message>
    <message>
        <source>What is coded of each hit</source>
        <translation>Vad som kodas av varje träff</translation>
    </message>
    <message>
        <source>Code, or the one above</source>
        <translation>Kod, eller den ovanför</translation>
    </message>
    <message>
        <source>Regular expression of a heading</source>
        <translation>En rubriks reguljära uttryck</translation>
    </message>
    <message>
        <source>In how many documents a question is asked at least</source>
        <translation>I hur många dokument en fråga minst ställs</translation>
    </message>
    <message>
        <source>as&amp;ked in documents, at least</source>
        <translation>ställd i dokument, &amp;minst</translation>
    </message>
    <message>
        <source>Cod&amp;e</source>
        <translation>&amp;Koda</translation>
    </message>
    <message>
        <source>Says in each coding’s memo that it is automatic, and by what.</source>
        <translation>Säger i varje kodnings memo att den är automatisk, och av vad.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Markera ingen</translation>
    </message>
    <message>
        <source>What would be coded</source>
        <translation>Vad som skulle kodas</translation>
    </message>
    <message>
        <source>A line that matches this is a heading. Without it those are headings that begin with # or with a number, and short lines that nobody says, with a longer one below.</source>
        <translation>En rad som passar är en rubrik. Utan uttryck är det rader som börjar med # eller en siffra, och korta rader som ingen säger, med en längre under.</translation>
    </message>
    <message>
        <source>As headings look, or a pattern</source>
        <translation>Efter utseende, eller ett mönster</translation>
    </message>
</context>
<context>
    <name>app::AxisField</name>
    <message>
        <source>Code, attribute, …</source>
        <translation>Kod, attribut, …</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Lägg till på %1</translation>
    </message>
    <message>
        <source>Delete takes it out of %1.</source>
        <translation>Delete tar bort den från %1.</translation>
    </message>
    <message>
        <source>Press to move it outwards; Delete takes it out of %1.</source>
        <translation>Tryck för att flytta den utåt; Delete tar bort den från %1.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a code or attribute, then what it is</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>app::AxisOffers</name>
    <message>
        <source>codes</source>
        <translation>koder</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>material</source>
        <translation>material</translation>
    </message>
    <message>
        <source>the codes below it</source>
        <translation>koderna under den</translation>
    </message>
    <message>
        <source>code, below %1</source>
        <translation>kod, under %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
</context>
<context>
    <name>app::CaseImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importera</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Arbetsbokens blad</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>”%1” kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 100 MB.</source>
        <translation>”%1” är större än 100 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %Ln rad</numerusform>
            <numerusform>%1: %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betyder</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Till exempel</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>Vad kolumnen %1 betyder</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Fallets namn</translation>
    </message>
    <message>
        <source>Document that the case speaks in</source>
        <translation>Dokument som fallet talar i</translation>
    </message>
    <message>
        <source>Speaker in the document</source>
        <translation>Talare i dokumentet</translation>
    </message>
    <message>
        <source>GUID of the case</source>
        <translation>Fallets GUID</translation>
    </message>
    <message>
        <source>Attribute in the project: %1</source>
        <translation>Attribut i projektet: %1</translation>
    </message>
    <message>
        <source>New attribute: %1</source>
        <translation>Nytt attribut: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is there already.</source>
        <translation>Inget skulle ändras: allt finns redan där.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases would be added, and %1 values set.</source>
        <translation>
            <numerusform>%Ln fall skulle läggas till och %1 värden anges.</numerusform>
            <numerusform>%Ln fall skulle läggas till och %1 värden anges.</numerusform>
        </translation>
    </message>
    <message>
        <source>New attributes: %1.</source>
        <translation>Nya attribut: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases would get another name.</source>
        <translation>
            <numerusform>%Ln fall skulle få ett annat namn.</numerusform>
            <numerusform>%Ln fall skulle få ett annat namn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers would be linked to a case.</source>
        <translation>
            <numerusform>%Ln talare skulle kopplas till ett fall.</numerusform>
            <numerusform>%Ln talare skulle kopplas till ett fall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases that nobody speaks as any more would go.</source>
        <translation>
            <numerusform>%Ln fall som ingen längre talar som skulle försvinna.</numerusform>
            <numerusform>%Ln fall som ingen längre talar som skulle försvinna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents name no speaker and would take the values themselves.</source>
        <translation>
            <numerusform>%Ln dokument anger ingen talare och skulle självt få värdena.</numerusform>
            <numerusform>%Ln dokument anger ingen talare och skulle själva få värdena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values stay as they are.</source>
        <translation>
            <numerusform>%Ln värde förblir som det är.</numerusform>
            <numerusform>%Ln värden förblir som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import cases from “%1”</source>
        <translation>Importera fall från ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n cases came from “%1”. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln fall kom från ”%1”. Med Ångra tas det bort igen.</numerusform>
            <numerusform>%Ln fall kom från ”%1”. Med Ångra tas de bort igen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CaseTable</name>
    <message>
        <source>Add a c&amp;ase</source>
        <translation>Lägg till &amp;fall</translation>
    </message>
    <message>
        <source>Add an a&amp;ttribute</source>
        <translation>Lägg till &amp;attribut</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>Cases and attributes</source>
        <translation>Fall och attribut</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Talare</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Vad tabellen visar</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrera rader</translation>
    </message>
    <message>
        <source>There are no cases yet. Each named speaker becomes one on import; you can also add them here, or take them from a spreadsheet.</source>
        <translation>Det finns inga fall ännu. Varje namngiven talare blir ett fall vid import; du kan också lägga till fall här eller hämta dem från ett kalkylblad.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 × %2 cells will change.</source>
        <translation>
            <numerusform>%Ln av %1 × %2 celler ändras.</numerusform>
            <numerusform>%Ln av %1 × %2 celler ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases will be added.</source>
        <translation>
            <numerusform>%Ln fall läggs till.</numerusform>
            <numerusform>%Ln fall läggs till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns have no attribute here and are left out.</source>
        <translation>
            <numerusform>%Ln kolumn har inget attribut här och utelämnas.</numerusform>
            <numerusform>%Ln kolumner har inget attribut här och utelämnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows go beyond the last one and are left out.</source>
        <translation>
            <numerusform>%Ln rad går bortom den sista och utelämnas.</numerusform>
            <numerusform>%Ln rader går bortom den sista och utelämnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Klistra in celler</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Kli&amp;stra in</translation>
    </message>
    <message>
        <source>Name of the new case</source>
        <translation>Namn på det nya fallet</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Add the case “%1”</source>
        <translation>Lägg till fallet ”%1”</translation>
    </message>
    <message>
        <source>Remove the case “%1”</source>
        <translation>Ta bort fallet ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cases</source>
        <translation>
            <numerusform>Ta bort %Ln fall</numerusform>
            <numerusform>Ta bort %Ln fall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases were removed with their values. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln fall togs bort med sina värden. Med Ångra kommer det tillbaka.</numerusform>
            <numerusform>%Ln fall togs bort med sina värden. Med Ångra kommer de tillbaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new attribute</source>
        <translation>Namn på det nya attributet</translation>
    </message>
    <message>
        <source>There is an attribute “%1” already.</source>
        <translation>Det finns redan ett attribut ”%1”.</translation>
    </message>
    <message>
        <source>Add the attribute “%1”</source>
        <translation>Lägg till attributet ”%1”</translation>
    </message>
    <message>
        <source>Put the cursor into an attribute’s column first.</source>
        <translation>Ställ först markören i ett attributs kolumn.</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Nytt namn på ”%1”</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>Rename the attribute “%1” to “%2”</source>
        <translation>Byt namn på attributet ”%1” till ”%2”</translation>
    </message>
    <message>
        <source>Remove the attribute “%1”</source>
        <translation>Ta bort attributet ”%1”</translation>
    </message>
    <message>
        <source>“%1” was removed with its values. Undo brings it back.</source>
        <translation>”%1” togs bort med sina värden. Med Ångra kommer det tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot become “%2”: %n of its values do not fit, the first is “%3”.</source>
        <translation>
            <numerusform>”%1” kan inte bli ”%2”: %Ln av värdena passar inte, ”%3”.</numerusform>
            <numerusform>”%1” kan inte bli ”%2”: %Ln av värdena passar inte, det första är ”%3”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” of the type “%2”</source>
        <translation>Ge ”%1” typen ”%2”</translation>
    </message>
    <message>
        <source>Import cases and attributes</source>
        <translation>Importera fall och attribut</translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation>Kalkylblad (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Fyll nedåt</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Töm</translation>
    </message>
    <message>
        <source>&amp;Remove the cases selected</source>
        <translation>Ta bo&amp;rt markerade fall</translation>
    </message>
    <message>
        <source>Add an &amp;attribute</source>
        <translation>Lägg till &amp;attribut</translation>
    </message>
    <message>
        <source>Re&amp;name the attribute</source>
        <translation>&amp;Byt namn på attributet</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Re&amp;move the attribute</source>
        <translation>Ta b&amp;ort attributet</translation>
    </message>
    <message>
        <source>Add a &amp;case</source>
        <translation>Lägg till &amp;fall</translation>
    </message>
    <message>
        <source>Remove the cases selected</source>
        <translation>Ta bort markerade fall</translation>
    </message>
    <message>
        <source>Rename the attribute</source>
        <translation>Byt namn på attributet</translation>
    </message>
    <message>
        <source>Remove the attribute</source>
        <translation>Ta bort attributet</translation>
    </message>
    <message>
        <source>&amp;Import cases and attributes…</source>
        <translation>&amp;Importera fall och attribut…</translation>
    </message>
    <message>
        <source>Fill cells down</source>
        <translation>Fyll celler nedåt</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>Det finns inga dokument ännu.</translation>
    </message>
    <message>
        <source>Nobody speaks yet: no document names its speakers.</source>
        <translation>Ingen talar än: inget dokument anger sina talare.</translation>
    </message>
</context>
<context>
    <name>app::CellPassages</name>
    <message>
        <source>Co&amp;de with…</source>
        <translation>Ko&amp;da med…</translation>
    </message>
    <message>
        <source>E&amp;xport passages…</source>
        <translation>E&amp;xportera passager…</translation>
    </message>
    <message>
        <source>Passages behind the number</source>
        <translation>Passagerna bakom talet</translation>
    </message>
    <message>
        <source>No passage stands behind this number.</source>
        <translation>Ingen passage ligger bakom talet.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;14 passages&quot;</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) copied with the source.</source>
        <translation>
            <numerusform>%n passage kopierad med källa.</numerusform>
            <numerusform>%n passager kopierade med källa.</numerusform>
        </translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>koder</translation>
    </message>
    <message>
        <source>The passages are in %1.</source>
        <translation>Passagerna finns i %1.</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Visa i texten</translation>
    </message>
    <message>
        <source>&amp;Copy with the source</source>
        <translation>&amp;Kopiera med källa</translation>
    </message>
    <message>
        <source>&amp;Recode…</source>
        <translation>K&amp;oda om…</translation>
    </message>
</context>
<context>
    <name>app::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>%1, at %2 %</source>
        <translation>%1, vid %2 %</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Drawing for print (*.svg)</source>
        <translation>Teckning för tryck (*.svg)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exportera diagrammet</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Sida (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
</context>
<context>
    <name>app::CheckedList</name>
    <message>
        <source>Drag a row to move it, or press Alt and an arrow key.</source>
        <translation>Dra en rad för att flytta den, eller tryck Alt och en piltangent.</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (borta)</translation>
    </message>
</context>
<context>
    <name>app::ChecklistPage</name>
    <message>
        <source>you</source>
        <translation>er</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projektet</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen ännu</translation>
    </message>
    <message>
        <source>The checklist is filled in with the preview.</source>
        <translation>Checklistan fylls i med förhandsvisningen.</translation>
    </message>
    <message>
        <source>The project cannot answer this; the authors can.</source>
        <translation>Projektet kan inte svara på det; det kan författarna.</translation>
    </message>
    <message>
        <source>The project says: %1</source>
        <translation>Projektet säger: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvarad av</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Checklistans punkter</translation>
    </message>
    <message>
        <source>The authors&apos; answer</source>
        <translation>Författarnas svar</translation>
    </message>
    <message>
        <source>What you report on it, or where in the article it stands</source>
        <translation>Vad ni redovisar om det, eller var i artikeln det står</translation>
    </message>
</context>
<context>
    <name>app::Chip</name>
    <message>
        <source>Take out “%1”</source>
        <translation>Ta bort ”%1”</translation>
    </message>
</context>
<context>
    <name>app::ChoiceList</name>
    <message>
        <source>What fits</source>
        <translation>Förslag</translation>
    </message>
</context>
<context>
    <name>app::CodeActions</name>
    <message>
        <source>Create the code “%1”</source>
        <translation>Skapa koden ”%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Byt namn på ”%1” till ”%2”</translation>
    </message>
    <message>
        <source>Change the %1 of “%2”</source>
        <translation>Ändra %1 för ”%2”</translation>
    </message>
    <message>
        <source>Colour “%1”</source>
        <translation>Färga ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Colour %n code(s)</source>
        <translation>
            <numerusform>Färga %Ln kod</numerusform>
            <numerusform>Färga %Ln koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Flytta ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n code(s)</source>
        <translation>
            <numerusform>Flytta %Ln kod</numerusform>
            <numerusform>Flytta %Ln koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Slå ihop ”%1” med ”%2”</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n code(s) into “%1”</source>
        <translation>
            <numerusform>Slå ihop %Ln kod med ”%1”</numerusform>
            <numerusform>Slå ihop %Ln koder med ”%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Separate “%1” again</source>
        <translation>Skilj ut ”%1” igen</translation>
    </message>
    <message>
        <source>Split “%1” from “%2”</source>
        <translation>Dela av ”%1” från ”%2”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n code(s)</source>
        <translation>
            <numerusform>Ta bort %Ln kod</numerusform>
            <numerusform>Ta bort %Ln koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Give “%1” the key %2</source>
        <translation>Ge ”%1” tangenten %2</translation>
    </message>
    <message>
        <source>Take the key from “%1”</source>
        <translation>Ta tangenten från ”%1”</translation>
    </message>
    <message>
        <source>Change the memo on “%1”</source>
        <translation>Ändra memot om ”%1”</translation>
    </message>
</context>
<context>
    <name>app::CodeDelegate</name>
    <message>
        <source>Name of the code</source>
        <translation>Kodens namn</translation>
    </message>
</context>
<context>
    <name>app::CodeDetail</name>
    <message>
        <source>Choose a code to see how far the coders agree on it.</source>
        <translation>Välj en kod för att se hur samstämmiga kodarna är om den.</translation>
    </message>
    <message>
        <source>%1: coded</source>
        <translation>%1: kodat</translation>
    </message>
    <message>
        <source>%1: not</source>
        <translation>%1: inte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Pair of coders</source>
        <translation>Kodarpar</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1 is undefined: %2</source>
        <translation>%1 är odefinierat: %2</translation>
    </message>
</context>
<context>
    <name>app::CodeEditor</name>
    <message>
        <source>Your memo on the code</source>
        <translation>Ditt memo om koden</translation>
    </message>
    <message>
        <source>What you think about it</source>
        <translation>Vad du tänker om den</translation>
    </message>
    <message>
        <source>Choose a code in the codebook to read and write what it means.</source>
        <translation>Välj en kod i kodboken för att läsa och skriva vad den betyder.</translation>
    </message>
    <message>
        <source>&amp;Short definition</source>
        <translation>Kort de&amp;finition</translation>
    </message>
    <message>
        <source>short definition</source>
        <translation>kortdefinitionen</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>En mening</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>D&amp;efinition</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definitionen</translation>
    </message>
    <message>
        <source>What the code means</source>
        <translation>Vad koden betyder</translation>
    </message>
    <message>
        <source>&amp;When to use</source>
        <translation>När den &amp;används</translation>
    </message>
    <message>
        <source>rule when to use it</source>
        <translation>regeln för när den används</translation>
    </message>
    <message>
        <source>What a passage must have</source>
        <translation>Vad en passage ska innehålla</translation>
    </message>
    <message>
        <source>When &amp;not to use</source>
        <translation>När den &amp;inte används</translation>
    </message>
    <message>
        <source>rule when not to use it</source>
        <translation>regeln för när den inte används</translation>
    </message>
    <message>
        <source>What looks alike and is something else</source>
        <translation>Vad som ser likadant ut men är något annat</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>E&amp;xempel</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemplet</translation>
    </message>
    <message>
        <source>A passage that shows it well</source>
        <translation>En passage som visar koden väl</translation>
    </message>
    <message>
        <source>Your &amp;memo</source>
        <translation>Ditt &amp;memo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was merged into it.</source>
        <translation>”%1” har slagits ihop med den.</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Skilj ut</translation>
    </message>
    <message>
        <source>Separate “%1” again</source>
        <translation>Skilj ut ”%1” igen</translation>
    </message>
</context>
<context>
    <name>app::CodeFilter</name>
    <message>
        <source>Definition: %1</source>
        <translation>Definition: %1</translation>
    </message>
    <message>
        <source>When to use: %1</source>
        <translation>När den används: %1</translation>
    </message>
    <message>
        <source>When not to use: %1</source>
        <translation>När den inte används: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exempel: %1</translation>
    </message>
</context>
<context>
    <name>app::CodeHead</name>
    <message>
        <source>Show passages</source>
        <translation>Visa passager</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa den</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
</context>
<context>
    <name>app::CodePanel</name>
    <message>
        <source>Filter codes</source>
        <translation>Filtrera koder</translation>
    </message>
    <message>
        <source>Filter codes by name and definition</source>
        <translation>Filtrera koder efter namn och definition</translation>
    </message>
    <message>
        <source>Finds names, definitions and examples</source>
        <translation>Hittar namn, definitioner och exempel</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kod</translation>
    </message>
    <message>
        <source>New code (Insert)</source>
        <translation>Ny kod (Insert)</translation>
    </message>
    <message>
        <source>More for codes</source>
        <translation>Fler val för koder</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Ny kod</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importera en kodbok</translation>
    </message>
    <message>
        <source>The codebook has no codes yet. They also come while you code: select words and type.</source>
        <translation>Kodboken har inga koder ännu. De kommer också till medan du kodar: markera ord och skriv.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Create a code of that name</source>
        <translation>Skapa en kod med det namnet</translation>
    </message>
    <message>
        <source>No code, definition or example holds “%1”.</source>
        <translation>Varken koder, definitioner eller exempel innehåller ”%1”.</translation>
    </message>
    <message>
        <source>New code below “%1”</source>
        <translation>Ny kod under ”%1”</translation>
    </message>
    <message>
        <source>New code, perspective: %1</source>
        <translation>Ny kod, perspektiv: %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa den</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Slå ihop ”%1” med</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n code(s) into</source>
        <translation>
            <numerusform>Slå ihop %Ln kod med</numerusform>
            <numerusform>Slå ihop %Ln koder med</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged “%1” into “%2”.</source>
        <translation>”%1” slogs ihop med ”%2”.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n code(s) into “%1”.</source>
        <translation>
            <numerusform>%Ln kod slogs ihop med ”%1”.</numerusform>
            <numerusform>%Ln koder slogs ihop med ”%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1” with its codings.</source>
        <translation>”%1” togs bort med sina kodningar.</translation>
    </message>
    <message numerus="yes">
        <source>Removed “%1” with %n coding(s).</source>
        <translation>
            <numerusform>”%1” togs bort med %Ln kodning.</numerusform>
            <numerusform>”%1” togs bort med %Ln kodningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n code(s) with their codings.</source>
        <translation>
            <numerusform>%Ln kod togs bort med sina kodningar.</numerusform>
            <numerusform>%Ln koder togs bort med sina kodningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 codes with %n coding(s).</source>
        <translation>
            <numerusform>%1 koder togs bort med %Ln kodning.</numerusform>
            <numerusform>%1 koder togs bort med %Ln kodningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>A folder is for order only; choose a code in it.</source>
        <translation>En mapp är bara till för ordningen; välj en kod i den.</translation>
    </message>
    <message>
        <source>New code &amp;below</source>
        <translation>Ny kod &amp;under</translation>
    </message>
    <message>
        <source>&amp;Code the selection with it</source>
        <translation>&amp;Koda markeringen med den</translation>
    </message>
    <message>
        <source>Codes the words selected in the text with the codes chosen here.</source>
        <translation>Kodar de ord som är markerade i texten med de koder som är valda här.</translation>
    </message>
    <message>
        <source>Show &amp;passages</source>
        <translation>Visa &amp;passager</translation>
    </message>
    <message>
        <source>&amp;Edit definition</source>
        <translation>&amp;Redigera definitionen</translation>
    </message>
    <message>
        <source>&amp;Rename code</source>
        <translation>&amp;Byt namn på koden</translation>
    </message>
    <message>
        <source>Choose c&amp;olour of code</source>
        <translation>Välj kodens &amp;färg</translation>
    </message>
    <message>
        <source>&amp;Merge code into another</source>
        <translation>&amp;Slå ihop med en annan kod</translation>
    </message>
    <message>
        <source>All codings count as the other code&apos;s; its empty fields are filled.</source>
        <translation>Alla kodningar räknas till den andra koden; dess tomma fält fylls i.</translation>
    </message>
    <message>
        <source>&amp;Split code</source>
        <translation>&amp;Dela upp koden</translation>
    </message>
    <message>
        <source>Some of the codings go into another code.</source>
        <translation>En del av kodningarna förs till en annan kod.</translation>
    </message>
    <message>
        <source>&amp;Delete code</source>
        <translation>&amp;Ta bort koden</translation>
    </message>
    <message>
        <source>Move code &amp;up</source>
        <translation>Flytta koden upp&amp;åt</translation>
    </message>
    <message>
        <source>Move code do&amp;wn</source>
        <translation>Flytta koden n&amp;edåt</translation>
    </message>
    <message>
        <source>Move code below the one &amp;above</source>
        <translation>Lägg koden under den &amp;ovanför</translation>
    </message>
    <message>
        <source>Move code &amp;out of its parent</source>
        <translation>F&amp;lytta ut koden ur sin överordnade</translation>
    </message>
    <message>
        <source>Take the key from the code</source>
        <translation>Ta tangenten från koden</translation>
    </message>
    <message>
        <source>Give the code the key %1</source>
        <translation>Ge koden tangenten %1</translation>
    </message>
    <message>
        <source>&amp;Group codes by perspective</source>
        <translation>&amp;Gruppera koder efter perspektiv</translation>
    </message>
    <message>
        <source>Sort codes by the al&amp;phabet</source>
        <translation>Sortera koder &amp;alfabetiskt</translation>
    </message>
    <message>
        <source>Show counts of docu&amp;ments and cases</source>
        <translation>Visa antal dokument o&amp;ch fall</translation>
    </message>
    <message>
        <source>&amp;Filter codes</source>
        <translation>F&amp;iltrera koder</translation>
    </message>
    <message>
        <source>Unfold all codes</source>
        <translation>Fäll ut alla koder</translation>
    </message>
    <message>
        <source>Fold all codes</source>
        <translation>Fäll ihop alla koder</translation>
    </message>
    <message>
        <source>&amp;Key that codes with it</source>
        <translation>Tan&amp;gent som kodar med den</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>F&amp;lytta</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>Projektet kan bara läsas.</translation>
    </message>
</context>
<context>
    <name>app::CodePlaceForm</name>
    <message>
        <source>Can be &amp;used for coding</source>
        <translation>Ka&amp;n användas för kodning</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektiv</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Överordnad kod</translation>
    </message>
    <message>
        <source>Key that codes with it</source>
        <translation>Tangent som kodar med den</translation>
    </message>
    <message>
        <source>A folder is for order only; nothing is coded with it.</source>
        <translation>En mapp är bara till för ordningen; inget kodas med den.</translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation>Per&amp;spektiv</translation>
    </message>
    <message>
        <source>P&amp;arent</source>
        <translation>&amp;Överordnad</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tangent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Utan</translation>
    </message>
    <message>
        <source>%1, as its parent</source>
        <translation>%1, som den överordnade</translation>
    </message>
    <message>
        <source>None, at the top</source>
        <translation>Ingen, överst</translation>
    </message>
    <message>
        <source>%1, now “%2”</source>
        <translation>%1, nu ”%2”</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>perspektivet</translation>
    </message>
    <message>
        <source>use</source>
        <translation>användningen</translation>
    </message>
</context>
<context>
    <name>app::CodeSplit</name>
    <message>
        <source>Check &amp;all</source>
        <translation>Kryssa i &amp;alla</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>De&amp;la upp</translation>
    </message>
    <message>
        <source>Codings of the code</source>
        <translation>Kodens kodningar</translation>
    </message>
    <message>
        <source>Code for the checked codings</source>
        <translation>Kod för de ikryssade kodningarna</translation>
    </message>
    <message>
        <source>A new name or a code there is</source>
        <translation>Ett nytt namn eller en kod som finns</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Checked codings &amp;go into</source>
        <translation>Ikryssade kodningar &amp;går till</translation>
    </message>
    <message>
        <source>Split “%1”: check the codings that mean something else.</source>
        <translation>Dela upp ”%1”: kryssa i de kodningar som betyder något annat.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are called “%1”; write the one above with a slash before it.</source>
        <translation>
            <numerusform>%Ln kod heter ”%1”; skriv den överordnade och ett snedstreck framför.</numerusform>
            <numerusform>%Ln koder heter ”%1”; skriv den överordnade och ett snedstreck framför.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder; nothing is coded with it.</source>
        <translation>”%1” är en mapp; inget kodas med den.</translation>
    </message>
    <message>
        <source>The codings are coded with “%1” already.</source>
        <translation>Kodningarna har redan koden ”%1”.</translation>
    </message>
    <message>
        <source>No coding is checked yet.</source>
        <translation>Ingen kodning är ikryssad ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) checked.</source>
        <translation>
            <numerusform>%Ln kodning ikryssad.</numerusform>
            <numerusform>%Ln kodningar ikryssade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) go into “%1”.</source>
        <translation>
            <numerusform>%Ln kodning förs till ”%1”.</numerusform>
            <numerusform>%Ln kodningar förs till ”%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) go into a new code, “%1”.</source>
        <translation>
            <numerusform>%Ln kodning förs till en ny kod, ”%1”.</numerusform>
            <numerusform>%Ln kodningar förs till en ny kod, ”%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>Kryssa &amp;ur alla</translation>
    </message>
</context>
<context>
    <name>app::CodeTreeModel</name>
    <message>
        <source>folder</source>
        <translation>mapp</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tangent %1</translation>
    </message>
    <message>
        <source>The key %1 codes with it.</source>
        <translation>Tangenten %1 kodar med den.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodningar</translation>
    </message>
    <message>
        <source>Cod.</source>
        <comment>short for codings</comment>
        <translation>Kodn.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Doc.</source>
        <comment>short for documents</comment>
        <translation>Dok.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>short for cases</comment>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>app::CodeTreeView</name>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
</context>
<context>
    <name>app::CodingDesk</name>
    <message>
        <source>Select the words to code first.</source>
        <translation>Markera först de ord som ska kodas.</translation>
    </message>
    <message>
        <source>Code with %1</source>
        <translation>Koda med %1</translation>
    </message>
    <message>
        <source>These words are coded with %1 already.</source>
        <translation>De här orden är redan kodade med %1.</translation>
    </message>
    <message>
        <source>Coded with %1.</source>
        <translation>Kodat med %1.</translation>
    </message>
    <message>
        <source>Code with the new code “%1”</source>
        <translation>Koda med den nya koden ”%1”</translation>
    </message>
    <message>
        <source>Coded with the new code “%1”.</source>
        <translation>Kodat med den nya koden ”%1”.</translation>
    </message>
    <message>
        <source>Select the words that shall name the code.</source>
        <translation>Markera de ord som ska ge koden dess namn.</translation>
    </message>
    <message>
        <source>There is no code to repeat yet.</source>
        <translation>Det finns ingen kod att upprepa ännu.</translation>
    </message>
    <message>
        <source>No code has the digit %1.</source>
        <translation>Ingen kod har siffran %1.</translation>
    </message>
    <message>
        <source>Remove the coding with %1</source>
        <translation>Ta bort kodningen med %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n coding(s)</source>
        <translation>
            <numerusform>Ta bort %Ln kodning</numerusform>
            <numerusform>Ta bort %Ln kodningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the edges of a coding with %1</source>
        <translation>Flytta gränserna för en kodning med %1</translation>
    </message>
    <message>
        <source>There is no other coding with %1 to join it with.</source>
        <translation>Det finns ingen annan kodning med %1 att foga ihop den med.</translation>
    </message>
    <message>
        <source>Join codings with %1</source>
        <translation>Foga ihop kodningar med %1</translation>
    </message>
    <message>
        <source>Divide a coding with %1</source>
        <translation>Dela en kodning med %1</translation>
    </message>
    <message>
        <source>Change the weight of a coding with %1</source>
        <translation>Ändra vikten på en kodning med %1</translation>
    </message>
    <message numerus="yes">
        <source>Code %n passage(s) with %1</source>
        <translation>
            <numerusform>Koda %Ln passage med %1</numerusform>
            <numerusform>Koda %Ln passager med %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) coded with %1.</source>
        <translation>
            <numerusform>%Ln passage kodad med %1.</numerusform>
            <numerusform>%Ln passager kodade med %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the code of %n coding(s) to %1</source>
        <translation>
            <numerusform>Byt kod på %Ln kodning till %1</numerusform>
            <numerusform>Byt kod på %Ln kodningar till %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln kodning borttagen. Ångra hämtar tillbaka den.</numerusform>
            <numerusform>%Ln kodningar borttagna. Ångra hämtar tillbaka dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodingDetail</name>
    <message>
        <source>&amp;Recode…</source>
        <translation>Koda o&amp;m…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>This coding</source>
        <translation>Den här kodningen</translation>
    </message>
    <message>
        <source>Select a coding in the text to see who coded it and why.</source>
        <translation>Markera en kodning i texten för att se vem som kodade den och varför.</translation>
    </message>
    <message>
        <source>Memo on this coding</source>
        <translation>Memo om den här kodningen</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>utan vikt</translation>
    </message>
    <message>
        <source>weight </source>
        <translation>vikt </translation>
    </message>
    <message>
        <source>Weight of the coding; 0 for none</source>
        <translation>Kodningens vikt; 0 för ingen</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>En annan kod</translation>
    </message>
    <message>
        <source>Code this coding shall have instead</source>
        <translation>Kod som kodningen ska få i stället</translation>
    </message>
    <message>
        <source>waits to be placed in a revised text</source>
        <translation>väntar på att placeras i en reviderad text</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>Även här: %1</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> och %Ln till</numerusform>
            <numerusform> och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a memo on a coding</source>
        <translation>Skriv ett memo om en kodning</translation>
    </message>
    <message>
        <source>Weigh a coding</source>
        <translation>Ge en kodning vikt</translation>
    </message>
    <message>
        <source>Remove a coding with “%1”</source>
        <translation>Ta bort en kodning med ”%1”</translation>
    </message>
    <message>
        <source>Recode as “%1”</source>
        <translation>Koda om till ”%1”</translation>
    </message>
    <message>
        <source>Memo on the selected coding</source>
        <translation>Memo om den markerade kodningen</translation>
    </message>
    <message>
        <source>Goes to where the memo is written; it is kept by itself.</source>
        <translation>Går dit där memot skrivs; det sparas av sig självt.</translation>
    </message>
    <message>
        <source>Recode the selected coding…</source>
        <translation>Koda om den markerade kodningen…</translation>
    </message>
</context>
<context>
    <name>app::CodingList</name>
    <message>
        <source>Waits to be placed in the revised text</source>
        <translation>Väntar på att placeras i den reviderade texten</translation>
    </message>
    <message>
        <source>“%1” in %2, coded by %3</source>
        <translation>”%1” i %2, kodat av %3</translation>
    </message>
</context>
<context>
    <name>app::CodingWorkspace</name>
    <message>
        <source>Memos</source>
        <translation>Memon</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Bredvid texten</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Code these passages with</source>
        <translation>Koda passagerna med</translation>
    </message>
    <message>
        <source>The code they shall have instead</source>
        <translation>Koden de ska få i stället</translation>
    </message>
    <message>
        <source>Go to the transcript</source>
        <translation>Gå till utskriften</translation>
    </message>
    <message>
        <source>Go to the passages</source>
        <translation>Gå till passagerna</translation>
    </message>
    <message>
        <source>Go to the code&apos;s definition</source>
        <translation>Gå till kodens definition</translation>
    </message>
    <message>
        <source>Go to the memos</source>
        <translation>Gå till memona</translation>
    </message>
    <message>
        <source>Go to the codebook</source>
        <translation>Gå till kodboken</translation>
    </message>
</context>
<context>
    <name>app::CollocatePage</name>
    <message>
        <source>Words before</source>
        <translation>Ord före</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Ord efter</translation>
    </message>
    <message>
        <source>How often at least</source>
        <translation>Hur ofta som minst</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Före</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Efter</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>&amp;Minst</translation>
    </message>
    <message>
        <source>Write a query: the words that stand beside its places more often than chance would have it are listed here.</source>
        <translation>Skriv en fråga: de ord som står intill dess ställen oftare än slumpen skulle göra det listas här.</translation>
    </message>
    <message>
        <source>Collocates of %1</source>
        <translation>Kollokat till %1</translation>
    </message>
</context>
<context>
    <name>app::ColorMenu</name>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blågrön</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vinröd</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelsblå</translation>
    </message>
    <message>
        <source>Sand yellow</source>
        <translation>Sandgul</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Färg</translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation>Ingen egen färg</translation>
    </message>
    <message>
        <source>Another colour as red, green and blue in hexadecimal</source>
        <translation>En annan färg som rött, grönt och blått i hexadecimal form</translation>
    </message>
    <message>
        <source>An&amp;other</source>
        <translation>En an&amp;nan</translation>
    </message>
</context>
<context>
    <name>app::ColumnsEditor</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Name of the respondent</source>
        <translation>Respondentens namn</translation>
    </message>
    <message>
        <source>Attribute, text</source>
        <translation>Attribut, text</translation>
    </message>
    <message>
        <source>Attribute, number</source>
        <translation>Attribut, tal</translation>
    </message>
    <message>
        <source>Attribute, date</source>
        <translation>Attribut, datum</translation>
    </message>
    <message>
        <source>Attribute, yes or no</source>
        <translation>Attribut, ja eller nej</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Tabellens kolumner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Meaning of the column “%1”</source>
        <translation>Betydelsen av kolumnen ”%1”</translation>
    </message>
</context>
<context>
    <name>app::ConcordanceModel</name>
    <message>
        <source>nobody named</source>
        <translation>ingen namngiven</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>inget värde</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Vem och var</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>app::ConcordancePage</name>
    <message>
        <source>as in the documents</source>
        <translation>som i dokumenten</translation>
    </message>
    <message>
        <source>by the words before</source>
        <translation>efter orden före</translation>
    </message>
    <message>
        <source>by the words after</source>
        <translation>efter orden efter</translation>
    </message>
    <message>
        <source>by the word found</source>
        <translation>efter det funna ordet</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Radernas ordning</translation>
    </message>
    <message>
        <source>By how many words</source>
        <translation>Efter hur många ord</translation>
    </message>
    <message>
        <source>Headings of the lines</source>
        <translation>Radernas rubriker</translation>
    </message>
    <message>
        <source>So&amp;rted</source>
        <translation>So&amp;rterat</translation>
    </message>
    <message>
        <source>&amp;Grouped</source>
        <translation>&amp;Grupperat</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>per dokument</translation>
    </message>
    <message>
        <source>by speaker</source>
        <translation>per talare</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <extracomment>%1 is &quot;214 hits&quot;, %2 &quot;31 turns&quot;, %3 &quot;9 documents&quot;</extracomment>
        <translation>%1 i %2 i %3</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln träff</numerusform>
            <numerusform>%Ln träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln replik</numerusform>
            <numerusform>%Ln repliker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found. A * after the beginning of a word finds all that begin so: polis*</source>
        <translation>Inget hittades. En * efter början av ett ord hittar alla som börjar så: polis*</translation>
    </message>
    <message>
        <source>Write what is to be found. Every place of it stands here below the other, with the words around it; Enter or a click leads into the text.</source>
        <translation>Skriv vad som ska hittas. Varje ställe visas här, det ena under det andra, med orden runt omkring; Retur eller ett klick leder in i texten.</translation>
    </message>
    <message>
        <source>The line is copied with its source.</source>
        <translation>Raden är kopierad med sin källa.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Talare</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Replik</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Writing the lines…</source>
        <translation>Skriver raderna…</translation>
    </message>
</context>
<context>
    <name>app::ConcordanceView</name>
    <message>
        <source>Concordance</source>
        <translation>Konkordans</translation>
    </message>
</context>
<context>
    <name>app::ConfusionPage</name>
    <message>
        <source>No two codes were used for each other.</source>
        <translation>Inga två koder har använts i stället för varandra.</translation>
    </message>
    <message>
        <source>Where one coder used one code and another the other</source>
        <translation>Där en kodare använde den ena koden och en annan den andra</translation>
    </message>
    <message>
        <source>units of text</source>
        <translation>textenheter</translation>
    </message>
    <message>
        <source>Most often one coder used “%1” where another used “%2”. Choose a field to compare definitions.</source>
        <translation>Oftast använde en kodare ”%1” där en annan använde ”%2”. Välj en ruta för att jämföra definitioner.</translation>
    </message>
    <message>
        <source>When to use:</source>
        <translation>När den används:</translation>
    </message>
    <message>
        <source>When not to use:</source>
        <translation>När den inte används:</translation>
    </message>
    <message>
        <source>It has no definition yet.</source>
        <translation>Den har ingen definition än.</translation>
    </message>
    <message>
        <source>Used for each other on %1 units of text.</source>
        <translation>Använda i stället för varandra på %1 textenheter.</translation>
    </message>
</context>
<context>
    <name>app::CorrectionsPanel</name>
    <message>
        <source>As recognised: %1</source>
        <translation>Som det tolkats: %1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Som det tolkats</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Dokumentets typ</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Filens teckenkodning</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Dokumentets namn</translation>
    </message>
    <message>
        <source>Group of the document</source>
        <translation>Dokumentets grupp</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Arbetsbokens blad</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupp</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Teckenkodning</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blad</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s); what you say counts for all of them.</source>
        <translation>
            <numerusform>%Ln fil; det du anger gäller den.</numerusform>
            <numerusform>%Ln filer; det du anger gäller alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Varje fils eget</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Flera</translation>
    </message>
    <message numerus="yes">
        <source>Take %n comment(s) as memos</source>
        <translation>
            <numerusform>Gör %Ln kommentar till memo</numerusform>
            <numerusform>Gör %Ln kommentarer till memon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CrashMark</name>
    <message>
        <source>Samsyn was interrupted while “%1” was open. Everything is stored.</source>
        <translation>Samsyn avbröts medan ”%1” var öppet. Allt är sparat.</translation>
    </message>
    <message>
        <source>Samsyn was interrupted while “%1” was open. Everything up to the last step is stored: %2, %3.</source>
        <translation>Samsyn avbröts medan ”%1” var öppet. Allt till och med det senaste steget är sparat: %2, %3.</translation>
    </message>
</context>
<context>
    <name>app::CrossTabModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1, more than expected</source>
        <translation>%1, fler än väntat</translation>
    </message>
    <message>
        <source>%1, less than expected</source>
        <translation>%1, färre än väntat</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
</context>
<context>
    <name>app::CrossTabView</name>
    <message>
        <source>Cross-tab</source>
        <translation>Korstabell</translation>
    </message>
</context>
<context>
    <name>app::CrossTabWords</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n kodning</numerusform>
            <numerusform>%n kodningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n replik</numerusform>
            <numerusform>%n repliker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokument</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n fall</numerusform>
            <numerusform>%n fall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passager</numerusform>
        </translation>
    </message>
    <message>
        <source>codings</source>
        <translation>kodningar</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>repliker</translation>
    </message>
    <message>
        <source>documents, each once</source>
        <translation>dokument, vart och ett en gång</translation>
    </message>
    <message>
        <source>cases, each once</source>
        <translation>fall, vart och ett en gång</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>passager</translation>
    </message>
    <message>
        <source>the same turn</source>
        <translation>samma replik</translation>
    </message>
    <message>
        <source>the same document</source>
        <translation>samma dokument</translation>
    </message>
    <message>
        <source>the same case</source>
        <translation>samma fall</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) away</source>
        <translation>
            <numerusform>högst %n replik bort</numerusform>
            <numerusform>högst %n repliker bort</numerusform>
        </translation>
    </message>
    <message>
        <source>inside the column’s passage</source>
        <translation>inuti kolumnens passage</translation>
    </message>
    <message>
        <source>before it in the document</source>
        <translation>före i dokumentet</translation>
    </message>
    <message numerus="yes">
        <source>at most %n turn(s) before it</source>
        <translation>
            <numerusform>högst %n replik före</numerusform>
            <numerusform>högst %n repliker före</numerusform>
        </translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>samma ord</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alla koder</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektiv</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Group of documents</source>
        <translation>Dokumentgrupp</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Talare</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodare</translation>
    </message>
    <message>
        <source>The table cannot be tested: too little in it.</source>
        <translation>Tabellen kan inte testas: den innehåller för lite.</translation>
    </message>
    <message>
        <source>exact p %1</source>
        <translation>exakt p %1</translation>
    </message>
    <message>
        <source>by random tables p %1</source>
        <translation>med slumptabeller p %1</translation>
    </message>
    <message>
        <source>interviews kept together p %1</source>
        <translation>intervjuer hållna samman p %1</translation>
    </message>
    <message>
        <source>The same %1 can stand in several cells, so p is only a rough guide.</source>
        <translation>Samma %1 kan stå i flera celler, så p ger bara en grov vägledning.</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>fall</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>What comes from one interview is not independent, so p is too small: trust the p that keeps interviews together, or count cases.</source>
        <translation>Det som kommer ur samma intervju är inte oberoende, så p blir för litet: lita på det p som håller samman intervjuer, eller räkna fall.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of the rows lie in turns that the condition leaves out.</source>
        <translation>
            <numerusform>%n av radernas kodningar ligger i en replik som villkoret utelämnar.</numerusform>
            <numerusform>%n av radernas kodningar ligger i repliker som villkoret utelämnar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of the rows wait to be placed in a revised text.</source>
        <translation>
            <numerusform>%n av radernas kodningar väntar på sin plats i en reviderad text.</numerusform>
            <numerusform>%n av radernas kodningar väntar på sin plats i en reviderad text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of the rows stand where no column meets them.</source>
        <translation>
            <numerusform>%n av radernas kodningar möter ingen kolumn.</numerusform>
            <numerusform>%n av radernas kodningar möter ingen kolumn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CrossTabWorkspace</name>
    <message>
        <source>The table was not counted.</source>
        <translation>Tabellen räknades inte.</translation>
    </message>
    <message>
        <source>The condition asks for words, and these are still being indexed. The table follows by itself.</source>
        <translation>Villkoret frågar efter ord, och de håller på att indexeras. Tabellen kommer av sig själv.</translation>
    </message>
    <message>
        <source>A cross-tab sets codes against codes, attributes, documents or coders. Choose what its rows and columns are.</source>
        <translation>En korstabell ställer koder mot koder, attribut, dokument eller kodare. Välj vad som ska stå på rader och kolumner.</translation>
    </message>
    <message>
        <source>Choose the rows</source>
        <translation>Välj rader</translation>
    </message>
    <message>
        <source>Open a saved analysis</source>
        <translation>Öppna en sparad analys</translation>
    </message>
    <message>
        <source>Now choose what the columns are.</source>
        <translation>Välj nu vad som ska stå på kolumnerna.</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>Now choose what the rows are.</source>
        <translation>Välj nu vad som ska stå på raderna.</translation>
    </message>
    <message>
        <source>All of the table</source>
        <translation>Hela tabellen</translation>
    </message>
    <message>
        <source>Choose a point or a stretch to read what stands behind it.</source>
        <translation>Välj en punkt eller en sträcka för att läsa vad som ligger bakom den.</translation>
    </message>
    <message>
        <source>Stand on a cell of the table first.</source>
        <translation>Ställ dig först på en cell i tabellen.</translation>
    </message>
    <message>
        <source>No case breaks the pattern: all with “%1” have “%2”, too.</source>
        <translation>Inget fall bryter mönstret: alla med ”%1” har också ”%2”.</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 utan %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>%n fall: %1</numerusform>
            <numerusform>%n fall: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Tabellen är kopierad.</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>Tabellen finns i %1.</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>The chart is in %1, its data beside it.</source>
        <translation>Diagrammet finns i %1, med sina data bredvid.</translation>
    </message>
    <message>
        <source>Choose rows and columns</source>
        <translation>Välj rader och kolumner</translation>
    </message>
    <message>
        <source>Goes to the question of the cross-tab.</source>
        <translation>Går till korstabellens fråga.</translation>
    </message>
    <message>
        <source>Go to the cross-tab</source>
        <translation>Gå till korstabellen</translation>
    </message>
    <message>
        <source>Open a saved cross-tab</source>
        <translation>Öppna en sparad korstabell</translation>
    </message>
    <message>
        <source>Save the cross-tab</source>
        <translation>Spara korstabellen</translation>
    </message>
    <message>
        <source>Keeps the question under a name; its table stays live.</source>
        <translation>Sparar frågan under ett namn; tabellen följer ändringar.</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Byt plats på rader och kolumner</translation>
    </message>
    <message>
        <source>Cases that break the pattern of the cell</source>
        <translation>Fall som bryter cellens mönster</translation>
    </message>
    <message>
        <source>Who has the row of the number, but nothing in its cell.</source>
        <translation>Vilka som har radens kod men inget i cellen.</translation>
    </message>
    <message>
        <source>Saturation curve</source>
        <translation>Mättnadskurva</translation>
    </message>
    <message>
        <source>How many new codes each interview brought.</source>
        <translation>Hur många nya koder varje intervju tillförde.</translation>
    </message>
    <message>
        <source>Codes along the document</source>
        <translation>Koder längs dokumentet</translation>
    </message>
    <message>
        <source>Copy the cross-tab</source>
        <translation>Kopiera korstabellen</translation>
    </message>
    <message>
        <source>Export the cross-tab…</source>
        <translation>Exportera korstabellen…</translation>
    </message>
    <message>
        <source>Export the chart of the cross-tab…</source>
        <translation>Exportera korstabellens diagram…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staplar</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Staplade staplar</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Värmekarta</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Mättnad</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Visas som</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Copy, export and more</source>
        <translation>Kopiera, exportera med mera</translation>
    </message>
    <message>
        <source>Cases that &amp;break the pattern</source>
        <translation>Fall som &amp;bryter mönstret</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Kopiera tabellen</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Kopiera som &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>&amp;Exportera tabellen…</translation>
    </message>
    <message>
        <source>Export the c&amp;hart…</source>
        <translation>Exportera &amp;diagrammet…</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Här finns inget som heter ”%1”.</translation>
    </message>
    <message>
        <source>Pairs of codes that stand together</source>
        <translation>Par av koder som står tillsammans</translation>
    </message>
    <message>
        <source>With c and Jaccard, on the same words, one inside the other, near, or in sequence.</source>
        <translation>Med c och Jaccard: på samma ord, den ena inuti den andra, nära eller i följd.</translation>
    </message>
    <message>
        <source>Pairs of codes</source>
        <translation>Par av koder</translation>
    </message>
</context>
<context>
    <name>app::DecisionPanel</name>
    <message>
        <source>When to use the code</source>
        <translation>När koden används</translation>
    </message>
    <message>
        <source>When not to use the code</source>
        <translation>När koden inte används</translation>
    </message>
    <message>
        <source>Why? A sentence for the audit trail and the codebook</source>
        <translation>Varför? En mening för granskningsspåret och kodboken</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Skäl till avgörandet</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alltihop</translation>
    </message>
    <message>
        <source>What all coded</source>
        <translation>Det alla kodat</translation>
    </message>
    <message>
        <source>Not this code</source>
        <translation>Inte den här koden</translation>
    </message>
    <message>
        <source>When to use it ▾</source>
        <translation>När den används ▾</translation>
    </message>
    <message>
        <source>Amend when to use the code</source>
        <translation>Ändra när koden används</translation>
    </message>
    <message>
        <source>&amp;When to use</source>
        <translation>När den &amp;används</translation>
    </message>
    <message>
        <source>When &amp;not to use</source>
        <translation>När den &amp;inte används</translation>
    </message>
    <message>
        <source>Keep in the codebook</source>
        <translation>Spara i kodboken</translation>
    </message>
    <message>
        <source>Several codes are compared as one here. Compare single codes to decide.</source>
        <translation>Här jämförs flera koder som en. Jämför enskilda koder för att avgöra.</translation>
    </message>
    <message>
        <source>Open. The codings of both stay as they are.</source>
        <translation>Öppen. Bådas kodningar står kvar som de är.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Avgjort: %1</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Som %1</translation>
    </message>
    <message>
        <source>Amend when to use “%1”</source>
        <translation>Ändra när ”%1” används</translation>
    </message>
    <message>
        <source>The codebook says so now.</source>
        <translation>Nu står det så i kodboken.</translation>
    </message>
</context>
<context>
    <name>app::DispersionPage</name>
    <message>
        <source>Documents without a place too</source>
        <translation>Även dokument utan ställen</translation>
    </message>
    <message>
        <source>Write a query, code:Trust say: where its places stand in each document is drawn here, one line a document.</source>
        <translation>Skriv en fråga, till exempel code:Trust: var dess ställen finns i varje dokument ritas här, en linje per dokument.</translation>
    </message>
    <message>
        <source>%1 places in %2 words.</source>
        <translation>%1 ställen i %2 ord.</translation>
    </message>
    <message>
        <source>Deviation of proportions %1 (normalized %2; 0: spread like the text), Juilland’s D %3 (1: evenly spread).</source>
        <translation>Avvikelse i proportioner %1 (normaliserad %2; 0: spritt som texten), Juillands D %3 (1: jämnt spritt).</translation>
    </message>
    <message>
        <source>Dispersion of %1</source>
        <translation>Spridning av %1</translation>
    </message>
    <message>
        <source>characters of the document</source>
        <translation>tecken i dokumentet</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ställen</translation>
    </message>
    <message>
        <source>Per 10,000</source>
        <translation>Per 10 000</translation>
    </message>
</context>
<context>
    <name>app::DisputeModel</name>
    <message>
        <source>%1 alone</source>
        <translation>bara %1</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>gränserna</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>eller %1</translation>
    </message>
    <message>
        <source>coded or not</source>
        <translation>kodat eller inte</translation>
    </message>
    <message>
        <source>%1: decided</source>
        <translation>%1: avgjort</translation>
    </message>
    <message>
        <source>How much α of the code would rise if all agreed here.</source>
        <translation>Hur mycket kodens α skulle stiga om alla vore eniga här.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation>Kodat av</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostar</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
</context>
<context>
    <name>app::DisputesPage</name>
    <message>
        <source>A&amp;ll codes in the text</source>
        <translation>A&amp;lla koder i texten</translation>
    </message>
    <message>
        <source>Disagreements, the costliest first</source>
        <translation>Oenigheter, de dyraste först</translation>
    </message>
    <message>
        <source>The coders agree on this code everywhere.</source>
        <translation>Kodarna är eniga om den här koden överallt.</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s), %1 decided</source>
        <translation>
            <numerusform>%n oenighet, %1 avgjord</numerusform>
            <numerusform>%n oenigheter, %1 avgjorda</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the reason first: it is what others will ask for.</source>
        <translation>Skriv skälet först: det är det andra kommer att fråga efter.</translation>
    </message>
    <message>
        <source>Settle a disagreement on “%1”</source>
        <translation>Avgör en oenighet om ”%1”</translation>
    </message>
    <message>
        <source>Every disagreement on this code is decided.</source>
        <translation>Alla oenigheter om den här koden är avgjorda.</translation>
    </message>
</context>
<context>
    <name>app::DocumentDetail</name>
    <message>
        <source>Kind of the document</source>
        <translation>Dokumentets typ</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>Folder of the document</source>
        <translation>Dokumentets mapp</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Överst</translation>
    </message>
    <message>
        <source>Levels of folders are separated by “/”.</source>
        <translation>Mappnivåer skiljs åt med ”/”.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Talare</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message numerus="yes">
        <source>%n documents chosen</source>
        <translation>
            <numerusform>%Ln dokument valt</numerusform>
            <numerusform>%Ln dokument valda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (asks)</source>
        <translation>%1 (frågar)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Ingen är namngiven.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Koppla…</translation>
    </message>
    <message>
        <source>Make “%1” of the kind “%2”</source>
        <translation>Ge ”%1” typen ”%2”</translation>
    </message>
    <message>
        <source>Make documents of the kind “%1”</source>
        <translation>Ge dokument typen ”%1”</translation>
    </message>
    <message>
        <source>Set the language of “%1”</source>
        <translation>Ange språk för ”%1”</translation>
    </message>
    <message>
        <source>Set the language of documents</source>
        <translation>Ange språk för dokument</translation>
    </message>
    <message>
        <source>Move “%1” to another folder</source>
        <translation>Flytta ”%1” till en annan mapp</translation>
    </message>
    <message>
        <source>Move documents to another folder</source>
        <translation>Flytta dokument till en annan mapp</translation>
    </message>
</context>
<context>
    <name>app::DocumentKinds</name>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Fokusgrupp</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medier</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
</context>
<context>
    <name>app::DocumentMemo</name>
    <message>
        <source>Memo on the document</source>
        <translation>Memo om dokumentet</translation>
    </message>
    <message>
        <source>Write a memo on the document</source>
        <translation>Skriv ett memo om dokumentet</translation>
    </message>
    <message>
        <source>Write a memo on “%1”</source>
        <translation>Skriv ett memo om ”%1”</translation>
    </message>
</context>
<context>
    <name>app::DocumentOutline</name>
    <message>
        <source>No kind</source>
        <translation>Utan typ</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Utan fall</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Utan värde</translation>
    </message>
</context>
<context>
    <name>app::DocumentPanel</name>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrera dokument</translation>
    </message>
    <message>
        <source>How documents are grouped, and what is shown of them</source>
        <translation>Hur dokumenten grupperas och vad som visas om dem</translation>
    </message>
    <message>
        <source>Grouping and columns</source>
        <translation>Gruppering och kolumner</translation>
    </message>
    <message>
        <source>No document matches “%1”.</source>
        <translation>Inget dokument stämmer med ”%1”.</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>Det finns inga dokument ännu.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importera dokument…</translation>
    </message>
    <message>
        <source>This is the last document.</source>
        <translation>Det här är det sista dokumentet.</translation>
    </message>
    <message>
        <source>This is the first document.</source>
        <translation>Det här är det första dokumentet.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n documents</source>
        <translation>
            <numerusform>Ta bort %Ln dokument</numerusform>
            <numerusform>Ta bort %Ln dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was removed with its codings. Undo brings it back.</source>
        <translation>”%1” togs bort med sina kodningar. Med Ångra kommer det tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed with their codings. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln dokument togs bort med sina kodningar. Med Ångra kommer det tillbaka.</numerusform>
            <numerusform>%Ln dokument togs bort med sina kodningar. Med Ångra kommer de tillbaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Nothing, one list</source>
        <translation>Inget, en enda lista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Write a memo</source>
        <translation>&amp;Skriv ett memo</translation>
    </message>
    <message>
        <source>&amp;Kind, language, folder</source>
        <translation>Typ, språk, &amp;mapp</translation>
    </message>
    <message>
        <source>&amp;Assign speakers</source>
        <translation>Koppla &amp;talare</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>T&amp;a bort</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>&amp;Nästa dokument</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>F&amp;öregående dokument</translation>
    </message>
    <message>
        <source>&amp;Find a document</source>
        <translation>&amp;Hitta ett dokument</translation>
    </message>
    <message>
        <source>&amp;Rename the document</source>
        <translation>&amp;Byt namn på dokumentet</translation>
    </message>
    <message>
        <source>&amp;Write a memo on the document</source>
        <translation>Skri&amp;v ett memo om dokumentet</translation>
    </message>
    <message>
        <source>Show the document’s &amp;details</source>
        <translation>Visa dokumentets &amp;detaljer</translation>
    </message>
    <message>
        <source>Re&amp;move the document</source>
        <translation>Ta b&amp;ort dokumentet</translation>
    </message>
</context>
<context>
    <name>app::DocumentTreeModel</name>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody has coded it.</source>
        <translation>Ingen har kodat det.</translation>
    </message>
    <message>
        <source>Coded by %1.</source>
        <translation>Kodat av %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the text is coded: characters under at least one of the codings shown, of all characters in the document. %n codings.</source>
        <translation>
            <numerusform>%1 av texten är kodad: tecken under minst en av de visade kodningarna, av alla tecken i dokumentet. %Ln kodning.</numerusform>
            <numerusform>%1 av texten är kodad: tecken under minst en av de visade kodningarna, av alla tecken i dokumentet. %Ln kodningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Från filen %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n documents</source>
        <translation>
            <numerusform>%1: %Ln dokument</numerusform>
            <numerusform>%1: %Ln dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the text is coded</source>
        <translation>%1 av texten är kodad</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Byt namn på ”%1” till ”%2”</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Kodat</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodare</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Repliker</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tecken</translation>
    </message>
</context>
<context>
    <name>app::DriftPage</name>
    <message>
        <source>Drift needs two documents or more that coders share.</source>
        <translation>Förändring kräver minst två dokument som kodarna delar.</translation>
    </message>
    <message>
        <source>α of “%1”, with each further document</source>
        <translation>α för ”%1”, med varje ytterligare dokument</translation>
    </message>
    <message>
        <source>documents in the order in which the coders were done with them</source>
        <translation>dokument i den ordning som kodarna blev klara med dem</translation>
    </message>
    <message>
        <source>α so far</source>
        <translation>α hittills</translation>
    </message>
    <message>
        <source>The code was used in one half of the documents alone; nothing can be said of drift.</source>
        <translation>Koden användes bara i ena halvan av dokumenten; inget kan sägas om förändring.</translation>
    </message>
    <message>
        <source>the coders come together</source>
        <translation>kodarna närmar sig varandra</translation>
    </message>
    <message>
        <source>the coders drift apart</source>
        <translation>kodarna glider isär</translation>
    </message>
    <message>
        <source>the coders keep to it</source>
        <translation>kodarna håller fast vid det</translation>
    </message>
    <message>
        <source>In the first half of the documents α is %1, in the second %2: %3.</source>
        <translation>I första halvan av dokumenten är α %1, i andra %2: %3.</translation>
    </message>
</context>
<context>
    <name>app::ErrorStrip</name>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detaljer om felet</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Upplysning</translation>
    </message>
</context>
<context>
    <name>app::ExchangePage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importera</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>What was decided or is not carried</source>
        <translation>Vad som avgjordes eller inte följer med</translation>
    </message>
    <message>
        <source>&amp;Import another program&apos;s project…</source>
        <translation>&amp;Importera ett annat programs projekt…</translation>
    </message>
    <message>
        <source>From REFI-QDA (.qdpx) of ATLAS.ti, MAXQDA or NVivo, QualCoder, Taguette and RQDA.</source>
        <translation>Från REFI-QDA (.qdpx) av ATLAS.ti, MAXQDA eller NVivo, från QualCoder, Taguette och RQDA.</translation>
    </message>
    <message>
        <source>&amp;Export for other programs…</source>
        <translation>&amp;Exportera till andra program…</translation>
    </message>
    <message>
        <source>As REFI-QDA: the whole project (.qdpx) or its codebook (.qdc).</source>
        <translation>Som REFI-QDA: hela projektet (.qdpx) eller dess kodbok (.qdc).</translation>
    </message>
    <message>
        <source>Import another program&apos;s project</source>
        <translation>Importera ett annat programs projekt</translation>
    </message>
    <message>
        <source>Projects (*.qdpx *.qda *.sqlite3 *.rqda *.zip)</source>
        <translation>Projekt (*.qdpx *.qda *.sqlite3 *.rqda *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Läser ”%1”</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, från %2</translation>
    </message>
    <message>
        <source>Documents %1 · Codes %2 · Codings %3 · Coders %4 · Cases %5 · Memos %6</source>
        <translation>Dokument %1 · Koder %2 · Kodningar %3 · Kodare %4 · Fall %5 · Memon %6</translation>
    </message>
    <message>
        <source>To know (%1)</source>
        <translation>Att veta (%1)</translation>
    </message>
    <message>
        <source>“%1” was imported. Undo takes it back.</source>
        <translation>”%1” importerades. Ångra tar bort det igen.</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Exportera till andra program</translation>
    </message>
    <message>
        <source>The whole project (*.qdpx)</source>
        <translation>Hela projektet (*.qdpx)</translation>
    </message>
    <message>
        <source>The codebook (*.qdc)</source>
        <translation>Kodboken (*.qdc)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>”%1” kunde inte skrivas: %2.</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporterat</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>”%1” är skriven.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>The project has all of it already.</source>
        <translation>Projektet har allt redan.</translation>
    </message>
    <message>
        <source>Project in the file</source>
        <translation>Projekt i filen</translation>
    </message>
    <message>
        <source>Choose a project</source>
        <translation>Välj ett projekt</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n projects; choose the one to import.</source>
        <translation>
            <numerusform>Filen innehåller %n projekt; välj det som ska importeras.</numerusform>
            <numerusform>Filen innehåller %n projekt; välj det som ska importeras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Skriver ”%1”</translation>
    </message>
</context>
<context>
    <name>app::Figures</name>
    <message>
        <source>Nothing is coded yet, so there is no saturation to draw.</source>
        <translation>Inget är kodat än, så det finns ingen mättnad att rita.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Mättnad</translation>
    </message>
    <message>
        <source>interviews, as they were first coded</source>
        <translation>intervjuer, i den ordning de först kodades</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>koder</translation>
    </message>
    <message>
        <source>codes so far</source>
        <translation>koder hittills</translation>
    </message>
    <message>
        <source>new codes</source>
        <translation>nya koder</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Nytt i %1</translation>
    </message>
    <message>
        <source>Nothing is coded yet, so there is nothing to draw.</source>
        <translation>Inget är kodat än, så det finns inget att rita.</translation>
    </message>
    <message>
        <source>Nothing is coded in “%1” yet.</source>
        <translation>Inget är kodat i ”%1” än.</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>repliker</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>tecken</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
</context>
<context>
    <name>app::FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Sök i dokumentet</translation>
    </message>
    <message>
        <source>Words to find in this document</source>
        <translation>Ord att söka efter i dokumentet</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Föregående ställe (Skift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nästa ställe (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Stäng sökfältet (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>hittades inte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>app::ForeignReading</name>
    <message>
        <source>“%1” is not a project of another program.</source>
        <translation>”%1” är inget projekt från ett annat program.</translation>
    </message>
</context>
<context>
    <name>app::FrequencyPage</name>
    <message>
        <source>in the turns found</source>
        <translation>i de funna replikerna</translation>
    </message>
    <message>
        <source>in all turns</source>
        <translation>i alla repliker</translation>
    </message>
    <message>
        <source>Where words are counted</source>
        <translation>Var orden räknas</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Ord</translation>
    </message>
    <message>
        <source>Words in turns with %1</source>
        <translation>Ord i repliker med %1</translation>
    </message>
</context>
<context>
    <name>app::HandInBar</name>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Öppna mappen</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>E&amp;rsätt dem</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>En annan &amp;mapp…</translation>
    </message>
    <message>
        <source>The hand-in</source>
        <translation>Inlämningen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1 already, “%2” among them; nothing was written.</source>
        <translation>
            <numerusform>%n fil finns redan i %1, ”%2”; ingenting skrevs.</numerusform>
            <numerusform>%n filer finns redan i %1, bland dem ”%2”; ingenting skrevs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n fil ligger i %1.</numerusform>
            <numerusform>%n filer ligger i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HandOutForm</name>
    <message>
        <source>&amp;Lock the codebook: codes cannot be changed in the copy</source>
        <translation>&amp;Lås kodboken: koder kan inte ändras i kopian</translation>
    </message>
    <message>
        <source>Hand &amp;out…</source>
        <translation>Lämna &amp;ut…</translation>
    </message>
    <message>
        <source>Hand out a copy</source>
        <translation>Lämna ut en kopia</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodare</translation>
    </message>
    <message>
        <source>Name of the coder</source>
        <translation>Kodarens namn</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrera dokument</translation>
    </message>
    <message>
        <source>Documents in the copy</source>
        <translation>Dokument i kopian</translation>
    </message>
    <message>
        <source>The copy holds the codebook, these documents and what this coder coded before. Others&apos; codings are not in it. What comes back is merged.</source>
        <translation>Kopian innehåller kodboken, dessa dokument och det som kodaren har kodat tidigare. Andras kodningar finns inte i den. Det som kommer tillbaka slås ihop.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alla</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Inga</translation>
    </message>
    <message>
        <source>&amp;Coder</source>
        <translation>&amp;Kodare</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n documents</source>
        <translation>
            <numerusform>%1 av %n dokument</numerusform>
            <numerusform>%1 av %n dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Samsyn projects (*.samsyn)</source>
        <translation>Samsyn-projekt (*.samsyn)</translation>
    </message>
    <message numerus="yes">
        <source>The copy for %1 with %n documents is in %2.</source>
        <translation>
            <numerusform>Kopian till %1 med %n dokument finns i %2.</numerusform>
            <numerusform>Kopian till %1 med %n dokument finns i %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;second time: without what this coder coded before</source>
        <translation>En &amp;andra gång: utan det som kodaren har kodat tidigare</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Lämna ut</translation>
    </message>
    <message>
        <source>Writing the copy for %1</source>
        <translation>Skriver kopian till %1</translation>
    </message>
</context>
<context>
    <name>app::HeaderBar</name>
    <message>
        <source>Search or command    Ctrl+K</source>
        <translation>Sök eller kommando    Ctrl+K</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Sök eller kommando</translation>
    </message>
    <message>
        <source>Whose codings are shown</source>
        <translation>Vems kodningar som visas</translation>
    </message>
    <message>
        <source>%1, blind</source>
        <translation>%1, blint läge</translation>
    </message>
    <message>
        <source>%1: mine only</source>
        <translation>%1: bara mina</translation>
    </message>
    <message>
        <source>%1: others only</source>
        <translation>%1: bara andras</translation>
    </message>
    <message>
        <source>%1: all coders</source>
        <translation>%1: alla kodare</translation>
    </message>
    <message>
        <source>Coder and layer: %1</source>
        <translation>Kodare och lager: %1</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Handbokens sidor</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Sida i handboken</translation>
    </message>
    <message>
        <source>The manual is not installed.</source>
        <translation>Handboken är inte installerad.</translation>
    </message>
</context>
<context>
    <name>app::HitModel</name>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <translation>
            <numerusform>%1, %Ln träff</numerusform>
            <numerusform>%1, %Ln träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Drop transcripts here, or choose them. Nothing is stored before you have seen what was recognised.</source>
        <translation>Släpp utskrifter här, eller välj dem. Inget sparas innan du har sett hur de tolkats.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Välj &amp;filer…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Välj en &amp;mapp…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Filer att importera</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Folder to import, with all in it</source>
        <translation>Mapp att importera, med allt i den</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importera filer…</translation>
    </message>
    <message>
        <source>Shows what is recognised in transcripts before they are stored.</source>
        <translation>Visar hur utskrifter tolkas innan de sparas.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importera en mapp…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n document(s)</source>
        <translation>
            <numerusform>&amp;Importera %Ln dokument</numerusform>
            <numerusform>&amp;Importera %Ln dokument</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportRun</name>
    <message>
        <source>Import “%1”</source>
        <translation>Importera ”%1”</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importing %1 of %2 · %3</source>
        <translation>Importerar %1 av %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) are stored.</source>
        <translation>
            <numerusform>Importen stoppades; %Ln fil är sparad.</numerusform>
            <numerusform>Importen stoppades; %Ln filer är sparade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%Ln fil importerad.</numerusform>
            <numerusform>%Ln filer importerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was left out: %2.</source>
        <translation>”%1” utelämnades: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%Ln fil importerades inte.</numerusform>
            <numerusform>%Ln filer importerades inte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportSummary</name>
    <message>
        <source>Looking for files</source>
        <translation>Letar efter filer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be read</source>
        <translation>
            <numerusform>%Ln kvar att läsa</numerusform>
            <numerusform>%Ln kvar att läsa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%Ln värd en titt</numerusform>
            <numerusform>%Ln värda en titt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln utelämnad</numerusform>
            <numerusform>%Ln utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the project already</source>
        <translation>
            <numerusform>%Ln finns redan i projektet</numerusform>
            <numerusform>%Ln finns redan i projektet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of kinds that are not read</source>
        <translation>
            <numerusform>%Ln av ett slag som inte läses</numerusform>
            <numerusform>%Ln av slag som inte läses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%Ln kan inte läsas</numerusform>
            <numerusform>%Ln kan inte läsas</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcripts, tables of answers and archives (%1)</source>
        <translation>Utskrifter, svarstabeller och arkiv (%1)</translation>
    </message>
</context>
<context>
    <name>app::Incoming</name>
    <message>
        <source>The same file is in the project as “%1”.</source>
        <translation>Samma fil finns i projektet som ”%1”.</translation>
    </message>
    <message>
        <source>The same file is in the list as “%1”.</source>
        <translation>Samma fil finns i listan som ”%1”.</translation>
    </message>
</context>
<context>
    <name>app::IncomingModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Tolkat som</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Repliker</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Talare</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Värt en titt</translation>
    </message>
</context>
<context>
    <name>app::IncomingWords</name>
    <message>
        <source>interview</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>focus group</source>
        <translation>fokusgrupp</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>media</source>
        <translation>medier</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>enkät</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>inga tider</translation>
    </message>
    <message numerus="yes">
        <source>%n with a time, up to %1</source>
        <translation>
            <numerusform>%Ln med tid, till %1</numerusform>
            <numerusform>%Ln med tid, till %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%Ln respondent</numerusform>
            <numerusform>%Ln respondenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%Ln svar</numerusform>
            <numerusform>%Ln svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln replik</numerusform>
            <numerusform>%Ln repliker</numerusform>
        </translation>
    </message>
    <message>
        <source>being read</source>
        <translation>läses</translation>
    </message>
    <message>
        <source>being read again</source>
        <translation>läses igen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnad</translation>
    </message>
    <message>
        <source>encoding is a guess</source>
        <translation>teckenkodning gissad</translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain speaker(s)</source>
        <translation>
            <numerusform>%Ln osäker talare</numerusform>
            <numerusform>%Ln osäkra talare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln kommentar</numerusform>
            <numerusform>%Ln kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln anmärkning</numerusform>
            <numerusform>%Ln anmärkningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::IndexService</name>
    <message>
        <source>The search index was not written: %1</source>
        <translation>Sökindexet skrevs inte: %1</translation>
    </message>
    <message>
        <source>“%1” has been changed meanwhile.</source>
        <translation>”%1” har ändrats under tiden.</translation>
    </message>
</context>
<context>
    <name>app::IntervalPlot</name>
    <message>
        <source>Coefficients with their intervals</source>
        <translation>Koefficienter med sina intervall</translation>
    </message>
</context>
<context>
    <name>app::KeynessPage</name>
    <message>
        <source>How often at least</source>
        <translation>Hur ofta som minst</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>&amp;Minst</translation>
    </message>
    <message>
        <source>First group: attribute:side=police</source>
        <translation>Första gruppen: attribute:side=police</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Första gruppen</translation>
    </message>
    <message>
        <source>Second group; empty: all other turns</source>
        <translation>Andra gruppen; tom: alla andra repliker</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Andra gruppen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Groups by the values of an attribute</source>
        <translation>Grupper efter ett attributs värden</translation>
    </message>
    <message>
        <source>against</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>%1 against the rest</source>
        <translation>%1 mot övriga</translation>
    </message>
    <message>
        <source>No attribute has two values to compare</source>
        <translation>Inget attribut har två värden att jämföra</translation>
    </message>
    <message>
        <source>Say with a query, or by the values of an attribute, which two groups of turns are to be compared: what one says more than the other is listed here.</source>
        <translation>Säg med en fråga, eller med ett attributs värden, vilka två grupper av repliker som ska jämföras: vad den ena säger mer än den andra listas här.</translation>
    </message>
    <message>
        <source>Key words: %1 against %2</source>
        <translation>Nyckelord: %1 mot %2</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodning</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>A command, a document, a code</source>
        <translation>Ett kommando, ett dokument, en kod</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>passages of the code</source>
        <translation>kodens passager</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>&amp;Öppna ett projekt…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Spara en &amp;kopia…</translation>
    </message>
    <message>
        <source>Every step is saved already; a copy is for others, or for safety.</source>
        <translation>Varje steg är redan sparat; en kopia är för andra, eller för säkerhets skull.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>&amp;Sök eller kommando…</translation>
    </message>
    <message>
        <source>Type the beginning of a command, a document or a code.</source>
        <translation>Skriv början på ett kommando, ett dokument eller en kod.</translation>
    </message>
    <message>
        <source>Codings of &amp;all coders</source>
        <translation>&amp;Alla kodares kodningar</translation>
    </message>
    <message>
        <source>&amp;My codings only</source>
        <translation>Bara &amp;mina kodningar</translation>
    </message>
    <message>
        <source>Codings of &amp;others only</source>
        <translation>Bara an&amp;dras kodningar</translation>
    </message>
    <message>
        <source>&amp;Blind: hide others&apos; codings and counts</source>
        <translation>&amp;Blint läge: dölj andras kodningar och antal</translation>
    </message>
    <message>
        <source>Nothing of other coders is seen until this is lifted.</source>
        <translation>Inget av andra kodare syns förrän läget stängs av.</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Färger som i systemet</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Ljusa färger</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Mörka färger</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbok</translation>
    </message>
    <message>
        <source>Commands and &amp;keys</source>
        <translation>&amp;Kommandon och tangenter</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Öppna ett projekt</translation>
    </message>
    <message>
        <source>Samsyn projects (*.samsyn)</source>
        <translation>Samsyn-projekt (*.samsyn)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>En kopia finns i %1.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>indexing, %1 of %2</source>
        <translation>indexerar, %1 av %2</translation>
    </message>
    <message>
        <source>index up to date</source>
        <translation>index aktuellt</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>indexerar</translation>
    </message>
    <message>
        <source>Search all documents for “%1”</source>
        <translation>Sök efter ”%1” i alla dokument</translation>
    </message>
    <message>
        <source>&amp;New or recent project</source>
        <translation>&amp;Nytt eller senaste projekt</translation>
    </message>
    <message>
        <source>&amp;Import a codebook…</source>
        <translation>I&amp;mportera en kodbok…</translation>
    </message>
    <message>
        <source>Codes that are there are brought up to date, others are added.</source>
        <translation>Koder som redan finns uppdateras, andra läggs till.</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importera en kodbok</translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv)</source>
        <translation>Kodböcker (*.json *.csv)</translation>
    </message>
    <message>
        <source>The codebook is imported.</source>
        <translation>Kodboken är importerad.</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the transcripts again.</source>
        <translation>Öppna eller skapa ett projekt först; släpp sedan utskrifterna igen.</translation>
    </message>
    <message>
        <source>This project can be read, not changed: %1.</source>
        <translation>Projektet kan läsas, men inte ändras: %1.</translation>
    </message>
    <message>
        <source>The project’s file has been removed or moved. Save a copy (Ctrl+Shift+S) before you close the window.</source>
        <translation>Projektets fil har tagits bort eller flyttats. Spara en kopia (Ctrl+Skift+S) innan du stänger fönstret.</translation>
    </message>
    <message>
        <source>&amp;Menu of what has the focus</source>
        <translation>&amp;Meny för det som har fokus</translation>
    </message>
    <message>
        <source>As a right click there.</source>
        <translation>Som ett högerklick där.</translation>
    </message>
    <message>
        <source>“%1” is still going on. Wait until it is through, or do this once more to stop it; what is stored by then stays.</source>
        <translation>”%1” pågår fortfarande. Vänta tills det är klart, eller gör om detta för att avbryta; det som då är sparat blir kvar.</translation>
    </message>
    <message>
        <source>“%1” is still going on; the window closes when it is through. Close it once more to stop that; what is stored by then stays.</source>
        <translation>”%1” pågår fortfarande; fönstret stängs när det är klart. Stäng det en gång till för att avbryta; det som då är sparat blir kvar.</translation>
    </message>
    <message>
        <source>Cross-tabs</source>
        <translation>Korstabeller</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Öppnar ”%1” …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samstämmighet</translation>
    </message>
    <message>
        <source>Concordance of “%1”</source>
        <translation>Konkordans över ”%1”</translation>
    </message>
    <message>
        <source>&amp;Hand out a copy…</source>
        <translation>&amp;Lämna ut en kopia…</translation>
    </message>
    <message>
        <source>Without others&apos; codings, for one coder; merging brings in what comes back.</source>
        <translation>Utan andras kodningar, till en kodare; sammanslagning tar in det som kommer tillbaka.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Pse&amp;udonyms in place of marked names</source>
        <translation>Pse&amp;udonymer i stället för markerade namn</translation>
    </message>
    <message>
        <source>Wherever words of transcripts are read; nothing is changed by it.</source>
        <translation>Överallt där ord ur utskrifter läses; ingenting ändras av det.</translation>
    </message>
    <message>
        <source>No name is marked yet.</source>
        <translation>Inget namn är markerat ännu.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Saving a copy in %1</source>
        <translation>Sparar en kopia i %1</translation>
    </message>
</context>
<context>
    <name>app::MaterialTree</name>
    <message>
        <source>What rows and columns can be made of</source>
        <translation>Vad rader och kolumner kan bestå av</translation>
    </message>
    <message>
        <source>Put on the &amp;rows</source>
        <translation>Lägg på &amp;raderna</translation>
    </message>
    <message>
        <source>Put on the &amp;columns</source>
        <translation>Lägg på &amp;kolumnerna</translation>
    </message>
</context>
<context>
    <name>app::MediaBar</name>
    <message>
        <source>The recording “%1” is not where it was.</source>
        <translation>Inspelningen ”%1” finns inte kvar där den var.</translation>
    </message>
    <message>
        <source>No recording is attached to this transcript.</source>
        <translation>Ingen inspelning är kopplad till utskriften.</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be played, because Qt Multimedia’s playback is not installed here.</source>
        <translation>Inspelningen ”%1” kan inte spelas upp, eftersom uppspelningen i Qt Multimedia inte är installerad här.</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be played, because this computer has no sound device.</source>
        <translation>Inspelningen ”%1” kan inte spelas upp, eftersom datorn saknar ljudenhet.</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be played; its file may be damaged or of a kind that is not known here.</source>
        <translation>Inspelningen ”%1” kan inte spelas upp; filen kan vara skadad eller av ett slag som inte är känt här.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Det finns ingen fil ”%1”.</translation>
    </message>
    <message>
        <source>Attach a recording to “%1”</source>
        <translation>Koppla en inspelning till ”%1”</translation>
    </message>
    <message>
        <source>Detach the recording of “%1”</source>
        <translation>Koppla loss inspelningen från ”%1”</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>Öppna ett dokument först.</translation>
    </message>
    <message>
        <source>The recording of “%1”</source>
        <translation>Inspelningen till ”%1”</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Inspelningar (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Attach a &amp;recording…</source>
        <translation>Koppla en ins&amp;pelning…</translation>
    </message>
    <message>
        <source>Say which sound or video file the document is the transcript of.</source>
        <translation>Ange vilken ljud- eller videofil som dokumentet är en utskrift av.</translation>
    </message>
    <message>
        <source>Detach the recording</source>
        <translation>Koppla loss inspelningen</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>Själva filen blir kvar där den är.</translation>
    </message>
    <message>
        <source>&amp;Play or pause the recording</source>
        <translation>&amp;Spela eller pausa inspelningen</translation>
    </message>
    <message>
        <source>Play the current &amp;turn</source>
        <translation>Spela den a&amp;ktuella repliken</translation>
    </message>
    <message>
        <source>Play the recording from the beginning of the current turn.</source>
        <translation>Spela inspelningen från början av den aktuella repliken.</translation>
    </message>
    <message>
        <source>Back 3 seconds</source>
        <translation>3 sekunder bakåt</translation>
    </message>
    <message>
        <source>Forward 3 seconds</source>
        <translation>3 sekunder framåt</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Spela långsammare</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Spela snabbare</translation>
    </message>
    <message>
        <source>Loop this turn</source>
        <translation>Upprepa repliken</translation>
    </message>
    <message>
        <source>Play the turn over and over.</source>
        <translation>Spela repliken om och om igen.</translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation>Följ med</translation>
    </message>
    <message>
        <source>The text goes along with the recording.</source>
        <translation>Texten följer med inspelningen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Koppla…</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Koppla loss</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Plats i inspelningen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spela</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighet</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of playing</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ljud av</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message>
        <source>More about the recording</source>
        <translation>Mer om inspelningen</translation>
    </message>
    <message>
        <source>&amp;Attach another recording…</source>
        <translation>Koppla en &amp;annan inspelning…</translation>
    </message>
    <message>
        <source>&amp;Detach the recording</source>
        <translation>Koppla &amp;loss inspelningen</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Leta upp…</translation>
    </message>
    <message>
        <source>Attach another…</source>
        <translation>Koppla en annan…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>app::MemoPanel</name>
    <message>
        <source>Memos on the project and on this document</source>
        <translation>Memon om projektet och om dokumentet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Title of the memo</source>
        <translation>Memots rubrik</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>Vad du tänker om det</translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation>Memots text</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>No memos here yet. Select words and press Ctrl+M to write one.</source>
        <translation>Inga memon här ännu. Markera ord och tryck Ctrl+M för att skriva ett.</translation>
    </message>
    <message>
        <source>Memo on the &amp;document</source>
        <translation>Memo om dok&amp;umentet</translation>
    </message>
    <message>
        <source>&amp;Memo on the project</source>
        <translation>&amp;Memo om projektet</translation>
    </message>
    <message>
        <source>Select the words that the memo is about first.</source>
        <translation>Markera först de ord som memot handlar om.</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Välj ett dokument först.</translation>
    </message>
    <message>
        <source>On “%1”</source>
        <translation>Om ”%1”</translation>
    </message>
    <message>
        <source>On the document %1</source>
        <translation>Om dokumentet %1</translation>
    </message>
    <message>
        <source>On the project</source>
        <translation>Om projektet</translation>
    </message>
    <message>
        <source>Change a memo</source>
        <translation>Ändra ett memo</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Skriv ett memo</translation>
    </message>
    <message>
        <source>Remove a memo</source>
        <translation>Ta bort ett memo</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>%1 (waits to be placed)</source>
        <translation>%1 (väntar på att placeras)</translation>
    </message>
    <message>
        <source>This project can only be read; no memo can be written.</source>
        <translation>Projektet kan bara läsas; inget memo kan skrivas.</translation>
    </message>
</context>
<context>
    <name>app::MergeChoice</name>
    <message>
        <source>&amp;Ours holds</source>
        <translation>&amp;Vårt gäller</translation>
    </message>
    <message>
        <source>&amp;Theirs holds</source>
        <translation>&amp;Deras gäller</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Vårt</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deras</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>app::MergeModel</name>
    <message>
        <source>Ours is to hold: you decided.</source>
        <translation>Vårt ska gälla: du har bestämt.</translation>
    </message>
    <message>
        <source>Theirs is to hold: you decided.</source>
        <translation>Deras ska gälla: du har bestämt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Vårt</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deras</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
</context>
<context>
    <name>app::MergePage</name>
    <message>
        <source>Nothing contradicts, and nothing had to be settled.</source>
        <translation>Inget strider mot något annat, och inget behövde jämkas.</translation>
    </message>
    <message>
        <source>Make &amp;one of codes, coders and documents of the same name</source>
        <translation>Gör &amp;en av koder, kodare och dokument med samma namn</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Slå ihop</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Which findings are listed</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>What the merge found</source>
        <translation>Vad sammanslagningen fann</translation>
    </message>
    <message>
        <source>&amp;Merge copies…</source>
        <translation>&amp;Slå ihop kopior…</translation>
    </message>
    <message>
        <source>Brings in what others did in copies of this project.</source>
        <translation>Tar in det som andra har gjort i kopior av projektet.</translation>
    </message>
    <message>
        <source>Merge copies of this project</source>
        <translation>Slå ihop kopior av projektet</translation>
    </message>
    <message>
        <source>Samsyn projects (*.samsyn)</source>
        <translation>Samsyn-projekt (*.samsyn)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sammanslagning</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n copies</source>
        <translation>
            <numerusform>Läser %n kopia</numerusform>
            <numerusform>Läser %n kopior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies to merge</source>
        <translation>
            <numerusform>%n kopia att slå ihop</numerusform>
            <numerusform>%n kopior att slå ihop</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Jämkat</translation>
    </message>
    <message>
        <source>Of one name</source>
        <translation>Med samma namn</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were merged. Undo takes them back.</source>
        <translation>
            <numerusform>%n kopia slogs ihop. Ångra tar bort den igen.</numerusform>
            <numerusform>%n kopior slogs ihop. Ångra tar bort dem igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies were merged, but not everything that you decided was stored. Undo takes them back.</source>
        <translation>
            <numerusform>%n kopia slogs ihop, men allt du bestämde lagrades inte. Ångra tar bort den igen.</numerusform>
            <numerusform>%n kopior slogs ihop, men allt du bestämde lagrades inte. Ångra tar bort dem igen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MergeRehearsal</name>
    <message>
        <source>“%1” is the project that is open.</source>
        <translation>”%1” är det öppna projektet.</translation>
    </message>
</context>
<context>
    <name>app::NameBar</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Skapa</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa den</translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation>Namn på den nya koden</translation>
    </message>
</context>
<context>
    <name>app::NewProjectForm</name>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>C&amp;reate project</source>
        <translation>&amp;Skapa projekt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>A codebook file</source>
        <translation>En kodboksfil</translation>
    </message>
    <message>
        <source>The sample study “%1”</source>
        <translation>Exempelstudien ”%1”</translation>
    </message>
    <message>
        <source>What the project begins with</source>
        <translation>Vad projektet börjar med</translation>
    </message>
    <message>
        <source>Codebook file</source>
        <translation>Kodboksfil</translation>
    </message>
    <message>
        <source>JSON or CSV</source>
        <translation>JSON eller CSV</translation>
    </message>
    <message>
        <source>Choose the codebook file</source>
        <translation>Välj kodboksfilen</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Projektets namn</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Projektets mapp</translation>
    </message>
    <message>
        <source>Change the folder of the project</source>
        <translation>Ändra projektets mapp</translation>
    </message>
    <message>
        <source>Your name as a coder</source>
        <translation>Ditt namn som kodare</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Börja med</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>Kodb&amp;ok</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;amn</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mapp</translation>
    </message>
    <message>
        <source>&amp;You code as</source>
        <translation>D&amp;u kodar som</translation>
    </message>
    <message>
        <source>Progress of making the project</source>
        <translation>Förlopp när projektet skapas</translation>
    </message>
    <message>
        <source>The name cannot hold a slash.</source>
        <translation>Namnet kan inte innehålla snedstreck.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Det finns ingen sådan mapp.</translation>
    </message>
    <message>
        <source>A project of that name is in the folder already.</source>
        <translation>Ett projekt med det namnet finns redan i mappen.</translation>
    </message>
    <message>
        <source>Codebook to begin with</source>
        <translation>Kodbok att börja med</translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv)</source>
        <translation>Kodböcker (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Creating “%1”</source>
        <translation>Skapar ”%1”</translation>
    </message>
</context>
<context>
    <name>app::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>app::PassageDelegate</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>app::PassageList</name>
    <message>
        <source>Passages</source>
        <translation>Passager</translation>
    </message>
</context>
<context>
    <name>app::PassageModel</name>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1, %Ln passage</numerusform>
            <numerusform>%1, %Ln passager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>Även här: %1</translation>
    </message>
    <message>
        <source>“%1”, %2, coded %3</source>
        <translation>”%1”, %2, kodat med %3</translation>
    </message>
</context>
<context>
    <name>app::PassagePanel</name>
    <message numerus="yes">
        <source>%n passage(s) copied with the source.</source>
        <translation>
            <numerusform>%Ln passage kopierad med källan.</numerusform>
            <numerusform>%Ln passager kopierade med källan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Visa i texten</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>&amp;Sammanhang</translation>
    </message>
    <message>
        <source>&amp;Copy with the source</source>
        <translation>&amp;Kopiera med källan</translation>
    </message>
    <message>
        <source>Co&amp;de with…</source>
        <translation>Ko&amp;da med…</translation>
    </message>
    <message>
        <source>&amp;Recode…</source>
        <translation>Koda &amp;om…</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nästa passage</translation>
    </message>
    <message>
        <source>Shows the next of the retrieved passages in its text.</source>
        <translation>Visar nästa av de framtagna passagerna i texten.</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Föregående passage</translation>
    </message>
    <message>
        <source>Shows the previous of the retrieved passages in its text.</source>
        <translation>Visar föregående av de framtagna passagerna i texten.</translation>
    </message>
    <message>
        <source>Ask for passages</source>
        <translation>Fråga efter passager</translation>
    </message>
    <message>
        <source>Goes to the question above the passages, to add a code.</source>
        <translation>Går till frågan ovanför passagerna, för att lägga till en kod.</translation>
    </message>
    <message>
        <source>Show the context of the passage</source>
        <translation>Visa passagens sammanhang</translation>
    </message>
    <message>
        <source>Copy the passages with their sources</source>
        <translation>Kopiera passagerna med källor</translation>
    </message>
    <message>
        <source>Code the selected passages with…</source>
        <translation>Koda de markerade passagerna med…</translation>
    </message>
    <message>
        <source>Recode the selected passages…</source>
        <translation>Koda om de markerade passagerna…</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Passages for %1</source>
        <translation>Passager för %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;14 passages&quot;</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokument</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) stand otherwise to the other codes.</source>
        <translation>
            <numerusform>%Ln kodning står i annat förhållande till de andra koderna.</numerusform>
            <numerusform>%Ln kodningar står i annat förhållande till de andra koderna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) wait to be placed in a revised text.</source>
        <translation>
            <numerusform>%Ln kodning väntar på att placeras i en reviderad text.</numerusform>
            <numerusform>%Ln kodningar väntar på att placeras i en reviderad text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lie outside the limits.</source>
        <translation>
            <numerusform>%Ln kodning ligger utanför begränsningarna.</numerusform>
            <numerusform>%Ln kodningar ligger utanför begränsningarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) by others are not shown.</source>
        <translation>
            <numerusform>%Ln kodning av andra visas inte.</numerusform>
            <numerusform>%Ln kodningar av andra visas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a code in the codebook, or add one here, to read its passages.</source>
        <translation>Välj en kod i kodboken, eller lägg till en här, för att läsa dess passager.</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Lägg till en kod</translation>
    </message>
    <message>
        <source>No passage is coded so.</source>
        <translation>Ingen passage är kodad så.</translation>
    </message>
    <message>
        <source>Look in the same turn instead</source>
        <translation>Sök i samma replik i stället</translation>
    </message>
    <message>
        <source>Take the limits away</source>
        <translation>Ta bort begränsningarna</translation>
    </message>
    <message>
        <source>There are no passages to walk through.</source>
        <translation>Det finns inga passager att gå igenom.</translation>
    </message>
    <message>
        <source>This was the last passage.</source>
        <translation>Det var den sista passagen.</translation>
    </message>
    <message>
        <source>This was the first passage.</source>
        <translation>Det var den första passagen.</translation>
    </message>
</context>
<context>
    <name>app::Passages</name>
    <message>
        <source>not %1</source>
        <translation>inte %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, inte %2</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>replik %1</translation>
    </message>
</context>
<context>
    <name>app::Perspectives</name>
    <message>
        <source>No perspective</source>
        <translation>Utan perspektiv</translation>
    </message>
    <message>
        <source>Structural</source>
        <translation>Strukturellt</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Kulturellt</translation>
    </message>
</context>
<context>
    <name>app::PlanModel</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Vem och var</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>app::ProjectFilling</name>
    <message>
        <source>Reading %1</source>
        <translation>Läser %1</translation>
    </message>
    <message>
        <source>Adding the codebook, the cases and the codings</source>
        <translation>Lägger till kodboken, fallen och kodningarna</translation>
    </message>
</context>
<context>
    <name>app::ProjectMaking</name>
    <message>
        <source>The project could not be made.</source>
        <translation>Projektet kunde inte skapas.</translation>
    </message>
</context>
<context>
    <name>app::ProjectOpening</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>”%1” kunde inte öppnas.</translation>
    </message>
</context>
<context>
    <name>app::ProjectRow</name>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>%1 · not there any more</source>
        <translation>%1 · finns inte längre</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, i %2</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Ta bort från listan</translation>
    </message>
</context>
<context>
    <name>app::PseudonymPage</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markera</translation>
    </message>
    <message>
        <source>Marked names</source>
        <translation>Markerade namn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Förekomster</translation>
    </message>
    <message>
        <source>Suggested names</source>
        <translation>Föreslagna namn</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>No name is marked yet. Write one above, select it in a text, or let the program suggest some.</source>
        <translation>Inget namn är markerat än. Skriv ett ovan, markera det i en text eller låt programmet föreslå några.</translation>
    </message>
    <message>
        <source>&amp;Remove the mark</source>
        <translation>&amp;Ta bort markeringen</translation>
    </message>
    <message>
        <source>&amp;Suggest names</source>
        <translation>&amp;Föreslå namn</translation>
    </message>
    <message>
        <source>Save a &amp;copy with pseudonyms…</source>
        <translation>Spara en &amp;kopia med pseudonymer…</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonymer</translation>
    </message>
    <message>
        <source>Texts and codings stay as they are; pseudonyms stand in a copy that is made here, and in exports that ask for them.</source>
        <translation>Texter och kodningar förblir som de är; pseudonymerna står i en kopia som görs här och i exporter som ber om dem.</translation>
    </message>
    <message>
        <source>Name to mark</source>
        <translation>Namn att markera</translation>
    </message>
    <message>
        <source>Pseudonym for it</source>
        <translation>Pseudonym för det</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Slags namn</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms</source>
        <translation>&amp;Pseudonymer</translation>
    </message>
    <message>
        <source>Marks names that are not to leave the project.</source>
        <translation>Markerar namn som inte ska lämna projektet.</translation>
    </message>
    <message>
        <source>Mark the selected words as a &amp;name</source>
        <translation>Markera de valda orden som ett &amp;namn</translation>
    </message>
    <message>
        <source>Mark the name “%1”</source>
        <translation>Markera namnet ”%1”</translation>
    </message>
    <message>
        <source>Remove the mark from “%1”</source>
        <translation>Ta bort markeringen av ”%1”</translation>
    </message>
    <message>
        <source>Nothing looks like a name.</source>
        <translation>Inget ser ut som ett namn.</translation>
    </message>
    <message>
        <source>Save a copy with pseudonyms</source>
        <translation>Spara en kopia med pseudonymer</translation>
    </message>
    <message>
        <source>Samsyn projects (*.samsyn)</source>
        <translation>Samsyn-projekt (*.samsyn)</translation>
    </message>
    <message numerus="yes">
        <source>The copy is in %1; %n names were replaced.</source>
        <translation>
            <numerusform>Kopian finns i %1; %n namn ersattes.</numerusform>
            <numerusform>Kopian finns i %1; %n namn ersattes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for names in the texts</source>
        <translation>Letar efter namn i texterna</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Writing a copy with pseudonyms</source>
        <translation>Skriver en kopia med pseudonymer</translation>
    </message>
    <message>
        <source>Counting the names</source>
        <translation>Räknar namnen</translation>
    </message>
</context>
<context>
    <name>app::QueryBuilder</name>
    <message>
        <source>Add a row</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>This query has parentheses or parts that rows cannot show. It is asked as it is written above.</source>
        <translation>Den här frågan har parenteser eller delar som rader inte kan visa. Den ställs som den står ovan.</translation>
    </message>
    <message>
        <source>The query above cannot be read yet.</source>
        <translation>Frågan ovan kan inte läsas ännu.</translation>
    </message>
</context>
<context>
    <name>app::QueryHead</name>
    <message>
        <source>Words, “a phrase”, trust NEAR/5 police, speaker:P1 …</source>
        <translation>Ord, ”en fras”, förtroende NEAR/5 polis, speaker:P1 …</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Byggare</translation>
    </message>
    <message>
        <source>Put the query together row by row</source>
        <translation>Sätt samman frågan rad för rad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>What a query can say</source>
        <translation>Vad en fråga kan säga</translation>
    </message>
    <message>
        <source>Also as %1</source>
        <translation>Även som %1</translation>
    </message>
</context>
<context>
    <name>app::QueryHelp</name>
    <message>
        <source>What a query can say</source>
        <translation>Vad en fråga kan säga</translation>
    </message>
    <message>
        <source>the word in all its forms</source>
        <translation>ordet i alla dess former</translation>
    </message>
    <message>
        <source>words that begin, or end, so</source>
        <translation>ord som börjar, eller slutar, så</translation>
    </message>
    <message>
        <source>these words in this order, as written</source>
        <translation>dessa ord i denna ordning, som de skrivs</translation>
    </message>
    <message>
        <source>all of it in one turn</source>
        <translation>alltihop i en och samma replik</translation>
    </message>
    <message>
        <source>at most five words apart</source>
        <translation>med högst fem ord emellan</translation>
    </message>
    <message>
        <source>at most three turns apart</source>
        <translation>med högst tre repliker emellan</translation>
    </message>
    <message>
        <source>both in one document, or said by one case</source>
        <translation>båda i ett och samma dokument, eller sagda av samma fall</translation>
    </message>
    <message>
        <source>in an answer to a question with the second</source>
        <translation>i ett svar på en fråga med det andra</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>ett reguljärt uttryck</translation>
    </message>
    <message>
        <source>where it is said, by whom, and how it is coded</source>
        <translation>var det sägs, av vem och hur det är kodat</translation>
    </message>
</context>
<context>
    <name>app::QueryRowEdit</name>
    <message>
        <source>not</source>
        <translation>inte</translation>
    </message>
    <message>
        <source>How it follows the row above</source>
        <translation>Hur den följer på raden ovan</translation>
    </message>
    <message>
        <source>How far apart at most</source>
        <translation>Hur långt emellan som mest</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Inte</translation>
    </message>
    <message>
        <source>What is asked of</source>
        <translation>Vad som frågas om</translation>
    </message>
    <message>
        <source>How the value is meant</source>
        <translation>Hur värdet är menat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>and</source>
        <translation>och</translation>
    </message>
    <message>
        <source>or</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>near, words apart</source>
        <translation>nära, ord emellan</translation>
    </message>
    <message>
        <source>near, turns apart</source>
        <translation>nära, repliker emellan</translation>
    </message>
    <message>
        <source>in the same document as</source>
        <translation>i samma dokument som</translation>
    </message>
    <message>
        <source>by the same case as</source>
        <translation>av samma fall som</translation>
    </message>
    <message>
        <source>in an answer to</source>
        <translation>i ett svar på</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>reguljärt uttryck</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>talare</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>mapp</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>dokumentslag</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>perspektiv</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>kodare</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>in any form</source>
        <translation>i alla former</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>som det skrivs</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passar</translation>
    </message>
    <message>
        <source>is</source>
        <translation>är</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>börjar med</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>slutar med</translation>
    </message>
    <message>
        <source>has in it</source>
        <translation>innehåller</translation>
    </message>
    <message>
        <source>is anything</source>
        <translation>är vad som helst</translation>
    </message>
</context>
<context>
    <name>app::QuestionBar</name>
    <message>
        <source>Add a code</source>
        <translation>Lägg till en kod</translation>
    </message>
    <message>
        <source>Add a code to the question</source>
        <translation>Lägg till en kod i frågan</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Begränsa</translation>
    </message>
    <message>
        <source>Limit the passages by attribute, coder or perspective</source>
        <translation>Begränsa passagerna efter attribut, kodare eller perspektiv</translation>
    </message>
    <message>
        <source>on the same words</source>
        <translation>på samma ord</translation>
    </message>
    <message>
        <source>words apart at most</source>
        <translation>ord emellan som mest</translation>
    </message>
    <message>
        <source>characters apart at most</source>
        <translation>tecken emellan som mest</translation>
    </message>
    <message>
        <source>turns apart at most</source>
        <translation>repliker emellan som mest</translation>
    </message>
    <message>
        <source>in the same document</source>
        <translation>i samma dokument</translation>
    </message>
    <message>
        <source>Where the other codes must stand</source>
        <translation>Var de andra koderna ska stå</translation>
    </message>
    <message>
        <source>How far apart at most</source>
        <translation>Hur långt emellan som mest</translation>
    </message>
    <message>
        <source>Perspective gaps</source>
        <translation>Perspektivluckor</translation>
    </message>
    <message>
        <source>What one perspective has coded and another lacks</source>
        <translation>Vad ett perspektiv har kodat och ett annat saknar</translation>
    </message>
    <message>
        <source>Coded in this perspective</source>
        <translation>Kodat i det här perspektivet</translation>
    </message>
    <message>
        <source>Not coded in this perspective</source>
        <translation>Inte kodat i det här perspektivet</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>inte %1</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>och %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>eller %1</translation>
    </message>
    <message>
        <source>Press to change between and, or and not; Delete takes it out.</source>
        <translation>Tryck för att växla mellan ”och”, ”eller” och ”inte”; Delete tar bort koden.</translation>
    </message>
    <message>
        <source>%1 has</source>
        <translation>%1: finns</translation>
    </message>
    <message>
        <source>%1 lacks</source>
        <translation>%1: saknas</translation>
    </message>
    <message>
        <source>Press or Delete takes this limit away.</source>
        <translation>Ett tryck eller Delete tar bort begränsningen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>also coded: %1</source>
        <translation>även kodat: %1</translation>
    </message>
    <message>
        <source>each coder apart</source>
        <translation>varje kodare för sig</translation>
    </message>
    <message>
        <source>Also coded in the perspective</source>
        <translation>Även kodat i perspektivet</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodare</translation>
    </message>
    <message>
        <source>Each coder’s passages apart</source>
        <translation>Varje kodares passager för sig</translation>
    </message>
</context>
<context>
    <name>app::QuestionHead</name>
    <message>
        <source>rows</source>
        <translation>raderna</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolumnerna</translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>turns away</source>
        <translation>repliker bort</translation>
    </message>
    <message>
        <source>turns before it</source>
        <translation>repliker före</translation>
    </message>
    <message>
        <source>How many turns away still counts</source>
        <translation>Hur många repliker bort som ändå räknas</translation>
    </message>
    <message>
        <source>no %</source>
        <translation>inga %</translation>
    </message>
    <message>
        <source>% of the row</source>
        <translation>% av raden</translation>
    </message>
    <message>
        <source>% of the column</source>
        <translation>% av kolumnen</translation>
    </message>
    <message>
        <source>% of all</source>
        <translation>% av alla</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>fall</translation>
    </message>
    <message>
        <source>attribute:side=police</source>
        <translation>attribute:sida=polis</translation>
    </message>
    <message>
        <source>Only turns that this query finds</source>
        <translation>Bara repliker som den här frågan hittar</translation>
    </message>
    <message>
        <source>Whether rows and columns hang together, with its caveat.</source>
        <translation>Om rader och kolumner hänger ihop, med sitt förbehåll.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Vad som räknas</translation>
    </message>
    <message>
        <source>When a row&apos;s and a column&apos;s code stand together</source>
        <translation>När radens och kolumnens kod räknas som samtidiga</translation>
    </message>
    <message>
        <source>Shares beside the counts</source>
        <translation>Andelar bredvid antalen</translation>
    </message>
    <message>
        <source>What the permutation test keeps together</source>
        <translation>Vad permutationstestet håller samman</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rader</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>&amp;Räkna</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>&amp;Inom</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>Va&amp;r</translation>
    </message>
    <message>
        <source>Sh&amp;ares</source>
        <translation>&amp;Andelar</translation>
    </message>
    <message>
        <source>&amp;Keep together</source>
        <translation>&amp;Håll samman</translation>
    </message>
</context>
<context>
    <name>app::RecipeForm</name>
    <message>
        <source>A file for each part</source>
        <translation>En fil för varje del</translation>
    </message>
    <message>
        <source>case</source>
        <translation>fall</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>turn and time</source>
        <translation>replik och tid</translation>
    </message>
    <message>
        <source>Memos of codes and codings</source>
        <translation>Memon för koder och kodningar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (borta)</translation>
    </message>
    <message numerus="yes">
        <source>Pseudonyms in place of the %n marked names</source>
        <translation>
            <numerusform>Pseudonym i stället för det %n markerade namnet</numerusform>
            <numerusform>Pseudonymer i stället för de %n markerade namnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pseudonyms in place of marked names</source>
        <translation>Pseudonymer i stället för markerade namn</translation>
    </message>
    <message>
        <source>No name is marked. &lt;a href=&quot;names&quot;&gt;Mark names…&lt;/a&gt;</source>
        <translation>Inget namn är markerat. &lt;a href=&quot;names&quot;&gt;Markera namn…&lt;/a&gt;</translation>
    </message>
    <message>
        <source>No marked name goes out in clear.</source>
        <translation>Inget markerat namn går ut i klartext.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked names stand in the project in clear, and may go out: %1. &lt;a href=&quot;names&quot;&gt;Where they stand…&lt;/a&gt;</source>
        <translation>
            <numerusform>%n markerat namn står i klartext i projektet och kan gå ut: %1. &lt;a href=&quot;names&quot;&gt;Var det står…&lt;/a&gt;</numerusform>
            <numerusform>%n markerade namn står i klartext i projektet och kan gå ut: %1. &lt;a href=&quot;names&quot;&gt;Var de står…&lt;/a&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe of the report</source>
        <translation>Rapportens recept</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Titelsida</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>Of the report&apos;s own words; what people said stays as it is.</source>
        <translation>För rapportens egna ord; det som sagts står kvar som det är.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Författare</translation>
    </message>
    <message>
        <source>&amp;Foot of each page</source>
        <translation>Varje sidas f&amp;ot</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Parts and files</source>
        <translation>Delar och filer</translation>
    </message>
    <message>
        <source>&amp;Parts, in this order</source>
        <translation>&amp;Delar, i den här ordningen</translation>
    </message>
    <message>
        <source>Cross-ta&amp;bs in tables and figures (none checked: all)</source>
        <translation>&amp;Korstabeller i tabeller och figurer (inga förkryssade: alla)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>LibreOffice</source>
        <translation>LibreOffice</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>People are described by</source>
        <translation>Personer beskrivs med</translation>
    </message>
    <message>
        <source>Attri&amp;butes, in this order</source>
        <translation>Attri&amp;but, i den här ordningen</translation>
    </message>
    <message>
        <source>The&amp;mes of the quotation book (none checked: all)</source>
        <translation>Citatbokens te&amp;man (inga förkryssade: alla)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Taken from as many cases as possible.</source>
        <translation>Tagna ur så många fall som möjligt.</translation>
    </message>
    <message>
        <source>At m&amp;ost of a theme</source>
        <translation>&amp;Högst av ett tema</translation>
    </message>
    <message>
        <source>The attribute of documents that holds their line in the list of sources.</source>
        <translation>Det attribut hos dokument som innehåller deras rad i källförteckningen.</translation>
    </message>
    <message>
        <source>Att&amp;ribution of documents</source>
        <translation>Do&amp;kumentens källrad</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>app::RelationModel</name>
    <message>
        <source>c: pairs of all passages of either code, from 0 to 1.</source>
        <translation>c: parens andel av alla passager med någon av koderna, från 0 till 1.</translation>
    </message>
    <message>
        <source>Jaccard: words under both codes of the words under either, from 0 to 1.</source>
        <translation>Jaccard: text under båda koderna som andel av texten under någon av dem, från 0 till 1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Other code</source>
        <translation>Andra koden</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Of other</source>
        <translation>Den andras</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>c</source>
        <translation>c</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
</context>
<context>
    <name>app::RelationsView</name>
    <message>
        <source>Pairs of codes</source>
        <translation>Par av koder</translation>
    </message>
    <message>
        <source>on the same words</source>
        <translation>på samma ord</translation>
    </message>
    <message>
        <source>the first inside the other</source>
        <translation>den första inuti den andra</translation>
    </message>
    <message>
        <source>near: turns apart, at most</source>
        <translation>nära: högst så många repliker isär</translation>
    </message>
    <message>
        <source>followed by the other within turns</source>
        <translation>följd av den andra inom så många repliker</translation>
    </message>
    <message>
        <source>How codes stand to each other</source>
        <translation>Hur koder står till varandra</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Repliker</translation>
    </message>
    <message>
        <source>Codes &amp;that stand</source>
        <translation>Koder som s&amp;tår</translation>
    </message>
    <message>
        <source>No two codes stand so to each other.</source>
        <translation>Inga två koder står så till varandra.</translation>
    </message>
    <message>
        <source>Codes that stand %1</source>
        <translation>Koder som står %1</translation>
    </message>
    <message>
        <source>Other code</source>
        <translation>Andra koden</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
</context>
<context>
    <name>app::ReportWorkspace</name>
    <message>
        <source>Folder of the hand-in</source>
        <translation>Inlämningens mapp</translation>
    </message>
    <message>
        <source>Make the hand-in</source>
        <translation>Gör inlämningen</translation>
    </message>
    <message>
        <source>Hand-in</source>
        <translation>Inlämning</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Läser projektet</translation>
    </message>
    <message>
        <source>The hand-in was given up; nothing was written.</source>
        <translation>Inlämningen avbröts; ingenting skrevs.</translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation>Gå till rapporten</translation>
    </message>
    <message>
        <source>Quotation book, tables, figures, methods and codebook, as they will be handed in.</source>
        <translation>Citatbok, tabeller, figurer, metod och kodbok, så som de ska lämnas in.</translation>
    </message>
    <message>
        <source>Make the &amp;hand-in…</source>
        <translation>Gör &amp;inlämningen…</translation>
    </message>
    <message>
        <source>Writes every file that the recipe asks for into a folder.</source>
        <translation>Skriver varje fil som receptet ber om i en mapp.</translation>
    </message>
    <message>
        <source>Fill in the checklist of the report</source>
        <translation>Fyll i rapportens checklista</translation>
    </message>
    <message>
        <source>What a qualitative study should report, after COREQ.</source>
        <translation>Vad en kvalitativ studie bör redovisa, efter COREQ.</translation>
    </message>
    <message>
        <source>Open a saved report recipe</source>
        <translation>Öppna ett sparat rapportrecept</translation>
    </message>
    <message>
        <source>Save the report recipe</source>
        <translation>Spara rapportreceptet</translation>
    </message>
    <message>
        <source>The same project and recipe give the same files again.</source>
        <translation>Samma projekt och recept ger samma filer igen.</translation>
    </message>
    <message numerus="yes">
        <source>Checklist (%n open)</source>
        <translation>
            <numerusform>Checklista (%n öppen)</numerusform>
            <numerusform>Checklista (%n öppna)</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>The preview is shortened; the hand-in holds all of it.</source>
        <translation>Förhandsvisningen är förkortad; inlämningen innehåller allt.</translation>
    </message>
    <message>
        <source>Others&apos; codings are hidden now, and are neither here nor in the hand-in.</source>
        <translation>Andras kodningar är dolda nu, och finns varken här eller i inlämningen.</translation>
    </message>
    <message>
        <source>The quotation&apos;s coding is gone.</source>
        <translation>Citatets kodning är borta.</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>The preview was given up; any change begins it again.</source>
        <translation>Förhandsvisningen avbröts; varje ändring börjar den på nytt.</translation>
    </message>
    <message>
        <source>A report needs at least one part and one format.</source>
        <translation>En rapport behöver minst en del och ett format.</translation>
    </message>
    <message>
        <source>Composing…</source>
        <translation>Sammanställer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Förhandsvisning av rapporten</translation>
    </message>
    <message>
        <source>Quotations behind the cell</source>
        <translation>Citaten bakom cellen</translation>
    </message>
    <message>
        <source>About the preview</source>
        <translation>Om förhandsvisningen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Make the hand-in…</source>
        <translation>Gör inlämningen…</translation>
    </message>
</context>
<context>
    <name>app::RowWritingRun</name>
    <message>
        <source>%1: part %2 of %3</source>
        <translation>%1: del %2 av %3</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (del %2 av %3)</translation>
    </message>
    <message numerus="yes">
        <source>Written in %n steps; undo takes one after the other back.</source>
        <translation>
            <numerusform>Skrivet i %n steg; Ångra tar tillbaka det.</numerusform>
            <numerusform>Skrivet i %n steg; Ångra tar tillbaka dem ett i taget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n of %1 steps; undo takes one after the other back.</source>
        <translation>
            <numerusform>Avbrutet efter %n av %1 steg; Ångra tar tillbaka det.</numerusform>
            <numerusform>Avbrutet efter %n av %1 steg; Ångra tar tillbaka dem ett i taget.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SampleStudies</name>
    <message>
        <source>Police and associations</source>
        <translation>Polis och föreningar</translation>
    </message>
    <message>
        <source>Twelve invented interviews on what makes it hard to prevent crime together, coded by two.</source>
        <translation>Tolv påhittade intervjuer om vad som gör det svårt att förebygga brott tillsammans, kodade av två.</translation>
    </message>
    <message>
        <source>Coordinators and legitimacy</source>
        <translation>Samordnare och legitimitet</translation>
    </message>
    <message>
        <source>Ten invented interviews on how coordinators are accepted and what becomes of their errand, with saved analyses.</source>
        <translation>Tio påhittade intervjuer om hur samordnare blir accepterade och vad det blir av deras ärende, med sparade analyser.</translation>
    </message>
</context>
<context>
    <name>app::SavedAnalyses</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save the analysis</source>
        <translation>Spara analysen</translation>
    </message>
    <message>
        <source>Name of the analysis</source>
        <translation>Analysens namn</translation>
    </message>
    <message>
        <source>Name; Enter keeps it</source>
        <translation>Namn; Enter sparar</translation>
    </message>
    <message>
        <source>Unsaved analysis</source>
        <translation>Osparad analys</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (ändrad)</translation>
    </message>
    <message>
        <source>Analysis: %1</source>
        <translation>Analys: %1</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Inget är sparat än</translation>
    </message>
    <message>
        <source>&amp;New analysis</source>
        <translation>&amp;Ny analys</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Spara &amp;som…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Byt namn…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Save the analysis “%1”</source>
        <translation>Spara analysen ”%1”</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Sparad som ”%1”.</translation>
    </message>
    <message>
        <source>Rename an analysis to “%1”</source>
        <translation>Byt namn på en analys till ”%1”</translation>
    </message>
    <message>
        <source>Remove the analysis “%1”</source>
        <translation>Ta bort analysen ”%1”</translation>
    </message>
    <message>
        <source>Another analysis is called “%1” already.</source>
        <translation>En annan analys heter redan ”%1”.</translation>
    </message>
</context>
<context>
    <name>app::SavedSearches</name>
    <message>
        <source>Write a query first.</source>
        <translation>Skriv en fråga först.</translation>
    </message>
</context>
<context>
    <name>app::SearchPage</name>
    <message>
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Reading the words, %1 of %2 documents</source>
        <translation>Läser orden, %1 av %2 dokument</translation>
    </message>
    <message>
        <source>The words are being indexed; they can be searched in a moment.</source>
        <translation>Orden indexeras; de kan sökas om ett ögonblick.</translation>
    </message>
</context>
<context>
    <name>app::SearchPanel</name>
    <message>
        <source>The words are being indexed; they can be searched in a moment.</source>
        <translation>Orden indexeras; om ett ögonblick går det att söka efter dem.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln träff</numerusform>
            <numerusform>%Ln träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokument</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, the first %n listed</source>
        <translation>
            <numerusform>, varav %Ln visas</numerusform>
            <numerusform>, varav de %Ln första visas</numerusform>
        </translation>
    </message>
    <message>
        <source>Also as %1</source>
        <translation>Även som %1</translation>
    </message>
    <message>
        <source>Nothing is found. A * after the beginning of a word finds all that begin so: polis*</source>
        <translation>Inget hittades. En * efter början av ett ord hittar alla som börjar så: polis*</translation>
    </message>
    <message>
        <source>Words are found in all their forms. Write “a phrase” in quotation marks, trust NEAR/5 police for words close together, AND, OR and NOT in capitals; speaker:, document:, attribute: and code: say where to look.</source>
        <translation>Ord hittas i alla sina former. Skriv ”en fras” inom citattecken, tillit NEAR/5 polis för ord nära varandra, AND, OR och NOT med versaler; speaker:, document:, attribute: och code: anger var sökningen görs.</translation>
    </message>
    <message>
        <source>Search the transcripts</source>
        <translation>Sök i utskrifterna</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Code the hits with …</source>
        <translation>Koda träffarna med …</translation>
    </message>
    <message>
        <source>Code to give the hits</source>
        <translation>Kod att ge träffarna</translation>
    </message>
    <message>
        <source>the words found</source>
        <translation>orden som hittats</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>meningen</translation>
    </message>
    <message>
        <source>the turn</source>
        <translation>repliken</translation>
    </message>
    <message>
        <source>What is coded of each hit</source>
        <translation>Vad som kodas av varje träff</translation>
    </message>
    <message numerus="yes">
        <source>Code %n hit(s) with this new code</source>
        <translation>
            <numerusform>Koda %Ln träff med den nya koden</numerusform>
            <numerusform>Koda %Ln träffar med den nya koden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n hit(s)</source>
        <translation>
            <numerusform>Koda %Ln träff</numerusform>
            <numerusform>Koda %Ln träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hits to walk through.</source>
        <translation>Det finns inga träffar att gå igenom.</translation>
    </message>
    <message>
        <source>Name the code first.</source>
        <translation>Ge koden ett namn först.</translation>
    </message>
    <message>
        <source>Code “%1” with “%2”</source>
        <translation>Koda ”%1” med ”%2”</translation>
    </message>
    <message>
        <source>All of it is coded with “%1” already.</source>
        <translation>Allt är redan kodat med ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded with “%1”.</source>
        <translation>
            <numerusform>%Ln ställe kodat med ”%1”.</numerusform>
            <numerusform>%Ln ställen kodade med ”%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Föregående träff</translation>
    </message>
    <message>
        <source>Code all ticked hits</source>
        <translation>Koda alla ikryssade träffar</translation>
    </message>
    <message>
        <source>Code this hit and go on</source>
        <translation>Koda träffen och gå vidare</translation>
    </message>
    <message>
        <source>A document could not be read.</source>
        <translation>Ett dokument gick inte att läsa.</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisk: %1</translation>
    </message>
</context>
<context>
    <name>app::SearchWorkspace</name>
    <message>
        <source>There is no table to copy.</source>
        <translation>Det finns ingen tabell att kopiera.</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Tabellen är kopierad.</translation>
    </message>
    <message>
        <source>There is no table to export.</source>
        <translation>Det finns ingen tabell att exportera.</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>Tabellen finns i %1.</translation>
    </message>
    <message>
        <source>There is no chart to export.</source>
        <translation>Det finns inget diagram att exportera.</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>The chart is in %1, its data beside it.</source>
        <translation>Diagrammet finns i %1, med sina data bredvid.</translation>
    </message>
    <message>
        <source>Write a query</source>
        <translation>Skriv en fråga</translation>
    </message>
    <message>
        <source>Goes to the search workspace: concordance, words and their company.</source>
        <translation>Går till sökarbetsytan: konkordans, ord och deras sällskap.</translation>
    </message>
    <message>
        <source>Put a query together row by row</source>
        <translation>Sätt samman en fråga rad för rad</translation>
    </message>
    <message>
        <source>What a query can say</source>
        <translation>Vad en fråga kan säga</translation>
    </message>
    <message>
        <source>Open a saved search</source>
        <translation>Öppna en sparad sökning</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Spara sökningen</translation>
    </message>
    <message>
        <source>Keeps the query under a name; its hits stay live.</source>
        <translation>Sparar frågan under ett namn; träffarna hålls aktuella.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordans</translation>
    </message>
    <message>
        <source>Words by frequency</source>
        <translation>Ord efter frekvens</translation>
    </message>
    <message>
        <source>Collocates</source>
        <translation>Kollokat</translation>
    </message>
    <message>
        <source>Words that stand beside what the query finds.</source>
        <translation>Ord som står intill det som frågan hittar.</translation>
    </message>
    <message>
        <source>Key words of two groups</source>
        <translation>Två gruppers nyckelord</translation>
    </message>
    <message>
        <source>What one group says more than the other.</source>
        <translation>Vad den ena gruppen säger mer än den andra.</translation>
    </message>
    <message>
        <source>Dispersion over the documents</source>
        <translation>Spridning över dokumenten</translation>
    </message>
    <message>
        <source>Copy what the search shows</source>
        <translation>Kopiera det som sökningen visar</translation>
    </message>
    <message>
        <source>Export what the search shows…</source>
        <translation>Exportera det som sökningen visar…</translation>
    </message>
    <message>
        <source>Export the chart of the search…</source>
        <translation>Exportera sökningens diagram…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What the query finds</source>
        <translation>Vad frågan hittar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Keyness</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>Spridning</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>Kopiera och exportera</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Kopiera tabellen</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>&amp;Exportera tabellen…</translation>
    </message>
    <message>
        <source>Export the c&amp;hart…</source>
        <translation>Exportera &amp;diagrammet…</translation>
    </message>
    <message>
        <source>Autocode…</source>
        <translation>Autokoda…</translation>
    </message>
    <message>
        <source>By a query, by speakers, headings or questions; shown before it is done.</source>
        <translation>Efter en fråga, efter talare, rubriker eller intervjufrågor; visas innan det görs.</translation>
    </message>
    <message>
        <source>More like the passages of a code</source>
        <translation>Fler som en kods passager</translation>
    </message>
    <message>
        <source>Turns that speak alike and are not coded yet, to be accepted or rejected.</source>
        <translation>Repliker som talar likadant och inte är kodade ännu, att godta eller avvisa.</translation>
    </message>
    <message>
        <source>Autocode</source>
        <translation>Autokoda</translation>
    </message>
    <message>
        <source>More like these</source>
        <translation>Fler som dessa</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Not all of “%1” could be undone.</source>
        <translation>Allt i ”%1” kunde inte ångras.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>Not all of “%1” could be done again.</source>
        <translation>Allt i ”%1” kunde inte göras om.</translation>
    </message>
    <message>
        <source>Something went wrong; nothing was changed.</source>
        <translation>Något gick fel; inget ändrades.</translation>
    </message>
    <message>
        <source>What you wrote could not be stored. Its words are in the details, to be copied.</source>
        <translation>Det du skrev kunde inte sparas. Orden finns i detaljerna och kan kopieras därifrån.</translation>
    </message>
</context>
<context>
    <name>app::ShortcutSheet</name>
    <message>
        <source>Commands and keys</source>
        <translation>Kommandon och tangenter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Filtrera kommandon</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>app::SideBySide</name>
    <message>
        <source>%1, as %2 coded it</source>
        <translation>%1, så som %2 kodat</translation>
    </message>
</context>
<context>
    <name>app::SimilarModel</name>
    <message>
        <source>How much its words speak for it: the higher, the more alike.</source>
        <translation>Hur mycket dess ord talar för den: ju högre, desto mer lik.</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Likhet</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Vem och var</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Vad som sägs</translation>
    </message>
</context>
<context>
    <name>app::SimilarPage</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Godta</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Avvisa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Code whose like is looked for</source>
        <translation>Kod vars like söks</translation>
    </message>
    <message>
        <source>More like the passages &amp;of</source>
        <translation>&amp;Fler som passagerna för</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>Ingen kod heter ”%1”.</translation>
    </message>
    <message>
        <source>Codes the turn with the code (A)</source>
        <translation>Kodar repliken med koden (A)</translation>
    </message>
    <message>
        <source>Takes the turn off the list (R)</source>
        <translation>Tar bort repliken från listan (R)</translation>
    </message>
    <message>
        <source>Turns like the passages of the code</source>
        <translation>Repliker som kodens passager</translation>
    </message>
    <message>
        <source>Nothing is coded with “%1” yet.</source>
        <translation>Inget är kodat med ”%1” ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) are coded so;</source>
        <translation>
            <numerusform>%Ln replik är kodad så;</numerusform>
            <numerusform>%Ln repliker är kodade så;</numerusform>
        </translation>
    </message>
    <message>
        <source>no other turn speaks like them.</source>
        <translation>ingen annan replik talar som de.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) were compared by these words: %1.</source>
        <translation>
            <numerusform>%Ln annan jämfördes efter dessa ord: %1.</numerusform>
            <numerusform>%Ln andra jämfördes efter dessa ord: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n rejected</source>
        <translation>
            <numerusform>Hämta tillbaka %Ln avvisad</numerusform>
            <numerusform>Hämta tillbaka %Ln avvisade</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a code: turns that speak like its passages, and are not coded with it, are listed here, the most alike first.</source>
        <translation>Namnge en kod: repliker som talar som dess passager, och inte är kodade med den, listas här, de mest lika först.</translation>
    </message>
    <message>
        <source>Because of %1</source>
        <translation>På grund av %1</translation>
    </message>
    <message>
        <source>Automatic: like the passages of “%1” (%2)</source>
        <translation>Automatisk: som passagerna för ”%1” (%2)</translation>
    </message>
    <message>
        <source>Code a turn like those of “%1”</source>
        <translation>Koda en replik som dem för ”%1”</translation>
    </message>
    <message>
        <source>Coded with “%1”.</source>
        <translation>Kodad med ”%1”.</translation>
    </message>
    <message>
        <source>Turns like the passages of %1</source>
        <translation>Repliker som passagerna för %1</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>På grund av</translation>
    </message>
    <message>
        <source>Reject a turn as unlike those of “%1”</source>
        <translation>Avvisa en replik som olik dem i ”%1”</translation>
    </message>
    <message>
        <source>Bring back what was rejected for “%1”</source>
        <translation>Ta tillbaka det som avvisats för ”%1”</translation>
    </message>
</context>
<context>
    <name>app::SpeakerModel</name>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Not the interviewer</source>
        <translation>Inte intervjuare</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are called “%1”. Join them first, or give this one a name of its own.</source>
        <translation>
            <numerusform>%Ln fall heter ”%1”. Foga ihop dem först, eller ge det här ett eget namn.</numerusform>
            <numerusform>%Ln fall heter ”%1”. Foga ihop dem först, eller ge det här ett eget namn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” from its case</source>
        <translation>Skilj ”%1” från sitt fall</translation>
    </message>
    <message>
        <source>Say that “%1” is “%2”</source>
        <translation>Ange att ”%1” är ”%2”</translation>
    </message>
    <message>
        <source>Mark “%1” as the interviewer</source>
        <translation>Ange att ”%1” är intervjuare</translation>
    </message>
    <message>
        <source>Mark “%1” as not the interviewer</source>
        <translation>Ange att ”%1” inte är intervjuare</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Talare</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Repliker</translation>
    </message>
</context>
<context>
    <name>app::SpeakerTable</name>
    <message>
        <source>&amp;Join as one case</source>
        <translation>&amp;Foga ihop till ett fall</translation>
    </message>
    <message>
        <source>Speakers of which document</source>
        <translation>Vilket dokuments talare</translation>
    </message>
    <message>
        <source>Speakers and their cases</source>
        <translation>Talare och deras fall</translation>
    </message>
    <message>
        <source>&amp;Keep apart</source>
        <translation>Håll i&amp;sär</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alla dokument</translation>
    </message>
    <message numerus="yes">
        <source>“%1” speaks in %n documents as different cases. Are they the same person?</source>
        <translation>
            <numerusform>”%1” talar i %Ln dokument som olika fall. Är det samma person?</numerusform>
            <numerusform>”%1” talar i %Ln dokument som olika fall. Är det samma person?</numerusform>
        </translation>
    </message>
    <message>
        <source>Join “%1” as one case</source>
        <translation>Foga ihop ”%1” till ett fall</translation>
    </message>
    <message>
        <source>“%1” is one case now. Undo takes it back.</source>
        <translation>”%1” är nu ett enda fall. Med Ångra tas det tillbaka.</translation>
    </message>
</context>
<context>
    <name>app::SpeakersEditor</name>
    <message>
        <source>is no speaker, as you said</source>
        <translation>är ingen talare, säger du</translation>
    </message>
    <message>
        <source>opens no line of the file</source>
        <translation>inleder ingen rad i filen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Talar</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Repliker</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Frågar</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Talare</translation>
    </message>
    <message>
        <source>Another label, as the file writes it</source>
        <translation>En annan etikett, så som den står i filen</translation>
    </message>
    <message>
        <source>Label of another speaker</source>
        <translation>Etikett för en annan talare</translation>
    </message>
    <message>
        <source>Pattern of labels, as ^(\w+) –</source>
        <translation>Mönster för etiketter, som ^(\w+) –</translation>
    </message>
    <message>
        <source>Pattern of speakers’ labels, a regular expression</source>
        <translation>Mönster för talarnas etiketter, ett reguljärt uttryck</translation>
    </message>
    <message>
        <source>A regular expression for what opens a turn. Its first group is the name.</source>
        <translation>Ett reguljärt uttryck för det som inleder en replik. Dess första grupp är namnet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open &amp;it</source>
        <translation>Öppna de&amp;t</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Reading and coding interviews, together.</source>
        <translation>Läs och koda intervjuer, tillsammans.</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nytt projekt</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>&amp;Öppna ett projekt…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Senaste projekt</translation>
    </message>
    <message>
        <source>Projects that you open will be listed here.</source>
        <translation>Projekt som du öppnar visas här.</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Remove “%1” from the list</source>
        <translation>Ta bort ”%1” från listan</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Öppna ett projekt</translation>
    </message>
    <message>
        <source>Samsyn projects (*.samsyn)</source>
        <translation>Samsyn-projekt (*.samsyn)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt projekt</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Öppna ett projekt…</translation>
    </message>
    <message>
        <source>Try a sample study</source>
        <translation>Prova en exempelstudie</translation>
    </message>
    <message>
        <source>Sample study “%1”</source>
        <translation>Exempelstudien ”%1”</translation>
    </message>
    <message>
        <source>Try the sample study “%1”</source>
        <translation>Prova exempelstudien ”%1”</translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>read only</source>
        <translation>skrivskyddat</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>sparat</translation>
    </message>
    <message>
        <source>Every step is in the project file already.</source>
        <translation>Varje steg finns redan i projektfilen.</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>filen är borta</translation>
    </message>
</context>
<context>
    <name>app::TableFile</name>
    <message>
        <source>A table is written as .csv, .html, .md or .tex, not as .%1.</source>
        <translation>En tabell skrivs som .csv, .html, .md eller .tex, inte som .%1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>”%1” kunde inte skrivas: %2.</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabell för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Sida (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
</context>
<context>
    <name>app::TableNotes</name>
    <message>
        <source>What is not counted</source>
        <translation>Vad som inte räknas</translation>
    </message>
    <message>
        <source>Some things stand in several cells: margins count each once, so cells do not add up.</source>
        <translation>En del står i flera celler: summorna räknar var och en gång, så cellerna går inte att lägga ihop.</translation>
    </message>
    <message>
        <source>▲ ▼ more or less than chance alone would give (adjusted residual beyond 2).</source>
        <translation>▲ ▼ fler eller färre än slumpen ensam skulle ge (justerad residual bortom 2).</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) not counted</source>
        <translation>
            <numerusform>%n kodning räknas inte</numerusform>
            <numerusform>%n kodningar räknas inte</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testar…</translation>
    </message>
</context>
<context>
    <name>app::TableStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>Attributets typ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>app::TranscriptPane</name>
    <message>
        <source>&amp;Code the words…</source>
        <translation>&amp;Koda orden…</translation>
    </message>
    <message>
        <source>Code the selected words, or the current turn; typing opens the list too.</source>
        <translation>Koda de markerade orden eller den aktuella repliken; listan öppnas också när du skriver.</translation>
    </message>
    <message>
        <source>Code the whole &amp;turn…</source>
        <translation>Koda hela &amp;repliken…</translation>
    </message>
    <message>
        <source>Code all that is said in the current turn.</source>
        <translation>Koda allt som sägs i den aktuella repliken.</translation>
    </message>
    <message>
        <source>Code in &amp;vivo</source>
        <translation>Koda in &amp;vivo</translation>
    </message>
    <message>
        <source>The selected words become the name of a code.</source>
        <translation>De markerade orden blir namnet på en kod.</translation>
    </message>
    <message>
        <source>&amp;Repeat the last code</source>
        <translation>&amp;Upprepa senaste koden</translation>
    </message>
    <message>
        <source>Code the words with what was coded last.</source>
        <translation>Koda orden med det som kodades senast.</translation>
    </message>
    <message>
        <source>Code with the code of digit %1</source>
        <translation>Koda med koden för siffran %1</translation>
    </message>
    <message>
        <source>Re&amp;move the coding</source>
        <translation>Ta &amp;bort kodningen</translation>
    </message>
    <message>
        <source>Undo brings it back, memo included.</source>
        <translation>Med Ångra kommer den tillbaka, även memot.</translation>
    </message>
    <message>
        <source>Change the code of the coding…</source>
        <translation>Byt kod på kodningen…</translation>
    </message>
    <message>
        <source>&amp;Join with the coding beside it</source>
        <translation>&amp;Foga ihop med kodningen intill</translation>
    </message>
    <message>
        <source>Codings of one code and coder that touch, or the next one, become one.</source>
        <translation>Kodningar med samma kod och kodare som gränsar till varandra, eller den närmast följande, blir en enda.</translation>
    </message>
    <message>
        <source>&amp;Divide the coding at the caret</source>
        <translation>&amp;Dela kodningen vid markören</translation>
    </message>
    <message>
        <source>&amp;Memo on the words</source>
        <translation>&amp;Memo om orden</translation>
    </message>
    <message>
        <source>Write a memo on the selected words, or on the current turn.</source>
        <translation>Skriv ett memo om de markerade orden eller om den aktuella repliken.</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>Sök i &amp;texten</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Sök &amp;nästa</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Sök &amp;föregående</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>S&amp;törre text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>M&amp;indre text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normal textstorlek</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>Större radavstånd</translation>
    </message>
    <message>
        <source>Numbers of turns</source>
        <translation>Repliknummer</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Stripes of codings</source>
        <translation>Markeringar i marginalen</translation>
    </message>
    <message>
        <source>Set the text in the reading serif</source>
        <translation>Visa texten med läsantikva</translation>
    </message>
    <message>
        <source>Set the text in %1</source>
        <translation>Visa texten med %1</translation>
    </message>
    <message>
        <source>Select the words to code first.</source>
        <translation>Markera först de ord som ska kodas.</translation>
    </message>
    <message>
        <source>Code, or the name of a new one</source>
        <translation>Kod, eller namnet på en ny</translation>
    </message>
    <message>
        <source>The code it shall have instead</source>
        <translation>Koden den ska få i stället</translation>
    </message>
    <message>
        <source>New code “%1”</source>
        <translation>Ny kod ”%1”</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Choose a document to read.</source>
        <translation>Välj ett dokument att läsa.</translation>
    </message>
    <message>
        <source>Transcript of %1</source>
        <translation>Utskrift av %1</translation>
    </message>
    <message>
        <source>Choose a coding first: click its stripe or its words.</source>
        <translation>Välj först en kodning: klicka på dess markering i marginalen eller på dess ord.</translation>
    </message>
    <message>
        <source>&amp;Correct the words…</source>
        <translation>&amp;Rätta orden…</translation>
    </message>
    <message>
        <source>Set a slip of the transcript right; codings follow, and undo takes it back.</source>
        <translation>Rätta ett fel i utskriften; kodningarna följer med, och med Ångra tas det tillbaka.</translation>
    </message>
    <message>
        <source>Select the words to correct first.</source>
        <translation>Markera först de ord som ska rättas.</translation>
    </message>
    <message>
        <source>The words are corrected. Undo brings the old ones back.</source>
        <translation>Orden är rättade. Med Ångra kommer de gamla tillbaka.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opiera</translation>
    </message>
    <message>
        <source>No documents yet. Drop transcripts here, or import them with Ctrl+Shift+I.</source>
        <translation>Inga dokument ännu. Släpp utskrifter här, eller importera dem med Ctrl+Skift+I.</translation>
    </message>
    <message>
        <source>This project can be read, not changed.</source>
        <translation>Projektet kan läsas men inte ändras.</translation>
    </message>
    <message>
        <source>Words are corrected turn by turn: select some of one turn.</source>
        <translation>Ord rättas en replik i taget: markera ord i en enda replik.</translation>
    </message>
</context>
<context>
    <name>app::TranscriptView</name>
    <message>
        <source>Not coded here</source>
        <translation>Inte kodat här</translation>
    </message>
    <message>
        <source>Coded here: %1</source>
        <translation>Kodat här: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Utskrift</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TurnPreview</name>
    <message>
        <source>Beginning of the file, as it would be shown</source>
        <translation>Filens början, så som den skulle visas</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Filen läses.</translation>
    </message>
</context>
<context>
    <name>app::UserCommands</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Kodning</translation>
    </message>
    <message>
        <source>C&amp;odebook</source>
        <translation>K&amp;odbok</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analys</translation>
    </message>
</context>
<context>
    <name>app::ValueEdit</name>
    <message>
        <source>2026-05-04</source>
        <translation>2026-05-04</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Välj i en kalender (Alt+Nedpil)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>app::WordList</name>
    <message>
        <source>Words by frequency</source>
        <translation>Ord efter frekvens</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Per 10,000</source>
        <translation>Per 10 000</translation>
    </message>
    <message>
        <source>Of ten thousand words.</source>
        <translation>Av tiotusen ord.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>In how many it stands.</source>
        <translation>I hur många det står.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Gries’ deviation of proportions over the documents: 0 spread like the text, towards 1 all in one place.</source>
        <translation>Gries avvikelse i proportioner över dokumenten: 0 spritt som texten, mot 1 allt på ett ställe.</translation>
    </message>
    <message>
        <source>%1 words in %2 documents; %3 different ones are counted.</source>
        <translation>%1 ord i %2 dokument; %3 olika räknas.</translation>
    </message>
    <message>
        <source>Collocates</source>
        <translation>Kollokat</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nära</translation>
    </message>
    <message>
        <source>How often beside a place.</source>
        <translation>Hur ofta intill ett ställe.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>How often beside, were it spread like all words.</source>
        <translation>Hur ofta intill, om det vore spritt som alla ord.</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-likelihood</translation>
    </message>
    <message>
        <source>Dunning’s G²: above 3.84 p is below .05, above 10.83 below .001.</source>
        <translation>Dunnings G²: över 3,84 är p under 0,05, över 10,83 under 0,001.</translation>
    </message>
    <message>
        <source>MI</source>
        <translation>MI</translation>
    </message>
    <message>
        <source>Binary logarithm of near by expected.</source>
        <translation>Tvålogaritmen av nära genom förväntat.</translation>
    </message>
    <message>
        <source>%1 places; %2 of %3 words stand beside them.</source>
        <translation>%1 ställen; %2 av %3 ord står intill dem.</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>How often in the first group.</source>
        <translation>Hur ofta i den första gruppen.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>How often in the second group.</source>
        <translation>Hur ofta i den andra gruppen.</translation>
    </message>
    <message>
        <source>First per 10,000</source>
        <translation>Första per 10 000</translation>
    </message>
    <message>
        <source>Second per 10,000</source>
        <translation>Andra per 10 000</translation>
    </message>
    <message>
        <source>After Rayson and Garside: above 3.84 p is below .05, above 10.83 below .001.</source>
        <translation>Efter Rayson och Garside: över 3,84 är p under 0,05, över 10,83 under 0,001.</translation>
    </message>
    <message>
        <source>Log ratio</source>
        <translation>Logkvot</translation>
    </message>
    <message>
        <source>Hardie’s: 1 is twice as frequent in the first, −1 in the second.</source>
        <translation>Hardies: 1 är dubbelt så vanligt i den första, −1 i den andra.</translation>
    </message>
    <message>
        <source>%1 words in the first group, %2 in the second.</source>
        <translation>%1 ord i den första gruppen, %2 i den andra.</translation>
    </message>
</context>
<context>
    <name>app::WordListModel</name>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Former</translation>
    </message>
</context>
<context>
    <name>app::WordPage</name>
    <message>
        <source>Forms of a stem together</source>
        <translation>En stams former tillsammans</translation>
    </message>
    <message>
        <source>Small words too</source>
        <translation>Även småord</translation>
    </message>
    <message>
        <source>Interviewers too</source>
        <translation>Även intervjuare</translation>
    </message>
    <message>
        <source>Counts also articles, pronouns and other words that any talk is full of.</source>
        <translation>Räknar även artiklar, pronomen och andra ord som allt tal är fullt av.</translation>
    </message>
    <message>
        <source>Words with …</source>
        <translation>Ord med …</translation>
    </message>
    <message>
        <source>Only words with these letters</source>
        <translation>Bara ord med dessa bokstäver</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staplar</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Visas som</translation>
    </message>
    <message>
        <source>Words with their figures</source>
        <translation>Ord med sina siffror</translation>
    </message>
    <message>
        <source>There are no words to list.</source>
        <translation>Det finns inga ord att lista.</translation>
    </message>
</context>
<context>
    <name>app::WordsEditor</name>
    <message>
        <source>Enter stores the correction, Esc leaves the words as they are.</source>
        <translation>Enter sparar rättelsen, Esc lämnar orden som de är.</translation>
    </message>
    <message>
        <source>The words as they should be</source>
        <translation>Orden som de ska vara</translation>
    </message>
</context>
<context>
    <name>app::WordsLabel</name>
    <message>
        <source>Show in the text: %1</source>
        <translation>Visa i texten: %1</translation>
    </message>
</context>
<context>
    <name>app::WorkLine</name>
    <message>
        <source>Progress of: %1</source>
        <translation>Förlopp: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Avbryt: %1</translation>
    </message>
    <message>
        <source>%1 · stopping</source>
        <translation>%1 · stoppas</translation>
    </message>
</context>
<context>
    <name>app::WorkStrip</name>
    <message>
        <source>Work in the background</source>
        <translation>Arbete i bakgrunden</translation>
    </message>
</context>
<context>
    <name>app::WorkspaceRail</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbetsytor</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbetsyta: %1</translation>
    </message>
</context>
<context>
    <name>app::words</name>
    <message>
        <source>Not used yet</source>
        <translation>Inte använd ännu</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%Ln kodning</numerusform>
            <numerusform>%Ln kodningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 i %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%Ln fall</numerusform>
            <numerusform>%Ln fall</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a code “%1” already.</source>
        <translation>Det finns redan en kod ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is close to “%2”.</source>
        <translation>”%1” liknar ”%2”.</translation>
    </message>
    <message>
        <source>There is a code “%1” already (in %2).</source>
        <translation>Det finns redan en kod ”%1” (i %2).</translation>
    </message>
    <message>
        <source>“%1” is close to “%2” (in %3).</source>
        <translation>”%1” liknar ”%2” (i %3).</translation>
    </message>
</context>
<context>
    <name>codebook::Words</name>
    <message>
        <source>Code “%1” with “%2”</source>
        <translation>Koda ”%1” med ”%2”</translation>
    </message>
    <message>
        <source>“%1”, line %2: “%3” is no count.</source>
        <translation>”%1”, rad %2: ”%3” är inget antal.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>”%1” är en mapp, inte en fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>”%1” går inte att läsa: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB.</source>
        <translation>”%1” är större än 1 GB.</translation>
    </message>
    <message>
        <source>“%1” is a folder; codings need a code below it.</source>
        <translation>”%1” är en mapp; kodningar behöver en kod under den.</translation>
    </message>
    <message>
        <source>The code “%1” did not exist and is created.</source>
        <translation>Koden ”%1” fanns inte och skapas.</translation>
    </message>
    <message>
        <source>%1 places are coded so already.</source>
        <translation>Ställen som redan är kodade så: %1.</translation>
    </message>
    <message>
        <source>%1 places would be coded with “%2”.</source>
        <translation>Ställen som skulle kodas med ”%2”: %1.</translation>
    </message>
    <message>
        <source>%1 places are coded with “%2”.</source>
        <translation>Ställen som kodas med ”%2”: %1.</translation>
    </message>
    <message>
        <source>A code that is asked for is not there any more.</source>
        <translation>En av de efterfrågade koderna finns inte längre.</translation>
    </message>
    <message>
        <source>More than sixty codes at once cannot be asked for.</source>
        <translation>Det går inte att fråga efter fler än sextio koder på en gång.</translation>
    </message>
    <message>
        <source>The codebook is empty.</source>
        <translation>Kodboken är tom.</translation>
    </message>
    <message>
        <source>“%1” has no codes below it.</source>
        <translation>”%1” har inga koder under sig.</translation>
    </message>
    <message>
        <source>“code:” needs at least one path.</source>
        <translation>”code:” behöver minst en sökväg.</translation>
    </message>
    <message>
        <source>No code of the codebook belongs to a perspective.</source>
        <translation>Ingen kod i kodboken hör till ett perspektiv.</translation>
    </message>
    <message>
        <source>There is no attribute “%1”.</source>
        <translation>Det finns inget attribut ”%1”.</translation>
    </message>
    <message>
        <source>Nothing has a value in the attribute “%1”.</source>
        <translation>Inget har något värde i attributet ”%1”.</translation>
    </message>
    <message>
        <source>The project has no documents.</source>
        <translation>Projektet har inga dokument.</translation>
    </message>
    <message>
        <source>No document belongs to a group.</source>
        <translation>Inget dokument hör till en grupp.</translation>
    </message>
    <message>
        <source>“%1” has no groups below it.</source>
        <translation>”%1” har inga grupper under sig.</translation>
    </message>
    <message>
        <source>No document names its speakers.</source>
        <translation>Inget dokument anger sina talare.</translation>
    </message>
    <message>
        <source>Nobody has coded anything yet.</source>
        <translation>Ingen har kodat något ännu.</translation>
    </message>
    <message>
        <source>Only one row or one column has any counts.</source>
        <translation>Bara en rad eller en kolumn har några antal.</translation>
    </message>
    <message>
        <source>There are no units.</source>
        <translation>Det finns inga enheter.</translation>
    </message>
    <message>
        <source>No permutations were asked for.</source>
        <translation>Inga permutationer efterfrågades.</translation>
    </message>
    <message>
        <source>Rows and columns both vary within an interview, so that whole interviews cannot change places.</source>
        <translation>Både rader och kolumner varierar inom en intervju, så hela intervjuer kan inte byta plats.</translation>
    </message>
    <message>
        <source>Row %1 of the table has %2 counts where the first row has %3.</source>
        <translation>Rad %1 i tabellen har %2 antal där första raden har %3.</translation>
    </message>
    <message>
        <source>The table has %1 counts where %2 rows and %3 columns need %4.</source>
        <translation>Tabellen har %1 antal där %2 rader och %3 kolumner kräver %4.</translation>
    </message>
    <message>
        <source>The count in row “%1”, column “%2” is negative (%3).</source>
        <translation>Antalet i raden ”%1”, kolumnen ”%2” är negativt (%3).</translation>
    </message>
    <message>
        <source>The counts of the table add up to more than can be counted exactly (reached in row “%1”, column “%2”).</source>
        <translation>Tabellens antal blir tillsammans fler än vad som går att räkna exakt (gränsen nås i raden ”%1”, kolumnen ”%2”).</translation>
    </message>
    <message>
        <source>codings of the rows in turns that do not meet the condition</source>
        <translation>radernas kodningar i repliker som inte uppfyller villkoret</translation>
    </message>
    <message>
        <source>codings of the rows that wait to be placed in a revised text</source>
        <translation>radernas kodningar som väntar på att placeras i en reviderad text</translation>
    </message>
    <message>
        <source>codings of the rows that no column meets</source>
        <translation>radernas kodningar som ingen kolumn möter</translation>
    </message>
    <message>
        <source>“%1” cannot be counted; use passages, codings, turns, documents, cases or words.</source>
        <translation>”%1” går inte att räkna; använd passages, codings, turns, documents, cases eller words.</translation>
    </message>
    <message>
        <source>A one-sided test exists only for tables of two rows and two columns.</source>
        <translation>Ett ensidigt test finns bara för tabeller med två rader och två kolumner.</translation>
    </message>
    <message>
        <source>No random tables were asked for.</source>
        <translation>Inga slumptabeller efterfrågades.</translation>
    </message>
    <message>
        <source>The table is too large for %1 random tables.</source>
        <translation>Tabellen är för stor för %L1 slumptabeller.</translation>
    </message>
    <message>
        <source>“%1” is no relation; use overlap, near:N, characters:N, turn, turns:N or document.</source>
        <translation>”%1” är ingen relation; använd overlap, near:N, characters:N, turn, turns:N eller document.</translation>
    </message>
    <message>
        <source>codings by coders who are not asked for</source>
        <translation>kodningar av kodare som inte efterfrågas</translation>
    </message>
    <message>
        <source>codings in documents or turns that do not meet the condition</source>
        <translation>kodningar i dokument eller repliker som inte uppfyller villkoret</translation>
    </message>
    <message>
        <source>codings that wait to be placed in a revised text</source>
        <translation>kodningar som väntar på att placeras i en reviderad text</translation>
    </message>
    <message>
        <source>codings beside which the other codes do not stand as asked</source>
        <translation>kodningar som de andra koderna inte står vid på det efterfrågade sättet</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0,001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %L1</translation>
    </message>
    <message>
        <source>%1 by Fisher’s exact test, as expected counts are small</source>
        <translation>%1 enligt Fishers exakta test, eftersom de förväntade antalen är små</translation>
    </message>
    <message>
        <source>%1 by %2 random tables, as expected counts are small</source>
        <translation>%1 enligt %L2 slumptabeller, eftersom de förväntade antalen är små</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>passager</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>kodningar</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>repliker</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>fall</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, ”</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>raden %1</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>raderna %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolumnen %1</translation>
    </message>
    <message>
        <source>columns %1</source>
        <translation>kolumnerna %1</translation>
    </message>
    <message>
        <source>Left out because empty: %1.</source>
        <translation>Utelämnat eftersom det är tomt: %1.</translation>
    </message>
    <message>
        <source>negligible</source>
        <translation>försumbar</translation>
    </message>
    <message>
        <source>small</source>
        <translation>liten</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medelstor</translation>
    </message>
    <message>
        <source>large</source>
        <translation>stor</translation>
    </message>
    <message>
        <source>The table cannot be tested: %1</source>
        <translation>Tabellen går inte att testa: %1</translation>
    </message>
    <message>
        <source>Rows and columns are associated (χ² = %1, df = %2, %3; Cramér’s V = %4, %5).</source>
        <translation>Rader och kolumner hänger samman (χ² = %L1, df = %L2, %3; Cramérs V = %L4, %5).</translation>
    </message>
    <message>
        <source>The table shows no clear association of rows and columns (χ² = %1, df = %2, %3; Cramér’s V = %4, %5).</source>
        <translation>Tabellen visar inget tydligt samband mellan rader och kolumner (χ² = %L1, df = %L2, %3; Cramérs V = %L4, %5).</translation>
    </message>
    <message>
        <source>The %1 of one interview are not independent of each other, so p is too small: prefer counting cases or documents, or a permutation that keeps interviews together.</source>
        <translation>Inom en och samma intervju är %1 inte oberoende av varandra, så p är för litet: räkna hellre fall eller dokument, eller använd en permutation som håller ihop intervjuer.</translation>
    </message>
    <message>
        <source>The same %1 can stand in several cells, so the counts are not independent of each other and p is only a rough guide.</source>
        <translation>Samma %1 kan stå i flera celler, så antalen är inte oberoende av varandra och p ger bara en grov vägledning.</translation>
    </message>
    <message>
        <source>The tests hold if each unit was counted once and independently of the others; where several come from one interview p is too small, and cases or documents should be counted instead.</source>
        <translation>Testen gäller om varje enhet har räknats en gång och oberoende av de andra; där flera kommer från samma intervju är p för litet, och fall eller dokument bör räknas i stället.</translation>
    </message>
    <message>
        <source>No permutation can keep interviews together here: %1</source>
        <translation>Ingen permutation kan hålla ihop intervjuer här: %1</translation>
    </message>
    <message>
        <source>Keeping each of the %1 interviews together, all rearrangements of them give %2.</source>
        <translation>När var och en av de %L1 intervjuerna hålls ihop ger alla omflyttningar av dem %2.</translation>
    </message>
    <message>
        <source>Keeping each of the %1 interviews together, random rearrangements of them give %2.</source>
        <translation>När var och en av de %L1 intervjuerna hålls ihop ger slumpmässiga omflyttningar av dem %2.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Tabellen är tom.</translation>
    </message>
    <message>
        <source>Only one row and one column have any counts.</source>
        <translation>Bara en rad och en kolumn har några antal.</translation>
    </message>
    <message>
        <source>Only one row has any counts.</source>
        <translation>Bara en rad har några antal.</translation>
    </message>
    <message>
        <source>Only one column has any counts.</source>
        <translation>Bara en kolumn har några antal.</translation>
    </message>
    <message>
        <source>With as many rows or columns as counted units, V cannot be corrected for bias.</source>
        <translation>Med lika många rader eller kolumner som räknade enheter kan V inte korrigeras för systematiska fel.</translation>
    </message>
    <message>
        <source>Defined only for tables of two rows and two columns.</source>
        <translation>Definierat bara för tabeller med två rader och två kolumner.</translation>
    </message>
    <message>
        <source>The cell’s row or column has no counts.</source>
        <translation>Cellens rad eller kolumn har inga antal.</translation>
    </message>
    <message>
        <source>The cell’s row or column holds all counts.</source>
        <translation>Cellens rad eller kolumn innehåller alla antal.</translation>
    </message>
    <message>
        <source>The table is too large for Fisher’s exact test; use the Monte Carlo p.</source>
        <translation>Tabellen är för stor för Fishers exakta test; använd p enligt Monte Carlo.</translation>
    </message>
    <message>
        <source>there is not enough memory to open it</source>
        <translation>minnet räcker inte för att öppna den</translation>
    </message>
    <message>
        <source>it is a ZIP archive that is cut short or damaged</source>
        <translation>den är ett avklippt eller skadat ZIP-arkiv</translation>
    </message>
    <message>
        <source>it is not a ZIP archive</source>
        <translation>den är inget ZIP-arkiv</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>den är tom</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>”%1” går inte att läsa.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2.</source>
        <translation>”%1” är större än %2.</translation>
    </message>
    <message>
        <source>it holds more than %1 entries</source>
        <translation>den innehåller fler än %L1 poster</translation>
    </message>
    <message>
        <source>its list of entries is damaged</source>
        <translation>dess lista över poster är skadad</translation>
    </message>
    <message>
        <source>its entry “%1” has a name that leads out of the archive</source>
        <translation>dess post ”%1” har ett namn som leder ut ur arkivet</translation>
    </message>
    <message>
        <source>it is encrypted, its entry “%1” needs a password</source>
        <translation>den är krypterad, posten ”%1” kräver ett lösenord</translation>
    </message>
    <message>
        <source>its entry “%1” expands to more than %2</source>
        <translation>dess post ”%1” packas upp till mer än %2</translation>
    </message>
    <message>
        <source>it expands to more than %1</source>
        <translation>den packas upp till mer än %1</translation>
    </message>
    <message>
        <source>it holds two entries named “%1”</source>
        <translation>den innehåller två poster med namnet ”%1”</translation>
    </message>
    <message>
        <source>it holds no entry “%1”</source>
        <translation>den innehåller ingen post ”%1”</translation>
    </message>
    <message>
        <source>its entry “%1” is compressed in an unknown way</source>
        <translation>dess post ”%1” är komprimerad på ett okänt sätt</translation>
    </message>
    <message>
        <source>its entry “%1” is damaged</source>
        <translation>dess post ”%1” är skadad</translation>
    </message>
    <message>
        <source>its entry “%1” is not as long as it declares</source>
        <translation>dess post ”%1” är inte så lång som den anger</translation>
    </message>
    <message>
        <source>The archive could not be made.</source>
        <translation>Arkivet gick inte att skapa.</translation>
    </message>
    <message>
        <source>The attribute “%1” cannot be of type %2, because its value “%3” does not fit.</source>
        <translation>Attributet ”%1” kan inte vara av typen %2, eftersom värdet ”%3” inte passar.</translation>
    </message>
    <message>
        <source>The attribute “%1” cannot be of type %2, because its value “%3” (and %4 more) does not fit.</source>
        <translation>Attributet ”%1” kan inte vara av typen %2, eftersom värdet ”%3” (och %4 till) inte passar.</translation>
    </message>
    <message>
        <source>Import cases from “%1”</source>
        <translation>Importera fall från ”%1”</translation>
    </message>
    <message>
        <source>“%1”, line 1: the attribute “%2” stands twice or has no name.</source>
        <translation>”%1”, rad 1: attributet ”%2” står två gånger eller saknar namn.</translation>
    </message>
    <message>
        <source>“%1” is not a table of cases: it has no column “case”.</source>
        <translation>”%1” är ingen falltabell: den har ingen kolumn ”case”.</translation>
    </message>
    <message>
        <source>the attribute “%1” is of type %2 in the project, not %3</source>
        <translation>attributet ”%1” är av typen %2 i projektet, inte %3</translation>
    </message>
    <message>
        <source>“%1” is no GUID</source>
        <translation>”%1” är inget GUID</translation>
    </message>
    <message>
        <source>“%1” in column “%2” does not fit the type %3</source>
        <translation>”%1” i kolumnen ”%2” passar inte typen %3</translation>
    </message>
    <message>
        <source>an earlier row gives the same case another value of “%1”</source>
        <translation>en tidigare rad ger samma fall ett annat värde för ”%1”</translation>
    </message>
    <message>
        <source>Cases: %1 in the file, %2 created, %3 renamed, %4 removed because nobody speaks as them any more.</source>
        <translation>Fall: %L1 i filen, %L2 skapade, %L3 omdöpta, %L4 borttagna eftersom ingen längre talar som dem.</translation>
    </message>
    <message>
        <source>Speakers linked to another case: %1.</source>
        <translation>Talare som kopplats till ett annat fall: %L1.</translation>
    </message>
    <message>
        <source>Set on the document, as it names no speaker: %1.</source>
        <translation>Satt på dokumentet, eftersom det inte anger någon talare: %1.</translation>
    </message>
    <message>
        <source>Attributes created: %1.</source>
        <translation>Skapade attribut: %1.</translation>
    </message>
    <message>
        <source>Values: %1 set, %2 as they were.</source>
        <translation>Värden: %L1 satta, %L2 som förut.</translation>
    </message>
    <message>
        <source>the speaker “%1” needs a document</source>
        <translation>talaren ”%1” behöver ett dokument</translation>
    </message>
    <message>
        <source>it names neither case nor document</source>
        <translation>den anger varken fall eller dokument</translation>
    </message>
    <message>
        <source>there is no document “%1”</source>
        <translation>det finns inget dokument ”%1”</translation>
    </message>
    <message>
        <source>%1 documents are called “%2”</source>
        <translation>%1 dokument heter ”%2”</translation>
    </message>
    <message>
        <source>“%1” has %2 speakers, %3; the column “speaker” must say which of them is “%4”</source>
        <translation>”%1” har %2 talare, %3; kolumnen ”speaker” måste ange vem av dem som är ”%4”</translation>
    </message>
    <message>
        <source>“%1” is the interviewer in “%2”, who is no case</source>
        <translation>”%1” är intervjuaren i ”%2”, som inte är något fall</translation>
    </message>
    <message>
        <source>nobody called “%1” speaks in “%2”</source>
        <translation>ingen som heter ”%1” talar i ”%2”</translation>
    </message>
    <message>
        <source>%1 cases are called “%2”; the column “document” must say which one is meant</source>
        <translation>%1 fall heter ”%2”; kolumnen ”document” måste ange vilket som avses</translation>
    </message>
    <message>
        <source>%1 other cases are called “%2”; the column “guid” must say which one is meant</source>
        <translation>%1 andra fall heter ”%2”; kolumnen ”guid” måste ange vilket som avses</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no case yet, and the row gives no name</source>
        <translation>”%1” i ”%2” är inget fall ännu, och raden ger inget namn</translation>
    </message>
    <message>
        <source>“%1” in “%2” is the case “%3” in an earlier row</source>
        <translation>”%1” i ”%2” är fallet ”%3” i en tidigare rad</translation>
    </message>
    <message>
        <source>the case “%1” is called “%2” in an earlier row</source>
        <translation>fallet ”%1” heter ”%2” i en tidigare rad</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>”%1”, rad %2: %3.</translation>
    </message>
    <message>
        <source>“%1” in column “codable” is neither yes nor no</source>
        <translation>”%1” i kolumnen ”codable” är varken yes eller no</translation>
    </message>
    <message>
        <source>the color “%1” is not written as #rrggbb</source>
        <translation>färgen ”%1” är inte skriven som #rrggbb</translation>
    </message>
    <message>
        <source>another code has the same GUID, %1</source>
        <translation>en annan kod har samma GUID, %1</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>fler än %L1 nivåer</translation>
    </message>
    <message>
        <source>a level of the path has no name</source>
        <translation>en nivå i sökvägen saknar namn</translation>
    </message>
    <message>
        <source>the path “%1” stands twice</source>
        <translation>sökvägen ”%1” står två gånger</translation>
    </message>
    <message>
        <source>“%1” has more than %2 codes.</source>
        <translation>”%1” har fler än %L2 koder.</translation>
    </message>
    <message>
        <source>the code has no name</source>
        <translation>koden saknar namn</translation>
    </message>
    <message>
        <source>more than %1 codes</source>
        <translation>fler än %L1 koder</translation>
    </message>
    <message>
        <source>the parent “%1” is not in the file</source>
        <translation>den överordnade koden ”%1” finns inte i filen</translation>
    </message>
    <message>
        <source>the parent “%1” stands in the file %2 times; give its GUID</source>
        <translation>den överordnade koden ”%1” står %2 gånger i filen; ange dess GUID</translation>
    </message>
    <message>
        <source>the code “%1” lies below itself</source>
        <translation>koden ”%1” ligger under sig själv</translation>
    </message>
    <message>
        <source>“%1” is not a codebook: it has no column “path”.</source>
        <translation>”%1” är ingen kodbok: den har ingen kolumn ”path”.</translation>
    </message>
    <message>
        <source>Import the codebook “%1”</source>
        <translation>Importera kodboken ”%1”</translation>
    </message>
    <message>
        <source>Codes: %1 created, %2 changed, %3 unchanged.</source>
        <translation>Koder: %L1 skapade, %L2 ändrade, %L3 oförändrade.</translation>
    </message>
    <message>
        <source>Not read, as this version does not know it: “%1”.</source>
        <translation>Inte inläst, eftersom den här versionen inte känner till det: ”%1”.</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2” and is not brought back.</source>
        <translation>”%1” har slagits ihop med ”%2” och tas inte tillbaka.</translation>
    </message>
    <message>
        <source>“%1” would place the code “%2” below itself.</source>
        <translation>”%1” skulle lägga koden ”%2” under sig själv.</translation>
    </message>
    <message>
        <source>it holds no “codes”</source>
        <translation>den innehåller inget ”codes”</translation>
    </message>
    <message>
        <source>“%1” is not a codebook: %2.</source>
        <translation>”%1” är ingen kodbok: %2.</translation>
    </message>
    <message>
        <source>“%1”, code “%2”: %3.</source>
        <translation>”%1”, koden ”%2”: %3.</translation>
    </message>
    <message>
        <source>its format is %1, and this version reads “%2”</source>
        <translation>dess format är %1, och den här versionen läser ”%2”</translation>
    </message>
    <message>
        <source>“codes” is no list</source>
        <translation>”codes” är ingen lista</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>den är inget objekt</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>den saknar namn</translation>
    </message>
    <message>
        <source>it has more than %1 codes</source>
        <translation>den har fler än %L1 koder</translation>
    </message>
    <message>
        <source>“%1” is no text</source>
        <translation>”%1” är ingen text</translation>
    </message>
    <message>
        <source>“%1” holds a null character</source>
        <translation>”%1” innehåller ett nolltecken</translation>
    </message>
    <message>
        <source>“codable” is neither true nor false</source>
        <translation>”codable” är varken true eller false</translation>
    </message>
    <message>
        <source>“%1” is not a table of codings: it has no column “%2”.</source>
        <translation>”%1” är ingen tabell över kodningar: den har ingen kolumn ”%2”.</translation>
    </message>
    <message>
        <source>the column “%1” is empty</source>
        <translation>kolumnen ”%1” är tom</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is no whole number</source>
        <translation>”%1” i kolumnen ”%2” är inget heltal</translation>
    </message>
    <message>
        <source>Import codings from “%1”</source>
        <translation>Importera kodningar från ”%1”</translation>
    </message>
    <message>
        <source>Codings: %1 added, %2 skipped because they are there already.</source>
        <translation>Kodningar: %L1 tillagda, %L2 överhoppade eftersom de redan finns.</translation>
    </message>
    <message>
        <source>Codes created: %1.</source>
        <translation>Skapade koder: %1.</translation>
    </message>
    <message>
        <source>Coders created: %1.</source>
        <translation>Skapade kodare: %1.</translation>
    </message>
    <message>
        <source>Not read, because they wait to be placed in the project that they come from: %1.</source>
        <translation>Inte inlästa, eftersom de väntar på att placeras i projektet de kommer från: %L1.</translation>
    </message>
    <message>
        <source>Not read, as it says nothing of a coding: %1.</source>
        <translation>Inte inläst, eftersom det inte säger något om en kodning: %1.</translation>
    </message>
    <message>
        <source>“%1” codes more text than fits in memory; divide it.</source>
        <translation>”%1” kodar mer text än vad som får plats i minnet; dela upp den.</translation>
    </message>
    <message>
        <source>the end, %1, does not come after the begin, %2</source>
        <translation>slutet, %1, kommer inte efter början, %2</translation>
    </message>
    <message>
        <source>%1 to %2 lies outside “%3”, which has %4 characters</source>
        <translation>%1 till %2 ligger utanför ”%3”, som har %4 tecken</translation>
    </message>
    <message>
        <source>“%1” reads “%2” there, not “%3”</source>
        <translation>i ”%1” står det ”%2” där, inte ”%3”</translation>
    </message>
    <message>
        <source>“%1” is not a list of codings: it must be an array of objects with plain values.</source>
        <translation>”%1” är ingen lista över kodningar: den måste vara en array av objekt med enkla värden.</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind</source>
        <translation>”%1” har ett värde av fel slag</translation>
    </message>
    <message>
        <source>it has no “%1”</source>
        <translation>den saknar ”%1”</translation>
    </message>
    <message>
        <source>“%1” is no date and time as in 2026-05-04T09:30:00Z</source>
        <translation>”%1” är inte datum och tid som i 2026-05-04T09:30:00Z</translation>
    </message>
    <message>
        <source>the weight “%1” is no number</source>
        <translation>vikten ”%1” är inget tal</translation>
    </message>
    <message>
        <source>“%1” names %2 codes; write the whole path, as in “%3”</source>
        <translation>”%1” syftar på %2 koder; skriv hela sökvägen, som i ”%3”</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a code to code with</source>
        <translation>”%1” är en mapp, inte en kod att koda med</translation>
    </message>
    <message>
        <source>the code has more than %1 levels</source>
        <translation>koden har fler än %L1 nivåer</translation>
    </message>
    <message>
        <source>a level of the code “%1” has no name</source>
        <translation>en nivå i koden ”%1” saknar namn</translation>
    </message>
    <message>
        <source>“%1” begins with a code that stands there twice</source>
        <translation>”%1” börjar med en kod som står där två gånger</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a table. %2</source>
        <translation>”%1” går inte att läsa som en tabell. %2</translation>
    </message>
    <message>
        <source>bytes that mean nothing in %1</source>
        <translation>byte som inte betyder något i %1</translation>
    </message>
    <message>
        <source>“%1” holds no table.</source>
        <translation>”%1” innehåller ingen tabell.</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>fler än %L1 kolumner</translation>
    </message>
    <message>
        <source>column %1 has no name</source>
        <translation>kolumn %1 saknar namn</translation>
    </message>
    <message>
        <source>the column “%1” stands twice</source>
        <translation>kolumnen ”%1” står två gånger</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>%1 celler där rubrikraden har %2</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>fler än %L1 rader</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>ett citattecken öppnas och stängs aldrig</translation>
    </message>
    <message>
        <source>text follows the closing quote of a cell</source>
        <translation>text följer efter en cells avslutande citattecken</translation>
    </message>
    <message>
        <source>line</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>post</translation>
    </message>
    <message>
        <source>“%1”, %2 %3: %4.</source>
        <translation>”%1”, %2 %3: %4.</translation>
    </message>
    <message>
        <source>“%1”, %2 %3: %4 (and one more problem).</source>
        <translation>”%1”, %2 %3: %4 (och ett problem till).</translation>
    </message>
    <message>
        <source>“%1”, %2 %3: %4 (and %5 more problems).</source>
        <translation>”%1”, %2 %3: %4 (och %5 problem till).</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>”%1” är tom.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>”%1” är större än %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8, as a JSON file must be.</source>
        <translation>”%1” är inte UTF-8, vilket en JSON-fil måste vara.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: it goes wrong in line %2, at byte %3.</source>
        <translation>”%1” är inte giltig JSON: det blir fel på rad %2, vid byte %3.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 och %L2 till</translation>
    </message>
    <message>
        <source>There is no code “%1” in the codebook.</source>
        <translation>Det finns ingen kod ”%1” i kodboken.</translation>
    </message>
    <message>
        <source>“%1” names %2 codes; write its whole path, as in “%3”.</source>
        <translation>”%1” syftar på %2 koder; skriv hela sökvägen, som i ”%3”.</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>kodaren</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumentet</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>talaren</translation>
    </message>
    <message>
        <source>case</source>
        <translation>fallet</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attributet</translation>
    </message>
    <message>
        <source>attributeValue</source>
        <translation>attributvärdet</translation>
    </message>
    <message>
        <source>code</source>
        <translation>koden</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>kodningen</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memot</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>analysen</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>inställningen</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>finns kvar</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>kontrollsumma</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>teckenkodning</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>tecken</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupp</translation>
    </message>
    <message>
        <source>media</source>
        <translation>inspelning</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordningsnummer</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etikett</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>intervjuare</translation>
    </message>
    <message>
        <source>person</source>
        <translation>fall</translation>
    </message>
    <message>
        <source>type</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>values</source>
        <translation>värden</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>överordnad kod</translation>
    </message>
    <message>
        <source>position</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>perspektiv</translation>
    </message>
    <message>
        <source>color</source>
        <translation>färg</translation>
    </message>
    <message>
        <source>shortDefinition</source>
        <translation>kort definition</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definition</translation>
    </message>
    <message>
        <source>whenToUse</source>
        <translation>används när</translation>
    </message>
    <message>
        <source>whenNotToUse</source>
        <translation>används inte när</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>codable</source>
        <translation>går att koda med</translation>
    </message>
    <message>
        <source>mergedInto</source>
        <translation>hopslagen med</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>textversion</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>början</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>vikt</translation>
    </message>
    <message>
        <source>created</source>
        <translation>skapad</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>ämne</translation>
    </message>
    <message>
        <source>about</source>
        <translation>handlar om</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parametrar</translation>
    </message>
    <message>
        <source>value</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>yesno</source>
        <translation>ja/nej</translation>
    </message>
    <message>
        <source>The project&apos;s table of turns is damaged at character %1.</source>
        <translation>Projektets tabell över repliker är skadad vid tecken %1.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Ett attribut behöver ett namn.</translation>
    </message>
    <message>
        <source>There is an attribute “%1” already.</source>
        <translation>Det finns redan ett attribut ”%1”.</translation>
    </message>
    <message>
        <source>A code cannot be merged into itself.</source>
        <translation>En kod kan inte slås ihop med sig själv.</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>En kod behöver ett namn.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved below itself.</source>
        <translation>”%1” kan inte flyttas under sig själv.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one above the other; move one of them before merging.</source>
        <translation>”%1” och ”%2” ligger den ena under den andra; flytta en av dem innan de slås ihop.</translation>
    </message>
    <message>
        <source>A coding needs at least one character of text.</source>
        <translation>En kodning behöver minst ett tecken text.</translation>
    </message>
    <message>
        <source>The coding at %1–%2 ends behind the text, which has %3 characters.</source>
        <translation>Kodningen vid %1–%2 slutar efter texten, som har %3 tecken.</translation>
    </message>
    <message>
        <source>The weight of a coding must be a number.</source>
        <translation>En kodnings vikt måste vara ett tal.</translation>
    </message>
    <message>
        <source>The coding is not there any more.</source>
        <translation>Kodningen finns inte längre.</translation>
    </message>
    <message>
        <source>The coding waits to be placed in the revised text.</source>
        <translation>Kodningen väntar på att placeras i den reviderade texten.</translation>
    </message>
    <message>
        <source>A coding needs at least one character of the text.</source>
        <translation>En kodning behöver minst ett tecken av texten.</translation>
    </message>
    <message>
        <source>Joining takes two codings or more.</source>
        <translation>För att slå ihop behövs minst två kodningar.</translation>
    </message>
    <message>
        <source>Only codings of one document, code and coder can be joined.</source>
        <translation>Bara kodningar med samma dokument, kod och kodare kan slås ihop.</translation>
    </message>
    <message>
        <source>Both halves of a divided coding need words.</source>
        <translation>Båda halvorna av en delad kodning behöver ord.</translation>
    </message>
    <message>
        <source>Revise “%1”</source>
        <translation>Revidera ”%1”</translation>
    </message>
    <message>
        <source>A revision needs a text.</source>
        <translation>En revidering behöver en text.</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Ett dokument behöver ett namn.</translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation>Ett fall behöver ett namn.</translation>
    </message>
    <message>
        <source>More than one document is called “%1”; rename one first.</source>
        <translation>Mer än ett dokument heter ”%1”; byt namn på ett av dem först.</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>Det finns inget dokument ”%1”.</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Skapa projektet</translation>
    </message>
    <message>
        <source>The document is not in the project any more.</source>
        <translation>Dokumentet finns inte längre i projektet.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>The %1 was removed or brought back since and stays so.</source>
        <translation>Sedan dess har %1 tagits bort eller tagits tillbaka, och så förblir det.</translation>
    </message>
    <message>
        <source>The “%1” of the %2 was changed again since and stays as it is.</source>
        <translation>Fältet ”%1” för %2 har ändrats igen sedan dess och får vara som det är.</translation>
    </message>
    <message>
        <source>The document “%1” was revised again since; its text and what stands in it stay as they are.</source>
        <translation>Dokumentet ”%1” har reviderats igen sedan dess; texten och det som står i den får vara som de är.</translation>
    </message>
    <message>
        <source>1 coding was made in the text that is gone now; it is kept and waits to be placed.</source>
        <translation>1 kodning gjordes i texten som nu är borta; den är kvar och väntar på att placeras.</translation>
    </message>
    <message>
        <source>%1 codings were made in the text that is gone now; they are kept and wait to be placed.</source>
        <translation>%L1 kodningar gjordes i texten som nu är borta; de är kvar och väntar på att placeras.</translation>
    </message>
    <message>
        <source>The %1 is used by others since and stays.</source>
        <translation>Sedan dess används %1 av annat och får vara kvar.</translation>
    </message>
    <message>
        <source>A %1 stays removed, because its %2 was removed since.</source>
        <translation>Även i fortsättningen saknas %1, eftersom %2 har tagits bort sedan dess.</translation>
    </message>
    <message>
        <source>The %1 keeps its %2, because the one before was removed since.</source>
        <translation>Inget ändras i fråga om %2 för %1, eftersom det tidigare valet har tagits bort sedan dess.</translation>
    </message>
    <message>
        <source>The %1 stays where it is, because it would come to lie below itself.</source>
        <translation>Inget händer med %1, som annars skulle hamna under sig själv.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 ”%2”</translation>
    </message>
    <message>
        <source>A %1 cannot refer to a %2 that is not in the project.</source>
        <translation>I projektet saknas %2 som %1 hänvisar till.</translation>
    </message>
    <message>
        <source>The %1 cannot be removed while something else in the project needs it.</source>
        <translation>Det går inte att ta bort %1 så länge något annat i projektet bygger på det.</translation>
    </message>
    <message>
        <source>The %1 cannot come to lie below itself.</source>
        <translation>Det går inte att lägga %1 under sig själv.</translation>
    </message>
    <message>
        <source>Only words inside one turn can be corrected, not its speaker&apos;s label.</source>
        <translation>Bara ord inom en replik kan rättas, inte talarens etikett.</translation>
    </message>
    <message>
        <source>%1 to %2 are no words of “%3”, which has %4 characters.</source>
        <translation>%1 till %2 är inga ord i ”%3”, som har %4 tecken.</translation>
    </message>
    <message>
        <source>A turn needs at least one word.</source>
        <translation>En replik behöver minst ett ord.</translation>
    </message>
    <message>
        <source>A document needs at least one word.</source>
        <translation>Ett dokument behöver minst ett ord.</translation>
    </message>
    <message>
        <source>Correct “%1” to “%2” in “%3”</source>
        <translation>Rätta ”%1” till ”%2” i ”%3”</translation>
    </message>
    <message>
        <source>“%1” is being written by another program; nothing was changed.</source>
        <translation>Ett annat program skriver i ”%1”; inget har ändrats.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; nothing was changed.</source>
        <translation>Det går inte att skriva i ”%1”; inget har ändrats.</translation>
    </message>
    <message>
        <source>The disk failed while “%1” was being read or written, or is full; nothing was changed.</source>
        <translation>Disken svek medan ”%1” lästes eller skrevs, eller är full; inget har ändrats.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed in “%1”.</source>
        <translation>Disken är full; inget har ändrats i ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read as a Samsyn project.</source>
        <translation>”%1” är skadad och går inte att läsa som ett Samsyn-projekt.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>”%1” går inte att öppna.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read or written.</source>
        <translation>Projektet ”%1” gick inte att läsa eller skriva.</translation>
    </message>
    <message>
        <source>“%1” is not a Samsyn project.</source>
        <translation>”%1” är inget Samsyn-projekt.</translation>
    </message>
    <message>
        <source>“%1” is a database, but not a Samsyn project.</source>
        <translation>”%1” är en databas, men inget Samsyn-projekt.</translation>
    </message>
    <message>
        <source>“%1” is cut off: it was not copied or downloaded to its end.</source>
        <translation>”%1” är avklippt: den har inte kopierats eller laddats ner till slutet.</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation>”%1” finns redan; välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2.</source>
        <translation>”%1” går inte att skapa: %2.</translation>
    </message>
    <message>
        <source>“%1” is being created by another program.</source>
        <translation>Ett annat program håller på att skapa ”%1”.</translation>
    </message>
    <message>
        <source>it was asked for read-only</source>
        <translation>den öppnades bara för läsning</translation>
    </message>
    <message>
        <source>the file is not writable</source>
        <translation>filen är skrivskyddad</translation>
    </message>
    <message>
        <source>its folder is not writable</source>
        <translation>dess mapp är skrivskyddad</translation>
    </message>
    <message>
        <source>it is open in another window or program</source>
        <translation>den är öppen i ett annat fönster eller program</translation>
    </message>
    <message>
        <source>A step of the project&apos;s journal is missing.</source>
        <translation>Ett steg saknas i projektets journal.</translation>
    </message>
    <message>
        <source>An entry of the project&apos;s journal is missing.</source>
        <translation>En post saknas i projektets journal.</translation>
    </message>
    <message>
        <source>An entry of the project&apos;s journal is damaged.</source>
        <translation>En post i projektets journal är skadad.</translation>
    </message>
    <message>
        <source>“%1” comes from an older Samsyn and could not be copied before bringing it up to date; nothing was changed.</source>
        <translation>”%1” kommer från ett äldre Samsyn och gick inte att kopiera före uppdateringen; inget har ändrats.</translation>
    </message>
    <message>
        <source>“%1” cannot be created.</source>
        <translation>”%1” går inte att skapa.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Samsyn (schema %2; this program knows %3); open it with that version.</source>
        <translation>”%1” har skrivits av ett nyare Samsyn (schema %2; det här programmet känner till %3); öppna den med den versionen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its schema has an impossible number.</source>
        <translation>”%1” är skadad: dess schema har ett omöjligt nummer.</translation>
    </message>
    <message>
        <source>“%1” comes from an older Samsyn and must be opened for writing once.</source>
        <translation>”%1” kommer från ett äldre Samsyn och måste öppnas för skrivning en gång.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Det finns inget projekt ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Samsyn project.</source>
        <translation>”%1” är en mapp, inte ett Samsyn-projekt.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Filen är skadad: %1.</translation>
    </message>
    <message>
        <source>Row %1 of table %2 refers to a row of %3 that is not there.</source>
        <translation>Rad %1 i tabellen %2 hänvisar till en rad i %3 som inte finns.</translation>
    </message>
    <message>
        <source>In table %1, %2 rows refer to a %3 that was removed.</source>
        <translation>I tabellen %1 hänvisar %2 rader till något borttaget: %3.</translation>
    </message>
    <message>
        <source>Text %1 is not what its SHA-256 says.</source>
        <translation>Text %1 är inte vad dess SHA-256 säger.</translation>
    </message>
    <message>
        <source>“%1” is not as long as it says.</source>
        <translation>”%1” är inte så långt som det anger.</translation>
    </message>
    <message>
        <source>The turns of “%1” do not fit its text.</source>
        <translation>Turerna i ”%1” passar inte dess text.</translation>
    </message>
    <message>
        <source>Coding %1 in “%2” at %3–%4 does not hold the words that were coded.</source>
        <translation>Kodning %1 i ”%2” vid %3–%4 innehåller inte de ord som kodades.</translation>
    </message>
    <message>
        <source>Coding %1 counts in a text that “%2” never had.</source>
        <translation>Kodning %1 räknar i en text som ”%2” aldrig har haft.</translation>
    </message>
    <message>
        <source>Memo %1 counts in a text that “%2” never had.</source>
        <translation>Memo %1 räknar i en text som ”%2” aldrig har haft.</translation>
    </message>
    <message>
        <source>In table %1, %2 rows name no entry of the journal that made them.</source>
        <translation>I tabellen %1 anger %2 rader ingen journalpost som skapade dem.</translation>
    </message>
    <message>
        <source>The journal changed rows %1 times; %2 are noted.</source>
        <translation>Journalen har ändrat rader %1 gånger; %2 är noterade.</translation>
    </message>
    <message>
        <source>Table %1 has %2 rows where the journal knows %3.</source>
        <translation>Tabellen %1 har %2 rader där journalen känner till %3.</translation>
    </message>
    <message>
        <source>A %1 of the journal is missing in its table.</source>
        <translation>I sin tabell saknas %1 som står i journalen.</translation>
    </message>
    <message>
        <source>The field “%1” of a %2 (%3) is not what the journal says.</source>
        <translation>Fältet ”%1” för %2 (%3) är inte vad journalen säger.</translation>
    </message>
    <message>
        <source>A text is missing in the project file.</source>
        <translation>En text saknas i projektfilen.</translation>
    </message>
    <message>
        <source>The field “%1” refers to a %2 that the project does not hold.</source>
        <translation>Fältet ”%1” hänvisar till något som projektet inte innehåller: %2.</translation>
    </message>
    <message>
        <source>The project does not hold the %1 that was to be changed.</source>
        <translation>I projektet saknas %1 som skulle ändras.</translation>
    </message>
    <message>
        <source>A row is missing in the project file.</source>
        <translation>En rad saknas i projektfilen.</translation>
    </message>
    <message>
        <source>“%1” is not a whole Samsyn project.</source>
        <translation>”%1” är inget helt Samsyn-projekt.</translation>
    </message>
    <message>
        <source>“%1” is open read-only, because %2; nothing was changed.</source>
        <translation>”%1” är öppet bara för läsning, eftersom %2; inget har ändrats.</translation>
    </message>
    <message>
        <source>A document&apos;s text is missing in “%1”.</source>
        <translation>Texten till ett dokument saknas i ”%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied onto itself.</source>
        <translation>”%1” kan inte kopieras över sig själv.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>”%1” gick inte att skriva.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its table %2 has rows under impossible numbers.</source>
        <translation>”%1” är skadad: dess tabell %2 har rader under omöjliga nummer.</translation>
    </message>
    <message>
        <source>The rules for sorting cannot be loaded.</source>
        <translation>Reglerna för sortering går inte att läsa in.</translation>
    </message>
    <message>
        <source>The text cannot be read in the encoding “%1”.</source>
        <translation>Texten går inte att läsa i teckenkodningen ”%1”.</translation>
    </message>
    <message>
        <source>There is no text encoding called “%1”.</source>
        <translation>Det finns ingen teckenkodning som heter ”%1”.</translation>
    </message>
    <message>
        <source>The content is not text: byte %1 is zero.</source>
        <translation>Innehållet är inte text: byte %1 är noll.</translation>
    </message>
    <message>
        <source>The text is larger than 512 MB.</source>
        <translation>Texten är större än 512 MB.</translation>
    </message>
    <message>
        <source>The content is not text: character %1 is zero when read as %2.</source>
        <translation>Innehållet är inte text: tecken %1 är noll när det läses som %2.</translation>
    </message>
    <message>
        <source>The rules for words and sentences cannot be loaded.</source>
        <translation>Reglerna för ord och meningar går inte att läsa in.</translation>
    </message>
    <message>
        <source>The text cannot be divided into words and sentences.</source>
        <translation>Texten går inte att dela upp i ord och meningar.</translation>
    </message>
    <message>
        <source>The rules for composing letters cannot be loaded.</source>
        <translation>Reglerna för sammansatta bokstäver går inte att läsa in.</translation>
    </message>
    <message>
        <source>The search index cannot be kept in “%1”.</source>
        <translation>Sökindexet kan inte ligga i ”%1”.</translation>
    </message>
    <message>
        <source>The search index cannot be written in “%1”.</source>
        <translation>Sökindexet går inte att skriva i ”%1”.</translation>
    </message>
    <message>
        <source>There is no usable search index in “%1”.</source>
        <translation>Det finns inget användbart sökindex i ”%1”.</translation>
    </message>
    <message>
        <source>“%1” has no text to search.</source>
        <translation>”%1” har ingen text att söka i.</translation>
    </message>
    <message>
        <source>The search index in “%1” cannot be locked for writing.</source>
        <translation>Sökindexet i ”%1” går inte att låsa för skrivning.</translation>
    </message>
    <message>
        <source>The search index cannot be read.</source>
        <translation>Sökindexet går inte att läsa.</translation>
    </message>
    <message>
        <source>The search index is incomplete.</source>
        <translation>Sökindexet är ofullständigt.</translation>
    </message>
    <message>
        <source>The search index in “%1” is damaged.</source>
        <translation>Sökindexet i ”%1” är skadat.</translation>
    </message>
    <message>
        <source>The search index is damaged: its table of word positions does not fit.</source>
        <translation>Sökindexet är skadat: dess tabell över ordens platser stämmer inte.</translation>
    </message>
    <message>
        <source>Not in the search index yet: %1 of %2 documents.</source>
        <translation>Ännu inte i sökindexet: %L1 av %L2 dokument.</translation>
    </message>
    <message>
        <source>No document has the word “%1”.</source>
        <translation>Inget dokument har ordet ”%1”.</translation>
    </message>
    <message>
        <source>“%1” stands for more than %2 words; the most frequent were looked for.</source>
        <translation>”%1” står för fler än %L2 ord; de vanligaste söktes.</translation>
    </message>
    <message>
        <source>No code has the perspective “%1”.</source>
        <translation>Ingen kod har perspektivet ”%1”.</translation>
    </message>
    <message>
        <source>There is no coder “%1” (character %2 of the query).</source>
        <translation>Det finns ingen kodare ”%1” (tecken %2 i frågan).</translation>
    </message>
    <message>
        <source>There is no document “%1” (character %2 of the query).</source>
        <translation>Det finns inget dokument ”%1” (tecken %2 i frågan).</translation>
    </message>
    <message>
        <source>No document is of the kind “%1”.</source>
        <translation>Inget dokument är av slaget ”%1”.</translation>
    </message>
    <message>
        <source>No turn is in the language “%1”.</source>
        <translation>Ingen replik är på språket ”%1”.</translation>
    </message>
    <message>
        <source>No document is in the group “%1”.</source>
        <translation>Inget dokument finns i gruppen ”%1”.</translation>
    </message>
    <message>
        <source>Nobody speaks as “%1”.</source>
        <translation>Ingen talar som ”%1”.</translation>
    </message>
    <message>
        <source>There is no attribute “%1” (character %2 of the query).</source>
        <translation>Det finns inget attribut ”%1” (tecken %2 i frågan).</translation>
    </message>
    <message>
        <source>Nobody and no document has “%1” as “%2”.</source>
        <translation>Ingen och inget dokument har ”%1” som ”%2”.</translation>
    </message>
    <message>
        <source>Left out, because they wait to be placed in a revised text: %1 codings.</source>
        <translation>Utelämnade kodningar, eftersom de väntar på att placeras i en reviderad text: %L1.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 of the query is not closed.</source>
        <translation>Citattecknet vid tecken %1 i frågan är inte avslutat.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the query needs a number of words from 1 to %3, as in NEAR/5.</source>
        <translation>”%1” vid tecken %2 i frågan behöver ett antal ord från 1 till %3, som i NEAR/5.</translation>
    </message>
    <message>
        <source>There is no field “%1”, so “%2” was looked for as words.</source>
        <translation>Det finns inget fält ”%1”, så ”%2” söktes som ord.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the query has no value.</source>
        <translation>”%1” vid tecken %2 i frågan saknar värde.</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 of the query was never opened.</source>
        <translation>Parentesen vid tecken %1 i frågan har aldrig öppnats.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the query has nothing after it.</source>
        <translation>”%1” vid tecken %2 i frågan har inget efter sig.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the query has nothing before it.</source>
        <translation>”%1” vid tecken %2 i frågan har inget före sig.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the query can only stand between words and phrases.</source>
        <translation>”%1” vid tecken %2 i frågan kan bara stå mellan ord och fraser.</translation>
    </message>
    <message>
        <source>There is no word in “%1”, so it was left out.</source>
        <translation>Det finns inget ord i ”%1”, så det utelämnades.</translation>
    </message>
    <message>
        <source>The parentheses at character %1 of the query are nested too deep.</source>
        <translation>Parenteserna vid tecken %1 i frågan ligger för djupt inuti varandra.</translation>
    </message>
    <message>
        <source>There is nothing in the parentheses at character %1 of the query.</source>
        <translation>Det finns inget i parentesen vid tecken %1 i frågan.</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 of the query is not closed.</source>
        <translation>Parentesen vid tecken %1 i frågan är inte avslutad.</translation>
    </message>
    <message>
        <source>The query is empty.</source>
        <translation>Frågan är tom.</translation>
    </message>
    <message>
        <source>There is no word to look for in “%1”.</source>
        <translation>Det finns inget ord att söka efter i ”%1”.</translation>
    </message>
    <message>
        <source>Words can only be looked for with a search index.</source>
        <translation>Ord går bara att söka med ett sökindex.</translation>
    </message>
    <message>
        <source>The search index is damaged: its positions do not fit.</source>
        <translation>Sökindexet är skadat: dess platser stämmer inte.</translation>
    </message>
    <message>
        <source>Shares are of a row, a column or the total, not of “%1”.</source>
        <translation>Andelar är av en rad, en kolumn eller totalen, inte av ”%1”.</translation>
    </message>
    <message>
        <source>The saved analysis cannot be read.</source>
        <translation>Den sparade analysen kan inte läsas.</translation>
    </message>
    <message>
        <source>A permutation keeps documents or cases together, not “%1”.</source>
        <translation>En permutation håller ihop dokument eller fall, inte ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is not an axis; use codes:PATH, code:PATH,…, perspective, attribute:NAME, document, group, speaker, language or coder.</source>
        <translation>”%1” är ingen axel; använd codes:PATH, code:PATH,…, perspective, attribute:NAMN, document, group, speaker, language eller coder.</translation>
    </message>
    <message>
        <source>“%1” is no relation; use overlap, nested, near:N or then:N turns.</source>
        <translation>”%1” är inget samband; använd overlap, nested, near:N eller then:N repliker.</translation>
    </message>
    <message>
        <source>“%1” is not made of codes alone; use codes:PATH, code:PATH,… or perspective.</source>
        <translation>”%1” består inte bara av koder; använd codes:PATH, code:PATH,… eller perspective.</translation>
    </message>
    <message>
        <source>“%1” is no unit; use overlap, turn, turns:N, document, case, nested, then or then:N.</source>
        <translation>”%1” är ingen enhet; använd overlap, turn, turns:N, document, case, nested, then eller then:N.</translation>
    </message>
    <message>
        <source>“%1” is no order of work; use coding, import or name.</source>
        <translation>”%1” är ingen arbetsordning; använd coding, import eller name.</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>en parentes är inte stängd</translation>
    </message>
    <message>
        <source>a [ is not closed</source>
        <translation>en [ är inte stängd</translation>
    </message>
    <message>
        <source>what follows the \ means nothing</source>
        <translation>det som följer på \ betyder ingenting</translation>
    </message>
    <message>
        <source>it is not written as a regular expression</source>
        <translation>det är inte skrivet som ett reguljärt uttryck</translation>
    </message>
    <message>
        <source>the numbers in { } make no range</source>
        <translation>talen i { } bildar inget intervall</translation>
    </message>
    <message>
        <source>it looks back without a limit</source>
        <translation>det ser bakåt utan gräns</translation>
    </message>
    <message>
        <source>a range in [ ] runs backwards</source>
        <translation>ett intervall i [ ] går baklänges</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>det kan inte läsas</translation>
    </message>
    <message>
        <source>The regular expression tries too many ways to match and was stopped; repeat less within what is repeated.</source>
        <translation>Det reguljära uttrycket prövar för många sätt att stämma och stoppades; upprepa mindre inom det som upprepas.</translation>
    </message>
    <message>
        <source>The regular expression could not be applied.</source>
        <translation>Det reguljära uttrycket kunde inte användas.</translation>
    </message>
    <message>
        <source>The regular expression has a mistake: %1.</source>
        <translation>Det reguljära uttrycket har ett fel: %1.</translation>
    </message>
    <message>
        <source>Memos on codings have these words too; only memo:* finds their places.</source>
        <translation>Även memon om kodningar har de här orden; bara memo:* hittar deras ställen.</translation>
    </message>
    <message>
        <source>No memo about the text has “%1”.</source>
        <translation>Inget memo om texten innehåller ”%1”.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the query can be SAME/turn, SAME/document or SAME/case.</source>
        <translation>”%1” vid tecken %2 i frågan kan vara SAME/turn, SAME/document eller SAME/case.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the query needs a number of turns from 1 to %3, as in WITHIN/2.</source>
        <translation>”%1” vid tecken %2 i frågan behöver ett antal repliker från 1 till %3, som i WITHIN/2.</translation>
    </message>
    <message>
        <source>The regular expression at character %1 of the query has no / at its end.</source>
        <translation>Det reguljära uttrycket vid tecken %1 i frågan slutar inte med /.</translation>
    </message>
    <message>
        <source>The regular expression at character %1 of the query is empty.</source>
        <translation>Det reguljära uttrycket vid tecken %1 i frågan är tomt.</translation>
    </message>
    <message>
        <source>%1 (character %2 of the query).</source>
        <translation>%1 (tecken %2 i frågan).</translation>
    </message>
    <message>
        <source>The * at character %1 of the query must begin or end its word.</source>
        <translation>Tecknet * vid tecken %1 i frågan måste inleda eller avsluta sitt ord.</translation>
    </message>
    <message>
        <source>The * at character %1 of the query needs at least three letters beside it.</source>
        <translation>Tecknet * vid tecken %1 i frågan behöver minst tre bokstäver intill sig.</translation>
    </message>
    <message>
        <source>The query has too many operators, from character %1 on.</source>
        <translation>Frågan har för många operatorer, från tecken %1.</translation>
    </message>
    <message>
        <source>NOT at character %1 of the query needs parentheses here.</source>
        <translation>NOT vid tecken %1 i frågan behöver parenteser här.</translation>
    </message>
    <message>
        <source>enough to draw conclusions from</source>
        <translation>tillräckligt för att dra slutsatser av</translation>
    </message>
    <message>
        <source>enough for tentative conclusions only</source>
        <translation>tillräckligt endast för preliminära slutsatser</translation>
    </message>
    <message>
        <source>too little to draw conclusions from</source>
        <translation>för lite för att dra slutsatser av</translation>
    </message>
    <message>
        <source>no better than chance</source>
        <translation>inte bättre än slumpen</translation>
    </message>
    <message>
        <source> With “%1” on %2 % of all, hardly any disagreement is needed to lower it; read it beside AC1 (%3).</source>
        <translation> Med ”%1” på %2 % av allt behövs knappt någon oenighet för att sänka det; läs det bredvid AC1 (%3).</translation>
    </message>
    <message>
        <source>Nothing can be said about these coders’ agreement.</source>
        <translation>Ingenting kan sägas om de här kodarnas överensstämmelse.</translation>
    </message>
    <message>
        <source>%1 is undefined: %2</source>
        <translation>%1 är odefinierat: %2</translation>
    </message>
    <message>
        <source>The coders agree on %1 % of the units; beyond chance that is %2 = %3, %4.</source>
        <translation>Kodarna är överens om %1 % av enheterna; utöver slumpen är det %2 = %3, %4.</translation>
    </message>
    <message>
        <source>%1 is %2, %3.</source>
        <translation>%1 är %2, %3.</translation>
    </message>
    <message>
        <source>There are %1 categories, but weights for %2.</source>
        <translation>Det finns %1 kategorier men vikter för %2.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samstämmighet</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>largest κ that these margins allow</source>
        <translation>största κ som dessa marginaler tillåter</translation>
    </message>
    <message>
        <source>Cohen’s weighted κ</source>
        <translation>Cohens viktade κ</translation>
    </message>
    <message>
        <source>Scott’s π</source>
        <translation>Scotts π</translation>
    </message>
    <message>
        <source>Bennett’s S</source>
        <translation>Bennetts S</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Gwet’s AC2</source>
        <translation>Gwets AC2</translation>
    </message>
    <message>
        <source>Holsti’s CR</source>
        <translation>Holstis CR</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>Fleiss κ</translation>
    </message>
    <message>
        <source>Randolph’s κ</source>
        <translation>Randolphs κ</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorffs α</translation>
    </message>
    <message>
        <source>Krippendorff’s α of each category</source>
        <translation>Krippendorffs α för varje kategori</translation>
    </message>
    <message>
        <source>The interval of α comes from %1 draws of whole units (seed %2).</source>
        <translation>Intervallet för α kommer från %1 dragningar av hela enheter (frö %2).</translation>
    </message>
    <message>
        <source>The interval of α comes from %1 draws of pairs of values, as Krippendorff has it (seed %2).</source>
        <translation>Intervallet för α kommer från %1 dragningar av par av värden, som hos Krippendorff (frö %2).</translation>
    </message>
    <message>
        <source>κ, π and S rest on the %1 of %2 units that both coded.</source>
        <translation>κ, π och S vilar på de %1 av %2 enheter som båda har kodat.</translation>
    </message>
    <message>
        <source>Conger’s κ</source>
        <translation>Congers κ</translation>
    </message>
    <message>
        <source>Light’s κ</source>
        <translation>Lights κ</translation>
    </message>
    <message>
        <source>The coders’ segments do not add up to the same length: %1 and %2.</source>
        <translation>Kodarnas segment blir inte lika långa tillsammans: %1 och %2.</translation>
    </message>
    <message>
        <source>Nobody set a boundary.</source>
        <translation>Ingen har satt en gräns.</translation>
    </message>
    <message>
        <source>There is no place for a boundary.</source>
        <translation>Det finns inget ställe för en gräns.</translation>
    </message>
    <message>
        <source>Agreement is about codes; “%1” is something else.</source>
        <translation>Samstämmighet gäller koder; ”%1” är något annat.</translation>
    </message>
    <message>
        <source>No unit was coded by two coders.</source>
        <translation>Ingen enhet har kodats av två kodare.</translation>
    </message>
    <message>
        <source>There is no variation: everything was given the same code.</source>
        <translation>Det finns ingen variation: allt har fått samma kod.</translation>
    </message>
    <message>
        <source>This coefficient compares exactly two coders.</source>
        <translation>Den här koefficienten jämför exakt två kodare.</translation>
    </message>
    <message>
        <source>There is only one coder.</source>
        <translation>Det finns bara en kodare.</translation>
    </message>
    <message>
        <source>Nothing was coded.</source>
        <translation>Ingenting har kodats.</translation>
    </message>
    <message>
        <source>There are too many units to find the best alignment; take fewer documents.</source>
        <translation>Det finns för många enheter för att hitta den bästa parningen; ta färre dokument.</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>meningar</translation>
    </message>
    <message>
        <source>%1 was undefined for every code.</source>
        <translation>%1 var odefinierat för varje kod.</translation>
    </message>
    <message>
        <source>Across %1 codes, %2 ranged from %3 to %4 (median %5).</source>
        <translation>Över %1 koder gick %2 från %3 till %4 (median %5).</translation>
    </message>
    <message>
        <source>Across %1 codes, %2 ranged from %3 to %4 (median %5); it was undefined for the remaining %6, which showed no variation.</source>
        <translation>Över %1 koder gick %2 från %3 till %4 (median %5); det var odefinierat för övriga %6, som inte hade någon variation.</translation>
    </message>
    <message>
        <source>Its 95 % intervals come from %1 bootstrap samples of whole documents (seed %2), because the units of one interview are not independent.</source>
        <translation>Dess 95-procentiga intervall kommer från %1 bootstrap-urval av hela dokument (frö %2), eftersom enheterna i en intervju inte är oberoende.</translation>
    </message>
    <message>
        <source>Its 95 % intervals come from %1 bootstrap samples of units (seed %2).</source>
        <translation>Dess 95-procentiga intervall kommer från %1 bootstrap-urval av enheter (frö %2).</translation>
    </message>
    <message>
        <source>Its 95 % intervals come from Krippendorff’s bootstrap with %1 draws (seed %2).</source>
        <translation>Dess 95-procentiga intervall kommer från Krippendorffs bootstrap med %1 dragningar (frö %2).</translation>
    </message>
    <message>
        <source>Its 95 % intervals are those of its large-sample standard error and take the units to be independent.</source>
        <translation>Dess 95-procentiga intervall bygger på medelfelet för stora urval och förutsätter oberoende enheter.</translation>
    </message>
    <message>
        <source>All %1 disagreements were settled one by one in a consensus layer, each with its reason; the original codings were kept.</source>
        <translation>Alla %1 oenigheter avgjordes en i taget i ett konsensuslager, var och en med sitt skäl; de ursprungliga kodningarna behölls.</translation>
    </message>
    <message>
        <source>%1 disagreements were settled one by one in a consensus layer, each with its reason, and %2 remain open; the original codings were kept.</source>
        <translation>%1 oenigheter avgjordes en i taget i ett konsensuslager, var och en med sitt skäl, och %2 är ännu öppna; de ursprungliga kodningarna behölls.</translation>
    </message>
    <message>
        <source>One document was given to only one of the coders and counts nowhere.</source>
        <translation>Ett dokument gavs till bara en av kodarna och räknas ingenstans.</translation>
    </message>
    <message>
        <source>%1 documents were given to only one of the coders and count nowhere.</source>
        <translation>%1 dokument gavs till bara en av kodarna och räknas ingenstans.</translation>
    </message>
    <message>
        <source>%1 boundaries that lay at most %2 %3 apart counted as the same, %4 %3 in all.</source>
        <translation>%1 gränser som låg högst %2 %3 isär räknades som samma, %4 %3 sammanlagt.</translation>
    </message>
    <message>
        <source>%1 coders independently coded %2 documents. Their agreement was computed for each code over all %3 %4 of the text that they shared, uncoded text included.</source>
        <translation>%1 kodare kodade oberoende av varandra %2 dokument. Deras överensstämmelse beräknades för varje kod över alla %3 %4 i den text som de delade, okodad text inräknad.</translation>
    </message>
    <message>
        <source>Boundaries at most %1 %2 apart were counted as the same.</source>
        <translation>Gränser högst %1 %2 isär räknades som samma.</translation>
    </message>
    <message>
        <source>Cohen’s κ (Cohen 1960)</source>
        <translation>Cohens κ (Cohen 1960)</translation>
    </message>
    <message>
        <source>Krippendorff’s α (Krippendorff 2018)</source>
        <translation>Krippendorffs α (Krippendorff 2018)</translation>
    </message>
    <message>
        <source>uα, which also asks where passages begin and end (Krippendorff et al. 2016),</source>
        <translation>uα, som också frågar var passager börjar och slutar (Krippendorff m.fl. 2016),</translation>
    </message>
    <message>
        <source>At most %1 coders can be compared at once.</source>
        <translation>Högst %1 kodare kan jämföras på en gång.</translation>
    </message>
    <message>
        <source>αU</source>
        <translation>αU</translation>
    </message>
    <message>
        <source>uα</source>
        <translation>uα</translation>
    </message>
    <message>
        <source>|uα</source>
        <translation>|uα</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>inte kodat</translation>
    </message>
    <message>
        <source>There are too many different combinations of codes to compare them as sets.</source>
        <translation>Det finns för många olika kombinationer av koder för att jämföra dem som mängder.</translation>
    </message>
    <message>
        <source>The units were not coded by equally many coders.</source>
        <translation>Enheterna har inte kodats av lika många kodare.</translation>
    </message>
    <message>
        <source>Of the coders %1 and %2: %3</source>
        <translation>Av kodarna %1 och %2: %3</translation>
    </message>
    <message>
        <source>Nobody used this code.</source>
        <translation>Ingen har använt den här koden.</translation>
    </message>
    <message>
        <source>This coefficient needs positions that are whole numbers.</source>
        <translation>Den här koefficienten behöver positioner som är heltal.</translation>
    </message>
    <message>
        <source>Units of one code by one coder overlap.</source>
        <translation>Enheter av en kod från en kodare överlappar.</translation>
    </message>
    <message>
        <source>There is no text that two coders coded.</source>
        <translation>Det finns ingen text som två kodare har kodat.</translation>
    </message>
    <message>
        <source>Units of one coder overlap; compute code by code instead.</source>
        <translation>Enheter från en kodare överlappar; räkna kod för kod i stället.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Det finns ingen text.</translation>
    </message>
    <message>
        <source>There are no gaps: everything was coded.</source>
        <translation>Det finns inga luckor: allt har kodats.</translation>
    </message>
    <message>
        <source>αU of each category</source>
        <translation>αU för varje kategori</translation>
    </message>
    <message>
        <source>(k)uα of each category</source>
        <translation>(k)uα för varje kategori</translation>
    </message>
    <message>
        <source>uα: units, codes and gaps</source>
        <translation>uα: enheter, koder och luckor</translation>
    </message>
    <message>
        <source>|uα: what was found worth coding</source>
        <translation>|uα: vad som ansågs värt att koda</translation>
    </message>
    <message>
        <source>cuα: the codes, where two coded</source>
        <translation>cuα: koderna, där två har kodat</translation>
    </message>
    <message>
        <source>cuα rests on %1 % of the coders’ text.</source>
        <translation>cuα vilar på %1 % av kodarnas text.</translation>
    </message>
    <message>
        <source>What γ expects by chance comes from %1 samples (seed %2).</source>
        <translation>Vad γ väntar av slumpen kommer från %1 urval (frö %2).</translation>
    </message>
    <message>
        <source>π of boundaries</source>
        <translation>π för gränser</translation>
    </message>
    <message>
        <source>κ of boundaries</source>
        <translation>κ för gränser</translation>
    </message>
    <message>
        <source>Boundary similarity</source>
        <translation>Gränslikhet</translation>
    </message>
    <message>
        <source>A table of weights has as many rows as columns.</source>
        <translation>En tabell med vikter har lika många rader som kolumner.</translation>
    </message>
    <message>
        <source>A table of weights holds numbers only.</source>
        <translation>En tabell med vikter innehåller bara tal.</translation>
    </message>
    <message>
        <source>The audit trail (steps: %1).</source>
        <translation>Historiken (steg: %1).</translation>
    </message>
    <message>
        <source>Which turns are whose, and their times; cases refer to documents.</source>
        <translation>Vems replikerna är och deras tider; fall hänvisar till dokument.</translation>
    </message>
    <message>
        <source>Saved analyses (%1).</source>
        <translation>Sparade analyser (%1).</translation>
    </message>
    <message>
        <source>Fields of the codebook beside name and colour: they stand together in the description, and perspectives as sets of codes.</source>
        <translation>Kodbokens fält utöver namn och färg: de står tillsammans i beskrivningen, och perspektiv som mängder av koder.</translation>
    </message>
    <message>
        <source>Which codings were made with a code merged since.</source>
        <translation>Vilka kodningar som gjordes med en kod som sedan slagits ihop.</translation>
    </message>
    <message>
        <source>The weights of codings.</source>
        <translation>Kodningarnas vikter.</translation>
    </message>
    <message>
        <source>Codings that wait to be placed (%1).</source>
        <translation>Kodningar som väntar på sin plats (%1).</translation>
    </message>
    <message>
        <source>Memos on cases and on what waits (%1).</source>
        <translation>Anteckningar om fall och om det som väntar (%1).</translation>
    </message>
    <message>
        <source>The recordings that documents are transcripts of.</source>
        <translation>Inspelningarna som dokumenten är utskrifter av.</translation>
    </message>
    <message>
        <source>Several values of “%1” at once: they stand in one text, divided by |.</source>
        <translation>Flera värden på en gång i ”%1”: de står i en text, delade med |.</translation>
    </message>
    <message>
        <source>The type of “%1”: not all its values have the form that the standard gives it.</source>
        <translation>Typen hos ”%1”: alla värden har inte den form som standarden ger den.</translation>
    </message>
    <message>
        <source>“%1” has no plain text, and was left out (codings: %2).</source>
        <translation>”%1” har ingen ren text och utelämnades (kodningar: %2).</translation>
    </message>
    <message>
        <source>The text of “%1” is not in the file; it was left out (codings: %2).</source>
        <translation>Texten till ”%1” finns inte i filen; den utelämnades (kodningar: %2).</translation>
    </message>
    <message>
        <source>“%1” is in the project with another text, which stays; its codings were left out.</source>
        <translation>”%1” finns i projektet med en annan text, som står kvar; dess kodningar utelämnades.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>“%1” was read as %2, which is a guess.</source>
        <translation>”%1” lästes som %2, vilket är en gissning.</translation>
    </message>
    <message>
        <source>“%1”: its positions fit the words best where %2; so they were read.</source>
        <translation>”%1”: positionerna stämmer bäst med orden om %2; så lästes de.</translation>
    </message>
    <message>
        <source>passages without a place in their text</source>
        <translation>passager utan plats i sin text</translation>
    </message>
    <message>
        <source>“%1” is coded as a whole: its %2 codes stand on all of its text.</source>
        <translation>”%1” är kodat som helhet: dess koder (%2) står på hela texten.</translation>
    </message>
    <message>
        <source>codings with a code that the file does not hold</source>
        <translation>kodningar med en kod som filen inte innehåller</translation>
    </message>
    <message>
        <source>codings given twice</source>
        <translation>kodningar som står två gånger</translation>
    </message>
    <message>
        <source>sets, which are not kept here</source>
        <translation>mängder, som inte har någon motsvarighet här</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>Utelämnat: %1 (%2).</translation>
    </message>
    <message>
        <source>Unknown coder</source>
        <translation>Okänd kodare</translation>
    </message>
    <message>
        <source>Codes that the project has under the same name are the same (%1).</source>
        <translation>Koder som projektet har under samma namn är desamma (%1).</translation>
    </message>
    <message>
        <source>Unnamed code</source>
        <translation>Namnlös kod</translation>
    </message>
    <message>
        <source>values of variables that the file does not hold</source>
        <translation>värden på variabler som filen inte innehåller</translation>
    </message>
    <message>
        <source>Unnamed case</source>
        <translation>Namnlöst fall</translation>
    </message>
    <message>
        <source>passages that belong to cases</source>
        <translation>passager som hör till fall</translation>
    </message>
    <message>
        <source>links between a case and a document in which nobody bears its name</source>
        <translation>kopplingar mellan ett fall och ett dokument där ingen bär dess namn</translation>
    </message>
    <message>
        <source>codings of memos</source>
        <translation>kodningar av anteckningar</translation>
    </message>
    <message>
        <source>The text of the document %1 is missing or was changed in the file.</source>
        <translation>Texten till dokumentet %1 saknas eller har ändrats i filen.</translation>
    </message>
    <message>
        <source>The file refers to the %1 %2, which it does not hold.</source>
        <translation>Filen hänvisar till %1 %2, som den inte innehåller.</translation>
    </message>
    <message>
        <source>“%1” is no field of a %2.</source>
        <translation>”%1” är inget fält hos %2.</translation>
    </message>
    <message>
        <source>A row of the %1s has too few or too many values.</source>
        <translation>En rad av slaget %1 har för få eller för många värden.</translation>
    </message>
    <message>
        <source>A row has no GUID.</source>
        <translation>En rad saknar GUID.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Samsyn than this one.</source>
        <translation>”%1” är skriven av ett nyare Samsyn än detta.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>”%1” är skadad.</translation>
    </message>
    <message>
        <source>“%1” holds no codes.</source>
        <translation>”%1” innehåller inga koder.</translation>
    </message>
    <message>
        <source>it declares entities, which no program needs</source>
        <translation>den deklarerar entiteter, vilket inget program behöver</translation>
    </message>
    <message>
        <source>“%1”, line %2, is damaged: it is no XML that can be read.</source>
        <translation>”%1”, rad %2, är skadad: det är ingen XML som går att läsa.</translation>
    </message>
    <message>
        <source>the GUID %1 stands for two different things of one kind (&lt;%2&gt;)</source>
        <translation>GUID:n %1 står för två olika saker av samma slag (&lt;%2&gt;)</translation>
    </message>
    <message>
        <source>%1 × &lt;%2&gt;: nothing like it is kept here.</source>
        <translation>%1 × &lt;%2&gt;: har ingen motsvarighet här.</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>den är för djupt nästlad</translation>
    </message>
    <message>
        <source>it begins with &lt;%1&gt;, not with a project or a codebook</source>
        <translation>den börjar med &lt;%1&gt;, inte med ett projekt eller en kodbok</translation>
    </message>
    <message>
        <source>There is no code to write.</source>
        <translation>Det finns ingen kod att skriva.</translation>
    </message>
    <message>
        <source>“%1” holds two projects, “%2” and “%3”.</source>
        <translation>”%1” innehåller två projekt, ”%2” och ”%3”.</translation>
    </message>
    <message>
        <source>“%1” holds no REFI-QDA project (project.qde).</source>
        <translation>”%1” innehåller inget REFI-QDA-projekt (project.qde).</translation>
    </message>
    <message>
        <source>documents: %1, codes: %2, codings: %3, coders: %4, cases: %5, memos: %6</source>
        <translation>dokument: %1, koder: %2, kodningar: %3, kodare: %4, fall: %5, anteckningar: %6</translation>
    </message>
    <message>
        <source>Import the project “%1”</source>
        <translation>Importera projektet ”%1”</translation>
    </message>
    <message>
        <source>Another program has changed this file since Samsyn wrote it: it is read as that program left it.</source>
        <translation>Ett annat program har ändrat filen sedan Samsyn skrev den: den läses som det programmet lämnade den.</translation>
    </message>
    <message>
        <source>the byte order mark counts</source>
        <translation>byteordningsmärket räknas</translation>
    </message>
    <message>
        <source>line ends count twice</source>
        <translation>radslut räknas dubbelt</translation>
    </message>
    <message>
        <source>characters beyond U+FFFF count twice</source>
        <translation>tecken bortom U+FFFF räknas dubbelt</translation>
    </message>
    <message>
        <source>The saved search cannot be read.</source>
        <translation>Den sparade sökningen kan inte läsas.</translation>
    </message>
    <message>
        <source>There is no coder “%1” in the project.</source>
        <translation>Det finns ingen kodare ”%1” i projektet.</translation>
    </message>
    <message>
        <source>No document and no folder is called “%1”.</source>
        <translation>Inget dokument och ingen mapp heter ”%1”.</translation>
    </message>
    <message>
        <source>%1 questions are asked in fewer documents.</source>
        <translation>%1 frågor ställs i färre dokument.</translation>
    </message>
    <message>
        <source>Nobody is marked as one who asks.</source>
        <translation>Ingen är markerad som den som frågar.</translation>
    </message>
    <message>
        <source>No document was coded by two coders, so there is no agreement to compute.</source>
        <translation>Inget dokument kodades av två kodare, så det finns ingen samstämmighet att räkna ut.</translation>
    </message>
    <message>
        <source>Agreement between %1, code by code</source>
        <translation>Samstämmighet mellan %1, kod för kod</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>coded, %</source>
        <translation>kodat, %</translation>
    </message>
    <message>
        <source>agreed, %</source>
        <translation>överens, %</translation>
    </message>
    <message>
        <source>95 % of κ</source>
        <translation>95 % för κ</translation>
    </message>
    <message>
        <source>95 % of α</source>
        <translation>95 % för α</translation>
    </message>
    <message>
        <source>Unit: character; %1 shared documents.</source>
        <translation>Enhet: tecken; %1 gemensamma dokument.</translation>
    </message>
    <message>
        <source>In short.</source>
        <translation>I korthet.</translation>
    </message>
    <message>
        <source>Definition.</source>
        <translation>Definition.</translation>
    </message>
    <message>
        <source>Use when.</source>
        <translation>Används när.</translation>
    </message>
    <message>
        <source>Do not use when.</source>
        <translation>Används inte när.</translation>
    </message>
    <message>
        <source>Example.</source>
        <translation>Exempel.</translation>
    </message>
    <message>
        <source>Codes and how often they were used</source>
        <translation>Koderna och hur ofta de användes</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektiv</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodningar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Memo.</source>
        <translation>Anteckning.</translation>
    </message>
    <message>
        <source>Interviewer or facilitator</source>
        <translation>Intervjuare eller samtalsledare</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Meriter</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Yrke</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Experience and training</source>
        <translation>Erfarenhet och utbildning</translation>
    </message>
    <message>
        <source>Relationship established before the study</source>
        <translation>Relation före studien</translation>
    </message>
    <message>
        <source>What participants knew of the interviewer</source>
        <translation>Vad deltagarna visste om intervjuaren</translation>
    </message>
    <message>
        <source>Characteristics of the interviewer</source>
        <translation>Intervjuarens kännetecken</translation>
    </message>
    <message>
        <source>Methodological orientation and theory</source>
        <translation>Metodisk inriktning och teori</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Urval</translation>
    </message>
    <message>
        <source>Method of approach</source>
        <translation>Hur deltagarna kontaktades</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>Urvalets storlek</translation>
    </message>
    <message>
        <source>Non-participation</source>
        <translation>Bortfall</translation>
    </message>
    <message>
        <source>Setting of data collection</source>
        <translation>Plats för datainsamlingen</translation>
    </message>
    <message>
        <source>Presence of non-participants</source>
        <translation>Närvaro av andra än deltagarna</translation>
    </message>
    <message>
        <source>Description of the sample</source>
        <translation>Beskrivning av urvalet</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>Repeat interviews</source>
        <translation>Upprepade intervjuer</translation>
    </message>
    <message>
        <source>Audio or video recording</source>
        <translation>Ljud- eller bildinspelning</translation>
    </message>
    <message>
        <source>Field notes</source>
        <translation>Fältanteckningar</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Data saturation</source>
        <translation>Mättnad</translation>
    </message>
    <message>
        <source>Transcripts returned to participants</source>
        <translation>Utskrifter återlämnade till deltagarna</translation>
    </message>
    <message>
        <source>Number of coders</source>
        <translation>Antal kodare</translation>
    </message>
    <message>
        <source>Description of the coding tree</source>
        <translation>Beskrivning av kodträdet</translation>
    </message>
    <message>
        <source>Derivation of themes</source>
        <translation>Hur teman togs fram</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Participant checking</source>
        <translation>Deltagarnas granskning</translation>
    </message>
    <message>
        <source>Quotations presented and identified</source>
        <translation>Citat återgivna med källa</translation>
    </message>
    <message>
        <source>Consistency of data and findings</source>
        <translation>Överensstämmelse mellan data och resultat</translation>
    </message>
    <message>
        <source>Clarity of major themes</source>
        <translation>Huvudteman tydligt återgivna</translation>
    </message>
    <message>
        <source>Clarity of minor themes</source>
        <translation>Mindre teman tydligt återgivna</translation>
    </message>
    <message>
        <source>Marked as interviewer in the transcripts: %1.</source>
        <translation>Märkta som intervjuare i utskrifterna: %1.</translation>
    </message>
    <message>
        <source>Recorded attributes: %1.</source>
        <translation>Noterade attribut: %1.</translation>
    </message>
    <message>
        <source>Cases that speak in more than one document: %1.</source>
        <translation>Fall som talar i mer än ett dokument: %1.</translation>
    </message>
    <message>
        <source>Recordings are linked to %1 of %2 documents.</source>
        <translation>Inspelningar är kopplade till %1 av %2 dokument.</translation>
    </message>
    <message>
        <source>Documents that are observations: %1.</source>
        <translation>Dokument som är observationer: %1.</translation>
    </message>
    <message>
        <source>By the times in %1 transcripts: %2 to %3.</source>
        <translation>Enligt tiderna i %1 utskrifter: %2 till %3.</translation>
    </message>
    <message>
        <source>The last new code appeared in document %1 of %2, in the order of coding.</source>
        <translation>Den sista nya koden kom i dokument %1 av %2, i kodningens ordning.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 codes, %2 of them at the top; see the codebook.</source>
        <translation>%1 koder, %2 av dem överst; se kodboken.</translation>
    </message>
    <message>
        <source>%1 cases in %2 documents.</source>
        <translation>%1 fall i %2 dokument.</translation>
    </message>
    <message>
        <source>Each quotation is given with its source and a stable number; see the quotation book.</source>
        <translation>Varje citat återges med sin källa och ett bestående nummer; se citatboken.</translation>
    </message>
    <message>
        <source>Counted: %1, within %2.</source>
        <translation>Räknat: %1, inom %2.</translation>
    </message>
    <message>
        <source>Counted: %1, within %2, where %3.</source>
        <translation>Räknat: %1, inom %2, där %3.</translation>
    </message>
    <message>
        <source>Totals count distinct things; some stand in several cells, so cells do not add up.</source>
        <translation>Summor räknar skilda ting; några står i flera celler, så cellerna kan inte läggas ihop.</translation>
    </message>
    <message>
        <source>Totals count distinct things.</source>
        <translation>Summor räknar skilda ting.</translation>
    </message>
    <message>
        <source>Of a cell the first %1 quotations are behind its number.</source>
        <translation>Av en cell finns de första %1 citaten bakom dess tal.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Not counted: %1 %2.</source>
        <translation>Inte räknat: %1 %2.</translation>
    </message>
    <message>
        <source>▲ ▼: adjusted residual beyond ±2.</source>
        <translation>▲ ▼: justerad residual bortom ±2.</translation>
    </message>
    <message>
        <source>No cross-tab is saved in the project.</source>
        <translation>Ingen korstabell är sparad i projektet.</translation>
    </message>
    <message>
        <source>New codes, document by document</source>
        <translation>Nya koder, dokument för dokument</translation>
    </message>
    <message>
        <source>document, as coded</source>
        <translation>dokument, i kodningens ordning</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>koder</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hittills</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nya</translation>
    </message>
    <message>
        <source>The project has nothing to draw.</source>
        <translation>Projektet har inget att rita.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>”%1” kunde inte skrivas: %2.</translation>
    </message>
    <message>
        <source>Tables and figures</source>
        <translation>Tabeller och figurer</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>det är en fil</translation>
    </message>
    <message>
        <source>“%1” is there already; nothing was written.</source>
        <translation>”%1” finns redan; inget skrevs.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>mappen kan inte skapas</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>focus group</source>
        <translation>fokusgrupp</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>media item</source>
        <translation>mediepost</translation>
    </message>
    <message>
        <source>questionnaire answer</source>
        <translation>enkätsvar</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>The material comprises %1 documents and %2 cases.</source>
        <translation>Materialet omfattar %1 dokument och %2 fall.</translation>
    </message>
    <message>
        <source>Material by kind and language</source>
        <translation>Materialet efter slag och språk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Repliker</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>Coding process</source>
        <translation>Kodningens gång</translation>
    </message>
    <message>
        <source>The journal of the project records %1 steps between %2 and %3. At its end there are %4 codes and %5 codings.</source>
        <translation>Projektets historik visar %1 steg mellan %2 och %3. I slutet finns %4 koder och %5 kodningar.</translation>
    </message>
    <message>
        <source>Work by coder</source>
        <translation>Arbete efter kodare</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodare</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Första steget</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Sista steget</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Checklist after COREQ (Tong, Sainsbury and Craig 2007)</source>
        <translation>Checklista efter COREQ (Tong, Sainsbury och Craig 2007)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Redovisat</translation>
    </message>
    <message>
        <source>%1 items are left open: only the authors can answer them.</source>
        <translation>%1 punkter lämnas öppna: bara författarna kan besvara dem.</translation>
    </message>
    <message>
        <source>Documents of the study</source>
        <translation>Studiens dokument</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Källangivelse</translation>
    </message>
    <message>
        <source>Passages: %1 · documents: %2 · cases: %3</source>
        <translation>Passager: %1 · dokument: %2 · fall: %3</translation>
    </message>
    <message>
        <source> · quoted here: %1</source>
        <translation> · citerade här: %1</translation>
    </message>
    <message>
        <source>%1 of the %2 passages come from one case, “%3”.</source>
        <translation>%1 av de %2 passagerna kommer från ett fall, ”%3”.</translation>
    </message>
    <message>
        <source>Balance:</source>
        <translation>Balans:</translation>
    </message>
    <message>
        <source>Nothing is coded with these codes.</source>
        <translation>Inget är kodat med dessa koder.</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>replik %1</translation>
    </message>
    <message>
        <source>The program samsyn-render, which draws charts and pages, is not installed.</source>
        <translation>Programmet samsyn-render, som ritar diagram och sidor, är inte installerat.</translation>
    </message>
    <message>
        <source>The chart could not be drawn.</source>
        <translation>Diagrammet kunde inte ritas.</translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation>Sidan kunde inte ritas.</translation>
    </message>
    <message>
        <source>Methods account</source>
        <translation>Metodredovisning</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figurer</translation>
    </message>
    <message>
        <source>Agreement between coders</source>
        <translation>Samstämmighet mellan kodare</translation>
    </message>
    <message>
        <source>Quotation book</source>
        <translation>Citatbok</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodbok</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>A report has no part “%1”; its parts are %2.</source>
        <translation>En rapport har ingen del ”%1”; dess delar är %2.</translation>
    </message>
    <message>
        <source>The saved report recipe cannot be read.</source>
        <translation>Det sparade rapportreceptet går inte att läsa.</translation>
    </message>
    <message>
        <source>There is no report recipe “%1”; none is saved.</source>
        <translation>Det finns inget rapportrecept ”%1”; inget är sparat.</translation>
    </message>
    <message>
        <source>There is no report recipe “%1”; saved are %2.</source>
        <translation>Det finns inget rapportrecept ”%1”; sparade är %2.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabell %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figur %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisk: %1</translation>
    </message>
    <message>
        <source>The copy&apos;s journal changes a row that it never made.</source>
        <translation>Kopians historik ändrar en rad som den aldrig skapade.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a text is not what its SHA-256 says.</source>
        <translation>”%1” är skadad: en text är inte vad dess SHA-256 säger.</translation>
    </message>
    <message>
        <source>“%1” tells the step “%2” in another way than this project; it is damaged or was changed by another program.</source>
        <translation>”%1” berättar steget ”%2” på annat sätt än detta projekt; den är skadad eller ändrad av ett annat program.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its journal tells of rows of a kind that there is not.</source>
        <translation>”%1” är skadad: dess historik talar om rader av ett slag som inte finns.</translation>
    </message>
    <message>
        <source>The two copies give the document %1 different texts and have no history in common; they cannot be merged.</source>
        <translation>De två kopiorna ger dokumentet %1 olika texter och har ingen gemensam historik; de kan inte slås samman.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be merged.</source>
        <translation>”%1” är skadad och kan inte slås samman.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself.</source>
        <translation>”%1” kan inte slås samman med sig själv.</translation>
    </message>
    <message>
        <source>“%1” bears this project&apos;s number but has no step in common with it; they are no copies of each other.</source>
        <translation>”%1” bär detta projekts nummer men har inget steg gemensamt med det; de är inte kopior av varandra.</translation>
    </message>
    <message>
        <source>An analysis needs a name.</source>
        <translation>En analys behöver ett namn.</translation>
    </message>
    <message>
        <source>There is an analysis “%1” already.</source>
        <translation>Det finns redan en analys ”%1”.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Slå ihop med %1</translation>
    </message>
    <message>
        <source>The project&apos;s journal tells of rows of a kind that there is not.</source>
        <translation>Projektets journal berättar om rader av ett slag som inte finns.</translation>
    </message>
    <message>
        <source>“%1” is damaged: what it was handed out for cannot be read.</source>
        <translation>”%1” är skadad: det går inte att läsa vad den lämnades ut för.</translation>
    </message>
    <message>
        <source>The codebook of this copy is locked: it was handed out for coding alone.</source>
        <translation>Kopians kodbok är låst: den lämnades ut enbart för kodning.</translation>
    </message>
    <message>
        <source>“%1” was handed out itself; copies are handed out from the project that it came from.</source>
        <translation>”%1” är själv utlämnad; kopior lämnas ut från projektet som den kom från.</translation>
    </message>
    <message>
        <source>“%1” was handed out and does not hold the whole project; merge it into the project that it came from.</source>
        <translation>”%1” är utlämnad och innehåller inte hela projektet; slå ihop den med projektet som den kom från.</translation>
    </message>
    <message>
        <source>“%1” was handed out from a project that holds more than this one; merge it into that.</source>
        <translation>”%1” lämnades ut från ett projekt som innehåller mer än detta; slå ihop den med det.</translation>
    </message>
    <message>
        <source>Decide conflicts of a merge</source>
        <translation>Avgör konflikter i en sammanslagning</translation>
    </message>
    <message>
        <source>A copy is handed out to a coder.</source>
        <translation>En kopia lämnas ut till en kodare.</translation>
    </message>
    <message>
        <source>Hand out a copy to %1</source>
        <translation>Lämna ut en kopia till %1</translation>
    </message>
    <message>
        <source>It was removed on one side and is needed on the other: it stays.</source>
        <translation>Den togs bort på ena sidan och behövs på den andra: den blir kvar.</translation>
    </message>
    <message>
        <source>Two moves put codes below each other: the later one gave way.</source>
        <translation>Två flyttningar lade koder under varandra: den senare fick ge vika.</translation>
    </message>
    <message>
        <source>It followed its words into the revised text.</source>
        <translation>Den följde sina ord in i den reviderade texten.</translation>
    </message>
    <message>
        <source>Its words are not in the revised text: it waits to be placed.</source>
        <translation>Dess ord finns inte i den reviderade texten: den väntar på att placeras.</translation>
    </message>
    <message>
        <source>Turns that do not fit the revised text gave way to its own.</source>
        <translation>Repliker som inte passar den reviderade texten gav vika för textens egna.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>finns</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>one that only the copy has</source>
        <translation>en som bara finns i kopian</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>text %1</translation>
    </message>
    <message>
        <source>existence</source>
        <translation>förekomst</translation>
    </message>
    <message>
        <source>Ours holds: it was written later.</source>
        <translation>Vårt gäller: det skrevs senare.</translation>
    </message>
    <message>
        <source>Theirs holds: it was written later.</source>
        <translation>Deras gäller: det skrevs senare.</translation>
    </message>
    <message>
        <source>It stays: it was worked on.</source>
        <translation>Den blir kvar: någon har arbetat med den.</translation>
    </message>
    <message>
        <source>It stays removed.</source>
        <translation>Den förblir borttagen.</translation>
    </message>
    <message>
        <source>There are %1 of it, from different origins; they can be unified.</source>
        <translation>Det finns %1 av den, med olika ursprung; de kan förenas.</translation>
    </message>
    <message>
        <source>“%1” holds nothing new.</source>
        <translation>”%1” innehåller inget nytt.</translation>
    </message>
    <message>
        <source>“%1” brings %2 steps by %3; %4 are common, %5 are ours alone.</source>
        <translation>”%1” för med sig %2 steg av %3; %4 är gemensamma, %5 är bara våra.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Tillagt: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Ändrat: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Borttaget: %1.</translation>
    </message>
    <message>
        <source>Unify what bears one name</source>
        <translation>Förena det som har samma namn</translation>
    </message>
    <message>
        <source>A document of the project nests too deep or is too broken to be read to its end.</source>
        <translation>Ett dokument i projektet är för djupt nästlat eller för trasigt för att läsas till slutet.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>colours that are no #rrggbb</source>
        <translation>färger som inte är #rrggbb</translation>
    </message>
    <message>
        <source>“%1”: segments that hold their words only if one counts otherwise, and were so placed: %2.</source>
        <translation>”%1”: segment som bara har sina ord om man räknar på annat sätt, och placerades så: %2.</translation>
    </message>
    <message>
        <source>“%1”: segments that stood beside their words, and were placed where alone these words stand: %2.</source>
        <translation>”%1”: segment som stod bredvid sina ord, och placerades på det enda ställe där orden står: %2.</translation>
    </message>
    <message>
        <source>“%1”: segments of which the program keeps no words, placed where it counts them: %2.</source>
        <translation>”%1”: segment vars ord programmet inte sparar, placerade där det räknar dem: %2.</translation>
    </message>
    <message>
        <source>“%1”, %2 to %3 (%4): the words “%5” stand neither there nor in exactly one other place; left out.</source>
        <translation>”%1”, %2 till %3 (%4): orden ”%5” står varken där eller på precis ett annat ställe; utelämnat.</translation>
    </message>
    <message>
        <source>links of cases that lead nowhere</source>
        <translation>länkar från fall som inte leder någonstans</translation>
    </message>
    <message>
        <source>values of what the file lacks</source>
        <translation>värden för sådant som filen saknar</translation>
    </message>
    <message>
        <source>Further segments left out because their words stand elsewhere: %1.</source>
        <translation>Ytterligare segment som utelämnades för att deras ord står någon annanstans: %1.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no QualCoder project (data.qda).</source>
        <translation>Mappen ”%1” innehåller inget QualCoder-projekt (data.qda).</translation>
    </message>
    <message>
        <source>“%1” holds no QualCoder project (data.qda).</source>
        <translation>”%1” innehåller inget QualCoder-projekt (data.qda).</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to read it.</source>
        <translation>”%1” kan inte kopieras för att läsas.</translation>
    </message>
    <message>
        <source>“%1” is a Samsyn project; export it as .qdpx to bring it into another.</source>
        <translation>”%1” är ett Samsyn-projekt; exportera det som .qdpx för att ta in det i ett annat.</translation>
    </message>
    <message>
        <source>“%1” is a database, but not a project of QualCoder, Taguette or RQDA that Samsyn can read.</source>
        <translation>”%1” är en databas, men inget projekt från QualCoder, Taguette eller RQDA som Samsyn kan läsa.</translation>
    </message>
    <message>
        <source>“%1”: no column is recognised as %2; say which it is.</source>
        <translation>”%1”: ingen kolumn känns igen som %2; ange vilken det är.</translation>
    </message>
    <message>
        <source>“%1”: the code “%2” has more than %3 levels.</source>
        <translation>”%1”: koden ”%2” har fler än %3 nivåer.</translation>
    </message>
    <message>
        <source>marks that a coding is important</source>
        <translation>märken om att en kodning är viktig</translation>
    </message>
    <message>
        <source>memos on attributes</source>
        <translation>memon om attribut</translation>
    </message>
    <message>
        <source>attributes of journals</source>
        <translation>attribut för dagböcker</translation>
    </message>
    <message>
        <source>“%1” is a picture or a recording, and was left out.</source>
        <translation>”%1” är en bild eller en inspelning, och utelämnades.</translation>
    </message>
    <message>
        <source>codings of texts that the file lacks</source>
        <translation>kodningar av texter som filen saknar</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>codings of pictures</source>
        <translation>kodningar av bilder</translation>
    </message>
    <message>
        <source>codings of recordings</source>
        <translation>kodningar av inspelningar</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>grafer</translation>
    </message>
    <message>
        <source>stored queries</source>
        <translation>sparade frågor</translation>
    </message>
    <message>
        <source>references to literature</source>
        <translation>litteraturreferenser</translation>
    </message>
    <message>
        <source>further categories of codes that lie in several</source>
        <translation>ytterligare kategorier för koder som ligger i flera</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>bilder</translation>
    </message>
    <message>
        <source>no code is named</source>
        <translation>ingen kod är angiven</translation>
    </message>
    <message>
        <source>the table gives no words</source>
        <translation>tabellen ger inga ord</translation>
    </message>
    <message>
        <source>the project has no one document of that name</source>
        <translation>projektet har inte precis ett dokument med det namnet</translation>
    </message>
    <message>
        <source>its words do not stand there</source>
        <translation>orden står inte där</translation>
    </message>
    <message>
        <source>its words stand in %1 places</source>
        <translation>orden står på %1 ställen</translation>
    </message>
    <message>
        <source>“%1” does not say what a column is, as in “code=Code name”.</source>
        <translation>”%1” säger inte vad en kolumn är, som i ”code=Kodnamn”.</translation>
    </message>
    <message>
        <source>“%1” is said twice of the columns.</source>
        <translation>”%1” sägs två gånger om kolumnerna.</translation>
    </message>
    <message>
        <source>“%1” holds no project.</source>
        <translation>”%1” innehåller inget projekt.</translation>
    </message>
    <message>
        <source>“%1” holds several projects: %2; say which one.</source>
        <translation>”%1” innehåller flera projekt: %2; ange vilket.</translation>
    </message>
    <message>
        <source>“%1” holds no project of that name; it holds %2.</source>
        <translation>”%1” innehåller inget projekt med det namnet; den innehåller %2.</translation>
    </message>
    <message>
        <source>highlights without a tag</source>
        <translation>markeringar utan tagg</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>Arbetsboken kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Cells cut at %1 characters, the most that a workbook holds: %2.</source>
        <translation>Celler avkortade vid %1 tecken, det mesta som en arbetsbok rymmer: %2.</translation>
    </message>
    <message>
        <source>The table is larger than a sheet of a workbook; write it as .csv.</source>
        <translation>Tabellen är större än ett blad i en arbetsbok; skriv den som .csv.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read.</source>
        <translation>”%1” är skadad och kan inte läsas.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Det finns ingen fil ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is no database, or an encrypted one.</source>
        <translation>”%1” är ingen databas, eller en krypterad.</translation>
    </message>
    <message>
        <source>text of “%1”</source>
        <translation>texten i ”%1”</translation>
    </message>
    <message>
        <source>document “%1”</source>
        <translation>dokumentet ”%1”</translation>
    </message>
    <message>
        <source>speaker of “%1”</source>
        <translation>talare i ”%1”</translation>
    </message>
    <message>
        <source>case “%1”</source>
        <translation>fallet ”%1”</translation>
    </message>
    <message>
        <source>coder “%1”</source>
        <translation>kodaren ”%1”</translation>
    </message>
    <message>
        <source>attribute “%1”</source>
        <translation>attributet ”%1”</translation>
    </message>
    <message>
        <source>values of “%1”</source>
        <translation>värden av ”%1”</translation>
    </message>
    <message>
        <source>code “%1”</source>
        <translation>koden ”%1”</translation>
    </message>
    <message>
        <source>memo “%1”</source>
        <translation>memot ”%1”</translation>
    </message>
    <message>
        <source>memo on a coding</source>
        <translation>memo om en kodning</translation>
    </message>
    <message>
        <source>analysis “%1”</source>
        <translation>analysen ”%1”</translation>
    </message>
    <message>
        <source>A marked name needs a pseudonym.</source>
        <translation>Ett markerat namn behöver en pseudonym.</translation>
    </message>
    <message>
        <source>The pseudonym “%1” holds a marked name.</source>
        <translation>Pseudonymen ”%1” innehåller ett markerat namn.</translation>
    </message>
    <message>
        <source>“%1” is not marked.</source>
        <translation>”%1” är inte markerat.</translation>
    </message>
    <message>
        <source>Copy with pseudonyms</source>
        <translation>Kopia med pseudonymer</translation>
    </message>
    <message>
        <source>“%1” has not coded here yet, so there is no second time.</source>
        <translation>”%1” har inte kodat här än, så det finns ingen andra gång.</translation>
    </message>
    <message>
        <source>%1 (second time)</source>
        <translation>%1 (andra gången)</translation>
    </message>
    <message>
        <source>Something is being written; nothing was changed.</source>
        <translation>Något håller på att skrivas; ingenting har ändrats.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Avbrutet; ingenting har ändrats.</translation>
    </message>
    <message>
        <source>A report needs at least one part and one format.</source>
        <translation>En rapport behöver minst en del och ett format.</translation>
    </message>
    <message>
        <source>There is no attribute “%1” in the project.</source>
        <translation>Det finns inget attribut ”%1” i projektet.</translation>
    </message>
    <message>
        <source>There is no saved cross-tab “%1”.</source>
        <translation>Det finns ingen sparad korstabell ”%1”.</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>samma ord</translation>
    </message>
    <message>
        <source>the same turn</source>
        <translation>samma replik</translation>
    </message>
    <message>
        <source>the same document</source>
        <translation>samma dokument</translation>
    </message>
    <message>
        <source>the same case</source>
        <translation>samma fall</translation>
    </message>
    <message>
        <source>one another</source>
        <translation>varandra</translation>
    </message>
    <message>
        <source>the same document, one after the other</source>
        <translation>samma dokument, det ena efter det andra</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 repliker</translation>
    </message>
    <message>
        <source>%1 turns, one after the other</source>
        <translation>%1 repliker, det ena efter det andra</translation>
    </message>
    <message>
        <source>“%1” has no turn %2.</source>
        <translation>”%1” har ingen replik %2.</translation>
    </message>
    <message>
        <source>There is no coder “%1”.</source>
        <translation>Det finns ingen kodare ”%1”.</translation>
    </message>
    <message>
        <source>Code what each speaker says</source>
        <translation>Koda det som varje talare säger</translation>
    </message>
    <message>
        <source>Code what stands below each heading</source>
        <translation>Koda det som står under varje rubrik</translation>
    </message>
    <message>
        <source>Code what answers each question</source>
        <translation>Koda det som svarar på varje fråga</translation>
    </message>
    <message>
        <source>Automatic: by speaker</source>
        <translation>Automatisk: efter talare</translation>
    </message>
    <message>
        <source>Automatic: below the heading</source>
        <translation>Automatisk: under rubriken</translation>
    </message>
    <message>
        <source>Automatic: answer to the question</source>
        <translation>Automatisk: svar på frågan</translation>
    </message>
    <message>
        <source>descriptions of variables</source>
        <translation>beskrivningar av variabler</translation>
    </message>
</context>
<context>
    <name>indexer::Import</name>
    <message>
        <source>numbers</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja eller nej</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>%1 of %2 different</source>
        <translation>%1 av %2 olika</translation>
    </message>
    <message>
        <source>no row has anything in it</source>
        <translation>ingen rad har något i den</translation>
    </message>
    <message>
        <source>%1 words on average, %2</source>
        <translation>%1 ord i genomsnitt, %2</translation>
    </message>
    <message>
        <source>time stamps</source>
        <translation>tidsstämplar</translation>
    </message>
    <message>
        <source>short, %1</source>
        <translation>kort, %1</translation>
    </message>
    <message>
        <source>called so, and all values differ</source>
        <translation>heter så, och alla värden är olika</translation>
    </message>
    <message>
        <source>the first column, short, and all values differ</source>
        <translation>den första kolumnen, kort, och alla värden är olika</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”, only “%3”.</source>
        <translation>”%1” har ingen kolumn ”%2”, bara ”%3”.</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>som du angav</translation>
    </message>
    <message>
        <source>“%1” says nothing about a column; write NAME=text, NAME=case, NAME=ignore, NAME=attribute or NAME=attribute:TYPE, where TYPE is text, number, date or yesno.</source>
        <translation>”%1” säger inget om en kolumn; skriv NAMN=text, NAMN=case, NAMN=ignore, NAMN=attribute eller NAMN=attribute:TYP, där TYP är text, number, date eller yesno.</translation>
    </message>
    <message>
        <source>Only one column of “%1” can name the cases.</source>
        <translation>Bara en kolumn i ”%1” kan ge fallen deras namn.</translation>
    </message>
    <message>
        <source>Respondent %1</source>
        <translation>Respondent %1</translation>
    </message>
    <message>
        <source>“%1” holds no open answers as far as can be seen: %2; say which columns hold them, as --columns &quot;%3=text&quot;; codings are taken in by “code --import”.</source>
        <translation>”%1” har såvitt det går att se inga öppna svar: %2; ange vilka kolumner som har dem, till exempel --columns &quot;%3=text&quot;; kodningar läses in med ”code --import”.</translation>
    </message>
    <message>
        <source>“%1” holds no open answers as far as can be seen: %2; say which columns hold them, as --columns &quot;%3=text&quot;; a table of cases is taken in by “cases --import”.</source>
        <translation>”%1” har såvitt det går att se inga öppna svar: %2; ange vilka kolumner som har dem, till exempel --columns &quot;%3=text&quot;; en tabell över fall läses in med ”cases --import”.</translation>
    </message>
    <message>
        <source>“%1” holds no open answers as far as can be seen: %2; say which columns hold them, as --columns &quot;%3=text&quot;.</source>
        <translation>”%1” har såvitt det går att se inga öppna svar: %2; ange vilka kolumner som har dem, till exempel --columns &quot;%3=text&quot;.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>”%1” (%2)</translation>
    </message>
    <message>
        <source>Columns without a header are called “%1”.</source>
        <translation>Kolumner utan rubrik heter ”%1”.</translation>
    </message>
    <message>
        <source>Headers that stand twice were numbered: “%1”.</source>
        <translation>Rubriker som förekommer två gånger numrerades: ”%1”.</translation>
    </message>
    <message>
        <source>%1 row holds nothing in no column that is read, and was left out.</source>
        <translation>%1 rad har inget i någon kolumn som läses och utelämnades.</translation>
    </message>
    <message>
        <source>%1 rows hold nothing in no column that is read, and were left out.</source>
        <translation>%1 rader har inget i någon kolumn som läses och utelämnades.</translation>
    </message>
    <message>
        <source>%1 respondent answered no question: a case with attributes, but no document.</source>
        <translation>%1 respondent svarade inte på någon fråga: ett fall med attribut, men inget dokument.</translation>
    </message>
    <message>
        <source>%1 respondents answered no question: a case with attributes, but no document.</source>
        <translation>%1 respondenter svarade inte på någon fråga: fall med attribut, men inga dokument.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>”%1” är tom.</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>den är större än %1 MB</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>den är %1</translation>
    </message>
    <message>
        <source>it is a ZIP archive, not a table</source>
        <translation>den är ett ZIP-arkiv, inte en tabell</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>the attribute “%1” is of type %2 in the project, not %3</source>
        <translation>attributet ”%1” har typen %2 i projektet, inte %3</translation>
    </message>
    <message>
        <source>“%1” in column “%2” does not fit the type %3; --columns &quot;%4=ignore&quot; leaves the column out</source>
        <translation>”%1” i kolumnen ”%2” passar inte typen %3; --columns &quot;%4=ignore&quot; utelämnar kolumnen</translation>
    </message>
    <message>
        <source>“%1” in column “%2” does not fit the type %3 that the attribute has in the project; --columns &quot;%4=ignore&quot; leaves the column out</source>
        <translation>”%1” i kolumnen ”%2” passar inte typen %3 som attributet har i projektet; --columns &quot;%4=ignore&quot; utelämnar kolumnen</translation>
    </message>
    <message>
        <source>its cells are not in order</source>
        <translation>dess celler står inte i ordning</translation>
    </message>
    <message>
        <source>it holds more than %1 cells or %2 letters</source>
        <translation>den har fler än %1 celler eller %2 tecken</translation>
    </message>
    <message>
        <source>it is encrypted; open it with its password and save it without</source>
        <translation>den är krypterad; öppna den med lösenordet och spara den utan</translation>
    </message>
    <message>
        <source>it is a ZIP archive that holds no OpenDocument spreadsheet</source>
        <translation>den är ett ZIP-arkiv utan OpenDocument-kalkylark</translation>
    </message>
    <message>
        <source>Qualtrics wrote three rows of headers; the questions in the second are taken as the columns’ names.</source>
        <translation>Qualtrics skrev tre rubrikrader; frågorna i den andra ger kolumnerna deras namn.</translation>
    </message>
    <message>
        <source>Qualtrics wrote its own codes below the headers; they were left out.</source>
        <translation>Qualtrics skrev egna koder under rubrikerna; de utelämnades.</translation>
    </message>
    <message>
        <source>LimeSurvey wrote two rows of headers; the questions in the first are taken as the columns’ names.</source>
        <translation>LimeSurvey skrev två rubrikrader; frågorna i den första ger kolumnerna deras namn.</translation>
    </message>
    <message>
        <source>SurveyMonkey wrote two rows of headers; they were joined.</source>
        <translation>SurveyMonkey skrev två rubrikrader; de slogs ihop.</translation>
    </message>
    <message>
        <source>%1 cell shows an error like #N/A and counts as empty.</source>
        <translation>%1 cell visar ett fel som #N/A och räknas som tom.</translation>
    </message>
    <message>
        <source>%1 cells show errors like #N/A and count as empty.</source>
        <translation>%1 celler visar fel som #N/A och räknas som tomma.</translation>
    </message>
    <message>
        <source>Row %1, “%2”, stands above the headers and was left out.</source>
        <translation>Rad %1, ”%2”, står ovanför rubrikerna och utelämnades.</translation>
    </message>
    <message>
        <source>%1 merged cell goes over several rows; the value counts in each of them.</source>
        <translation>%1 sammanfogad cell går över flera rader; värdet gäller i var och en av dem.</translation>
    </message>
    <message>
        <source>%1 merged cells go over several rows; the value counts in each of them.</source>
        <translation>%1 sammanfogade celler går över flera rader; värdet gäller i var och en av dem.</translation>
    </message>
    <message>
        <source>its merged cells cover too much</source>
        <translation>dess sammanfogade celler täcker för mycket</translation>
    </message>
    <message>
        <source>its table of %1 rows and %2 columns has more than %3 cells</source>
        <translation>dess tabell med %1 rader och %2 kolumner har fler än %3 celler</translation>
    </message>
    <message>
        <source>it has no sheet “%1”, only %2</source>
        <translation>den har inget blad ”%1”, bara %2</translation>
    </message>
    <message>
        <source>none of its sheets that are shown holds a table</source>
        <translation>inget av dess synliga blad har en tabell</translation>
    </message>
    <message>
        <source>its sheet “%1” holds no table</source>
        <translation>dess blad ”%1” har ingen tabell</translation>
    </message>
    <message>
        <source>The sheet “%1” was read, not %2; --sheet NAME takes another.</source>
        <translation>Bladet ”%1” lästes, inte %2; --sheet NAMN väljer ett annat.</translation>
    </message>
    <message>
        <source>in row %1 of a sheet %2</source>
        <translation>på rad %1 i ett blad: %2</translation>
    </message>
    <message>
        <source>its rows are not in order</source>
        <translation>dess rader står inte i ordning</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>”%1” är inget tal</translation>
    </message>
    <message>
        <source>it is a Word document, not a workbook</source>
        <translation>den är ett Word-dokument, inte en arbetsbok</translation>
    </message>
    <message>
        <source>it is a presentation, not a workbook</source>
        <translation>den är en presentation, inte en arbetsbok</translation>
    </message>
    <message>
        <source>it is a binary workbook; save it as .xlsx and import that</source>
        <translation>den är en binär arbetsbok; spara den som .xlsx och importera den</translation>
    </message>
    <message>
        <source>it is a ZIP archive that holds no workbook</source>
        <translation>den är ett ZIP-arkiv utan arbetsbok</translation>
    </message>
    <message>
        <source>it holds no sheet with cells</source>
        <translation>den har inget blad med celler</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>en cell hänvisar till en text som inte finns</translation>
    </message>
    <message>
        <source>the program %1 is not installed</source>
        <translation>programmet %1 är inte installerat</translation>
    </message>
    <message>
        <source>the program %1 does not start</source>
        <translation>programmet %1 startar inte</translation>
    </message>
    <message>
        <source>taking it apart needs too much time or memory</source>
        <translation>att ta isär den kräver för mycket tid eller minne</translation>
    </message>
    <message>
        <source>taking it apart failed or needs too much time or memory</source>
        <translation>att ta isär den misslyckades eller kräver för mycket tid eller minne</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 är %2</translation>
    </message>
    <message>
        <source>%1 code of CHAT was left out; every spoken word is kept.</source>
        <translation>%1 CHAT-kod utelämnades; varje talat ord är kvar.</translation>
    </message>
    <message>
        <source>%1 codes of CHAT were left out; every spoken word is kept.</source>
        <translation>%1 CHAT-koder utelämnades; varje talat ord är kvar.</translation>
    </message>
    <message>
        <source>%1 dependent tier (%) was left out.</source>
        <translation>%1 beroende rad (%) utelämnades.</translation>
    </message>
    <message>
        <source>%1 dependent tiers (%) were left out.</source>
        <translation>%1 beroende rader (%) utelämnades.</translation>
    </message>
    <message>
        <source>it holds neither headers nor speakers’ tiers of CHAT</source>
        <translation>den har varken huvuden eller talarrader enligt CHAT</translation>
    </message>
    <message>
        <source>a CHAT transcript</source>
        <translation>en CHAT-transkription</translation>
    </message>
    <message>
        <source>Cue %1 has a time that cannot be read; its words are kept without.</source>
        <translation>Textruta %1 har en tid som inte går att läsa; orden är kvar utan tid.</translation>
    </message>
    <message>
        <source>Cue %1 ends before it begins; its end was left out.</source>
        <translation>Textruta %1 slutar innan den börjar; slutet utelämnades.</translation>
    </message>
    <message>
        <source>Line %1 stands outside any cue; its words are kept with the cue before.</source>
        <translation>Rad %1 står utanför alla textrutor; orden är kvar i textrutan före.</translation>
    </message>
    <message>
        <source>%1 more are like that.</source>
        <translation>%1 till är likadana.</translation>
    </message>
    <message>
        <source>Cue %1 has a tag that is not closed; its words are kept.</source>
        <translation>Textruta %1 har en tagg som inte stängs; orden är kvar.</translation>
    </message>
    <message>
        <source>Tags that WebVTT does not know were left out: &lt;%1&gt;.</source>
        <translation>Taggar som WebVTT inte känner till utelämnades: &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>it does not begin with “WEBVTT”, so it is no WebVTT file</source>
        <translation>den börjar inte med ”WEBVTT” och är därför ingen WebVTT-fil</translation>
    </message>
    <message>
        <source>it holds no cue with a time, so it is no SubRip file</source>
        <translation>den har ingen textruta med tid och är därför ingen SubRip-fil</translation>
    </message>
    <message>
        <source>a WebVTT file</source>
        <translation>en WebVTT-fil</translation>
    </message>
    <message>
        <source>a SubRip file</source>
        <translation>en SubRip-fil</translation>
    </message>
    <message>
        <source>its JSON is damaged or cut off</source>
        <translation>dess JSON är skadad eller avhuggen</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>vid byte %1</translation>
    </message>
    <message>
        <source>it is JSON, but not a transcript as Whisper and its relatives write it</source>
        <translation>den är JSON, men ingen transkription som Whisper och dess släktingar skriver</translation>
    </message>
    <message>
        <source>it does not begin with the columns start, end and text, so it is no table by Whisper</source>
        <translation>den börjar inte med kolumnerna start, end och text och är därför ingen Whisper-tabell</translation>
    </message>
    <message>
        <source>a transcript by Whisper</source>
        <translation>en transkription från Whisper</translation>
    </message>
    <message>
        <source>a table by Whisper</source>
        <translation>en tabell från Whisper</translation>
    </message>
    <message>
        <source>it is a damaged Word document</source>
        <translation>den är ett skadat Word-dokument</translation>
    </message>
    <message>
        <source>it has more than ten million paragraphs and cells</source>
        <translation>den har fler än tio miljoner stycken och celler</translation>
    </message>
    <message>
        <source>it is no Word document</source>
        <translation>den är inget Word-dokument</translation>
    </message>
    <message>
        <source>it was written by Word 95 or older; open it in LibreOffice and save it as .docx</source>
        <translation>den skrevs med Word 95 eller äldre; öppna den i LibreOffice och spara den som .docx</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>ett äldre Word-dokument</translation>
    </message>
    <message>
        <source>it is cut short before its first word</source>
        <translation>den är avhuggen före det första ordet</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ett Word-dokument</translation>
    </message>
    <message>
        <source>it is a spreadsheet, not a Word document</source>
        <translation>den är ett kalkylark, inte ett Word-dokument</translation>
    </message>
    <message>
        <source>it is a presentation, not a Word document</source>
        <translation>den är en presentation, inte ett Word-dokument</translation>
    </message>
    <message>
        <source>it is a ZIP archive that holds no Word document</source>
        <translation>den är ett ZIP-arkiv utan Word-dokument</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>latinska bokstäver</translation>
    </message>
    <message>
        <source>Greek letters</source>
        <translation>grekiska bokstäver</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>kyrilliska bokstäver</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>arabiska bokstäver</translation>
    </message>
    <message>
        <source>Hebrew letters</source>
        <translation>hebreiska bokstäver</translation>
    </message>
    <message>
        <source>Chinese or Japanese characters</source>
        <translation>kinesiska eller japanska tecken</translation>
    </message>
    <message>
        <source>Korean letters</source>
        <translation>koreanska bokstäver</translation>
    </message>
    <message>
        <source>Thai letters</source>
        <translation>thailändska bokstäver</translation>
    </message>
    <message>
        <source>letters of another script</source>
        <translation>bokstäver i en annan skrift</translation>
    </message>
    <message>
        <source>It is in %1, the text in %2.</source>
        <translation>Stället är skrivet med %1, texten med %2.</translation>
    </message>
    <message>
        <source>It seems to be in the language “%1”, the text is in “%2”.</source>
        <translation>Stället verkar vara på språket ”%1”, texten är på ”%2”.</translation>
    </message>
    <message>
        <source>The same sentence comes %1 times in a row.</source>
        <translation>Samma mening kommer %1 gånger i rad.</translation>
    </message>
    <message>
        <source>The same %1 sentences come %2 times in a row.</source>
        <translation>Samma %1 meningar kommer %2 gånger i rad.</translation>
    </message>
    <message>
        <source>Within a sentence the same words come %1 times in a row.</source>
        <translation>I en mening kommer samma ord %1 gånger i rad.</translation>
    </message>
    <message>
        <source>Speech recognisers are known to write this where nobody speaks.</source>
        <translation>Taligenkänning brukar skriva detta där ingen talar.</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>replik %1</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>upprepning</translation>
    </message>
    <message>
        <source>script</source>
        <translation>skrift</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>invention</source>
        <translation>påhitt</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 till</translation>
    </message>
    <message>
        <source>%1 place may be repeated or invented by a speech recogniser and is kept: %2. The command doubts lists them.</source>
        <translation>%1 ställe kan vara upprepat eller påhittat av taligenkänning och är kvar: %2. Kommandot doubts listar dem.</translation>
    </message>
    <message>
        <source>%1 places may be repeated or invented by a speech recogniser and are kept: %2. The command doubts lists them.</source>
        <translation>%1 ställen kan vara upprepade eller påhittade av taligenkänning och är kvar: %2. Kommandot doubts listar dem.</translation>
    </message>
    <message>
        <source>Comment by %1</source>
        <translation>Kommentar av %1</translation>
    </message>
    <message>
        <source>the same file is in the project as “%1”</source>
        <translation>samma fil finns i projektet som ”%1”</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importera ”%1”</translation>
    </message>
    <message>
        <source>Import “%1” with %2 respondents</source>
        <translation>Importera ”%1” med %2 respondenter</translation>
    </message>
    <message>
        <source>Tracked changes were taken as accepted: %1 kept, %2 left out.</source>
        <translation>Spårade ändringar togs som godkända: %1 behölls, %2 utelämnades.</translation>
    </message>
    <message>
        <source>%1 insertion</source>
        <translation>%1 infogning</translation>
    </message>
    <message>
        <source>%1 insertions</source>
        <translation>%1 infogningar</translation>
    </message>
    <message>
        <source>%1 deletion</source>
        <translation>%1 borttagning</translation>
    </message>
    <message>
        <source>%1 deletions</source>
        <translation>%1 borttagningar</translation>
    </message>
    <message>
        <source>%1 picture was left out.</source>
        <translation>%1 bild utelämnades.</translation>
    </message>
    <message>
        <source>%1 pictures were left out.</source>
        <translation>%1 bilder utelämnades.</translation>
    </message>
    <message>
        <source>%1 embedded object was left out.</source>
        <translation>%1 inbäddat objekt utelämnades.</translation>
    </message>
    <message>
        <source>%1 embedded objects were left out.</source>
        <translation>%1 inbäddade objekt utelämnades.</translation>
    </message>
    <message>
        <source>%1 embedded document was left out.</source>
        <translation>%1 inbäddat dokument utelämnades.</translation>
    </message>
    <message>
        <source>%1 embedded documents were left out.</source>
        <translation>%1 inbäddade dokument utelämnades.</translation>
    </message>
    <message>
        <source>%1 reading above the words (ruby) was left out.</source>
        <translation>%1 läsanvisning ovanför orden (ruby) utelämnades.</translation>
    </message>
    <message>
        <source>%1 readings above the words (ruby) were left out.</source>
        <translation>%1 läsanvisningar ovanför orden (ruby) utelämnades.</translation>
    </message>
    <message>
        <source>Automatic bullets and numbers of lists were left out.</source>
        <translation>Automatiska punkter och nummer i listor utelämnades.</translation>
    </message>
    <message>
        <source>Text that is formatted as hidden was kept.</source>
        <translation>Text som är formaterad som dold är kvar.</translation>
    </message>
    <message>
        <source>Some symbols stand as private characters.</source>
        <translation>Några symboler står som privata tecken.</translation>
    </message>
    <message>
        <source>Symbols of the font “%1” stand as private characters.</source>
        <translation>Symboler i typsnittet ”%1” står som privata tecken.</translation>
    </message>
    <message>
        <source>Page headers and footers were left out.</source>
        <translation>Sidhuvuden och sidfötter utelämnades.</translation>
    </message>
    <message>
        <source>The file is cut short; what is there of it was read.</source>
        <translation>Filen är avhuggen; det som finns av den lästes.</translation>
    </message>
    <message>
        <source>The file goes on after the document’s end; that was left out.</source>
        <translation>Filen fortsätter efter dokumentets slut; det utelämnades.</translation>
    </message>
    <message>
        <source>In %1 place bytes mean nothing in their encoding; “�” stands there.</source>
        <translation>På %1 ställe betyder byte ingenting i sin teckenkodning; där står ”�”.</translation>
    </message>
    <message>
        <source>In %1 places bytes mean nothing in their encoding; “�” stands there.</source>
        <translation>På %1 ställen betyder byte ingenting i sin teckenkodning; där står ”�”.</translation>
    </message>
    <message>
        <source>%1 footnote or endnote stands after the last paragraph.</source>
        <translation>%1 fotnot eller slutnot står efter det sista stycket.</translation>
    </message>
    <message>
        <source>%1 footnotes and endnotes stand after the last paragraph.</source>
        <translation>%1 fotnoter och slutnoter står efter det sista stycket.</translation>
    </message>
    <message>
        <source>%1 comment was left out: nothing in the text refers to it.</source>
        <translation>%1 kommentar utelämnades: inget i texten hänvisar till den.</translation>
    </message>
    <message>
        <source>%1 comments were left out: nothing in the text refers to them.</source>
        <translation>%1 kommentarer utelämnades: inget i texten hänvisar till dem.</translation>
    </message>
    <message>
        <source>%1 deletion was left out.</source>
        <translation>%1 borttagning utelämnades.</translation>
    </message>
    <message>
        <source>%1 deletions were left out.</source>
        <translation>%1 borttagningar utelämnades.</translation>
    </message>
    <message>
        <source>Comments beside the text were left out.</source>
        <translation>Kommentarer vid sidan av texten utelämnades.</translation>
    </message>
    <message>
        <source>said by the page</source>
        <translation>sidan anger det</translation>
    </message>
    <message>
        <source>The page says it is in %1; its bytes say %2.</source>
        <translation>Sidan säger sig vara i %1; dess byte säger %2.</translation>
    </message>
    <message>
        <source>it is a ZIP archive, not a web page</source>
        <translation>den är ett ZIP-arkiv, inte en webbsida</translation>
    </message>
    <message>
        <source>It holds no tags and was read as plain text.</source>
        <translation>Den har inga taggar och lästes som ren text.</translation>
    </message>
    <message>
        <source>too many of its tags close what was never opened</source>
        <translation>för många av dess taggar stänger något som aldrig öppnats</translation>
    </message>
    <message>
        <source>it nests elements deeper than %1</source>
        <translation>den nästlar element djupare än %1</translation>
    </message>
    <message>
        <source>The page shows nothing but its title.</source>
        <translation>Sidan visar inget annat än sin titel.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>en webbsida</translation>
    </message>
    <message>
        <source>files of this kind are not read</source>
        <translation>filer av den här sorten läses inte</translation>
    </message>
    <message>
        <source>“%1” is an empty folder.</source>
        <translation>”%1” är en tom mapp.</translation>
    </message>
    <message>
        <source>an archive within an archive is not opened</source>
        <translation>ett arkiv i ett arkiv öppnas inte</translation>
    </message>
    <message>
        <source>“%1” is an empty archive.</source>
        <translation>”%1” är ett tomt arkiv.</translation>
    </message>
    <message>
        <source>it is an OpenDocument file of another kind than text</source>
        <translation>den är en OpenDocument-fil av annat slag än text</translation>
    </message>
    <message>
        <source>it is a ZIP archive that holds no OpenDocument text</source>
        <translation>den är ett ZIP-arkiv utan OpenDocument-text</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>en OpenDocument-text</translation>
    </message>
    <message>
        <source>its part “%1” %2</source>
        <translation>dess del ”%1” %2</translation>
    </message>
    <message>
        <source>nests too deeply</source>
        <translation>är nästlad för djupt</translation>
    </message>
    <message>
        <source>declares entities of its own, which are refused</source>
        <translation>definierar egna entiteter, vilket inte godtas</translation>
    </message>
    <message>
        <source>uses an unknown entity</source>
        <translation>använder en okänd entitet</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>är skadad</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>rad %1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 och %2 till</translation>
    </message>
    <message>
        <source>%1 footnote stands after the last paragraph.</source>
        <translation>%1 fotnot står efter det sista stycket.</translation>
    </message>
    <message>
        <source>%1 footnotes stand after the last paragraph.</source>
        <translation>%1 fotnoter står efter det sista stycket.</translation>
    </message>
    <message>
        <source>it is no PDF</source>
        <translation>den är ingen PDF</translation>
    </message>
    <message>
        <source>its pages hold no text, only pictures; run text recognition (OCR) on it first</source>
        <translation>dess sidor har ingen text, bara bilder; kör textigenkänning (OCR) på den först</translation>
    </message>
    <message>
        <source>%1 word that is printed twice was read once.</source>
        <translation>%1 ord som är tryckt två gånger lästes en gång.</translation>
    </message>
    <message>
        <source>%1 words that are printed twice were read once.</source>
        <translation>%1 ord som är tryckta två gånger lästes en gång.</translation>
    </message>
    <message>
        <source>%1 word that is drawn out (tatweel) was shortened.</source>
        <translation>%1 ord som är utdraget (tatweel) kortades.</translation>
    </message>
    <message>
        <source>%1 words that are drawn out (tatweel) were shortened.</source>
        <translation>%1 ord som är utdragna (tatweel) kortades.</translation>
    </message>
    <message>
        <source>%1 number in the margin was left out.</source>
        <translation>%1 nummer i marginalen utelämnades.</translation>
    </message>
    <message>
        <source>%1 numbers in the margin were left out.</source>
        <translation>%1 nummer i marginalen utelämnades.</translation>
    </message>
    <message>
        <source>%1 line at the pages’ edges was left out, such as “%2”.</source>
        <translation>%1 rad vid sidornas kanter utelämnades, till exempel ”%2”.</translation>
    </message>
    <message>
        <source>%1 lines at the pages’ edges were left out, such as “%2”.</source>
        <translation>%1 rader vid sidornas kanter utelämnades, till exempel ”%2”.</translation>
    </message>
    <message>
        <source>Pages without any text: %1.</source>
        <translation>Sidor utan text: %1.</translation>
    </message>
    <message>
        <source>Paragraphs were rebuilt from the lines on the pages.</source>
        <translation>Stycken återskapades ur raderna på sidorna.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>en PDF</translation>
    </message>
    <message>
        <source>it is no PDF, or a damaged one</source>
        <translation>den är ingen PDF, eller en skadad</translation>
    </message>
    <message>
        <source>its pages could not all be taken apart</source>
        <translation>alla dess sidor gick inte att ta isär</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>ren text</translation>
    </message>
    <message>
        <source>a Markdown text</source>
        <translation>en Markdown-text</translation>
    </message>
    <message>
        <source>Comments beside the text that are not taken as memos: %1.</source>
        <translation>Kommentarer vid sidan av texten som inte tas som memon: %1.</translation>
    </message>
    <message>
        <source>Comment on “%1”: %2</source>
        <translation>Kommentar till ”%1”: %2</translation>
    </message>
    <message>
        <source>%1 on “%2”: %3</source>
        <translation>%1 om ”%2”: %3</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet of answers, which is many documents and cannot replace one.</source>
        <translation>”%1” är ett kalkylark med svar, alltså många dokument, och kan inte ersätta ett.</translation>
    </message>
    <message>
        <source>The same file is in the project as “%1”.</source>
        <translation>Samma fil finns i projektet som ”%1”.</translation>
    </message>
    <message>
        <source>Only %1 % of the old text remains; make sure that this is the right file.</source>
        <translation>Bara %1 % av den gamla texten är kvar; kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>it nests too deeply</source>
        <translation>den är nästlad för djupt</translation>
    </message>
    <message>
        <source>it has more than ten million paragraphs, cells and the like</source>
        <translation>den har fler än tio miljoner stycken, celler och liknande</translation>
    </message>
    <message>
        <source>without a range %1</source>
        <translation>utan område %1</translation>
    </message>
    <message>
        <source>it is no Rich Text document</source>
        <translation>den är inget RTF-dokument</translation>
    </message>
    <message>
        <source>there is no text encoding called “%1”</source>
        <translation>det finns ingen teckenkodning som heter ”%1”</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>ett RTF-dokument</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>byteordningsmärke</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>giltig UTF-8</translation>
    </message>
    <message>
        <source>detected, %1 % sure</source>
        <translation>igenkänd, säker till %1 %</translation>
    </message>
    <message>
        <source>; else %1</source>
        <translation>; annars %1</translation>
    </message>
    <message>
        <source>That the text is in %1 is doubtful (%2 % sure)</source>
        <translation>Att texten är i %1 är osäkert (säkert till %2 %)</translation>
    </message>
    <message>
        <source>; if letters look wrong, say in which it is.</source>
        <translation>; om bokstäver ser fel ut, ange vilken den är i.</translation>
    </message>
    <message>
        <source>; if letters look wrong, it may be %1.</source>
        <translation>; om bokstäver ser fel ut kan det vara %1.</translation>
    </message>
    <message>
        <source>In %1 places bytes mean nothing in %2; “�” stands there.</source>
        <translation>På %1 ställen betyder byte ingenting i %2; där står ”�”.</translation>
    </message>
    <message>
        <source>an old spreadsheet (.xls); save it in today’s format</source>
        <translation>ett äldre kalkylark (.xls); spara det i dagens format</translation>
    </message>
    <message>
        <source>a presentation (.ppt)</source>
        <translation>en presentation (.ppt)</translation>
    </message>
    <message>
        <source>encrypted; open it with its password and save it without</source>
        <translation>krypterad; öppna den med lösenordet och spara den utan</translation>
    </message>
    <message>
        <source>an old Word document, and a damaged one</source>
        <translation>ett äldre Word-dokument, och skadat</translation>
    </message>
    <message>
        <source>an Office file of another kind, or a damaged one</source>
        <translation>en Office-fil av annat slag, eller en skadad</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>en bild</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>en ljudinspelning</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>en inspelning</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>en databas</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>ett packat arkiv</translation>
    </message>
    <message>
        <source>a web archive (.mht); open it in a browser, save it as a web page (.html) and import that</source>
        <translation>ett webbarkiv (.mht); öppna det i en webbläsare, spara det som webbsida (.html) och importera den</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>”%1” går inte att läsa: %2.</translation>
    </message>
    <message>
        <source>%1 code point is no character; U+FFFD stands there.</source>
        <translation>%1 kodpunkt är inget tecken; där står U+FFFD.</translation>
    </message>
    <message>
        <source>%1 code points are no character; U+FFFD stands there.</source>
        <translation>%1 kodpunkter är inga tecken; där står U+FFFD.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it needs more memory than there is.</source>
        <translation>”%1” går inte att läsa: den kräver mer minne än vad som finns.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: something unforeseen went wrong (%2).</source>
        <translation>”%1” går inte att läsa: något oförutsett gick fel (%2).</translation>
    </message>
    <message>
        <source>“%1” cannot be read: files of that kind are not imported; readable are %2.</source>
        <translation>”%1” går inte att läsa: filer av det slaget importeras inte; läsbara är %2.</translation>
    </message>
    <message>
        <source>“%1” holds no text.</source>
        <translation>”%1” har ingen text.</translation>
    </message>
    <message>
        <source>it has more than a million lines</source>
        <translation>den har fler än en miljon rader</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Det finns ingen fil ”%1”.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>den är en mapp</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>den går inte att öppna</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>läsningen misslyckades</translation>
    </message>
    <message>
        <source>It looks like %1; called .%2 its times would be read.</source>
        <translation>Den ser ut som %1; med namnet .%2 skulle dess tider läsas.</translation>
    </message>
    <message>
        <source>It is %1, whatever its name says, and was read as one.</source>
        <translation>Den är %1, vad den än heter, och lästes som det.</translation>
    </message>
    <message>
        <source>it is a ZIP archive, not %1</source>
        <translation>den är ett ZIP-arkiv, inte %1</translation>
    </message>
    <message>
        <source>“%1” may be “%2” misspelled; --speakers &quot;%1=%2&quot; makes one of them.</source>
        <translation>”%1” kan vara ”%2” felstavat; --speakers &quot;%1=%2&quot; gör dem till en.</translation>
    </message>
    <message>
        <source>Nobody whom the given list or pattern names speaks here.</source>
        <translation>Ingen som den givna listan eller det givna mönstret nämner talar här.</translation>
    </message>
    <message>
        <source>%1 comment stands beside the text.</source>
        <translation>%1 kommentar står vid sidan av texten.</translation>
    </message>
    <message>
        <source>%1 comments stand beside the text.</source>
        <translation>%1 kommentarer står vid sidan av texten.</translation>
    </message>
    <message>
        <source>comes %1, and must come %2 unless it is written as other speakers are</source>
        <translation>kommer %1 och måste komma %2 om det inte skrivs som andra talare</translation>
    </message>
    <message>
        <source>nobody else recurs beside it</source>
        <translation>ingen annan återkommer jämte det</translation>
    </message>
    <message>
        <source>opens too few of the lines for one of those who talk</source>
        <translation>inleder för få rader för att vara en av dem som talar</translation>
    </message>
    <message>
        <source>comes in one order with others, as the fields of a form do</source>
        <translation>kommer i samma ordning som andra, så som fälten i ett formulär</translation>
    </message>
    <message>
        <source>what follows it is rarely speech</source>
        <translation>det som följer är sällan tal</translation>
    </message>
    <message>
        <source>is not in bold as the speakers are</source>
        <translation>är inte i fetstil som talarna är</translation>
    </message>
    <message>
        <source>“%1” in the list of speakers has more than one “=”.</source>
        <translation>”%1” i listan över talare har mer än ett ”=”.</translation>
    </message>
    <message>
        <source>“%1” in the list of speakers lacks a name.</source>
        <translation>”%1” i listan över talare saknar namn.</translation>
    </message>
    <message>
        <source>“*” stands for everybody else in the list of speakers and can only be “*=-”.</source>
        <translation>”*” står för alla andra i listan över talare och kan bara vara ”*=-”.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the list of speakers.</source>
        <translation>”%1” står två gånger i listan över talare.</translation>
    </message>
    <message>
        <source>“%1” in the list of speakers is to be somebody else and is to be joined at the same time.</source>
        <translation>”%1” i listan över talare ska vara någon annan och samtidigt slås ihop.</translation>
    </message>
    <message>
        <source>The pattern for speakers is not a regular expression: %1 at character %2.</source>
        <translation>Mönstret för talare är inget reguljärt uttryck: %1 vid tecken %2.</translation>
    </message>
    <message>
        <source>The pattern for speakers needs a group for the name, as in “(\w+):”.</source>
        <translation>Mönstret för talare behöver en grupp för namnet, som i ”(\w+):”.</translation>
    </message>
    <message>
        <source>The pattern for speakers takes too many steps on a line; it can be matched in too many ways.</source>
        <translation>Mönstret för talare tar för många steg på en rad; det kan passa på för många sätt.</translation>
    </message>
    <message>
        <source>is not in the list given, and its evidence is weak (%1)</source>
        <translation>finns inte i den givna listan, och beläggen är svaga (%1)</translation>
    </message>
    <message>
        <source>is a word that opens lines of any document</source>
        <translation>är ett ord som inleder rader i vilket dokument som helst</translation>
    </message>
    <message>
        <source>is not in the list given</source>
        <translation>finns inte i den givna listan</translation>
    </message>
    <message>
        <source>is none by the list given</source>
        <translation>är ingen enligt den givna listan</translation>
    </message>
    <message>
        <source>does not match the pattern given</source>
        <translation>passar inte det givna mönstret</translation>
    </message>
    <message>
        <source>has words right after its colon</source>
        <translation>har ord direkt efter sitt kolon</translation>
    </message>
    <message>
        <source>comes %1, and nothing else says that it speaks</source>
        <translation>kommer %1, och inget annat talar för att det är en talare</translation>
    </message>
    <message>
        <source>in bold with a colon</source>
        <translation>i fetstil med kolon</translation>
    </message>
    <message>
        <source>with a colon</source>
        <translation>med kolon</translation>
    </message>
    <message>
        <source>in bold with a time</source>
        <translation>i fetstil med tid</translation>
    </message>
    <message>
        <source>beside a time</source>
        <translation>bredvid en tid</translation>
    </message>
    <message>
        <source>alone on its line</source>
        <translation>ensamt på sin rad</translation>
    </message>
    <message>
        <source>in bold, alone on its line</source>
        <translation>i fetstil, ensamt på sin rad</translation>
    </message>
    <message>
        <source>before a tab</source>
        <translation>före en tabb</translation>
    </message>
    <message>
        <source>with a full stop, as court reporters write</source>
        <translation>med punkt, som rättens protokollförare skriver</translation>
    </message>
    <message>
        <source>in double brackets</source>
        <translation>inom dubbla klamrar</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>inom parentes</translation>
    </message>
    <message>
        <source>as the pattern given finds it</source>
        <translation>så som det givna mönstret finner det</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>en roll</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>en beteckning</translation>
    </message>
    <message>
        <source>a name by its capitals</source>
        <translation>ett namn av versalerna att döma</translation>
    </message>
    <message>
        <source>a name in capitals</source>
        <translation>ett namn i versaler</translation>
    </message>
    <message>
        <source>words without capitals</source>
        <translation>ord utan versaler</translation>
    </message>
    <message>
        <source>closes 1 line, %1</source>
        <translation>avslutar 1 rad, %1</translation>
    </message>
    <message>
        <source>opens 1 line, %1</source>
        <translation>inleder 1 rad, %1</translation>
    </message>
    <message>
        <source>closes %1 lines, always %2</source>
        <translation>avslutar %1 rader, alltid %2</translation>
    </message>
    <message>
        <source>closes %1 lines, %2</source>
        <translation>avslutar %1 rader, %2</translation>
    </message>
    <message>
        <source>opens %1 lines, always %2</source>
        <translation>inleder %1 rader, alltid %2</translation>
    </message>
    <message>
        <source>opens %1 lines, %2</source>
        <translation>inleder %1 rader, %2</translation>
    </message>
    <message>
        <source> and a time</source>
        <translation> och en tid</translation>
    </message>
    <message>
        <source>, alternates with %1</source>
        <translation>, växlar med %1</translation>
    </message>
    <message>
        <source>, takes turns with others</source>
        <translation>, turas om med andra</translation>
    </message>
    <message>
        <source>named by you; %1</source>
        <translation>angiven av dig; %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>två gånger</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 gånger</translation>
    </message>
    <message>
        <source>From %1 %2 on, the same words come %3 times; all are kept.</source>
        <translation>Från %1 %2 och framåt kommer samma ord %3 gånger; alla är kvar.</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>textruta</translation>
    </message>
    <message>
        <source>cues</source>
        <translation>textrutor</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>raderna</translation>
    </message>
    <message>
        <source>utterance</source>
        <translation>yttrande</translation>
    </message>
    <message>
        <source>utterances</source>
        <translation>yttranden</translation>
    </message>
    <message>
        <source>%1 %2 has a time that cannot be read; its words are kept without.</source>
        <translation>%1 %2 har en tid som inte går att läsa; orden är kvar utan tid.</translation>
    </message>
    <message>
        <source>%1 %2 ends before it begins; its end was left out.</source>
        <translation>%1 %2 slutar före sin början; slutet utelämnades.</translation>
    </message>
    <message>
        <source>%1 %2 holds no words and gave no line.</source>
        <translation>%1 %2 saknar ord och gav ingen rad.</translation>
    </message>
    <message>
        <source>%1 %2 hold no words and gave no line.</source>
        <translation>%1 %2 saknar ord och gav inga rader.</translation>
    </message>
    <message>
        <source>Only the interviewer is marked; what follows is taken for somebody unnamed.</source>
        <translation>Bara intervjuaren är utmärkt; det som följer tas för någon namnlös.</translation>
    </message>
    <message>
        <source>the file itself names it, %1</source>
        <translation>filen själv anger det, %1</translation>
    </message>
    <message>
        <source>%1 turn ends before it begins, as its times tell; the end was left out.</source>
        <translation>%1 replik slutar innan den börjar enligt tiderna; slutet utelämnades.</translation>
    </message>
    <message>
        <source>%1 turns end before they begin, as its times tell; the end was left out.</source>
        <translation>%1 repliker slutar innan de börjar enligt tiderna; sluten utelämnades.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads, codes and tabulates interviews.</source>
        <translation>Läser, kodar och tabellerar intervjuer.</translation>
    </message>
    <message>
        <source>A project to open.</source>
        <translation>Ett projekt att öppna.</translation>
    </message>
</context>
</TS>
