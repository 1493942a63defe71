package org.plumbline.dsl.ide.completion;

import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.expectation.Expected;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.sector.Programme;

/** Proposes the numbers of a scale, each with what it means, where a risk is scored. */
@Singleton
final class LevelProposals {

    private final Texts texts = new Texts();

    List<Proposal> of(Expected expected, Site site, int rank) {
        Optional<Scale> scale = expected.feature().flatMap(feature -> {
            boolean likelihood = feature == EngagementPackage.Literals.SCORE__LIKELIHOOD;
            boolean impact = feature == EngagementPackage.Literals.IMPACT_SCORE__VALUE;
            return !likelihood && !impact ? Optional.empty()
                    : method(site).flatMap(method -> Resolved.one(likelihood ? method.getLikelihood() : method.getImpact()));
        });
        return scale.stream().flatMap(found -> found.getLevels().stream()).filter(level -> level.getValue() != null)
                .map(level -> proposal(level, rank)).toList();
    }

    private Proposal proposal(ScaleLevel level, int rank) {
        String language = texts.fileLanguage(level);
        return Proposal.word(level.getValue().toPlainString(), texts.plain(level.getName(), language),
                texts.plain(level.getDescription(), language), rank);
    }

    private static Optional<Methodology> method(Site site) {
        for (EObject around : site.around().toList()) {
            if (around instanceof Engagement engagement) {
                return Resolved.one(engagement.getMethodology());
            }
            if (around instanceof Programme programme) {
                return Resolved.one(programme.getMethodology());
            }
        }
        return Optional.empty();
    }
}
