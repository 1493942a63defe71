package org.plumbline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, with which tools, and what it says where it cannot. */
class BuildTest {

    @TempDir
    Path folder;
    private Checkout checkout;

    @BeforeEach
    void checkout() throws IOException {
        checkout = new Checkout(folder);
        checkout.machine.jdk("jdk-25", "25.0.3");
    }

    @Test
    void buildsOnceAndThenIsTheCommandLine() throws Exception {
        checkout.withMaven("3.9.16");
        Run first = checkout.plumb("check", "a b", "*");
        assertThat(first.code()).isZero();
        assertThat(first.out()).endsWith("check", "a b", "*");
        assertThat(first.err()).hasSize(3);
        assertThat(first.said()).contains("building the command line with JDK 25.0.3 and Maven 3.9.16");
        assertThat(first.err().get(1)).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d  \\[1/2] org.plumbline.model");
        assertThat(first.err().get(2)).endsWith("  [2/2] Plumbline Command Line");

        Run second = checkout.plumb("check", "c");
        assertThat(second.out()).endsWith("check", "c");
        assertThat(second.err()).isEmpty();
        assertThat(checkout.builds()).containsExactly("-B -pl :org.plumbline.distribution -am -DskipTests verify");
    }

    @Test
    void buildsAnewWhenASourceIsNewer() throws Exception {
        checkout.withMaven("3.9.16").plumb("check");
        later("bundles/model/src/Risk.java");
        checkout.plumb("check");
        assertThat(checkout.builds()).hasSize(2);
    }

    @Test
    void buildsAnewWhenASourceIsGone() throws Exception {
        checkout.withMaven("3.9.16").plumb("check");
        Files.delete(checkout.root.resolve("bundles/model/src/Risk.java"));
        later("bundles/model/src");
        checkout.plumb("check");
        assertThat(checkout.builds()).hasSize(2);
    }

    @Test
    void doesNotBuildForWhatBuildsWrite() throws Exception {
        Machine.write(checkout.root.resolve("bundles/model/src-gen/Risk.java"), "");
        Machine.write(checkout.root.resolve("bundles/model/target/classes/Risk.class"), "");
        Machine.write(checkout.root.resolve("bundles/model/bin/Risk.class"), "");
        checkout.withMaven("3.9.16").plumb("check");
        later("bundles/model/src-gen/Risk.java");
        later("bundles/model/target/classes/Risk.class");
        later("bundles/model/bin/Risk.class");
        later("bundles/model");
        checkout.plumb("check");
        assertThat(checkout.builds()).hasSize(1);
    }

    @Test
    void tellsWhyABuildFailed() throws Exception {
        checkout.withMaven("3.9.16");
        Machine.write(checkout.root.resolve("broken"), """
                [INFO] noise
                [ERROR] Risk.java:[3,1] class expected
                [ERROR]
                [ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
                """);
        Run run = checkout.plumb("check");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("[ERROR] Risk.java:[3,1] class expected")
                .noneMatch(line -> line.contains("re-run") || line.contains("noise"))
                .last().asString().endsWith("building the command line failed; the whole log: " + checkout.root + "/.plumb/build.log");
        Files.delete(checkout.root.resolve("broken"));
        assertThat(checkout.plumb("check").code()).isZero();
    }

    @Test
    void bringsAMavenThatIsNewEnoughThroughAnOldOne() throws Exception {
        checkout.withMaven("3.8.7");
        Run run = checkout.plumb("check");
        assertThat(run.code()).isZero();
        assertThat(run.said()).contains("Maven 3.8.7 is too old, bringing Maven 3.9.16");
        assertThat(checkout.machine.home.resolve(".cache/plumbline"))
                .isDirectoryContaining(entry -> entry.endsWith("apache-maven-3.9.16"))
                .isDirectoryNotContaining(entry -> entry.getFileName().toString().startsWith("bringing"));
        assertThat(checkout.machine.home.resolve("${project.basedir}")).doesNotExist();

        later("pom.xml");
        assertThat(checkout.plumb("check").said()).contains("Maven 3.9.16").doesNotContain("bringing");
    }

    @Test
    void keepsTheSettingsOfTheHouse() throws Exception {
        Path house = checkout.machine.path.resolveSibling("house");
        checkout.maven(house.resolve("bin/mvn"), "3.8.7");
        Machine.write(house.resolve("conf/settings.xml"), "<settings/>");
        Files.writeString(checkout.machine.path.resolve("mvn"), Files.readString(house.resolve("bin/mvn"))
                .replace("${0%/bin/mvn}", house.toString()));
        assertThat(checkout.machine.path.resolve("mvn").toFile().setExecutable(true)).isTrue();
        checkout.plumb("check");
        assertThat(checkout.builds()).singleElement().asString().contains("--global-settings " + house + "/conf/settings.xml");
    }

    @Test
    void doesNotTakeMavenFour() throws Exception {
        assertThat(checkout.withMaven("4.0.0-rc-4").plumb("check").said()).contains("and Maven 3.9.16");
    }

    @Test
    void saysWhatIsWrongWithTheMavenItIsGiven() throws Exception {
        checkout.withMaven("3.9.16");
        checkout.machine.with("MAVEN", checkout.maven(folder.resolve("old maven/bin/mvn"), "3.8.7").getParent().getParent());
        Run run = checkout.plumb("check");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.said()).contains("old maven, which is Maven 3.8.7.", "Needed is Maven 3.9.9 or newer");
    }

    @Test
    void saysWhatToInstallWithoutAMaven() throws Exception {
        Run run = checkout.plumb("check");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.said()).contains("there is none on the PATH", "apt-get install maven");
    }

    @Test
    void saysWhatToInstallWithoutAJdk() throws Exception {
        checkout.withMaven("3.9.16").machine.with("PLUMBLINE_JDKS", folder.resolve("nothing"))
                .with("JAVA_HOME", checkout.machine.jdk("jdk-17", "17.0.15"));
        Run run = checkout.plumb("demo");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.said()).contains("a JDK 21 or newer is needed to build", "jdk-17: Java 17.0.15, too old", "Install one");
        assertThat(checkout.builds()).isEmpty();
    }

    @Test
    void buildsWithTheJdkItFound() throws Exception {
        Path old = checkout.machine.jdk("jdk-17", "17.0.15");
        checkout.withMaven("3.9.16").machine.with("JAVA_HOME", old);
        checkout.plumb("check");
        assertThat(checkout.root.resolve("build.java")).content().isEqualTo(checkout.machine.javas.resolve("jdk-25") + "\n");
    }

    @Test
    void publishesTheDemoIntoTheCheckoutUnlessTold() throws Exception {
        checkout.withMaven("3.9.16");
        assertThat(checkout.plumb("demo", "--lang", "de").out())
                .endsWith("demo", "--out", checkout.root + "/demo-output", "--lang", "de");
        assertThat(checkout.plumb("demo", "--out", "my folder").out()).endsWith("demo", "--out", "my folder");
    }

    @Test
    void startsThroughALinkFromAnywhere() throws Exception {
        checkout.withMaven("3.9.16");
        Path link = Files.createSymbolicLink(checkout.machine.path.resolve("plumb"), Path.of("../my checkout/plumb"));
        assertThat(link.toFile().setExecutable(true)).isTrue();
        Run run = checkout.machine.run(folder, List.of(link.toString(), "check"));
        assertThat(run.code()).isZero();
        assertThat(checkout.distribution().resolve("bin/plumb")).isExecutable();
    }

    private void later(String path) throws IOException {
        Files.setLastModifiedTime(checkout.root.resolve(path), FileTime.from(Instant.now().plusSeconds(5)));
    }
}
