package org.plumbline.dsl.editing;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.EditedModel;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.session.OpenText;
import org.plumbline.dsl.session.StoredDocuments;

/** Text blocks as the files {@code 1.plumb}, {@code 2.plumb} … of one project, which is edited by its model. */
final class EditedProject {

    private final ModelEditor editor;

    EditedProject(String... texts) throws RefusedEdit {
        editor = TextModelEditor.standalone(new StoredDocuments(IntStream.range(0, texts.length)
                .mapToObj(i -> new OpenText(uri(i + 1), (i + 1) + ".plumb", texts[i])).toList()));
    }

    static URI uri(int file) {
        return URI.createURI("text:/" + file + ".plumb");
    }

    ModelEditor editor() {
        return editor;
    }

    /** An element of the edited model by its full name, whichever file it stands in. */
    static <T extends EObject> T find(EditedModel model, Class<T> type, String name) {
        Names names = new Names(new Texts());
        return new ProjectIndex(model.files()).all(type).stream()
                .filter(element -> names.name(element).filter(name::equals).isPresent()).findFirst().orElseThrow();
    }

    /** The texts as they are now. */
    List<String> texts() {
        return editor.documents().all().stream().map(document -> document.text()).toList();
    }

    static List<String> names(List<DocumentChange> changes) {
        return changes.stream().map(change -> change.document().name()).toList();
    }
}
