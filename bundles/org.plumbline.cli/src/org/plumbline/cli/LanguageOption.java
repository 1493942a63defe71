package org.plumbline.cli;

import org.plumbline.cli.publish.DocumentChoices;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of commands that speak one of the languages of documents. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en",
            description = "The language: en (also without this), fr, es or ar. A text that the project does not have in it is shown in another.")
    private String language;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The BCP 47 tag. */
    String tag() {
        try {
            return DocumentChoices.language(language);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
