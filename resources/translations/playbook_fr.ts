<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The brand</source>
        <translation>La marque</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Look in print</source>
        <translation>Aspect imprimé</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Attestation de lecture</translation>
    </message>
    <message>
        <source>Guest card</source>
        <translation>Carte client</translation>
    </message>
    <message>
        <source>About Playbook</source>
        <translation>À propos de Playbook</translation>
    </message>
    <message>
        <source>Ideas it stands on</source>
        <translation>Les idées de départ</translation>
    </message>
    <message>
        <source>Work of others in it</source>
        <translation>Ce qu’il doit à d’autres</translation>
    </message>
    <message>
        <source>Playbook {version}</source>
        <translation>Playbook {version}</translation>
    </message>
    <message>
        <source>With Qt {qt} and PySide {pyside}. MIT licence.</source>
        <translation>Avec Qt {qt} et PySide {pyside}. Licence MIT.</translation>
    </message>
    <message>
        <source>Works offline, always: nothing is sent anywhere.</source>
        <translation>Travaille toujours hors ligne&#x202f;: rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Moments of truth: Jan Carlzon, Moments of Truth (1987).</source>
        <translation>Les moments de vérité&#x202f;: Jan Carlzon, Moments of Truth (1987).</translation>
    </message>
    <message>
        <source>The five steps Ideal service, Culture of service, Attentiveness, Responsiveness and Empowerment: Ken Blanchard, Kathy Cuff and Vicki Halsey, Legendary Service (2014).</source>
        <translation>Les cinq étapes Idéal de service, Culture de service, Attention, Réactivité et Esprit d’initiative&#x202f;: Ken Blanchard, Kathy Cuff et Vicki Halsey, Legendary Service (2014).</translation>
    </message>
    <message>
        <source>The wording in this product is its own.</source>
        <translation>Les textes de ce programme lui sont propres.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>New playbook…</source>
        <translation>Nouveau playbook…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Merge changes from…</source>
        <translation>Fusionner les modifications de…</translation>
    </message>
    <message>
        <source>Playbook…</source>
        <translation>Playbook…</translation>
    </message>
    <message>
        <source>Images…</source>
        <translation>Images…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Share a copy…</source>
        <translation>Partager une copie…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Publish edition…</source>
        <translation>Publier une édition…</translation>
    </message>
    <message>
        <source>Check a printed copy…</source>
        <translation>Vérifier un exemplaire imprimé…</translation>
    </message>
    <message>
        <source>Sign-off register…</source>
        <translation>Registre des signatures…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Maturité</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search or do anything…</source>
        <translation>Tout chercher, tout faire…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Live page</source>
        <translation>Page en direct</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment de vérité</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Open in Standards</source>
        <translation>Ouvrir dans «&#x202f;Standards&#x202f;»</translation>
    </message>
    <message>
        <source>Show on the journey</source>
        <translation>Montrer sur le parcours</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Put to review</source>
        <translation>Mettre en révision</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Repasser en brouillon</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Aide sur cet espace</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Playbook</source>
        <translation>À propos de Playbook</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>What does the customer get here, every time?</source>
        <translation>Que reçoit le client ici, à chaque fois&#x202f;?</translation>
    </message>
    <message>
        <source>Show the moment</source>
        <translation>Montrer le moment</translation>
    </message>
    <message>
        <source>What nobody owns, nobody mends. Every moment needs one owner.</source>
        <translation>Ce dont personne n’est responsable, personne ne le répare. Chaque moment a besoin d’un responsable.</translation>
    </message>
    <message>
        <source>Choose an owner</source>
        <translation>Choisir un responsable</translation>
    </message>
    <message>
        <source>Each hand-off is a chance to be told “that’s not my job”.</source>
        <translation>Chaque passage de relais est une occasion d’entendre «&#x202f;ce n’est pas mon travail&#x202f;».</translation>
    </message>
    <message>
        <source>See the path</source>
        <translation>Voir le chemin</translation>
    </message>
    <message>
        <source>A standard counts from the moment and step that it serves.</source>
        <translation>Un standard compte à partir du moment et de l’étape qu’il sert.</translation>
    </message>
    <message>
        <source>Place it</source>
        <translation>Le placer</translation>
    </message>
    <message>
        <source>People can keep only what they can read.</source>
        <translation>On ne peut tenir que ce qu’on peut lire.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>A place left open in the template prints as it stands.</source>
        <translation>Un passage laissé ouvert dans le modèle s’imprime tel quel.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Le compléter</translation>
    </message>
    <message>
        <source>Freedom needs an edge: say how far one may go.</source>
        <translation>La liberté a besoin d’un bord&#x202f;: dites jusqu’où l’on peut aller.</translation>
    </message>
    <message>
        <source>Without all six supports, keeping it depends on who is on shift.</source>
        <translation>Sans les six appuis, tout dépend de qui est de service.</translation>
    </message>
    <message>
        <source>What was right then may not be right now.</source>
        <translation>Ce qui était juste alors ne l’est peut-être plus.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réviser</translation>
    </message>
    <message>
        <source>Two people would read it in two ways.</source>
        <translation>Deux personnes le liraient de deux façons.</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reformuler</translation>
    </message>
    <message>
        <source>Customers hear when words are recited.</source>
        <translation>Les clients entendent quand les mots sont récités.</translation>
    </message>
    <message>
        <source>Great service that happened by accident. Make it one that happens every time.</source>
        <translation>Un service remarquable, arrivé par hasard. Faites qu’il arrive à chaque fois.</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Ouvrir le récit</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>This is right.</source>
        <translation>C’est juste.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Ce n’est pas juste.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Pick what you would really do, with the mouse or by its number.</source>
        <translation>Choisissez ce que vous feriez vraiment, avec la souris ou par son numéro.</translation>
    </message>
    <message>
        <source>More than one is right. Pick all of them, then check.</source>
        <translation>Plusieurs réponses sont justes. Choisissez-les toutes, puis vérifiez.</translation>
    </message>
    <message>
        <source>Pick one, with the mouse or by its number.</source>
        <translation>Choisissez-en une, avec la souris ou par son numéro.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>C’est juste.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Pas tout à fait.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Titre 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Titre 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Titre 3</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>In this playbook</source>
        <translation>Dans ce playbook</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Images ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>Ajouter un standard</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom}&#x202f;%</translation>
    </message>
    <message>
        <source>Zoom {zoom} %, fit all moments</source>
        <translation>Zoom {zoom}&#x202f;%, voir tous les moments</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>What the board shows</source>
        <translation>Ce que montre le tableau</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit all moments</source>
        <translation>Voir tous les moments</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Journey board</source>
        <translation>Tableau du parcours</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n masqué</numerusform>
            <numerusform>%n masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrandSheet</name>
    <message>
        <source>Title of the playbook</source>
        <translation>Titre du playbook</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>The service that you stand for, in one sentence that a customer would recognise.</source>
        <translation>Le service que vous défendez, en une phrase qu’un client reconnaîtrait.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What decides where no standard does.</source>
        <translation>Ce qui décide là où aucun standard ne le fait.</translation>
    </message>
</context>
<context>
    <name>CardDeeds</name>
    <message>
        <source>Title of the new standard</source>
        <translation>Titre du nouveau standard</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show the cards</source>
        <translation>Montrer les cartes</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Nothing here fits what you look for.</source>
        <translation>Rien ici ne correspond à votre recherche.</translation>
    </message>
</context>
<context>
    <name>CataloguePlace</name>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n élément sélectionné</numerusform>
            <numerusform>%n éléments sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete them</source>
        <translation>
            <numerusform>Supprimer</numerusform>
            <numerusform>Tout supprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation>Choisissez un élément de la liste.</translation>
    </message>
    <message>
        <source>“{name}” is deleted. Undo brings it back.</source>
        <translation>Vous avez supprimé «&#x202f;{name}&#x202f;». «&#x202f;Annuler&#x202f;» permet d’y revenir.</translation>
    </message>
    <message numerus="yes">
        <source>%n are deleted. Undo brings them back.</source>
        <translation>
            <numerusform>Vous avez supprimé&#x202f;%n élément. «&#x202f;Annuler&#x202f;» permet d’y revenir.</numerusform>
            <numerusform>Vous avez supprimé&#x202f;%n éléments. «&#x202f;Annuler&#x202f;» permet d’y revenir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckingDialog</name>
    <message>
        <source>What changed since this copy</source>
        <translation>Ce qui a changé depuis cet exemplaire</translation>
    </message>
    <message>
        <source>Check a printed copy</source>
        <translation>Vérifier un exemplaire imprimé</translation>
    </message>
    <message>
        <source>What stands at the foot of a page, or what the code on the back says</source>
        <translation>Ce qui figure au pied d’une page, ou ce que dit le code au dos</translation>
    </message>
    <message>
        <source>Such as: Edition 3 · 1 December 2026 · 1a2b3c4</source>
        <translation>Par exemple&#x202f;: Édition 3 · 1 décembre 2026 · 1a2b3c4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>That names no edition yet.</source>
        <translation>Cela ne nomme encore aucune édition.</translation>
    </message>
    <message>
        <source>The line, the edition’s number or the short digest are enough. Slips of the pen do no harm.</source>
        <translation>La ligne, le numéro de l’édition ou l’empreinte courte suffisent. Les fautes de frappe ne gênent pas.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}&#x202f;: {choice}</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose tables (.csv, .xlsx), Word documents (.docx), Markdown files, or a folder of them. You see first what they bring.</source>
        <translation>Choisissez des tableaux (.csv, .xlsx), des documents Word (.docx), des fichiers Markdown, ou un dossier qui en contient. Vous verrez d’abord ce qu’ils apportent.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>This is no colour. One is written as # and six digits, such as #1F4E79.</source>
        <translation>Ce n’est pas une couleur. Une couleur s’écrit # suivi de six caractères de 0 à 9 et de A à F, par exemple #1F4E79.</translation>
    </message>
    <message>
        <source>White words on it, and words in it on white, are easy to read ({ratio} : 1).</source>
        <translation>Les mots blancs sur cette couleur, et les mots de cette couleur sur blanc, se lisent bien ({ratio}&#x202f;: 1).</translation>
    </message>
    <message>
        <source>Too pale for white words on it, or for words in it on white ({ratio} : 1; 4.5 : 1 is the least). Print uses dark words on it, and darkens the words in it.</source>
        <translation>Trop pâle pour y mettre des mots blancs, ou pour des mots de cette couleur sur blanc ({ratio}&#x202f;: 1&#x202f;; il faut au moins 4,5&#x202f;: 1). L’impression y met des mots sombres, et assombrit les mots de cette couleur.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>read by Playbook itself</source>
        <translation>lue par Playbook lui-même</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Ce qu’est «&#x202f;{column}&#x202f;»</translation>
    </message>
    <message>
        <source>{field} (guessed)</source>
        <translation>{field} (supposé)</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>Supprimer ce commentaire</translation>
    </message>
    <message>
        <source>Answer {author}</source>
        <translation>Répondre à {author}</translation>
    </message>
    <message>
        <source>Reopen the comment of {author}</source>
        <translation>Rouvrir le commentaire de {author}</translation>
    </message>
    <message>
        <source>Settle the comment of {author}</source>
        <translation>Clore le commentaire de {author}</translation>
    </message>
    <message>
        <source>Delete the comment of {author}</source>
        <translation>Supprimer le commentaire de {author}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Clos</translation>
    </message>
</context>
<context>
    <name>CommentEntry</name>
    <message>
        <source>What do you think of it?</source>
        <translation>Qu’en pensez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>In answer to {author}</source>
        <translation>En réponse à {author}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Theirs: {who}</source>
        <translation>L’autre&#x202f;: {who}</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>Save a copy of your own…</source>
        <translation>Enregistrer une copie à soi…</translation>
    </message>
    <message>
        <source>This copy is for comments. What you change here is a suggestion, which whoever sent it accepts or declines.</source>
        <translation>Cette copie est à commenter. Ce que vous y changez est une suggestion, qu’accepte ou refuse la personne qui l’a envoyée.</translation>
    </message>
    <message>
        <source>It was made on {date}.</source>
        <translation>Elle date du {date}.</translation>
    </message>
    <message>
        <source>This copy is for reading.</source>
        <translation>Cette copie est à lire.</translation>
    </message>
    <message>
        <source>It is the playbook of {date}; ask whoever sent it for a newer one.</source>
        <translation>C’est le playbook du {date}&#x202f;; demandez-en un plus récent à qui vous l’a envoyée.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>What is on the clipboard cannot be read as standards. Nothing was changed. Copy them again.</source>
        <translation>Le contenu du presse-papiers ne se lit pas comme des standards. Rien n’a été modifié. Copiez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
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
    <name>CoverageView</name>
    <message>
        <source>Coverage of the journey</source>
        <translation>Couverture du parcours</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in Playbook</source>
        <translation>Une erreur dans Playbook</translation>
    </message>
    <message>
        <source>Something went wrong inside Playbook</source>
        <translation>Un problème est survenu dans Playbook</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>It is our mistake, not yours. Your work is on disk.</source>
        <translation>C’est notre erreur, pas la vôtre. Votre travail est enregistré.</translation>
    </message>
    <message>
        <source>It is our mistake, not yours. Your latest edits are still on their way to the disk.</source>
        <translation>C’est notre erreur, pas la vôtre. Vos dernières modifications sont en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>The report below tells where in the program it happened. It holds nothing of your playbook, and is not sent anywhere. Copy it, and pass it on to whoever looks after Playbook for you.</source>
        <translation>Le rapport ci-dessous dit où, dans le programme, cela s’est produit. Il ne contient rien de votre playbook et n’est envoyé nulle part. Copiez-le et remettez-le à la personne qui s’occupe de Playbook chez vous.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close Playbook</source>
        <translation>Fermer Playbook</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>Taken back: {name}</source>
        <translation>Annulé&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Pages en miniature</translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message>
        <source>Print this edition…</source>
        <translation>Imprimer cette édition…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Édition {number}</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Substantielle</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>in force from {date}</source>
        <translation>en vigueur à partir du {date}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparée avec</translation>
    </message>
    <message>
        <source>what is approved today</source>
        <translation>ce qui est approuvé aujourd’hui</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>édition {number}</translation>
    </message>
    <message>
        <source>This file does not hold the text of one of them, so what changed is not known.</source>
        <translation>Ce fichier ne contient pas le texte de l’une d’elles&#x202f;: on ne sait pas ce qui a changé.</translation>
    </message>
    <message>
        <source>Nothing has changed: both say the same.</source>
        <translation>Rien n’a changé&#x202f;: toutes deux disent la même chose.</translation>
    </message>
    <message>
        <source>What changed since edition {number}</source>
        <translation>Ce qui a changé depuis l’édition {number}</translation>
    </message>
    <message>
        <source>What changed from edition {former} to edition {number}</source>
        <translation>Ce qui a changé de l’édition {former} à l’édition {number}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>A text</source>
        <translation>Un texte</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Erase from its backups on this computer, too</source>
        <translation>Effacer aussi de ses sauvegardes sur cet ordinateur</translation>
    </message>
    <message>
        <source>I know that nobody can bring it back</source>
        <translation>Je sais que personne ne peut le ramener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Takes words out of the playbook, of its whole history, of its editions and of the search.</source>
        <translation>Retire des mots du playbook, de tout son historique, de ses éditions et de la recherche.</translation>
    </message>
    <message>
        <source>Wherever it stands, also inside of longer words.</source>
        <translation>Où qu’il soit, même dans des mots plus longs.</translation>
    </message>
    <message>
        <source>The name as whole words; what that person did stays, without the name.</source>
        <translation>Le nom en mots entiers&#x202f;; ce que la personne a fait reste, sans le nom.</translation>
    </message>
    <message>
        <source>Copies that others have, or that lie elsewhere, still hold it, and so do printed books.</source>
        <translation>Les copies que d’autres possèdent, ou qui se trouvent ailleurs, le contiennent encore, les livres imprimés aussi.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>The text to erase</source>
        <translation>Le texte à effacer</translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation>Le nom de la personne</translation>
    </message>
    <message>
        <source>Where it is will be shown here.</source>
        <translation>On verra ici où il se trouve.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the playbook now</source>
        <translation>
            <numerusform>%n fois dans le playbook actuel</numerusform>
            <numerusform>%n fois dans le playbook actuel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of the history</source>
        <translation>
            <numerusform>%n opération de l’historique</numerusform>
            <numerusform>%n opérations de l’historique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n édition</numerusform>
            <numerusform>%n éditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of this playbook, which may hold it</source>
        <translation>
            <numerusform>%n sauvegarde de ce playbook, qui peut le contenir</numerusform>
            <numerusform>%n sauvegardes de ce playbook, qui peuvent le contenir</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” will stand in its place.</source>
        <translation>«&#x202f;{words}&#x202f;» en prendra la place.</translation>
    </message>
    <message>
        <source>It is erased for good.</source>
        <translation>C’est effacé pour de bon.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were written anew.</source>
        <translation>
            <numerusform>%n sauvegarde a été réécrite.</numerusform>
            <numerusform>%n sauvegardes ont été réécrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be read and were deleted.</source>
        <translation>
            <numerusform>%n sauvegarde était illisible et a été supprimée.</numerusform>
            <numerusform>%n sauvegardes étaient illisibles et ont été supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtraField</name>
    <message>
        <source>Texts of your own, each under a name of its own.</source>
        <translation>Des textes à vous, chacun sous son propre nom.</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Ajouter un texte</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>“{name}” was not opened</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}. It may have been moved, renamed or deleted, or its disk is not connected.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus dans {folder}. Il a peut-être été déplacé, renommé ou supprimé, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>“{name}” is empty, as an interrupted download leaves it. Fetch it again, or restore a backup of it.</source>
        <translation>«&#x202f;{name}&#x202f;» est vide, comme après un téléchargement interrompu. Récupérez-le à nouveau, ou restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is not a playbook, or is damaged beyond recognition. It was left as it is. If it was a playbook once, restore a backup of it.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un playbook, ou est abîmé au point d’être méconnaissable. Il a été laissé tel quel. S’il a été un playbook, restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” holds something that Playbook did not put there, and was not opened for safety. It was left as it is. Ask whoever sent it for a fresh copy, or restore a backup of it.</source>
        <translation>«&#x202f;{name}&#x202f;» contient quelque chose que Playbook n’y a pas mis et n’a pas été ouvert, par sécurité. Il a été laissé tel quel. Demandez une nouvelle copie à qui vous l’a envoyé, ou restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. It was left as it is. Restore a backup of it, or fetch a fresh copy.</source>
        <translation>«&#x202f;{name}&#x202f;» est abîmé. Il a été laissé tel quel. Restaurez-en une sauvegarde, ou récupérez une nouvelle copie.</translation>
    </message>
    <message>
        <source>The last save of “{name}” was interrupted and must be tidied up first, which cannot be done where it can only be read. It was left as it is. Copy it, together with the file “{name}-journal” beside it, to a folder that you can write to, and open the copy.</source>
        <translation>Le dernier enregistrement de «&#x202f;{name}&#x202f;» a été interrompu et doit d’abord être remis en ordre, ce qui est impossible là où l’on ne peut que lire. Il a été laissé tel quel. Copiez-le, avec le fichier «&#x202f;{name}-journal&#x202f;» qui l’accompagne, dans un dossier où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“{name}” is a copy for reading. Nothing was changed. To edit, save a copy of your own, or ask whoever sent it for one to edit.</source>
        <translation>«&#x202f;{name}&#x202f;» est une copie à lire. Rien n’a été modifié. Pour modifier, enregistrez une copie à vous, ou demandez à qui vous l’a envoyée une copie à modifier.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open. All of it is still here, with your latest edits: put it back, or save a copy elsewhere.</source>
        <translation>«&#x202f;{name}&#x202f;» a été déplacé ou supprimé pendant qu’il était ouvert. Tout est encore ici, avec vos dernières modifications&#x202f;: remettez-le en place, ou enregistrez une copie ailleurs.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>Take it after all</source>
        <translation>Le prendre finalement</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>{field}: the result</source>
        <translation>{field}&#x202f;: le résultat</translation>
    </message>
    <message>
        <source>decided: in your own words</source>
        <translation>décidé&#x202f;: avec vos mots</translation>
    </message>
    <message>
        <source>decided: mine</source>
        <translation>décidé&#x202f;: la mienne</translation>
    </message>
    <message>
        <source>decided: theirs</source>
        <translation>décidé&#x202f;: l’autre</translation>
    </message>
    <message>
        <source>decided: both</source>
        <translation>décidé&#x202f;: les deux</translation>
    </message>
    <message>
        <source>left out: mine stays</source>
        <translation>laissé de côté&#x202f;: la mienne reste</translation>
    </message>
    <message>
        <source>{thing}, {field}, {nature}: mine “{mine}”, theirs “{theirs}”</source>
        <translation>{thing}, {field}, {nature}&#x202f;: la mienne «&#x202f;{mine}&#x202f;», l’autre «&#x202f;{theirs}&#x202f;»</translation>
    </message>
    <message>
        <source>the result “{result}”</source>
        <translation>le résultat «&#x202f;{result}&#x202f;»</translation>
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
        <translation>Ouvrir un playbook</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter by word…</source>
        <translation>Filtrer par mot…</translation>
    </message>
    <message>
        <source>Filter by word</source>
        <translation>Filtrer par mot</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Role: everyone</source>
        <translation>Rôle&#x202f;: tous</translation>
    </message>
    <message>
        <source>Unnamed role</source>
        <translation>Rôle sans nom</translation>
    </message>
    <message>
        <source>Status: any</source>
        <translation>Statut&#x202f;: tous</translation>
    </message>
    <message>
        <source>Fixed and flexible</source>
        <translation>Fixe et souple</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>All moments</source>
        <translation>Tous les moments</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Any latitude</source>
        <translation>Toutes les latitudes</translation>
    </message>
    <message>
        <source>Journey order</source>
        <translation>Ordre du parcours</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Par code</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>Least ready first</source>
        <translation>Les moins mûrs d’abord</translation>
    </message>
    <message>
        <source>Latest change first</source>
        <translation>Derniers modifiés d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Moins de filtres</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing fits.</source>
        <translation>Rien ne correspond.</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>{name} copy</source>
        <translation>{name} copie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Work in a copy</source>
        <translation>Travailler dans une copie</translation>
    </message>
    <message>
        <source>“{name}” holds everything, with your latest edits.</source>
        <translation>«&#x202f;{name}&#x202f;» contient tout, y compris vos dernières modifications.</translation>
    </message>
    <message>
        <source>Go on in the copy</source>
        <translation>Continuer dans la copie</translation>
    </message>
    <message>
        <source>The copy is saved as “{name}”.</source>
        <translation>La copie est enregistrée sous «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The name of the file:</source>
        <translation>Nom du fichier&#x202f;:</translation>
    </message>
    <message>
        <source>The playbook is now “{name}” in {folder}.</source>
        <translation>Le playbook est maintenant «&#x202f;{name}&#x202f;» dans {folder}.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>The start page shows it under this name:</source>
        <translation>La page d’accueil le montre sous ce nom&#x202f;:</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>“{name}” is a template now: new playbooks can start from it.</source>
        <translation>«&#x202f;{name}&#x202f;» est maintenant un modèle&#x202f;: de nouveaux playbooks peuvent en partir.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The question before ({keys})</source>
        <translation>La question précédente ({keys})</translation>
    </message>
    <message>
        <source>The next question ({keys})</source>
        <translation>La question suivante ({keys})</translation>
    </message>
    <message>
        <source>{left} of {total} suggestions left</source>
        <translation>{left} suggestions restantes sur {total}</translation>
    </message>
    <message>
        <source>There is nothing to ask.</source>
        <translation>Il n’y a rien à demander.</translation>
    </message>
    <message>
        <source>{left} of {total} questions left</source>
        <translation>{left} questions restantes sur {total}</translation>
    </message>
</context>
<context>
    <name>GlossaryPlace</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>A word that everyone uses alike saves a sentence each time. Say here what yours mean.</source>
        <translation>Un mot que tous emploient de la même façon épargne une phrase à chaque fois. Dites ici ce que les vôtres veulent dire.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Ajouter un terme</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Chercher dans le glossaire</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Not yet named</source>
        <translation>Encore sans nom</translation>
    </message>
    <message>
        <source>Lacks its meaning</source>
        <translation>Sans définition</translation>
    </message>
</context>
<context>
    <name>GridChooser</name>
    <message>
        <source>Size of the table</source>
        <translation>Taille du tableau</translation>
    </message>
    <message>
        <source>{columns} × {rows}, and a head</source>
        <translation>{columns} × {rows}, et un en-tête</translation>
    </message>
</context>
<context>
    <name>GuestSheet</name>
    <message>
        <source>Guest scale, from the lowest mark to the top</source>
        <translation>Échelle pour les clients, de la note la plus basse à la plus haute</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add a mark</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>The top mark is the service that people tell each other about.</source>
        <translation>La note la plus haute est le service dont on se parle.</translation>
    </message>
    <message>
        <source>Invitation to the mailing list</source>
        <translation>Invitation à la liste de diffusion</translation>
    </message>
    <message>
        <source>What a guest gets, how often.</source>
        <translation>Ce que reçoit un client, et à quel rythme.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>What a guest agrees to beside the box that is ticked, in words that hold in your country.</source>
        <translation>Ce qu’un client accepte à côté de la case qu’il coche, en des termes valables dans votre pays.</translation>
    </message>
</context>
<context>
    <name>HeadDeeds</name>
    <message>
        <source>New stage</source>
        <translation>Nouvelle phase</translation>
    </message>
    <message>
        <source>New moment</source>
        <translation>Nouveau moment</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nom de la phase</translation>
    </message>
    <message>
        <source>Name of the moment</source>
        <translation>Nom du moment</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) wait below the board to be placed again. Undo brings all back.</source>
        <translation>
            <numerusform>%n standard attend sous le tableau d’être replacé. «&#x202f;Annuler&#x202f;» ramène tout.</numerusform>
            <numerusform>%n standards attendent sous le tableau d’être replacés. «&#x202f;Annuler&#x202f;» ramène tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Déplacer plus tôt</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Déplacer plus tard</translation>
    </message>
</context>
<context>
    <name>HeadModel</name>
    <message>
        <source>Stages</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Ajouter un moment</translation>
    </message>
</context>
<context>
    <name>HeadView</name>
    <message>
        <source>Stages and moments</source>
        <translation>Phases et moments</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Maturité</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Travailler ensemble</translation>
    </message>
    <message>
        <source>Files and safety</source>
        <translation>Fichiers et sécurité</translation>
    </message>
    <message>
        <source>Ideas it stands on</source>
        <translation>Les idées de départ</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Only the order was changed.</source>
        <translation>Seul l’ordre a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et&#x202f;%n autre.</numerusform>
            <numerusform>Et&#x202f;%n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>edition {number}, {day}</source>
        <translation>édition {number}, {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>something deleted since</source>
        <translation>un élément supprimé depuis</translation>
    </message>
</context>
<context>
    <name>HistoryPlace</name>
    <message>
        <source>What it changed</source>
        <translation>Ce qui a été modifié alors</translation>
    </message>
    <message>
        <source>What differs today</source>
        <translation>Ce qui diffère aujourd’hui</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Revenir ici</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Whose operations to show</source>
        <translation>De qui montrer les opérations</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Pas encore d’historique</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Every edit will stand here, with who made it, and can be taken back.</source>
        <translation>Rien n’a encore été modifié. Chaque modification figurera ici, avec son auteur, et pourra être annulée.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Nothing differs: today is as it was then.</source>
        <translation>Rien ne diffère&#x202f;: aujourd’hui est comme alors.</translation>
    </message>
    <message>
        <source>The playbook is as it was after “{name}”. Nothing since is lost: it is in the history.</source>
        <translation>Le playbook est tel qu’après «&#x202f;{name}&#x202f;». Rien de ce qui a suivi n’est perdu&#x202f;: tout est dans l’historique.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ImageSheet</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Texts show the image by this name; they follow when you change it.</source>
        <translation>Les textes montrent l’image sous ce nom&#x202f;; ils suivent quand vous le changez.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What one would see: who, what, where</source>
        <translation>Ce qu’on verrait&#x202f;: qui, quoi, où</translation>
    </message>
    <message>
        <source>It lacks its description: the words that are read, here and in the PDF, to those who cannot see it.</source>
        <translation>Il manque la description&#x202f;: les mots lus, ici et dans le PDF, à ceux qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>Nothing shows it.</source>
        <translation>Rien ne la montre.</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Où elle est montrée</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>The brand’s logo</source>
        <translation>Le logo de la marque</translation>
    </message>
    <message>
        <source>The playbook’s own texts</source>
        <translation>Les textes propres au playbook</translation>
    </message>
    <message>
        <source>The image cannot be shown. Replace it.</source>
        <translation>L’image ne peut pas être affichée. Remplacez-la.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {kilobytes} kB</source>
        <translation>{width} × {height} pixels, {kilobytes}&#xa0;ko</translation>
    </message>
</context>
<context>
    <name>ImagesDialog</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Images show what words cannot: how a tray is laid, where to stand. Drop them here, or add them.</source>
        <translation>Les images montrent ce que les mots ne peuvent pas&#x202f;: comment dresser un plateau, où se tenir. Déposez-les ici, ou ajoutez-les.</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP. Files can be dropped here.</source>
        <translation>PNG, JPEG ou WebP. Les fichiers peuvent être déposés ici.</translation>
    </message>
    <message numerus="yes">
        <source>Shown %n time(s)</source>
        <translation>
            <numerusform>Montrée&#x202f;%n fois</numerusform>
            <numerusform>Montrée&#x202f;%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Pas montrée</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sans description</translation>
    </message>
    <message>
        <source>{names} is deleted.</source>
        <translation>Supprimé&#x202f;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) showed it, and show nothing now.</source>
        <translation>
            <numerusform>%n passage la montrait et ne montre plus rien.</numerusform>
            <numerusform>%n passages la montraient et ne montrent plus rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} cannot be read, or is too large. Nothing was changed.</source>
        <translation>{name} est illisible ou trop volumineux. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Replace the image</source>
        <translation>Remplacer l’image</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Autres fichiers…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import from {names}</source>
        <translation>Importer depuis {names}</translation>
    </message>
    <message>
        <source>The reading was cancelled. Nothing was changed.</source>
        <translation>La lecture a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This could not be read, by a mistake of Playbook’s. Nothing was changed.</source>
        <translation>Cela n’a pas pu être lu, par une erreur de Playbook. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was found in there that a playbook could take. Nothing was changed.</source>
        <translation>Il n’y avait là rien qu’un playbook puisse reprendre. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) imported from {names}.</source>
        <translation>
            <numerusform>%n élément importé depuis {names}.</numerusform>
            <numerusform>%n éléments importés depuis {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Kept as it is</source>
        <translation>Conservé tel quel</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Tables, documents and Markdown (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xltx *.xls *.docx *.docm *.dotx *.doc *.md *.markdown);;All files (*)</source>
        <translation>Tableaux, documents et Markdown (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xltx *.xls *.docx *.docm *.dotx *.doc *.md *.markdown);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Choisir le dossier à importer</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Des fichiers…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Text of the part above</source>
        <translation>Texte de la partie au-dessus</translation>
    </message>
</context>
<context>
    <name>JourneyEdits</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Finding us</source>
        <translation>Nous trouver</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Être servi</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>When it goes wrong</source>
        <translation>Quand quelque chose se passe mal</translation>
    </message>
</context>
<context>
    <name>JourneyPlace</name>
    <message numerus="yes">
        <source>{shown} of %n standard(s) shown.</source>
        <translation>
            <numerusform>{shown} sur&#x202f;%n standard à l’écran.</numerusform>
            <numerusform>{shown} sur&#x202f;%n standards à l’écran.</numerusform>
        </translation>
    </message>
    <message>
        <source>No standard matches.</source>
        <translation>Aucun standard ne correspond.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Coller les mots seuls</translation>
    </message>
    <message>
        <source>Move a card to another step</source>
        <translation>Déplacer une carte vers une autre étape</translation>
    </message>
    <message>
        <source>Move a card to another moment</source>
        <translation>Déplacer une carte vers un autre moment</translation>
    </message>
    <message>
        <source>Move the whole moment</source>
        <translation>Déplacer tout le moment</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move a list item in, or out</source>
        <translation>Décaler un élément de liste vers l’intérieur ou l’extérieur</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search by word or key</source>
        <translation>Chercher par mot ou par touche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>En écrivant</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>Sur le parcours</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Search languages</source>
        <translation>Chercher une langue</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>https://… or a mail address</source>
        <translation>https://… ou une adresse de courriel</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Insérer un lien</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>A link leads to a page that begins with https:// or to a mail address. This one does neither.</source>
        <translation>Un lien mène à une page qui commence par https:// ou à une adresse de courriel. Celui-ci ne fait ni l’un ni l’autre.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>From the images…</source>
        <translation>Parmi les images…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Chercher une image</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>{name} cannot be read, or is too large. Nothing was changed.</source>
        <translation>{name} est illisible ou trop volumineux. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge changes</source>
        <translation>Fusionner des modifications</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion en cours</translation>
    </message>
    <message>
        <source>Merge changes from {name}</source>
        <translation>Fusionner les modifications de {name}</translation>
    </message>
    <message>
        <source>Comparing the two copies</source>
        <translation>Comparaison des deux copies</translation>
    </message>
    <message>
        <source>The comparison was cancelled. Nothing was changed.</source>
        <translation>La comparaison a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This could not be merged, by a mistake of Playbook’s. Nothing was changed.</source>
        <translation>La fusion a échoué, par une erreur de Playbook. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{who} suggests this. Accept or decline each; nothing changes before you press Merge.</source>
        <translation>{who} suggère ceci. Acceptez ou refusez chaque point&#x202f;; rien ne change avant que vous cliquiez sur «&#x202f;Fusionner&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) come in anyway.</source>
        <translation>
            <numerusform>%n commentaire arrive de toute façon.</numerusform>
            <numerusform>%n commentaires arrivent de toute façon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of it is decided; only where both wrote something else, you are asked.</source>
        <translation>L’essentiel est décidé&#x202f;; on ne vous interroge que là où chacun a écrit autre chose.</translation>
    </message>
    <message>
        <source>Merged changes by {who}.</source>
        <translation>Modifications de {who} fusionnées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge changes from</source>
        <translation>Fusionner les modifications de</translation>
    </message>
    <message>
        <source>“{name}” is a copy of this playbook.</source>
        <translation>«&#x202f;{name}&#x202f;» est une copie de ce playbook.</translation>
    </message>
    <message>
        <source>Its changes can be merged into this one; you see them first.</source>
        <translation>Ses modifications peuvent être fusionnées dans celui-ci&#x202f;; vous les voyez d’abord.</translation>
    </message>
    <message>
        <source>Merge its changes</source>
        <translation>Fusionner ses modifications</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) decided for you</source>
        <translation>
            <numerusform>%n chose décidée pour vous</numerusform>
            <numerusform>%n choses décidées pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>partly left out</source>
        <translation>laissé de côté en partie</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>its place</source>
        <translation>sa place</translation>
    </message>
    <message>
        <source>Only its place among the others changes.</source>
        <translation>Seule sa place parmi les autres change.</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Sa place</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>mine or theirs?</source>
        <translation>la mienne ou l’autre&#x202f;?</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} et d’autres</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>deleted by you, changed by {who}</source>
        <translation>supprimé par vous, modifié par {who}</translation>
    </message>
    <message>
        <source>changed by you, deleted by {who}</source>
        <translation>modifié par vous, supprimé par {who}</translation>
    </message>
    <message>
        <source>different in the two copies</source>
        <translation>différent dans les deux copies</translation>
    </message>
    <message>
        <source>changed by you and {who}</source>
        <translation>modifié par vous et {who}</translation>
    </message>
    <message>
        <source>new, from {who}</source>
        <translation>nouveau, de {who}</translation>
    </message>
    <message>
        <source>deleted by {who}</source>
        <translation>supprimé par {who}</translation>
    </message>
    <message>
        <source>changed by {who}</source>
        <translation>modifié par {who}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>to be kept</source>
        <translation>à conserver</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>à supprimer</translation>
    </message>
    <message>
        <source>both of you changed it: which is to stand?</source>
        <translation>chacun l’a modifié&#x202f;: lequel vaut&#x202f;?</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <source>changed by both, and put together</source>
        <translation>modifié par chacun, et réuni</translation>
    </message>
    <message>
        <source>follows from the rest</source>
        <translation>découle du reste</translation>
    </message>
    <message>
        <source>the copies differ: which is to stand?</source>
        <translation>les copies diffèrent&#x202f;: laquelle vaut&#x202f;?</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Prendre la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Prendre les deux</translation>
    </message>
    <message>
        <source>New: {things}</source>
        <translation>Nouveau&#x202f;: {things}</translation>
    </message>
    <message>
        <source>Changed: {things}</source>
        <translation>Modifié&#x202f;: {things}</translation>
    </message>
    <message>
        <source>Deleted: {things}</source>
        <translation>Supprimé&#x202f;: {things}</translation>
    </message>
    <message>
        <source>Deleted by one, changed by the other: {things}</source>
        <translation>Supprimé d’un côté, modifié de l’autre&#x202f;: {things}</translation>
    </message>
</context>
<context>
    <name>MergingAtOnce</name>
    <message>
        <source>Merging “{name}”…</source>
        <translation>Fusion de «&#x202f;{name}&#x202f;»…</translation>
    </message>
</context>
<context>
    <name>MergingBack</name>
    <message>
        <source>“{copy}” is merged into this playbook.</source>
        <translation>«&#x202f;{copy}&#x202f;» est fusionné dans ce playbook.</translation>
    </message>
    <message>
        <source>Move the copy to the bin</source>
        <translation>Mettre la copie à la corbeille</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no bin for “{copy}”. It is still in {folder}.</source>
        <translation>Il n’y a pas de corbeille pour «&#x202f;{copy}&#x202f;». La copie est toujours dans {folder}.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Approvals, comments and the history bear a name. It stays on this computer and in this playbook.</source>
        <translation>Les approbations, les commentaires et l’historique portent un nom. Il reste sur cet ordinateur et dans ce playbook.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
</context>
<context>
    <name>NewPlaybookDialog</name>
    <message>
        <source>New playbook</source>
        <translation>Nouveau playbook</translation>
    </message>
    <message>
        <source>Such as the name over your door</source>
        <translation>Par exemple le nom sur votre enseigne</translation>
    </message>
    <message>
        <source>What every customer can count on, in one sentence</source>
        <translation>Ce sur quoi chaque client peut compter, en une phrase</translation>
    </message>
    <message>
        <source>Stands in the history beside what you do</source>
        <translation>Figure dans l’historique à côté de ce que vous faites</translation>
    </message>
    <message>
        <source>A new playbook</source>
        <translation>Un nouveau playbook</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marque</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation>P&amp;romesse</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change where the playbook is kept</source>
        <translation>Changer l’endroit où le playbook est conservé</translation>
    </message>
    <message>
        <source>Make the playbook</source>
        <translation>Créer le playbook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How we serve at {brand}</source>
        <translation>Notre façon de servir chez {brand}</translation>
    </message>
    <message>
        <source>Where to keep the playbook</source>
        <translation>Où conserver le playbook</translation>
    </message>
</context>
<context>
    <name>NewsModel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et&#x202f;%n autre.</numerusform>
            <numerusform>Et&#x202f;%n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people do differently ({count})</source>
        <translation>Ce que chacun fait autrement ({count})</translation>
    </message>
    <message>
        <source>Small changes ({count})</source>
        <translation>Petites modifications ({count})</translation>
    </message>
</context>
<context>
    <name>NoJourney</name>
    <message>
        <source>No journey yet</source>
        <translation>Pas encore de parcours</translation>
    </message>
    <message>
        <source>The journey is your customer’s way through your service: stages, and in them the moments in which the brand is judged. Each standard has its place on it.</source>
        <translation>Le parcours est le chemin de vos clients à travers votre service&#x202f;: des phases et, dans ces phases, les moments où la marque est jugée. Chaque standard y a sa place.</translation>
    </message>
    <message>
        <source>Start with usual moments</source>
        <translation>Partir des moments habituels</translation>
    </message>
    <message>
        <source>Six moments that most services have, for you to rename.</source>
        <translation>Six moments que connaît presque tout service, à renommer à votre gré.</translation>
    </message>
    <message>
        <source>Add the first stage</source>
        <translation>Ajouter la première phase</translation>
    </message>
</context>
<context>
    <name>OffsetField</name>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Vers le haut</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Approved standards only</source>
        <translation>Standards approuvés seulement</translation>
    </message>
    <message>
        <source>Facing pages, for both sides</source>
        <translation>Pages en regard, pour le recto verso</translation>
    </message>
    <message>
        <source>Folded along the top</source>
        <translation>Pliées par le haut</translation>
    </message>
    <message>
        <source>Move the backs right and up</source>
        <translation>Décaler les versos à droite et en haut</translation>
    </message>
    <message>
        <source>Test page for the printer</source>
        <translation>Page d’essai pour l’imprimante</translation>
    </message>
    <message>
        <source>Creep of each sheet</source>
        <translation>Chasse de chaque feuille</translation>
    </message>
    <message>
        <source>Not published: as it is now</source>
        <translation>Non publié&#x202f;: l’état actuel</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Édition {number}</translation>
    </message>
    <message>
        <source>Everyone: the whole book</source>
        <translation>Tout le monde&#x202f;: le livre entier</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, ligne {line}</translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>“{name}” was changed by somebody else. You see it as it is now.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié par quelqu’un d’autre. Vous le voyez tel qu’il est maintenant.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Search in these pages…</source>
        <translation>Chercher dans ces pages…</translation>
    </message>
    <message>
        <source>Search in these pages</source>
        <translation>Chercher dans ces pages</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Aussi large que possible</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#x202f;%</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Show the page smaller</source>
        <translation>Montrer la page plus petite</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Montrer la page plus grande</translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation>Ajuster la page à la largeur</translation>
    </message>
    <message>
        <source>Live page</source>
        <translation>Page en direct</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#x202f;%</translation>
    </message>
    <message>
        <source>as it will print · {paper}</source>
        <translation>telle qu’elle s’imprimera · {paper}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Tout chercher, tout faire</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Type the name of an action, a standard, a moment, a role, …</source>
        <translation>Tapez le nom d’une action, d’un standard, d’un moment, d’un rôle…</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Ce qui peut être choisi</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>All standards</source>
        <translation>Tous les standards</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>PHASE</translation>
    </message>
    <message>
        <source>MOMENT OF TRUTH</source>
        <translation>MOMENT DE VÉRITÉ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment de vérité</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsView</name>
    <message>
        <source>This part becomes</source>
        <translation>Cette partie devient</translation>
    </message>
    <message>
        <source>What the parts of the document become</source>
        <translation>Ce que deviennent les parties du document</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Niveau {level}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What becomes of: {level}</source>
        <translation>Ce que devient&#x202f;: {level}</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Comme proposé</translation>
    </message>
    <message>
        <source>As proposed: {use}</source>
        <translation>Comme proposé&#x202f;: {use}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Add a role to the path</source>
        <translation>Ajouter un rôle au chemin</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Take out of the path</source>
        <translation>Retirer du chemin</translation>
    </message>
    <message>
        <source>{number}. {role}</source>
        <translation>{number}. {role}</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Ajouter un rôle…</translation>
    </message>
    <message>
        <source>There are no roles yet</source>
        <translation>Il n’y a pas encore de rôles</translation>
    </message>
    <message>
        <source>The roles in the order in which the customer meets them.</source>
        <translation>Les rôles dans l’ordre où le client les rencontre.</translation>
    </message>
    <message numerus="yes">
        <source>The customer is handed on %n time(s).</source>
        <translation>
            <numerusform>Le client est passé&#x202f;%n fois à quelqu’un d’autre.</numerusform>
            <numerusform>Le client est passé&#x202f;%n fois à quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody hands the customer on.</source>
        <translation>Personne ne passe le client à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n standard</numerusform>
            <numerusform>%n standards</numerusform>
        </translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Pas encore placés</translation>
    </message>
    <message>
        <source>{stage}: {moment}</source>
        <translation>{stage}&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Moment</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Maturité</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>PlaybookWindow</name>
    <message>
        <source>Undo: {name}</source>
        <translation>Annuler&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: {name}</source>
        <translation>Rétablir&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The latest edits are not saved.</source>
        <translation>Les dernières modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans elles</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Before you print</source>
        <translation>Avant d’imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at:</source>
        <translation>
            <numerusform>%n point à regarder&#x202f;:</numerusform>
            <numerusform>%n points à regarder&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with these pages.</source>
        <translation>Tout va bien avec ces pages.</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more place(s)</source>
        <translation>
            <numerusform>… et à %n autre endroit</numerusform>
            <numerusform>… et à %n autres endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>What the columns are taken for</source>
        <translation>Comment les colonnes sont comprises</translation>
    </message>
    <message>
        <source>What the parts become</source>
        <translation>Ce que deviennent les parties</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>There is nothing new in there.</source>
        <translation>Il n’y a rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>Et&#x202f;%n autre du même genre.</numerusform>
            <numerusform>Et&#x202f;%n autres du même genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{result}: {things}</source>
        <translation>{result}&#x202f;: {things}</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Logo on the cover</source>
        <translation>Logo sur la couverture</translation>
    </message>
    <message>
        <source>Typeface of texts</source>
        <translation>Police des textes</translation>
    </message>
    <message>
        <source>Typeface of headings, labels and small print</source>
        <translation>Police des titres, des libellés et des petits caractères</translation>
    </message>
    <message>
        <source>TrueType files, one for each style: regular, bold, italic, bold italic. They become part of the playbook. Characters that they lack are printed in the usual typefaces.</source>
        <translation>Fichiers TrueType, un par style&#x202f;: normal, gras, italique, gras italique. Ils font alors partie du playbook. Les caractères qui leur manquent sont imprimés dans les polices habituelles.</translation>
    </message>
</context>
<context>
    <name>Publications</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pocket cards</source>
        <translation>Cartes de poche</translation>
    </message>
    <message>
        <source>Poster of the journey</source>
        <translation>Affiche du parcours</translation>
    </message>
    <message>
        <source>Booklet to fold and staple</source>
        <translation>Livret à plier et agrafer</translation>
    </message>
    <message>
        <source>Line-up sheets</source>
        <translation>Fiches de briefing</translation>
    </message>
    <message>
        <source>Observation scorecard</source>
        <translation>Grille d’observation</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Guest cards</source>
        <translation>Cartes client</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Attestation de lecture</translation>
    </message>
    <message>
        <source>Sign-off register</source>
        <translation>Registre des signatures</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Édition {number}</translation>
    </message>
</context>
<context>
    <name>PublishEditions</name>
    <message>
        <source>Publish edition…</source>
        <translation>Publier une édition…</translation>
    </message>
    <message>
        <source>Check a copy…</source>
        <translation>Vérifier…</translation>
    </message>
</context>
<context>
    <name>PublishPlace</name>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en page en cours…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>The handbook as a Word file (DOCX)…</source>
        <translation>Le manuel en fichier Word (DOCX)…</translation>
    </message>
    <message>
        <source>The handbook as a web page (HTML)…</source>
        <translation>Le manuel en page web (HTML)…</translation>
    </message>
    <message>
        <source>Standards, matrix and roles as a workbook (Excel)…</source>
        <translation>Standards, matrice et rôles en classeur (Excel)…</translation>
    </message>
    <message>
        <source>Standards as a table (CSV)…</source>
        <translation>Les standards en tableau (CSV)…</translation>
    </message>
    <message>
        <source>The whole playbook as a folder of texts (Markdown)…</source>
        <translation>Tout le playbook en dossier de textes (Markdown)…</translation>
    </message>
    <message>
        <source>The pages will be shown here as they will be printed.</source>
        <translation>Les pages s’afficheront ici telles qu’elles s’imprimeront.</translation>
    </message>
    <message>
        <source>The pages are not set</source>
        <translation>Les pages ne sont pas mises en page</translation>
    </message>
    <message>
        <source>Set them to see what will be printed.</source>
        <translation>Mettez-les en page pour voir ce qui s’imprimera.</translation>
    </message>
    <message>
        <source>Set the pages</source>
        <translation>Mettre en page</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Export the handbook</source>
        <translation>Exporter le manuel</translation>
    </message>
    <message>
        <source>Export standards</source>
        <translation>Exporter les standards</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>Exporter un classeur</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the whole playbook</source>
        <translation>Exporter tout le playbook</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} est écrit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <source>All pages are with the printer.</source>
        <translation>Toutes les pages sont à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>PublishingDialog</name>
    <message>
        <source>Material</source>
        <translation>Substantielle</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish edition</source>
        <translation>Publier une édition</translation>
    </message>
    <message>
        <source>People do something differently. Former copies are out of date, and everyone signs again.</source>
        <translation>Quelque chose se fait autrement. Les anciens exemplaires sont périmés, et chacun signe de nouveau.</translation>
    </message>
    <message>
        <source>Slips and wording are mended. Nobody does anything differently, and nobody signs again.</source>
        <translation>Des fautes et des tournures sont corrigées. Personne ne fait rien autrement, ni ne signe de nouveau.</translation>
    </message>
    <message>
        <source>What is new, in a sentence or two. It is printed above the changes.</source>
        <translation>Ce qui est nouveau, en une phrase ou deux. C’est imprimé au-dessus des modifications.</translation>
    </message>
    <message>
        <source>A name, if it has one, such as Spring</source>
        <translation>Un nom, si elle en a un, comme Printemps</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>An edition stays as it is: it cannot be taken back.</source>
        <translation>Une édition reste telle quelle&#x202f;: on ne peut pas la retirer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Édition {number}</translation>
    </message>
    <message>
        <source>Not in it, because not approved: {standards}</source>
        <translation>Absents, car non approuvés&#x202f;: {standards}</translation>
    </message>
    <message>
        <source>This is the first edition: all that is approved is in it.</source>
        <translation>C’est la première édition&#x202f;: elle contient tout ce qui est approuvé.</translation>
    </message>
    <message>
        <source>This file does not hold the text of edition {number}, so what changed is not known.</source>
        <translation>Ce fichier ne contient pas le texte de l’édition {number}&#x202f;: on ne sait pas ce qui a changé.</translation>
    </message>
    <message>
        <source>What changed since edition {number}</source>
        <translation>Ce qui a changé depuis l’édition {number}</translation>
    </message>
    <message>
        <source>Some of the changes below ask people to do something differently. Nobody would sign for them.</source>
        <translation>Certaines des modifications ci-dessous demandent de faire autrement. Personne ne signerait pour elles.</translation>
    </message>
    <message>
        <source>Edition {number} is published.</source>
        <translation>L’édition {number} est publiée.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>L’imprimer</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>What would you ask in the corridor?</source>
        <translation>Que demanderiez-vous dans le couloir&#x202f;?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Réponses au choix</translation>
    </message>
    <message>
        <source>The answer, as the key prints it</source>
        <translation>La réponse, telle que le corrigé l’imprime</translation>
    </message>
    <message>
        <source>In a sentence, or what to listen for</source>
        <translation>En une phrase, ou ce qu’il faut écouter</translation>
    </message>
    <message>
        <source>Why this is so</source>
        <translation>Pourquoi il en est ainsi</translation>
    </message>
    <message>
        <source>Shown after the answer, whatever it was</source>
        <translation>Montré après la réponse, quelle qu’elle soit</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>No standard</source>
        <translation>Aucun standard</translation>
    </message>
    <message>
        <source>Search standards</source>
        <translation>Chercher un standard</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>No moment</source>
        <translation>Aucun moment</translation>
    </message>
    <message>
        <source>Search moments</source>
        <translation>Chercher un moment</translation>
    </message>
    <message>
        <source>Change the guest scale…</source>
        <translation>Changer l’échelle pour les clients…</translation>
    </message>
    <message>
        <source>The guest marks one of</source>
        <translation>Le client coche une de ces notes</translation>
    </message>
</context>
<context>
    <name>QuizPlace</name>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Questions turn reading into talking: what people know, how they lean, and what guests say.</source>
        <translation>Les questions font parler de ce qu’on lit&#x202f;: ce que l’on sait, vers quoi l’on penche, et ce que disent les clients.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Chercher une question</translation>
    </message>
    <message>
        <source>Which questions to show</source>
        <translation>Quelles questions montrer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>No answer is marked as right</source>
        <translation>Aucune réponse n’est marquée comme juste</translation>
    </message>
    <message>
        <source>No answer has points</source>
        <translation>Aucune réponse n’a de points</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Espaces</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Who reads the playbook; it stands on the cover.</source>
        <translation>Qui lit le playbook&#x202f;; cela figure sur la couverture.</translation>
    </message>
    <message>
        <source>Language of the playbook</source>
        <translation>Langue du playbook</translation>
    </message>
    <message>
        <source>What is printed takes its own words, dates and the order of the index from it. English, German, French and Spanish are complete; in any other language those words stay English.</source>
        <translation>Ce qui s’imprime en tire ses propres mots, ses dates et l’ordre de l’index. L’anglais, l’allemand, le français et l’espagnol sont complets&#x202f;; dans toute autre langue, ces mots restent en anglais.</translation>
    </message>
</context>
<context>
    <name>ReadinessPlace</name>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>Quels constats montrer</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Maturité</translation>
    </message>
    <message>
        <source>Intentional, not accidental</source>
        <translation>Voulu, pas fortuit</translation>
    </message>
    <message>
        <source>The six supports</source>
        <translation>Les six appuis</translation>
    </message>
    <message>
        <source>Coverage of the journey</source>
        <translation>Couverture du parcours</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Rien à regarder pour l’instant</translation>
    </message>
    <message>
        <source>Readiness shows what stands behind your standards, and what is still missing.</source>
        <translation>La maturité montre ce qui soutient vos standards, et ce qui manque encore.</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>Aller au parcours</translation>
    </message>
    <message>
        <source>Whole playbook</source>
        <translation>Tout le playbook</translation>
    </message>
    <message>
        <source>Looking through the playbook…</source>
        <translation>Lecture du playbook…</translation>
    </message>
    <message numerus="yes">
        <source>of the six supports of %n standard(s) are in place</source>
        <translation>
            <numerusform>des six appuis de&#x202f;%n standard sont en place</numerusform>
            <numerusform>des six appuis de&#x202f;%n standards sont en place</numerusform>
        </translation>
    </message>
    <message>
        <source>No standard here yet.</source>
        <translation>Pas encore de standard ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), most telling first</source>
        <translation>
            <numerusform>%n constat, le plus parlant d’abord</numerusform>
            <numerusform>%n constats, les plus parlants d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. Everything is in place.</source>
        <translation>Rien. Tout est en place.</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre la main…</translation>
    </message>
    <message>
        <source>{user} is editing this playbook on {host}. You can read it here meanwhile.</source>
        <translation>{user} modifie ce playbook sur {host}. Vous pouvez le lire ici en attendant.</translation>
    </message>
    <message>
        <source>Somebody else is editing this playbook. You can read it here meanwhile.</source>
        <translation>Quelqu’un d’autre modifie ce playbook. Vous pouvez le lire ici en attendant.</translation>
    </message>
    <message>
        <source>Edit it now</source>
        <translation>Le modifier maintenant</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Voir le plus récent</translation>
    </message>
    <message>
        <source>Work in a copy…</source>
        <translation>Travailler dans une copie…</translation>
    </message>
    <message>
        <source>{user} has closed this playbook. You can edit it now.</source>
        <translation>{user} a fermé ce playbook. Vous pouvez le modifier maintenant.</translation>
    </message>
    <message>
        <source>This playbook was closed elsewhere. You can edit it now.</source>
        <translation>Ce playbook a été fermé ailleurs. Vous pouvez le modifier maintenant.</translation>
    </message>
    <message>
        <source>It has changed since you opened it.</source>
        <translation>Il a changé depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>This playbook can only be read: the file or its folder is write-protected.</source>
        <translation>Ce playbook ne peut qu’être lu&#x202f;: le fichier ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>This playbook was opened for reading.</source>
        <translation>Ce playbook a été ouvert en lecture.</translation>
    </message>
    <message>
        <source>{user} is editing this playbook on {host}, since {time}. You can read it here meanwhile.</source>
        <translation>{user} modifie ce playbook sur {host} depuis {time}. Vous pouvez le lire ici en attendant.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Pasted image</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>This was too much to keep its layout, so its words came alone.</source>
        <translation>C’était trop pour garder la mise en forme&#x202f;: seuls les mots sont venus.</translation>
    </message>
    <message>
        <source>{name} could not be read, or has more than 50 MB. Nothing was changed.</source>
        <translation>{name} n’a pas pu être lu ou dépasse 50&#xa0;Mo. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>RecentsList</name>
    <message>
        <source>Playbooks opened before</source>
        <translation>Playbooks ouverts récemment</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>RecentsModel</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Go to {name}</source>
        <translation>Aller à {name}</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Enter signature</source>
        <translation>Saisir la signature</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>Ajouter les noms</translation>
    </message>
    <message>
        <source>Sign-off register</source>
        <translation>Registre des signatures</translation>
    </message>
    <message>
        <source>Search names and roles</source>
        <translation>Chercher un nom ou un rôle</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Names, one a line; the role may follow after a semicolon</source>
        <translation>Noms, un par ligne&#x202f;; le rôle peut suivre après un point-virgule</translation>
    </message>
    <message>
        <source>Kim Larsen; Front desk</source>
        <translation>Kim Larsen&#x202f;; Réception</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing to sign yet</source>
        <translation>Rien à signer pour l’instant</translation>
    </message>
    <message>
        <source>People sign a published edition. You can enter names already.</source>
        <translation>On signe une édition publiée. Vous pouvez déjà saisir des noms.</translation>
    </message>
    <message>
        <source>Edition {number}: {signed} of {total} have signed</source>
        <translation>Édition {number}&#x202f;: {signed} sur {total} ont signé</translation>
    </message>
    <message>
        <source>Whoever has signed edition {number} or a later one has signed.</source>
        <translation>Qui a signé l’édition {number} ou une édition ultérieure a signé.</translation>
    </message>
</context>
<context>
    <name>ReplacingDialog</name>
    <message>
        <source>Match capitals</source>
        <translation>Respecter les majuscules</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Texts that would change</source>
        <translation>Textes qui changeraient</translation>
    </message>
    <message>
        <source>Looks through all texts of the playbook, but for comments and codes.</source>
        <translation>Parcourt tous les textes du playbook, sauf les commentaires et les codes.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} in {texts}</source>
        <translation>{found} dans {texts}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s).</source>
        <translation>
            <numerusform>Remplacé&#x202f;%n fois.</numerusform>
            <numerusform>Remplacé&#x202f;%n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>Choose another copy…</source>
        <translation>Choisir une autre copie…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>A backup becomes a new playbook beside the one it was taken of, which stays as it is.</source>
        <translation>Une sauvegarde devient un nouveau playbook à côté de celui dont elle vient, qui reste tel quel.</translation>
    </message>
    <message>
        <source>There are no backups yet. One is taken whenever a playbook is closed after edits.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une chaque fois qu’un playbook modifié est fermé.</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} restauré</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Where to keep the restored playbook</source>
        <translation>Où conserver le playbook restauré</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>To read up on</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>Par étape</translation>
    </message>
    <message>
        <source>Standards that you live</source>
        <translation>Les standards que vous vivez</translation>
    </message>
    <message>
        <source>Standards to talk over with a colleague</source>
        <translation>Standards à discuter avec un collègue</translation>
    </message>
    <message>
        <source>This is for you alone: nothing of it is kept.</source>
        <translation>C’est pour vous seul&#x202f;: rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Right: {answer}</source>
        <translation>Réponse juste&#x202f;: {answer}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Look at it again by</source>
        <translation>À revoir d’ici au</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Révision d’ici au</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>Not approved as it stands.</source>
        <translation>Pas approuvé tel quel.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approuvé.</translation>
    </message>
    <message>
        <source>Approved by {name} on {time}.</source>
        <translation>Approuvé par {name}, {time}.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>{share} %</source>
        <translation>{share}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the role is called</source>
        <translation>Comment s’appelle le rôle</translation>
    </message>
    <message>
        <source>Its part in the customer’s experience</source>
        <translation>Sa part dans l’expérience du client</translation>
    </message>
    <message>
        <source>What would the customer miss without this role?</source>
        <translation>Que manquerait-il au client sans ce rôle&#x202f;?</translation>
    </message>
    <message>
        <source>It owns no moment yet. Moments get their owner on the journey.</source>
        <translation>Il n’est encore responsable d’aucun moment. C’est sur le parcours qu’un moment reçoit son responsable.</translation>
    </message>
    <message>
        <source>No customer meets it yet: it stands on no moment’s path.</source>
        <translation>Aucun client ne le rencontre encore&#x202f;: il n’est sur le chemin d’aucun moment.</translation>
    </message>
    <message>
        <source>It keeps no standard yet.</source>
        <translation>Il ne tient encore aucun standard.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Owns these moments</source>
        <translation>Responsable de ces moments</translation>
    </message>
    <message>
        <source>Meets the customer at</source>
        <translation>Rencontre le client à</translation>
    </message>
    <message>
        <source>Keeps these standards</source>
        <translation>Tient ces standards</translation>
    </message>
    <message numerus="yes">
        <source>Show %n standard(s)</source>
        <translation>
            <numerusform>Montrer&#x202f;%n standard</numerusform>
            <numerusform>Montrer&#x202f;%n standards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesPlace</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>A role is who acts: those whom customers meet, and those behind them. Each has a book of its own.</source>
        <translation>Un rôle, c’est qui agit&#x202f;: ceux que les clients rencontrent, et ceux qui sont derrière. Chacun a son propre livre.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>Chercher un rôle</translation>
    </message>
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
    <message>
        <source>Untitled role</source>
        <translation>Rôle sans titre</translation>
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
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>You</source>
        <translation>À votre sujet</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light, dark, or as the rest of this computer.</source>
        <translation>Clair, sombre, ou comme le reste de cet ordinateur.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on. A playbook has its own.</source>
        <translation>La langue de la fenêtre, dès le prochain démarrage. Un playbook a la sienne.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Marks unknown words, where this computer has a dictionary of the playbook’s language.</source>
        <translation>Signale les mots inconnus, si cet ordinateur a un dictionnaire de la langue du playbook.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The paper of the live page, and of what is printed unless you choose another.</source>
        <translation>Le papier de la page en direct, et de ce qui s’imprime, sauf autre choix de votre part.</translation>
    </message>
    <message>
        <source>Keep backups</source>
        <translation>Garder des sauvegardes</translation>
    </message>
    <message>
        <source>The last 10 states and one a day for 30 days, in your own folder on this computer.</source>
        <translation>Les 10 derniers états et un par jour pendant 30 jours, dans votre propre dossier sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stands in the history beside what you do. It is asked once, and kept on this computer.</source>
        <translation>Figure dans l’historique à côté de ce que vous faites. Demandé une fois, il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>What you choose here is done with all of them, and undone as one.</source>
        <translation>Ce que vous choisissez ici vaut pour tous, et s’annule d’un seul coup.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) selected</source>
        <translation>
            <numerusform>%n standard sélectionné</numerusform>
            <numerusform>%n standards sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: they differ</source>
        <translation>{name}&#x202f;: variable</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>History (%n operation(s))</source>
        <translation>
            <numerusform>Historique (%n opération)</numerusform>
            <numerusform>Historique (%n opérations)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments ({count})</source>
        <translation>Commentaires ({count})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Enregistrer la copie…</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Partager une copie</translation>
    </message>
    <message>
        <source>Make a copy for others. Your playbook stays as it is.</source>
        <translation>Faites une copie pour les autres. Votre playbook reste tel quel.</translation>
    </message>
    <message>
        <source>Making the copy…</source>
        <translation>Création de la copie…</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>To edit</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>They work in it like you. You merge it back.</source>
        <translation>On y travaille comme vous. Vous la fusionnez ensuite.</translation>
    </message>
    <message>
        <source>To comment</source>
        <translation>À commenter</translation>
    </message>
    <message>
        <source>What they change comes back as suggestions, which you accept or decline.</source>
        <translation>Ce qui y est changé revient sous forme de suggestions, que vous acceptez ou refusez.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>They look things up. It takes no edits.</source>
        <translation>Pour s’y reporter. Elle n’accepte aucune modification.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Ce qui l’accompagne</translation>
    </message>
    <message>
        <source>Everything that was said about the playbook, with names.</source>
        <translation>Tout ce qui a été dit du playbook, avec les noms.</translation>
    </message>
    <message>
        <source>Every former text, who wrote it and when, what was deleted, and the texts of former editions.</source>
        <translation>Chaque ancien texte, qui l’a écrit et quand, ce qui a été supprimé, et les textes des anciennes éditions.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n standard(s) go along, though they are never printed.</source>
        <translation>
            <numerusform>Les notes de&#x202f;%n standard l’accompagnent, bien qu’elles ne soient jamais imprimées.</numerusform>
            <numerusform>Les notes de&#x202f;%n standards l’accompagnent, bien qu’elles ne soient jamais imprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sign-off register goes along, with %n name(s).</source>
        <translation>
            <numerusform>Le registre des signatures l’accompagne, avec&#x202f;%n nom.</numerusform>
            <numerusform>Le registre des signatures l’accompagne, avec&#x202f;%n noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} for you</source>
        <translation>{name} pour vous</translation>
    </message>
    <message>
        <source>{name} for comments</source>
        <translation>{name} à commenter</translation>
    </message>
    <message>
        <source>{name} to read</source>
        <translation>{name} à lire</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Enregistrer la copie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>The copy is saved as “{name}” ({size}).</source>
        <translation>La copie est enregistrée sous «&#x202f;{name}&#x202f;» ({size}).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>A sheet for</source>
        <translation>Une fiche pour</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>Du lundi au samedi</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>A whole week</source>
        <translation>Une semaine entière</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Dans quel ordre</translation>
    </message>
    <message>
        <source>Along the journey</source>
        <translation>Le long du parcours</translation>
    </message>
    <message>
        <source>From step to step</source>
        <translation>D’étape en étape</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Only the answers, for those who lead it</source>
        <translation>Seulement les réponses, pour qui l’anime</translation>
    </message>
    <message>
        <source>The first standard</source>
        <translation>Le premier standard</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>Tout le parcours</translation>
    </message>
</context>
<context>
    <name>SheetsView</name>
    <message>
        <source>Sheet:</source>
        <translation>Feuille&#x202f;:</translation>
    </message>
    <message>
        <source>Sheet of {file}:</source>
        <translation>Feuille de {file}&#x202f;:</translation>
    </message>
    <message>
        <source>Sheet of {file}</source>
        <translation>Feuille de {file}</translation>
    </message>
</context>
<context>
    <name>SignatoryModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Signed edition</source>
        <translation>Édition signée</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Yet to sign</source>
        <translation>Reste à signer</translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message>
        <source>What a reader signs</source>
        <translation>Ce que signe le lecteur</translation>
    </message>
    <message>
        <source>It stands on the last page of the handbook, above date, name and signature.</source>
        <translation>Figure à la dernière page du manuel, au-dessus de la date, du nom et de la signature.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where it came from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Brought in ({importer}). A later import finds it again by:</source>
        <translation>Importé ({importer}). Un prochain import le retrouvera par&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>souple</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en révision</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Unnamed moment</source>
        <translation>Moment sans nom</translation>
    </message>
    <message>
        <source>Unnamed stage</source>
        <translation>Phase sans nom</translation>
    </message>
    <message>
        <source>Untitled standard</source>
        <translation>Standard sans titre</translation>
    </message>
    <message>
        <source>Unnamed role</source>
        <translation>Rôle sans nom</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>no step yet</source>
        <translation>sans étape</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n commentaire ouvert</numerusform>
            <numerusform>%n commentaires ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} supports</source>
        <translation>{count} appuis sur {all}</translation>
    </message>
    <message>
        <source>Lacks: {supports}</source>
        <translation>Il manque&#x202f;: {supports}</translation>
    </message>
    <message>
        <source>Gap: {moment} has no standard for {step}</source>
        <translation>Lacune&#x202f;: «&#x202f;{moment}&#x202f;» n’a pas de standard pour «&#x202f;{step}&#x202f;»</translation>
    </message>
    <message>
        <source>Add a standard to {moment}, {step}</source>
        <translation>Ajouter un standard&#x202f;: {moment}, {step}</translation>
    </message>
    <message numerus="yes">
        <source>{moment}, {step}: %n standard(s)</source>
        <translation>
            <numerusform>{moment}, {step}&#x202f;:&#x202f;%n standard</numerusform>
            <numerusform>{moment}, {step}&#x202f;:&#x202f;%n standards</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage} has no moment yet</source>
        <translation>«&#x202f;{stage}&#x202f;» n’a pas encore de moment</translation>
    </message>
    <message>
        <source>moment of {stage}</source>
        <translation>moment de «&#x202f;{stage}&#x202f;»</translation>
    </message>
    <message>
        <source>owner: {owner}</source>
        <translation>responsable&#x202f;: {owner}</translation>
    </message>
    <message>
        <source>no standards yet</source>
        <translation>pas encore de standards</translation>
    </message>
    <message>
        <source>readiness {share} %</source>
        <translation>maturité {share}&#x202f;%</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Responsable&#x202f;: {owner}</translation>
    </message>
    <message numerus="yes">
        <source>The customer is handed on %n time(s).</source>
        <translation>
            <numerusform>Le client est passé&#x202f;%n fois à quelqu’un d’autre.</numerusform>
            <numerusform>Le client est passé&#x202f;%n fois à quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage {stage}, %n moment(s)</source>
        <translation>
            <numerusform>Phase {stage},&#x202f;%n moment</numerusform>
            <numerusform>Phase {stage},&#x202f;%n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>pas encore placé</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>moyens</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>responsabilité</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permission</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
</context>
<context>
    <name>Stalled</name>
    <message>
        <source>Put it back</source>
        <translation>Le remettre en place</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Open what is there now…</source>
        <translation>Ouvrir ce qui s’y trouve maintenant…</translation>
    </message>
    <message>
        <source>Undo what is not saved</source>
        <translation>Annuler ce qui n’est pas enregistré</translation>
    </message>
</context>
<context>
    <name>StandardDelegate</name>
    <message>
        <source>Not placed</source>
        <translation>Pas placé</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>StandardEditor</name>
    <message>
        <source>Review and approval</source>
        <translation>Révision et approbation</translation>
    </message>
    <message>
        <source>Stories that show it</source>
        <translation>Récits qui l’illustrent</translation>
    </message>
    <message>
        <source>More texts</source>
        <translation>Autres textes</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>No moment yet</source>
        <translation>Pas encore de moment</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Sans étape</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <translation>Poids {weight}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>The standard, in one sentence that can be seen</source>
        <translation>Le standard, en une phrase qui se voit</translation>
    </message>
    <message>
        <source>Who does what, for whom, within what time?</source>
        <translation>Qui fait quoi, pour qui, en combien de temps&#x202f;?</translation>
    </message>
    <message>
        <source>How we do it</source>
        <translation>Notre façon de faire</translation>
    </message>
    <message>
        <source>The steps, in the order in which they are done.</source>
        <translation>Les gestes, dans l’ordre où ils se font.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What one sees when it is right</source>
        <translation>Ce que l’on voit quand c’est bien fait</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>What spoils it, however small</source>
        <translation>Ce qui le gâche, même un détail</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Les mots à employer</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>À dire</translation>
    </message>
    <message>
        <source>“Welcome back.”</source>
        <translation>«&#x202f;Heureux de vous revoir.&#x202f;»</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>À ne jamais dire</translation>
    </message>
    <message>
        <source>“That is not my job.”</source>
        <translation>«&#x202f;Ce n’est pas mon travail.&#x202f;»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why it matters to the customer</source>
        <translation>Pourquoi cela compte pour le client</translation>
    </message>
    <message>
        <source>missing: what does the customer gain by it?</source>
        <translation>il manque&#x202f;: qu’y gagne le client&#x202f;?</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>What may be done without asking, up to which limit</source>
        <translation>Ce qu’on peut faire sans demander, et jusqu’à quelle limite</translation>
    </message>
    <message>
        <source>missing: what may be done without asking?</source>
        <translation>il manque&#x202f;: que peut-on faire sans demander&#x202f;?</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>How far it may bend</source>
        <translation>Jusqu’où il peut s’adapter</translation>
    </message>
    <message>
        <source>missing: how far may it bend?</source>
        <translation>il manque&#x202f;: jusqu’où peut-il s’adapter&#x202f;?</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>What is needed to do it</source>
        <translation>Ce qu’il faut pour le faire</translation>
    </message>
    <message>
        <source>missing: what must be at hand to do it?</source>
        <translation>il manque&#x202f;: que faut-il avoir sous la main&#x202f;?</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>How it is taught and practised</source>
        <translation>Comment on l’enseigne et s’y exerce</translation>
    </message>
    <message>
        <source>missing: how does somebody new learn it?</source>
        <translation>il manque&#x202f;: comment un nouveau l’apprend-il&#x202f;?</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>How one sees that it happens, every time</source>
        <translation>À quoi l’on voit que cela se fait, à chaque fois</translation>
    </message>
    <message>
        <source>missing: how would somebody see that this happens?</source>
        <translation>il manque&#x202f;: à quoi verrait-on que cela se fait&#x202f;?</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>What is done when it was missed</source>
        <translation>Ce qu’on fait quand il n’a pas été tenu</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Degrés</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Legendary</source>
        <translation>Légendaire</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>For those who write this playbook; never printed</source>
        <translation>Pour ceux qui écrivent ce playbook&#x202f;; jamais imprimées</translation>
    </message>
    <message>
        <source>Review by {date}</source>
        <translation>Révision d’ici au {date}</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>Approuvé par {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandardsModel</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Pas placé</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Sans étape</translation>
    </message>
    <message>
        <source>{count} of {all} supports</source>
        <translation>{count} appuis sur {all}</translation>
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
        <translation>Ajouter un standard</translation>
    </message>
    <message>
        <source>Search standards</source>
        <translation>Chercher un standard</translation>
    </message>
    <message>
        <source>No standard fits.</source>
        <translation>Aucun standard ne correspond.</translation>
    </message>
    <message>
        <source>Show all standards</source>
        <translation>Montrer tous les standards</translation>
    </message>
    <message>
        <source>A standard is one thing that people see or hear every time. Write the first one.</source>
        <translation>Un standard est une chose que l’on voit ou entend à chaque fois. Écrivez le premier.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
        <source>Search %n standard(s)…</source>
        <translation>
            <numerusform>Chercher dans&#x202f;%n standard…</numerusform>
            <numerusform>Chercher dans&#x202f;%n standards…</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed} of {all}</source>
        <translation>{listed} sur {all}</translation>
    </message>
</context>
<context>
    <name>StandardsPlace</name>
    <message>
        <source>Choose a standard in the list to read and edit it.</source>
        <translation>Choisissez un standard dans la liste pour le lire et le modifier.</translation>
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
        <translation>Écrivez à quoi ressemble un bon service, et imprimez le livre que vos équipes gardent sur elles.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Playbooks that you open will be listed here.

Begin with a new one, look around in the sample, or drag a file onto this window.</source>
        <translation>Les playbooks que vous ouvrez figureront ici.

Commencez-en un, parcourez l’exemple, ou déposez un fichier dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
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
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>A finished playbook of a hotel group, to look around in and to try things.</source>
        <translation>Le playbook achevé d’un groupe hôtelier, pour regarder et essayer.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>A new playbook from your tables, Markdown files, or folders of them.</source>
        <translation>Un nouveau playbook tiré de vos tableaux, de fichiers Markdown ou de dossiers.</translation>
    </message>
    <message>
        <source>Where to keep your copy of the sample</source>
        <translation>Où conserver votre copie de l’exemple</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Édition {number}</translation>
    </message>
    <message>
        <source>Not yet published</source>
        <translation>Pas encore publié</translation>
    </message>
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
    <message>
        <source>Readiness {share} %</source>
        <translation>Maturité {share}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Steps of service</source>
        <translation>Étapes du service</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>Choose stories…</source>
        <translation>Choisir des récits…</translation>
    </message>
    <message>
        <source>No story shows it yet. People remember a story longer than a rule.</source>
        <translation>Aucun récit ne l’illustre encore. On se souvient plus longtemps d’un récit que d’une règle.</translation>
    </message>
    <message>
        <source>There are no stories yet. Tell one in Stories, then choose it here.</source>
        <translation>Il n’y a pas encore de récits. Racontez-en un dans «&#x202f;Récits&#x202f;», puis choisissez-le ici.</translation>
    </message>
    <message>
        <source>A story without a title</source>
        <translation>Un récit sans titre</translation>
    </message>
    <message>
        <source>Stories that show it</source>
        <translation>Récits qui l’illustrent</translation>
    </message>
</context>
<context>
    <name>StoriesPlace</name>
    <message>
        <source>In their own order</source>
        <translation>Dans leur propre ordre</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>A story that people retell shows what a standard feels like when somebody keeps it.</source>
        <translation>Un récit qu’on se raconte montre ce qu’un standard fait ressentir quand quelqu’un le tient.</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Ajouter un récit</translation>
    </message>
    <message>
        <source>Search stories</source>
        <translation>Chercher un récit</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Ordre des récits</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Récit sans titre</translation>
    </message>
    <message>
        <source>Accidental: shows no standard</source>
        <translation>Accidentel&#x202f;: n’illustre aucun standard</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What people call this story</source>
        <translation>Comment on appelle ce récit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Tell it as it is told: who, where, what was said, and how it ended.</source>
        <translation>Racontez-le comme on le raconte&#x202f;: qui, où, ce qui s’est dit, et comment cela a fini.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>A letter, a log, a colleague who was there</source>
        <translation>Une lettre, un journal de bord, un collègue qui y était</translation>
    </message>
    <message>
        <source>Accidental excellence: no standard stands behind this story, so it may not happen again.</source>
        <translation>Excellence accidentelle&#x202f;: aucun standard ne soutient ce récit, il ne se répétera donc peut-être pas.</translation>
    </message>
    <message>
        <source>Make this a standard</source>
        <translation>En faire un standard</translation>
    </message>
    <message>
        <source>How true it is known to be</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quand cela s’est passé</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>No moment</source>
        <translation>Aucun moment</translation>
    </message>
    <message>
        <source>Search moments</source>
        <translation>Chercher un moment</translation>
    </message>
    <message>
        <source>Standards that it shows</source>
        <translation>Standards qu’il illustre</translation>
    </message>
    <message>
        <source>Show a standard…</source>
        <translation>Illustrer un standard…</translation>
    </message>
    <message>
        <source>Search standards</source>
        <translation>Chercher un standard</translation>
    </message>
    <message>
        <source>Make another standard of it</source>
        <translation>En faire un autre standard</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Accepting it takes along: {things}.</source>
        <translation>L’accepter entraîne aussi&#x202f;: {things}.</translation>
    </message>
    <message>
        <source>Declining it declines as well: {things}.</source>
        <translation>Le refuser entraîne aussi le refus de&#x202f;: {things}.</translation>
    </message>
    <message>
        <source>You changed this, too, since the copy was made. Accepting it takes theirs where both clash.</source>
        <translation>Vous l’avez modifié aussi depuis que la copie existe. Si vous acceptez, l’autre version vaut là où les deux se contredisent.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#x202f;%n autre</numerusform>
            <numerusform>et&#x202f;%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Tout refuser</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Look at the changes</source>
        <translation>Voir les modifications</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et&#x202f;%n autre.</numerusform>
            <numerusform>Et&#x202f;%n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is touched by them: there is nothing to ask.</source>
        <translation>Rien de ce que vous avez écrit n’est touché&#x202f;: il n’y a rien à demander.</translation>
    </message>
    <message>
        <source>What {who} did</source>
        <translation>Ce que {who} a fait</translation>
    </message>
</context>
<context>
    <name>SupportBars</name>
    <message>
        <source>{share} %</source>
        <translation>{share}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>SupportMark</name>
    <message>
        <source>{support}: written</source>
        <translation>{support}&#x202f;: écrit</translation>
    </message>
    <message>
        <source>{support}: missing</source>
        <translation>{support}&#x202f;: manque</translation>
    </message>
</context>
<context>
    <name>Supports</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Blank</source>
        <translation>Vierge</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>An empty journey, for those who know theirs already.</source>
        <translation>Un parcours vide, pour qui connaît déjà le sien.</translation>
    </message>
    <message>
        <source>From the first call to the way home.</source>
        <translation>Du premier appel au chemin du retour.</translation>
    </message>
    <message>
        <source>From the shop window to the return.</source>
        <translation>De la vitrine au retour d’un article.</translation>
    </message>
    <message>
        <source>From the appointment to the call afterwards.</source>
        <translation>Du rendez-vous à l’appel d’après.</translation>
    </message>
    <message>
        <source>From the first message to the case that is closed.</source>
        <translation>Du premier message au dossier clos.</translation>
    </message>
    <message>
        <source>Your own template.</source>
        <translation>Votre propre modèle.</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>Le mot</translation>
    </message>
    <message>
        <source>What it means here</source>
        <translation>Ce qu’il veut dire ici</translation>
    </message>
    <message>
        <source>Say it as you would to a new colleague on the first day.</source>
        <translation>Dites-le comme à un nouveau collègue le premier jour.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où il est employé</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) mention it.</source>
        <translation>
            <numerusform>%n texte le mentionne.</numerusform>
            <numerusform>%n textes le mentionnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text mentions it yet.</source>
        <translation>Aucun texte ne le mentionne encore.</translation>
    </message>
</context>
<context>
    <name>ThingPage</name>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Le garder quand même</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>It stays.</source>
        <translation>Reste.</translation>
    </message>
    <message>
        <source>It goes, as {who} wants it.</source>
        <translation>Est supprimé, comme le veut {who}.</translation>
    </message>
    <message>
        <source>It does not come in.</source>
        <translation>N’arrive pas.</translation>
    </message>
    <message>
        <source>It comes in as it is here.</source>
        <translation>Arrive tel qu’il est ici.</translation>
    </message>
    <message>
        <source>You deleted it; {who} went on writing it. Is it to stay?</source>
        <translation>Vous l’avez supprimé&#x202f;; {who} a continué à l’écrire. Doit-il rester&#x202f;?</translation>
    </message>
    <message>
        <source>{who} deleted it; you went on writing it. Is it to stay?</source>
        <translation>{who} l’a supprimé&#x202f;; vous avez continué à l’écrire. Doit-il rester&#x202f;?</translation>
    </message>
    <message>
        <source>It is deleted, with what was written since.</source>
        <translation>Est supprimé, avec ce qui a été écrit depuis.</translation>
    </message>
    <message>
        <source>It stays, as {who} wrote it.</source>
        <translation>Reste tel que {who} l’a écrit.</translation>
    </message>
    <message>
        <source>It stays, as you wrote it.</source>
        <translation>Reste tel que vous l’avez écrit.</translation>
    </message>
</context>
<context>
    <name>ThumbnailsModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What people do</source>
        <translation>Ce que l’on fait</translation>
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
        <translation>Étape</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Not placed yet</source>
        <translation>Pas encore placés</translation>
    </message>
    <message>
        <source>Drag a card to the moment and step it serves, or press Enter on it.</source>
        <translation>Glissez une carte vers le moment et l’étape qu’elle sert, ou appuyez sur Entrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) here, hidden by the filter.</source>
        <translation>
            <numerusform>%n standard ici, masqué par le filtre.</numerusform>
            <numerusform>%n standards ici, masqués par le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here. Drag a card here to take it off the journey.</source>
        <translation>Rien n’attend ici. Glissez-y une carte pour la retirer du parcours.</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>Standards not placed yet</source>
        <translation>Standards pas encore placés</translation>
    </message>
    <message>
        <source>Title of the new standard</source>
        <translation>Titre du nouveau standard</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on what the playbook says, in another order each time.</source>
        <translation>
            <numerusform>%n question sur ce que dit le playbook.</numerusform>
            <numerusform>%n questions sur ce que dit le playbook, chaque fois dans un autre ordre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s), and what you would do. It shows where you are strong.</source>
        <translation>
            <numerusform>%n situation, et ce que vous feriez. On y voit vos points forts.</numerusform>
            <numerusform>%n situations, et ce que vous feriez. On y voit vos points forts.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no knowledge question yet with at least two answers, one of them right.</source>
        <translation>Il n’y a pas encore de question de connaissances avec au moins deux réponses, dont une juste.</translation>
    </message>
    <message>
        <source>There is no mentality question yet with at least two answers and points.</source>
        <translation>Il n’y a pas encore de question d’état d’esprit avec au moins deux réponses et des points.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Revenir aux questions</translation>
    </message>
    <message>
        <source>What do you know?</source>
        <translation>Que savez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Faire le quiz</translation>
    </message>
    <message>
        <source>How do you lean?</source>
        <translation>Qu’en pensez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Assess yourself</source>
        <translation>S’autoévaluer</translation>
    </message>
    <message>
        <source>Nothing of what you answer is kept.</source>
        <translation>Rien de vos réponses n’est conservé.</translation>
    </message>
</context>
<context>
    <name>TypefaceField</name>
    <message>
        <source>From files…</source>
        <translation>Depuis des fichiers…</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>L’habituelle</translation>
    </message>
    <message>
        <source>{name} cannot be read, or is too large. Nothing was changed.</source>
        <translation>{name} est illisible ou trop volumineux. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose the files of a typeface</source>
        <translation>Choisir les fichiers d’une police</translation>
    </message>
    <message>
        <source>TrueType fonts (*.ttf)</source>
        <translation>Polices TrueType (*.ttf)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>gras</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>italique</translation>
    </message>
    <message>
        <source>bold italic</source>
        <translation>gras italique</translation>
    </message>
    <message>
        <source>The files of “{name}” are not in the playbook.</source>
        <translation>Les fichiers de «&#x202f;{name}&#x202f;» ne sont pas dans le playbook.</translation>
    </message>
    <message>
        <source>{there}. Not there: {missing}; the nearest style is printed instead.</source>
        <translation>{there}. Absents&#x202f;: {missing}&#x202f;; le style le plus proche est imprimé à la place.</translation>
    </message>
</context>
<context>
    <name>Underlining</name>
    <message>
        <source>Looking for words…</source>
        <translation>Recherche de mots…</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to the dictionary</source>
        <translation>A&amp;jouter «&#x202f;{word}&#x202f;» au dictionnaire</translation>
    </message>
    <message>
        <source>No word is near it</source>
        <translation>Aucun mot n’en est proche</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Ouverture de «&#x202f;{name}&#x202f;»…</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Take over?</source>
        <translation>Reprendre la main&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever edits this playbook now keeps their window, but what they write from here on is not saved in this file. Ask them first, if you can.</source>
        <translation>La personne qui modifie ce playbook garde sa fenêtre, mais ce qu’elle écrit à partir de maintenant n’est plus enregistré dans ce fichier. Demandez-lui d’abord, si vous le pouvez.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre la main</translation>
    </message>
    <message>
        <source>Open what is there now?</source>
        <translation>Ouvrir ce qui s’y trouve maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Your latest edits are not in a file. Save a copy first, if you want to keep them.</source>
        <translation>Vos dernières modifications ne sont dans aucun fichier. Enregistrez d’abord une copie si vous voulez les garder.</translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation>Ouvrir sans elles</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Comparaison avec {name}</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>Intégration de {name}</translation>
    </message>
</context>
<context>
    <name>WorkingCopy</name>
    <message>
        <source>Merge back into “{name}”</source>
        <translation>Fusionner dans «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Let it be a playbook of its own</source>
        <translation>En faire un playbook à part</translation>
    </message>
    <message>
        <source>{user} took over “{name}”. You go on in this copy, which holds everything you wrote.</source>
        <translation>{user} a repris la main sur «&#x202f;{name}&#x202f;». Vous continuez dans cette copie, qui contient tout ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else. You go on in this copy, which holds everything you wrote.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié par quelqu’un d’autre. Vous continuez dans cette copie, qui contient tout ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>This is your working copy of “{name}”.</source>
        <translation>Ceci est votre copie de travail de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” is not there at present.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas là pour le moment.</translation>
    </message>
    <message>
        <source>“{name}” can only be read at present.</source>
        <translation>«&#x202f;{name}&#x202f;» est en lecture seule pour le moment.</translation>
    </message>
    <message>
        <source>{user} is editing “{name}”; you can merge once it is closed there.</source>
        <translation>{user} modifie «&#x202f;{name}&#x202f;»&#x202f;; vous pourrez fusionner dès qu’il y sera fermé.</translation>
    </message>
    <message>
        <source>You can merge once “{name}” is closed there.</source>
        <translation>Vous pourrez fusionner dès que «&#x202f;{name}&#x202f;» y sera fermé.</translation>
    </message>
</context>
<context>
    <name>WritingMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>Coller en texte si&amp;mple</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>open</source>
        <translation>dépliée</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>repliée</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Such as Check-in</source>
        <translation>Par exemple Arrivée à l’hôtel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>What does the customer want here, and hope for?</source>
        <translation>Que veut ici le client, et qu’espère-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The small things that must be right: what is seen, heard, felt.</source>
        <translation>Les petites choses qui doivent être justes&#x202f;: ce qu’on voit, entend, ressent.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Such as telephone, desk, web</source>
        <translation>Par exemple téléphone, accueil, web</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Printed ahead of this moment’s standards.</source>
        <translation>Imprimée avant les standards de ce moment.</translation>
    </message>
    <message>
        <source>Unnamed stage</source>
        <translation>Phase sans nom</translation>
    </message>
    <message>
        <source>Unnamed role</source>
        <translation>Rôle sans nom</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>External: those whom the brand serves</source>
        <translation>Externe&#x202f;: ceux que sert la marque</translation>
    </message>
    <message>
        <source>Internal: a colleague</source>
        <translation>Interne&#x202f;: un collègue</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Name of the text</source>
        <translation>Nom du texte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>_StageForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Such as Arrival</source>
        <translation>Par exemple Arrivée</translation>
    </message>
    <message>
        <source>The words that open this part of the handbook.</source>
        <translation>Les mots qui ouvrent cette partie du manuel.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
</context>
</TS>
