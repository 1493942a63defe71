package org.plumbline.documents.roadmap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.scoring.Stage;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.chart.ChartSetting;
import org.plumbline.model.method.ScaleLevel;

/**
 * Which diagram a document wants, and how.
 *
 * @param kind the name of the representation, such as {@code HeatMap}
 * @param element that it is of
 * @param stage the moment whose scores it shows; empty for how things are
 * @param title what the drawing is, in a few words
 * @param description what it shows, for those who do not see it; empty to have it told
 * @param setting width, letters, language and direction, as for charts
 * @param height room for each of its parts, in pixels
 * @param legend whether what signs and colours mean, and which marks stand for what, is to stand below
 * @param levels the colours that levels of risk have in the document, the most harmless first
 * @param links the place of an element in the document, as {@code #anchor}; empty for none
 */
public record DiagramOrder(String kind, EObject element, Optional<Stage> stage, String title, String description, ChartSetting setting,
        double height, boolean legend, Map<ScaleLevel, Color> levels, Function<EObject, Optional<String>> links) {

    public DiagramOrder {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }
}
