package org.plumbline.design;

import java.util.List;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.governance.CoverageCell;

/** The cells of the framework matrix, and those of risks against tools. */
public class MatrixServices {

    private final WrittenText texts;

    /** Speaks as the files do. */
    public MatrixServices() {
        this(Presentation.AS_WRITTEN);
    }

    /** Speaks as a host wants it. */
    public MatrixServices(Presentation presentation) {
        texts = new WrittenText(presentation);
    }

    /** What stands where a component meets an objective. */
    public String cellText(CoverageCell cell) {
        String text = texts.read(cell, cell.getText());
        return text.isEmpty() ? "●" : text;
    }

    /** The choices of a tool in all engagements that are open. */
    public List<ToolSelection> selectionsAnywhere(Mitigation mitigation) {
        return OpenModel.around(mitigation).elements(Engagement.class).stream().flatMap(engagement -> engagement.getSelections().stream())
                .filter(selection -> selection.getTool() == mitigation.eContainer()).toList();
    }

    /** The assessments of a mitigated risk in all engagements that are open. */
    public List<AssessedRisk> assessmentsAnywhere(Mitigation mitigation) {
        return OpenModel.around(mitigation).elements(Engagement.class).stream().flatMap(engagement -> engagement.getRisks().stream())
                .filter(risk -> Resolved.one(risk.getCard()).filter(mitigation.getRisk()::equals).isPresent()).toList();
    }
}
