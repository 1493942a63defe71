package org.plumbline.dsl.ide.signature;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.expectation.CaretReader;
import org.plumbline.dsl.expectation.Read;
import org.plumbline.dsl.ide.guide.FieldGuide;
import org.plumbline.dsl.ide.guide.GuideRow;

/** Shows how the field at a caret is written and what it means, with the part under the caret marked. */
@Singleton
public final class FieldHelp {

    private final CaretReader reader;
    private final FieldGuide guide;

    @Inject
    FieldHelp(CaretReader reader, FieldGuide guide) {
        this.reader = reader;
        this.guide = guide;
    }

    /** The form of the field at an offset; without signatures where no field is begun there. */
    public SignatureHelp at(XtextResource file, int offset) {
        Optional<Read> read = file.getParseResult() == null ? Optional.empty()
                : reader.read(file.getParseResult().getRootNode().getText(), offset).field();
        return read.map(this::help).orElseGet(() -> new SignatureHelp(List.of(), null, null));
    }

    private SignatureHelp help(Read read) {
        FieldForm form = new FieldForm(read, guide);
        if (form.parts().isEmpty()) {
            return new SignatureHelp(List.of(), null, null);
        }
        SignatureInformation signature = new SignatureInformation(form.text());
        signature.setParameters(form.parts().stream().map(FieldHelp::parameter).toList());
        meaning(read, form).ifPresent(row -> signature.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, row.card())));
        int active = form.active();
        signature.setActiveParameter(active < 0 ? null : active);
        return new SignatureHelp(List.of(signature), 0, active < 0 ? null : active);
    }

    private static ParameterInformation parameter(FormPart part) {
        ParameterInformation parameter = new ParameterInformation();
        parameter.setLabel(Either.forRight(Tuple.two(part.start(), part.end())));
        return parameter;
    }

    private Optional<GuideRow> meaning(Read read, FieldForm form) {
        String phrase = form.parts().stream().takeWhile(part -> part.element() instanceof Keyword)
                .map(part -> form.text().substring(part.start(), part.end())).collect(Collectors.joining(" "));
        return phrase.isEmpty() ? Optional.empty() : guide.field(read.field().frame().type(), phrase);
    }
}
