package org.plumbline.documents.pdf.finish;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Names the file after what its pages show, so that the same document has the same name every time. */
final class DocumentId implements FinishingPass.Step {

    private static final int LENGTH = 16;

    @Override
    public void apply(PDDocument document) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 14];
        for (PDPage page : document.getPages()) {
            try (InputStream content = page.getContents()) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
        }
        COSString name = new COSString(Arrays.copyOf(digest.digest(), LENGTH));
        COSArray id = new COSArray();
        id.add(name);
        id.add(name);
        document.getDocument().getTrailer().setItem(COSName.ID, id);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
