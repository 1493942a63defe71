package org.plumbline.validation.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.LString;
import org.plumbline.model.organization.Person;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-O-007: people bear pseudonyms. A name counts as real where a title or initials stand before it, or a common given name before a
 * family name, or behind one and a comma.
 * A person with a source is known from a document already.
 */
public final class PeopleUnderPseudonyms extends CodedRule<Person> {

    /** Titles, and given names that many people bear, in small letters and without accents. */
    private record Known(Vocabulary titles, Vocabulary given) {

        static Known of(RuleContext context) {
            return context.derived(Known.class, all -> new Known(Vocabulary.read("titles.txt"), Vocabulary.read("given-names.txt")));
        }
    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.\\s*){1,3}\\p{Lu}\\p{L}+(?:-\\p{L}+)?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.’']+");

    /** The rule. */
    public PeopleUnderPseudonyms() {
        super("IM-O-007", Severity.WARNING, Person.class);
    }

    @Override
    public void check(Person person, RuleContext context, FindingSink sink) {
        if (person.getName() == null || !person.getSources().isEmpty()) {
            return;
        }
        Known known = Known.of(context);
        Stream<String> names = person.getName().getEntries().stream().map(LString::getText);
        Optional<String> real = names.filter(name -> name != null && isReal(name, known)).findFirst();
        real.ifPresent(name -> sink.report(Place.of(person, CorePackage.Literals.NAMED__NAME), "real", Ids.of(person), name.strip()));
    }

    private static boolean isReal(String name, Known known) {
        String[] parts = name.strip().split("\\s*,\\s*", 2);
        if (INITIALS.matcher(parts[0]).matches() || parts.length > 1 && isGiven(BETWEEN.split(parts[1])[0], known) && isOneName(parts[0])) {
            return true;
        }
        // what else stands behind a comma tells what a person does
        String[] words = BETWEEN.split(parts[0]);
        return words.length > 1 && beginsLarge(words[1]) && (known.titles().words().contains(plain(words[0])) || isGiven(words[0], known));
    }

    private static boolean isGiven(String word, Known known) {
        return beginsLarge(word) && known.given().words().contains(plain(word));
    }

    private static boolean isOneName(String words) {
        return beginsLarge(words) && !words.contains(" ");
    }

    /** Whether a word of more than an initial is written like a name; scripts without capitals have no other way. */
    private static boolean beginsLarge(String word) {
        return word.codePointCount(0, word.length()) > 1 && !Character.isLowerCase(word.codePointAt(0))
                && Character.isLetter(word.codePointAt(0));
    }

    private static String plain(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
