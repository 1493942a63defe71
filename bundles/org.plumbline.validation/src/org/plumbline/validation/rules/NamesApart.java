package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.Term;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.Named;
import org.plumbline.model.organization.OrganizationType;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-K-011: things of one kind in a toolbox have names that differ in more than what readers overlook. Cards that say that they are
 * related, that are made for different audiences, of which one replaces or is part of the other, or of which one is retired, may.
 */
public final class NamesApart extends CodedRule<Named> {

    /** Which names are to be told apart: those of one kind in one whole and language. */
    private record Shelf(EObject whole, Class<?> kind, String language, String key) {

        /** Keys differ, the rest rarely does. */
        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /** The names in a model: who bears them, and for each element its own. */
    private record Names(Map<Shelf, List<Named>> bearers, Map<Named, List<Shelf>> shelves) {

        static Names of(RuleContext context) {
            Map<Shelf, List<Named>> bearers = new HashMap<>();
            Map<Named, List<Shelf>> shelves = new IdentityHashMap<>();
            for (Named element : context.index().allVisible(Named.class)) {
                if (isShelved(element) && element.getName() != null) {
                    List<Shelf> own = element.getName().getEntries().stream()
                            .flatMap(entry -> shelf(element, entry, context).stream()).distinct().toList();
                    own.forEach(shelf -> bearers.computeIfAbsent(shelf, key -> new ArrayList<>(1)).add(element));
                    shelves.put(element, own);
                }
            }
            return new Names(bearers, shelves);
        }

        /** Who bears a name of an element and comes before it. */
        Stream<Named> before(Named element) {
            return shelves.getOrDefault(element, List.of()).stream().map(bearers::get)
                    .flatMap(alike -> alike.stream().takeWhile(other -> other != element));
        }
    }

    /** The rule. */
    public NamesApart() {
        super("IM-K-011", Severity.WARNING, Named.class);
    }

    @Override
    public void check(Named element, RuleContext context, FindingSink sink) {
        if (isShelved(element) && !Retired.is(element)) {
            context.derived(Names.class, Names::of).before(element).filter(other -> !mayBeAlike(element, other)).findFirst()
                    .ifPresent(other -> sink.report(Place.of(element, CorePackage.Literals.NAMED__NAME), "alike", context.label(element),
                            context.label(other)));
        }
    }

    private static Optional<Shelf> shelf(Named element, LString entry, RuleContext context) {
        String language = entry.getLang() == null ? context.texts().fileLanguage(element) : entry.getLang();
        String key = entry.getText() == null ? "" : NameKey.of(entry.getText(), language);
        EObject whole = Cards.is(element) ? Cards.toolbox(element, context).orElse(null) : element.eContainer();
        return key.isEmpty() || whole == null ? Optional.empty()
                : Optional.of(new Shelf(whole, element.eClass().getInstanceClass(), language, key));
    }

    private static boolean isShelved(Named element) {
        return Cards.is(element) || element instanceof FunctionalArea || element instanceof Term || element instanceof OrganizationType;
    }

    private static boolean mayBeAlike(Named element, Named other) {
        return Retired.is(other) || replaces(element, other) || replaces(other, element) || areRelated(element, other)
                || SharedAudience.apart(Cards.audiences(element), Cards.audiences(other));
    }

    private static boolean replaces(Identified newer, Identified older) {
        return older.getReplacedBy() == newer;
    }

    private static boolean areRelated(Named element, Named other) {
        return element instanceof RiskCard risk && other instanceof RiskCard second
                && (risk.getRelated().contains(second) || second.getRelated().contains(risk))
                || element instanceof ToolCard tool && other instanceof ToolCard whole
                && (tool.getPartOf() == whole || whole.getPartOf() == tool);
    }
}
