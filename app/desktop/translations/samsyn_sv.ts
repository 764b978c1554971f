<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>app::ChoiceList</name>
    <message>
        <source>What fits</source>
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
        <source>Change the code of a coding to %1</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>app::CodingWorkspace</name>
    <message>
        <source>Memos</source>
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
        <source>&amp;New or recent project…</source>
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
