<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>app::AttributeTableModel</name>
    <message numerus="yes">
        <source>%1 %n other cells do not fit either.</source>
        <translation>
            <numerusform>%1 %n other cell does not fit either.</numerusform>
            <numerusform>%1 %n other cells do not fit either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speaks in %1, and %n more.</source>
        <translation>
            <numerusform>Speaks in %1, and %n more.</numerusform>
            <numerusform>Speaks in %1, and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CaseImportPage</name>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases would be added, and %1 values set.</source>
        <translation>
            <numerusform>%n case would be added, and %1 values set.</numerusform>
            <numerusform>%n cases would be added, and %1 values set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases would get another name.</source>
        <translation>
            <numerusform>%n case would get another name.</numerusform>
            <numerusform>%n cases would get another name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers would be linked to a case.</source>
        <translation>
            <numerusform>%n speaker would be linked to a case.</numerusform>
            <numerusform>%n speakers would be linked to a case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases that nobody speaks as any more would go.</source>
        <translation>
            <numerusform>%n case that nobody speaks as any more would go.</numerusform>
            <numerusform>%n cases that nobody speaks as any more would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents name no speaker and would take the values themselves.</source>
        <translation>
            <numerusform>%n document names no speaker and would take the values itself.</numerusform>
            <numerusform>%n documents name no speaker and would take the values themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values stay as they are.</source>
        <translation>
            <numerusform>%n value stays as it is.</numerusform>
            <numerusform>%n values stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases came from “%1”. Undo takes them back.</source>
        <translation>
            <numerusform>%n case came from “%1”. Undo takes it back.</numerusform>
            <numerusform>%n cases came from “%1”. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CaseTable</name>
    <message numerus="yes">
        <source>%n of %1 × %2 cells will change.</source>
        <translation>
            <numerusform>%n of %1 × %2 cells will change.</numerusform>
            <numerusform>%n of %1 × %2 cells will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases will be added.</source>
        <translation>
            <numerusform>%n case will be added.</numerusform>
            <numerusform>%n cases will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns have no attribute here and are left out.</source>
        <translation>
            <numerusform>%n column has no attribute here and is left out.</numerusform>
            <numerusform>%n columns have no attribute here and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows go beyond the last one and are left out.</source>
        <translation>
            <numerusform>%n row goes beyond the last one and is left out.</numerusform>
            <numerusform>%n rows go beyond the last one and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cases</source>
        <translation>
            <numerusform>Remove %n case</numerusform>
            <numerusform>Remove %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases were removed with their values. Undo brings them back.</source>
        <translation>
            <numerusform>%n case was removed with its values. Undo brings it back.</numerusform>
            <numerusform>%n cases were removed with their values. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot become “%2”: %n of its values do not fit, the first is “%3”.</source>
        <translation>
            <numerusform>“%1” cannot become “%2”: %n of its values does not fit, “%3”.</numerusform>
            <numerusform>“%1” cannot become “%2”: %n of its values do not fit, the first is “%3”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodeActions</name>
    <message numerus="yes">
        <source>Colour %n code(s)</source>
        <translation>
            <numerusform>Colour %n code</numerusform>
            <numerusform>Colour %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n code(s)</source>
        <translation>
            <numerusform>Move %n code</numerusform>
            <numerusform>Move %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n code(s) into “%1”</source>
        <translation>
            <numerusform>Merge %n code into “%1”</numerusform>
            <numerusform>Merge %n codes into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n code(s)</source>
        <translation>
            <numerusform>Remove %n code</numerusform>
            <numerusform>Remove %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodePanel</name>
    <message numerus="yes">
        <source>Merge %n code(s) into</source>
        <translation>
            <numerusform>Merge %n code into</numerusform>
            <numerusform>Merge %n codes into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n code(s) into “%1”.</source>
        <translation>
            <numerusform>Merged %n code into “%1”.</numerusform>
            <numerusform>Merged %n codes into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed “%1” with %n coding(s).</source>
        <translation>
            <numerusform>Removed “%1” with %n coding.</numerusform>
            <numerusform>Removed “%1” with %n codings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n code(s) with their codings.</source>
        <translation>
            <numerusform>Removed %n code with its codings.</numerusform>
            <numerusform>Removed %n codes with their codings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 codes with %n coding(s).</source>
        <translation>
            <numerusform>Removed %1 codes with %n coding.</numerusform>
            <numerusform>Removed %1 codes with %n codings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodeSplit</name>
    <message numerus="yes">
        <source>%n code(s) are called “%1”; write the one above with a slash before it.</source>
        <translation>
            <numerusform>%n code is called “%1”; write the one above with a slash before it.</numerusform>
            <numerusform>%n codes are called “%1”; write the one above with a slash before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) checked.</source>
        <translation>
            <numerusform>%n coding checked.</numerusform>
            <numerusform>%n codings checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) go into “%1”.</source>
        <translation>
            <numerusform>%n coding goes into “%1”.</numerusform>
            <numerusform>%n codings go into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) go into a new code, “%1”.</source>
        <translation>
            <numerusform>%n coding goes into a new code, “%1”.</numerusform>
            <numerusform>%n codings go into a new code, “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodingDesk</name>
    <message numerus="yes">
        <source>Remove %n coding(s)</source>
        <translation>
            <numerusform>Remove %n coding</numerusform>
            <numerusform>Remove %n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n passage(s) with %1</source>
        <translation>
            <numerusform>Code %n passage with %1</numerusform>
            <numerusform>Code %n passages with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) coded with %1.</source>
        <translation>
            <numerusform>%n passage coded with %1.</numerusform>
            <numerusform>%n passages coded with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the code of %n coding(s) to %1</source>
        <translation>
            <numerusform>Change the code of %n coding to %1</numerusform>
            <numerusform>Change the code of %n codings to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n coding removed. Undo brings it back.</numerusform>
            <numerusform>%n codings removed. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodingDetail</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CorrectionsPanel</name>
    <message numerus="yes">
        <source>%n file(s); what you say counts for all of them.</source>
        <translation>
            <numerusform>%n file; what you say counts for it.</numerusform>
            <numerusform>%n files; what you say counts for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n comment(s) as memos</source>
        <translation>
            <numerusform>Take %n comment as a memo</numerusform>
            <numerusform>Take %n comments as memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DocumentDetail</name>
    <message numerus="yes">
        <source>%n documents chosen</source>
        <translation>
            <numerusform>%n document chosen</numerusform>
            <numerusform>%n documents chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DocumentPanel</name>
    <message numerus="yes">
        <source>Remove %n documents</source>
        <translation>
            <numerusform>Remove %n document</numerusform>
            <numerusform>Remove %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed with their codings. Undo brings them back.</source>
        <translation>
            <numerusform>%n document was removed with its codings. Undo brings it back.</numerusform>
            <numerusform>%n documents were removed with their codings. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DocumentTreeModel</name>
    <message numerus="yes">
        <source>%1 of the text is coded: characters under at least one of the codings shown, of all characters in the document. %n codings.</source>
        <translation>
            <numerusform>%1 of the text is coded: characters under at least one of the codings shown, of all characters in the document. %n coding.</numerusform>
            <numerusform>%1 of the text is coded: characters under at least one of the codings shown, of all characters in the document. %n codings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n documents</source>
        <translation>
            <numerusform>%1: %n document</numerusform>
            <numerusform>%1: %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HitModel</name>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <translation>
            <numerusform>%1, %n hit</numerusform>
            <numerusform>%1, %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportPage</name>
    <message numerus="yes">
        <source>&amp;Import %n document(s)</source>
        <translation>
            <numerusform>&amp;Import %n document</numerusform>
            <numerusform>&amp;Import %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportRun</name>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) are stored.</source>
        <translation>
            <numerusform>The import was stopped; %n file is stored.</numerusform>
            <numerusform>The import was stopped; %n files are stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n file imported.</numerusform>
            <numerusform>%n files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%n file was not imported.</numerusform>
            <numerusform>%n files were not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportSummary</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be read</source>
        <translation>
            <numerusform>%n still to be read</numerusform>
            <numerusform>%n still to be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n worth a look</numerusform>
            <numerusform>%n worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the project already</source>
        <translation>
            <numerusform>%n in the project already</numerusform>
            <numerusform>%n in the project already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of kinds that are not read</source>
        <translation>
            <numerusform>%n of a kind that is not read</numerusform>
            <numerusform>%n of kinds that are not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::IncomingWords</name>
    <message numerus="yes">
        <source>%n with a time, up to %1</source>
        <translation>
            <numerusform>%n with a time, up to %1</numerusform>
            <numerusform>%n with a time, up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
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
        <source>%n uncertain speaker(s)</source>
        <translation>
            <numerusform>%n uncertain speaker</numerusform>
            <numerusform>%n uncertain speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PassageModel</name>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1, %n passage</numerusform>
            <numerusform>%1, %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PassagePanel</name>
    <message numerus="yes">
        <source>%n passage(s) copied with the source.</source>
        <translation>
            <numerusform>%n passage copied with the source.</numerusform>
            <numerusform>%n passages copied with the source.</numerusform>
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
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) stand otherwise to the other codes.</source>
        <translation>
            <numerusform>%n coding stands otherwise to the other codes.</numerusform>
            <numerusform>%n codings stand otherwise to the other codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) wait to be placed in a revised text.</source>
        <translation>
            <numerusform>%n coding waits to be placed in a revised text.</numerusform>
            <numerusform>%n codings wait to be placed in a revised text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lie outside the limits.</source>
        <translation>
            <numerusform>%n coding lies outside the limits.</numerusform>
            <numerusform>%n codings lie outside the limits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) by others are not shown.</source>
        <translation>
            <numerusform>%n coding by others is not shown.</numerusform>
            <numerusform>%n codings by others are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SearchPanel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
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
        <source>, the first %n listed</source>
        <translation>
            <numerusform>, the first %n listed</numerusform>
            <numerusform>, the first %n listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n hit(s) with this new code</source>
        <translation>
            <numerusform>Code %n hit with this new code</numerusform>
            <numerusform>Code %n hits with this new code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n hit(s)</source>
        <translation>
            <numerusform>Code %n hit</numerusform>
            <numerusform>Code %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded with “%1”.</source>
        <translation>
            <numerusform>%n place coded with “%1”.</numerusform>
            <numerusform>%n places coded with “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SpeakerModel</name>
    <message numerus="yes">
        <source>%n cases are called “%1”. Join them first, or give this one a name of its own.</source>
        <translation>
            <numerusform>%n case is called “%1”. Join them first, or give this one a name of its own.</numerusform>
            <numerusform>%n cases are called “%1”. Join them first, or give this one a name of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SpeakerTable</name>
    <message numerus="yes">
        <source>“%1” speaks in %n documents as different cases. Are they the same person?</source>
        <translation>
            <numerusform>“%1” speaks in %n document as different cases. Are they the same person?</numerusform>
            <numerusform>“%1” speaks in %n documents as different cases. Are they the same person?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TranscriptView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::words</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
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
</context>
</TS>
