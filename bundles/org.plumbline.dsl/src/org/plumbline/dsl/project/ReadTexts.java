package org.plumbline.dsl.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.core.text.ProjectLanguage;

/** The texts of one project, as far as they are read by now. */
final class ReadTexts {

    private final Optional<String> language;
    private final Deque<TextPlace> waiting = new ArrayDeque<>();
    private final Map<URI, XtextResource> resources = new HashMap<>();
    private final Map<URI, UnreadableFile> unreadable = new HashMap<>();
    private List<TextPlace> places;

    /**
     * Texts of which none is read.
     *
     * @param language of a file that states none; empty for the usual one
     */
    ReadTexts(List<TextPlace> places, Optional<String> language) {
        this.places = List.copyOf(places);
        this.language = language;
        waiting.addAll(places);
    }

    /** Parses the next text that waits, if it can be read. */
    Optional<XtextResource> readNext(XtextResourceSet files) {
        TextPlace place = waiting.remove();
        try {
            XtextResource resource = place.parsedInto(files);
            language.ifPresent(tag -> resource.eAdapters().add(new ProjectLanguage(tag)));
            resources.put(place.uri(), resource);
            return Optional.of(resource);
        } catch (FileText.Unreadable e) {
            unreadable.put(place.uri(), e.file());
            return Optional.empty();
        }
    }

    boolean isRead() {
        return waiting.isEmpty();
    }

    int size() {
        return places.size();
    }

    int left() {
        return waiting.size();
    }

    /** Takes over which texts there are; those that stay stay as they are. What is read of one that goes is to be taken out before. */
    void set(List<TextPlace> others) {
        Map<URI, TextPlace> before = new HashMap<>();
        places.forEach(place -> before.put(place.uri(), place));
        Predicate<TextPlace> stays = place -> others.stream().anyMatch(other -> other.uri().equals(place.uri()));
        places.stream().filter(stays.negate()).forEach(place -> unreadable.remove(place.uri()));
        waiting.removeIf(stays.negate());
        others.stream().filter(place -> !before.containsKey(place.uri())).forEach(waiting::add);
        places = List.copyOf(others);
    }

    /** Whether a text is one of them, read or not. */
    boolean has(URI uri) {
        return places.stream().anyMatch(place -> place.uri().equals(uri));
    }

    /** The text is to be read again; what was read of it is to be taken out before. */
    void readAgain(URI uri) {
        unreadable.remove(uri);
        waiting.removeIf(place -> place.uri().equals(uri));
        places.stream().filter(place -> place.uri().equals(uri)).forEach(waiting::add);
    }

    Optional<XtextResource> resource(URI uri) {
        return Optional.ofNullable(resources.get(uri));
    }

    /** Whether the text could not be read. */
    boolean isUnreadable(URI uri) {
        return unreadable.containsKey(uri);
    }

    void takeOut(URI uri) {
        resources.remove(uri);
    }

    List<URI> uris() {
        return places.stream().map(TextPlace::uri).toList();
    }

    /** What is read, in the order of the project. */
    List<XtextResource> resources() {
        return places.stream().map(place -> resources.get(place.uri())).filter(Objects::nonNull).toList();
    }

    /** What could not be read, in the order of the project. */
    List<UnreadableFile> unreadable() {
        return places.stream().map(place -> unreadable.get(place.uri())).filter(Objects::nonNull).toList();
    }
}
