package org.plumbline.dsl.editing;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.core.project.Names;
import org.plumbline.core.text.Texts;

/** A file of an edited model with the text that it will have, and that text read again. */
final class RewrittenFile {

    private final Language language;
    private final XtextResource edited;
    private final String name;
    private final FormerNames formerly;
    private final String before;
    private List<TextEdit> edits;
    private String text;
    private XtextResource read;
    private Agreement agreement;

    /** @param name what the file is called in messages */
    RewrittenFile(Language language, XtextResource edited, String name) {
        this.language = language;
        this.edited = edited;
        this.name = name;
        this.formerly = new FormerNames(language.references(edited));
        this.before = edited.getParseResult().getRootNode().getText();
        this.edits = List.of();
        this.text = before;
    }

    XtextResource edited() {
        return edited;
    }

    String name() {
        return name;
    }

    /** The text with which the file was read. */
    String before() {
        return before;
    }

    /** What leads from that text to the new one. */
    List<TextEdit> edits() {
        return edits;
    }

    /** The new text. */
    String text() {
        return text;
    }

    /** The new text as it is read. */
    XtextResource read() {
        return read;
    }

    Agreement agreement() {
        return agreement;
    }

    FormerNames formerly() {
        return formerly;
    }

    /**
     * Changes the new text further, and reads it.
     *
     * @param more edits in the new text as it is by now
     * @param readings where the text is read into
     * @throws RefusedEdit if it is not read as the model that it was written from
     */
    void rewrite(List<TextEdit> more, ResourceSet readings) throws RefusedEdit {
        edits = ComposedEdits.of(edits, more, text);
        text = TextEdit.apply(edits, before);
        if (read != null) {
            readings.getResources().remove(read);
        }
        try {
            read = language.readUnlinked(text, edited.getURI(), readings);
        } catch (ParseException e) {
            throw new RefusedEdit("The blocks of " + name + " would be nested too deeply to be read.", "Nest them less.", e);
        }
        if (!read.getErrors().isEmpty()) {
            throw new RefusedEdit("What was changed cannot be written into " + name + ": "
                    + sentence(read.getErrors().getFirst().getMessage()),
                    "Give the element what the language asks for.");
        }
        compare();
    }

    static String sentence(String message) {
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    private void compare() throws RefusedEdit {
        agreement = new Agreement(language.references(read));
        List<EObject> contents = edited.getContents();
        Optional<Agreement.Difference> difference = contents.size() != 1 || read.getContents().size() != 1
                ? Optional.of(new Agreement.Difference(null, null))
                : agreement.difference(contents.getFirst(), read.getContents().getFirst());
        if (difference.isPresent()) {
            throw new RefusedEdit(name + " would not be read as it was meant: " + difference.map(RewrittenFile::what).orElseThrow() + ".",
                    "The language cannot say this; change it in another way.");
        }
    }

    private static String what(Agreement.Difference difference) {
        if (difference.element() == null) {
            return "it holds more or less than one root";
        }
        String element = new Names(new Texts()).nearestName(difference.element()).orElse(difference.element().eClass().getName());
        return difference.feature() == null ? element : element + " (" + difference.feature().getName() + ")";
    }
}
