package org.plumbline.dsl.formatting;

import com.google.inject.Injector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.dsl.project.SyntaxProblem;

/**
 * Lays out the text of one file, whatever it refers to. Only blanks and line breaks change; what the text means, and its
 * comments, do not. Laying out a text twice gives the same as once.
 */
public final class FormatService {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ProjectLoader loader;
    private final LayoutEdits layout;

    /** A service for the language whose services an injector gives. */
    public FormatService(Injector language) {
        this.loader = new ProjectLoader(language);
        this.layout = language.getInstance(LayoutEdits.class);
    }

    /** A service for a program that runs without Eclipse's extension registry. */
    public static FormatService standalone() {
        return new FormatService(new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /**
     * @param text of the file; a byte-order mark and the kind of line breaks stay
     * @param name what the file is called in messages, with the ending {@code .plumb}
     */
    public FormatResult format(String text, String name) {
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String marked = text.substring(mark.length());
        LoadedProject project = loader.parse(Map.of(name, marked));
        List<SyntaxProblem> problems = problems(project, name);
        if (!problems.isEmpty()) {
            return new FormatResult.Refused(problems);
        }
        List<TextEdit> edits = root(project).map(layout::of).orElse(List.of());
        return new FormatResult.Formatted(mark + TextEdit.apply(edits, marked));
    }

    private static List<SyntaxProblem> problems(LoadedProject project, String name) {
        Stream<SyntaxProblem> unreadable = project.unreadableFiles().stream()
                .map(file -> new SyntaxProblem(new Position(name, 1, 1, 0, 0), file.reason()));
        return Stream.concat(unreadable, project.syntaxProblems().stream()).toList();
    }

    /** The nodes, not Xtext's text regions: those fail where a field is given twice. */
    private static Optional<ICompositeNode> root(LoadedProject project) {
        return project.index().files().stream().findFirst()
                .map(file -> ((XtextResource) file.eResource()).getParseResult().getRootNode());
    }
}
