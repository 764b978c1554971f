<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>app::AgreementWorkspace</name>
    <message numerus="yes">
        <source>%1, on %n document(s) that at least two of them were given.</source>
        <translation>
            <numerusform>%1, on %n document that at least two of them were given.</numerusform>
            <numerusform>%1, on %n documents that at least two of them were given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AttributeTableModel</name>
    <message numerus="yes">
        <source>%1 %n other cells do not fit either.</source>
        <translation>
            <numerusform>%1 %Ln other cell does not fit either.</numerusform>
            <numerusform>%1 %Ln other cells do not fit either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speaks in %1, and %n more.</source>
        <translation>
            <numerusform>Speaks in %1, and %Ln more.</numerusform>
            <numerusform>Speaks in %1, and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AutocodePage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) more are coded so already.</source>
        <translation>
            <numerusform>%Ln place more is coded so already.</numerusform>
            <numerusform>%Ln places more are coded so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s)</source>
        <translation>
            <numerusform>Code %Ln place</numerusform>
            <numerusform>Code %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded.</source>
        <translation>
            <numerusform>%Ln place coded.</numerusform>
            <numerusform>%Ln places coded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CaseImportPage</name>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases would be added, and %1 values set.</source>
        <translation>
            <numerusform>%Ln case would be added, and %1 values set.</numerusform>
            <numerusform>%Ln cases would be added, and %1 values set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases would get another name.</source>
        <translation>
            <numerusform>%Ln case would get another name.</numerusform>
            <numerusform>%Ln cases would get another name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers would be linked to a case.</source>
        <translation>
            <numerusform>%Ln speaker would be linked to a case.</numerusform>
            <numerusform>%Ln speakers would be linked to a case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases that nobody speaks as any more would go.</source>
        <translation>
            <numerusform>%Ln case that nobody speaks as any more would go.</numerusform>
            <numerusform>%Ln cases that nobody speaks as any more would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents name no speaker and would take the values themselves.</source>
        <translation>
            <numerusform>%Ln document names no speaker and would take the values itself.</numerusform>
            <numerusform>%Ln documents name no speaker and would take the values themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values stay as they are.</source>
        <translation>
            <numerusform>%Ln value stays as it is.</numerusform>
            <numerusform>%Ln values stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases came from “%1”. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln case came from “%1”. Undo takes it back.</numerusform>
            <numerusform>%Ln cases came from “%1”. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CaseTable</name>
    <message numerus="yes">
        <source>%n of %1 × %2 cells will change.</source>
        <translation>
            <numerusform>%Ln of %1 × %2 cells will change.</numerusform>
            <numerusform>%Ln of %1 × %2 cells will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases will be added.</source>
        <translation>
            <numerusform>%Ln case will be added.</numerusform>
            <numerusform>%Ln cases will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns have no attribute here and are left out.</source>
        <translation>
            <numerusform>%Ln column has no attribute here and is left out.</numerusform>
            <numerusform>%Ln columns have no attribute here and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows go beyond the last one and are left out.</source>
        <translation>
            <numerusform>%Ln row goes beyond the last one and is left out.</numerusform>
            <numerusform>%Ln rows go beyond the last one and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cases</source>
        <translation>
            <numerusform>Remove %Ln case</numerusform>
            <numerusform>Remove %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases were removed with their values. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln case was removed with its values. Undo brings it back.</numerusform>
            <numerusform>%Ln cases were removed with their values. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot become “%2”: %n of its values do not fit, the first is “%3”.</source>
        <translation>
            <numerusform>“%1” cannot become “%2”: %Ln of its values does not fit, “%3”.</numerusform>
            <numerusform>“%1” cannot become “%2”: %Ln of its values do not fit, the first is “%3”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CellPassages</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) copied with the source.</source>
        <translation>
            <numerusform>%n passage copied with the source.</numerusform>
            <numerusform>%n passages copied with the source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodeActions</name>
    <message numerus="yes">
        <source>Colour %n code(s)</source>
        <translation>
            <numerusform>Colour %Ln code</numerusform>
            <numerusform>Colour %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n code(s)</source>
        <translation>
            <numerusform>Move %Ln code</numerusform>
            <numerusform>Move %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n code(s) into “%1”</source>
        <translation>
            <numerusform>Merge %Ln code into “%1”</numerusform>
            <numerusform>Merge %Ln codes into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n code(s)</source>
        <translation>
            <numerusform>Remove %Ln code</numerusform>
            <numerusform>Remove %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodePanel</name>
    <message numerus="yes">
        <source>Merge %n code(s) into</source>
        <translation>
            <numerusform>Merge %Ln code into</numerusform>
            <numerusform>Merge %Ln codes into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n code(s) into “%1”.</source>
        <translation>
            <numerusform>Merged %Ln code into “%1”.</numerusform>
            <numerusform>Merged %Ln codes into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed “%1” with %n coding(s).</source>
        <translation>
            <numerusform>Removed “%1” with %Ln coding.</numerusform>
            <numerusform>Removed “%1” with %Ln codings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n code(s) with their codings.</source>
        <translation>
            <numerusform>Removed %Ln code with its codings.</numerusform>
            <numerusform>Removed %Ln codes with their codings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 codes with %n coding(s).</source>
        <translation>
            <numerusform>Removed %1 codes with %Ln coding.</numerusform>
            <numerusform>Removed %1 codes with %Ln codings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodeSplit</name>
    <message numerus="yes">
        <source>%n code(s) are called “%1”; write the one above with a slash before it.</source>
        <translation>
            <numerusform>%Ln code is called “%1”; write the one above with a slash before it.</numerusform>
            <numerusform>%Ln codes are called “%1”; write the one above with a slash before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) checked.</source>
        <translation>
            <numerusform>%Ln coding checked.</numerusform>
            <numerusform>%Ln codings checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) go into “%1”.</source>
        <translation>
            <numerusform>%Ln coding goes into “%1”.</numerusform>
            <numerusform>%Ln codings go into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) go into a new code, “%1”.</source>
        <translation>
            <numerusform>%Ln coding goes into a new code, “%1”.</numerusform>
            <numerusform>%Ln codings go into a new code, “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodingDesk</name>
    <message numerus="yes">
        <source>Remove %n coding(s)</source>
        <translation>
            <numerusform>Remove %Ln coding</numerusform>
            <numerusform>Remove %Ln codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n passage(s) with %1</source>
        <translation>
            <numerusform>Code %Ln passage with %1</numerusform>
            <numerusform>Code %Ln passages with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) coded with %1.</source>
        <translation>
            <numerusform>%Ln passage coded with %1.</numerusform>
            <numerusform>%Ln passages coded with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the code of %n coding(s) to %1</source>
        <translation>
            <numerusform>Change the code of %Ln coding to %1</numerusform>
            <numerusform>Change the code of %Ln codings to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln coding removed. Undo brings it back.</numerusform>
            <numerusform>%Ln codings removed. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodingDetail</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConcordancePage</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CorrectionsPanel</name>
    <message numerus="yes">
        <source>%n file(s); what you say counts for all of them.</source>
        <translation>
            <numerusform>%Ln file; what you say counts for it.</numerusform>
            <numerusform>%Ln files; what you say counts for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n comment(s) as memos</source>
        <translation>
            <numerusform>Take %Ln comment as a memo</numerusform>
            <numerusform>Take %Ln comments as memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CrossTabWords</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) away</source>
        <translation>
            <numerusform>%n turn away</numerusform>
            <numerusform>%n turns away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n turn(s) before it</source>
        <translation>
            <numerusform>at most %n turn before it</numerusform>
            <numerusform>at most %n turns before it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of the rows lie in turns that the condition leaves out.</source>
        <translation>
            <numerusform>%n coding of the rows lies in turns that the condition leaves out.</numerusform>
            <numerusform>%n codings of the rows lie in turns that the condition leaves out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of the rows wait to be placed in a revised text.</source>
        <translation>
            <numerusform>%n coding of the rows waits to be placed in a revised text.</numerusform>
            <numerusform>%n codings of the rows wait to be placed in a revised text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of the rows stand where no column meets them.</source>
        <translation>
            <numerusform>%n coding of the rows stands where no column meets it.</numerusform>
            <numerusform>%n codings of the rows stand where no column meets them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CrossTabWorkspace</name>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>%n case: %1</numerusform>
            <numerusform>%n cases: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DisputesPage</name>
    <message numerus="yes">
        <source>%n disagreement(s), %1 decided</source>
        <translation>
            <numerusform>%n disagreement, %1 decided</numerusform>
            <numerusform>%n disagreements, %1 decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DocumentDetail</name>
    <message numerus="yes">
        <source>%n documents chosen</source>
        <translation>
            <numerusform>%Ln document chosen</numerusform>
            <numerusform>%Ln documents chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DocumentPanel</name>
    <message numerus="yes">
        <source>Remove %n documents</source>
        <translation>
            <numerusform>Remove %Ln document</numerusform>
            <numerusform>Remove %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed with their codings. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln document was removed with its codings. Undo brings it back.</numerusform>
            <numerusform>%Ln documents were removed with their codings. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DocumentTreeModel</name>
    <message numerus="yes">
        <source>%1 of the text is coded: characters under at least one of the codings shown, of all characters in the document. %n codings.</source>
        <translation>
            <numerusform>%1 of the text is coded: characters under at least one of the codings shown, of all characters in the document. %Ln coding.</numerusform>
            <numerusform>%1 of the text is coded: characters under at least one of the codings shown, of all characters in the document. %Ln codings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n documents</source>
        <translation>
            <numerusform>%1: %Ln document</numerusform>
            <numerusform>%1: %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ExchangePage</name>
    <message numerus="yes">
        <source>The file holds %n projects; choose the one to import.</source>
        <translation>
            <numerusform>The file holds %n project; choose it to import it.</numerusform>
            <numerusform>The file holds %n projects; choose the one to import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HandInBar</name>
    <message numerus="yes">
        <source>%n files are in %1 already, “%2” among them; nothing was written.</source>
        <translation>
            <numerusform>%n file is in %1 already, “%2”; nothing was written.</numerusform>
            <numerusform>%n files are in %1 already, “%2” among them; nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>%n file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HandOutForm</name>
    <message numerus="yes">
        <source>%1 of %n documents</source>
        <translation>
            <numerusform>%1 of %n document</numerusform>
            <numerusform>%1 of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy for %1 with %n documents is in %2.</source>
        <translation>
            <numerusform>The copy for %1 with %n document is in %2.</numerusform>
            <numerusform>The copy for %1 with %n documents is in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HitModel</name>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <translation>
            <numerusform>%1, %Ln hit</numerusform>
            <numerusform>%1, %Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportPage</name>
    <message numerus="yes">
        <source>&amp;Import %n document(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln document</numerusform>
            <numerusform>&amp;Import %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportRun</name>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) are stored.</source>
        <translation>
            <numerusform>The import was stopped; %Ln file is stored.</numerusform>
            <numerusform>The import was stopped; %Ln files are stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%Ln file imported.</numerusform>
            <numerusform>%Ln files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%Ln file was not imported.</numerusform>
            <numerusform>%Ln files were not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportSummary</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be read</source>
        <translation>
            <numerusform>%Ln still to be read</numerusform>
            <numerusform>%Ln still to be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%Ln worth a look</numerusform>
            <numerusform>%Ln worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the project already</source>
        <translation>
            <numerusform>%Ln in the project already</numerusform>
            <numerusform>%Ln in the project already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of kinds that are not read</source>
        <translation>
            <numerusform>%Ln of a kind that is not read</numerusform>
            <numerusform>%Ln of kinds that are not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::IncomingWords</name>
    <message numerus="yes">
        <source>%n with a time, up to %1</source>
        <translation>
            <numerusform>%Ln with a time, up to %1</numerusform>
            <numerusform>%Ln with a time, up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%Ln respondent</numerusform>
            <numerusform>%Ln respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain speaker(s)</source>
        <translation>
            <numerusform>%Ln uncertain speaker</numerusform>
            <numerusform>%Ln uncertain speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MergePage</name>
    <message numerus="yes">
        <source>Reading %n copies</source>
        <translation>
            <numerusform>Reading %n copy</numerusform>
            <numerusform>Reading %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies to merge</source>
        <translation>
            <numerusform>%n copy to merge</numerusform>
            <numerusform>%n copies to merge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies were merged. Undo takes them back.</source>
        <translation>
            <numerusform>%n copy was merged. Undo takes it back.</numerusform>
            <numerusform>%n copies were merged. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies were merged, but not everything that you decided was stored. Undo takes them back.</source>
        <translation>
            <numerusform>%n copy was merged, but not everything that you decided was stored. Undo takes it back.</numerusform>
            <numerusform>%n copies were merged, but not everything that you decided was stored. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PassageModel</name>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1, %Ln passage</numerusform>
            <numerusform>%1, %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PassagePanel</name>
    <message numerus="yes">
        <source>%n passage(s) copied with the source.</source>
        <translation>
            <numerusform>%Ln passage copied with the source.</numerusform>
            <numerusform>%Ln passages copied with the source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) stand otherwise to the other codes.</source>
        <translation>
            <numerusform>%Ln coding stands otherwise to the other codes.</numerusform>
            <numerusform>%Ln codings stand otherwise to the other codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) wait to be placed in a revised text.</source>
        <translation>
            <numerusform>%Ln coding waits to be placed in a revised text.</numerusform>
            <numerusform>%Ln codings wait to be placed in a revised text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lie outside the limits.</source>
        <translation>
            <numerusform>%Ln coding lies outside the limits.</numerusform>
            <numerusform>%Ln codings lie outside the limits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) by others are not shown.</source>
        <translation>
            <numerusform>%Ln coding by others is not shown.</numerusform>
            <numerusform>%Ln codings by others are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PseudonymPage</name>
    <message numerus="yes">
        <source>The copy is in %1; %n names were replaced.</source>
        <translation>
            <numerusform>The copy is in %1; %n name was replaced.</numerusform>
            <numerusform>The copy is in %1; %n names were replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RecipeForm</name>
    <message numerus="yes">
        <source>Pseudonyms in place of the %n marked names</source>
        <translation>
            <numerusform>Pseudonym in place of the %n marked name</numerusform>
            <numerusform>Pseudonyms in place of the %n marked names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked names stand in the project in clear, and may go out: %1. &lt;a href=&quot;names&quot;&gt;Where they stand…&lt;/a&gt;</source>
        <translation>
            <numerusform>%n marked name stands in the project in clear, and may go out: %1. &lt;a href=&quot;names&quot;&gt;Where it stands…&lt;/a&gt;</numerusform>
            <numerusform>%n marked names stand in the project in clear, and may go out: %1. &lt;a href=&quot;names&quot;&gt;Where they stand…&lt;/a&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ReportWorkspace</name>
    <message numerus="yes">
        <source>Checklist (%n open)</source>
        <translation>
            <numerusform>Checklist (%n open)</numerusform>
            <numerusform>Checklist (%n open)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RowWritingRun</name>
    <message numerus="yes">
        <source>Written in %n steps; undo takes one after the other back.</source>
        <translation>
            <numerusform>Written in %Ln step; undo takes it back.</numerusform>
            <numerusform>Written in %Ln steps; undo takes one after the other back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n of %1 steps; undo takes one after the other back.</source>
        <translation>
            <numerusform>Stopped after %Ln of %1 steps; undo takes it back.</numerusform>
            <numerusform>Stopped after %Ln of %1 steps; undo takes one after the other back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SearchPanel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, the first %n listed</source>
        <translation>
            <numerusform>, the first %Ln listed</numerusform>
            <numerusform>, the first %Ln listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n hit(s) with this new code</source>
        <translation>
            <numerusform>Code %Ln hit with this new code</numerusform>
            <numerusform>Code %Ln hits with this new code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n hit(s)</source>
        <translation>
            <numerusform>Code %Ln hit</numerusform>
            <numerusform>Code %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded with “%1”.</source>
        <translation>
            <numerusform>%Ln place coded with “%1”.</numerusform>
            <numerusform>%Ln places coded with “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SimilarPage</name>
    <message numerus="yes">
        <source>%n turn(s) are coded so;</source>
        <translation>
            <numerusform>%Ln turn is coded so;</numerusform>
            <numerusform>%Ln turns are coded so;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) were compared by these words: %1.</source>
        <translation>
            <numerusform>%Ln other was compared by these words: %1.</numerusform>
            <numerusform>%Ln others were compared by these words: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n rejected</source>
        <translation>
            <numerusform>Bring back %Ln rejected</numerusform>
            <numerusform>Bring back %Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SpeakerModel</name>
    <message numerus="yes">
        <source>%n cases are called “%1”. Join them first, or give this one a name of its own.</source>
        <translation>
            <numerusform>%Ln case is called “%1”. Join them first, or give this one a name of its own.</numerusform>
            <numerusform>%Ln cases are called “%1”. Join them first, or give this one a name of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SpeakerTable</name>
    <message numerus="yes">
        <source>“%1” speaks in %n documents as different cases. Are they the same person?</source>
        <translation>
            <numerusform>“%1” speaks in %Ln document as different cases. Are they the same person?</numerusform>
            <numerusform>“%1” speaks in %Ln documents as different cases. Are they the same person?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TableNotes</name>
    <message numerus="yes">
        <source>%n coding(s) not counted</source>
        <translation>
            <numerusform>%n coding not counted</numerusform>
            <numerusform>%n codings not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TranscriptView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::words</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
</TS>
