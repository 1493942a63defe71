package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ResolvedReferencesTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ResolvedReferences();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a reference to nothing", """
                        organization BAYVIEW "Bayview Water" { role MD "Managing director" reports to «NOBODY|BAYVIEW» }
                        """,
                        finding("1:79", "Role MD “Managing director” refers to the role, person or body NOBODY, which does not"
                                + " exist.", "Correct the reference, or write the role, person or body NOBODY.")),
                broken("a slip of the pen", """
                        tool ROTATE "Rotate readers" { needs «ROUTEMAP|ROUTE-MAP» }
                        tool ROUTE-MAP "Map the routes" { }
                        """,
                        finding("1:38", "Tool ROTATE “Rotate readers” refers to the tool ROUTEMAP, which does not exist.",
                                "Did you mean ROUTE-MAP?")),
                broken("a field that there is not", """
                        framework F "Framework" { not stated in source bodies, «colour|cells» because "It is a picture." }
                        """,
                        finding("1:56", "Framework F “Framework” says that its source does not state “colour”, but it has no such field.",
                                "Write the field by its name in the metamodel: name, description, facts, of, goals, enablers, components,"
                                        + " objectives, cells, workstreams, staffing, bodies, mechanisms, status.")),
                broken("a slip of the pen in a field that is not stated", """
                        organization O "Org" { not stated in source «legl-form|legal-form» }
                        """,
                        finding("1:45", "Organization O “Org” says that its source does not state “legl-form”, but it has no such field.",
                                "Did you mean legal-form?")),
                broken("a slip of the pen in what the text calls a field that is not stated", """
                        framework F "Framework" { body AUDIT "Audit" { not stated in source «line-of-defense|line-of-defence» } }
                        """,
                        finding("1:69", "Body AUDIT “Audit” says that its source does not state “line-of-defense”, but it has no such field.",
                                "Did you mean line-of-defence?")),
                sound("fields by their names in the metamodel, and as the text calls them", """
                        framework F "Framework" {
                            body AUDIT "Audit" { not stated in source line, led-by, seats, line-of-defence because "It is a picture." }
                            mechanism HOTLINE "Hotline" { not stated in source received-by, case-flows, cases because "It is a picture." }
                        }
                        """),
                broken("a slip of the pen in the second of several references", """
                        toolbox WATER "Water" { area OPS "Operations" audience UTILITY "Utility" audience SMALL "Small system" }
                        risk OPS-01 "Kickbacks" in OPS for UTILITY, «SMLAL|SMALL» { }
                        """,
                        finding("2:45", "Risk OPS-01 “Kickbacks” refers to the audience SMLAL, which does not exist.",
                                "Did you mean SMALL?")),
                broken("a name of another kind of thing", """
                        toolbox WATER "Water" { area OPS "Operations" }
                        risk OPS-01 "Kickbacks" in OPS { }
                        tool ROTATE "Rotate readers" in OPS { needs «OPS-01|ROTATE» }
                        """,
                        finding("3:45", "Tool ROTATE “Rotate readers” refers to the tool OPS-01, but OPS-01 is something else: risk"
                                + " OPS-01 “Kickbacks”.", "Refer to an element of the right kind (tool).")),
                broken("a short name with two meanings", """
                        --- east.plumb
                        organization EAST "East" { role MD "Managing director" }
                        --- west.plumb
                        organization WEST "West" { role MD "Managing director" }
                        --- plan.plumb
                        engagement E "Cycle" { sponsor «MD|EAST.MD» }
                        """,
                        finding("plan.plumb:1:32", "Participation of engagement E “Cycle” refers to the role, person or body MD,"
                                + " which may mean any of EAST.MD, WEST.MD.", "Write the full name, for example EAST.MD.")),
                broken("the nearest name needs its whole", """
                        --- east.plumb
                        organization EAST "East" { role HEAD-OPS "Head of operations" }
                        --- west.plumb
                        organization WEST "West" { role HEAD-OPS "Head of operations" }
                        --- plan.plumb
                        engagement E "Cycle" { sponsor «HEADOPS|EAST.HEAD-OPS» }
                        """,
                        finding("plan.plumb:1:32", "Participation of engagement E “Cycle” refers to the role, person or body HEADOPS,"
                                + " which does not exist.", "Did you mean EAST.HEAD-OPS or WEST.HEAD-OPS?")));
    }
}
