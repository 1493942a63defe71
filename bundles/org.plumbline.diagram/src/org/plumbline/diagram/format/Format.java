package org.plumbline.diagram.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/**
 * The written subset of the {@code .odesign} format as metamodels made at run time: never in a global registry, where those of Sirius
 * may be. Every value is a text; what it means, its kind tells.
 */
public final class Format {

    private static final List<String> ARROWS = List.of("NoDecoration", "OutputArrow", "InputArrow", "OutputClosedArrow",
            "InputClosedArrow", "OutputFillClosedArrow", "InputFillClosedArrow", "Diamond", "FillDiamond", "InputArrowWithDiamond",
            "InputArrowWithFillDiamond", "CirclePlus", "Dot", "InputArrowWithDot", "DiamondWithDot", "FillDiamondWithDot",
            "InputArrowWithDiamondAndDot", "InputArrowWithFillDiamondAndDot");

    private final Map<String, EPackage> packages;
    private final Map<EAttribute, ValueKind> kinds;
    private final Map<EAttribute, List<String>> choices;

    /**
     * @param packages by their prefixes
     * @param kinds of the attributes
     * @param choices of those attributes that have some
     */
    Format(Map<String, EPackage> packages, Map<EAttribute, ValueKind> kinds, Map<EAttribute, List<String>> choices) {
        this.packages = new LinkedHashMap<>(packages);
        this.kinds = Map.copyOf(kinds);
        this.choices = Map.copyOf(choices);
    }

    /** The packages, each with the namespace that files name it by. */
    public List<EPackage> packages() {
        return List.copyOf(packages.values());
    }

    /** What the values of an attribute mean. */
    public ValueKind kind(EAttribute attribute) {
        return kinds.get(attribute);
    }

    /** The words that an attribute may have; empty if it may have any. */
    public List<String> choices(EAttribute attribute) {
        return kind(attribute) == ValueKind.ARROW ? ARROWS : choices.getOrDefault(attribute, List.of());
    }

    /**
     * A class of the format.
     *
     * @param qualified its prefix and name, as in {@code diagram.NodeMapping}
     */
    public EClass type(String qualified) {
        int dot = qualified.indexOf('.');
        return (EClass) packages.get(qualified.substring(0, dot)).getEClassifier(qualified.substring(dot + 1));
    }
}
