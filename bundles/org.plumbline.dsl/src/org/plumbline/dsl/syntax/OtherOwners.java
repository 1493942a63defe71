package org.plumbline.dsl.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.plumbline.validation.Labels;

/** A field of other elements; where many have it, nobody can tell which is meant. */
final class OtherOwners implements Adviser {

    private static final int OWNERS_SHOWN = 3;

    private final FieldWords fields;
    private final Labels labels;

    OtherOwners(FieldWords fields, Labels labels) {
        this.fields = fields;
        this.labels = labels;
    }

    @Override
    public Optional<String> advice(Misfit misfit) {
        List<EClass> owners = fields.owners(misfit.found());
        return owners.isEmpty() || owners.size() > OWNERS_SHOWN ? Optional.empty()
                : Optional.of("Its place: " + owners.stream().map(labels::kind).collect(Collectors.joining(", ", "", ".")));
    }
}
