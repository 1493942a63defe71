package org.plumbline.design;

import java.util.List;
import java.util.Map;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.governance.CoverageCell;

/** The cells of the framework matrix, and those of risks against tools. */
public class MatrixServices {

    private final WrittenText texts;
    private final Lookup lookup;

    /** Speaks as the files do. */
    public MatrixServices() {
        this(Presentation.AS_WRITTEN, Lookup.ANEW);
    }

    /**
     * Speaks as a host wants it.
     *
     * @param memory that lasts while the host makes one view
     */
    public MatrixServices(Presentation presentation, Map<Object, Object> memory) {
        this(presentation, Lookup.in(memory));
    }

    private MatrixServices(Presentation presentation, Lookup lookup) {
        this.lookup = lookup;
        texts = new WrittenText(presentation);
    }

    /** What stands where a component meets an objective. */
    public String cellText(CoverageCell cell) {
        String text = texts.read(cell, cell.getText());
        return text.isEmpty() ? "●" : text;
    }

    /** The choices of a tool in all engagements that are open. */
    public List<ToolSelection> selectionsAnywhere(Mitigation mitigation) {
        OpenModel open = lookup.around(mitigation);
        return lookup.naming(mitigation.eContainer(), "all choices by tool", open, () -> open.elements(Engagement.class).stream()
                .flatMap(engagement -> engagement.getSelections().stream()), ToolSelection::getTool);
    }

    /** The assessments of a mitigated risk in all engagements that are open. */
    public List<AssessedRisk> assessmentsAnywhere(Mitigation mitigation) {
        OpenModel open = lookup.around(mitigation);
        return lookup.naming(mitigation.getRisk(), "all risks by card", open, () -> open.elements(Engagement.class).stream()
                .flatMap(engagement -> engagement.getRisks().stream()), AssessedRisk::getCard);
    }
}
