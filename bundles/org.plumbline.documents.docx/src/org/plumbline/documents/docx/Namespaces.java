package org.plumbline.documents.docx;

/** The namespaces of the format (ISO/IEC 29500, transitional). */
final class Namespaces {

    static final String TEXT = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING_IN_TEXT = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private Namespaces() {
    }
}
