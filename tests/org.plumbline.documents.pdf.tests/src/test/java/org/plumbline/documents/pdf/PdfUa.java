package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Judges files by ISO 14289-1 (PDF/UA-1), as far as a machine can. */
final class PdfUa {

    private PdfUa() {
    }

    /** Fails with the clauses that a file breaks, each with a place where it does. */
    static void holdsFor(byte[] file, String name) {
        assertThat(broken(file)).as("clauses of PDF/UA-1 that %s breaks", name).isEmpty();
    }

    private static List<String> broken(byte[] file) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream().map(PdfUa::text).distinct().toList();
        } catch (Exception unreadable) {
            throw new AssertionError("no PDF", unreadable);
        }
    }

    private static String text(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                + assertion.getLocation().getContext();
    }
}
