package org.plumbline.validation.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.core.LString;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.sector.Consent;
import org.plumbline.model.sector.Insight;
import org.plumbline.model.sector.Participant;
import org.plumbline.model.sector.Programme;
import org.plumbline.model.sector.SectorPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-S-004: nobody can be recognized who did not agree to be named: who agreed to an alias has one, no alias gives the name away, and
 * no text of the programme names others.
 */
public final class NamedWithConsent extends CodedRule<Participant> {

    /** An id of fewer letters, such as A, gives nobody away. */
    private static final int FEWEST_LETTERS = 3;

    /** The rule. */
    public NamedWithConsent() {
        super("IM-S-004", Severity.ERROR, Participant.class);
    }

    @Override
    public void check(Participant participant, RuleContext context, FindingSink sink) {
        Optional<Organization> organization = Resolved.one(participant.getOrganization());
        boolean named = participant.isSetConsent() && participant.getConsent() == Consent.NAMED;
        if (organization.isEmpty() || named || !(participant.eContainer() instanceof Programme programme)) {
            return;
        }
        String label = context.label(organization.get());
        String alias = participant.getAlias();
        if (alias == null && participant.isSetConsent() && participant.getConsent() == Consent.ALIAS) {
            sink.report(Place.of(participant, SectorPackage.Literals.PARTICIPANT__CONSENT), "alias", label);
        }
        List<String> names = names(organization.get(), context);
        names.stream().filter(name -> alias != null && says(alias, name)).findFirst().ifPresent(name -> sink.report(
                Place.of(participant, SectorPackage.Literals.PARTICIPANT__ALIAS), "telling", label, alias));
        for (Insight insight : programme.getInsights()) {
            String text = Stream.of(insight.getName(), insight.getDescription(), insight.getProposal()).filter(Objects::nonNull)
                    .flatMap(part -> part.getEntries().stream()).map(LString::getText).filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
            if (names.stream().anyMatch(name -> says(text, name))) {
                sink.report(Place.of(insight), "mentioned", label, context.label(insight));
            }
        }
    }

    private static List<String> names(Organization organization, RuleContext context) {
        Stream<String> written = organization.getName() == null ? Stream.empty()
                : organization.getName().getEntries().stream().map(LString::getText);
        return Stream.concat(written, Stream.ofNullable(organization.getId()).filter(id -> id.length() >= FEWEST_LETTERS)).filter(Objects::nonNull).map(String::strip)
                .filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** Whether a name stands in a text as a word of its own, in whatever capitals. */
    private static boolean says(String text, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).find();
    }
}
