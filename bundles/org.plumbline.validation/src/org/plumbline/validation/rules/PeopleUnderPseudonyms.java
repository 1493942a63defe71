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
 * IM-O-007: people bear pseudonyms. A name counts as real where a title stands before it, or a common given name before a family name.
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
        // what stands behind a comma tells what a person does
        String[] words = BETWEEN.split(name.strip().replaceAll(",.*", ""));
        return words.length > 1 && beginsLarge(words[1])
                && (known.titles().words().contains(plain(words[0])) || known.given().words().contains(plain(words[0])));
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
