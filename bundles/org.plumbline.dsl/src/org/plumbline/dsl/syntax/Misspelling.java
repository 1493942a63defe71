package org.plumbline.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.text.NearestName;

/** A slip of the pen in the word that was to begin a field, its beginning alone, or a slip in some other word of the language. */
final class Misspelling implements Adviser {

    private final FieldWords fields;

    Misspelling(FieldWords fields) {
        this.fields = fields;
    }

    @Override
    public Optional<String> advice(Misfit misfit) {
        String found = misfit.found();
        List<String> begun = misfit.fields().stream().filter(word -> found.length() > 1 && word.startsWith(found)).toList();
        return NearestName.to(found, misfit.fields()).or(() -> begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty())
                .or(() -> NearestName.to(found, fields.keywords())).filter(word -> !word.equals(found))
                .map(word -> "Did you mean " + word + "?");
    }
}
