package org.plumbline.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.core.ExtensionProperty;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.Link;
import org.plumbline.model.core.Money;
import org.plumbline.model.core.MoneyKind;
import org.plumbline.model.core.Reference;
import org.plumbline.model.core.Section;
import org.plumbline.model.core.TranslationState;

/** What every element may have, and what stands within texts and amounts. */
class CommonFieldsTest {

    private final LanguageTexts texts = new LanguageTexts();

    @Test
    void sectionsPropertiesAndLinksOfAnImportedCatalogue() {
        RiskCard card = texts.only(RiskCard.class, """
                risk 'ac-2' "Accounts" {
                    section S1 "Guidance" is guidance {
                        description "Begin here."
                        section S2 "Details"
                    }
                    property label "AC-2" class sp800-53 of "https://example.org/ns"
                    property sort-id "ac-02"
                    link "https://example.org/ac-2" as reference
                }
                """);
        Section section = card.getSections().getFirst();

        assertThat(section.getKind()).isEqualTo("guidance");
        assertThat(section.getDescription()).isNotNull();
        assertThat(section.getSections().getFirst().eResource().getURIFragment(section.getSections().getFirst())).isEqualTo("'ac-2'.S1.S2");
        assertThat(card.getProperties())
                .extracting(ExtensionProperty::getName, ExtensionProperty::getValue, ExtensionProperty::getCategory, ExtensionProperty::getNamespace)
                .containsExactly(tuple("label", "AC-2", "sp800-53", "https://example.org/ns"), tuple("sort-id", "ac-02", null, null));
        assertThat(card.getLinks()).extracting(Link::getUri, Link::getRelation)
                .containsExactly(tuple("https://example.org/ac-2", "reference"));
    }

    @Test
    void aTranslationSaysHowFarItCanBeTrusted() {
        var entries = texts.only(RiskCard.class, """
                risk R "Theft" es: "Robo" machine fr: "Vol" stale ar: "سرقة" { cause "x" }
                """).getName().getEntries();

        assertThat(entries).extracting(LString::isSetState).containsExactly(false, true, true, false);
        assertThat(entries).extracting(LString::getState).contains(TranslationState.MACHINE, TranslationState.STALE);
    }

    @Test
    void moneyMayBeOfAKind() {
        assertThat(texts.project("""
                engagement E {}
                plan of E { budget 5 000 USD as investment budget 200 EUR as in-kind budget 3 CHF }
                """).index().all(Money.class)).extracting(Money::getCurrency, money -> money.isSetKind() ? money.getKind() : null)
                .containsExactly(tuple("USD", MoneyKind.INVESTMENT), tuple("EUR", MoneyKind.IN_KIND), tuple("CHF", null));
    }

    @Test
    void aDocumentAndWhatItDoesNotSay() {
        Reference document = texts.only(Reference.class, """
                document D "Paper" {
                    symbol "S/1" publisher "Office" licence "CC0-1.0" copyright "Office" found at "https://example.org"
                    description not stated in source
                    not stated in source date, licence because "The page is torn."
                }
                """);

        assertThat(document.getPublisher()).isEqualTo("Office");
        assertThat(document.getUnspecified()).extracting(open -> open.getFeatures().size(), open -> open.getReason() != null)
                .containsExactly(tuple(1, false), tuple(2, true));
    }
}
