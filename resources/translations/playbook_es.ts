<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The brand</source>
        <translation>La marca</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Look in print</source>
        <translation>Aspecto impreso</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de lectura</translation>
    </message>
    <message>
        <source>Guest card</source>
        <translation>Tarjeta para clientes</translation>
    </message>
    <message>
        <source>About Playbook</source>
        <translation>Acerca de Playbook</translation>
    </message>
    <message>
        <source>Ideas it stands on</source>
        <translation>Ideas en las que se apoya</translation>
    </message>
    <message>
        <source>Work of others in it</source>
        <translation>Obra de otros que contiene</translation>
    </message>
    <message>
        <source>Playbook {version}</source>
        <translation>Playbook {version}</translation>
    </message>
    <message>
        <source>With Qt {qt} and PySide {pyside}. MIT licence.</source>
        <translation>Con Qt {qt} y PySide {pyside}. Licencia MIT.</translation>
    </message>
    <message>
        <source>Works offline, always: nothing is sent anywhere.</source>
        <translation>Funciona siempre sin conexión: no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Moments of truth: Jan Carlzon, Moments of Truth (1987).</source>
        <translation>Los momentos de la verdad: Jan Carlzon, Moments of Truth (1987).</translation>
    </message>
    <message>
        <source>The five steps Ideal service, Culture of service, Attentiveness, Responsiveness and Empowerment: Ken Blanchard, Kathy Cuff and Vicki Halsey, Legendary Service (2014).</source>
        <translation>Los cinco pasos Ideal de servicio, Cultura de servicio, Atención, Respuesta y Empoderamiento: Ken Blanchard, Kathy Cuff y Vicki Halsey, Legendary Service (2014).</translation>
    </message>
    <message>
        <source>The wording in this product is its own.</source>
        <translation>Los textos de este programa son propios.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>E&amp;stándar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>New playbook…</source>
        <translation>Nuevo playbook…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Merge changes from…</source>
        <translation>Fusionar cambios de…</translation>
    </message>
    <message>
        <source>Playbook…</source>
        <translation>Playbook…</translation>
    </message>
    <message>
        <source>Images…</source>
        <translation>Imágenes…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Share a copy…</source>
        <translation>Compartir una copia…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Publish edition…</source>
        <translation>Publicar edición…</translation>
    </message>
    <message>
        <source>Check a printed copy…</source>
        <translation>Comprobar un ejemplar impreso…</translation>
    </message>
    <message>
        <source>Sign-off register…</source>
        <translation>Registro de firmas…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y sustituir…</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Estándares</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Madurez</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search or do anything…</source>
        <translation>Buscar o hacer lo que sea…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Live page</source>
        <translation>Página en vivo</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Momento de la verdad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Open in Standards</source>
        <translation>Abrir en «Estándares»</translation>
    </message>
    <message>
        <source>Show on the journey</source>
        <translation>Mostrar en el recorrido</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Put to review</source>
        <translation>Poner en revisión</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Ayuda sobre esta área</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Playbook</source>
        <translation>Acerca de Playbook</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>What does the customer get here, every time?</source>
        <translation>¿Qué recibe aquí el cliente, siempre?</translation>
    </message>
    <message>
        <source>Show the moment</source>
        <translation>Mostrar el momento</translation>
    </message>
    <message>
        <source>What nobody owns, nobody mends. Every moment needs one owner.</source>
        <translation>Lo que no es de nadie, nadie lo arregla. Cada momento necesita un responsable.</translation>
    </message>
    <message>
        <source>Choose an owner</source>
        <translation>Elegir un responsable</translation>
    </message>
    <message>
        <source>Each hand-off is a chance to be told “that’s not my job”.</source>
        <translation>Cada traspaso es una ocasión de oír «eso no es cosa mía».</translation>
    </message>
    <message>
        <source>See the path</source>
        <translation>Ver el camino</translation>
    </message>
    <message>
        <source>A standard counts from the moment and step that it serves.</source>
        <translation>Un estándar cuenta a partir del momento y el paso a los que sirve.</translation>
    </message>
    <message>
        <source>Place it</source>
        <translation>Colocarlo</translation>
    </message>
    <message>
        <source>People can keep only what they can read.</source>
        <translation>Solo se puede cumplir lo que se puede leer.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>A place left open in the template prints as it stands.</source>
        <translation>Un hueco que quedó abierto en la plantilla se imprime tal cual.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Rellenarlo</translation>
    </message>
    <message>
        <source>Freedom needs an edge: say how far one may go.</source>
        <translation>La libertad necesita un borde: diga hasta dónde se puede llegar.</translation>
    </message>
    <message>
        <source>Without all six supports, keeping it depends on who is on shift.</source>
        <translation>Sin los seis apoyos, cumplirlo depende de quién esté de turno.</translation>
    </message>
    <message>
        <source>What was right then may not be right now.</source>
        <translation>Lo que entonces era correcto quizá ya no lo sea.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Two people would read it in two ways.</source>
        <translation>Dos personas lo leerían de dos maneras.</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reformular</translation>
    </message>
    <message>
        <source>Customers hear when words are recited.</source>
        <translation>Los clientes notan cuándo se recitan las palabras.</translation>
    </message>
    <message>
        <source>Great service that happened by accident. Make it one that happens every time.</source>
        <translation>Un gran servicio que ocurrió por casualidad. Haga que ocurra siempre.</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Abrir la historia</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>This is right.</source>
        <translation>Es correcto.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>No es correcto.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Pick what you would really do, with the mouse or by its number.</source>
        <translation>Elija lo que haría de verdad, con el ratón o por su número.</translation>
    </message>
    <message>
        <source>More than one is right. Pick all of them, then check.</source>
        <translation>Hay más de una respuesta correcta. Elíjalas todas y compruebe.</translation>
    </message>
    <message>
        <source>Pick one, with the mouse or by its number.</source>
        <translation>Elija una, con el ratón o por su número.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>No del todo.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Título 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Título 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Título 3</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>In this playbook</source>
        <translation>En este playbook</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Images ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>Añadir un estándar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom {zoom} %, fit all moments</source>
        <translation>Zoom {zoom}&#xa0;%, encajar todos los momentos</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>What the board shows</source>
        <translation>Lo que muestra el tablero</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit all moments</source>
        <translation>Encajar todos los momentos</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Journey board</source>
        <translation>Tablero del recorrido</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n oculto</numerusform>
            <numerusform>%n ocultos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrandSheet</name>
    <message>
        <source>Title of the playbook</source>
        <translation>Título del playbook</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>The service that you stand for, in one sentence that a customer would recognise.</source>
        <translation>El servicio que usted defiende, en una frase que un cliente reconocería.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What decides where no standard does.</source>
        <translation>Lo que decide donde ningún estándar lo hace.</translation>
    </message>
</context>
<context>
    <name>CardDeeds</name>
    <message>
        <source>Title of the new standard</source>
        <translation>Título del nuevo estándar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Show the cards</source>
        <translation>Mostrar las tarjetas</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Nothing here fits what you look for.</source>
        <translation>Nada de aquí coincide con su búsqueda.</translation>
    </message>
</context>
<context>
    <name>CataloguePlace</name>
    <message>
        <source>untitled</source>
        <translation>sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elemento seleccionado</numerusform>
            <numerusform>%n elementos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete them</source>
        <translation>
            <numerusform>Eliminar</numerusform>
            <numerusform>Eliminar todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation>Elija algo de la lista.</translation>
    </message>
    <message>
        <source>“{name}” is deleted. Undo brings it back.</source>
        <translation>Se ha eliminado «{name}». «Deshacer» permite recuperarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n are deleted. Undo brings them back.</source>
        <translation>
            <numerusform>Se ha eliminado %n elemento. «Deshacer» permite recuperarlo.</numerusform>
            <numerusform>Se han eliminado %n elementos. «Deshacer» permite recuperarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckingDialog</name>
    <message>
        <source>What changed since this copy</source>
        <translation>Qué ha cambiado desde este ejemplar</translation>
    </message>
    <message>
        <source>Check a printed copy</source>
        <translation>Comprobar un ejemplar impreso</translation>
    </message>
    <message>
        <source>What stands at the foot of a page, or what the code on the back says</source>
        <translation>Lo que figura al pie de una página o dice el código del dorso</translation>
    </message>
    <message>
        <source>Such as: Edition 3 · 1 December 2026 · 1a2b3c4</source>
        <translation>Por ejemplo: Edición 3 · 1 de diciembre de 2026 · 1a2b3c4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>That names no edition yet.</source>
        <translation>Eso todavía no nombra ninguna edición.</translation>
    </message>
    <message>
        <source>The line, the edition’s number or the short digest are enough. Slips of the pen do no harm.</source>
        <translation>Bastan la línea, el número de la edición o el resumen corto. Los errores al escribir no importan.</translation>
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
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose tables (.csv, .xlsx), Word documents (.docx), Markdown files, or a folder of them. You see first what they bring.</source>
        <translation>Elija tablas (.csv, .xlsx), documentos de Word (.docx), archivos Markdown o una carpeta con ellos. Primero verá lo que aportan.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>This is no colour. One is written as # and six digits, such as #1F4E79.</source>
        <translation>Esto no es un color. Un color se escribe con # y seis caracteres de 0 a 9 y de A a F, por ejemplo #1F4E79.</translation>
    </message>
    <message>
        <source>White words on it, and words in it on white, are easy to read ({ratio} : 1).</source>
        <translation>Las palabras blancas sobre este color, y las de este color sobre blanco, se leen bien ({ratio} : 1).</translation>
    </message>
    <message>
        <source>Too pale for white words on it, or for words in it on white ({ratio} : 1; 4.5 : 1 is the least). Print uses dark words on it, and darkens the words in it.</source>
        <translation>Demasiado pálido para palabras blancas encima, o para palabras de este color sobre blanco ({ratio} : 1; el mínimo es 4,5 : 1). Al imprimir se ponen palabras oscuras encima y se oscurecen las de este color.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>read by Playbook itself</source>
        <translation>la lee el propio Playbook</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Qué es «{column}»</translation>
    </message>
    <message>
        <source>{field} (guessed)</source>
        <translation>{field} (supuesto)</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>Eliminar este comentario</translation>
    </message>
    <message>
        <source>Answer {author}</source>
        <translation>Responder a {author}</translation>
    </message>
    <message>
        <source>Reopen the comment of {author}</source>
        <translation>Reabrir el comentario de {author}</translation>
    </message>
    <message>
        <source>Settle the comment of {author}</source>
        <translation>Resolver el comentario de {author}</translation>
    </message>
    <message>
        <source>Delete the comment of {author}</source>
        <translation>Eliminar el comentario de {author}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
</context>
<context>
    <name>CommentEntry</name>
    <message>
        <source>What do you think of it?</source>
        <translation>¿Qué opina?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Su comentario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>In answer to {author}</source>
        <translation>En respuesta a {author}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mía</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Theirs: {who}</source>
        <translation>La otra: {who}</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>Save a copy of your own…</source>
        <translation>Guardar una copia propia…</translation>
    </message>
    <message>
        <source>This copy is for comments. What you change here is a suggestion, which whoever sent it accepts or declines.</source>
        <translation>Esta copia es para comentar. Lo que cambie aquí es una sugerencia, que acepta o rechaza quien la envió.</translation>
    </message>
    <message>
        <source>It was made on {date}.</source>
        <translation>Se hizo el {date}.</translation>
    </message>
    <message>
        <source>This copy is for reading.</source>
        <translation>Esta copia es para leer.</translation>
    </message>
    <message>
        <source>It is the playbook of {date}; ask whoever sent it for a newer one.</source>
        <translation>Es el playbook del {date}; pida uno más nuevo a quien se la envió.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>What is on the clipboard cannot be read as standards. Nothing was changed. Copy them again.</source>
        <translation>Lo que hay en el portapapeles no se puede leer como estándares. No se ha cambiado nada. Cópielos de nuevo.</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>gap</source>
        <translation>laguna</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n estándar</numerusform>
            <numerusform>%n estándares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Coverage of the journey</source>
        <translation>Cobertura del recorrido</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in Playbook</source>
        <translation>Un error de Playbook</translation>
    </message>
    <message>
        <source>Something went wrong inside Playbook</source>
        <translation>Algo ha fallado dentro de Playbook</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>It is our mistake, not yours. Your work is on disk.</source>
        <translation>Es un error nuestro, no suyo. Su trabajo está guardado.</translation>
    </message>
    <message>
        <source>It is our mistake, not yours. Your latest edits are still on their way to the disk.</source>
        <translation>Es un error nuestro, no suyo. Sus últimos cambios aún se están guardando.</translation>
    </message>
    <message>
        <source>The report below tells where in the program it happened. It holds nothing of your playbook, and is not sent anywhere. Copy it, and pass it on to whoever looks after Playbook for you.</source>
        <translation>El informe de abajo dice en qué parte del programa ocurrió. No contiene nada de su playbook y no se envía a ninguna parte. Cópielo y entréguelo a quien se ocupe de Playbook en su organización.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Close Playbook</source>
        <translation>Cerrar Playbook</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>Taken back: {name}</source>
        <translation>Deshecho: {name}</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>The pages</source>
        <translation>Las páginas</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Páginas en miniatura</translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message>
        <source>Print this edition…</source>
        <translation>Imprimir esta edición…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Edición {number}</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Sustancial</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>in force from {date}</source>
        <translation>en vigor desde el {date}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>what is approved today</source>
        <translation>lo aprobado hoy</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>edición {number}</translation>
    </message>
    <message>
        <source>This file does not hold the text of one of them, so what changed is not known.</source>
        <translation>Este archivo no contiene el texto de una de ellas, así que no se sabe qué ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing has changed: both say the same.</source>
        <translation>Nada ha cambiado: ambas dicen lo mismo.</translation>
    </message>
    <message>
        <source>What changed since edition {number}</source>
        <translation>Qué ha cambiado desde la edición {number}</translation>
    </message>
    <message>
        <source>What changed from edition {former} to edition {number}</source>
        <translation>Qué ha cambiado de la edición {former} a la edición {number}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Erase from its backups on this computer, too</source>
        <translation>Borrar también de sus copias de seguridad en este equipo</translation>
    </message>
    <message>
        <source>I know that nobody can bring it back</source>
        <translation>Sé que nadie puede recuperarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Takes words out of the playbook, of its whole history, of its editions and of the search.</source>
        <translation>Quita palabras del playbook, de todo su historial, de sus ediciones y de la búsqueda.</translation>
    </message>
    <message>
        <source>Wherever it stands, also inside of longer words.</source>
        <translation>Esté donde esté, también dentro de palabras más largas.</translation>
    </message>
    <message>
        <source>The name as whole words; what that person did stays, without the name.</source>
        <translation>El nombre como palabras enteras; lo que hizo esa persona se queda, sin el nombre.</translation>
    </message>
    <message>
        <source>Copies that others have, or that lie elsewhere, still hold it, and so do printed books.</source>
        <translation>Las copias que tienen otros, o que están en otro lugar, lo siguen conteniendo, y los libros impresos también.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>The text to erase</source>
        <translation>El texto que se va a borrar</translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation>El nombre de la persona</translation>
    </message>
    <message>
        <source>Where it is will be shown here.</source>
        <translation>Aquí se mostrará dónde está.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the playbook now</source>
        <translation>
            <numerusform>%n vez en el playbook de ahora</numerusform>
            <numerusform>%n veces en el playbook de ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of the history</source>
        <translation>
            <numerusform>%n operación del historial</numerusform>
            <numerusform>%n operaciones del historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n edición</numerusform>
            <numerusform>%n ediciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of this playbook, which may hold it</source>
        <translation>
            <numerusform>%n copia de seguridad de este playbook, que puede contenerlo</numerusform>
            <numerusform>%n copias de seguridad de este playbook, que pueden contenerlo</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” will stand in its place.</source>
        <translation>En su lugar quedará «{words}».</translation>
    </message>
    <message>
        <source>It is erased for good.</source>
        <translation>Está borrado para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were written anew.</source>
        <translation>
            <numerusform>Se ha reescrito %n copia de seguridad.</numerusform>
            <numerusform>Se han reescrito %n copias de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be read and were deleted.</source>
        <translation>
            <numerusform>%n copia de seguridad no se podía leer y se ha eliminado.</numerusform>
            <numerusform>%n copias de seguridad no se podían leer y se han eliminado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtraField</name>
    <message>
        <source>Texts of your own, each under a name of its own.</source>
        <translation>Textos propios, cada uno con su nombre.</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Añadir un texto</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>“{name}” was not opened</source>
        <translation>«{name}» no se ha abierto</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}. It may have been moved, renamed or deleted, or its disk is not connected.</source>
        <translation>«{name}» ya no está en {folder}. Quizá se haya movido, renombrado o eliminado, o su disco no esté conectado.</translation>
    </message>
    <message>
        <source>“{name}” is empty, as an interrupted download leaves it. Fetch it again, or restore a backup of it.</source>
        <translation>«{name}» está vacío, como lo deja una descarga interrumpida. Consígalo de nuevo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” is not a playbook, or is damaged beyond recognition. It was left as it is. If it was a playbook once, restore a backup of it.</source>
        <translation>«{name}» no es un playbook, o está tan dañado que no se reconoce. Se ha dejado como estaba. Si alguna vez fue un playbook, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” holds something that Playbook did not put there, and was not opened for safety. It was left as it is. Ask whoever sent it for a fresh copy, or restore a backup of it.</source>
        <translation>«{name}» contiene algo que Playbook no puso ahí y, por seguridad, no se ha abierto. Se ha dejado como estaba. Pida una copia nueva a quien se lo envió o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. It was left as it is. Restore a backup of it, or fetch a fresh copy.</source>
        <translation>«{name}» está dañado. Se ha dejado como estaba. Restaure una copia de seguridad o consiga una copia nueva.</translation>
    </message>
    <message>
        <source>The last save of “{name}” was interrupted and must be tidied up first, which cannot be done where it can only be read. It was left as it is. Copy it, together with the file “{name}-journal” beside it, to a folder that you can write to, and open the copy.</source>
        <translation>El último guardado de «{name}» se interrumpió y primero hay que ponerlo en orden, lo que no es posible donde solo se puede leer. Se ha dejado como estaba. Cópielo, junto con el archivo «{name}-journal» que está a su lado, a una carpeta en la que pueda escribir, y abra la copia.</translation>
    </message>
    <message>
        <source>“{name}” is a copy for reading. Nothing was changed. To edit, save a copy of your own, or ask whoever sent it for one to edit.</source>
        <translation>«{name}» es una copia para leer. No se ha cambiado nada. Para editar, guarde una copia propia o pida una para editar a quien se la envió.</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted while it was open. All of it is still here, with your latest edits: put it back, or save a copy elsewhere.</source>
        <translation>«{name}» se ha movido o borrado mientras estaba abierto. Todo sigue aquí, con sus últimos cambios: devuélvalo a su sitio o guarde una copia en otro lugar.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>Take it after all</source>
        <translation>Tomarlo a pesar de todo</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>{field}: the result</source>
        <translation>{field}: el resultado</translation>
    </message>
    <message>
        <source>decided: in your own words</source>
        <translation>decidido: con sus palabras</translation>
    </message>
    <message>
        <source>decided: mine</source>
        <translation>decidido: la mía</translation>
    </message>
    <message>
        <source>decided: theirs</source>
        <translation>decidido: la otra</translation>
    </message>
    <message>
        <source>decided: both</source>
        <translation>decidido: ambas</translation>
    </message>
    <message>
        <source>left out: mine stays</source>
        <translation>dejado fuera: se queda la mía</translation>
    </message>
    <message>
        <source>{thing}, {field}, {nature}: mine “{mine}”, theirs “{theirs}”</source>
        <translation>{thing}, {field}, {nature}: la mía «{mine}», la otra «{theirs}»</translation>
    </message>
    <message>
        <source>the result “{result}”</source>
        <translation>el resultado «{result}»</translation>
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
        <translation>Abrir un playbook</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter by word…</source>
        <translation>Filtrar por palabra…</translation>
    </message>
    <message>
        <source>Filter by word</source>
        <translation>Filtrar por palabra</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Libertad de actuación</translation>
    </message>
    <message>
        <source>Role: everyone</source>
        <translation>Función: todas</translation>
    </message>
    <message>
        <source>Unnamed role</source>
        <translation>Función sin nombre</translation>
    </message>
    <message>
        <source>Status: any</source>
        <translation>Estado: todos</translation>
    </message>
    <message>
        <source>Fixed and flexible</source>
        <translation>Fijo y flexible</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>All moments</source>
        <translation>Todos los momentos</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todas las funciones</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any latitude</source>
        <translation>Fijo o flexible</translation>
    </message>
    <message>
        <source>Journey order</source>
        <translation>Orden del recorrido</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Por código</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Least ready first</source>
        <translation>Primero los menos maduros</translation>
    </message>
    <message>
        <source>Latest change first</source>
        <translation>Primero los últimos cambios</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Menos filtros</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
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
        <translation>No hay coincidencias.</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>{name} copy</source>
        <translation>{name} copia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Work in a copy</source>
        <translation>Trabajar en una copia</translation>
    </message>
    <message>
        <source>“{name}” holds everything, with your latest edits.</source>
        <translation>«{name}» lo contiene todo, con sus últimos cambios.</translation>
    </message>
    <message>
        <source>Go on in the copy</source>
        <translation>Seguir en la copia</translation>
    </message>
    <message>
        <source>The copy is saved as “{name}”.</source>
        <translation>La copia se ha guardado como «{name}».</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>The name of the file:</source>
        <translation>Nombre del archivo:</translation>
    </message>
    <message>
        <source>The playbook is now “{name}” in {folder}.</source>
        <translation>El playbook es ahora «{name}» en {folder}.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>The start page shows it under this name:</source>
        <translation>La página de inicio la muestra con este nombre:</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>“{name}” is a template now: new playbooks can start from it.</source>
        <translation>«{name}» ya es una plantilla: los playbooks nuevos pueden partir de ella.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The question before ({keys})</source>
        <translation>La pregunta anterior ({keys})</translation>
    </message>
    <message>
        <source>The next question ({keys})</source>
        <translation>La pregunta siguiente ({keys})</translation>
    </message>
    <message>
        <source>{left} of {total} suggestions left</source>
        <translation>quedan {left} de {total} sugerencias</translation>
    </message>
    <message>
        <source>There is nothing to ask.</source>
        <translation>No hay nada que preguntar.</translation>
    </message>
    <message>
        <source>{left} of {total} questions left</source>
        <translation>quedan {left} de {total} preguntas</translation>
    </message>
</context>
<context>
    <name>GlossaryPlace</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>A word that everyone uses alike saves a sentence each time. Say here what yours mean.</source>
        <translation>Una palabra que todos usan igual ahorra una frase cada vez. Diga aquí qué significan las suyas.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Añadir un término</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Término nuevo</translation>
    </message>
    <message>
        <source>Not yet named</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Lacks its meaning</source>
        <translation>Falta el significado</translation>
    </message>
</context>
<context>
    <name>GridChooser</name>
    <message>
        <source>Size of the table</source>
        <translation>Tamaño de la tabla</translation>
    </message>
    <message>
        <source>{columns} × {rows}, and a head</source>
        <translation>{columns} × {rows} y un encabezado</translation>
    </message>
</context>
<context>
    <name>GuestSheet</name>
    <message>
        <source>Guest scale, from the lowest mark to the top</source>
        <translation>Escala para clientes, de la nota más baja a la más alta</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a mark</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>The top mark is the service that people tell each other about.</source>
        <translation>La nota más alta es el servicio del que la gente habla.</translation>
    </message>
    <message>
        <source>Invitation to the mailing list</source>
        <translation>Invitación a la lista de correo</translation>
    </message>
    <message>
        <source>What a guest gets, how often.</source>
        <translation>Qué recibe el cliente y cada cuánto.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>What a guest agrees to beside the box that is ticked, in words that hold in your country.</source>
        <translation>Lo que un cliente acepta junto a la casilla que marca, en términos válidos en su país.</translation>
    </message>
</context>
<context>
    <name>HeadDeeds</name>
    <message>
        <source>New stage</source>
        <translation>Nueva etapa</translation>
    </message>
    <message>
        <source>New moment</source>
        <translation>Nuevo momento</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nombre de la etapa</translation>
    </message>
    <message>
        <source>Name of the moment</source>
        <translation>Nombre del momento</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) wait below the board to be placed again. Undo brings all back.</source>
        <translation>
            <numerusform>%n estándar espera bajo el tablero a que lo coloquen de nuevo. «Deshacer» lo recupera todo.</numerusform>
            <numerusform>%n estándares esperan bajo el tablero a que los coloquen de nuevo. «Deshacer» lo recupera todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mover antes</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Mover después</translation>
    </message>
</context>
<context>
    <name>HeadModel</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Añadir un momento</translation>
    </message>
</context>
<context>
    <name>HeadView</name>
    <message>
        <source>Stages and moments</source>
        <translation>Etapas y momentos</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Estándares</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Madurez</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Trabajar juntos</translation>
    </message>
    <message>
        <source>Files and safety</source>
        <translation>Archivos y seguridad</translation>
    </message>
    <message>
        <source>Ideas it stands on</source>
        <translation>Ideas en las que se apoya</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Only the order was changed.</source>
        <translation>Solo se ha cambiado el orden.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>edition {number}, {day}</source>
        <translation>edición {number}, {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>something deleted since</source>
        <translation>algo eliminado desde entonces</translation>
    </message>
</context>
<context>
    <name>HistoryPlace</name>
    <message>
        <source>What it changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>What differs today</source>
        <translation>Qué es distinto hoy</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Volver aquí</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Whose operations to show</source>
        <translation>De quién mostrar las operaciones</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Aún no hay historial</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Every edit will stand here, with who made it, and can be taken back.</source>
        <translation>Aún no se ha editado nada. Aquí figurará cada cambio, con quién lo hizo, y se podrá deshacer.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Nothing differs: today is as it was then.</source>
        <translation>No hay diferencias: hoy está como entonces.</translation>
    </message>
    <message>
        <source>The playbook is as it was after “{name}”. Nothing since is lost: it is in the history.</source>
        <translation>El playbook está como después de «{name}». Nada de lo posterior se ha perdido: está en el historial.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ImageSheet</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Texts show the image by this name; they follow when you change it.</source>
        <translation>Los textos muestran la imagen por este nombre; se adaptan si usted lo cambia.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What one would see: who, what, where</source>
        <translation>Lo que se vería: quién, qué, dónde</translation>
    </message>
    <message>
        <source>It lacks its description: the words that are read, here and in the PDF, to those who cannot see it.</source>
        <translation>Falta la descripción: las palabras que se leen, aquí y en el PDF, a quienes no pueden verla.</translation>
    </message>
    <message>
        <source>Nothing shows it.</source>
        <translation>Nada la muestra.</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Dónde se muestra</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>The brand’s logo</source>
        <translation>El logotipo de la marca</translation>
    </message>
    <message>
        <source>The playbook’s own texts</source>
        <translation>Los textos del propio playbook</translation>
    </message>
    <message>
        <source>The image cannot be shown. Replace it.</source>
        <translation>La imagen no se puede mostrar. Sustitúyala.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {kilobytes} kB</source>
        <translation>{width} × {height} píxeles, {kilobytes}&#xa0;kB</translation>
    </message>
</context>
<context>
    <name>ImagesDialog</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Images show what words cannot: how a tray is laid, where to stand. Drop them here, or add them.</source>
        <translation>Las imágenes muestran lo que las palabras no pueden: cómo se prepara una bandeja, dónde situarse. Arrástrelas aquí o añádalas.</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP. Files can be dropped here.</source>
        <translation>PNG, JPEG o WebP. Se pueden arrastrar archivos aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Shown %n time(s)</source>
        <translation>
            <numerusform>Se muestra %n vez</numerusform>
            <numerusform>Se muestra %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>{names} is deleted.</source>
        <translation>Eliminado: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) showed it, and show nothing now.</source>
        <translation>
            <numerusform>%n lugar la mostraba y ahora no muestra nada.</numerusform>
            <numerusform>%n lugares la mostraban y ahora no muestran nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} cannot be read, or is too large. Nothing was changed.</source>
        <translation>{name} no se puede leer o es demasiado grande. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Replace the image</source>
        <translation>Sustituir la imagen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Otros archivos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import from {names}</source>
        <translation>Importar de {names}</translation>
    </message>
    <message>
        <source>The reading was cancelled. Nothing was changed.</source>
        <translation>Se ha cancelado la lectura. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This could not be read, by a mistake of Playbook’s. Nothing was changed.</source>
        <translation>No se ha podido leer por un error de Playbook. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was found in there that a playbook could take. Nothing was changed.</source>
        <translation>No se ha encontrado nada que un playbook pueda incorporar. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) imported from {names}.</source>
        <translation>
            <numerusform>%n elemento importado de {names}.</numerusform>
            <numerusform>%n elementos importados de {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Kept as it is</source>
        <translation>Se deja como está</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir los archivos que importar</translation>
    </message>
    <message>
        <source>Tables, documents and Markdown (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xltx *.xls *.docx *.docm *.dotx *.doc *.md *.markdown);;All files (*)</source>
        <translation>Tablas, documentos y Markdown (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xltx *.xls *.docx *.docm *.dotx *.doc *.md *.markdown);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Elegir la carpeta que importar</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>Text of the part above</source>
        <translation>Texto de la parte anterior</translation>
    </message>
</context>
<context>
    <name>JourneyEdits</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Finding us</source>
        <translation>Encontrarnos</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Recibir el servicio</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <source>When it goes wrong</source>
        <translation>Cuando algo sale mal</translation>
    </message>
</context>
<context>
    <name>JourneyPlace</name>
    <message numerus="yes">
        <source>{shown} of %n standard(s) shown.</source>
        <translation>
            <numerusform>Se ven {shown} de %n estándar.</numerusform>
            <numerusform>Se ven {shown} de %n estándares.</numerusform>
        </translation>
    </message>
    <message>
        <source>No standard matches.</source>
        <translation>Ningún estándar coincide.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Elsewhere</source>
        <translation>En otras partes</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Pegar solo las palabras</translation>
    </message>
    <message>
        <source>Move a card to another step</source>
        <translation>Mover una tarjeta a otro paso</translation>
    </message>
    <message>
        <source>Move a card to another moment</source>
        <translation>Mover una tarjeta a otro momento</translation>
    </message>
    <message>
        <source>Move the whole moment</source>
        <translation>Mover el momento entero</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move a list item in, or out</source>
        <translation>Meter o sacar un elemento de la lista</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search by word or key</source>
        <translation>Buscar por palabra o tecla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>En el recorrido</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Search languages</source>
        <translation>Buscar idiomas</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>https://… or a mail address</source>
        <translation>https://… o una dirección de correo</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Insertar un enlace</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>A link leads to a page that begins with https:// or to a mail address. This one does neither.</source>
        <translation>Un enlace lleva a una página que empieza por https:// o a una dirección de correo. Este no hace ni lo uno ni lo otro.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>From the images…</source>
        <translation>De las imágenes…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Elegir el logotipo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>{name} cannot be read, or is too large. Nothing was changed.</source>
        <translation>{name} no se puede leer o es demasiado grande. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge changes</source>
        <translation>Fusionar cambios</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Se está fusionando</translation>
    </message>
    <message>
        <source>Merge changes from {name}</source>
        <translation>Fusionar los cambios de {name}</translation>
    </message>
    <message>
        <source>Comparing the two copies</source>
        <translation>Se comparan las dos copias</translation>
    </message>
    <message>
        <source>The comparison was cancelled. Nothing was changed.</source>
        <translation>La comparación se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>This could not be merged, by a mistake of Playbook’s. Nothing was changed.</source>
        <translation>Esto no pudo fusionarse, por un error de Playbook. No se cambió nada.</translation>
    </message>
    <message>
        <source>{who} suggests this. Accept or decline each; nothing changes before you press Merge.</source>
        <translation>{who} sugiere esto. Acepte o rechace cada cosa; nada cambia antes de pulsar «Fusionar».</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) come in anyway.</source>
        <translation>
            <numerusform>%n comentario entra en todo caso.</numerusform>
            <numerusform>%n comentarios entran en todo caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of it is decided; only where both wrote something else, you are asked.</source>
        <translation>Casi todo está decidido; solo se le pregunta donde ambas partes escribieron algo distinto.</translation>
    </message>
    <message>
        <source>Merged changes by {who}.</source>
        <translation>Cambios de {who} fusionados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge changes from</source>
        <translation>Fusionar los cambios de</translation>
    </message>
    <message>
        <source>“{name}” is a copy of this playbook.</source>
        <translation>«{name}» es una copia de este playbook.</translation>
    </message>
    <message>
        <source>Its changes can be merged into this one; you see them first.</source>
        <translation>Sus cambios pueden fusionarse con este; antes los verá.</translation>
    </message>
    <message>
        <source>Merge its changes</source>
        <translation>Fusionar sus cambios</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) decided for you</source>
        <translation>
            <numerusform>%n cosa decidida por usted</numerusform>
            <numerusform>%n cosas decididas por usted</numerusform>
        </translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>partly left out</source>
        <translation>dejado fuera en parte</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>its place</source>
        <translation>su lugar</translation>
    </message>
    <message>
        <source>Only its place among the others changes.</source>
        <translation>Solo cambia su lugar entre los demás.</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Su lugar</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>mine or theirs?</source>
        <translation>¿la mía o la otra?</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} y otras personas</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>deleted by you, changed by {who}</source>
        <translation>eliminado por usted, cambiado por {who}</translation>
    </message>
    <message>
        <source>changed by you, deleted by {who}</source>
        <translation>cambiado por usted, eliminado por {who}</translation>
    </message>
    <message>
        <source>different in the two copies</source>
        <translation>distinto en las dos copias</translation>
    </message>
    <message>
        <source>changed by you and {who}</source>
        <translation>cambiado por usted y {who}</translation>
    </message>
    <message>
        <source>new, from {who}</source>
        <translation>nuevo, de {who}</translation>
    </message>
    <message>
        <source>deleted by {who}</source>
        <translation>eliminado por {who}</translation>
    </message>
    <message>
        <source>changed by {who}</source>
        <translation>cambiado por {who}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>to be kept</source>
        <translation>debe quedarse</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>debe eliminarse</translation>
    </message>
    <message>
        <source>both of you changed it: which is to stand?</source>
        <translation>ambas partes lo cambiaron: ¿cuál vale?</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>cambiado por usted</translation>
    </message>
    <message>
        <source>changed by both, and put together</source>
        <translation>cambiado por ambas partes y unido</translation>
    </message>
    <message>
        <source>follows from the rest</source>
        <translation>se deduce del resto</translation>
    </message>
    <message>
        <source>the copies differ: which is to stand?</source>
        <translation>las copias difieren: ¿cuál vale?</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Tomar la mía</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Tomar ambas</translation>
    </message>
    <message>
        <source>New: {things}</source>
        <translation>Nuevo: {things}</translation>
    </message>
    <message>
        <source>Changed: {things}</source>
        <translation>Cambiado: {things}</translation>
    </message>
    <message>
        <source>Deleted: {things}</source>
        <translation>Eliminado: {things}</translation>
    </message>
    <message>
        <source>Deleted by one, changed by the other: {things}</source>
        <translation>Eliminado por una parte, cambiado por la otra: {things}</translation>
    </message>
</context>
<context>
    <name>MergingAtOnce</name>
    <message>
        <source>Merging “{name}”…</source>
        <translation>Combinando «{name}»…</translation>
    </message>
</context>
<context>
    <name>MergingBack</name>
    <message>
        <source>“{copy}” is merged into this playbook.</source>
        <translation>«{copy}» se ha combinado con este playbook.</translation>
    </message>
    <message>
        <source>Move the copy to the bin</source>
        <translation>Mover la copia a la papelera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is no bin for “{copy}”. It is still in {folder}.</source>
        <translation>No hay papelera para «{copy}». La copia sigue en {folder}.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Approvals, comments and the history bear a name. It stays on this computer and in this playbook.</source>
        <translation>Las aprobaciones, los comentarios y el historial llevan un nombre. Se queda en este equipo y en este playbook.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Su nombre</translation>
    </message>
</context>
<context>
    <name>NewPlaybookDialog</name>
    <message>
        <source>New playbook</source>
        <translation>Nuevo playbook</translation>
    </message>
    <message>
        <source>Such as the name over your door</source>
        <translation>Por ejemplo, el nombre sobre su puerta</translation>
    </message>
    <message>
        <source>What every customer can count on, in one sentence</source>
        <translation>Con lo que todo cliente puede contar, en una frase</translation>
    </message>
    <message>
        <source>Stands in the history beside what you do</source>
        <translation>Figura en el historial junto a lo que usted hace</translation>
    </message>
    <message>
        <source>A new playbook</source>
        <translation>Un playbook nuevo</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation>P&amp;romesa</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Su nombre</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change where the playbook is kept</source>
        <translation>Cambiar dónde se guarda el playbook</translation>
    </message>
    <message>
        <source>Make the playbook</source>
        <translation>Crear el playbook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How we serve at {brand}</source>
        <translation>Cómo servimos en {brand}</translation>
    </message>
    <message>
        <source>Where to keep the playbook</source>
        <translation>Dónde guardar el playbook</translation>
    </message>
</context>
<context>
    <name>NewsModel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people do differently ({count})</source>
        <translation>Qué se hace de otro modo ({count})</translation>
    </message>
    <message>
        <source>Small changes ({count})</source>
        <translation>Cambios pequeños ({count})</translation>
    </message>
</context>
<context>
    <name>NoJourney</name>
    <message>
        <source>No journey yet</source>
        <translation>Aún no hay recorrido</translation>
    </message>
    <message>
        <source>The journey is your customer’s way through your service: stages, and in them the moments in which the brand is judged. Each standard has its place on it.</source>
        <translation>El recorrido es el camino de sus clientes por su servicio: etapas y, en ellas, los momentos en que se juzga a la marca. Cada estándar tiene en él su lugar.</translation>
    </message>
    <message>
        <source>Start with usual moments</source>
        <translation>Empezar con momentos habituales</translation>
    </message>
    <message>
        <source>Six moments that most services have, for you to rename.</source>
        <translation>Seis momentos que casi todo servicio tiene, para que les cambie el nombre.</translation>
    </message>
    <message>
        <source>Add the first stage</source>
        <translation>Añadir la primera etapa</translation>
    </message>
</context>
<context>
    <name>OffsetField</name>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Hacia arriba</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Approved standards only</source>
        <translation>Solo estándares aprobados</translation>
    </message>
    <message>
        <source>Facing pages, for both sides</source>
        <translation>Páginas enfrentadas, para doble cara</translation>
    </message>
    <message>
        <source>Folded along the top</source>
        <translation>Plegadas por arriba</translation>
    </message>
    <message>
        <source>Move the backs right and up</source>
        <translation>Mover los reversos a la derecha y arriba</translation>
    </message>
    <message>
        <source>Test page for the printer</source>
        <translation>Página de prueba para la impresora</translation>
    </message>
    <message>
        <source>Creep of each sheet</source>
        <translation>Desplazamiento por hoja</translation>
    </message>
    <message>
        <source>Not published: as it is now</source>
        <translation>Sin publicar: como está ahora</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Edición {number}</translation>
    </message>
    <message>
        <source>Everyone: the whole book</source>
        <translation>Todos: el libro entero</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>“{name}” was changed by somebody else. You see it as it is now.</source>
        <translation>Otra persona ha cambiado «{name}». Lo ve tal como está ahora.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Search in these pages…</source>
        <translation>Buscar en estas páginas…</translation>
    </message>
    <message>
        <source>Search in these pages</source>
        <translation>Buscar en estas páginas</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Tan ancha como quepa</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Show the page smaller</source>
        <translation>Mostrar la página más pequeña</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Mostrar la página más grande</translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation>Ajustar la página al ancho</translation>
    </message>
    <message>
        <source>Live page</source>
        <translation>Página en vivo</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>as it will print · {paper}</source>
        <translation>tal como se imprimirá · {paper}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Buscar o hacer lo que sea</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>Type the name of an action, a standard, a moment, a role, …</source>
        <translation>Escriba el nombre de una acción, un estándar, un momento, una función…</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Lo que se puede elegir</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>All standards</source>
        <translation>Todos los estándares</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>ETAPA</translation>
    </message>
    <message>
        <source>MOMENT OF TRUTH</source>
        <translation>MOMENTO DE LA VERDAD</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Momento de la verdad</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsView</name>
    <message>
        <source>This part becomes</source>
        <translation>Esta parte será</translation>
    </message>
    <message>
        <source>What the parts of the document become</source>
        <translation>En qué se convierten las partes del documento</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Nivel {level}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What becomes of: {level}</source>
        <translation>En qué se convierte: {level}</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Según la propuesta</translation>
    </message>
    <message>
        <source>As proposed: {use}</source>
        <translation>Según la propuesta: {use}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Add a role to the path</source>
        <translation>Añadir una función al camino</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Take out of the path</source>
        <translation>Quitar del camino</translation>
    </message>
    <message>
        <source>{number}. {role}</source>
        <translation>{number}. {role}</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Añadir una función…</translation>
    </message>
    <message>
        <source>There are no roles yet</source>
        <translation>Aún no hay funciones</translation>
    </message>
    <message>
        <source>The roles in the order in which the customer meets them.</source>
        <translation>Las funciones en el orden en que el cliente se encuentra con ellas.</translation>
    </message>
    <message numerus="yes">
        <source>The customer is handed on %n time(s).</source>
        <translation>
            <numerusform>El cliente pasa %n vez de mano en mano.</numerusform>
            <numerusform>El cliente pasa %n veces de mano en mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody hands the customer on.</source>
        <translation>Nadie pasa al cliente a otra persona.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n estándar</numerusform>
            <numerusform>%n estándares</numerusform>
        </translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Aún sin colocar</translation>
    </message>
    <message>
        <source>{stage}: {moment}</source>
        <translation>{stage}: {moment}</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Momento</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Estándares</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Madurez</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>PlaybookWindow</name>
    <message>
        <source>Undo: {name}</source>
        <translation>Deshacer: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: {name}</source>
        <translation>Rehacer: {name}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The latest edits are not saved.</source>
        <translation>Los últimos cambios no están guardados.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin ellos</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Before you print</source>
        <translation>Antes de imprimir</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at:</source>
        <translation>
            <numerusform>%n punto que mirar:</numerusform>
            <numerusform>%n puntos que mirar:</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with these pages.</source>
        <translation>Estas páginas están bien.</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more place(s)</source>
        <translation>
            <numerusform>… y en %n lugar más</numerusform>
            <numerusform>… y en %n lugares más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>What the columns are taken for</source>
        <translation>Cómo se entienden las columnas</translation>
    </message>
    <message>
        <source>What the parts become</source>
        <translation>En qué se convierten las partes</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <source>There is nothing new in there.</source>
        <translation>No hay nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>Y %n más como estas.</numerusform>
            <numerusform>Y %n más como estas.</numerusform>
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
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Logo on the cover</source>
        <translation>Logotipo en la portada</translation>
    </message>
    <message>
        <source>Typeface of texts</source>
        <translation>Fuente de los textos</translation>
    </message>
    <message>
        <source>Typeface of headings, labels and small print</source>
        <translation>Fuente de los títulos, los rótulos y la letra pequeña</translation>
    </message>
    <message>
        <source>TrueType files, one for each style: regular, bold, italic, bold italic. They become part of the playbook. Characters that they lack are printed in the usual typefaces.</source>
        <translation>Archivos TrueType, uno por estilo: normal, negrita, cursiva, negrita cursiva. Pasan a formar parte del playbook. Los caracteres que les falten se imprimen en las fuentes habituales.</translation>
    </message>
</context>
<context>
    <name>Publications</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pocket cards</source>
        <translation>Tarjetas de bolsillo</translation>
    </message>
    <message>
        <source>Poster of the journey</source>
        <translation>Cartel del recorrido</translation>
    </message>
    <message>
        <source>Booklet to fold and staple</source>
        <translation>Cuadernillo para doblar y grapar</translation>
    </message>
    <message>
        <source>Line-up sheets</source>
        <translation>Hojas de reunión</translation>
    </message>
    <message>
        <source>Observation scorecard</source>
        <translation>Hoja de observación</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Guest cards</source>
        <translation>Tarjetas para el cliente</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de lectura</translation>
    </message>
    <message>
        <source>Sign-off register</source>
        <translation>Registro de firmas</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Edición {number}</translation>
    </message>
</context>
<context>
    <name>PublishEditions</name>
    <message>
        <source>Publish edition…</source>
        <translation>Publicar edición…</translation>
    </message>
    <message>
        <source>Check a copy…</source>
        <translation>Comprobar…</translation>
    </message>
</context>
<context>
    <name>PublishPlace</name>
    <message>
        <source>Setting the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Otros formatos</translation>
    </message>
    <message>
        <source>The handbook as a Word file (DOCX)…</source>
        <translation>El manual como archivo de Word (DOCX)…</translation>
    </message>
    <message>
        <source>The handbook as a web page (HTML)…</source>
        <translation>El manual como página web (HTML)…</translation>
    </message>
    <message>
        <source>Standards, matrix and roles as a workbook (Excel)…</source>
        <translation>Estándares, matriz y funciones como libro (Excel)…</translation>
    </message>
    <message>
        <source>Standards as a table (CSV)…</source>
        <translation>Los estándares como tabla (CSV)…</translation>
    </message>
    <message>
        <source>The whole playbook as a folder of texts (Markdown)…</source>
        <translation>Todo el playbook como carpeta de textos (Markdown)…</translation>
    </message>
    <message>
        <source>The pages will be shown here as they will be printed.</source>
        <translation>Aquí se verán las páginas tal como se imprimirán.</translation>
    </message>
    <message>
        <source>The pages are not set</source>
        <translation>Las páginas no están compuestas</translation>
    </message>
    <message>
        <source>Set them to see what will be printed.</source>
        <translation>Compóngalas para ver lo que se imprimirá.</translation>
    </message>
    <message>
        <source>Set the pages</source>
        <translation>Componer las páginas</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Archivos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Export the handbook</source>
        <translation>Exportar el manual</translation>
    </message>
    <message>
        <source>Export standards</source>
        <translation>Exportar los estándares</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>Exportar un libro</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the whole playbook</source>
        <translation>Exportar todo el playbook</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} ya está escrito.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>All pages are with the printer.</source>
        <translation>Todas las páginas están en la impresora.</translation>
    </message>
</context>
<context>
    <name>PublishingDialog</name>
    <message>
        <source>Material</source>
        <translation>Sustancial</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish edition</source>
        <translation>Publicar edición</translation>
    </message>
    <message>
        <source>People do something differently. Former copies are out of date, and everyone signs again.</source>
        <translation>Algo se hace de otro modo. Los ejemplares anteriores quedan anticuados y todos vuelven a firmar.</translation>
    </message>
    <message>
        <source>Slips and wording are mended. Nobody does anything differently, and nobody signs again.</source>
        <translation>Se corrigen descuidos y expresiones. Nadie hace nada de otro modo ni vuelve a firmar.</translation>
    </message>
    <message>
        <source>What is new, in a sentence or two. It is printed above the changes.</source>
        <translation>Qué hay de nuevo, en una o dos frases. Se imprime sobre los cambios.</translation>
    </message>
    <message>
        <source>A name, if it has one, such as Spring</source>
        <translation>Un nombre, si lo tiene, como Primavera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>An edition stays as it is: it cannot be taken back.</source>
        <translation>Una edición queda como está: no se puede retirar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Edición {number}</translation>
    </message>
    <message>
        <source>Not in it, because not approved: {standards}</source>
        <translation>Fuera de ella, por no estar aprobados: {standards}</translation>
    </message>
    <message>
        <source>This is the first edition: all that is approved is in it.</source>
        <translation>Es la primera edición: contiene todo lo aprobado.</translation>
    </message>
    <message>
        <source>This file does not hold the text of edition {number}, so what changed is not known.</source>
        <translation>Este archivo no contiene el texto de la edición {number}, así que no se sabe qué ha cambiado.</translation>
    </message>
    <message>
        <source>What changed since edition {number}</source>
        <translation>Qué ha cambiado desde la edición {number}</translation>
    </message>
    <message>
        <source>Some of the changes below ask people to do something differently. Nobody would sign for them.</source>
        <translation>Algunos de los cambios de abajo piden hacer algo de otro modo. Nadie firmaría por ellos.</translation>
    </message>
    <message>
        <source>Edition {number} is published.</source>
        <translation>La edición {number} está publicada.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirla</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>What would you ask in the corridor?</source>
        <translation>¿Qué preguntaría en el pasillo?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Respuestas para elegir</translation>
    </message>
    <message>
        <source>The answer, as the key prints it</source>
        <translation>La respuesta, tal como la imprime el solucionario</translation>
    </message>
    <message>
        <source>In a sentence, or what to listen for</source>
        <translation>En una frase, o a qué prestar atención</translation>
    </message>
    <message>
        <source>Why this is so</source>
        <translation>Por qué es así</translation>
    </message>
    <message>
        <source>Shown after the answer, whatever it was</source>
        <translation>Se muestra tras la respuesta, sea cual sea</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Tipo de pregunta</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>No standard</source>
        <translation>Ningún estándar</translation>
    </message>
    <message>
        <source>Search standards</source>
        <translation>Buscar estándares</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>No moment</source>
        <translation>Ningún momento</translation>
    </message>
    <message>
        <source>Search moments</source>
        <translation>Buscar momentos</translation>
    </message>
    <message>
        <source>Change the guest scale…</source>
        <translation>Cambiar la escala para clientes…</translation>
    </message>
    <message>
        <source>The guest marks one of</source>
        <translation>El cliente marca una de estas</translation>
    </message>
</context>
<context>
    <name>QuizPlace</name>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Questions turn reading into talking: what people know, how they lean, and what guests say.</source>
        <translation>Las preguntas convierten la lectura en conversación: qué se sabe, hacia dónde se tiende y qué dicen los clientes.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Buscar preguntas</translation>
    </message>
    <message>
        <source>Which questions to show</source>
        <translation>Qué preguntas mostrar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>No answer is marked as right</source>
        <translation>Ninguna respuesta está marcada como correcta</translation>
    </message>
    <message>
        <source>No answer has points</source>
        <translation>Ninguna respuesta tiene puntos</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Áreas</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>Audience</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Who reads the playbook; it stands on the cover.</source>
        <translation>Quién lee el playbook; figura en la portada.</translation>
    </message>
    <message>
        <source>Language of the playbook</source>
        <translation>Idioma del playbook</translation>
    </message>
    <message>
        <source>What is printed takes its own words, dates and the order of the index from it. English, German, French and Spanish are complete; in any other language those words stay English.</source>
        <translation>Lo que se imprime toma de él sus propias palabras, las fechas y el orden del índice. El inglés, el alemán, el francés y el español están completos; en cualquier otro idioma esas palabras quedan en inglés.</translation>
    </message>
</context>
<context>
    <name>ReadinessPlace</name>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>Qué avisos mostrar</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Madurez</translation>
    </message>
    <message>
        <source>Intentional, not accidental</source>
        <translation>Con intención, no por azar</translation>
    </message>
    <message>
        <source>The six supports</source>
        <translation>Los seis apoyos</translation>
    </message>
    <message>
        <source>Coverage of the journey</source>
        <translation>Cobertura del recorrido</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Aún no hay nada que mirar</translation>
    </message>
    <message>
        <source>Readiness shows what stands behind your standards, and what is still missing.</source>
        <translation>La madurez muestra qué respalda sus estándares y qué falta todavía.</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>Ir al recorrido</translation>
    </message>
    <message>
        <source>Whole playbook</source>
        <translation>Todo el playbook</translation>
    </message>
    <message>
        <source>Looking through the playbook…</source>
        <translation>Revisando el playbook…</translation>
    </message>
    <message numerus="yes">
        <source>of the six supports of %n standard(s) are in place</source>
        <translation>
            <numerusform>de los seis apoyos de %n estándar están en su sitio</numerusform>
            <numerusform>de los seis apoyos de %n estándares están en su sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>No standard here yet.</source>
        <translation>Aquí aún no hay ningún estándar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), most telling first</source>
        <translation>
            <numerusform>%n aviso, lo más revelador primero</numerusform>
            <numerusform>%n avisos, lo más revelador primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. Everything is in place.</source>
        <translation>Nada. Todo está en su sitio.</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos los avisos</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Tomar el relevo…</translation>
    </message>
    <message>
        <source>{user} is editing this playbook on {host}. You can read it here meanwhile.</source>
        <translation>{user} está editando este playbook en {host}. Mientras tanto, puede leerlo aquí.</translation>
    </message>
    <message>
        <source>Somebody else is editing this playbook. You can read it here meanwhile.</source>
        <translation>Otra persona está editando este playbook. Mientras tanto, puede leerlo aquí.</translation>
    </message>
    <message>
        <source>Edit it now</source>
        <translation>Editarlo ahora</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Ver lo más nuevo</translation>
    </message>
    <message>
        <source>Work in a copy…</source>
        <translation>Trabajar en una copia…</translation>
    </message>
    <message>
        <source>{user} has closed this playbook. You can edit it now.</source>
        <translation>{user} ha cerrado este playbook. Ahora puede editarlo.</translation>
    </message>
    <message>
        <source>This playbook was closed elsewhere. You can edit it now.</source>
        <translation>Este playbook se ha cerrado en otro lugar. Ahora puede editarlo.</translation>
    </message>
    <message>
        <source>It has changed since you opened it.</source>
        <translation>Ha cambiado desde que lo abrió.</translation>
    </message>
    <message>
        <source>This playbook can only be read: the file or its folder is write-protected.</source>
        <translation>Este playbook solo se puede leer: el archivo o su carpeta están protegidos contra escritura.</translation>
    </message>
    <message>
        <source>This playbook was opened for reading.</source>
        <translation>Este playbook se ha abierto para leerlo.</translation>
    </message>
    <message>
        <source>{user} is editing this playbook on {host}, since {time}. You can read it here meanwhile.</source>
        <translation>{user} está editando este playbook en {host} desde: {time}. Mientras tanto puede leerlo aquí.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Pasted image</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>This was too much to keep its layout, so its words came alone.</source>
        <translation>Era demasiado para conservar el formato, así que solo han llegado las palabras.</translation>
    </message>
    <message>
        <source>{name} could not be read, or has more than 50 MB. Nothing was changed.</source>
        <translation>{name} no se ha podido leer o pesa más de 50&#xa0;MB. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>RecentsList</name>
    <message>
        <source>Playbooks opened before</source>
        <translation>Playbooks abiertos antes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>RecentsModel</name>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Go to {name}</source>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Enter signature</source>
        <translation>Registrar la firma</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>Añadir nombres</translation>
    </message>
    <message>
        <source>Sign-off register</source>
        <translation>Registro de firmas</translation>
    </message>
    <message>
        <source>Search names and roles</source>
        <translation>Buscar nombres y funciones</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Names, one a line; the role may follow after a semicolon</source>
        <translation>Nombres, uno por línea; la función puede seguir tras un punto y coma</translation>
    </message>
    <message>
        <source>Kim Larsen; Front desk</source>
        <translation>Kim Larsen; Recepción</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing to sign yet</source>
        <translation>Aún no hay nada que firmar</translation>
    </message>
    <message>
        <source>People sign a published edition. You can enter names already.</source>
        <translation>Se firma una edición publicada. Ya puede introducir nombres.</translation>
    </message>
    <message>
        <source>Edition {number}: {signed} of {total} have signed</source>
        <translation>Edición {number}: han firmado {signed} de {total}</translation>
    </message>
    <message>
        <source>Whoever has signed edition {number} or a later one has signed.</source>
        <translation>Quien ha firmado la edición {number} o una posterior ha firmado.</translation>
    </message>
</context>
<context>
    <name>ReplacingDialog</name>
    <message>
        <source>Match capitals</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y sustituir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Texts that would change</source>
        <translation>Textos que cambiarían</translation>
    </message>
    <message>
        <source>Looks through all texts of the playbook, but for comments and codes.</source>
        <translation>Recorre todos los textos del playbook, salvo comentarios y códigos.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No se encuentra.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} in {texts}</source>
        <translation>{found} en {texts}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s).</source>
        <translation>
            <numerusform>Sustituido %n vez.</numerusform>
            <numerusform>Sustituido %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>Choose another copy…</source>
        <translation>Elegir otra copia…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>A backup becomes a new playbook beside the one it was taken of, which stays as it is.</source>
        <translation>Una copia de seguridad se convierte en un playbook nuevo junto al original, que queda como está.</translation>
    </message>
    <message>
        <source>There are no backups yet. One is taken whenever a playbook is closed after edits.</source>
        <translation>Todavía no hay copias de seguridad. Se hace una cada vez que se cierra un playbook modificado.</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} restaurado</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Where to keep the restored playbook</source>
        <translation>Dónde guardar el playbook restaurado</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia de seguridad</numerusform>
            <numerusform>%n copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>To read up on</source>
        <translation>Para repasar</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>Por paso</translation>
    </message>
    <message>
        <source>Standards that you live</source>
        <translation>Estándares que usted vive</translation>
    </message>
    <message>
        <source>Standards to talk over with a colleague</source>
        <translation>Estándares para hablar con un colega</translation>
    </message>
    <message>
        <source>This is for you alone: nothing of it is kept.</source>
        <translation>Esto es solo para usted: no se guarda nada.</translation>
    </message>
    <message>
        <source>Right: {answer}</source>
        <translation>Correcta: {answer}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Look at it again by</source>
        <translation>Volver a revisarlo antes del</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Este día ya ha pasado.</translation>
    </message>
    <message>
        <source>Not approved as it stands.</source>
        <translation>No aprobado tal como está.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Approved by {name} on {time}.</source>
        <translation>Aprobado por {name}, {time}.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the role is called</source>
        <translation>Cómo se llama la función</translation>
    </message>
    <message>
        <source>Its part in the customer’s experience</source>
        <translation>Su parte en la experiencia del cliente</translation>
    </message>
    <message>
        <source>What would the customer miss without this role?</source>
        <translation>¿Qué echaría de menos el cliente sin esta función?</translation>
    </message>
    <message>
        <source>It owns no moment yet. Moments get their owner on the journey.</source>
        <translation>Aún no es responsable de ningún momento. Los momentos reciben su responsable en el recorrido.</translation>
    </message>
    <message>
        <source>No customer meets it yet: it stands on no moment’s path.</source>
        <translation>Ningún cliente se encuentra aún con ella: no está en el camino de ningún momento.</translation>
    </message>
    <message>
        <source>It keeps no standard yet.</source>
        <translation>Aún no cumple ningún estándar.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Owns these moments</source>
        <translation>Responsable de estos momentos</translation>
    </message>
    <message>
        <source>Meets the customer at</source>
        <translation>Se encuentra con el cliente en</translation>
    </message>
    <message>
        <source>Keeps these standards</source>
        <translation>Cumple estos estándares</translation>
    </message>
    <message numerus="yes">
        <source>Show %n standard(s)</source>
        <translation>
            <numerusform>Mostrar %n estándar</numerusform>
            <numerusform>Mostrar %n estándares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesPlace</name>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>A role is who acts: those whom customers meet, and those behind them. Each has a book of its own.</source>
        <translation>Una función es quien actúa: aquellos con quienes se encuentran los clientes y quienes están detrás. Cada una tiene su propio libro.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Añadir una función</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>Buscar funciones</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n momento</numerusform>
            <numerusform>%n momentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n estándar</numerusform>
            <numerusform>%n estándares</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled role</source>
        <translation>Función sin título</translation>
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
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>You</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light, dark, or as the rest of this computer.</source>
        <translation>Claro, oscuro o como el resto de este equipo.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on. A playbook has its own.</source>
        <translation>El idioma de la ventana, a partir del próximo inicio. Cada playbook tiene el suyo.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Marks unknown words, where this computer has a dictionary of the playbook’s language.</source>
        <translation>Marca las palabras desconocidas, si este equipo tiene un diccionario del idioma del playbook.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The paper of the live page, and of what is printed unless you choose another.</source>
        <translation>El papel de la página en vivo y de lo que se imprime, si no elige otro.</translation>
    </message>
    <message>
        <source>Keep backups</source>
        <translation>Guardar copias de seguridad</translation>
    </message>
    <message>
        <source>The last 10 states and one a day for 30 days, in your own folder on this computer.</source>
        <translation>Los últimos 10 estados y uno al día durante 30 días, en su propia carpeta de este equipo.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stands in the history beside what you do. It is asked once, and kept on this computer.</source>
        <translation>Figura en el historial junto a lo que usted hace. Se pregunta una vez y se queda en este equipo.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>What you choose here is done with all of them, and undone as one.</source>
        <translation>Lo que elija aquí se aplica a todos y se deshace de una vez.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) selected</source>
        <translation>
            <numerusform>%n estándar seleccionado</numerusform>
            <numerusform>%n estándares seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: they differ</source>
        <translation>{name}: varía</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>History (%n operation(s))</source>
        <translation>
            <numerusform>Historial (%n operación)</numerusform>
            <numerusform>Historial (%n operaciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments ({count})</source>
        <translation>Comentarios ({count})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Guardar la copia…</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Compartir una copia</translation>
    </message>
    <message>
        <source>Make a copy for others. Your playbook stays as it is.</source>
        <translation>Haga una copia para otros. Su playbook se queda como está.</translation>
    </message>
    <message>
        <source>Making the copy…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>To edit</source>
        <translation>Para editar</translation>
    </message>
    <message>
        <source>They work in it like you. You merge it back.</source>
        <translation>Trabajan en ella como usted. Luego la combina.</translation>
    </message>
    <message>
        <source>To comment</source>
        <translation>Para comentar</translation>
    </message>
    <message>
        <source>What they change comes back as suggestions, which you accept or decline.</source>
        <translation>Lo que cambien vuelve como sugerencias, que usted acepta o rechaza.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>They look things up. It takes no edits.</source>
        <translation>Para consultar. No admite cambios.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Qué la acompaña</translation>
    </message>
    <message>
        <source>Everything that was said about the playbook, with names.</source>
        <translation>Todo lo que se ha dicho del playbook, con nombres.</translation>
    </message>
    <message>
        <source>Every former text, who wrote it and when, what was deleted, and the texts of former editions.</source>
        <translation>Cada texto anterior, quién lo escribió y cuándo, lo que se eliminó, y los textos de ediciones anteriores.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n standard(s) go along, though they are never printed.</source>
        <translation>
            <numerusform>Las notas de %n estándar la acompañan, aunque nunca se imprimen.</numerusform>
            <numerusform>Las notas de %n estándares la acompañan, aunque nunca se imprimen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sign-off register goes along, with %n name(s).</source>
        <translation>
            <numerusform>El registro de firmas la acompaña, con %n nombre.</numerusform>
            <numerusform>El registro de firmas la acompaña, con %n nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} for you</source>
        <translation>{name} para usted</translation>
    </message>
    <message>
        <source>{name} for comments</source>
        <translation>{name} para comentar</translation>
    </message>
    <message>
        <source>{name} to read</source>
        <translation>{name} para leer</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>The copy is saved as “{name}” ({size}).</source>
        <translation>La copia se ha guardado como «{name}» ({size}).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>A sheet for</source>
        <translation>Una hoja para</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>De lunes a sábado</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>A whole week</source>
        <translation>Una semana entera</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>En qué orden</translation>
    </message>
    <message>
        <source>Along the journey</source>
        <translation>A lo largo del recorrido</translation>
    </message>
    <message>
        <source>From step to step</source>
        <translation>De paso en paso</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar por</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Only the answers, for those who lead it</source>
        <translation>Solo las respuestas, para quien lo dirige</translation>
    </message>
    <message>
        <source>The first standard</source>
        <translation>El primer estándar</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>Todo el recorrido</translation>
    </message>
</context>
<context>
    <name>SheetsView</name>
    <message>
        <source>Sheet:</source>
        <translation>Hoja:</translation>
    </message>
    <message>
        <source>Sheet of {file}:</source>
        <translation>Hoja de {file}:</translation>
    </message>
    <message>
        <source>Sheet of {file}</source>
        <translation>Hoja de {file}</translation>
    </message>
</context>
<context>
    <name>SignatoryModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Signed edition</source>
        <translation>Edición firmada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Yet to sign</source>
        <translation>Por firmar</translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message>
        <source>What a reader signs</source>
        <translation>Lo que firma el lector</translation>
    </message>
    <message>
        <source>It stands on the last page of the handbook, above date, name and signature.</source>
        <translation>Figura en la última página del manual, sobre la fecha, el nombre y la firma.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Where it came from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Brought in ({importer}). A later import finds it again by:</source>
        <translation>Importado ({importer}). Una importación posterior lo encontrará por:</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>fixed</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Unnamed moment</source>
        <translation>Momento sin nombre</translation>
    </message>
    <message>
        <source>Unnamed stage</source>
        <translation>Etapa sin nombre</translation>
    </message>
    <message>
        <source>Untitled standard</source>
        <translation>Estándar sin título</translation>
    </message>
    <message>
        <source>Unnamed role</source>
        <translation>Función sin nombre</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>no step yet</source>
        <translation>sin paso aún</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n comentario abierto</numerusform>
            <numerusform>%n comentarios abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} supports</source>
        <translation>{count} de {all} apoyos</translation>
    </message>
    <message>
        <source>Lacks: {supports}</source>
        <translation>Falta: {supports}</translation>
    </message>
    <message>
        <source>Gap: {moment} has no standard for {step}</source>
        <translation>Laguna: «{moment}» no tiene ningún estándar para «{step}»</translation>
    </message>
    <message>
        <source>Add a standard to {moment}, {step}</source>
        <translation>Añadir un estándar: {moment}, {step}</translation>
    </message>
    <message numerus="yes">
        <source>{moment}, {step}: %n standard(s)</source>
        <translation>
            <numerusform>{moment}, {step}: %n estándar</numerusform>
            <numerusform>{moment}, {step}: %n estándares</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage} has no moment yet</source>
        <translation>«{stage}» aún no tiene ningún momento</translation>
    </message>
    <message>
        <source>moment of {stage}</source>
        <translation>momento de «{stage}»</translation>
    </message>
    <message>
        <source>owner: {owner}</source>
        <translation>responsable: {owner}</translation>
    </message>
    <message>
        <source>no standards yet</source>
        <translation>aún sin estándares</translation>
    </message>
    <message>
        <source>readiness {share} %</source>
        <translation>madurez {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Responsable: {owner}</translation>
    </message>
    <message numerus="yes">
        <source>The customer is handed on %n time(s).</source>
        <translation>
            <numerusform>El cliente pasa %n vez de mano en mano.</numerusform>
            <numerusform>El cliente pasa %n veces de mano en mano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage {stage}, %n moment(s)</source>
        <translation>
            <numerusform>Etapa {stage}, %n momento</numerusform>
            <numerusform>Etapa {stage}, %n momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>aún sin colocar</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formación</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>medios</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>responsabilidad</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permiso</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medición</translation>
    </message>
</context>
<context>
    <name>Stalled</name>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo a su sitio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Open what is there now…</source>
        <translation>Abrir lo que hay ahora…</translation>
    </message>
    <message>
        <source>Undo what is not saved</source>
        <translation>Deshacer lo no guardado</translation>
    </message>
</context>
<context>
    <name>StandardDelegate</name>
    <message>
        <source>Not placed</source>
        <translation>Sin colocar</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>StandardEditor</name>
    <message>
        <source>Review and approval</source>
        <translation>Revisión y aprobación</translation>
    </message>
    <message>
        <source>Stories that show it</source>
        <translation>Historias que lo muestran</translation>
    </message>
    <message>
        <source>More texts</source>
        <translation>Más textos</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>No moment yet</source>
        <translation>Sin momento aún</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Sin paso aún</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <translation>Peso {weight}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>The standard, in one sentence that can be seen</source>
        <translation>El estándar, en una frase que se pueda ver</translation>
    </message>
    <message>
        <source>Who does what, for whom, within what time?</source>
        <translation>¿Quién hace qué, para quién y en cuánto tiempo?</translation>
    </message>
    <message>
        <source>How we do it</source>
        <translation>Cómo lo hacemos</translation>
    </message>
    <message>
        <source>The steps, in the order in which they are done.</source>
        <translation>Los pasos, en el orden en que se hacen.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>What one sees when it is right</source>
        <translation>Qué se ve cuando está bien</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>What spoils it, however small</source>
        <translation>Qué lo estropea, por pequeño que sea</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Palabras que usar</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>“Welcome back.”</source>
        <translation>«Qué alegría volver a verle».</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>No decir nunca</translation>
    </message>
    <message>
        <source>“That is not my job.”</source>
        <translation>«Eso no es cosa mía».</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it matters to the customer</source>
        <translation>Por qué le importa al cliente</translation>
    </message>
    <message>
        <source>missing: what does the customer gain by it?</source>
        <translation>falta: ¿qué gana con ello el cliente?</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>What may be done without asking, up to which limit</source>
        <translation>Qué se puede hacer sin preguntar y hasta qué límite</translation>
    </message>
    <message>
        <source>missing: what may be done without asking?</source>
        <translation>falta: ¿qué se puede hacer sin preguntar?</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>How far it may bend</source>
        <translation>Hasta dónde puede adaptarse</translation>
    </message>
    <message>
        <source>missing: how far may it bend?</source>
        <translation>falta: ¿hasta dónde puede adaptarse?</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>What is needed to do it</source>
        <translation>Qué hace falta para hacerlo</translation>
    </message>
    <message>
        <source>missing: what must be at hand to do it?</source>
        <translation>falta: ¿qué hay que tener a mano?</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>How it is taught and practised</source>
        <translation>Cómo se enseña y se practica</translation>
    </message>
    <message>
        <source>missing: how does somebody new learn it?</source>
        <translation>falta: ¿cómo lo aprende alguien nuevo?</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>How one sees that it happens, every time</source>
        <translation>Cómo se ve que ocurre, siempre</translation>
    </message>
    <message>
        <source>missing: how would somebody see that this happens?</source>
        <translation>falta: ¿cómo se vería que ocurre?</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>What is done when it was missed</source>
        <translation>Qué se hace cuando no se ha cumplido</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Legendary</source>
        <translation>Legendario</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>For those who write this playbook; never printed</source>
        <translation>Para quienes escriben este playbook; nunca se imprimen</translation>
    </message>
    <message>
        <source>Review by {date}</source>
        <translation>Revisar antes del {date}</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>Aprobado por {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandardsModel</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Sin colocar</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Sin paso</translation>
    </message>
    <message>
        <source>{count} of {all} supports</source>
        <translation>{count} de {all} apoyos</translation>
    </message>
</context>
<context>
    <name>StandardsPane</name>
    <message>
        <source>Standards</source>
        <translation>Estándares</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>Añadir un estándar</translation>
    </message>
    <message>
        <source>Search standards</source>
        <translation>Buscar estándares</translation>
    </message>
    <message>
        <source>No standard fits.</source>
        <translation>Ningún estándar coincide.</translation>
    </message>
    <message>
        <source>Show all standards</source>
        <translation>Mostrar todos los estándares</translation>
    </message>
    <message>
        <source>A standard is one thing that people see or hear every time. Write the first one.</source>
        <translation>Un estándar es algo que se ve o se oye siempre. Escriba el primero.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message numerus="yes">
        <source>Search %n standard(s)…</source>
        <translation>
            <numerusform>Buscar en %n estándar…</numerusform>
            <numerusform>Buscar en %n estándares…</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed} of {all}</source>
        <translation>{listed} de {all}</translation>
    </message>
</context>
<context>
    <name>StandardsPlace</name>
    <message>
        <source>Choose a standard in the list to read and edit it.</source>
        <translation>Elija un estándar de la lista para leerlo y editarlo.</translation>
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
        <translation>Escriba cómo es un buen servicio e imprima el libro que su gente lleva consigo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Playbooks that you open will be listed here.

Begin with a new one, look around in the sample, or drag a file onto this window.</source>
        <translation>Los playbooks que abra aparecerán aquí.

Empiece uno nuevo, eche un vistazo al ejemplo o arrastre un archivo a esta ventana.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n momento</numerusform>
            <numerusform>%n momentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n estándar</numerusform>
            <numerusform>%n estándares</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>A finished playbook of a hotel group, to look around in and to try things.</source>
        <translation>El playbook terminado de un grupo hotelero, para mirar y probar.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>A new playbook from your tables, Markdown files, or folders of them.</source>
        <translation>Un playbook nuevo a partir de sus tablas, archivos Markdown o carpetas con ellos.</translation>
    </message>
    <message>
        <source>Where to keep your copy of the sample</source>
        <translation>Dónde guardar su copia del ejemplo</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Edición {number}</translation>
    </message>
    <message>
        <source>Not yet published</source>
        <translation>Aún sin publicar</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s)</source>
        <translation>
            <numerusform>%n estándar</numerusform>
            <numerusform>%n estándares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n momento</numerusform>
            <numerusform>%n momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Readiness {share} %</source>
        <translation>Madurez {share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Steps of service</source>
        <translation>Pasos del servicio</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>Choose stories…</source>
        <translation>Elegir historias…</translation>
    </message>
    <message>
        <source>No story shows it yet. People remember a story longer than a rule.</source>
        <translation>Ninguna historia lo muestra aún. Una historia se recuerda más tiempo que una norma.</translation>
    </message>
    <message>
        <source>There are no stories yet. Tell one in Stories, then choose it here.</source>
        <translation>Aún no hay historias. Cuente una en «Historias» y luego elíjala aquí.</translation>
    </message>
    <message>
        <source>A story without a title</source>
        <translation>Una historia sin título</translation>
    </message>
    <message>
        <source>Stories that show it</source>
        <translation>Historias que lo muestran</translation>
    </message>
</context>
<context>
    <name>StoriesPlace</name>
    <message>
        <source>In their own order</source>
        <translation>En su propio orden</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>A story that people retell shows what a standard feels like when somebody keeps it.</source>
        <translation>Una historia que se cuenta una y otra vez muestra cómo se siente un estándar cuando alguien lo cumple.</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Añadir una historia</translation>
    </message>
    <message>
        <source>Search stories</source>
        <translation>Buscar historias</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Orden de las historias</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Historia sin título</translation>
    </message>
    <message>
        <source>Accidental: shows no standard</source>
        <translation>Accidental: no muestra ningún estándar</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What people call this story</source>
        <translation>Cómo se llama a esta historia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Tell it as it is told: who, where, what was said, and how it ended.</source>
        <translation>Cuéntela como se cuenta: quién, dónde, qué se dijo y cómo acabó.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>A letter, a log, a colleague who was there</source>
        <translation>Una carta, un registro, un colega que estuvo allí</translation>
    </message>
    <message>
        <source>Accidental excellence: no standard stands behind this story, so it may not happen again.</source>
        <translation>Excelencia accidental: ningún estándar respalda esta historia, así que quizá no se repita.</translation>
    </message>
    <message>
        <source>Make this a standard</source>
        <translation>Convertirla en estándar</translation>
    </message>
    <message>
        <source>How true it is known to be</source>
        <translation>Qué certeza hay</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo pasó</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>No moment</source>
        <translation>Ningún momento</translation>
    </message>
    <message>
        <source>Search moments</source>
        <translation>Buscar momentos</translation>
    </message>
    <message>
        <source>Standards that it shows</source>
        <translation>Estándares que muestra</translation>
    </message>
    <message>
        <source>Show a standard…</source>
        <translation>Mostrar un estándar…</translation>
    </message>
    <message>
        <source>Search standards</source>
        <translation>Buscar estándares</translation>
    </message>
    <message>
        <source>Make another standard of it</source>
        <translation>Hacer de ella otro estándar</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Accepting it takes along: {things}.</source>
        <translation>Al aceptarla se acepta también: {things}.</translation>
    </message>
    <message>
        <source>Declining it declines as well: {things}.</source>
        <translation>Al rechazarla se rechaza también: {things}.</translation>
    </message>
    <message>
        <source>You changed this, too, since the copy was made. Accepting it takes theirs where both clash.</source>
        <translation>Usted también lo cambió desde que se hizo la copia. Si lo acepta, vale la otra versión donde ambas chocan.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todas</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Rechazar todas</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Look at the changes</source>
        <translation>Ver los cambios</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is touched by them: there is nothing to ask.</source>
        <translation>Nada de lo suyo se ve afectado: no hay nada que preguntar.</translation>
    </message>
    <message>
        <source>What {who} did</source>
        <translation>Lo que hizo {who}</translation>
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
        <translation>{support}: escrito</translation>
    </message>
    <message>
        <source>{support}: missing</source>
        <translation>{support}: falta</translation>
    </message>
</context>
<context>
    <name>Supports</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilidad</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medición</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>An empty journey, for those who know theirs already.</source>
        <translation>Un recorrido vacío, para quien ya conoce el suyo.</translation>
    </message>
    <message>
        <source>From the first call to the way home.</source>
        <translation>De la primera llamada al camino a casa.</translation>
    </message>
    <message>
        <source>From the shop window to the return.</source>
        <translation>Del escaparate a la devolución.</translation>
    </message>
    <message>
        <source>From the appointment to the call afterwards.</source>
        <translation>De la cita a la llamada posterior.</translation>
    </message>
    <message>
        <source>From the first message to the case that is closed.</source>
        <translation>Del primer mensaje al caso cerrado.</translation>
    </message>
    <message>
        <source>Your own template.</source>
        <translation>Su propia plantilla.</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>La palabra</translation>
    </message>
    <message>
        <source>What it means here</source>
        <translation>Qué significa aquí</translation>
    </message>
    <message>
        <source>Say it as you would to a new colleague on the first day.</source>
        <translation>Dígalo como se lo diría a un colega nuevo el primer día.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) mention it.</source>
        <translation>
            <numerusform>%n texto lo menciona.</numerusform>
            <numerusform>%n textos lo mencionan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text mentions it yet.</source>
        <translation>Ningún texto lo menciona aún.</translation>
    </message>
</context>
<context>
    <name>ThingPage</name>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Conservarlo de todos modos</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>It stays.</source>
        <translation>Se queda.</translation>
    </message>
    <message>
        <source>It goes, as {who} wants it.</source>
        <translation>Se elimina, como quiere {who}.</translation>
    </message>
    <message>
        <source>It does not come in.</source>
        <translation>No entra.</translation>
    </message>
    <message>
        <source>It comes in as it is here.</source>
        <translation>Entra tal como está aquí.</translation>
    </message>
    <message>
        <source>You deleted it; {who} went on writing it. Is it to stay?</source>
        <translation>Usted lo eliminó; {who} siguió escribiéndolo. ¿Debe quedarse?</translation>
    </message>
    <message>
        <source>{who} deleted it; you went on writing it. Is it to stay?</source>
        <translation>{who} lo eliminó; usted siguió escribiéndolo. ¿Debe quedarse?</translation>
    </message>
    <message>
        <source>It is deleted, with what was written since.</source>
        <translation>Se elimina, con todo lo escrito desde entonces.</translation>
    </message>
    <message>
        <source>It stays, as {who} wrote it.</source>
        <translation>Se queda, como lo escribió {who}.</translation>
    </message>
    <message>
        <source>It stays, as you wrote it.</source>
        <translation>Se queda, como usted lo escribió.</translation>
    </message>
</context>
<context>
    <name>ThumbnailsModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What people do</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Libertad de actuación</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Not placed yet</source>
        <translation>Aún sin colocar</translation>
    </message>
    <message>
        <source>Drag a card to the moment and step it serves, or press Enter on it.</source>
        <translation>Arrastre una tarjeta al momento y al paso a los que sirve, o pulse Intro sobre ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) here, hidden by the filter.</source>
        <translation>
            <numerusform>%n estándar aquí, oculto por el filtro.</numerusform>
            <numerusform>%n estándares aquí, ocultos por el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here. Drag a card here to take it off the journey.</source>
        <translation>Aquí no espera nada. Arrastre aquí una tarjeta para sacarla del recorrido.</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>Standards not placed yet</source>
        <translation>Estándares aún sin colocar</translation>
    </message>
    <message>
        <source>Title of the new standard</source>
        <translation>Título del nuevo estándar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on what the playbook says, in another order each time.</source>
        <translation>
            <numerusform>%n pregunta sobre lo que dice el playbook.</numerusform>
            <numerusform>%n preguntas sobre lo que dice el playbook, cada vez en otro orden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s), and what you would do. It shows where you are strong.</source>
        <translation>
            <numerusform>%n situación y lo que usted haría. Muestra en qué es fuerte.</numerusform>
            <numerusform>%n situaciones y lo que usted haría. Muestra en qué es fuerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no knowledge question yet with at least two answers, one of them right.</source>
        <translation>Aún no hay ninguna pregunta de conocimientos con al menos dos respuestas, una de ellas correcta.</translation>
    </message>
    <message>
        <source>There is no mentality question yet with at least two answers and points.</source>
        <translation>Aún no hay ninguna pregunta de mentalidad con al menos dos respuestas y puntos.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>What do you know?</source>
        <translation>¿Qué sabe?</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Hacer el cuestionario</translation>
    </message>
    <message>
        <source>How do you lean?</source>
        <translation>¿Cómo lo ve?</translation>
    </message>
    <message>
        <source>Assess yourself</source>
        <translation>Autoevaluarse</translation>
    </message>
    <message>
        <source>Nothing of what you answer is kept.</source>
        <translation>No se guarda nada de lo que responda.</translation>
    </message>
</context>
<context>
    <name>TypefaceField</name>
    <message>
        <source>From files…</source>
        <translation>De archivos…</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La habitual</translation>
    </message>
    <message>
        <source>{name} cannot be read, or is too large. Nothing was changed.</source>
        <translation>{name} no se puede leer o es demasiado grande. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose the files of a typeface</source>
        <translation>Elegir los archivos de una fuente</translation>
    </message>
    <message>
        <source>TrueType fonts (*.ttf)</source>
        <translation>Fuentes TrueType (*.ttf)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>negrita</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>cursiva</translation>
    </message>
    <message>
        <source>bold italic</source>
        <translation>negrita cursiva</translation>
    </message>
    <message>
        <source>The files of “{name}” are not in the playbook.</source>
        <translation>Los archivos de «{name}» no están en el playbook.</translation>
    </message>
    <message>
        <source>{there}. Not there: {missing}; the nearest style is printed instead.</source>
        <translation>{there}. No están: {missing}; se imprime en su lugar el estilo más cercano.</translation>
    </message>
</context>
<context>
    <name>Underlining</name>
    <message>
        <source>Looking for words…</source>
        <translation>Buscando palabras…</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to the dictionary</source>
        <translation>&amp;Añadir «{word}» al diccionario</translation>
    </message>
    <message>
        <source>No word is near it</source>
        <translation>Ninguna palabra se le parece</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Abriendo «{name}»…</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Take over?</source>
        <translation>¿Tomar el relevo?</translation>
    </message>
    <message>
        <source>Whoever edits this playbook now keeps their window, but what they write from here on is not saved in this file. Ask them first, if you can.</source>
        <translation>Quien edita ahora este playbook conserva su ventana, pero lo que escriba a partir de aquí no se guarda en este archivo. Pregúntele antes, si puede.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el relevo</translation>
    </message>
    <message>
        <source>Open what is there now?</source>
        <translation>¿Abrir lo que hay ahora?</translation>
    </message>
    <message>
        <source>Your latest edits are not in a file. Save a copy first, if you want to keep them.</source>
        <translation>Sus últimos cambios no están en ningún archivo. Guarde antes una copia si quiere conservarlos.</translation>
    </message>
    <message>
        <source>Open without them</source>
        <translation>Abrir sin ellos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Comparación con {name}</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>Incorporando {name}</translation>
    </message>
</context>
<context>
    <name>WorkingCopy</name>
    <message>
        <source>Merge back into “{name}”</source>
        <translation>Combinar con «{name}»</translation>
    </message>
    <message>
        <source>Let it be a playbook of its own</source>
        <translation>Dejarlo como playbook aparte</translation>
    </message>
    <message>
        <source>{user} took over “{name}”. You go on in this copy, which holds everything you wrote.</source>
        <translation>{user} ha tomado el relevo en «{name}». Usted sigue en esta copia, que contiene todo lo que ha escrito.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else. You go on in this copy, which holds everything you wrote.</source>
        <translation>Otra persona ha cambiado «{name}». Usted sigue en esta copia, que contiene todo lo que ha escrito.</translation>
    </message>
    <message>
        <source>This is your working copy of “{name}”.</source>
        <translation>Esta es su copia de trabajo de «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is not there at present.</source>
        <translation>«{name}» no está en este momento.</translation>
    </message>
    <message>
        <source>“{name}” can only be read at present.</source>
        <translation>«{name}» solo se puede leer en este momento.</translation>
    </message>
    <message>
        <source>{user} is editing “{name}”; you can merge once it is closed there.</source>
        <translation>{user} está editando «{name}»; podrá combinar cuando se cierre allí.</translation>
    </message>
    <message>
        <source>You can merge once “{name}” is closed there.</source>
        <translation>Podrá combinar cuando «{name}» se cierre allí.</translation>
    </message>
</context>
<context>
    <name>WritingMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>Pegar como texto &amp;sin formato</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>open</source>
        <translation>desplegada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>plegada</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Such as Check-in</source>
        <translation>Por ejemplo, Registro</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>What does the customer want here, and hope for?</source>
        <translation>¿Qué quiere aquí el cliente, y qué espera?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The small things that must be right: what is seen, heard, felt.</source>
        <translation>Las pequeñas cosas que deben estar bien: lo que se ve, se oye, se siente.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Such as telephone, desk, web</source>
        <translation>Por ejemplo, teléfono, mostrador, web</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Printed ahead of this moment’s standards.</source>
        <translation>Se imprime antes de los estándares de este momento.</translation>
    </message>
    <message>
        <source>Unnamed stage</source>
        <translation>Etapa sin nombre</translation>
    </message>
    <message>
        <source>Unnamed role</source>
        <translation>Función sin nombre</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>External: those whom the brand serves</source>
        <translation>Externo: aquellos a quienes sirve la marca</translation>
    </message>
    <message>
        <source>Internal: a colleague</source>
        <translation>Interno: un colega</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Name of the text</source>
        <translation>Nombre del texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>_StageForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Such as Arrival</source>
        <translation>Por ejemplo, Llegada</translation>
    </message>
    <message>
        <source>The words that open this part of the handbook.</source>
        <translation>Las palabras que abren esta parte del manual.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
</context>
</TS>
