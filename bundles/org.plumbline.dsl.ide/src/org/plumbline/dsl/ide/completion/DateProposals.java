package org.plumbline.dsl.ide.completion;

import com.google.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.dsl.expectation.Expected;

/** Proposes dates: those around, for an end what follows its beginning, and today with its month, quarter and year. */
@Singleton
final class DateProposals {

    private static final Pattern DATE = Pattern.compile("(?<![\\w.-])\\d{4}-(?:\\d{2}(?:-\\d{2})?|Q[1-4])(?![\\w-])");
    private static final int AROUND = 2_000;
    private static final int MOST_AROUND = 4;
    private static final int[] MONTHS = {1, 3, 6, 12};

    List<Proposal> of(Expected expected, Site site, int rank) {
        Map<String, String> dates = new LinkedHashMap<>();
        List<String> before = before(site);
        boolean end = expected.feature().map(feature -> feature.getName()).filter(name -> name.equals("to") || name.endsWith("ntil"))
                .isPresent();
        if (end && !before.isEmpty()) {
            later(before.getFirst(), dates);
        }
        LocalDate today = site.today();
        dates.putIfAbsent(today.toString(), "today");
        dates.putIfAbsent(YearMonth.from(today).toString(), "this month");
        before.forEach(date -> dates.putIfAbsent(date, "as above"));
        after(site).forEach(date -> dates.putIfAbsent(date, "as below"));
        dates.putIfAbsent(today.getYear() + "-Q" + ((today.getMonthValue() + 2) / 3), "this quarter");
        dates.putIfAbsent(String.valueOf(today.getYear()), "this year");
        return dates.entrySet().stream().map(date -> Proposal.value(date.getKey(), date.getValue(), rank)).toList();
    }

    /** The dates before the caret, nearest first. */
    private static List<String> before(Site site) {
        int end = site.caret().word().start();
        return DATE.matcher(site.caret().text().substring(Math.max(0, end - AROUND), end)).results().map(MatchResult::group).toList()
                .reversed().stream().distinct().limit(MOST_AROUND).toList();
    }

    private static List<String> after(Site site) {
        int start = site.caret().word().end();
        String text = site.caret().text();
        return DATE.matcher(text.substring(start, Math.min(text.length(), start + AROUND))).results().map(MatchResult::group)
                .distinct().limit(MOST_AROUND).toList();
    }

    /** What lasts from a day or month may end some months later; a month named as an end is over with its last day. */
    private static void later(String begin, Map<String, String> dates) {
        for (int months : MONTHS) {
            try {
                String date = begin.length() == 7 ? YearMonth.parse(begin).plusMonths(months - 1L).toString()
                        : LocalDate.parse(begin).plusMonths(months).minusDays(1).toString();
                dates.putIfAbsent(date, months == 1 ? "one month" : months + " months");
            } catch (DateTimeException e) {
                return; // a quarter, or a day that the calendar has not
            }
        }
    }
}
