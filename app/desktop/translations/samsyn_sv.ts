<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>app::AttributeTableModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, whose values are numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, whose values are dates as 2026-05-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, whose values are yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other cells do not fit either.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks in no document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Speaks in %1, and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::AttributeTableView</name>
    <message>
        <source>Cases by attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents by attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes: these values are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a value and the cells below it to fill them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill cells down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::AttributeTypes</name>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CaseImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 100 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document that the case speaks in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GUID of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute in the project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New attribute: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: all of it is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases would be added, and %1 values set.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New attributes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases would get another name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers would be linked to a case.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases that nobody speaks as any more would go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents name no speaker and would take the values themselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import cases from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases came from “%1”. Undo takes them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CaseTable</name>
    <message>
        <source>Add a c&amp;ase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an a&amp;ttribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases and attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases yet. Each named speaker becomes one on import; you can also add them here, or take them from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 × %2 cells will change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases will be added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns have no attribute here and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows go beyond the last one and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the case “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the case “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases were removed with their values. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an attribute “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the attribute “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into an attribute’s column first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the attribute “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the attribute “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed with its values. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot become “%2”: %n of its values do not fit, the first is “%3”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” of the type “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cases and attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the cases selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an &amp;attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cases selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import cases and attributes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill cells down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Chip</name>
    <message>
        <source>Take out “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ChoiceList</name>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodeActions</name>
    <message>
        <source>Create the code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the %1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Colour %n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n code(s) into “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Separate “%1” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “%1” from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give “%1” the key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the memo on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodeDelegate</name>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodeEditor</name>
    <message>
        <source>Your memo on the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code in the codebook to read and write what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Short definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the code means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule when to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a passage must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When &amp;not to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule when not to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks alike and is something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passage that shows it well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was merged into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate “%1” again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodeFilter</name>
    <message>
        <source>Definition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When not to use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodeHead</name>
    <message>
        <source>Show passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodePanel</name>
    <message>
        <source>Filter codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter codes by name and definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds names, definitions and examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook has no codes yet. They also come while you code: select words and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a code of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code, definition or example holds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code below “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code, perspective: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n code(s) into</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merged “%1” into “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merged %n code(s) into “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1” with its codings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed “%1” with %n coding(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n code(s) with their codings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 codes with %n coding(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder is for order only; choose a code in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code &amp;below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code the selection with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes the words selected in the text with the codes chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose c&amp;olour of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge code into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codings count as the other code&apos;s; its empty fields are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the codings go into another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move code &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move code do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move code below the one &amp;above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move code &amp;out of its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key from the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the code the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group codes by perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort codes by the al&amp;phabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show counts of docu&amp;ments and cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key that codes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodePlaceForm</name>
    <message>
        <source>Can be &amp;used for coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that codes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder is for order only; nothing is coded with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;arent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodeSplit</name>
    <message>
        <source>Check &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for the checked codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new name or a code there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked codings &amp;go into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “%1”: check the codings that mean something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are called “%1”; write the one above with a slash before it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder; nothing is coded with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codings are coded with “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coding is checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) go into “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) go into a new code, “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodeTreeModel</name>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 codes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cod.</source>
        <comment>short for codings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doc.</source>
        <comment>short for documents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <comment>short for cases</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodeTreeView</name>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodingDesk</name>
    <message>
        <source>Select the words to code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are coded with %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with the new code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded with the new code “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that shall name the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code to repeat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code has the digit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the coding with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n coding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move the edges of a coding with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other coding with %1 to join it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join codings with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide a coding with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the weight of a coding with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Code %n passage(s) with %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) coded with %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the code of %n coding(s) to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CodingDetail</name>
    <message>
        <source>&amp;Recode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a coding in the text to see who coded it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo on this coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the coding; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code this coding shall have instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be placed in a revised text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write a memo on a coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh a coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a coding with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo on the selected coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to where the memo is written; it is kept by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode the selected coding…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodingList</name>
    <message>
        <source>Waits to be placed in the revised text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in %2, coded by %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CodingWorkspace</name>
    <message>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code these passages with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code they shall have instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the code&apos;s definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the codebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ColorMenu</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sand yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another colour as red, green and blue in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An&amp;other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ColumnsEditor</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the respondent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute, yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of the column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CorrectionsPanel</name>
    <message>
        <source>As recognised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s); what you say counts for all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n comment(s) as memos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CrashMark</name>
    <message>
        <source>Samsyn was interrupted while “%1” was open. Everything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samsyn was interrupted while “%1” was open. Everything up to the last step is stored: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DocumentDetail</name>
    <message>
        <source>Kind of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of folders are separated by “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (asks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “%1” of the kind “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make documents of the kind “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the language of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the language of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move documents to another folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DocumentKinds</name>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DocumentMemo</name>
    <message>
        <source>Memo on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a memo on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a memo on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DocumentOutline</name>
    <message>
        <source>No kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DocumentPanel</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How documents are grouped, and what is shown of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was removed with its codings. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed with their codings. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind, language, folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a memo on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the document’s &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DocumentTreeModel</name>
    <message>
        <source>&lt;1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has coded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of the text is coded: characters under at least one of the codings shown, of all characters in the document. %n codings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the text is coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ErrorStrip</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::HeaderBar</name>
    <message>
        <source>Search or command    Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose codings are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: others only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder and layer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::HitModel</name>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop transcripts here, or choose them. Nothing is stored before you have seen what was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to import, with all in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is recognised in transcripts before they are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportRun</name>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) are stored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportSummary</name>
    <message>
        <source>Looking for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the project already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of kinds that are not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Transcripts, tables of answers and archives (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Incoming</name>
    <message>
        <source>The same file is in the project as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file is in the list as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::IncomingModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::IncomingWords</name>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focus group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no times</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with a time, up to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding is a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain speaker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::IndexService</name>
    <message>
        <source>The search index was not written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a document, a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is saved already; a copy is for others, or for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the beginning of a command, a document or a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings of &amp;all coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My codings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings of &amp;others only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blind: hide others&apos; codings and counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of other coders is seen until this is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samsyn projects (*.samsyn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexing, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all documents for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New or recent project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes that are there are brought up to date, others are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the transcripts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MediaBar</name>
    <message>
        <source>The recording “%1” is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording is attached to this transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording “%1” cannot be played, because Qt Multimedia’s playback is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording “%1” cannot be played, because this computer has no sound device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording “%1” cannot be played; its file may be damaged or of a kind that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a recording to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach the recording of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a &amp;recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which sound or video file the document is the transcript of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the current &amp;turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the recording from the beginning of the current turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 3 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 3 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the turn over and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text goes along with the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of playing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach another recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detach the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MemoPanel</name>
    <message>
        <source>Memos on the project and on this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memos here yet. Select words and press Ctrl+M to write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo on the &amp;document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memo on the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that the memo is about first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the document %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (waits to be placed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::NameBar</name>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::NewProjectForm</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A codebook file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample study “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the project begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the codebook file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name as a coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;You code as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of making the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name cannot hold a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project of that name is in the folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PassageDelegate</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PassageList</name>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PassageModel</name>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2, coded %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PassagePanel</name>
    <message numerus="yes">
        <source>%n passage(s) copied with the source.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;de with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the next of the retrieved passages in its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the previous of the retrieved passages in its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the question above the passages, to add a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the context of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the passages with their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the selected passages with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode the selected passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;14 passages&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) stand otherwise to the other codes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) wait to be placed in a revised text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lie outside the limits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) by others are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a code in the codebook, or add one here, to read its passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage is coded so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the same turn instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the limits away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no passages to walk through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the last passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the first passage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Passages</name>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Perspectives</name>
    <message>
        <source>No perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ProjectFilling</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the codebook, the cases and the codings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ProjectMaking</name>
    <message>
        <source>The project could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ProjectRow</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::QuestionBar</name>
    <message>
        <source>Add a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a code to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the passages by attribute, coder or perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words apart at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters apart at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns apart at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the same document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the other codes must stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one perspective has coded and another lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded in this perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coded in this perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to change between and, or and not; Delete takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press or Delete takes this limit away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also coded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each coder apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also coded in the perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each coder’s passages apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SearchPanel</name>
    <message>
        <source>The words are being indexed; they can be searched in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, the first %n listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found. A * after the beginning of a word finds all that begin so: polis*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are found in all their forms. Write “a phrase” in quotation marks, trust NEAR/5 police for words close together, AND, OR and NOT in capitals; speaker:, document:, attribute: and code: say where to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the hits with …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to give the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is coded of each hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Code %n hit(s) with this new code</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hits to walk through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code “%1” with “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is coded with “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) coded with “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code all ticked hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code this hit and go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of “%1” could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of “%1” could be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ShortcutSheet</name>
    <message>
        <source>Commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SpeakerModel</name>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases are called “%1”. Join them first, or give this one a name of its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” from its case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that “%1” is “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “%1” as the interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “%1” as not the interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SpeakerTable</name>
    <message>
        <source>&amp;Join as one case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers of which document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers and their cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” speaks in %n documents as different cases. Are they the same person?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Join “%1” as one case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one case now. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SpeakersEditor</name>
    <message>
        <source>is no speaker, as you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens no line of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another label, as the file writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of labels, as ^(\w+) –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of speakers’ labels, a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression for what opens a turn. Its first group is the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and coding interviews, together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects that you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samsyn projects (*.samsyn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is in the project file already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TableStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TranscriptPane</name>
    <message>
        <source>&amp;Code the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the selected words, or the current turn; typing opens the list too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the whole &amp;turn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code all that is said in the current turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in &amp;vivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected words become the name of a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat the last code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the words with what was coded last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code with the code of digit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back, memo included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the code of the coding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with the coding beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings of one code and coder that touch, or the next one, become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Divide the coding at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memo on the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a memo on the selected words, or on the current turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripes of codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the text in the reading serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the text in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, or the name of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code it shall have instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet. Drop transcripts here, or import them with Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a coding first: click its stripe or its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a slip of the transcript right; codings follow, and undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to correct first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are corrected. Undo brings the old ones back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TranscriptView</name>
    <message>
        <source>Not coded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TurnPreview</name>
    <message>
        <source>Beginning of the file, as it would be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::UserCommands</name>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;odebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ValueEdit</name>
    <message>
        <source>2026-05-04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WordsEditor</name>
    <message>
        <source>Enter stores the correction, Esc leaves the words as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words as they should be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WordsLabel</name>
    <message>
        <source>Show in the text: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WorkLine</name>
    <message>
        <source>Progress of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WorkStrip</name>
    <message>
        <source>Work in the background</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WorkspaceRail</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::words</name>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a code “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is close to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a code “%1” already (in %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is close to “%2” (in %3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads, codes and tabulates interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
