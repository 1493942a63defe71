package org.plumbline.diagram.format;

import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A file whose parts know the lines at which they begin. */
final class DescriptionFile extends XMIResourceImpl {

    DescriptionFile(URI uri) {
        super(uri);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new Handler(resource, helper, options);
            }
        };
    }

    /** A parser tells where what it has read ends; so a tag begins where the text before it ended. */
    private static final class Handler extends SAXXMIHandler {

        /** Deeper than any description; what goes beyond would end in an overflow of the stack. */
        private static final int DEEPEST = 90;

        private int depth;
        private int end = 1;
        private int begin = 1;

        Handler(XMLResource file, XMLHelper helper, Map<?, ?> options) {
            super(file, helper, options);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            begin = end;
            if (++depth > DEEPEST) {
                throw new SAXException(qualified + " in line " + begin + " is nested more than " + DEEPEST + " deep");
            }
            super.startElement(uri, name, qualified, attributes);
            end = getLineNumber();
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            depth--;
            super.endElement(uri, name, qualified);
            end = getLineNumber();
        }

        @Override
        public void characters(char[] text, int start, int length) {
            super.characters(text, start, length);
            end = getLineNumber();
        }

        @Override
        public void ignorableWhitespace(char[] text, int start, int length) {
            end = getLineNumber();
        }

        @Override
        public void comment(char[] text, int start, int length) {
            super.comment(text, start, length);
            end = getLineNumber();
        }

        @Override
        protected void processObject(EObject object) {
            if (object != null) {
                SourceLine.mark(object, begin);
            }
            super.processObject(object);
        }
    }
}
