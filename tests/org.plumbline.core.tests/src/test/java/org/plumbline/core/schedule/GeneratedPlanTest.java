package org.plumbline.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.TextModel;
import org.plumbline.generated.Generated;
import org.plumbline.model.plan.ActionPlan;

/**
 * Compares the critical path method on generated plans with what the words mean: start days are pushed until no
 * dependency is broken, and the slack of an action is the longest delay of it alone that leaves the end of the plan
 * where it is.
 */
class GeneratedPlanTest {

    private static final LocalDate ORIGIN = LocalDate.of(2026, 6, 1);
    private static final List<LocalDate> WORKED = Stream.iterate(ORIGIN, day -> day.plusDays(1)).limit(2000)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY).toList();

    @Test
    void schedulesAsTheWordsMean() {
        Generated.rounds(60, 1_000, random -> check(generate(random)));
    }

    private static void check(List<Job> jobs) {
        TextModel model = TextModel.of(text(jobs));
        Schedule schedule = new CriticalPath(model.index(), new WorkCalendars()).of(model.the(ActionPlan.class)).orElseThrow();
        int[] starts = push(jobs, new int[jobs.size()]);
        for (int at = 0; at < jobs.size(); at++) {
            ScheduledAction entry = schedule.actions().get(at);
            assertThat(entry.earliestStart()).as("start of A%s", at).isEqualTo(WORKED.get(starts[at]));
            assertThat(entry.earliestFinish()).as("finish of A%s", at).isEqualTo(WORKED.get(starts[at] + jobs.get(at).days() - 1));
            assertThat(entry.slack()).as("slack of A%s", at).isEqualTo(slack(jobs, at));
            assertThat(entry.latestStart()).as("latest start of A%s", at).isEqualTo(WORKED.get(starts[at] + slack(jobs, at)));
        }
        assertThat(schedule.finish()).isEqualTo(WORKED.get(finish(jobs, starts) - 1));
        assertThat(schedule.critical()).isNotEmpty();
        assertThat(schedule.cycles()).isEmpty();
    }

    private static int slack(List<Job> jobs, int job) {
        int[] delays = new int[jobs.size()];
        int starts = push(jobs, delays)[job];
        int finish = finish(jobs, push(jobs, delays));
        int slack = -1;
        while (finish(jobs, push(jobs, delays)) == finish) {
            slack++;
            delays[job] = starts + slack + 1;
        }
        return slack;
    }

    /** The first start of each job that breaks nothing and is not before the given one. */
    private static int[] push(List<Job> jobs, int[] notBefore) {
        int[] starts = IntStream.range(0, jobs.size()).map(at -> Math.max(notBefore[at], jobs.get(at).notBefore())).toArray();
        boolean broken = true;
        while (broken) {
            broken = false;
            for (int at = 0; at < starts.length; at++) {
                for (Wait wait : jobs.get(at).waits()) {
                    int least = wait.kind().equals("after") || wait.kind().equals("ends with")
                            ? starts[wait.on()] + jobs.get(wait.on()).days() + wait.lag()
                            : starts[wait.on()] + wait.lag();
                    int end = wait.kind().startsWith("ends") ? starts[at] + jobs.get(at).days() : starts[at];
                    if (end < least) {
                        starts[at]++;
                        broken = true;
                    }
                }
            }
        }
        return starts;
    }

    private static int finish(List<Job> jobs, int[] starts) {
        return IntStream.range(0, starts.length).map(at -> starts[at] + jobs.get(at).days()).max().orElseThrow();
    }

    private static List<Job> generate(Random random) {
        List<String> kinds = List.of("after", "after", "after", "starts with", "ends with", "ends after start of");
        List<Job> jobs = new ArrayList<>();
        int size = 1 + random.nextInt(12);
        for (int at = 0; at < size; at++) {
            List<Wait> waits = new ArrayList<>();
            for (int count = at == 0 ? 0 : random.nextInt(3); count > 0; count--) {
                waits.add(new Wait(kinds.get(random.nextInt(kinds.size())), random.nextInt(at), random.nextInt(3) * random.nextInt(3)));
            }
            jobs.add(new Job(random.nextInt(2) * random.nextInt(20), 1 + random.nextInt(9), waits));
        }
        return jobs;
    }

    private static String text(List<Job> jobs) {
        StringBuilder text = new StringBuilder("plan of E from 2026-06-01 to 2030-12-31 {\n");
        for (int at = 0; at < jobs.size(); at++) {
            Job job = jobs.get(at);
            text.append("action A").append(at).append(" { from ").append(WORKED.get(job.notBefore())).append(" to ")
                    .append(WORKED.get(job.notBefore() + job.days() - 1));
            job.waits().forEach(wait -> text.append(" ").append(wait.kind()).append(" A").append(wait.on())
                    .append(wait.lag() == 0 ? "" : " plus " + wait.lag() + " days"));
            text.append(" }\n");
        }
        return text.append("}\n").toString();
    }

    /** An action: working days from the origin until it may start, its length, what it waits for. */
    private record Job(int notBefore, int days, List<Wait> waits) {
    }

    /** A dependency with a lag in days. */
    private record Wait(String kind, int on, int lag) {
    }
}
