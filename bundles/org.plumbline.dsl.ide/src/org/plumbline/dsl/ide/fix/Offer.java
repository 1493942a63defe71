package org.plumbline.dsl.ide.fix;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.ModelChange;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.editing.PlannedChange;

/**
 * One way to put a finding right. What it would change is worked out only when somebody chooses it.
 *
 * @param title what it does, in the imperative; of the offers for a finding, no two have the same
 * @param plan what it changes
 */
public record Offer(String title, Plan plan) {

    /** Works out the edits of an offer. */
    @FunctionalInterface
    public interface Plan {

        /**
         * The edits, by the URIs of the files.
         *
         * @throws RefusedEdit if it cannot be done
         */
        Map<URI, List<TextEdit>> edits(PlannedChange changes) throws RefusedEdit;
    }

    /** An offer that changes the model; the text follows. */
    public static Offer model(String title, FixPlace place, ModelChange change) {
        return new Offer(title, changes -> changes.edits(place.file(), uri -> URI.decode(uri.lastSegment()), change));
    }

    /** An offer that changes the text at the place itself. */
    public static Offer text(String title, FixPlace place, TextEdit... edits) {
        return new Offer(title, changes -> Map.of(place.file().getURI(), List.of(edits)));
    }
}
