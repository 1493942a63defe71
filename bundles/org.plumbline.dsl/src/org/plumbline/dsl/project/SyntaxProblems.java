package org.plumbline.dsl.project;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.source.Position;

/** What in texts could not be understood; worked out once for each parsed text. */
final class SyntaxProblems {

    private final Map<URI, String> names;
    private final Map<IParseResult, List<Resource.Diagnostic>> mistakes = new WeakHashMap<>();

    /** @param names what each text is called in messages */
    SyntaxProblems(Map<URI, String> names) {
        this.names = names;
    }

    List<SyntaxProblem> of(List<XtextResource> files) {
        return files.stream().filter(file -> !file.getErrors().isEmpty())
                .flatMap(file -> mistakes(file).stream().map(error -> problem(error, names.get(file.getURI()))))
                .toList();
    }

    private List<Resource.Diagnostic> mistakes(XtextResource file) {
        return file.getParseResult() == null ? List.copyOf(file.getErrors())
                : mistakes.computeIfAbsent(file.getParseResult(), parsed -> Mistakes.in(file));
    }

    private static SyntaxProblem problem(Resource.Diagnostic error, String name) {
        return error instanceof AbstractDiagnostic place
                ? new SyntaxProblem(new Position(name, place.getLine(), place.getColumn(), place.getOffset(), place.getLength()),
                        place.getMessage())
                : new SyntaxProblem(new Position(name, Math.max(1, error.getLine()), Math.max(1, error.getColumn()), 0, 0),
                        error.getMessage());
    }
}
