package org.plumbline.codegen;

import java.nio.file.Path;

/**
 * Writes all generated code of the project, in one JVM: the metamodel's Java (EMF), its item providers (EMF.Edit), the parser,
 * serializer and wiring of the language (Xtext), and the tables of its guide for editors. Does nothing when inputs and outputs are those of the last run.
 */
public final class Generate {

    private Generate() {
    }

    /**
     * @param args the directory {@code bundles}, and the file that remembers the last run
     * @throws Exception when a generator fails; the build fails with it
     */
    public static void main(String[] args) throws Exception {
        Bundles bundles = new Bundles(Path.of(args[0]).toRealPath());
        Fingerprint fingerprint = new Fingerprint(Path.of(args[1]));
        if (fingerprint.matches(bundles)) {
            new GuideTables(bundles).write();
            System.out.println("Generated code is up to date.");
            return;
        }
        for (Path output : bundles.outputs()) {
            Trees.delete(output);
        }
        new ModelGenerator(bundles).run();
        new LanguageGenerator(bundles).run();
        new GuideTables(bundles).write();
        fingerprint.remember(bundles);
    }
}
