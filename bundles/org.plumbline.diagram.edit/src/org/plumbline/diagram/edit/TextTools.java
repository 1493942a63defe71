package org.plumbline.diagram.edit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.ModelChange;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.layout.NamesBefore;
import org.plumbline.diagram.layout.RenamedElements;
import org.plumbline.diagram.tool.FailedTool;
import org.plumbline.diagram.tool.Outcome;
import org.plumbline.diagram.tool.ToolRunner;
import org.plumbline.diagram.tool.ToolUse;
import org.plumbline.model.core.PlumbFile;

/** Uses tools on the model of texts; the layouts beside the texts follow in the same unit. */
final class TextTools {

    /** What else becomes of layouts, once it is known what elements are called. */
    @FunctionalInterface
    interface Following {
        SideCars.Followed edits(RenamedElements changes) throws RefusedEdit;
    }

    private final Diagrams diagrams;
    private final ModelEditor editor;
    private final LayoutDocuments documents;
    private final ToolRunner runner;

    TextTools(Diagrams diagrams, ModelEditor editor, LayoutDocuments documents) {
        this.diagrams = diagrams;
        this.editor = editor;
        this.documents = documents;
        this.runner = diagrams.runner();
    }

    ToolRunner runner() {
        return runner;
    }

    /** Refuses where a text does not follow the language: the model lacks what stands there. */
    void requireReadable() throws RefusedEdit {
        editor.requireReadable();
    }

    /**
     * Uses a tool.
     *
     * @throws RefusedEdit if it fails, or its change cannot be written; then nothing has changed
     */
    Done run(ToolUse use, Following following) throws RefusedEdit {
        List<Outcome> outcomes = new ArrayList<>();
        List<Problem> left = edit(use.tool().label(), model -> outcomes.add(run(use, new TextAccess(model))), following);
        return done(outcomes.getFirst(), left);
    }

    private Outcome run(ToolUse use, TextAccess access) throws RefusedEdit {
        try {
            return runner.run(use, access);
        } catch (FailedTool e) {
            throw new RefusedEdit(e.getMessage(), "Nothing was changed.", e);
        }
    }

    /**
     * Changes the model; what else changes is asked for once the model has changed, and before its texts have.
     *
     * @return what did not follow
     */
    List<Problem> edit(String label, ModelChange change, Following following) throws RefusedEdit {
        requireReadable();
        List<PlumbFile> files = editor.model().files();
        NamesBefore before = NamesBefore.of(files, diagrams.keys());
        List<Problem> left = new ArrayList<>();
        documents.edit(() -> {
            SideCars.Followed followed = following.edits(before.now(files(files)));
            left.addAll(followed.left());
            return followed.edits();
        }, () -> editor.edit(label, change));
        return left;
    }

    /** Lets all layouts follow, as they are by now. */
    Following layouts() {
        return changes -> new SideCars(documents).following(changes, URI.createURI("none:/none"), text -> text);
    }

    /** The files as they are by now: a tool may have begun one. */
    private static List<PlumbFile> files(List<PlumbFile> before) {
        return before.stream().findFirst().map(file -> file.eResource().getResourceSet().getResources()).stream().flatMap(List::stream)
                .flatMap(resource -> resource.getContents().stream()).filter(PlumbFile.class::isInstance).map(PlumbFile.class::cast).toList();
    }

    private Done done(Outcome outcome, List<Problem> left) {
        return new Done(outcome.created().stream().map(diagrams.keys()::key).filter(key -> !key.isEmpty()).toList(),
                outcome.openings().stream().map(each -> new Done.Opening(each.description(), diagrams.keys().key(each.target()))).toList(), left);
    }
}
