package org.plumbline.core.units;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The units that Plumbline knows, by symbol, singular and plural. Authors may write others; a rule tells them, and a
 * figure in an unknown unit is shown as it was written. Capitals make no difference, except that a symbol is taken as
 * it stands.
 */
public final class UnitVocabulary {

    private static final List<UnitWord> WORDS = Stream.of(
            percent(),
            units(Dimension.TIME, "min minute minutes", "h hour hours", "d day days", "wk week weeks", "mo month months",
                    "a year years", "- quarter quarters"),
            units(Dimension.WORK, "- person-hour person-hours", "- person-day person-days", "- person-week person-weeks",
                    "- person-month person-months"),
            units(Dimension.SCORE, "- point points", "- level levels", "- mark marks", "- vote votes"),
            units(Dimension.PHYSICAL, "m3 cubic-metre cubic-metres", "l litre litres", "ml millilitre millilitres",
                    "m metre metres", "km kilometre kilometres", "kg kilogram kilograms", "t tonne tonnes",
                    "kWh kilowatt-hour kilowatt-hours"),
            units(Dimension.COUNT, "- person people", "- person persons", "- employee employees", "- member members",
                    "- customer customers", "- household households", "- user users", "- worker workers", "- trainee trainees",
                    "- participant participants", "- reader readers", "- inspector inspectors", "- manager managers",
                    "- woman women", "- man men", "- candidate candidates", "- applicant applicants", "- bidder bidders",
                    "- supplier suppliers", "- contractor contractors", "- connection connections", "- meter meters",
                    "- reading readings", "- zone zones", "- route routes", "- vehicle vehicles", "- repair repairs",
                    "- leak leaks", "- interruption interruptions", "- sample samples", "- test tests", "- case cases",
                    "- complaint complaints", "- report reports", "- concern concerns", "- incident incidents",
                    "- allegation allegations", "- investigation investigations", "- sanction sanctions",
                    "- decision decisions", "- declaration declarations", "- conflict conflicts", "- gift gifts",
                    "- meeting meetings", "- session sessions", "- workshop workshops", "- training trainings",
                    "- course courses", "- visit visits", "- inspection inspections", "- audit audits", "- review reviews",
                    "- check checks", "- finding findings", "- recommendation recommendations", "- control controls",
                    "- procedure procedures", "- policy policies", "- rule rules", "- code codes", "- form forms",
                    "- step steps", "- document documents", "- page pages", "- record records", "- entry entries",
                    "- file files", "- ticket tickets", "- request requests", "- application applications",
                    "- permit permits", "- approval approvals", "- exception exceptions", "- error errors",
                    "- discrepancy discrepancies", "- correction corrections", "- adjustment adjustments", "- item items",
                    "- invoice invoices", "- bill bills", "- payment payments", "- receipt receipts",
                    "- transaction transactions", "- debt debts", "- write-off write-offs", "- order orders",
                    "- purchase purchases", "- tender tenders", "- bid bids", "- contract contracts", "- change changes",
                    "- variation variations", "- amendment amendments", "- project projects", "- site sites",
                    "- work works", "- post posts", "- position positions", "- vacancy vacancies", "- appointment appointments",
                    "- promotion promotions", "- transfer transfers", "- office offices", "- unit units", "- branch branches",
                    "- department departments", "- process processes", "- system systems", "- tool tools", "- risk risks",
                    "- action actions", "- indicator indicators", "- time times", "- call calls", "- message messages",
                    "- publication publications", "- notice notices", "- question questions", "- answer answers"))
            .flatMap(words -> words).toList();

    /** All known units. */
    public List<UnitWord> words() {
        return WORDS;
    }

    /** The unit that a word or symbol stands for; empty for one that is not known. */
    public Optional<UnitWord> find(String written) {
        if (written == null) {
            return Optional.empty();
        }
        String word = written.toLowerCase(Locale.ROOT);
        return WORDS.stream().filter(unit -> unit.symbol().equals(written)).findFirst().or(() -> WORDS.stream()
                .filter(unit -> unit.plural().equals(word) || unit.singular().equals(word)).findFirst());
    }

    /**
     * One spelling for all spellings of a unit, to compare by: the plural of a known one, else the word as written;
     * null for null.
     */
    public String canonical(String written) {
        return find(written).map(UnitWord::plural).orElse(written);
    }

    private static Stream<UnitWord> percent() {
        return Stream.of(new UnitWord("%", "percent", "percent", Dimension.SHARE),
                new UnitWord("pt", "percentage-point", "percentage-points", Dimension.SHARE));
    }

    /** Each unit is symbol, singular and plural; a dash for a unit without a symbol. */
    private static Stream<UnitWord> units(Dimension dimension, String... units) {
        return Stream.of(units).map(unit -> unit.split(" ")).map(forms -> new UnitWord(
                forms[0].equals("-") ? forms[2] : forms[0], forms[1], forms[2], dimension));
    }
}
