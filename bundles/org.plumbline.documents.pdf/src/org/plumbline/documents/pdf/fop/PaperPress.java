package org.plumbline.documents.pdf.fop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.function.Consumer;

import org.apache.fop.apps.EnvironmentProfile;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopConfParser;
import org.plumbline.documents.theme.ThemeFonts;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Lays out one document with Apache FOP. It reads nothing but the packed fonts and the document's own pictures. */
public final class PaperPress {

    private static final String PDF = "application/pdf";
    /** FOP wants one; the finishing pass puts the real one in its place. */
    private static final String FOR_THE_TIME_BEING = "Plumbline";

    private final ThemeFonts theme;
    private final Pictures pictures;

    /**
     * A press for one document.
     *
     * @param theme fonts beside the packed ones
     * @param pictures of the document
     */
    public PaperPress(ThemeFonts theme, Pictures pictures) {
        this.theme = theme;
        this.pictures = pictures;
    }

    /**
     * Prints into a stream.
     *
     * @param content tells what to print, as events of XSL-FO but for the end of the document
     */
    public void print(Consumer<ContentHandler> content, OutputStream out) throws IOException {
        try {
            FopFactory factory = factory();
            FOUserAgent agent = factory.newFOUserAgent();
            agent.setTitle(FOR_THE_TIME_BEING);
            agent.setCreationDate(new Date(0));
            agent.getEventBroadcaster().addEventListener(new PressEvents());
            Fop fop = factory.newFop(PDF, agent, out);
            ContentHandler handler = fop.getDefaultHandler();
            content.accept(handler);
            WesternDigits.run(() -> end(handler));
        } catch (FOPException failure) {
            throw new IOException("The pages cannot be laid out: " + failure.getMessage(), failure);
        }
    }

    private static void end(ContentHandler handler) {
        try {
            handler.endDocument();
        } catch (SAXException failure) {
            throw new IllegalStateException("The pages cannot be put together", failure);
        }
    }

    private FopFactory factory() throws IOException {
        EnvironmentProfile profile = EnvironmentalProfileFactory.createRestrictedIO(OwnResources.BASE, new OwnResources(theme, pictures));
        try (InputStream configuration = new ByteArrayInputStream(FontConfiguration.xml(theme).getBytes(StandardCharsets.UTF_8))) {
            FopFactory factory = new FopConfParser(configuration, profile).getFopFactoryBuilder()
                    .setBreakIndentInheritanceOnReferenceAreaBoundary(true).build();
            new DrawnPictures(pictures).register(factory.getImageManager().getRegistry());
            return factory;
        } catch (SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
