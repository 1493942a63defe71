package org.plumbline.dsl.ide.help;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.guide.FieldGuide;
import org.plumbline.dsl.ide.guide.GuideSection;
import org.plumbline.dsl.ide.signature.FieldHelp;

/** Helps an author at the caret: with the form of the field, the part under the caret marked, and what the guide says of it. */
public final class ContextHelp {

    private final FieldHelp fields;
    private final FieldGuide guide;

    @Inject
    ContextHelp(FieldHelp fields, FieldGuide guide) {
        this.fields = fields;
        this.guide = guide;
    }

    /** What to show at an offset; empty where there is nothing to say. */
    public Optional<HelpCard> at(XtextResource file, int offset) {
        Optional<GuideSection> section = element(file, offset);
        SignatureHelp field = fields.at(file, offset);
        List<String> parts = new ArrayList<>();
        if (field.getSignatures().isEmpty()) {
            section.ifPresent(known -> parts.add("**" + known.title() + "**"));
            section.filter(known -> !known.forms().isEmpty()).ifPresent(known -> parts.add("```text\n" + String.join("\n", known.forms()) + "\n```"));
        } else {
            SignatureInformation signature = field.getSignatures().getFirst();
            parts.add(form(signature, field.getActiveParameter()));
            if (signature.getDocumentation() != null) {
                parts.add(signature.getDocumentation().getRight().getValue());
            }
        }
        return parts.isEmpty() ? Optional.empty()
                : Optional.of(new HelpCard(String.join("\n\n", parts), section.map(GuideSection::title).orElse("")));
    }

    /** The innermost element around an offset of which the guide has a section. */
    private Optional<GuideSection> element(XtextResource file, int offset) {
        ILeafNode leaf = file.getParseResult() == null ? null : NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
        for (EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf); at != null; at = at.eContainer()) {
            Optional<GuideSection> section = guide.section(at.eClass());
            if (section.isPresent()) {
                return section;
            }
        }
        return Optional.empty();
    }

    private static String form(SignatureInformation signature, Integer active) {
        String label = signature.getLabel();
        if (active == null) {
            return plain(label);
        }
        ParameterInformation part = signature.getParameters().get(active);
        int start = part.getLabel().getRight().getFirst();
        int end = part.getLabel().getRight().getSecond();
        return plain(label.substring(0, start)) + "**" + plain(label.substring(start, end)) + "**"
                + plain(label.substring(end));
    }

    /** Words as they are: no sign in them means anything to Markdown. */
    private static String plain(String words) {
        return words.replaceAll("[\\p{Punct}&&[^\"',]]", "\\\\$0");
    }
}
