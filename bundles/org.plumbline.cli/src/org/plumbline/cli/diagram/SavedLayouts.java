package org.plumbline.cli.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.cli.files.IoReason;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.layout.LayoutText;
import org.plumbline.diagram.layout.SavedPlaces;

/** Reads what was moved by hand, from {@code layout/ELEMENT.KIND.json} beside the file that holds the element. */
final class SavedLayouts {

    /** @param problems where what cannot be read is told */
    SavedPlaces read(Optional<Path> folder, String name, List<String> problems) {
        Optional<Path> file = folder.map(each -> each.resolve("layout").resolve(name)).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return SavedPlaces.NONE;
        }
        try {
            LayoutText text = LayoutText.read(file.get().toString(), Files.readString(file.get()));
            text.problems().stream().map(Problem::toString).forEach(problems::add);
            return text.places();
        } catch (IOException e) {
            problems.add(file.get() + ": " + IoReason.of(e));
            return SavedPlaces.NONE;
        }
    }
}
