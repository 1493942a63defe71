package org.plumbline.dsl.ide.symbols;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;

/** Which of the kinds of the language server protocol comes nearest to a kind of element: editors show pictures of them. */
final class SymbolKinds {

    private static final Map<String, SymbolKind> KINDS = Map.ofEntries(Map.entry("Toolbox", SymbolKind.Package),
            Map.entry("Edition", SymbolKind.Package), Map.entry("Methodology", SymbolKind.Package),
            Map.entry("GovernanceFramework", SymbolKind.Package), Map.entry("ResultsFramework", SymbolKind.Package),
            Map.entry("FunctionalArea", SymbolKind.Namespace), Map.entry("Workstream", SymbolKind.Namespace),
            Map.entry("Engagement", SymbolKind.Module), Map.entry("Programme", SymbolKind.Module),
            Map.entry("ActionPlan", SymbolKind.Module), Map.entry("MaturityAssessment", SymbolKind.Module),
            Map.entry("Organization", SymbolKind.Struct), Map.entry("OrgUnit", SymbolKind.Struct),
            Map.entry("Role", SymbolKind.Interface), Map.entry("Person", SymbolKind.Interface),
            Map.entry("Stakeholder", SymbolKind.Interface), Map.entry("Body", SymbolKind.Interface),
            Map.entry("RiskCard", SymbolKind.Class), Map.entry("AssessedRisk", SymbolKind.Event),
            Map.entry("ToolCard", SymbolKind.Function), Map.entry("Action", SymbolKind.Method),
            Map.entry("Milestone", SymbolKind.Constant), Map.entry("Initiative", SymbolKind.Method),
            Map.entry("Indicator", SymbolKind.Variable), Map.entry("Fact", SymbolKind.Number),
            Map.entry("Scale", SymbolKind.Enum), Map.entry("ScaleLevel", SymbolKind.EnumMember),
            Map.entry("Reference", SymbolKind.File), Map.entry("Term", SymbolKind.String),
            Map.entry("Parameter", SymbolKind.TypeParameter), Map.entry("Section", SymbolKind.String));

    private SymbolKinds() {
    }

    static SymbolKind of(EClass type) {
        return KINDS.getOrDefault(type.getName(), SymbolKind.Object);
    }
}
