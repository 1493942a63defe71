package org.plumbline.dsl.ide.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.plumbline.dsl.ide.text.DocumentUris;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.dsl.ide.workspace.FileFindings;
import org.plumbline.dsl.project.Problem;
import org.plumbline.validation.Severity;

/** Findings in the words of the protocol. */
public final class Diagnostics {

    private static final Map<Severity, DiagnosticSeverity> SEVERITIES = Map.of(Severity.ERROR, DiagnosticSeverity.Error,
            Severity.WARNING, DiagnosticSeverity.Warning, Severity.INFO, DiagnosticSeverity.Information);

    private Diagnostics() {
    }

    /** All findings of a file. */
    public static PublishDiagnosticsParams of(FileFindings findings) {
        Optional<TextPositions> text = findings.text().map(TextPositions::new);
        List<Diagnostic> diagnostics = findings.problems().stream().map(problem -> of(problem, text)).toList();
        String address = DocumentUris.of(URI.createFileURI(findings.file().toString()));
        return new PublishDiagnosticsParams(address, diagnostics, findings.version().orElse(null));
    }

    private static Diagnostic of(Problem problem, Optional<TextPositions> text) {
        String message = problem.remedy().map(remedy -> problem.message() + "\n" + remedy).orElse(problem.message());
        Diagnostic diagnostic = new Diagnostic(range(problem.position(), text), message, SEVERITIES.get(problem.severity()), "plumbline");
        diagnostic.setCode(problem.code());
        return diagnostic;
    }

    /** Where the text is not known, as of settings, all of it stands in one line. */
    private static Range range(org.plumbline.core.source.Position place, Optional<TextPositions> text) {
        if (text.isPresent()) {
            return text.get().range(place.offset(), place.length());
        }
        Position start = new Position(Math.max(0, place.line() - 1), Math.max(0, place.column() - 1));
        return new Range(start, new Position(start.getLine(), start.getCharacter() + place.length()));
    }
}
