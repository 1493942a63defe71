package org.plumbline.dsl.syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.plumbline.validation.Labels;

/**
 * All advisers, in the order in which they are asked; the first one that knows the mistake is heard.
 *
 * <p>Who is more certain comes first. A mark that the language does not have is wrong wherever it stands, and a quotation mark that is
 * missing explains all that is wrong behind it. Those who know how papers say it, or which sign is missing, tell what to write; whoever
 * lists what may stand within the field that was begun comes after them. Those who look at the word alone come later still, for every word
 * is near to some other. The last one knows nothing of the mistake and lists what may begin there.
 */
@Singleton
final class Advisers {

    private final List<Adviser> forWords;
    private final List<Adviser> forTexts;

    @Inject
    Advisers(FieldWords fields, Labels labels) {
        Adviser sign = new MissingSign();
        Adviser part = new MissingPart();
        forWords = List.of(new ForeignMark(), new SignBehind(), new OpenQuotes(), new BrokenId(), new PaperWords(), sign,
                new MissingUnit(), part, new Misspelling(fields), new BraceTooMany(fields), new OtherOwners(fields, labels),
                new KnownBeginnings());
        forTexts = List.of(sign, new TimeInWords(), part);
    }

    /** What to do about a word or a sign. */
    Optional<String> forWord(Misfit word) {
        return first(forWords, word);
    }

    /** What to do about a text in quotes. */
    Optional<String> forText(Misfit text) {
        return first(forTexts, text);
    }

    private static Optional<String> first(List<Adviser> advisers, Misfit misfit) {
        return advisers.stream().map(adviser -> adviser.advice(misfit)).flatMap(Optional::stream).findFirst();
    }
}
