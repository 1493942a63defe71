package org.plumbline.dsl.ide.kit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.colour.SemanticColours;
import org.plumbline.dsl.ide.completion.ContentAssist;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixCatalogue;
import org.plumbline.dsl.ide.fix.FixService;
import org.plumbline.dsl.ide.folding.FoldingService;
import org.plumbline.dsl.ide.formatting.FormattingService;
import org.plumbline.dsl.ide.formatting.LineIndentation;
import org.plumbline.dsl.ide.help.ContextHelp;
import org.plumbline.dsl.ide.hover.HoverService;
import org.plumbline.dsl.ide.lens.CodeLenses;
import org.plumbline.dsl.ide.lens.InlayHints;
import org.plumbline.dsl.ide.navigation.DefinitionService;
import org.plumbline.dsl.ide.navigation.HighlightService;
import org.plumbline.dsl.ide.navigation.ReferenceService;
import org.plumbline.dsl.ide.rename.RenameService;
import org.plumbline.dsl.ide.signature.FieldHelp;
import org.plumbline.dsl.ide.symbols.ElementSearch;
import org.plumbline.dsl.ide.symbols.OutlineService;

/** All services by their names, for tests that ask each of them in any text at any place. A new service gets its line here. */
public final class EveryService {

    /** Asks a service. */
    @FunctionalInterface
    public interface Question {

        /** The answer at an offset; a service for a whole file does not look at it. */
        Object ask(XtextResource file, int offset);
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private EveryService() {
    }

    /** The services. */
    public static Map<String, Question> all() {
        Map<String, Question> services = new LinkedHashMap<>();
        services.put("completion", (file, offset) -> MarkedProject.service(ContentAssist.class).complete(file, offset, TODAY));
        services.put("field help", MarkedProject.service(FieldHelp.class)::at);
        services.put("help", MarkedProject.service(ContextHelp.class)::at);
        services.put("lenses", (file, offset) -> MarkedProject.service(CodeLenses.class).of(file));
        services.put("hints", (file, offset) -> MarkedProject.service(InlayHints.class).of(file, offset, 200));
        services.put("hover", MarkedProject.service(HoverService.class)::at);
        services.put("definition", MarkedProject.service(DefinitionService.class)::at);
        services.put("references", (file, offset) -> MarkedProject.service(ReferenceService.class).at(file, offset, true));
        services.put("highlights", MarkedProject.service(HighlightService.class)::at);
        services.put("rename", EveryService::rename);
        services.put("outline", (file, offset) -> MarkedProject.service(OutlineService.class).of(file));
        services.put("search", (file, offset) -> MarkedProject.service(ElementSearch.class).find("o", List.of(file)));
        services.put("folding", (file, offset) -> MarkedProject.service(FoldingService.class).of(file));
        services.put("colours", (file, offset) -> MarkedProject.service(SemanticColours.class).of(file));
        services.put("formatting", (file, offset) -> MarkedProject.service(FormattingService.class).format(file));
        services.put("formatting of a selection",
                (file, offset) -> MarkedProject.service(FormattingService.class).format(file, offset, 40));
        services.put("fixes", EveryService::fixes);
        services.put("indentation", MarkedProject.service(LineIndentation.class)::at);
        return services;
    }

    /** As if a rule with a fix had found something at the place, each rule in its turn. */
    private static Object fixes(XtextResource file, int offset) {
        List<String> codes = FixCatalogue.standard().fixes().stream().map(Fix::code).toList();
        return MarkedProject.service(FixService.class).titles(file, new FixService.Finding(codes.get(offset % codes.size()), offset, 3));
    }

    /** A refusal with a reason is an answer, too. */
    private static Object rename(XtextResource file, int offset) {
        RenameService service = MarkedProject.service(RenameService.class);
        try {
            service.prepare(file, offset);
            return service.rename(file, offset, "OTHER", uri -> null);
        } catch (RefusedEdit e) {
            return e.getMessage();
        }
    }
}
