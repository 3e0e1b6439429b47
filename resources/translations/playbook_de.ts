<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The brand</source>
        <translation>Die Marke</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lesende</translation>
    </message>
    <message>
        <source>Look in print</source>
        <translation>Druckbild</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Kenntnisnahme</translation>
    </message>
    <message>
        <source>Guest card</source>
        <translation>Gästekarte</translation>
    </message>
    <message>
        <source>About Playbook</source>
        <translation>Über Playbook</translation>
    </message>
    <message>
        <source>Ideas it stands on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>Work of others in it</source>
        <translation>Was von anderen darin steckt</translation>
    </message>
    <message>
        <source>Playbook {version}</source>
        <translation>Playbook {version}</translation>
    </message>
    <message>
        <source>With Qt {qt} and PySide {pyside}. MIT licence.</source>
        <translation>Mit Qt {qt} und PySide {pyside}. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Works offline, always: nothing is sent anywhere.</source>
        <translation>Arbeitet immer offline: Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Moments of truth: Jan Carlzon, Moments of Truth (1987).</source>
        <translation>Momente der Wahrheit: Jan Carlzon, Moments of Truth (1987).</translation>
    </message>
    <message>
        <source>The five steps Ideal service, Culture of service, Attentiveness, Responsiveness and Empowerment: Ken Blanchard, Kathy Cuff and Vicki Halsey, Legendary Service (2014).</source>
        <translation>Die fünf Schritte Idealer Service, Servicekultur, Aufmerksamkeit, Reaktionsfreude und Eigeninitiative: Ken Blanchard, Kathy Cuff und Vicki Halsey, Legendary Service (2014).</translation>
    </message>
    <message>
        <source>The wording in this product is its own.</source>
        <translation>Die Formulierungen in diesem Programm sind eigene.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New playbook…</source>
        <translation>Neues Playbook…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Merge changes from…</source>
        <translation>Änderungen zusammenführen…</translation>
    </message>
    <message>
        <source>Playbook…</source>
        <translation>Playbook…</translation>
    </message>
    <message>
        <source>Images…</source>
        <translation>Bilder…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Share a copy…</source>
        <translation>Kopie weitergeben…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Publish edition…</source>
        <translation>Ausgabe veröffentlichen…</translation>
    </message>
    <message>
        <source>Check a printed copy…</source>
        <translation>Gedrucktes Exemplar prüfen…</translation>
    </message>
    <message>
        <source>Sign-off register…</source>
        <translation>Unterschriftenliste…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search or do anything…</source>
        <translation>Alles suchen, alles tun…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Zoom einpassen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Live page</source>
        <translation>Live-Seite</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Open in Standards</source>
        <translation>In „Standards“ öffnen</translation>
    </message>
    <message>
        <source>Show on the journey</source>
        <translation>Auf der Reise zeigen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Put to review</source>
        <translation>Zur Prüfung geben</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Außer Kraft setzen</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Playbook</source>
        <translation>Über Playbook</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>What does the customer get here, every time?</source>
        <translation>Was bekommt der Kunde hier, jedes Mal?</translation>
    </message>
    <message>
        <source>Show the moment</source>
        <translation>Moment zeigen</translation>
    </message>
    <message>
        <source>What nobody owns, nobody mends. Every moment needs one owner.</source>
        <translation>Was niemand verantwortet, bringt niemand in Ordnung. Jeder Moment braucht genau eine Person, die ihn verantwortet.</translation>
    </message>
    <message>
        <source>Choose an owner</source>
        <translation>Verantwortung vergeben</translation>
    </message>
    <message>
        <source>Each hand-off is a chance to be told “that’s not my job”.</source>
        <translation>Jede Übergabe ist eine Gelegenheit, „Dafür bin ich nicht zuständig“ zu hören.</translation>
    </message>
    <message>
        <source>See the path</source>
        <translation>Weg ansehen</translation>
    </message>
    <message>
        <source>A standard counts from the moment and step that it serves.</source>
        <translation>Ein Standard zählt erst mit dem Moment und dem Schritt, dem er dient.</translation>
    </message>
    <message>
        <source>Place it</source>
        <translation>Einordnen</translation>
    </message>
    <message>
        <source>People can keep only what they can read.</source>
        <translation>Einhalten kann man nur, was man lesen kann.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>A place left open in the template prints as it stands.</source>
        <translation>Eine Stelle, die in der Vorlage offen blieb, wird gedruckt, wie sie dasteht.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Freedom needs an edge: say how far one may go.</source>
        <translation>Freiheit braucht einen Rand: Sagen Sie, wie weit man gehen darf.</translation>
    </message>
    <message>
        <source>Without all six supports, keeping it depends on who is on shift.</source>
        <translation>Ohne alle sechs Stützen hängt es davon ab, wer gerade Dienst hat.</translation>
    </message>
    <message>
        <source>What was right then may not be right now.</source>
        <translation>Was damals richtig war, muss es heute nicht mehr sein.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Two people would read it in two ways.</source>
        <translation>Zwei Menschen läsen es auf zwei Arten.</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>Customers hear when words are recited.</source>
        <translation>Kunden hören, wenn Worte aufgesagt werden.</translation>
    </message>
    <message>
        <source>Great service that happened by accident. Make it one that happens every time.</source>
        <translation>Großartiger Service, der zufällig geschah. Sorgen Sie dafür, dass er jedes Mal geschieht.</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Geschichte öffnen</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>This is right.</source>
        <translation>Das ist richtig.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Das ist nicht richtig.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Pick what you would really do, with the mouse or by its number.</source>
        <translation>Wählen Sie, was Sie wirklich täten, mit der Maus oder über die Nummer.</translation>
    </message>
    <message>
        <source>More than one is right. Pick all of them, then check.</source>
        <translation>Mehr als eine Antwort ist richtig. Wählen Sie alle aus, dann prüfen Sie.</translation>
    </message>
    <message>
        <source>Pick one, with the mouse or by its number.</source>
        <translation>Wählen Sie eine, mit der Maus oder über die Nummer.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Nicht ganz.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>In this playbook</source>
        <translation>In diesem Playbook</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Images ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>Standard hinzufügen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom {zoom} %, fit all moments</source>
        <translation>Zoom {zoom}&#xa0;%, alle Momente einpassen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>What the board shows</source>
        <translation>Was die Tafel zeigt</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit all moments</source>
        <translation>Alle Momente einpassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Journey board</source>
        <translation>Tafel der Reise</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrandSheet</name>
    <message>
        <source>Title of the playbook</source>
        <translation>Titel des Playbooks</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>The service that you stand for, in one sentence that a customer would recognise.</source>
        <translation>Der Service, für den Sie stehen, in einem Satz, den ein Kunde wiedererkennt.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What decides where no standard does.</source>
        <translation>Was entscheidet, wo kein Standard es tut.</translation>
    </message>
</context>
<context>
    <name>CardDeeds</name>
    <message>
        <source>Title of the new standard</source>
        <translation>Titel des neuen Standards</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show the cards</source>
        <translation>Karten zeigen</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Nothing here fits what you look for.</source>
        <translation>Hier passt nichts zu Ihrer Suche.</translation>
    </message>
</context>
<context>
    <name>CataloguePlace</name>
    <message>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete them</source>
        <translation>
            <numerusform>Löschen</numerusform>
            <numerusform>Alle löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>“{name}” is deleted. Undo brings it back.</source>
        <translation>„{name}“ ist gelöscht und lässt sich mit „Rückgängig“ zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n are deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n Eintrag ist gelöscht und lässt sich mit „Rückgängig“ zurückholen.</numerusform>
            <numerusform>%n Einträge sind gelöscht und lassen sich mit „Rückgängig“ zurückholen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckingDialog</name>
    <message>
        <source>What changed since this copy</source>
        <translation>Was sich seit diesem Exemplar geändert hat</translation>
    </message>
    <message>
        <source>Check a printed copy</source>
        <translation>Gedrucktes Exemplar prüfen</translation>
    </message>
    <message>
        <source>What stands at the foot of a page, or what the code on the back says</source>
        <translation>Was am Fuß einer Seite steht oder der Code auf der Rückseite sagt</translation>
    </message>
    <message>
        <source>Such as: Edition 3 · 1 December 2026 · 1a2b3c4</source>
        <translation>Etwa: Ausgabe 3 · 1. Dezember 2026 · 1a2b3c4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>That names no edition yet.</source>
        <translation>Das nennt noch keine Ausgabe.</translation>
    </message>
    <message>
        <source>The line, the edition’s number or the short digest are enough. Slips of the pen do no harm.</source>
        <translation>Die Zeile, die Nummer der Ausgabe oder die kurze Prüfsumme genügen. Tippfehler schaden nicht.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose tables (.csv, .xlsx), Word documents (.docx), Markdown files, or a folder of them. You see first what they bring.</source>
        <translation>Wählen Sie Tabellen (.csv, .xlsx), Word-Dokumente (.docx), Markdown-Dateien oder einen Ordner davon. Zuerst sehen Sie, was sie bringen.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>This is no colour. One is written as # and six digits, such as #1F4E79.</source>
        <translation>Das ist keine Farbe. Eine Farbe schreibt man als # und sechs Zeichen aus 0–9 und A–F, etwa #1F4E79.</translation>
    </message>
    <message>
        <source>White words on it, and words in it on white, are easy to read ({ratio} : 1).</source>
        <translation>Weiße Wörter darauf und Wörter in dieser Farbe auf Weiß sind gut zu lesen ({ratio} : 1).</translation>
    </message>
    <message>
        <source>Too pale for white words on it, or for words in it on white ({ratio} : 1; 4.5 : 1 is the least). Print uses dark words on it, and darkens the words in it.</source>
        <translation>Zu blass für weiße Wörter darauf oder für Wörter in dieser Farbe auf Weiß ({ratio} : 1; mindestens 4,5 : 1). Im Druck stehen dunkle Wörter darauf, und Wörter in dieser Farbe werden abgedunkelt.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>read by Playbook itself</source>
        <translation>von Playbook selbst gelesen</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Was „{column}“ ist</translation>
    </message>
    <message>
        <source>{field} (guessed)</source>
        <translation>{field} (vermutet)</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>Diesen Kommentar löschen</translation>
    </message>
    <message>
        <source>Answer {author}</source>
        <translation>{author} antworten</translation>
    </message>
    <message>
        <source>Reopen the comment of {author}</source>
        <translation>Kommentar von {author} wieder öffnen</translation>
    </message>
    <message>
        <source>Settle the comment of {author}</source>
        <translation>Kommentar von {author} erledigen</translation>
    </message>
    <message>
        <source>Delete the comment of {author}</source>
        <translation>Kommentar von {author} löschen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>CommentEntry</name>
    <message>
        <source>What do you think of it?</source>
        <translation>Was meinen Sie dazu?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>In answer to {author}</source>
        <translation>Antwort auf {author}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Theirs: {who}</source>
        <translation>Andere: {who}</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>Save a copy of your own…</source>
        <translation>Eigene Kopie speichern…</translation>
    </message>
    <message>
        <source>This copy is for comments. What you change here is a suggestion, which whoever sent it accepts or declines.</source>
        <translation>Diese Kopie ist zum Kommentieren. Was Sie hier ändern, ist ein Vorschlag, den annimmt oder ablehnt, wer sie geschickt hat.</translation>
    </message>
    <message>
        <source>It was made on {date}.</source>
        <translation>Sie ist vom {date}.</translation>
    </message>
    <message>
        <source>This copy is for reading.</source>
        <translation>Diese Kopie ist zum Lesen.</translation>
    </message>
    <message>
        <source>It is the playbook of {date}; ask whoever sent it for a newer one.</source>
        <translation>Sie ist das Playbook vom {date}; um eine neuere bitten Sie, wer sie geschickt hat.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>What is on the clipboard cannot be read as standards. Nothing was changed. Copy them again.</source>
        <translation>Was in der Zwischenablage liegt, lässt sich nicht als Standards lesen. Nichts wurde geändert. Kopieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n Standard</numerusform>
            <numerusform>%n Standards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Coverage of the journey</source>
        <translation>Abdeckung der Reise</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in Playbook</source>
        <translation>Ein Fehler in Playbook</translation>
    </message>
    <message>
        <source>Something went wrong inside Playbook</source>
        <translation>In Playbook ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>It is our mistake, not yours. Your work is on disk.</source>
        <translation>Es ist unser Fehler, nicht Ihrer. Ihre Arbeit ist gespeichert.</translation>
    </message>
    <message>
        <source>It is our mistake, not yours. Your latest edits are still on their way to the disk.</source>
        <translation>Es ist unser Fehler, nicht Ihrer. Ihre letzten Änderungen werden gerade noch gespeichert.</translation>
    </message>
    <message>
        <source>The report below tells where in the program it happened. It holds nothing of your playbook, and is not sent anywhere. Copy it, and pass it on to whoever looks after Playbook for you.</source>
        <translation>Der Bericht unten sagt, wo im Programm es geschah. Er enthält nichts aus Ihrem Playbook und wird nirgendwohin gesendet. Kopieren Sie ihn, und geben Sie ihn an die Person weiter, die sich bei Ihnen um Playbook kümmert.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close Playbook</source>
        <translation>Playbook schließen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>Taken back: {name}</source>
        <translation>Zurückgenommen: {name}</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Seiten im Kleinformat</translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message>
        <source>Print this edition…</source>
        <translation>Diese Ausgabe drucken…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Wesentlich</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Geringfügig</translation>
    </message>
    <message>
        <source>in force from {date}</source>
        <translation>gültig ab {date}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>what is approved today</source>
        <translation>was heute freigegeben ist</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>This file does not hold the text of one of them, so what changed is not known.</source>
        <translation>Diese Datei enthält den Text einer der beiden nicht; was sich geändert hat, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing has changed: both say the same.</source>
        <translation>Nichts hat sich geändert: Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>What changed since edition {number}</source>
        <translation>Was sich seit Ausgabe {number} geändert hat</translation>
    </message>
    <message>
        <source>What changed from edition {former} to edition {number}</source>
        <translation>Was sich von Ausgabe {former} zu Ausgabe {number} geändert hat</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Erase from its backups on this computer, too</source>
        <translation>Auch aus den Sicherungen auf diesem Computer löschen</translation>
    </message>
    <message>
        <source>I know that nobody can bring it back</source>
        <translation>Ich weiß, dass niemand es zurückholen kann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Takes words out of the playbook, of its whole history, of its editions and of the search.</source>
        <translation>Nimmt Wörter aus dem Playbook, seinem ganzen Verlauf, seinen Ausgaben und der Suche.</translation>
    </message>
    <message>
        <source>Wherever it stands, also inside of longer words.</source>
        <translation>Wo immer er steht, auch in längeren Wörtern.</translation>
    </message>
    <message>
        <source>The name as whole words; what that person did stays, without the name.</source>
        <translation>Der Name als ganzes Wort; was die Person getan hat, bleibt, ohne den Namen.</translation>
    </message>
    <message>
        <source>Copies that others have, or that lie elsewhere, still hold it, and so do printed books.</source>
        <translation>Kopien, die andere haben oder die anderswo liegen, enthalten es weiterhin, gedruckte Bücher auch.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>The text to erase</source>
        <translation>Der zu löschende Text</translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation>Der Name der Person</translation>
    </message>
    <message>
        <source>Where it is will be shown here.</source>
        <translation>Hier steht dann, wo er vorkommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the playbook now</source>
        <translation>
            <numerusform>%n Mal jetzt im Playbook</numerusform>
            <numerusform>%n Mal jetzt im Playbook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of the history</source>
        <translation>
            <numerusform>%n Vorgang im Verlauf</numerusform>
            <numerusform>%n Vorgänge im Verlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of this playbook, which may hold it</source>
        <translation>
            <numerusform>%n Sicherung dieses Playbooks, die es enthalten kann</numerusform>
            <numerusform>%n Sicherungen dieses Playbooks, die es enthalten können</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” will stand in its place.</source>
        <translation>An seiner Stelle wird „{words}“ stehen.</translation>
    </message>
    <message>
        <source>It is erased for good.</source>
        <translation>Es ist endgültig gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were written anew.</source>
        <translation>
            <numerusform>%n Sicherung wurde neu geschrieben.</numerusform>
            <numerusform>%n Sicherungen wurden neu geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be read and were deleted.</source>
        <translation>
            <numerusform>%n Sicherung war nicht lesbar und wurde gelöscht.</numerusform>
            <numerusform>%n Sicherungen waren nicht lesbar und wurden gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtraField</name>
    <message>
        <source>Texts of your own, each under a name of its own.</source>
        <translation>Eigene Texte, jeder unter einem eigenen Namen.</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Text hinzufügen</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>“{name}” was not opened</source>
        <translation>„{name}“ wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderes öffnen…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}. It may have been moved, renamed or deleted, or its disk is not connected.</source>
        <translation>„{name}“ liegt nicht mehr in {folder}. Vielleicht wurde es verschoben, umbenannt oder gelöscht, oder sein Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>“{name}” is empty, as an interrupted download leaves it. Fetch it again, or restore a backup of it.</source>
        <translation>„{name}“ ist leer, wie nach einem abgebrochenen Download. Holen Sie die Datei erneut, oder stellen Sie eine Sicherung davon wieder her.</translation>
    </message>
    <message>
        <source>“{name}” is not a playbook, or is damaged beyond recognition. It was left as it is. If it was a playbook once, restore a backup of it.</source>
        <translation>„{name}“ ist kein Playbook oder bis zur Unkenntlichkeit beschädigt. Die Datei blieb, wie sie war. Falls sie einmal ein Playbook war, stellen Sie eine Sicherung davon wieder her.</translation>
    </message>
    <message>
        <source>“{name}” holds something that Playbook did not put there, and was not opened for safety. It was left as it is. Ask whoever sent it for a fresh copy, or restore a backup of it.</source>
        <translation>„{name}“ enthält etwas, das Playbook nicht hineingelegt hat, und wurde zur Sicherheit nicht geöffnet. Die Datei blieb, wie sie war. Bitten Sie den Absender um eine neue Kopie, oder stellen Sie eine Sicherung davon wieder her.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. It was left as it is. Restore a backup of it, or fetch a fresh copy.</source>
        <translation>„{name}“ ist beschädigt. Die Datei blieb, wie sie war. Stellen Sie eine Sicherung davon wieder her, oder holen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>The last save of “{name}” was interrupted and must be tidied up first, which cannot be done where it can only be read. It was left as it is. Copy it, together with the file “{name}-journal” beside it, to a folder that you can write to, and open the copy.</source>
        <translation>Das letzte Speichern von „{name}“ wurde unterbrochen und muss erst aufgeräumt werden. Das geht nicht, wo nur gelesen werden darf. Die Datei blieb, wie sie war. Kopieren Sie sie zusammen mit der Datei „{name}-journal“ daneben in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“{name}” is a copy for reading. Nothing was changed. To edit, save a copy of your own, or ask whoever sent it for one to edit.</source>
        <translation>„{name}“ ist eine Kopie zum Lesen. Nichts wurde geändert. Speichern Sie zum Bearbeiten eine eigene Kopie, oder bitten Sie, wer sie geschickt hat, um eine zum Bearbeiten.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open. All of it is still here, with your latest edits: put it back, or save a copy elsewhere.</source>
        <translation>„{name}“ wurde verschoben oder gelöscht, während es offen war. Alles ist noch hier, mit Ihren letzten Änderungen: Legen Sie es zurück, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>Take it after all</source>
        <translation>Doch übernehmen</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Selbst schreiben…</translation>
    </message>
    <message>
        <source>{field}: the result</source>
        <translation>{field}: das Ergebnis</translation>
    </message>
    <message>
        <source>decided: in your own words</source>
        <translation>entschieden: mit eigenen Worten</translation>
    </message>
    <message>
        <source>decided: mine</source>
        <translation>entschieden: meine</translation>
    </message>
    <message>
        <source>decided: theirs</source>
        <translation>entschieden: die andere</translation>
    </message>
    <message>
        <source>decided: both</source>
        <translation>entschieden: beide</translation>
    </message>
    <message>
        <source>left out: mine stays</source>
        <translation>weggelassen: meine bleibt</translation>
    </message>
    <message>
        <source>{thing}, {field}, {nature}: mine “{mine}”, theirs “{theirs}”</source>
        <translation>{thing}, {field}, {nature}: meine „{mine}“, die andere „{theirs}“</translation>
    </message>
    <message>
        <source>the result “{result}”</source>
        <translation>das Ergebnis „{result}“</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Playbooks (*{suffix})</source>
        <translation>Playbooks (*{suffix})</translation>
    </message>
    <message>
        <source>Open a playbook</source>
        <translation>Playbook öffnen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter by word…</source>
        <translation>Nach Wort filtern…</translation>
    </message>
    <message>
        <source>Filter by word</source>
        <translation>Nach Wort filtern</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Role: everyone</source>
        <translation>Rolle: alle</translation>
    </message>
    <message>
        <source>Unnamed role</source>
        <translation>Unbenannte Rolle</translation>
    </message>
    <message>
        <source>Status: any</source>
        <translation>Status: alle</translation>
    </message>
    <message>
        <source>Fixed and flexible</source>
        <translation>Fest und flexibel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>All moments</source>
        <translation>Alle Momente</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any latitude</source>
        <translation>Jede Verbindlichkeit</translation>
    </message>
    <message>
        <source>Journey order</source>
        <translation>Wie auf der Reise</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Nach Code</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>Least ready first</source>
        <translation>Am wenigsten reif zuerst</translation>
    </message>
    <message>
        <source>Latest change first</source>
        <translation>Zuletzt geändert zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Weniger Filter</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Work in a copy</source>
        <translation>In einer Kopie arbeiten</translation>
    </message>
    <message>
        <source>“{name}” holds everything, with your latest edits.</source>
        <translation>„{name}“ enthält alles, auch Ihre letzten Änderungen.</translation>
    </message>
    <message>
        <source>Go on in the copy</source>
        <translation>In der Kopie weiterarbeiten</translation>
    </message>
    <message>
        <source>The copy is saved as “{name}”.</source>
        <translation>Die Kopie ist als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The name of the file:</source>
        <translation>Name der Datei:</translation>
    </message>
    <message>
        <source>The playbook is now “{name}” in {folder}.</source>
        <translation>Das Playbook ist jetzt „{name}“ in {folder}.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>The start page shows it under this name:</source>
        <translation>Die Startseite zeigt sie unter diesem Namen:</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>“{name}” is a template now: new playbooks can start from it.</source>
        <translation>„{name}“ ist jetzt eine Vorlage: Neue Playbooks können damit beginnen.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The question before ({keys})</source>
        <translation>Die vorige Frage ({keys})</translation>
    </message>
    <message>
        <source>The next question ({keys})</source>
        <translation>Die nächste Frage ({keys})</translation>
    </message>
    <message>
        <source>{left} of {total} suggestions left</source>
        <translation>noch {left} von {total} Vorschlägen offen</translation>
    </message>
    <message>
        <source>There is nothing to ask.</source>
        <translation>Es gibt nichts zu fragen.</translation>
    </message>
    <message>
        <source>{left} of {total} questions left</source>
        <translation>noch {left} von {total} Fragen offen</translation>
    </message>
</context>
<context>
    <name>GlossaryPlace</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>A word that everyone uses alike saves a sentence each time. Say here what yours mean.</source>
        <translation>Ein Wort, das alle gleich gebrauchen, spart jedes Mal einen Satz. Sagen Sie hier, was Ihre Wörter bedeuten.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Begriff hinzufügen</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Glossar durchsuchen</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Neuer Begriff</translation>
    </message>
    <message>
        <source>Not yet named</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>Lacks its meaning</source>
        <translation>Bedeutung fehlt</translation>
    </message>
</context>
<context>
    <name>GridChooser</name>
    <message>
        <source>Size of the table</source>
        <translation>Größe der Tabelle</translation>
    </message>
    <message>
        <source>{columns} × {rows}, and a head</source>
        <translation>{columns} × {rows} und ein Kopf</translation>
    </message>
</context>
<context>
    <name>GuestSheet</name>
    <message>
        <source>Guest scale, from the lowest mark to the top</source>
        <translation>Gästeskala, von der untersten Stufe zur obersten</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Add a mark</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>The top mark is the service that people tell each other about.</source>
        <translation>Die oberste Stufe ist der Service, von dem man einander erzählt.</translation>
    </message>
    <message>
        <source>Invitation to the mailing list</source>
        <translation>Einladung in den Verteiler</translation>
    </message>
    <message>
        <source>What a guest gets, how often.</source>
        <translation>Was ein Gast bekommt, und wie oft.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>What a guest agrees to beside the box that is ticked, in words that hold in your country.</source>
        <translation>Worin ein Gast neben dem Kästchen einwilligt, das er ankreuzt, in Worten, die in Ihrem Land gelten.</translation>
    </message>
</context>
<context>
    <name>HeadDeeds</name>
    <message>
        <source>New stage</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>New moment</source>
        <translation>Neuer Moment</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name des Abschnitts</translation>
    </message>
    <message>
        <source>Name of the moment</source>
        <translation>Name des Moments</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) wait below the board to be placed again. Undo brings all back.</source>
        <translation>
            <numerusform>%n Standard wartet unter der Tafel auf einen neuen Platz. „Rückgängig“ bringt alles zurück.</numerusform>
            <numerusform>%n Standards warten unter der Tafel auf einen neuen Platz. „Rückgängig“ bringt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Nach hinten</translation>
    </message>
</context>
<context>
    <name>HeadModel</name>
    <message>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Moment hinzufügen</translation>
    </message>
</context>
<context>
    <name>HeadView</name>
    <message>
        <source>Stages and moments</source>
        <translation>Abschnitte und Momente</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Gemeinsam arbeiten</translation>
    </message>
    <message>
        <source>Files and safety</source>
        <translation>Dateien und Sicherheit</translation>
    </message>
    <message>
        <source>Ideas it stands on</source>
        <translation>Worauf es beruht</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Only the order was changed.</source>
        <translation>Nur die Reihenfolge wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>edition {number}, {day}</source>
        <translation>Ausgabe {number}, {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>something deleted since</source>
        <translation>etwas inzwischen Gelöschtes</translation>
    </message>
</context>
<context>
    <name>HistoryPlace</name>
    <message>
        <source>What it changed</source>
        <translation>Was damit geändert wurde</translation>
    </message>
    <message>
        <source>What differs today</source>
        <translation>Was heute anders ist</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Hierhin zurück</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Whose operations to show</source>
        <translation>Wessen Vorgänge zu zeigen sind</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Every edit will stand here, with who made it, and can be taken back.</source>
        <translation>Noch wurde nichts bearbeitet. Hier wird jede Änderung stehen, mit Namen, und sie lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>Nothing differs: today is as it was then.</source>
        <translation>Nichts ist anders: Heute ist alles wie damals.</translation>
    </message>
    <message>
        <source>The playbook is as it was after “{name}”. Nothing since is lost: it is in the history.</source>
        <translation>Das Playbook ist wieder wie nach „{name}“. Nichts von seither ist verloren: Es steht im Verlauf.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ImageSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Texts show the image by this name; they follow when you change it.</source>
        <translation>Texte zeigen das Bild unter diesem Namen; sie ziehen mit, wenn Sie ihn ändern.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What one would see: who, what, where</source>
        <translation>Was man sähe: wer, was, wo</translation>
    </message>
    <message>
        <source>It lacks its description: the words that are read, here and in the PDF, to those who cannot see it.</source>
        <translation>Die Beschreibung fehlt: die Worte, die hier und im PDF allen vorgelesen werden, die das Bild nicht sehen können.</translation>
    </message>
    <message>
        <source>Nothing shows it.</source>
        <translation>Nichts zeigt es.</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Wo es gezeigt wird</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>The brand’s logo</source>
        <translation>Das Logo der Marke</translation>
    </message>
    <message>
        <source>The playbook’s own texts</source>
        <translation>Die eigenen Texte des Playbooks</translation>
    </message>
    <message>
        <source>The image cannot be shown. Replace it.</source>
        <translation>Das Bild lässt sich nicht anzeigen. Ersetzen Sie es.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {kilobytes} kB</source>
        <translation>{width} × {height} Pixel, {kilobytes}&#xa0;kB</translation>
    </message>
</context>
<context>
    <name>ImagesDialog</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Images show what words cannot: how a tray is laid, where to stand. Drop them here, or add them.</source>
        <translation>Bilder zeigen, was Worte nicht können: wie ein Tablett gedeckt ist, wo man steht. Ziehen Sie sie hierher, oder fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>Bilder hinzufügen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP. Files can be dropped here.</source>
        <translation>PNG, JPEG oder WebP. Dateien lassen sich hierher ziehen.</translation>
    </message>
    <message numerus="yes">
        <source>Shown %n time(s)</source>
        <translation>
            <numerusform>%n-mal gezeigt</numerusform>
            <numerusform>%n-mal gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Ohne Beschreibung</translation>
    </message>
    <message>
        <source>{names} is deleted.</source>
        <translation>Gelöscht: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) showed it, and show nothing now.</source>
        <translation>
            <numerusform>%n Stelle zeigte es und zeigt jetzt nichts mehr.</numerusform>
            <numerusform>%n Stellen zeigten es und zeigen jetzt nichts mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name} cannot be read, or is too large. Nothing was changed.</source>
        <translation>{name} lässt sich nicht lesen oder ist zu groß. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Replace the image</source>
        <translation>Bild ersetzen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Andere Dateien…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import from {names}</source>
        <translation>Einlesen aus {names}</translation>
    </message>
    <message>
        <source>The reading was cancelled. Nothing was changed.</source>
        <translation>Das Lesen wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This could not be read, by a mistake of Playbook’s. Nothing was changed.</source>
        <translation>Das ließ sich nicht lesen, durch einen Fehler von Playbook. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was found in there that a playbook could take. Nothing was changed.</source>
        <translation>Darin war nichts, was ein Playbook aufnehmen könnte. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) imported from {names}.</source>
        <translation>
            <numerusform>%n Eintrag aus {names} eingelesen.</numerusform>
            <numerusform>%n Einträge aus {names} eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Kept as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Einlesen wählen</translation>
    </message>
    <message>
        <source>Tables, documents and Markdown (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xltx *.xls *.docx *.docm *.dotx *.doc *.md *.markdown);;All files (*)</source>
        <translation>Tabellen, Dokumente und Markdown (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xltx *.xls *.docx *.docm *.dotx *.doc *.md *.markdown);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Ordner zum Einlesen wählen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner…</translation>
    </message>
    <message>
        <source>Text of the part above</source>
        <translation>Text des Teils darüber</translation>
    </message>
</context>
<context>
    <name>JourneyEdits</name>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Finding us</source>
        <translation>Uns finden</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Während</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Bedient werden</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <source>When it goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
</context>
<context>
    <name>JourneyPlace</name>
    <message numerus="yes">
        <source>{shown} of %n standard(s) shown.</source>
        <translation>
            <numerusform>{shown} von %n Standard zu sehen.</numerusform>
            <numerusform>{shown} von %n Standards zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No standard matches.</source>
        <translation>Kein Standard passt.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Nur die Wörter einfügen</translation>
    </message>
    <message>
        <source>Move a card to another step</source>
        <translation>Karte in einen anderen Schritt verschieben</translation>
    </message>
    <message>
        <source>Move a card to another moment</source>
        <translation>Karte in einen anderen Moment verschieben</translation>
    </message>
    <message>
        <source>Move the whole moment</source>
        <translation>Den ganzen Moment verschieben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move a list item in, or out</source>
        <translation>Listenpunkt ein- oder ausrücken</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by word or key</source>
        <translation>Nach Wort oder Taste suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>Auf der Reise</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Search languages</source>
        <translation>Sprachen durchsuchen</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>https://… or a mail address</source>
        <translation>https://… oder eine Mailadresse</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>A link leads to a page that begins with https:// or to a mail address. This one does neither.</source>
        <translation>Ein Link führt zu einer Seite, die mit https:// beginnt, oder zu einer Mailadresse. Dieser tut keines von beiden.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>From the images…</source>
        <translation>Aus den Bildern…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Bilder durchsuchen</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>{name} cannot be read, or is too large. Nothing was changed.</source>
        <translation>{name} lässt sich nicht lesen oder ist zu groß. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge changes</source>
        <translation>Änderungen zusammenführen</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Merge changes from {name}</source>
        <translation>Änderungen aus {name} zusammenführen</translation>
    </message>
    <message>
        <source>Comparing the two copies</source>
        <translation>Die beiden Kopien werden verglichen</translation>
    </message>
    <message>
        <source>The comparison was cancelled. Nothing was changed.</source>
        <translation>Der Vergleich wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This could not be merged, by a mistake of Playbook’s. Nothing was changed.</source>
        <translation>Das konnte durch einen Fehler von Playbook nicht zusammengeführt werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{who} suggests this. Accept or decline each; nothing changes before you press Merge.</source>
        <translation>{who} schlägt das vor. Nehmen Sie jedes an oder lehnen Sie es ab; nichts ändert sich, bevor Sie „Zusammenführen“ drücken.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) come in anyway.</source>
        <translation>
            <numerusform>%n Kommentar kommt auf jeden Fall herein.</numerusform>
            <numerusform>%n Kommentare kommen auf jeden Fall herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of it is decided; only where both wrote something else, you are asked.</source>
        <translation>Das meiste ist entschieden; gefragt werden Sie nur, wo beide etwas anderes geschrieben haben.</translation>
    </message>
    <message>
        <source>Merged changes by {who}.</source>
        <translation>Änderungen von {who} zusammengeführt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge changes from</source>
        <translation>Änderungen zusammenführen aus</translation>
    </message>
    <message>
        <source>“{name}” is a copy of this playbook.</source>
        <translation>„{name}“ ist eine Kopie dieses Playbooks.</translation>
    </message>
    <message>
        <source>Its changes can be merged into this one; you see them first.</source>
        <translation>Ihre Änderungen lassen sich mit diesem Playbook zusammenführen; Sie sehen sie vorher.</translation>
    </message>
    <message>
        <source>Merge its changes</source>
        <translation>Änderungen zusammenführen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) decided for you</source>
        <translation>
            <numerusform>%n Sache für Sie entschieden</numerusform>
            <numerusform>%n Sachen für Sie entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>partly left out</source>
        <translation>teilweise weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>its place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Only its place among the others changes.</source>
        <translation>Nur der Platz unter den anderen ändert sich.</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Sein Platz</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>mine or theirs?</source>
        <translation>meine oder die andere?</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>deleted by you, changed by {who}</source>
        <translation>von Ihnen gelöscht, von {who} geändert</translation>
    </message>
    <message>
        <source>changed by you, deleted by {who}</source>
        <translation>von Ihnen geändert, von {who} gelöscht</translation>
    </message>
    <message>
        <source>different in the two copies</source>
        <translation>in den Kopien verschieden</translation>
    </message>
    <message>
        <source>changed by you and {who}</source>
        <translation>von Ihnen und {who} geändert</translation>
    </message>
    <message>
        <source>new, from {who}</source>
        <translation>neu, von {who}</translation>
    </message>
    <message>
        <source>deleted by {who}</source>
        <translation>von {who} gelöscht</translation>
    </message>
    <message>
        <source>changed by {who}</source>
        <translation>von {who} geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>to be kept</source>
        <translation>soll bleiben</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>soll gelöscht werden</translation>
    </message>
    <message>
        <source>both of you changed it: which is to stand?</source>
        <translation>beide haben es geändert: Was soll gelten?</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>changed by both, and put together</source>
        <translation>von beiden geändert und zusammengesetzt</translation>
    </message>
    <message>
        <source>follows from the rest</source>
        <translation>folgt aus dem Übrigen</translation>
    </message>
    <message>
        <source>the copies differ: which is to stand?</source>
        <translation>die Kopien unterscheiden sich: Was soll gelten?</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Meine nehmen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere nehmen</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Beide nehmen</translation>
    </message>
    <message>
        <source>New: {things}</source>
        <translation>Neu: {things}</translation>
    </message>
    <message>
        <source>Changed: {things}</source>
        <translation>Geändert: {things}</translation>
    </message>
    <message>
        <source>Deleted: {things}</source>
        <translation>Gelöscht: {things}</translation>
    </message>
    <message>
        <source>Deleted by one, changed by the other: {things}</source>
        <translation>Hier gelöscht, dort geändert oder umgekehrt: {things}</translation>
    </message>
</context>
<context>
    <name>MergingAtOnce</name>
    <message>
        <source>Merging “{name}”…</source>
        <translation>„{name}“ wird zusammengeführt…</translation>
    </message>
</context>
<context>
    <name>MergingBack</name>
    <message>
        <source>“{copy}” is merged into this playbook.</source>
        <translation>„{copy}“ ist mit diesem Playbook zusammengeführt.</translation>
    </message>
    <message>
        <source>Move the copy to the bin</source>
        <translation>Kopie in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is no bin for “{copy}”. It is still in {folder}.</source>
        <translation>Für „{copy}“ gibt es keinen Papierkorb. Die Kopie liegt weiterhin in {folder}.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Approvals, comments and the history bear a name. It stays on this computer and in this playbook.</source>
        <translation>Freigaben, Kommentare und der Verlauf tragen einen Namen. Er bleibt auf diesem Computer und in diesem Playbook.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
</context>
<context>
    <name>NewPlaybookDialog</name>
    <message>
        <source>New playbook</source>
        <translation>Neues Playbook</translation>
    </message>
    <message>
        <source>Such as the name over your door</source>
        <translation>Etwa der Name über Ihrer Tür</translation>
    </message>
    <message>
        <source>What every customer can count on, in one sentence</source>
        <translation>Worauf sich jeder Kunde verlassen kann, in einem Satz</translation>
    </message>
    <message>
        <source>Stands in the history beside what you do</source>
        <translation>Steht im Verlauf neben dem, was Sie tun</translation>
    </message>
    <message>
        <source>A new playbook</source>
        <translation>Ein neues Playbook</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>Beginnen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>M&amp;arke</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation>Ve&amp;rsprechen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Abgelegt in</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change where the playbook is kept</source>
        <translation>Ändern, wo das Playbook abgelegt wird</translation>
    </message>
    <message>
        <source>Make the playbook</source>
        <translation>Playbook anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How we serve at {brand}</source>
        <translation>Wie wir bei {brand} Service leben</translation>
    </message>
    <message>
        <source>Where to keep the playbook</source>
        <translation>Wo das Playbook abgelegt wird</translation>
    </message>
</context>
<context>
    <name>NewsModel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people do differently ({count})</source>
        <translation>Was alle anders machen ({count})</translation>
    </message>
    <message>
        <source>Small changes ({count})</source>
        <translation>Kleine Änderungen ({count})</translation>
    </message>
</context>
<context>
    <name>NoJourney</name>
    <message>
        <source>No journey yet</source>
        <translation>Noch keine Reise</translation>
    </message>
    <message>
        <source>The journey is your customer’s way through your service: stages, and in them the moments in which the brand is judged. Each standard has its place on it.</source>
        <translation>Die Reise ist der Weg Ihrer Kunden durch Ihren Service: Abschnitte, und darin die Momente, in denen die Marke beurteilt wird. Jeder Standard hat auf ihr seinen Platz.</translation>
    </message>
    <message>
        <source>Start with usual moments</source>
        <translation>Mit üblichen Momenten beginnen</translation>
    </message>
    <message>
        <source>Six moments that most services have, for you to rename.</source>
        <translation>Sechs Momente, die fast jeder Service hat; benennen Sie sie um.</translation>
    </message>
    <message>
        <source>Add the first stage</source>
        <translation>Ersten Abschnitt hinzufügen</translation>
    </message>
</context>
<context>
    <name>OffsetField</name>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Approved standards only</source>
        <translation>Nur freigegebene Standards</translation>
    </message>
    <message>
        <source>Facing pages, for both sides</source>
        <translation>Gegenüberliegende Seiten, für beidseitigen Druck</translation>
    </message>
    <message>
        <source>Folded along the top</source>
        <translation>Am oberen Rand gefaltet</translation>
    </message>
    <message>
        <source>Move the backs right and up</source>
        <translation>Rückseiten nach rechts und oben rücken</translation>
    </message>
    <message>
        <source>Test page for the printer</source>
        <translation>Testseite für den Drucker</translation>
    </message>
    <message>
        <source>Creep of each sheet</source>
        <translation>Versatz je Bogen</translation>
    </message>
    <message>
        <source>Not published: as it is now</source>
        <translation>Nicht veröffentlicht: wie es jetzt ist</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>Everyone: the whole book</source>
        <translation>Alle: das ganze Buch</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>“{name}” was changed by somebody else. You see it as it is now.</source>
        <translation>„{name}“ wurde von jemand anderem geändert. Sie sehen es, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Search in these pages…</source>
        <translation>In diesen Seiten suchen…</translation>
    </message>
    <message>
        <source>Search in these pages</source>
        <translation>In diesen Seiten suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>So breit wie Platz ist</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Show the page smaller</source>
        <translation>Seite kleiner zeigen</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Seite größer zeigen</translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation>Seite an die Breite anpassen</translation>
    </message>
    <message>
        <source>Live page</source>
        <translation>Live-Seite</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>as it will print · {paper}</source>
        <translation>wie sie gedruckt wird · {paper}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Alles suchen, alles tun</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Type the name of an action, a standard, a moment, a role, …</source>
        <translation>Name einer Aktion, eines Standards, eines Moments, einer Rolle …</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Was zur Wahl steht</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>All standards</source>
        <translation>Alle Standards</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>ABSCHNITT</translation>
    </message>
    <message>
        <source>MOMENT OF TRUTH</source>
        <translation>MOMENT DER WAHRHEIT</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Ohne Überschrift</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsView</name>
    <message>
        <source>This part becomes</source>
        <translation>Dieser Teil wird</translation>
    </message>
    <message>
        <source>What the parts of the document become</source>
        <translation>Was aus den Teilen des Dokuments wird</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Ebene {level}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What becomes of: {level}</source>
        <translation>Was wird aus: {level}</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>As proposed: {use}</source>
        <translation>Wie vorgeschlagen: {use}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Add a role to the path</source>
        <translation>Dem Weg eine Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Take out of the path</source>
        <translation>Aus dem Weg nehmen</translation>
    </message>
    <message>
        <source>{number}. {role}</source>
        <translation>{number}. {role}</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Rolle hinzufügen…</translation>
    </message>
    <message>
        <source>There are no roles yet</source>
        <translation>Es gibt noch keine Rollen</translation>
    </message>
    <message>
        <source>The roles in the order in which the customer meets them.</source>
        <translation>Die Rollen in der Reihenfolge, in der der Kunde ihnen begegnet.</translation>
    </message>
    <message numerus="yes">
        <source>The customer is handed on %n time(s).</source>
        <translation>
            <numerusform>Der Kunde wird %n-mal weitergereicht.</numerusform>
            <numerusform>Der Kunde wird %n-mal weitergereicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody hands the customer on.</source>
        <translation>Niemand reicht den Kunden weiter.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n Standard</numerusform>
            <numerusform>%n Standards</numerusform>
        </translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Noch nicht eingeordnet</translation>
    </message>
    <message>
        <source>{stage}: {moment}</source>
        <translation>{stage}: {moment}</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Moment</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>PlaybookWindow</name>
    <message>
        <source>Undo: {name}</source>
        <translation>Rückgängig: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: {name}</source>
        <translation>Wiederholen: {name}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The latest edits are not saved.</source>
        <translation>Die letzten Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Before you print</source>
        <translation>Bevor Sie drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at:</source>
        <translation>
            <numerusform>%n Stelle zum Ansehen:</numerusform>
            <numerusform>%n Stellen zum Ansehen:</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with these pages.</source>
        <translation>Mit diesen Seiten ist alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more place(s)</source>
        <translation>
            <numerusform>… und an %n weiteren Stelle</numerusform>
            <numerusform>… und an %n weiteren Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>What the columns are taken for</source>
        <translation>Wofür die Spalten gehalten werden</translation>
    </message>
    <message>
        <source>What the parts become</source>
        <translation>Was aus den Teilen wird</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>There is nothing new in there.</source>
        <translation>Darin ist nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>Und %n weitere wie diese.</numerusform>
            <numerusform>Und %n weitere wie diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>{result}: {things}</source>
        <translation>{result}: {things}</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Logo on the cover</source>
        <translation>Logo auf dem Umschlag</translation>
    </message>
    <message>
        <source>Typeface of texts</source>
        <translation>Schrift der Texte</translation>
    </message>
    <message>
        <source>Typeface of headings, labels and small print</source>
        <translation>Schrift der Überschriften, Beschriftungen und des Kleingedruckten</translation>
    </message>
    <message>
        <source>TrueType files, one for each style: regular, bold, italic, bold italic. They become part of the playbook. Characters that they lack are printed in the usual typefaces.</source>
        <translation>TrueType-Dateien, je eine für jeden Schnitt: normal, fett, kursiv, fett kursiv. Sie werden Teil des Playbooks. Zeichen, die ihnen fehlen, werden in den üblichen Schriften gedruckt.</translation>
    </message>
</context>
<context>
    <name>Publications</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pocket cards</source>
        <translation>Taschenkarten</translation>
    </message>
    <message>
        <source>Poster of the journey</source>
        <translation>Plakat der Reise</translation>
    </message>
    <message>
        <source>Booklet to fold and staple</source>
        <translation>Broschüre zum Falten und Heften</translation>
    </message>
    <message>
        <source>Line-up sheets</source>
        <translation>Blätter für die Teamrunde</translation>
    </message>
    <message>
        <source>Observation scorecard</source>
        <translation>Beobachtungsbogen</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Guest cards</source>
        <translation>Gästekarten</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Kenntnisnahme</translation>
    </message>
    <message>
        <source>Sign-off register</source>
        <translation>Unterschriftenliste</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
</context>
<context>
    <name>PublishEditions</name>
    <message>
        <source>Publish edition…</source>
        <translation>Ausgabe veröffentlichen…</translation>
    </message>
    <message>
        <source>Check a copy…</source>
        <translation>Exemplar prüfen…</translation>
    </message>
</context>
<context>
    <name>PublishPlace</name>
    <message>
        <source>Setting the pages…</source>
        <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Andere Formate</translation>
    </message>
    <message>
        <source>The handbook as a Word file (DOCX)…</source>
        <translation>Das Handbuch als Word-Datei (DOCX)…</translation>
    </message>
    <message>
        <source>The handbook as a web page (HTML)…</source>
        <translation>Das Handbuch als Webseite (HTML)…</translation>
    </message>
    <message>
        <source>Standards, matrix and roles as a workbook (Excel)…</source>
        <translation>Standards, Matrix und Rollen als Arbeitsmappe (Excel) …</translation>
    </message>
    <message>
        <source>Standards as a table (CSV)…</source>
        <translation>Standards als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>The whole playbook as a folder of texts (Markdown)…</source>
        <translation>Das ganze Playbook als Ordner mit Texten (Markdown)…</translation>
    </message>
    <message>
        <source>The pages will be shown here as they will be printed.</source>
        <translation>Hier erscheinen die Seiten, wie sie gedruckt werden.</translation>
    </message>
    <message>
        <source>The pages are not set</source>
        <translation>Die Seiten sind nicht gesetzt</translation>
    </message>
    <message>
        <source>Set them to see what will be printed.</source>
        <translation>Setzen Sie sie, um zu sehen, was gedruckt wird.</translation>
    </message>
    <message>
        <source>Set the pages</source>
        <translation>Seiten setzen</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word-Dateien (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Export the handbook</source>
        <translation>Handbuch exportieren</translation>
    </message>
    <message>
        <source>Export standards</source>
        <translation>Standards exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the whole playbook</source>
        <translation>Das ganze Playbook exportieren</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} ist geschrieben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>All pages are with the printer.</source>
        <translation>Alle Seiten sind beim Drucker.</translation>
    </message>
</context>
<context>
    <name>PublishingDialog</name>
    <message>
        <source>Material</source>
        <translation>Wesentlich</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Geringfügig</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish edition</source>
        <translation>Ausgabe veröffentlichen</translation>
    </message>
    <message>
        <source>People do something differently. Former copies are out of date, and everyone signs again.</source>
        <translation>Es wird etwas anders gemacht. Frühere Exemplare sind veraltet, und alle unterschreiben neu.</translation>
    </message>
    <message>
        <source>Slips and wording are mended. Nobody does anything differently, and nobody signs again.</source>
        <translation>Versehen und Formulierungen sind berichtigt. Niemand macht etwas anders, und niemand unterschreibt neu.</translation>
    </message>
    <message>
        <source>What is new, in a sentence or two. It is printed above the changes.</source>
        <translation>Was neu ist, in ein, zwei Sätzen. Es wird über den Änderungen gedruckt.</translation>
    </message>
    <message>
        <source>A name, if it has one, such as Spring</source>
        <translation>Ein Name, wenn sie einen hat, etwa Frühling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>An edition stays as it is: it cannot be taken back.</source>
        <translation>Eine Ausgabe bleibt, wie sie ist: Sie lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>Not in it, because not approved: {standards}</source>
        <translation>Nicht darin, weil nicht freigegeben: {standards}</translation>
    </message>
    <message>
        <source>This is the first edition: all that is approved is in it.</source>
        <translation>Das ist die erste Ausgabe: Sie enthält alles, was freigegeben ist.</translation>
    </message>
    <message>
        <source>This file does not hold the text of edition {number}, so what changed is not known.</source>
        <translation>Diese Datei enthält den Text von Ausgabe {number} nicht; was sich geändert hat, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>What changed since edition {number}</source>
        <translation>Was sich seit Ausgabe {number} geändert hat</translation>
    </message>
    <message>
        <source>Some of the changes below ask people to do something differently. Nobody would sign for them.</source>
        <translation>Einige der Änderungen unten verlangen, etwas anders zu machen. Niemand würde dafür unterschreiben.</translation>
    </message>
    <message>
        <source>Edition {number} is published.</source>
        <translation>Ausgabe {number} ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>What would you ask in the corridor?</source>
        <translation>Was würden Sie im Flur fragen?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Antworten zur Wahl</translation>
    </message>
    <message>
        <source>The answer, as the key prints it</source>
        <translation>Die Antwort, wie sie im Lösungsteil steht</translation>
    </message>
    <message>
        <source>In a sentence, or what to listen for</source>
        <translation>In einem Satz, oder worauf zu hören ist</translation>
    </message>
    <message>
        <source>Why this is so</source>
        <translation>Warum das so ist</translation>
    </message>
    <message>
        <source>Shown after the answer, whatever it was</source>
        <translation>Wird nach der Antwort gezeigt, wie sie auch ausfiel</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>No standard</source>
        <translation>Kein Standard</translation>
    </message>
    <message>
        <source>Search standards</source>
        <translation>Standards durchsuchen</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>No moment</source>
        <translation>Kein Moment</translation>
    </message>
    <message>
        <source>Search moments</source>
        <translation>Momente durchsuchen</translation>
    </message>
    <message>
        <source>Change the guest scale…</source>
        <translation>Gästeskala ändern…</translation>
    </message>
    <message>
        <source>The guest marks one of</source>
        <translation>Der Gast kreuzt eines davon an</translation>
    </message>
</context>
<context>
    <name>QuizPlace</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Questions turn reading into talking: what people know, how they lean, and what guests say.</source>
        <translation>Fragen machen aus Lesen ein Gespräch: was man weiß, wozu man neigt und was Gäste sagen.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Fragen durchsuchen</translation>
    </message>
    <message>
        <source>Which questions to show</source>
        <translation>Welche Fragen zu zeigen sind</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>No answer is marked as right</source>
        <translation>Keine Antwort ist als richtig markiert</translation>
    </message>
    <message>
        <source>No answer has points</source>
        <translation>Keine Antwort hat Punkte</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Who reads the playbook; it stands on the cover.</source>
        <translation>Wer das Playbook liest; es steht auf dem Umschlag.</translation>
    </message>
    <message>
        <source>Language of the playbook</source>
        <translation>Sprache des Playbooks</translation>
    </message>
    <message>
        <source>What is printed takes its own words, dates and the order of the index from it. English, German, French and Spanish are complete; in any other language those words stay English.</source>
        <translation>Was gedruckt wird, nimmt daraus seine eigenen Wörter, Daten und die Ordnung des Registers. Englisch, Deutsch, Französisch und Spanisch sind vollständig; in jeder anderen Sprache bleiben diese Wörter englisch.</translation>
    </message>
</context>
<context>
    <name>ReadinessPlace</name>
    <message>
        <source>What to look at</source>
        <translation>Was zu betrachten ist</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>Welche Hinweise zu zeigen sind</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Intentional, not accidental</source>
        <translation>Absicht statt Zufall</translation>
    </message>
    <message>
        <source>The six supports</source>
        <translation>Die sechs Stützen</translation>
    </message>
    <message>
        <source>Coverage of the journey</source>
        <translation>Abdeckung der Reise</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Noch nichts zu betrachten</translation>
    </message>
    <message>
        <source>Readiness shows what stands behind your standards, and what is still missing.</source>
        <translation>Der Reifegrad zeigt, was hinter Ihren Standards steht und was noch fehlt.</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>Zur Reise</translation>
    </message>
    <message>
        <source>Whole playbook</source>
        <translation>Ganzes Playbook</translation>
    </message>
    <message>
        <source>Looking through the playbook…</source>
        <translation>Das Playbook wird durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>of the six supports of %n standard(s) are in place</source>
        <translation>
            <numerusform>der sechs Stützen von %n Standard stehen</numerusform>
            <numerusform>der sechs Stützen von %n Standards stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>No standard here yet.</source>
        <translation>Hier ist noch kein Standard.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), most telling first</source>
        <translation>
            <numerusform>%n Hinweis, das Wichtigste zuerst</numerusform>
            <numerusform>%n Hinweise, das Wichtigste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. Everything is in place.</source>
        <translation>Nichts. Alles ist an seinem Platz.</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Hinweise</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>{user} is editing this playbook on {host}. You can read it here meanwhile.</source>
        <translation>{user} bearbeitet dieses Playbook gerade an {host}. Sie können es hier solange lesen.</translation>
    </message>
    <message>
        <source>Somebody else is editing this playbook. You can read it here meanwhile.</source>
        <translation>Jemand anderes bearbeitet dieses Playbook gerade. Sie können es hier solange lesen.</translation>
    </message>
    <message>
        <source>Edit it now</source>
        <translation>Jetzt bearbeiten</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Neuesten Stand zeigen</translation>
    </message>
    <message>
        <source>Work in a copy…</source>
        <translation>In einer Kopie arbeiten…</translation>
    </message>
    <message>
        <source>{user} has closed this playbook. You can edit it now.</source>
        <translation>{user} hat dieses Playbook geschlossen. Sie können es jetzt bearbeiten.</translation>
    </message>
    <message>
        <source>This playbook was closed elsewhere. You can edit it now.</source>
        <translation>Dieses Playbook wurde anderswo geschlossen. Sie können es jetzt bearbeiten.</translation>
    </message>
    <message>
        <source>It has changed since you opened it.</source>
        <translation>Seit Sie es geöffnet haben, hat es sich geändert.</translation>
    </message>
    <message>
        <source>This playbook can only be read: the file or its folder is write-protected.</source>
        <translation>Dieses Playbook lässt sich nur lesen: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This playbook was opened for reading.</source>
        <translation>Dieses Playbook wurde zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{user} is editing this playbook on {host}, since {time}. You can read it here meanwhile.</source>
        <translation>{user} bearbeitet dieses Playbook an {host}, seit {time}. Sie können es hier solange lesen.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Pasted image</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>This was too much to keep its layout, so its words came alone.</source>
        <translation>Das war zu viel, um die Gestaltung zu behalten; es kamen nur die Wörter an.</translation>
    </message>
    <message>
        <source>{name} could not be read, or has more than 50 MB. Nothing was changed.</source>
        <translation>{name} ließ sich nicht lesen oder hat mehr als 50&#xa0;MB. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>RecentsList</name>
    <message>
        <source>Playbooks opened before</source>
        <translation>Zuletzt geöffnete Playbooks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>RecentsModel</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Go to {name}</source>
        <translation>Zu {name} gehen</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} herausnehmen</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Enter signature</source>
        <translation>Unterschrift eintragen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Sign-off register</source>
        <translation>Unterschriftenliste</translation>
    </message>
    <message>
        <source>Search names and roles</source>
        <translation>Namen und Rollen durchsuchen</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Unterzeichnende</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Names, one a line; the role may follow after a semicolon</source>
        <translation>Namen, einer je Zeile; nach einem Strichpunkt kann die Rolle folgen</translation>
    </message>
    <message>
        <source>Kim Larsen; Front desk</source>
        <translation>Kim Larsen; Empfang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing to sign yet</source>
        <translation>Noch nichts zu unterschreiben</translation>
    </message>
    <message>
        <source>People sign a published edition. You can enter names already.</source>
        <translation>Unterschrieben wird eine veröffentlichte Ausgabe. Namen können Sie schon eintragen.</translation>
    </message>
    <message>
        <source>Edition {number}: {signed} of {total} have signed</source>
        <translation>Ausgabe {number}: {signed} von {total} haben unterschrieben</translation>
    </message>
    <message>
        <source>Whoever has signed edition {number} or a later one has signed.</source>
        <translation>Wer Ausgabe {number} oder eine spätere unterschrieben hat, hat unterschrieben.</translation>
    </message>
</context>
<context>
    <name>ReplacingDialog</name>
    <message>
        <source>Match capitals</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Texts that would change</source>
        <translation>Texte, die sich ändern würden</translation>
    </message>
    <message>
        <source>Looks through all texts of the playbook, but for comments and codes.</source>
        <translation>Durchsucht alle Texte des Playbooks, nur Kommentare und Codes nicht.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} in {texts}</source>
        <translation>{found} in {texts}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s).</source>
        <translation>
            <numerusform>%n-mal ersetzt.</numerusform>
            <numerusform>%n-mal ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>Choose another copy…</source>
        <translation>Andere Kopie wählen…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>A backup becomes a new playbook beside the one it was taken of, which stays as it is.</source>
        <translation>Aus einer Sicherung wird ein neues Playbook neben dem, von dem sie stammt; dieses bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There are no backups yet. One is taken whenever a playbook is closed after edits.</source>
        <translation>Es gibt noch keine Sicherungen. Eine entsteht immer dann, wenn ein bearbeitetes Playbook geschlossen wird.</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Where to keep the restored playbook</source>
        <translation>Wo das wiederhergestellte Playbook abgelegt wird</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>To read up on</source>
        <translation>Zum Nachlesen</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>Nach Schritt</translation>
    </message>
    <message>
        <source>Standards that you live</source>
        <translation>Standards, die Sie leben</translation>
    </message>
    <message>
        <source>Standards to talk over with a colleague</source>
        <translation>Standards, über die ein Gespräch lohnt</translation>
    </message>
    <message>
        <source>This is for you alone: nothing of it is kept.</source>
        <translation>Das ist nur für Sie: Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Right: {answer}</source>
        <translation>Richtig: {answer}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Look at it again by</source>
        <translation>Wieder ansehen bis</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Not approved as it stands.</source>
        <translation>So, wie er da steht, nicht freigegeben.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Freigegeben.</translation>
    </message>
    <message>
        <source>Approved by {name} on {time}.</source>
        <translation>Freigegeben von {name}, {time}.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the role is called</source>
        <translation>Wie die Rolle heißt</translation>
    </message>
    <message>
        <source>Its part in the customer’s experience</source>
        <translation>Ihr Beitrag zum Erlebnis des Kunden</translation>
    </message>
    <message>
        <source>What would the customer miss without this role?</source>
        <translation>Was würde dem Kunden ohne diese Rolle fehlen?</translation>
    </message>
    <message>
        <source>It owns no moment yet. Moments get their owner on the journey.</source>
        <translation>Sie verantwortet noch keinen Moment. Die Verantwortung für Momente wird auf der Reise vergeben.</translation>
    </message>
    <message>
        <source>No customer meets it yet: it stands on no moment’s path.</source>
        <translation>Noch begegnet ihr kein Kunde: Sie steht auf dem Weg keines Moments.</translation>
    </message>
    <message>
        <source>It keeps no standard yet.</source>
        <translation>Sie hält noch keinen Standard ein.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Owns these moments</source>
        <translation>Verantwortet diese Momente</translation>
    </message>
    <message>
        <source>Meets the customer at</source>
        <translation>Begegnet dem Kunden in</translation>
    </message>
    <message>
        <source>Keeps these standards</source>
        <translation>Hält diese Standards ein</translation>
    </message>
    <message numerus="yes">
        <source>Show %n standard(s)</source>
        <translation>
            <numerusform>%n Standard zeigen</numerusform>
            <numerusform>%n Standards zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesPlace</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>A role is who acts: those whom customers meet, and those behind them. Each has a book of its own.</source>
        <translation>Eine Rolle ist, wer handelt: die, denen Kunden begegnen, und die hinter ihnen. Jede hat ein eigenes Buch.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>Rollen durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n Moment</numerusform>
            <numerusform>%n Momente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n Standard</numerusform>
            <numerusform>%n Standards</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled role</source>
        <translation>Rolle ohne Titel</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>You</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light, dark, or as the rest of this computer.</source>
        <translation>Hell, dunkel oder wie der Rest dieses Computers.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on. A playbook has its own.</source>
        <translation>Die Sprache des Fensters, ab dem nächsten Start. Ein Playbook hat seine eigene.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Marks unknown words, where this computer has a dictionary of the playbook’s language.</source>
        <translation>Markiert unbekannte Wörter, wenn dieser Computer ein Wörterbuch für die Sprache des Playbooks hat.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The paper of the live page, and of what is printed unless you choose another.</source>
        <translation>Das Papier der Live-Seite und von allem, was gedruckt wird, sofern Sie kein anderes wählen.</translation>
    </message>
    <message>
        <source>Keep backups</source>
        <translation>Sicherungen aufbewahren</translation>
    </message>
    <message>
        <source>The last 10 states and one a day for 30 days, in your own folder on this computer.</source>
        <translation>Die letzten 10 Stände und 30 Tage lang einer pro Tag, in Ihrem eigenen Ordner auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stands in the history beside what you do. It is asked once, and kept on this computer.</source>
        <translation>Steht im Verlauf neben dem, was Sie tun. Wird einmal erfragt und bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>What you choose here is done with all of them, and undone as one.</source>
        <translation>Was Sie hier wählen, gilt für alle und lässt sich als Ganzes zurücknehmen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) selected</source>
        <translation>
            <numerusform>%n Standard ausgewählt</numerusform>
            <numerusform>%n Standards ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: they differ</source>
        <translation>{name}: unterschiedlich</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>History (%n operation(s))</source>
        <translation>
            <numerusform>Verlauf (%n Vorgang)</numerusform>
            <numerusform>Verlauf (%n Vorgänge)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments ({count})</source>
        <translation>Kommentare ({count})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Kopie weitergeben</translation>
    </message>
    <message>
        <source>Make a copy for others. Your playbook stays as it is.</source>
        <translation>Machen Sie eine Kopie für andere. Ihr Playbook bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Making the copy…</source>
        <translation>Die Kopie wird gemacht…</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>To edit</source>
        <translation>Zum Bearbeiten</translation>
    </message>
    <message>
        <source>They work in it like you. You merge it back.</source>
        <translation>Andere arbeiten darin wie Sie. Sie führen sie wieder zusammen.</translation>
    </message>
    <message>
        <source>To comment</source>
        <translation>Zum Kommentieren</translation>
    </message>
    <message>
        <source>What they change comes back as suggestions, which you accept or decline.</source>
        <translation>Was darin geändert wird, kommt als Vorschlag zurück, den Sie annehmen oder ablehnen.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>They look things up. It takes no edits.</source>
        <translation>Zum Nachschlagen. Sie nimmt keine Änderungen an.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>Everything that was said about the playbook, with names.</source>
        <translation>Alles, was zum Playbook gesagt wurde, mit Namen.</translation>
    </message>
    <message>
        <source>Every former text, who wrote it and when, what was deleted, and the texts of former editions.</source>
        <translation>Jeder frühere Text, wer ihn wann geschrieben hat, was gelöscht wurde, und die Texte früherer Ausgaben.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n standard(s) go along, though they are never printed.</source>
        <translation>
            <numerusform>Die Notizen von %n Standard gehen mit, obwohl sie nie gedruckt werden.</numerusform>
            <numerusform>Die Notizen von %n Standards gehen mit, obwohl sie nie gedruckt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sign-off register goes along, with %n name(s).</source>
        <translation>
            <numerusform>Die Unterschriftenliste geht mit, mit %n Namen.</numerusform>
            <numerusform>Die Unterschriftenliste geht mit, mit %n Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} for you</source>
        <translation>{name} für Sie</translation>
    </message>
    <message>
        <source>{name} for comments</source>
        <translation>{name} zum Kommentieren</translation>
    </message>
    <message>
        <source>{name} to read</source>
        <translation>{name} zum Lesen</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>The copy is saved as “{name}” ({size}).</source>
        <translation>Die Kopie ist als „{name}“ gespeichert ({size}).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>A sheet for</source>
        <translation>Ein Blatt für</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>Montag bis Samstag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>A whole week</source>
        <translation>Eine ganze Woche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Along the journey</source>
        <translation>Entlang der Reise</translation>
    </message>
    <message>
        <source>From step to step</source>
        <translation>Von Schritt zu Schritt</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Only the answers, for those who lead it</source>
        <translation>Nur die Antworten, für die Leitung</translation>
    </message>
    <message>
        <source>The first standard</source>
        <translation>Dem ersten Standard</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>Die ganze Reise</translation>
    </message>
</context>
<context>
    <name>SheetsView</name>
    <message>
        <source>Sheet:</source>
        <translation>Blatt:</translation>
    </message>
    <message>
        <source>Sheet of {file}:</source>
        <translation>Blatt von {file}:</translation>
    </message>
    <message>
        <source>Sheet of {file}</source>
        <translation>Blatt von {file}</translation>
    </message>
</context>
<context>
    <name>SignatoryModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signed edition</source>
        <translation>Unterschriebene Ausgabe</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Yet to sign</source>
        <translation>Noch zu unterschreiben</translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message>
        <source>What a reader signs</source>
        <translation>Was Lesende unterschreiben</translation>
    </message>
    <message>
        <source>It stands on the last page of the handbook, above date, name and signature.</source>
        <translation>Es steht auf der letzten Seite des Handbuchs, über Datum, Name und Unterschrift.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where it came from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>Brought in ({importer}). A later import finds it again by:</source>
        <translation>Eingelesen ({importer}). Ein späteres Einlesen findet ihn wieder über:</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>flexibel</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Kraft</translation>
    </message>
    <message>
        <source>Unnamed moment</source>
        <translation>Unbenannter Moment</translation>
    </message>
    <message>
        <source>Unnamed stage</source>
        <translation>Unbenannter Abschnitt</translation>
    </message>
    <message>
        <source>Untitled standard</source>
        <translation>Standard ohne Titel</translation>
    </message>
    <message>
        <source>Unnamed role</source>
        <translation>Unbenannte Rolle</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>no step yet</source>
        <translation>noch kein Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n offener Kommentar</numerusform>
            <numerusform>%n offene Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} supports</source>
        <translation>{count} von {all} Stützen</translation>
    </message>
    <message>
        <source>Lacks: {supports}</source>
        <translation>Es fehlt: {supports}</translation>
    </message>
    <message>
        <source>Gap: {moment} has no standard for {step}</source>
        <translation>Lücke: „{moment}“ hat keinen Standard für „{step}“</translation>
    </message>
    <message>
        <source>Add a standard to {moment}, {step}</source>
        <translation>Standard hinzufügen: {moment}, {step}</translation>
    </message>
    <message numerus="yes">
        <source>{moment}, {step}: %n standard(s)</source>
        <translation>
            <numerusform>{moment}, {step}: %n Standard</numerusform>
            <numerusform>{moment}, {step}: %n Standards</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage} has no moment yet</source>
        <translation>„{stage}“ hat noch keinen Moment</translation>
    </message>
    <message>
        <source>moment of {stage}</source>
        <translation>Moment in „{stage}“</translation>
    </message>
    <message>
        <source>owner: {owner}</source>
        <translation>Verantwortlich: {owner}</translation>
    </message>
    <message>
        <source>no standards yet</source>
        <translation>noch keine Standards</translation>
    </message>
    <message>
        <source>readiness {share} %</source>
        <translation>Reifegrad {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Verantwortlich: {owner}</translation>
    </message>
    <message numerus="yes">
        <source>The customer is handed on %n time(s).</source>
        <translation>
            <numerusform>Der Kunde wird %n-mal weitergereicht.</numerusform>
            <numerusform>Der Kunde wird %n-mal weitergereicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage {stage}, %n moment(s)</source>
        <translation>
            <numerusform>Abschnitt {stage}, %n Moment</numerusform>
            <numerusform>Abschnitt {stage}, %n Momente</numerusform>
        </translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>noch nicht eingeordnet</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messgröße</translation>
    </message>
</context>
<context>
    <name>Stalled</name>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Open what is there now…</source>
        <translation>Öffnen, was jetzt da ist…</translation>
    </message>
    <message>
        <source>Undo what is not saved</source>
        <translation>Nicht Gespeichertes rückgängig machen</translation>
    </message>
</context>
<context>
    <name>StandardDelegate</name>
    <message>
        <source>Not placed</source>
        <translation>Nicht eingeordnet</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>StandardEditor</name>
    <message>
        <source>Review and approval</source>
        <translation>Prüfung und Freigabe</translation>
    </message>
    <message>
        <source>Stories that show it</source>
        <translation>Geschichten, die ihn zeigen</translation>
    </message>
    <message>
        <source>More texts</source>
        <translation>Weitere Texte</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>No moment yet</source>
        <translation>Noch kein Moment</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Noch kein Schritt</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>The standard, in one sentence that can be seen</source>
        <translation>Der Standard, in einem Satz, den man sehen kann</translation>
    </message>
    <message>
        <source>Who does what, for whom, within what time?</source>
        <translation>Wer tut was, für wen, in welcher Zeit?</translation>
    </message>
    <message>
        <source>How we do it</source>
        <translation>So machen wir es</translation>
    </message>
    <message>
        <source>The steps, in the order in which they are done.</source>
        <translation>Die Schritte, in der Reihenfolge, in der man sie tut.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>What one sees when it is right</source>
        <translation>Was man sieht, wenn es stimmt</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>What spoils it, however small</source>
        <translation>Was es verdirbt, so klein es auch sei</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Worte dafür</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>“Welcome back.”</source>
        <translation>„Schön, dass Sie wieder da sind.“</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>Nie sagen</translation>
    </message>
    <message>
        <source>“That is not my job.”</source>
        <translation>„Dafür bin ich nicht zuständig.“</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it matters to the customer</source>
        <translation>Warum es dem Kunden wichtig ist</translation>
    </message>
    <message>
        <source>missing: what does the customer gain by it?</source>
        <translation>fehlt: Was hat der Kunde davon?</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <source>What may be done without asking, up to which limit</source>
        <translation>Was man tun darf, ohne zu fragen, und bis zu welcher Grenze</translation>
    </message>
    <message>
        <source>missing: what may be done without asking?</source>
        <translation>fehlt: Was darf man tun, ohne zu fragen?</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>How far it may bend</source>
        <translation>Wie weit der Spielraum reicht</translation>
    </message>
    <message>
        <source>missing: how far may it bend?</source>
        <translation>fehlt: Wie weit reicht der Spielraum?</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>What is needed to do it</source>
        <translation>Was man dafür braucht</translation>
    </message>
    <message>
        <source>missing: what must be at hand to do it?</source>
        <translation>fehlt: Was muss dafür zur Hand sein?</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>How it is taught and practised</source>
        <translation>Wie man es lernt und übt</translation>
    </message>
    <message>
        <source>missing: how does somebody new learn it?</source>
        <translation>fehlt: Wie lernt es, wer neu ist?</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>How one sees that it happens, every time</source>
        <translation>Woran man sieht, dass es jedes Mal geschieht</translation>
    </message>
    <message>
        <source>missing: how would somebody see that this happens?</source>
        <translation>fehlt: Woran sähe man, dass es geschieht?</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiedergutmachung</translation>
    </message>
    <message>
        <source>What is done when it was missed</source>
        <translation>Was geschieht, wenn es nicht gelungen ist</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Stufenleiter</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Legendary</source>
        <translation>Legendär</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>For those who write this playbook; never printed</source>
        <translation>Für alle, die an diesem Playbook schreiben; nie gedruckt</translation>
    </message>
    <message>
        <source>Review by {date}</source>
        <translation>Prüfen bis {date}</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>Freigegeben von {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandardsModel</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht eingeordnet</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Kein Schritt</translation>
    </message>
    <message>
        <source>{count} of {all} supports</source>
        <translation>{count} von {all} Stützen</translation>
    </message>
</context>
<context>
    <name>StandardsPane</name>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>Standard hinzufügen</translation>
    </message>
    <message>
        <source>Search standards</source>
        <translation>Standards durchsuchen</translation>
    </message>
    <message>
        <source>No standard fits.</source>
        <translation>Kein Standard passt.</translation>
    </message>
    <message>
        <source>Show all standards</source>
        <translation>Alle Standards zeigen</translation>
    </message>
    <message>
        <source>A standard is one thing that people see or hear every time. Write the first one.</source>
        <translation>Ein Standard ist etwas, das man jedes Mal sieht oder hört. Schreiben Sie den ersten.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n standard(s)…</source>
        <translation>
            <numerusform>%n Standard durchsuchen…</numerusform>
            <numerusform>%n Standards durchsuchen…</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed} of {all}</source>
        <translation>{listed} von {all}</translation>
    </message>
</context>
<context>
    <name>StandardsPlace</name>
    <message>
        <source>Choose a standard in the list to read and edit it.</source>
        <translation>Wählen Sie links einen Standard, um ihn zu lesen und zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Write down what good service looks like, and print the book your people carry.</source>
        <translation>Schreiben Sie auf, wie guter Service aussieht, und drucken Sie das Buch, das Ihre Leute bei sich tragen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Playbooks that you open will be listed here.

Begin with a new one, look around in the sample, or drag a file onto this window.</source>
        <translation>Playbooks, die Sie öffnen, stehen künftig hier.

Beginnen Sie ein neues, sehen Sie sich im Beispiel um, oder ziehen Sie eine Datei in dieses Fenster.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n Moment</numerusform>
            <numerusform>%n Momente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n Standard</numerusform>
            <numerusform>%n Standards</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>A finished playbook of a hotel group, to look around in and to try things.</source>
        <translation>Das fertige Playbook einer Hotelgruppe, zum Umsehen und Ausprobieren.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>A new playbook from your tables, Markdown files, or folders of them.</source>
        <translation>Ein neues Playbook aus Ihren Tabellen, Markdown-Dateien oder Ordnern davon.</translation>
    </message>
    <message>
        <source>Where to keep your copy of the sample</source>
        <translation>Wo Ihre Kopie des Beispiels abgelegt wird</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>Not yet published</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n Standard</numerusform>
            <numerusform>%n Standards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n Moment</numerusform>
            <numerusform>%n Momente</numerusform>
        </translation>
    </message>
    <message>
        <source>Readiness {share} %</source>
        <translation>Reifegrad {share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Steps of service</source>
        <translation>Schritte des Service</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>Choose stories…</source>
        <translation>Geschichten wählen…</translation>
    </message>
    <message>
        <source>No story shows it yet. People remember a story longer than a rule.</source>
        <translation>Noch zeigt ihn keine Geschichte. Eine Geschichte behält man länger als eine Regel.</translation>
    </message>
    <message>
        <source>There are no stories yet. Tell one in Stories, then choose it here.</source>
        <translation>Es gibt noch keine Geschichten. Erzählen Sie eine unter „Geschichten“, dann wählen Sie sie hier.</translation>
    </message>
    <message>
        <source>A story without a title</source>
        <translation>Eine Geschichte ohne Titel</translation>
    </message>
    <message>
        <source>Stories that show it</source>
        <translation>Geschichten, die ihn zeigen</translation>
    </message>
</context>
<context>
    <name>StoriesPlace</name>
    <message>
        <source>In their own order</source>
        <translation>In eigener Reihenfolge</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>A story that people retell shows what a standard feels like when somebody keeps it.</source>
        <translation>Eine Geschichte, die man weitererzählt, zeigt, wie sich ein Standard anfühlt, wenn jemand ihn einhält.</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Geschichte hinzufügen</translation>
    </message>
    <message>
        <source>Search stories</source>
        <translation>Geschichten durchsuchen</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Reihenfolge der Geschichten</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Geschichte ohne Titel</translation>
    </message>
    <message>
        <source>Accidental: shows no standard</source>
        <translation>Zufällig: zeigt keinen Standard</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What people call this story</source>
        <translation>Wie man diese Geschichte nennt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Tell it as it is told: who, where, what was said, and how it ended.</source>
        <translation>Erzählen Sie sie, wie man sie erzählt: wer, wo, was gesagt wurde und wie es ausging.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie stammt</translation>
    </message>
    <message>
        <source>A letter, a log, a colleague who was there</source>
        <translation>Ein Brief, ein Protokoll, eine Kollegin, die dabei war</translation>
    </message>
    <message>
        <source>Accidental excellence: no standard stands behind this story, so it may not happen again.</source>
        <translation>Zufällige Exzellenz: Hinter dieser Geschichte steht kein Standard, also geschieht sie vielleicht nie wieder.</translation>
    </message>
    <message>
        <source>Make this a standard</source>
        <translation>Daraus einen Standard machen</translation>
    </message>
    <message>
        <source>How true it is known to be</source>
        <translation>Wie gesichert sie ist</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>No moment</source>
        <translation>Kein Moment</translation>
    </message>
    <message>
        <source>Search moments</source>
        <translation>Momente durchsuchen</translation>
    </message>
    <message>
        <source>Standards that it shows</source>
        <translation>Standards, die sie zeigt</translation>
    </message>
    <message>
        <source>Show a standard…</source>
        <translation>Standard zeigen…</translation>
    </message>
    <message>
        <source>Search standards</source>
        <translation>Standards durchsuchen</translation>
    </message>
    <message>
        <source>Make another standard of it</source>
        <translation>Noch einen Standard daraus machen</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Accepting it takes along: {things}.</source>
        <translation>Wer das annimmt, nimmt auch an: {things}.</translation>
    </message>
    <message>
        <source>Declining it declines as well: {things}.</source>
        <translation>Wer das ablehnt, lehnt auch ab: {things}.</translation>
    </message>
    <message>
        <source>You changed this, too, since the copy was made. Accepting it takes theirs where both clash.</source>
        <translation>Auch Sie haben das geändert, seit es die Kopie gibt. Nehmen Sie es an, gilt die andere Fassung, wo beide sich widersprechen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Alle ablehnen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Look at the changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is touched by them: there is nothing to ask.</source>
        <translation>Nichts von Ihnen ist davon betroffen: Es gibt nichts zu fragen.</translation>
    </message>
    <message>
        <source>What {who} did</source>
        <translation>Was {who} getan hat</translation>
    </message>
</context>
<context>
    <name>SupportBars</name>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SupportMark</name>
    <message>
        <source>{support}: written</source>
        <translation>{support}: geschrieben</translation>
    </message>
    <message>
        <source>{support}: missing</source>
        <translation>{support}: fehlt</translation>
    </message>
</context>
<context>
    <name>Supports</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>An empty journey, for those who know theirs already.</source>
        <translation>Eine leere Reise, für alle, die ihre schon kennen.</translation>
    </message>
    <message>
        <source>From the first call to the way home.</source>
        <translation>Vom ersten Anruf bis zum Heimweg.</translation>
    </message>
    <message>
        <source>From the shop window to the return.</source>
        <translation>Vom Schaufenster bis zur Rückgabe.</translation>
    </message>
    <message>
        <source>From the appointment to the call afterwards.</source>
        <translation>Vom Termin bis zum Anruf danach.</translation>
    </message>
    <message>
        <source>From the first message to the case that is closed.</source>
        <translation>Von der ersten Nachricht bis zum gelösten Fall.</translation>
    </message>
    <message>
        <source>Your own template.</source>
        <translation>Ihre eigene Vorlage.</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>Das Wort</translation>
    </message>
    <message>
        <source>What it means here</source>
        <translation>Was es hier bedeutet</translation>
    </message>
    <message>
        <source>Say it as you would to a new colleague on the first day.</source>
        <translation>Sagen Sie es so, wie Sie es einer neuen Kollegin am ersten Tag sagen würden.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo es vorkommt</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) mention it.</source>
        <translation>
            <numerusform>%n Text erwähnt es.</numerusform>
            <numerusform>%n Texte erwähnen es.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text mentions it yet.</source>
        <translation>Noch erwähnt es kein Text.</translation>
    </message>
</context>
<context>
    <name>ThingPage</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Trotzdem behalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>It stays.</source>
        <translation>Bleibt.</translation>
    </message>
    <message>
        <source>It goes, as {who} wants it.</source>
        <translation>Wird gelöscht, wie {who} es will.</translation>
    </message>
    <message>
        <source>It does not come in.</source>
        <translation>Kommt nicht herein.</translation>
    </message>
    <message>
        <source>It comes in as it is here.</source>
        <translation>Kommt so herein, wie es hier steht.</translation>
    </message>
    <message>
        <source>You deleted it; {who} went on writing it. Is it to stay?</source>
        <translation>Sie haben es gelöscht; {who} hat daran weitergeschrieben. Soll es bleiben?</translation>
    </message>
    <message>
        <source>{who} deleted it; you went on writing it. Is it to stay?</source>
        <translation>{who} hat es gelöscht; Sie haben daran weitergeschrieben. Soll es bleiben?</translation>
    </message>
    <message>
        <source>It is deleted, with what was written since.</source>
        <translation>Wird gelöscht, samt allem, was seither geschrieben wurde.</translation>
    </message>
    <message>
        <source>It stays, as {who} wrote it.</source>
        <translation>Bleibt, wie {who} es geschrieben hat.</translation>
    </message>
    <message>
        <source>It stays, as you wrote it.</source>
        <translation>Bleibt, wie Sie es geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>ThumbnailsModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What people do</source>
        <translation>Was man tut</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Not placed yet</source>
        <translation>Noch nicht eingeordnet</translation>
    </message>
    <message>
        <source>Drag a card to the moment and step it serves, or press Enter on it.</source>
        <translation>Ziehen Sie eine Karte zu dem Moment und Schritt, dem sie dient, oder drücken Sie darauf die Eingabetaste.</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) here, hidden by the filter.</source>
        <translation>
            <numerusform>Hier liegt %n Standard, vom Filter ausgeblendet.</numerusform>
            <numerusform>Hier liegen %n Standards, vom Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here. Drag a card here to take it off the journey.</source>
        <translation>Hier wartet nichts. Ziehen Sie eine Karte hierher, um sie von der Reise zu nehmen.</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>Standards not placed yet</source>
        <translation>Noch nicht eingeordnete Standards</translation>
    </message>
    <message>
        <source>Title of the new standard</source>
        <translation>Titel des neuen Standards</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on what the playbook says, in another order each time.</source>
        <translation>
            <numerusform>%n Frage zum Inhalt des Playbooks.</numerusform>
            <numerusform>%n Fragen zum Inhalt des Playbooks, jedes Mal in anderer Reihenfolge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s), and what you would do. It shows where you are strong.</source>
        <translation>
            <numerusform>%n Situation, und was Sie täten. Sie sehen, wo Sie stark sind.</numerusform>
            <numerusform>%n Situationen, und was Sie täten. Sie sehen, wo Sie stark sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no knowledge question yet with at least two answers, one of them right.</source>
        <translation>Noch gibt es keine Wissensfrage mit mindestens zwei Antworten, davon einer richtigen.</translation>
    </message>
    <message>
        <source>There is no mentality question yet with at least two answers and points.</source>
        <translation>Noch gibt es keine Haltungsfrage mit mindestens zwei Antworten und Punkten.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>What do you know?</source>
        <translation>Was wissen Sie?</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Quiz machen</translation>
    </message>
    <message>
        <source>How do you lean?</source>
        <translation>Wie sehen Sie es?</translation>
    </message>
    <message>
        <source>Assess yourself</source>
        <translation>Sich selbst einschätzen</translation>
    </message>
    <message>
        <source>Nothing of what you answer is kept.</source>
        <translation>Nichts von Ihren Antworten wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>TypefaceField</name>
    <message>
        <source>From files…</source>
        <translation>Aus Dateien…</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>{name} cannot be read, or is too large. Nothing was changed.</source>
        <translation>{name} lässt sich nicht lesen oder ist zu groß. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose the files of a typeface</source>
        <translation>Dateien einer Schrift wählen</translation>
    </message>
    <message>
        <source>TrueType fonts (*.ttf)</source>
        <translation>TrueType-Schriften (*.ttf)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>fett</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>kursiv</translation>
    </message>
    <message>
        <source>bold italic</source>
        <translation>fett kursiv</translation>
    </message>
    <message>
        <source>The files of “{name}” are not in the playbook.</source>
        <translation>Die Dateien von „{name}“ sind nicht im Playbook.</translation>
    </message>
    <message>
        <source>{there}. Not there: {missing}; the nearest style is printed instead.</source>
        <translation>{there}. Nicht vorhanden: {missing}; gedruckt wird der nächstliegende Schnitt.</translation>
    </message>
</context>
<context>
    <name>Underlining</name>
    <message>
        <source>Looking for words…</source>
        <translation>Wörter werden gesucht…</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to the dictionary</source>
        <translation>„{word}“ ins &amp;Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>No word is near it</source>
        <translation>Kein Wort ist ihm ähnlich</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>„{name}“ wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Take over?</source>
        <translation>Übernehmen?</translation>
    </message>
    <message>
        <source>Whoever edits this playbook now keeps their window, but what they write from here on is not saved in this file. Ask them first, if you can.</source>
        <translation>Wer dieses Playbook gerade bearbeitet, behält sein Fenster, aber was dort ab jetzt geschrieben wird, wird nicht in dieser Datei gespeichert. Fragen Sie vorher nach, wenn es geht.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Open what is there now?</source>
        <translation>Öffnen, was jetzt da ist?</translation>
    </message>
    <message>
        <source>Your latest edits are not in a file. Save a copy first, if you want to keep them.</source>
        <translation>Ihre letzten Änderungen sind in keiner Datei. Speichern Sie zuerst eine Kopie, wenn Sie sie behalten möchten.</translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation>Ohne sie öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Vergleich mit {name}</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>{name} wird aufgenommen</translation>
    </message>
</context>
<context>
    <name>WorkingCopy</name>
    <message>
        <source>Merge back into “{name}”</source>
        <translation>Mit „{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>Let it be a playbook of its own</source>
        <translation>Eigenständiges Playbook daraus machen</translation>
    </message>
    <message>
        <source>{user} took over “{name}”. You go on in this copy, which holds everything you wrote.</source>
        <translation>{user} hat „{name}“ übernommen. Sie arbeiten in dieser Kopie weiter; sie enthält alles, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else. You go on in this copy, which holds everything you wrote.</source>
        <translation>„{name}“ wurde von jemand anderem geändert. Sie arbeiten in dieser Kopie weiter; sie enthält alles, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>This is your working copy of “{name}”.</source>
        <translation>Dies ist Ihre Arbeitskopie von „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is not there at present.</source>
        <translation>„{name}“ ist zurzeit nicht da.</translation>
    </message>
    <message>
        <source>“{name}” can only be read at present.</source>
        <translation>„{name}“ lässt sich zurzeit nur lesen.</translation>
    </message>
    <message>
        <source>{user} is editing “{name}”; you can merge once it is closed there.</source>
        <translation>{user} bearbeitet „{name}“; sobald es dort geschlossen ist, können Sie zusammenführen.</translation>
    </message>
    <message>
        <source>You can merge once “{name}” is closed there.</source>
        <translation>Sobald „{name}“ dort geschlossen ist, können Sie zusammenführen.</translation>
    </message>
</context>
<context>
    <name>WritingMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>Als einfachen &amp;Text einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>{section}, {state}</source>
        <translation>{section}, {state}</translation>
    </message>
</context>
<context>
    <name>_MomentForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Such as Check-in</source>
        <translation>Etwa Check-in</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>What does the customer want here, and hope for?</source>
        <translation>Was möchte und erhofft der Kunde hier?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The small things that must be right: what is seen, heard, felt.</source>
        <translation>Die kleinen Dinge, die stimmen müssen: was man sieht, hört, spürt.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Such as telephone, desk, web</source>
        <translation>Etwa Telefon, Empfang, Web</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Printed ahead of this moment’s standards.</source>
        <translation>Wird vor den Standards dieses Moments gedruckt.</translation>
    </message>
    <message>
        <source>Unnamed stage</source>
        <translation>Unbenannter Abschnitt</translation>
    </message>
    <message>
        <source>Unnamed role</source>
        <translation>Unbenannte Rolle</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>External: those whom the brand serves</source>
        <translation>Extern: die, denen die Marke dient</translation>
    </message>
    <message>
        <source>Internal: a colleague</source>
        <translation>Intern: jemand aus dem Kollegium</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Name of the text</source>
        <translation>Name des Textes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>_StageForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Such as Arrival</source>
        <translation>Etwa Ankunft</translation>
    </message>
    <message>
        <source>The words that open this part of the handbook.</source>
        <translation>Die Worte, die diesen Teil des Handbuchs eröffnen.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
</context>
</TS>
