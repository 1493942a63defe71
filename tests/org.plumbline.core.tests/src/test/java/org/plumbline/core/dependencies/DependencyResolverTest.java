package org.plumbline.core.dependencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.core.dependencies.Disk.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where projects are found that another builds upon, and what is said where they are not. */
class DependencyResolverTest {

    @TempDir
    private Path folder;

    private Disk disk;

    @BeforeEach
    void begin() {
        disk = new Disk(folder);
    }

    @Test
    void anOpenProjectOfTheVersionComesBeforeALibrary() throws IOException {
        OpenProject bay = disk.open("bay", settings("BAY", "1.0.0", "WATER 2.1.0"));
        disk.library("bay", "WATER-2.1.0.zip", settings("WATER", "2.1.0"));
        OpenProject water = disk.open("water", settings("WATER", "2.1.0"));

        assertThat(found(bay, bay, water)).containsExactly("bay", "water");
        assertThat(found(bay, bay)).containsExactly("bay", "bay/libraries/WATER-2.1.0.zip");
        assertThat(problems(bay, bay, water)).isEmpty();
    }

    @Test
    void whatALibraryBuildsUponLiesBesideIt() throws IOException {
        OpenProject bay = disk.open("bay", settings("BAY", "1.0.0", "WATER 2.1.0"));
        disk.library("bay", "WATER-2.1.0.zip", settings("WATER", "2.1.0", "BASE 1.0.0"));
        disk.library("bay", "BASE-1.0.0.zip", settings("BASE", "1.0.0"));

        Resolution resolution = new DependencyResolver(List.of(bay)).resolve(bay);

        assertThat(resolution.problems()).isEmpty();
        // the project sees the one that it names, and not what that one builds upon
        assertThat(resolution.projects()).extracting(ResolvedProject::sees).containsExactly(List.of(1), List.of(2), List.of());
    }

    @Test
    void saysWhereItLooked() throws IOException {
        OpenProject bay = disk.open("bay", settings("BAY", "1.0.0", "WATER 2.1.0"));

        assertThat(problems(bay, bay)).containsExactly("4: WATER 2.1.0 was not found: no open project is called so, and there is no "
                + "bay/libraries/WATER-2.1.0.zip. Open WATER 2.1.0 as well (on the command line: name its folder, too), or put it at "
                + "bay/libraries/WATER-2.1.0.zip.");
    }

    @Test
    void namesTheNearestNameThereIs() throws IOException {
        OpenProject bay = disk.open("bay", settings("BAY", "1.0.0", "WATRE 2.1.0"));
        disk.library("bay", "WATER-2.1.0.zip", settings("WATER", "2.1.0"));

        assertThat(problems(bay, bay)).singleElement().asString().contains(". Is WATER meant? Else open WATRE 2.1.0 as well");
    }

    @Test
    void namesTheVersionsThatThereAre() throws IOException {
        OpenProject bay = disk.open("bay", settings("BAY", "1.0.0", "WATER 2.1.0"));
        OpenProject water = disk.open("water", settings("WATER", "2.0.0"));
        disk.library("bay", "WATER-2.2.0-rc.1.zip", settings("WATER", "2.2.0-rc.1"));
        disk.library("bay", "WATER-TOOLS-2.1.0.zip", settings("WATER-TOOLS", "2.1.0"));

        assertThat(problems(bay, bay, water)).containsExactly("4: WATER 2.1.0 was not found; there is WATER 2.0.0 (" + "water"
                + "), WATER 2.2.0-rc.1 (bay/libraries/WATER-2.2.0-rc.1.zip). Write WATER = \"2.0.0\" if that will do; else open WATER 2.1.0 "
                + "as well (on the command line: name its folder, too), or put it at bay/libraries/WATER-2.1.0.zip.");
    }

    @Test
    void twoOpenProjectsOfOneNameAndVersionAreOneTooMany() throws IOException {
        OpenProject bay = disk.open("bay", settings("BAY", "1.0.0", "WATER 2.1.0"));
        OpenProject one = disk.open("one", settings("WATER", "2.1.0"));
        OpenProject two = disk.open("two", settings("WATER", "2.1.0"));

        assertThat(problems(bay, bay, one, two)).containsExactly("4: WATER 2.1.0 stands for 2 open projects: one, two. Close all but one, or "
                + "give each a version of its own in its plumbline.toml.");
    }

    @Test
    void aProjectIsUsedInOneVersion() throws IOException {
        OpenProject bay = disk.open("bay", settings("BAY", "1.0.0", "WATER 2.1.0", "BASE 1.0.0"));
        disk.library("bay", "WATER-2.1.0.zip", settings("WATER", "2.1.0", "BASE 2.0.0"));
        disk.library("bay", "BASE-1.0.0.zip", settings("BASE", "1.0.0"));
        disk.library("bay", "BASE-2.0.0.zip", settings("BASE", "2.0.0"));

        assertThat(problems(bay, bay)).containsExactly("4: BASE 2.0.0, which WATER 2.1.0 needs, would be a second version of BASE 1.0.0. A "
                + "project is used in one version only: bring all of them to the same.");
        assertThat(found(bay, bay)).containsExactly("bay", "bay/libraries/WATER-2.1.0.zip", "bay/libraries/BASE-1.0.0.zip");
    }

    @Test
    void circlesAreToldToEveryoneInThem() throws IOException {
        OpenProject a = disk.open("a", settings("A", "1.0.0", "B 1.0.0"));
        OpenProject b = disk.open("b", settings("B", "1.0.0", "A 1.0.0"));
        OpenProject c = disk.open("c", settings("C", "1.0.0", "A 1.0.0"));

        String remedy = " Take one of these dependencies out; what both sides need can be a project of its own.";
        assertThat(problems(a, a, b, c)).containsExactly("4: Projects build upon each other in a circle: A 1.0.0 → B 1.0.0 → A 1.0.0." + remedy);
        assertThat(problems(b, a, b, c)).containsExactly("4: Projects build upon each other in a circle: B 1.0.0 → A 1.0.0 → B 1.0.0." + remedy);
        assertThat(problems(c, a, b, c)).containsExactly("4: Projects build upon each other in a circle: A 1.0.0 → B 1.0.0 → A 1.0.0." + remedy);
    }

    @Test
    void aLibraryIsWhatItSays() throws IOException {
        OpenProject bay = disk.open("bay", settings("BAY", "1.0.0", "WATER 2.1.0", "BASE 1.0.0"));
        disk.library("bay", "WATER-2.1.0.zip", settings("WATER", "2.0.9"));
        disk.library("bay", "BASE-1.0.0.zip", "name = 1");

        assertThat(problems(bay, bay)).containsExactly("4: WATER 2.1.0 was not found: bay/libraries/WATER-2.1.0.zip holds WATER 2.0.9. Put the "
                + "right archive there; its plumbline.toml states name and version.",
                "5: BASE 1.0.0 cannot be read: bay/libraries/BASE-1.0.0.zip cannot serve, because its plumbline.toml does not serve: "
                        + "bay/libraries/BASE-1.0.0.zip!/plumbline.toml:1:1: name is a text. Write it in quotes: name = \"…\". Get the archive "
                        + "anew from those who made it.");
    }

    @Test
    void whatAProjectDoesNotNameIsNotOpened() throws IOException {
        OpenProject bay = disk.open("bay", settings("BAY", "1.0.0"));
        Files.createDirectories(folder.resolve("bay/libraries"));
        Files.writeString(folder.resolve("bay/libraries/WATER-2.1.0.zip"), "no archive");

        assertThat(problems(bay, bay)).isEmpty();
    }

    private List<String> found(OpenProject project, OpenProject... open) {
        return new DependencyResolver(List.of(open)).resolve(project).projects().stream()
                .map(resolved -> resolved.project().place().replace(folder + "/", "")).toList();
    }

    private List<String> problems(OpenProject project, OpenProject... open) {
        return new DependencyResolver(List.of(open)).resolve(project).problems().stream().map(disk::told).toList();
    }
}
