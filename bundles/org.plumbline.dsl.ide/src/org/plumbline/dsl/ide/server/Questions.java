package org.plumbline.dsl.ide.server;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.dsl.ide.workspace.LanguageWorkspace;
import org.plumbline.dsl.project.LoadedProject;

/** Asks services of the language about texts of the workspace. An answer that the client wants no more is not worked out. */
final class Questions {

    /** Asks a service about a place in a text. */
    @FunctionalInterface
    interface AtCaret<S, T> {

        T ask(S service, XtextResource file, int caret);
    }

    private final LanguageWorkspace workspace;
    private final Supplier<Injector> language;

    /** @param language asked for on the thread of the workspace only */
    Questions(LanguageWorkspace workspace, Supplier<Injector> language) {
        this.workspace = workspace;
        this.language = language;
    }

    /** About a place; {@code none} where there is no such text. */
    <S, T> CompletableFuture<T> at(TextDocumentPositionParams place, Class<S> service, T none, AtCaret<S, T> question) {
        return at(place.getTextDocument(), place.getPosition(), service, none, question);
    }

    <S, T> CompletableFuture<T> at(TextDocumentIdentifier document, Position position, Class<S> service, T none,
            AtCaret<S, T> question) {
        return about(document, service, none, (asked, file) -> question.ask(asked, file, offset(file, position)));
    }

    /** About a text. */
    <S, T> CompletableFuture<T> about(TextDocumentIdentifier document, Class<S> service, T none, BiFunction<S, XtextResource, T> question) {
        Optional<Path> path = DocumentPaths.of(document.getUri());
        if (path.isEmpty()) {
            return CompletableFuture.completedFuture(none);
        }
        return whole(workspace.read(path.get(), file -> question.apply(service(service), file)), answer -> answer.orElse(none));
    }

    /** About a place in a text, in its project and in all that build upon it. */
    <S, T> CompletableFuture<List<T>> inAll(TextDocumentPositionParams place, Class<S> service, AtCaret<S, T> question) {
        Optional<Path> path = DocumentPaths.of(place.getTextDocument().getUri());
        if (path.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return whole(workspace.readInAll(path.get(),
                file -> question.ask(service(service), file, offset(file, place.getPosition()))), answers -> answers);
    }

    /** About all projects together. */
    <S, T> CompletableFuture<T> ofWorkspace(Class<S> service, BiFunction<S, List<LoadedProject>, T> question) {
        return whole(workspace.readProjects(projects -> question.apply(service(service), projects)), answer -> answer);
    }

    private <S> S service(Class<S> type) {
        return language.get().getInstance(type);
    }

    private static int offset(XtextResource file, Position position) {
        return TextPositions.of(file).offset(position);
    }

    private static <A, T> CompletableFuture<T> whole(CompletableFuture<A> asked, Function<A, T> answer) {
        CompletableFuture<T> given = asked.thenApply(answer);
        given.whenComplete((result, failure) -> {
            if (given.isCancelled()) {
                asked.cancel(false);
            }
        });
        return given;
    }
}
