package org.plumbline.documents.pdf.fo;

import java.util.ArrayDeque;
import java.util.Deque;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Tells a reader of XSL-FO what a document consists of, element by element. There is no markup in between, so no text can
 * become markup.
 */
public final class Fo {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String EXTENSION = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ContentHandler handler;
    private final Deque<String> open = new ArrayDeque<>();

    public Fo(ContentHandler handler) {
        this.handler = handler;
    }

    /** A reader that cannot go on; {@link SAXException} is its cause. */
    public static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** @param cause what it says */
        public Failure(SAXException cause) {
            super(cause);
        }
    }

    /** Begins. */
    public Fo begin() {
        return told(handler::startDocument);
    }

    /**
     * Opens an element of XSL-FO.
     *
     * @param attributes names and values in turn; a pair whose value is empty is left out. Names may begin with
     *        {@code fox:} (extensions of FOP) or {@code xml:}.
     */
    public Fo open(String element, String... attributes) {
        AttributesImpl list = new AttributesImpl();
        for (int index = 0; index < attributes.length; index += 2) {
            if (!attributes[index + 1].isEmpty()) {
                String name = attributes[index];
                list.addAttribute(namespace(name), name.substring(name.indexOf(':') + 1), name, "CDATA", attributes[index + 1]);
            }
        }
        open.push(element);
        return told(() -> handler.startElement(FO, element, "fo:" + element, list));
    }

    /** Names a place, so that links can lead to it from outside. */
    Fo destination(String id) {
        AttributesImpl list = new AttributesImpl();
        list.addAttribute("", "internal-destination", "internal-destination", "CDATA", id);
        return told(() -> handler.startElement(EXTENSION, "destination", "fox:destination", list))
                .told(() -> handler.endElement(EXTENSION, "destination", "fox:destination"));
    }

    /** Closes the innermost open element. */
    public Fo close() {
        String element = open.pop();
        return told(() -> handler.endElement(FO, element, "fo:" + element));
    }

    /** An element without content. */
    public Fo empty(String element, String... attributes) {
        return open(element, attributes).close();
    }

    /** Characters that a page can show; see {@link org.plumbline.documents.pdf.text.PaperText}. */
    public Fo characters(String text) {
        return text.isEmpty() ? this : told(() -> handler.characters(text.toCharArray(), 0, text.length()));
    }

    private static String namespace(String name) {
        return name.startsWith("fox:") ? EXTENSION : name.startsWith("xml:") ? XML : "";
    }

    private Fo told(Event event) {
        try {
            event.tell();
        } catch (SAXException failure) {
            throw new Failure(failure);
        }
        return this;
    }

    @FunctionalInterface
    private interface Event {
        void tell() throws SAXException;
    }
}
