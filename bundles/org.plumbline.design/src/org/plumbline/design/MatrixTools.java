package org.plumbline.design;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.governance.CoverageCell;
import org.plumbline.model.governance.GovernanceFramework;

/** What typing into the cells of matrices does. */
public class MatrixTools {

    private final RiskTools risks = new RiskTools();

    /** Writes the text of a cell; without words, the cell goes. */
    public EObject writeCell(EObject cell, String words) {
        if (cell instanceof CoverageCell known && words.isBlank()) {
            EcoreUtil.remove(known);
        } else if (cell instanceof CoverageCell known && !words.strip().equals(new MatrixServices().cellText(known))) {
            known.setText(new WrittenText().rewritten(known, known.getText(), words));
        }
        return cell;
    }

    /** Cells of a framework are stated now, if they were not before. */
    public EObject cellsStated(EObject framework) {
        if (framework instanceof GovernanceFramework known) {
            Stated.field(known, "cells");
        }
        return framework;
    }

    /** Writes how much a tool reduces a risk: slightly, fairly, strongly. Without words it does not reduce it; others change nothing. */
    public EObject writeStrength(EObject mitigation, String words) {
        if (mitigation instanceof Mitigation known && words.isBlank()) {
            EcoreUtil.remove(known);
        } else if (mitigation instanceof Mitigation known) {
            strength(words).ifPresent(known::setStrength);
        }
        return mitigation;
    }

    /** Writes on the card of a chosen tool that it reduces a risk; nothing where the risk has no card. */
    public EObject mitigate(EObject selection, EObject risk, String words) {
        ToolCard tool = risks.toolOf(selection);
        RiskCard card = risks.cardOf(risk);
        if (tool != null && card != null && !words.isBlank()) {
            Mitigation mitigation = CatalogueFactory.eINSTANCE.createMitigation();
            mitigation.setRisk(card);
            strength(words).ifPresent(mitigation::setStrength);
            tool.getMitigates().add(mitigation);
        }
        return selection;
    }

    private static Optional<Strength> strength(String words) {
        return TypedWord.of(Strength.values(), words);
    }
}
