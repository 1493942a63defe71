package org.plumbline.dsl.ide.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.plumbline.dsl.expectation.Read;
import org.plumbline.dsl.ide.guide.FieldGuide;
import org.plumbline.dsl.ide.guide.GuideSection;
import org.plumbline.model.core.CorePackage;

/** How a field is written: its words, and for each value what it is; what may be left out in brackets. */
final class FieldForm {

    private static final int MOST_OPTIONS = 4;

    private final FieldGuide guide;
    private final Read read;
    private final StringBuilder text = new StringBuilder();
    private final List<FormPart> parts = new ArrayList<>();
    private final List<RuleCall> path = new ArrayList<>();

    /** The form of the field that a piece belongs to; of its variants, the one with the piece. */
    FieldForm(Read read, FieldGuide guide) {
        this.guide = guide;
        this.read = read;
        once(read.field().element());
    }

    String text() {
        return text.toString();
    }

    List<FormPart> parts() {
        return parts;
    }

    /** The part that the piece was read as, for a later value of a list the first; -1 where it is not shown. */
    int active() {
        for (Predicate<FormPart> same : List.<Predicate<FormPart>>of(part -> part.element() == read.element(), this::isSameFeature)) {
            for (int i = 0; i < parts.size(); i++) {
                if (same.test(parts.get(i)) && parts.get(i).path().equals(read.path())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean isSameFeature(FormPart part) {
        Assignment shown = GrammarUtil.containingAssignment(part.element());
        Assignment meant = GrammarUtil.containingAssignment(read.element());
        return shown != null && meant != null && shown.getFeature().equals(meant.getFeature());
    }

    private void write(AbstractElement element) {
        if (GrammarUtil.isMultipleCardinality(element) && element instanceof CompoundElement list
                && list.getElements().getFirst() instanceof Keyword comma && comma.getValue().equals(",")) {
            text.append(", …");
        } else if (GrammarUtil.isOptionalCardinality(element)) {
            gap();
            text.append('[');
            once(element);
            text.append(']');
        } else {
            once(element);
        }
    }

    private void once(AbstractElement element) {
        switch (element) {
            case Keyword keyword -> part(keyword, keyword.getValue());
            case Action action -> { }
            case Alternatives choice -> choice(choice.getElements());
            case CompoundElement sequence -> sequence(sequence.getElements());
            case Assignment assignment -> value(assignment.getTerminal(), assignment);
            case RuleCall call -> call(call);
            default -> throw new IllegalArgumentException("no part of a rule: " + element);
        }
    }

    /** The fields of a block are not part of the form. */
    private void sequence(List<AbstractElement> elements) {
        for (AbstractElement element : elements) {
            if (element instanceof Keyword brace && brace.getValue().equals("{")) {
                gap();
                text.append("{ … }");
                return;
            }
            write(element);
        }
    }

    private void choice(List<AbstractElement> options) {
        List<AbstractElement> meant = options.stream().filter(this::leadsToPiece).toList();
        List<AbstractElement> shown = !meant.isEmpty() && (options.size() > MOST_OPTIONS || meant.size() < options.size()
                && options.stream().anyMatch(RuleCall.class::isInstance)) ? meant : options;
        for (AbstractElement option : shown.subList(0, Math.min(MOST_OPTIONS, shown.size()))) {
            if (option != shown.getFirst()) {
                gap();
                text.append('|');
            }
            once(option);
        }
    }

    private boolean leadsToPiece(AbstractElement option) {
        return Stream.concat(Stream.of(option), EcoreUtil2.getAllContentsOfType(option, AbstractElement.class).stream())
                .anyMatch(part -> part == read.element() || read.path().contains(part));
    }

    private void value(AbstractElement value, Assignment assignment) {
        switch (value) {
            case Keyword keyword -> part(keyword, keyword.getValue());
            case CrossReference reference -> part(reference.getTerminal(), name((EClass) reference.getType().getClassifier()));
            case Alternatives choice -> choice.getElements().forEach(option -> value(option, assignment));
            case RuleCall call -> call(call);
            default -> throw new IllegalArgumentException("no value: " + value);
        }
    }

    private void call(RuleCall call) {
        ParserRule rule = (ParserRule) call.getRule();
        if (GrammarUtil.isDatatypeRule(rule)) {
            part(call, example(rule));
            return;
        }
        path.add(call);
        if (rule.getType().getClassifier() == CorePackage.Literals.LTEXT) {
            wholeText(call);
        } else {
            write(rule.getAlternatives());
        }
        path.removeLast();
    }

    /** A text is shown as one value, its translations left out; a piece of it marks the whole. */
    private void wholeText(RuleCall call) {
        gap();
        int start = text.length();
        text.append("\"text\"");
        boolean within = read.path().size() >= path.size() && read.path().subList(0, path.size()).equals(path);
        parts.add(new FormPart(start, text.length(), within ? read.element() : call, within ? read.path() : List.copyOf(path)));
    }

    private String example(ParserRule rule) {
        return switch (rule.getName()) {
            case "Text" -> "\"text\"";
            case "Id" -> "ID";
            case "Name" -> "CURRENCY";
            case "Whole", "Number", "Signed" -> "NUMBER";
            case "Percent" -> "NUMBER%";
            case "Difficulty" -> "NUMBER of 5";
            case "TextTag" -> "LANGUAGE:";
            default -> rule.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toUpperCase(Locale.ROOT);
        };
    }

    private String name(EClass type) {
        String title = guide.section(type).filter(section -> !type.isAbstract()).map(GuideSection::title).orElse(type.getName());
        return title.replace(' ', '-').toUpperCase(Locale.ROOT);
    }

    private void part(AbstractElement element, String shown) {
        if (!shown.equals(",")) {
            gap();
        }
        parts.add(new FormPart(text.length(), text.length() + shown.length(), element, List.copyOf(path)));
        text.append(shown);
    }

    private void gap() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '[') {
            text.append(' ');
        }
    }
}
