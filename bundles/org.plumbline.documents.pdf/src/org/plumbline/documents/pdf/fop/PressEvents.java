package org.plumbline.documents.pdf.fop;

import org.apache.fop.events.Event;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/**
 * Hears what FOP has to say. Its remarks on overfull lines and missing fonts are for writers of style sheets and go nowhere;
 * what it calls fatal it also throws.
 */
final class PressEvents implements EventListener {

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() == EventSeverity.FATAL) {
            throw new IllegalStateException(event.getEventID() + " " + event.getParams());
        }
    }
}
