package org.plumbline.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the generators read and write.
 *
 * @param root the real path of the directory {@code bundles}
 */
record Bundles(Path root) {

    static final String MODEL = "org.plumbline.model";
    static final String EDIT = "org.plumbline.model.edit";
    static final String LANGUAGE = "org.plumbline.dsl";
    static final String LANGUAGE_SERVICES = "org.plumbline.dsl.ide";
    static final String GENMODEL = "plumbline.genmodel";

    Path modelFolder() {
        return root.resolve(MODEL).resolve("model");
    }

    Path genModel() {
        return modelFolder().resolve(GENMODEL);
    }

    /** All {@code .ecore} files of the metamodel, by name. */
    List<Path> ecores() throws IOException {
        try (var files = Files.list(modelFolder())) {
            return files.filter(file -> file.toString().endsWith(".ecore")).sorted().toList();
        }
    }

    /** The folder of a bundle that holds nothing but generated files. */
    Path generated(String bundle) {
        return root.resolve(bundle).resolve("src-gen");
    }

    /** The hand-written part of the language, with the grammar. */
    Path languageSources() {
        return root.resolve(LANGUAGE).resolve("src/org/plumbline/dsl");
    }

    /** The tables of the guide as the language services read them. */
    Path guideTables() {
        return generated(LANGUAGE_SERVICES).resolve("org/plumbline/dsl/ide/guide/reference.txt");
    }

    /** What the generators read, besides themselves. */
    List<Path> inputs() {
        return List.of(modelFolder(), languageSources().resolve("Plumb.xtext"));
    }

    /** What the generators write. */
    List<Path> outputs() {
        return List.of(generated(MODEL), generated(EDIT), generated(LANGUAGE), generated(LANGUAGE_SERVICES));
    }
}
