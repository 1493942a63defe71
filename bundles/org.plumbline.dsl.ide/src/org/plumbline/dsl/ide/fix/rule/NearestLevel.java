package org.plumbline.dsl.ide.fix.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.sector.Programme;

/** Replaces a figure that is no level of its scale by the nearest level. */
public final class NearestLevel implements Fix {

    @Override
    public String code() {
        return "IM-E-009";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(AssessedRisk.class).flatMap(risk -> scale(risk, place)).stream()
                .flatMap(scale -> nearest(place.written(), scale).stream())
                .map(value -> Offer.text("Change to " + value, place, new TextEdit(place.offset(), place.length(), value))).toList();
    }

    private static Optional<Scale> scale(AssessedRisk risk, FixPlace place) {
        Methodology method = switch (risk.eContainer()) {
            case Engagement engagement -> engagement.getMethodology();
            case Programme programme -> programme.getMethodology();
            case null, default -> null;
        };
        return Optional.ofNullable(method).flatMap(known -> place.field().map(field -> switch (field.getName()) {
            case "likelihood" -> known.getLikelihood();
            case "detectability" -> known.getDetectability();
            case "frequency" -> known.getFrequency();
            default -> known.getImpact();
        }));
    }

    private static Optional<String> nearest(String written, Scale scale) {
        if (!written.matches("\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(written);
        return scale.getLevels().stream().map(ScaleLevel::getValue).filter(Objects::nonNull)
                .min(Comparator.comparing(known -> known.subtract(value).abs())).map(BigDecimal::toPlainString);
    }
}
