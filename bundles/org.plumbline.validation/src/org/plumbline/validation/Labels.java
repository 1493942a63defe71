package org.plumbline.validation;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.text.Texts;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.Named;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.results.Measurement;

/** Names elements in messages so that a person finds them: {@code action A7 “Redraw the reading routes”}. */
public final class Labels {

    static final String ELEMENTS = "elements";
    private static final int LONGEST_NAME = 70;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final RuleTexts words;
    private final Texts texts;

    /** Names in the language of some texts. */
    public Labels(RuleTexts words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** An element with its kind, its id and its name, in small letters where the language has them. */
    public String of(EObject element) {
        return switch (element) {
            case Identified identified when identified.getId() != null -> identified(identified);
            case ActionPlan plan -> Resolved.one(plan.getEngagement())
                    .map(engagement -> pattern("of", kind(plan), Ids.of(engagement)))
                    .orElseGet(() -> kind(plan));
            default -> part(element);
        };
    }

    /** The word for a kind of element. */
    public String kind(EClass type) {
        return words.text(ELEMENTS, type.getName());
    }

    /** Which of its risk's scores a score is, as an adjective. */
    String stage(Score score) {
        return words.text(ELEMENTS, "stage." + score.eContainingFeature().getName());
    }

    /** Several names of which one is meant. */
    String oneOf(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return pattern("or", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private String identified(Identified element) {
        String id = Ids.of(element);
        String name = name(element);
        return name.isEmpty() ? pattern("plain", kind(element), id) : pattern("named", kind(element), id, name);
    }

    private String name(Identified element) {
        String own = element instanceof Named named ? texts.plain(named.getName(), words.language()) : "";
        String name = own.isEmpty() && element instanceof AssessedRisk risk
                ? Resolved.one(risk.getCard()).map(card -> texts.plain(card.getName(), words.language())).orElse("")
                : own;
        return shortened(inOneLine(name.strip()));
    }

    private static String inOneLine(String name) {
        return name.contains("  ") || name.chars().anyMatch(letter -> letter < ' ') ? BLANKS.matcher(name).replaceAll(" ") : name;
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_NAME) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return line.substring(0, end).strip() + "…";
    }

    private String part(EObject element) {
        EObject whole = element.eContainer();
        while (whole != null && !(whole instanceof ActionPlan) && !(whole instanceof Identified)) {
            whole = whole.eContainer();
        }
        if (whole == null) {
            return kind(element);
        }
        return switch (element) {
            case Workshop workshop when workshop.getFrom() != null ->
                pattern("dated", kind(element), of(whole), workshop.getFrom().text());
            case Measurement figure when Resolved.one(figure.getIndicator()).isPresent() ->
                pattern("about", kind(element), of(whole), Ids.of(figure.getIndicator()));
            default -> pattern("part", kind(element), of(whole));
        };
    }

    private String kind(EObject element) {
        String feature = element.eContainer() == null ? ""
                : element.eContainer().eClass().getName() + "." + element.eContainingFeature().getName();
        return words.has(ELEMENTS, feature) ? words.text(ELEMENTS, feature) : kind(element.eClass());
    }

    private String pattern(String name, String... arguments) {
        return words.template(ELEMENTS, "pattern." + name).fill(arguments);
    }
}
