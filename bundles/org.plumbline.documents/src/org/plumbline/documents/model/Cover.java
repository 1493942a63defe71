package org.plumbline.documents.model;

import java.util.List;
import java.util.Optional;

/**
 * The first page: organization, title, subtitle and status come from {@link Metadata}, the rest from here.
 *
 * @param facts for example period, edition, date
 */
public record Cover(List<DefinitionList.Entry> facts, Optional<ApprovalBlock> approval) {

    public Cover {
        facts = List.copyOf(facts);
    }
}
