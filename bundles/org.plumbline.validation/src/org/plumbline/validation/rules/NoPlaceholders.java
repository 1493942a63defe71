package org.plumbline.validation.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.Lifecycle;
import org.plumbline.model.core.Named;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-C-011: what is released has no text that waits to be written. What stands between quotation marks is quoted and does not count, nor
 * does TODO, which means “all” in Spanish, Portuguese, Galician and Catalan, unless a colon follows.
 */
public final class NoPlaceholders extends CodedRule<EObject> {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|„[^“”]*[“”]|«[^»]*»|‹[^›]*›|‘[^’]*’|`[^`]*`"
            + "|(?<![\\p{L}\\d])'[^']*'(?![\\p{L}\\d])");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\b(?:FIXME|TBD)\\b|\\bTODO\\b:?|(?i:\\blorem ipsum\\b)|\\bx{3,}\\b|\\bX{4,}\\b"
            + "|(?<![\\p{L}\\d?])\\?{3,}|\\{\\{(?!\\s*param\\s*:)[^{}]*}}");
    private static final Set<String> WHOLE_TEXTS = Set.of("…", "...", "?", "xxx", "tbd", "tba", "to be completed", "to be defined",
            "to be determined", "to be written", "à compléter", "à définir", "por completar", "por definir", "يستكمل لاحقا", "يُستكمل لاحقًا");
    private static final int LONGEST_WHOLE_TEXT = WHOLE_TEXTS.stream().mapToInt(String::length).max().orElse(0);
    /** What a text with a placeholder contains, quoted or not; cheaper to look for than the placeholder itself. */
    private static final List<String> HINTS = List.of("FIXME", "TBD", "TODO", "xxx", "XXXX", "???", "{{");
    private static final String LATIN_HINT = "lorem";
    private static final Set<String> TODO_MEANS_ALL = Set.of("es", "pt", "gl", "ca");

    /** Fields of words without a language that readers see. */
    private static final Map<EClass, List<EAttribute>> WORDS = Map.of(
            CataloguePackage.Literals.TOOLBOX, List.of(CataloguePackage.Literals.TOOLBOX__PUBLISHER, CataloguePackage.Literals.TOOLBOX__LICENCE),
            CataloguePackage.Literals.CASE_EXAMPLE, List.of(CataloguePackage.Literals.CASE_EXAMPLE__PLACE),
            CorePackage.Literals.SOURCE_REF, List.of(CorePackage.Literals.SOURCE_REF__LOCATOR));

    /** The rule. */
    public NoPlaceholders() {
        super("IM-C-011", Severity.WARNING, EObject.class);
    }

    @Override
    public void check(EObject element, RuleContext context, FindingSink sink) {
        if (element instanceof LString text) {
            check(text, CorePackage.Literals.LSTRING__TEXT, text.getText(), context, sink);
            return;
        }
        for (EAttribute field : WORDS.getOrDefault(element.eClass(), List.of())) {
            check(element, field, (String) element.eGet(field), context, sink);
        }
    }

    private static void check(EObject element, EAttribute field, String words, RuleContext context, FindingSink sink) {
        Optional<String> found = words == null ? Optional.empty() : placeholder(words, element, context);
        if (found.isPresent()) {
            EObject whole = Around.identified(element);
            if (isReleased(whole, context)) {
                sink.report(Place.of(element, field), "waits", context.label(whole), found.get());
            }
        }
    }

    private static Optional<String> placeholder(String text, EObject element, RuleContext context) {
        String words = text.strip();
        String small = words.toLowerCase(Locale.ROOT);
        String bare = withoutStop(small);
        if (bare.length() <= LONGEST_WHOLE_TEXT && WHOLE_TEXTS.contains(bare)) {
            return Optional.of(words);
        }
        if (!mayHold(words, small)) {
            return Optional.empty();
        }
        String language = element instanceof LString tagged && tagged.getLang() != null ? tagged.getLang()
                : context.texts().fileLanguage(element);
        boolean meansAll = TODO_MEANS_ALL.contains(language.toLowerCase(Locale.ROOT).split("-")[0]);
        return PLACEHOLDER.matcher(QUOTED.matcher(words).replaceAll(" ")).results().map(MatchResult::group)
                .filter(found -> !(meansAll && found.equals("TODO"))).findFirst();
    }

    private static boolean mayHold(String words, String small) {
        for (String hint : HINTS) {
            if (words.contains(hint)) {
                return true;
            }
        }
        return small.contains(LATIN_HINT);
    }

    private static String withoutStop(String words) {
        int end = words.length();
        while (end > 0 && ".:…".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && Character.isLetter(words.codePointBefore(end)) ? words.substring(0, end) : words;
    }

    /** Whether the nearest whole that says how far it has come is released; the cards of a toolbox come as far as it. */
    private static boolean isReleased(EObject element, RuleContext context) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Identified known && known.isSetLifecycle()) {
                return known.getLifecycle() == Lifecycle.RELEASED;
            }
            if (at instanceof Toolbox toolbox) {
                return toolbox.getReleased() != null;
            }
            Optional<Toolbox> toolbox = at instanceof Named named ? Cards.toolbox(named, context) : Optional.empty();
            if (toolbox.isPresent()) {
                return isReleased(toolbox.get(), context);
            }
        }
        return false;
    }
}
