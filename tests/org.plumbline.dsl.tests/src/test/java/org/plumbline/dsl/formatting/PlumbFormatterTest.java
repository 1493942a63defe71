package org.plumbline.dsl.formatting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.inject.Injector;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.PlumbFile;

/** The formatter serves Xtext's own editors and its serializer. */
class PlumbFormatterTest {

    private final Injector language = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();

    @Test
    void replacesNoMoreThanNeeded() {
        assertThat(replacements("risk R {\n  name  \"N\"\n}", -1, -1))
                .extracting(ITextReplacement::getOffset, ITextReplacement::getLength, ITextReplacement::getReplacementText)
                .containsExactly(tuple(11, 0, "  "), tuple(22, 0, "\n"));
    }

    @Test
    void changesTheSelectedLinesOnly() {
        String text = """
                risk R {
                name "N"
                cause "C"
                event "E"
                }
                """;

        assertThat(formatted(text, text.indexOf("cause"), "cause \"C\"".length())).isEqualTo("""
                risk R {
                name "N"
                    cause "C"
                event "E"
                }
                """);
    }

    @Test
    void leavesBrokenTextsAlone() {
        assertThat(replacements("tool T {\n kind wrench\n cost  low }", -1, -1)).isEmpty();
    }

    @Test
    void laysOutWhatIsWrittenFromAModel() {
        PlumbFile file = parsed("language 1 // first\nrisk R1 {\n    cause  \"C\"\n}\n");
        RiskCard risk = (RiskCard) file.getElements().getFirst();
        risk.setEvent(text("E"));
        RiskCard second = CatalogueFactory.eINSTANCE.createRiskCard();
        second.setId("R2");
        second.setCause(text("Why"));
        second.setEvent(text("What"));
        file.getElements().add(second);

        String written = language.getInstance(ISerializer.class).serialize(file, SaveOptions.newBuilder().format().getOptions());

        assertThat(written).isEqualTo("""
                language 1 // first

                risk R1 {
                    cause "C"
                    event "E"
                }

                risk R2 {
                    cause "Why"
                    event "What"
                }
                """);
    }

    private String formatted(String text, int offset, int length) {
        ITextRegionAccess access = access(parsed(text));
        return access.getRewriter().renderToString(replacements(access, offset, length));
    }

    private List<ITextReplacement> replacements(String text, int offset, int length) {
        return replacements(access(parsed(text)), offset, length);
    }

    private List<ITextReplacement> replacements(ITextRegionAccess access, int offset, int length) {
        FormatterRequest request = language.getInstance(FormatterRequest.class);
        request.setTextRegionAccess(access);
        if (offset >= 0) {
            request.addRegion(new TextRegion(offset, length));
        }
        return language.getInstance(IFormatter2.class).format(request);
    }

    private ITextRegionAccess access(PlumbFile file) {
        return language.getInstance(TextRegionAccessBuilder.class).forNodeModel((XtextResource) file.eResource()).create();
    }

    private PlumbFile parsed(String text) {
        return new ProjectLoader(language).parse(Map.of("text.plumb", text)).index().files().getFirst();
    }

    private static LText text(String words) {
        LString entry = CoreFactory.eINSTANCE.createLString();
        entry.setText(words);
        LText text = CoreFactory.eINSTANCE.createLText();
        text.getEntries().add(entry);
        return text;
    }
}
