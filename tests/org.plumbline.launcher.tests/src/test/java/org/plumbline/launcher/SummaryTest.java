package org.plumbline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./plumb test} makes of the results that a build leaves. */
class SummaryTest {

    @TempDir
    Path folder;
    private Checkout checkout;

    @BeforeEach
    void checkout() throws IOException {
        checkout = new Checkout(folder).withMaven("3.9.16");
        checkout.machine.jdk("jdk-25", "25.0.3");
        Machine.program(checkout.machine.path.resolve("xvfb-run"), "shift\nexec \"$@\"");
    }

    @Test
    void addsUpTheModules() throws Exception {
        report("core.tests", "TEST-a.A", 12, 0, 0, 0, "");
        report("core.tests", "TEST-a.B", 3, 0, 0, 0, "");
        report("osgi.tests", "TEST-c.C", 4, 0, 0, 0, "");
        Run run = checkout.plumb("test");
        assertThat(run.code()).isZero();
        assertThat(run.out()).anyMatch(line -> line.matches("tests/core.tests +15 passed, 0 failed, 0 skipped"))
                .last().isEqualTo("19 passed, 0 failed, 0 skipped");
        assertThat(checkout.builds()).containsExactly("-B --fail-at-end clean verify");
        assertThat(checkout.plumb("check").err()).as("the tests built it").isEmpty();
    }

    @Test
    void runsTheLongOnesWhenAsked() throws Exception {
        report("core.tests", "TEST-a.A", 1, 0, 0, 0, "");
        checkout.plumb("test", "--full");
        assertThat(checkout.builds()).containsExactly("-B --fail-at-end -Dplumbline.full=true clean verify");
    }

    @Test
    void namesWhatFailed() throws Exception {
        report("core.tests", "TEST-a.A", 5, 1, 1, 0, """
                <testcase name="fine" classname="a.A"/>
                <testcase name="wrong" classname="a.A"><failure message="expected: &lt;1&gt;&#10;but was: 2" type="X">stack</failure></testcase>
                <testcase name="broken" classname="a.A"><error type="X"><![CDATA[<error message="not this"]]></error></testcase>
                <system-out><![CDATA[<testsuite tests="900" errors="0" skipped="0" failures="0"><failure message="nor this">]]></system-out>
                """);
        Machine.write(checkout.root.resolve("failing"), "");
        Run run = checkout.plumb("test");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("FAILED   a.A.wrong: expected: <1> but was: 2", "FAILED   a.A.broken: ")
                .noneMatch(line -> line.contains("this")).last().isEqualTo("3 passed, 2 failed, 0 skipped");
    }

    @Test
    void isNotContentWithASkippedTest() throws Exception {
        report("core.tests", "TEST-a.A", 2, 0, 0, 1, "<testcase name=\"later\" classname=\"a.A\"><skipped/></testcase>");
        Run run = checkout.plumb("test");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("SKIPPED  a.A.later").last().isEqualTo("1 passed, 0 failed, 1 skipped");
    }

    @Test
    void isNotContentWhereATestModuleRanNothing() throws Exception {
        report("core.tests", "TEST-a.A", 2, 0, 0, 0, "");
        Files.createDirectories(checkout.root.resolve("tests/osgi.tests"));
        Run run = checkout.plumb("test");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("MISSING  tests/osgi.tests: no test ran").last().isEqualTo("2 passed, 0 failed, 0 skipped");
    }

    @Test
    void isNotContentWithoutAnyTest() throws Exception {
        Run run = checkout.plumb("test");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).containsExactly("0 passed, 0 failed, 0 skipped");
    }

    @Test
    void doesNotCountReportsOfAnEarlierRun() throws Exception {
        Machine.write(checkout.root.resolve("tests/core.tests/target/surefire-reports/TEST-a.A.xml"),
                "<testsuite tests=\"7\" errors=\"0\" skipped=\"0\" failures=\"0\"/>");
        Thread.sleep(20);
        assertThat(checkout.plumb("test").out()).last().isEqualTo("0 passed, 0 failed, 0 skipped");
    }

    @Test
    void tellsABuildThatFailedFromATestThatFailed() throws Exception {
        Machine.write(checkout.root.resolve("broken"), "[ERROR] Risk.java:[3,1] class expected\n");
        Run run = checkout.plumb("test");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.said()).contains("class expected", "/.plumb/test.log");
    }

    @Test
    void namesTheDebianPackagesThatAreMissing() throws Exception {
        Machine.program(checkout.machine.path.resolve("dpkg-query"), "case $3 in xauth | libgtk-3-0) exit 1 ;; esac\necho installed");
        Machine.program(checkout.machine.path.resolve("id"), "echo 1000");
        Run run = checkout.plumb("test");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.said()).contains("sudo apt-get install -y --no-install-recommends xauth libgtk-3-0");
        assertThat(checkout.builds()).isEmpty();
    }

    @Test
    void installsTheDebianPackagesWhenItMay() throws Exception {
        Machine.program(checkout.machine.path.resolve("dpkg-query"), "case $3 in xauth) exit 1 ;; esac\necho installed");
        Machine.program(checkout.machine.path.resolve("id"), "echo 0");
        Machine.program(checkout.machine.path.resolve("apt-get"), "echo \"$*\" > \"$HOME/installed\"");
        report("core.tests", "TEST-a.A", 1, 0, 0, 0, "");
        assertThat(checkout.plumb("test").code()).isZero();
        assertThat(checkout.machine.home.resolve("installed")).hasContent("install -y --no-install-recommends xauth");
    }

    @Test
    void refusesAnOptionItDoesNotKnow() throws Exception {
        Run run = checkout.plumb("test", "--all");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.said()).contains("--full", "--all");
    }

    private void report(String module, String name, int tests, int errors, int failures, int skipped, String content) {
        Machine.write(checkout.root.resolve("reports/tests/" + module + "/target/surefire-reports/" + name + ".xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite xmlns:xsi="x" version="3.0.2" name="a.A" time="0.1" tests="%d" errors="%d" skipped="%d" failures="%d">
                  <properties><property name="tests" value="77"/></properties>
                %s</testsuite>
                """.formatted(tests, errors, skipped, failures, content));
    }
}
