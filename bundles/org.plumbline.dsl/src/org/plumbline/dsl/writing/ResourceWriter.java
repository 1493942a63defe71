package org.plumbline.dsl.writing;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.core.project.Names;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.naming.IdSyntax;
import org.plumbline.dsl.scoping.EditedScope;

/**
 * Writes what was edited in a model back into its text: as few changes as possible, in the style of the file, so that comments, empty
 * lines, order and spelling of all else stay to the byte. The model may be edited in any way; nobody needs to record how.
 */
public final class ResourceWriter {

    @Inject
    private IGrammarAccess grammar;

    @Inject
    private IParser parser;

    @Inject
    private IValueConverterService converters;

    @Inject
    private IdSyntax ids;

    @Inject
    private EditedScope.Factory scopes;

    private final Parts parts = new Parts();

    /**
     * The changes of the text that was last parsed which make it say what the resource holds now; none if it does already. The
     * resource stays as it is.
     *
     * @throws RefusedEdit if the text has syntax errors, or the language has no text for what the resource holds
     */
    public List<TextEdit> edits(XtextResource edited) throws RefusedEdit {
        return edits(edited, true);
    }

    /**
     * The same for a caller who reads the new text and compares it with the model: it is not read here.
     *
     * @throws RefusedEdit as with {@link #edits}, but for texts that would not be read as they are meant
     */
    public List<TextEdit> unverified(XtextResource edited) throws RefusedEdit {
        return edits(edited, false);
    }

    private List<TextEdit> edits(XtextResource edited, boolean verified) throws RefusedEdit {
        IParseResult parsed = edited.getParseResult();
        String file = edited.getURI().lastSegment();
        if (parsed == null || parsed.getRootASTElement() == null) {
            throw new RefusedEdit(file + " was not read as text.", "Load it before it is edited.");
        }
        if (parsed.hasSyntaxErrors()) {
            int line = parsed.getSyntaxErrors().iterator().next().getStartLine();
            throw new RefusedEdit(file + " has a syntax error in line " + line + ".", "Put it right in the text; then edit again.");
        }
        if (edited.getContents().size() != 1) {
            throw new RefusedEdit(file + " would not hold one file's contents.", "Keep everything in the one file object at its top.");
        }
        try {
            return edits(edited, parsed, verified);
        } catch (Unwritable e) {
            throw new RefusedEdit(describe(e) + " cannot be written in " + file + ": " + e.getMessage() + ".",
                    "Complete or change it, or leave it out.");
        }
    }

    private List<TextEdit> edits(XtextResource edited, IParseResult parsed, boolean verified) throws Unwritable {
        ParserRule entry = GrammarUtil.allParserRules(grammar.getGrammar()).getFirst();
        WrittenText text = new WrittenText(parsed, entry);
        References references = new References(edited, ids, scopes.of(edited));
        FileEditing editing = new FileEditing(text, parts, new Spellings(converters, parser), new WrittenValues(converters), references);
        EObject file = edited.getContents().getFirst();
        List<TextEdit> edits = editing.edits(file);
        if (verified && !edits.isEmpty()) {
            new Verification(parser).check(TextEdit.apply(edits, text.text()), file);
        }
        return edits;
    }

    private static String describe(Unwritable e) {
        EObject element = e.element();
        String name = new Names(new Texts()).nearestName(element).orElse("");
        String kind = element.eClass().getName();
        String which = e.feature() == null ? "" : e.feature() + " of ";
        return which + kind + (name.isEmpty() ? "" : " " + (new Names(new Texts()).name(element).isPresent() ? "" : "in ") + name);
    }
}
