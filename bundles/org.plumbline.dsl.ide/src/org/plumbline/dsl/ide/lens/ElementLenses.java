package org.plumbline.dsl.ide.lens;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.coverage.Coverage;
import org.plumbline.core.project.MitigatingTool;
import org.plumbline.core.text.Texts;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.engagement.AssessedRisk;

/** What stands above an element: how a risk is covered, how a tool is used, how many cards an area has. */
final class ElementLenses {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProjectFigures project;
    private final FigureTexts words;
    private final Texts texts = new Texts();

    ElementLenses(ProjectFigures project, FigureTexts words) {
        this.project = project;
        this.words = words;
    }

    Optional<Figure> of(EObject element) {
        return text(element).map(text -> new Figure(element, text));
    }

    private Optional<String> text(EObject element) {
        String language = texts.fileLanguage(element);
        return switch (element) {
            case RiskCard risk -> Optional.of(risk(risk, language));
            case AssessedRisk risk -> project.coverage(risk).map(found -> coverage(found, language));
            case ToolCard tool -> Optional.of(words.text(language, "tool.uses", project.choices(tool), project.actions(tool)));
            case FunctionalArea area -> Optional.of(words.text(language, "area.cards", project.risks(area), project.tools(area)));
            default -> Optional.empty();
        };
    }

    private String risk(RiskCard risk, String language) {
        List<MitigatingTool> tools = project.tools(risk);
        if (tools.isEmpty()) {
            return words.text(language, "risk.none");
        }
        Optional<MitigatingTool> strongest = tools.stream().filter(tool -> tool.mitigation().isSetStrength())
                .max(Comparator.comparing(tool -> tool.mitigation().getStrength(), Comparator.comparingInt(Strength::getValue)));
        return strongest.map(tool -> words.text(language, "risk.tools", tools.size(), tool.tool().getId(),
                tool.mitigation().getStrength().getLiteral())).orElseGet(() -> words.text(language, "risk.strengthless", tools.size()));
    }

    private String coverage(Coverage coverage, String language) {
        return words.text(language, "assessed.coverage", coverage.share().multiply(HUNDRED).stripTrailingZeros().toPlainString(),
                coverage.tools().size());
    }
}
