package org.plumbline.dsl.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.dependencies.Library;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.dependencies.SourceProject;
import org.plumbline.dsl.syntax.TooManyBlocks;

/**
 * Where a text lies.
 *
 * @param uri the scheme is {@code archive} for one that lies in a library
 * @param name what messages call it
 * @param content reads it
 */
record TextPlace(URI uri, String name, Content content) {

    /** Reads a text, each time anew. */
    @FunctionalInterface
    interface Content {

        String read() throws FileText.Unreadable;
    }

    /** The places of the texts of a project, in its order. */
    static List<TextPlace> of(SourceProject project, TextSource texts) {
        return switch (project) {
            case OpenProject open -> of(open.files(), texts);
            case Library library -> packed(library);
        };
    }

    /** Files, each called as its path is given. */
    static List<TextPlace> of(List<Path> files, TextSource texts) {
        return files.stream().map(file -> new TextPlace(URI.createFileURI(file.toAbsolutePath().normalize().toString()), file.toString(),
                () -> texts.read(file, file.toString()))).toList();
    }

    /** A text that is in memory already, under the name that messages call it by. */
    static TextPlace inMemory(String name, String text) {
        return new TextPlace(URI.createURI("text:/" + URI.encodeSegment(name, false)), name, () -> text);
    }

    /** The text, parsed into a new resource; references are not resolved. */
    XtextResource parsedInto(ResourceSet files) throws FileText.Unreadable {
        byte[] text = content.read().getBytes(StandardCharsets.UTF_8);
        XtextResource resource = (XtextResource) files.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(text), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
            return resource;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail.", e);
        } catch (ParseException e) {
            files.getResources().remove(resource);
            TooManyBlocks reason = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                    .filter(TooManyBlocks.class::isInstance).map(TooManyBlocks.class::cast).findFirst().orElseThrow(() -> e);
            throw new FileText.Unreadable(name + ":" + reason.line(), reason.getMessage());
        }
    }

    private static List<TextPlace> packed(Library library) {
        URI archive = URI.createFileURI(library.archive().toAbsolutePath().normalize().toString());
        List<TextPlace> places = new ArrayList<>();
        library.texts().forEach((path, text) -> places.add(
                new TextPlace(URI.createURI("archive:" + archive + "!/" + encoded(path)), library.shown(path), () -> text)));
        return places;
    }

    private static String encoded(String path) {
        return Stream.of(path.split("/")).map(segment -> URI.encodeSegment(segment, false)).collect(Collectors.joining("/"));
    }
}
