package org.plumbline.documents.pdf.fop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;

import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.plumbline.documents.theme.FontFile;
import org.plumbline.documents.theme.ThemeFonts;
import org.plumbline.drawing.font.Typeface;

/**
 * Gives FOP the packed fonts, those of the theme, and the document's own pictures, and nothing else: no document can make it read a file or
 * ask the network.
 */
record OwnResources(ThemeFonts theme, Pictures pictures) implements ResourceResolver {

    static final URI BASE = URI.create("plumbline:/");
    static final String FONTS = "plumbline:/fonts/";
    static final String THEME = "plumbline:/theme/";
    static final String PICTURES = "plumbline:/pictures/";
    static final String PHOTOS = "plumbline:/photos/";
    /** Running text keeps its kerning. */
    private static final Set<String> SUBSTITUTION = Set.of("GSUB");
    private static final Set<String> ALL_RULES = Set.of("GSUB", "GPOS", "GDEF");

    @Override
    public Resource getResource(URI uri) throws IOException {
        String address = uri.toString();
        if (address.startsWith(FONTS)) {
            return new Resource(new ByteArrayInputStream(font(address.substring(FONTS.length()))));
        }
        if (address.startsWith(THEME)) {
            return new Resource(new ByteArrayInputStream(theme.file(FontFile.Style.valueOf(address.substring(THEME.length())))
                    .orElseThrow(() -> new IOException("The theme has no such font: " + address)).content()));
        }
        if (address.startsWith(PHOTOS)) {
            return new Resource(new ByteArrayInputStream(pictures.photo(address)));
        }
        if (address.startsWith(PICTURES)) {
            // Their content comes from DrawnPictures; FOP only wants to see that there is something.
            return new Resource(new ByteArrayInputStream(new byte[0]));
        }
        throw new IOException("A document uses nothing outside itself: " + address);
    }

    private static byte[] font(String fileName) throws IOException {
        Typeface typeface = Arrays.stream(Typeface.values()).filter(face -> face.fileName().equals(fileName)).findFirst()
                .orElseThrow(() -> new IOException("There is no packed font " + fileName));
        boolean text = typeface.family().equals(Typeface.SANS.family());
        return new PlainFont(typeface.bytes(), text ? SUBSTITUTION : ALL_RULES).bytes();
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("A document is written where its caller says: " + uri);
    }
}
