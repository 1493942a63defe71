package org.plumbline.dsl.syntax;

import java.util.Optional;

/** A field outside of all blocks, behind the end of one. */
final class BraceTooMany implements Adviser {

    private final FieldWords fields;

    BraceTooMany(FieldWords fields) {
        this.fields = fields;
    }

    @Override
    public Optional<String> advice(Misfit misfit) {
        return misfit.isOutside() && fields.anywhere(misfit.found())
                && misfit.neighbours().before().filter(before -> before.getText().equals("}")).isPresent()
                        ? Optional.of("Is there one } too many before it?")
                        : Optional.empty();
    }
}
