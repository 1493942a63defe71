package org.plumbline.publishing.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.design.DesignWords;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;

/**
 * Tells diagrams, tables and trees in sentences, for those who do not see them: how much there is, what stands where, what is connected,
 * what is marked.
 */
public final class Narration {

    private final Map<String, Tale> tales;
    private final Tale plain;
    private final TableTale tables;
    private final TreeTale toolbox;
    private final PlainTreeTale trees;

    /** @param language BCP 47 tag of the sentences; views are to be in the same one */
    public Narration(String language) {
        Telling telling = new Telling(language);
        plain = new PlainTale(telling);
        tables = new TableTale(telling);
        toolbox = new TreeTale(telling);
        trees = new PlainTreeTale(telling);
        tales = Map.of("RiskMap", new RiskMapTale(telling), "HeatMap", new HeatMapTale(telling),
                "StakeholderGrid", new StakeholderGridTale(telling, new DesignWords(Optional.of(language))),
                "StakeholderNetwork", new StakeholderNetworkTale(telling), "Governance", new GovernanceTale(telling),
                "RoadmapLanes", new RoadmapTale(telling));
    }

    /** The title of a representation of an element, and behind it what it shows at first. */
    public List<String> of(Representations representations, Part representation, EObject target) {
        return of(representations, representation, target, Choices.first(representation));
    }

    /** The title of a representation of an element, and behind it what of a diagram was chosen, or all of another representation. */
    public List<String> of(Representations representations, Part representation, EObject target, Choices choices) {
        List<String> sentences = new ArrayList<>();
        if (representation.is("DiagramDescription")) {
            DiagramView view = representations.diagram(representation, target, choices);
            sentences.add(view.title());
            sentences.addAll(tell(view));
        } else if (representation.is("TreeDescription")) {
            TreeView view = representations.tree(representation, target);
            sentences.add(view.title());
            sentences.addAll(tell(view));
        } else {
            TableView view = representations.table(representation, target);
            sentences.add(view.title());
            sentences.addAll(tell(view));
        }
        return sentences;
    }

    /** What a diagram shows, sentence by sentence, without its title. */
    public List<String> tell(DiagramView view) {
        return tales.getOrDefault(view.description(), plain).tell(view);
    }

    /** What a table says, line by line, without its title. */
    public List<String> tell(TableView table) {
        return tables.tell(table);
    }

    /** What a tree says, without its title. */
    public List<String> tell(TreeView tree) {
        return tree.description().equals("Toolbox") ? toolbox.tell(tree) : trees.tell(tree);
    }
}
