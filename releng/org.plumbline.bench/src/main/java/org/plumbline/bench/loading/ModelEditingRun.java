package org.plumbline.bench.loading;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.bench.Steps;
import org.plumbline.core.edit.ModelChange;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.editing.TextModelEditor;
import org.plumbline.dsl.session.StoredDocuments;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.PlumbFile;

/**
 * A tool that edits a project by its model, such as a diagram, in a process of its own: each edit ends when it is in the files. Prints
 * a line for each kind of edit, the median of many after more that are not counted.
 */
public final class ModelEditingRun {

    private static final int WARM = 75;
    private static final int EDITS = 25;

    private final TextModelEditor editor;
    private final Steps steps = new Steps();

    private ModelEditingRun(Injector language, Path folder) throws IOException, RefusedEdit {
        try (Stream<Path> files = Files.list(folder)) {
            editor = new TextModelEditor(language, StoredDocuments.files(
                    files.filter(each -> each.toString().endsWith(".plumb")).sorted().toList()));
        }
    }

    /** @param words a folder that {@link SampleProject} has filled */
    public static void main(String[] words) throws Exception {
        new ModelEditingRun(new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration(), Path.of(words[0]).toRealPath()).run();
    }

    private void run() throws RefusedEdit {
        List<RiskCard> cards = editor.model().all(RiskCard.class);
        RiskCard card = cards.get(cards.size() / 2);
        LString event = card.getEvent().getEntries().getFirst();
        FunctionalArea area = editor.model().all(FunctionalArea.class).getFirst();
        String text = event.getText();
        String id = area.getId();
        time("set", model -> event.setText(text + " Both save."), model -> event.setText(text));
        RiskCard other = EcoreUtil.copy(card);
        other.setId(card.getId() + "-NEW");
        time("add", model -> model.add((PlumbFile) card.eContainer(), other), model -> model.remove(other));
        time("renaming", model -> model.rename(area, id + "-NEW"), model -> model.rename(area, id));
        steps.print();
    }

    /** Only the change is timed, not the way back. */
    private void time(String name, ModelChange change, ModelChange back) throws RefusedEdit {
        List<Long> times = new ArrayList<>();
        for (int edit = 0; edit < WARM + EDITS; edit++) {
            long begun = System.nanoTime();
            if (editor.edit(name, change).isEmpty()) {
                throw new IllegalStateException("nothing was written");
            }
            times.add(System.nanoTime() - begun);
            editor.edit(name, back);
        }
        steps.set(name, times.subList(WARM, times.size()).stream().sorted().toList().get(EDITS / 2));
    }
}
