package org.plumbline.dsl.writing;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.core.project.Names;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.naming.IdSyntax;
import org.plumbline.dsl.scoping.EditedScope;
import org.plumbline.validation.Labels;

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

    @Inject
    private Labels labels;

    private final Parts parts = new Parts();

    /**
     * The changes of the text that was last parsed which make it say what the resource holds now; none if it does already. The
     * resource stays as it is. Whoever writes the new text reads it first, and compares it with the model.
     *
     * @param edited a file with one root, whose text has no syntax errors
     * @throws RefusedEdit if the language has no text for what the resource holds
     */
    public List<TextEdit> edits(XtextResource edited) throws RefusedEdit {
        try {
            ParserRule entry = (ParserRule) grammar.getGrammar().getRules().getFirst();
            IParseResult parsed = edited.getParseResult();
            WrittenText text = new WrittenText(parsed.getRootNode(), parsed.getRootASTElement(), entry);
            References references = new References(edited, ids, scopes.of(edited));
            Spellings spellings = new Spellings(converters, parser);
            return new FileEditing(text, new WrittenTexts(text, entry), parts, spellings, new WrittenValues(converters), references)
                    .edits(edited.getContents().getFirst());
        } catch (Unwritable e) {
            throw new RefusedEdit(describe(e) + " cannot be written in " + place(edited, e.element()) + ": " + e.getMessage() + ".",
                    "Complete or change it, or leave it out.");
        }
    }

    /** The file, and the line of the nearest element that stands in it already. */
    private static String place(XtextResource edited, EObject element) {
        String file = edited.getURI().lastSegment();
        for (EObject written = element; written != null && written.eContainer() != null; written = written.eContainer()) {
            INode node = NodeModelUtils.findActualNodeFor(written);
            if (node != null) {
                return file + ":" + node.getStartLine();
            }
        }
        return file;
    }

    private String describe(Unwritable e) {
        EObject element = e.element();
        String name = new Names(new Texts()).nearestName(element).orElse("");
        String kind = labels.kind(element.eClass());
        String which = e.feature() == null ? "" : e.feature() + " of ";
        return which + kind + (name.isEmpty() ? "" : " " + (new Names(new Texts()).name(element).isPresent() ? "" : "in ") + name);
    }
}
