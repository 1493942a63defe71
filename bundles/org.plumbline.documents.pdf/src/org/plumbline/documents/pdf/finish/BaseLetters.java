package org.plumbline.documents.pdf.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lets readers search and copy Arabic words: the fonts' tables of Unicode values name letters instead of the forms that they
 * were printed in.
 */
final class BaseLetters implements FinishingPass.Step {

    /** A value among the forms of Arabic letters, in hexadecimal digits as FOP writes them. */
    private static final Pattern FORM = Pattern.compile("<([0-9A-Fa-f]{4})>( +)<([Ff][B-Eb-e][0-9A-Fa-f]{2})>(?! *<)");
    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f]{4})> +<([0-9A-Fa-f]{4})> +<([Ff][B-Eb-e][0-9A-Fa-f]{2})>");

    @Override
    public void apply(PDDocument document) throws IOException {
        for (COSObject font : document.getDocument().getObjectsByType(COSName.FONT)) {
            COSBase table = ((COSDictionary) font.getObject()).getDictionaryObject(COSName.TO_UNICODE);
            if (table instanceof COSStream stream) {
                rewrite(stream);
            }
        }
    }

    private static void rewrite(COSStream stream) throws IOException {
        String before = new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        String after = FORM.matcher(RANGE.matcher(before).replaceAll(BaseLetters::range)).replaceAll(BaseLetters::single);
        if (!after.equals(before)) {
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(after.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static String single(MatchResult match) {
        return "<" + match.group(1) + ">" + match.group(2) + "<" + letters(Integer.parseInt(match.group(3), 16)) + ">";
    }

    /** A range becomes a list, because base letters do not follow each other as their forms do. */
    private static String range(MatchResult match) {
        int count = Integer.parseInt(match.group(2), 16) - Integer.parseInt(match.group(1), 16) + 1;
        int first = Integer.parseInt(match.group(3), 16);
        StringBuilder list = new StringBuilder("<" + match.group(1) + "> <" + match.group(2) + "> [");
        for (int index = 0; index < count; index++) {
            list.append('<').append(letters(first + index)).append("> ");
        }
        return Matcher.quoteReplacement(list.append(']').toString());
    }

    private static String letters(int form) {
        StringBuilder hexadecimal = new StringBuilder();
        Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC).chars()
                .forEach(c -> hexadecimal.append(String.format(java.util.Locale.ROOT, "%04X", c)));
        return hexadecimal.toString();
    }
}
