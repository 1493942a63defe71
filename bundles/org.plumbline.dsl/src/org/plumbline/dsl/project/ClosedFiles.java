package org.plumbline.dsl.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.core.text.ProjectLanguage;

/** Gives a resource set the texts of closed files when they are asked for, and nothing else: no other file, nothing from the network. */
final class ClosedFiles extends URIHandlerImpl {

    private final XtextResourceSet files;
    private final Map<URI, TextPlace> places = new HashMap<>();
    private final Map<URI, String> languages = new HashMap<>();
    private final List<String> opened = new ArrayList<>();

    private ClosedFiles(XtextResourceSet files) {
        this.files = files;
    }

    /** Those of a resource set, which holds none yet. */
    static ClosedFiles of(XtextResourceSet files) {
        ClosedFiles closed = new ClosedFiles(files);
        files.getLoadOptions().put(XtextResource.OPTION_ENCODING, "UTF-8");
        files.getURIConverter().getURIHandlers().clear();
        files.getURIConverter().getURIHandlers().add(closed);
        return closed;
    }

    /** Adds a text; it is read each time that its file is opened. */
    void add(TextPlace place, Optional<String> language) {
        places.put(place.uri(), place);
        language.ifPresent(tag -> languages.put(place.uri(), tag));
    }

    /** The file at a place, opened unless it is open. */
    Resource open(URI place) {
        return files.getResource(place, true);
    }

    /** What was opened so far, as messages call it. */
    List<String> opened() {
        return List.copyOf(opened);
    }

    @Override
    public boolean canHandle(URI uri) {
        return true;
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        TextPlace place = places.get(uri);
        if (place == null) {
            throw new IOException(uri + " is no file of the project.");
        }
        try {
            InputStream text = new ByteArrayInputStream(place.content().read().getBytes(StandardCharsets.UTF_8));
            opened.add(place.name());
            Resource file = files.getResource(uri, false);
            if (file != null && languages.containsKey(uri)) {
                file.eAdapters().add(new ProjectLanguage(languages.get(uri)));
            }
            return text;
        } catch (FileText.Unreadable e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
