package org.plumbline.dsl.ide.formatting;

import com.google.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.formatting.LayoutEdits;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.model.core.PlumbFile;

/**
 * Lays out a file, or some lines of it as they would be with all of it. Only blanks and line breaks change. In a file with syntax errors
 * each element that follows the language by itself is laid out, and everything else is left alone.
 */
public final class FormattingService {

    @Inject
    private LayoutEdits layout;

    @Inject
    private IParser parser;

    /** The fewest edits that lay out a file. */
    public List<TextEdit> format(XtextResource file) {
        TextPositions positions = TextPositions.of(file);
        return format(file, 0, positions.text().length());
    }

    /** The edits for the lines that a piece of the text touches. */
    public List<TextEdit> format(XtextResource file, int offset, int length) {
        TextPositions positions = TextPositions.of(file);
        String text = positions.text();
        int from = text.lastIndexOf('\n', Math.clamp(offset, 0, text.length()) - 1) + 1;
        int lineEnd = text.indexOf('\n', Math.clamp((long) offset + length, 0, text.length()));
        int to = lineEnd < 0 ? text.length() : lineEnd;
        return edits(file).stream().filter(edit -> from <= edit.offset() && edit.end() <= to)
                .map(edit -> new TextEdit(positions.range(edit.offset(), edit.length()), edit.replacement())).toList();
    }

    /** Why some of a file is not laid out: the first thing in it that does not follow the language; empty where all is. */
    public Optional<String> obstacle(XtextResource file) {
        return file.getErrors().stream().findFirst().map(error -> "Line " + error.getLine() + " does not follow the language, so its"
                + " element is left as it is: " + error.getMessage());
    }

    private List<org.plumbline.core.edit.TextEdit> edits(XtextResource file) {
        if (file.getParseResult() == null) {
            return List.of();
        }
        if (file.getErrors().isEmpty()) {
            return layout.of(file.getParseResult().getRootNode());
        }
        List<org.plumbline.core.edit.TextEdit> edits = new ArrayList<>();
        for (EObject root : file.getContents()) {
            if (root instanceof PlumbFile content) {
                content.getElements().forEach(element -> edits.addAll(ofElement(element)));
            }
        }
        return edits;
    }

    private List<org.plumbline.core.edit.TextEdit> ofElement(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return List.of();
        }
        String text = node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
        try {
            IParseResult alone = parser.parse(new StringReader(text));
            return alone.hasSyntaxErrors() ? List.of() : layout.of(alone.getRootNode()).stream()
                    .filter(edit -> edit.end() < text.length()) // what follows the element is not its own
                    .map(edit -> new org.plumbline.core.edit.TextEdit(edit.offset() + node.getOffset(), edit.length(), edit.replacement()))
                    .toList();
        } catch (ParseException e) {
            return List.of(); // nested too deeply: it is told with the errors of the file
        }
    }
}
