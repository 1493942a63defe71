package org.plumbline.architecture;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Which bundle may see which: the whole architecture in one table. A new bundle gets its line here first. */
final class Directions {

    /** The bundle's suffix, and the suffixes of all bundles of ours that it may require. */
    static final Map<String, List<String>> OURS = Map.ofEntries(
            entry("model", List.of()),
            entry("model.edit", List.of("model")),
            entry("core", List.of("model")),
            entry("validation", List.of("model", "core")),
            entry("dsl", List.of("model", "core", "validation")),
            entry("dsl.ide", List.of("model", "core", "validation", "dsl", "diagram")),
            entry("drawing", List.of()),
            entry("diagram", List.of("drawing")),
            entry("diagram.edit", List.of("model", "core", "drawing", "diagram")),
            entry("documents", List.of("model", "core", "validation", "drawing")),
            entry("design", List.of("model", "core")),
            entry("sirius", List.of("dsl", "design")),
            entry("examples", List.of()),
            entry("lib.fop", List.of()),
            entry("lib.poi", List.of()),
            entry("documents.pdf", List.of("documents", "drawing", "lib.fop")),
            entry("documents.docx", List.of("documents", "drawing", "lib.poi")),
            entry("publishing", List.of("diagram", "design", "documents", "documents.pdf", "documents.docx", "drawing")),
            entry("cli", List.of("model", "core", "validation", "dsl", "dsl.ide", "drawing", "diagram", "documents", "design", "publishing",
                    "examples")),
            entry("workspace", List.of("model", "core", "validation", "dsl", "dsl.ide", "documents")),
            entry("dsl.ui", List.of("model", "model.edit", "core", "validation", "dsl", "dsl.ide", "workspace")),
            entry("workbench", List.of("model", "model.edit", "core", "validation", "dsl", "dsl.ide", "drawing", "documents", "publishing", "examples",
                    "workspace", "dsl.ui")));

    /** Engines are plain Java: these know nothing of Eclipse's runtime and workspace, of SWT, and of Xtext. */
    static final List<String> ENGINES = List.of("model", "core", "validation", "drawing", "diagram", "diagram.edit", "documents", "design", "examples");

    /** What no engine may require: beginnings of names of bundles and packages. */
    static final List<String> FORBIDDEN_TO_ENGINES = List.of("org.eclipse.core.", "org.eclipse.equinox.", "org.eclipse.osgi",
            "org.osgi.", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.", "org.eclipse.xtext");

    /** These work where there is no screen: beginnings of names of bundles and packages that they may not require. */
    static final Map<String, List<String>> FORBIDDEN = Map.of(
            "workspace", List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4."),
            "dsl.ide", List.of("org.eclipse.core.", "org.eclipse.equinox.", "org.eclipse.osgi", "org.osgi.", "org.eclipse.swt",
                    "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4."));

    private Directions() {
    }
}
