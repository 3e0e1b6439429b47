<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardView</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePlace</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete them</source>
        <translation>
            <numerusform>Delete it</numerusform>
            <numerusform>Delete them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n is deleted. Undo brings it back.</numerusform>
            <numerusform>%n are deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n standard</numerusform>
            <numerusform>%n standards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%n time(s) in the playbook now</source>
        <translation>
            <numerusform>%n time in the playbook now</numerusform>
            <numerusform>%n times in the playbook now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of the history</source>
        <translation>
            <numerusform>%n operation of the history</numerusform>
            <numerusform>%n operations of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n edition</numerusform>
            <numerusform>%n editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of this playbook, which may hold it</source>
        <translation>
            <numerusform>%n backup of this playbook, which may hold it</numerusform>
            <numerusform>%n backups of this playbook, which may hold it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were written anew.</source>
        <translation>
            <numerusform>%n backup was written anew.</numerusform>
            <numerusform>%n backups were written anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be read and were deleted.</source>
        <translation>
            <numerusform>%n backup could not be read and was deleted.</numerusform>
            <numerusform>%n backups could not be read and were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadDeeds</name>
    <message numerus="yes">
        <source>%n standard(s) wait below the board to be placed again. Undo brings all back.</source>
        <translation>
            <numerusform>%n standard waits below the board to be placed again. Undo brings all back.</numerusform>
            <numerusform>%n standards wait below the board to be placed again. Undo brings all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImagesDialog</name>
    <message numerus="yes">
        <source>Shown %n time(s)</source>
        <translation>
            <numerusform>Shown %n time</numerusform>
            <numerusform>Shown %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) showed it, and show nothing now.</source>
        <translation>
            <numerusform>%n place showed it, and shows nothing now.</numerusform>
            <numerusform>%n places showed it, and show nothing now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n thing(s) imported from {names}.</source>
        <translation>
            <numerusform>%n thing imported from {names}.</numerusform>
            <numerusform>%n things imported from {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyPlace</name>
    <message numerus="yes">
        <source>{shown} of %n standard(s) shown.</source>
        <translation>
            <numerusform>{shown} of %n standard shown.</numerusform>
            <numerusform>{shown} of %n standards shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n comment(s) come in anyway.</source>
        <translation>
            <numerusform>%n comment comes in anyway.</numerusform>
            <numerusform>%n comments come in anyway.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>%n thing(s) decided for you</source>
        <translation>
            <numerusform>%n thing decided for you</numerusform>
            <numerusform>%n things decided for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsModel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message numerus="yes">
        <source>The customer is handed on %n time(s).</source>
        <translation>
            <numerusform>The customer is handed on %n time.</numerusform>
            <numerusform>The customer is handed on %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n standard</numerusform>
            <numerusform>%n standards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n thing(s) to look at:</source>
        <translation>
            <numerusform>%n thing to look at:</numerusform>
            <numerusform>%n things to look at:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more place(s)</source>
        <translation>
            <numerusform>… and in %n more place</numerusform>
            <numerusform>… and in %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>And %n more like these.</numerusform>
            <numerusform>And %n more like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessPlace</name>
    <message numerus="yes">
        <source>of the six supports of %n standard(s) are in place</source>
        <translation>
            <numerusform>of the six supports of %n standard are in place</numerusform>
            <numerusform>of the six supports of %n standards are in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), most telling first</source>
        <translation>
            <numerusform>%n thing, most telling first</numerusform>
            <numerusform>%n things, most telling first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplacingDialog</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s).</source>
        <translation>
            <numerusform>Replaced %n time.</numerusform>
            <numerusform>Replaced %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message numerus="yes">
        <source>Show %n standard(s)</source>
        <translation>
            <numerusform>Show %n standard</numerusform>
            <numerusform>Show %n standards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesPlace</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n standard</numerusform>
            <numerusform>%n standards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n standard(s) selected</source>
        <translation>
            <numerusform>%n standard selected</numerusform>
            <numerusform>%n standards selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>History (%n operation(s))</source>
        <translation>
            <numerusform>History (%n operation)</numerusform>
            <numerusform>History (%n operations)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n standard(s) go along, though they are never printed.</source>
        <translation>
            <numerusform>The notes of %n standard go along, though they are never printed.</numerusform>
            <numerusform>The notes of %n standards go along, though they are never printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sign-off register goes along, with %n name(s).</source>
        <translation>
            <numerusform>The sign-off register goes along, with %n name.</numerusform>
            <numerusform>The sign-off register goes along, with %n names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moment}, {step}: %n standard(s)</source>
        <translation>
            <numerusform>{moment}, {step}: %n standard</numerusform>
            <numerusform>{moment}, {step}: %n standards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer is handed on %n time(s).</source>
        <translation>
            <numerusform>The customer is handed on %n time.</numerusform>
            <numerusform>The customer is handed on %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage {stage}, %n moment(s)</source>
        <translation>
            <numerusform>Stage {stage}, %n moment</numerusform>
            <numerusform>Stage {stage}, %n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandardsPane</name>
    <message numerus="yes">
        <source>Search %n standard(s)…</source>
        <translation>
            <numerusform>Search %n standard…</numerusform>
            <numerusform>Search %n standards…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n standard</numerusform>
            <numerusform>%n standards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n standard</numerusform>
            <numerusform>%n standards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message numerus="yes">
        <source>%n text(s) mention it.</source>
        <translation>
            <numerusform>%n text mentions it.</numerusform>
            <numerusform>%n texts mention it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n standard(s) here, hidden by the filter.</source>
        <translation>
            <numerusform>%n standard here, hidden by the filter.</numerusform>
            <numerusform>%n standards here, hidden by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message numerus="yes">
        <source>%n question(s) on what the playbook says, in another order each time.</source>
        <translation>
            <numerusform>%n question on what the playbook says.</numerusform>
            <numerusform>%n questions on what the playbook says, in another order each time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s), and what you would do. It shows where you are strong.</source>
        <translation>
            <numerusform>%n situation, and what you would do. It shows where you are strong.</numerusform>
            <numerusform>%n situations, and what you would do. It shows where you are strong.</numerusform>
        </translation>
    </message>
</context>
</TS>
