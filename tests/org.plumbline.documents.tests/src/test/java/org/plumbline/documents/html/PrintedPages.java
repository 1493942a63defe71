package org.plumbline.documents.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The pages of a PDF as Chromium writes it: page objects stand uncompressed in the file. */
public record PrintedPages(List<String> mediaBoxes) {

    private static final Pattern PAGE = Pattern.compile("/Type /Page\\s.*?/MediaBox \\[([^]]*)]", Pattern.DOTALL);

    /** The pages of a file. */
    public static PrintedPages of(byte[] pdf) {
        return new PrintedPages(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().map(page -> page.group(1)).toList());
    }

    /** All pages. */
    public int count() {
        return mediaBoxes.size();
    }

    /** Pages that are wider than high. */
    public long landscape() {
        return mediaBoxes.stream().map(box -> box.strip().split("\\s+"))
                .filter(box -> Double.parseDouble(box[2]) > Double.parseDouble(box[3])).count();
    }
}
