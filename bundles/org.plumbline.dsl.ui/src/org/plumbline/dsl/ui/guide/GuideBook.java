package org.plumbline.dsl.ui.guide;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.plumbline.validation.FixDecisions;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleReference;
import org.plumbline.validation.RuleTexts;

/** The texts about the product that its Help shows. */
public enum GuideBook {

    /** How texts are written, with a reference of all words. */
    LANGUAGE("The Language", "language.md"),

    /** What each rule asks, and why; made from the rules themselves. */
    RULES("The Rules", "rule-reference.md"),

    /** What is where in the workbench. */
    WORKBENCH("The Workbench", "workbench.md"),

    /** The parts that others made. */
    THIRD_PARTY("Software of Others", "third-party.md");

    private final String title;
    private final String file;

    GuideBook(String title, String file) {
        this.title = title;
        this.file = file;
    }

    /** What its page is called. */
    public String title() {
        return title;
    }

    /** Whether it can be shown: all but the rules lie in the folder {@code docs} of the installation. */
    public boolean isThere() {
        return this == RULES || path().isPresent();
    }

    /** Its text in Markdown; empty where it is not installed. */
    Optional<String> markdown() {
        if (this == RULES) {
            return Optional.of(new RuleReference(RuleCatalogue.standard(), new RuleTexts("en"), new FixDecisions()).markdown());
        }
        return path().flatMap(GuideBook::read);
    }

    private Optional<Path> path() {
        try {
            Path path = Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())).resolve("docs").resolve(file);
            return Optional.of(path).filter(Files::isReadable);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the installation lies in no folder", e);
        }
    }

    private static Optional<String> read(Path path) {
        try {
            return Optional.of(Files.readString(path));
        } catch (IOException e) {
            ILog.of(GuideBook.class).error(path + " cannot be read.", e);
            return Optional.empty();
        }
    }
}
