package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.docx.DocxWriter;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Metadata;
import org.plumbline.drawing.TextDirection;

/** The writer of DOCX finds its library and its own files as a bundle, and its library says nothing on the error stream. */
class DocxInOsgiTest {

    @Test
    void writesSilently() throws IOException {
        PrintStream stream = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PrintStream listening = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setErr(listening);
            new DocxWriter().write(new Document(new Metadata("Roadmap", "", "en", TextDirection.LEFT_TO_RIGHT, "", "", "", "",
                    Optional.empty(), List.of()), Optional.empty(), Optional.empty(), List.of()), file);
        } finally {
            System.setErr(stream);
        }

        assertThat(file.toByteArray()).startsWith('P', 'K');
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
