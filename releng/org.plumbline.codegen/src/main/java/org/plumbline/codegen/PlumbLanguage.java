package org.plumbline.codegen;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.xtext.xtext.generator.StandardLanguage;

/**
 * What Xtext generates for the language {@code .plumb}: parser, serializer, wiring. It never writes a stub: a scope provider
 * or validator is bound as soon as someone has written it, under the name that Xtext expects.
 */
final class PlumbLanguage extends StandardLanguage {

    PlumbLanguage(String genModelUri, Path sources) {
        setName("org.plumbline.dsl.Plumb");
        setFileExtensions("plumb");
        addReferencedResource(genModelUri);
        getFormatter().setGenerateStub(false);
        getScopeProvider().setGenerateStub(Files.exists(sources.resolve("scoping/PlumbScopeProvider.java")));
        getValidator().setGenerateStub(Files.exists(sources.resolve("validation/PlumbValidator.java")));
        getGenerator().setGenerateStub(false);
        getSerializer().setGenerateStub(false);
        getJunitSupport().setGenerateStub(false);
    }
}
