package org.plumbline.diagram.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.tool.FailedTool;
import org.plumbline.diagram.tool.ToolUse;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.model.core.PlumbFile;

/**
 * One table or tree of one element of a project while somebody edits it. It is made anew each time it is asked for, since it has no
 * places to keep; otherwise it does as a {@link DiagramSession} does.
 *
 * <p>Not for several threads.
 */
public final class TableSession {

    private final Diagrams diagrams;
    private final Part representation;
    private final ModelEditor editor;
    private final ProjectHistory history;
    private final TextTools tools;
    private final String element;

    /**
     * Opens a table or tree.
     *
     * @param editor of the texts among the documents
     * @param documents texts and layouts of the project
     * @param representation the name of a description of a table or tree
     * @param element the key of the element that it is of
     * @throws RefusedEdit if there is no such table or tree
     */
    public TableSession(Diagrams diagrams, ModelEditor editor, LayoutDocuments documents, String representation, String element)
            throws RefusedEdit {
        this.diagrams = diagrams;
        this.editor = editor;
        this.history = new ProjectHistory(documents);
        this.element = element;
        this.tools = new TextTools(diagrams, editor, documents);
        this.representation = diagrams.description().representation(representation).filter(part -> !part.is("DiagramDescription"))
                .orElseThrow(() -> new RefusedEdit("There is no table " + representation + ".", "Choose another one."));
        target();
    }

    /** Whether it is a tree. */
    public boolean isTree() {
        return representation.is("TreeDescription");
    }

    /**
     * The table by now.
     *
     * @throws RefusedEdit if a text cannot be read, or the element is gone
     */
    public TableView table() throws RefusedEdit {
        return diagrams.interpreter().table(representation, target());
    }

    /**
     * The tree by now.
     *
     * @throws RefusedEdit if a text cannot be read, or the element is gone
     */
    public TreeView tree() throws RefusedEdit {
        return diagrams.interpreter().tree(representation, target());
    }

    /**
     * Uses a tool.
     *
     * @throws RefusedEdit if the request does not fit, the tool cannot be used there or fails, or its change cannot be written; then
     *     nothing has changed
     */
    public Done run(TableRequest request) throws RefusedEdit {
        tools.requireReadable();
        return tools.run(use(request), tools.layouts());
    }

    /** Whether a request fits the table or tree, and the precondition of its tool holds. */
    public boolean isUsable(TableRequest request) {
        try {
            return tools.runner().isUsable(use(request));
        } catch (RefusedEdit | FailedTool e) {
            return false;
        }
    }

    private ToolUse use(TableRequest request) throws RefusedEdit {
        List<PlumbFile> files = editor.model().files();
        return isTree() ? new TreeUses(representation, tree(), new UsableTool(tools.runner()), key -> element(files, key)).of(request)
                : new TableUses(representation, table()).of(request);
    }

    private EObject target() throws RefusedEdit {
        Optional<EObject> target = element(editor.model().files(), element).filter(each -> diagrams.interpreter().isFor(representation, each));
        return target.orElseThrow(() -> new RefusedEdit("There is no " + representation.label() + " of " + element + " any more.",
                "Somebody removed or renamed the element: close the table."));
    }

    private Optional<EObject> element(List<PlumbFile> files, String key) {
        return ProjectElements.all(files).filter(each -> diagrams.keys().key(each).equals(key)).findFirst();
    }

    /** What was done in the project, to be taken back. */
    public ProjectHistory history() {
        return history;
    }
}
