package org.plumbline.dsl.formatting;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Lays out texts for Xtext's editors and its serializer: blanks and line breaks change, nothing else does. A text with syntax
 * errors stays as it is. If a part of the text is asked for, that part is laid out as it would be with all of the text.
 */
public class PlumbFormatter implements IFormatter2 {

    private final FieldGrammar grammar;

    @Inject
    PlumbFormatter(FieldGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess access = request.getTextRegionAccess();
        if (access.hasSyntaxError()) {
            return List.of();
        }
        SourceText text = PieceReader.read(grammar, access.regionForDocument().getText(), TokenReader.read(access));
        Predicate<Edit> wanted = request.isFormatUndefinedHiddenRegionsOnly() ? edit -> fillsOpenGap(text, edit)
                : edit -> isInside(request.getRegions(), edit);
        return Edit.of(text).stream().filter(wanted)
                .map(edit -> access.getRewriter().createReplacement(edit.offset(), edit.length(), edit.text())).toList();
    }

    private static boolean fillsOpenGap(SourceText text, Edit edit) {
        return text.gaps().stream().anyMatch(gap -> gap.open() && gap.offset() == edit.offset());
    }

    private static boolean isInside(Collection<ITextRegion> regions, Edit edit) {
        return regions.isEmpty() || regions.stream().anyMatch(region -> region.getOffset() <= edit.offset()
                && edit.offset() + edit.length() <= region.getOffset() + region.getLength());
    }
}
