package org.plumbline.dsl.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.core.Lifecycle;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.model.engagement.Participation;

/** Tools that know only EMF load the files of a project one by one, and names mean what they mean to a check of all of them. */
class PlainProjectsTest {

    private static final Path EXAMPLES = Path.of("../../bundles/org.plumbline.examples/projects");

    @TempDir
    private Path folder;

    private final ResourceSet files = new ResourceSetImpl();

    @BeforeEach
    void start() {
        new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @ParameterizedTest
    @ValueSource(strings = {"im-toolbox", "iom-igf", "village-committee"})
    void referencesAreTheSameInWhicheverOrderFilesAreLoaded(String example) {
        List<Path> paths = plumb(EXAMPLES.resolve(example));
        ResourceSet together = ProjectLoader.standalone().load(paths).index().allVisible(PlumbFile.class).iterator().next().eResource().getResourceSet();
        Map<String, String> expected = references(together);
        Random random = new Random(7);
        List<Path> order = new ArrayList<>(paths);
        for (int round = 0; round < 3; round++) {
            ResourceSet plain = new ResourceSetImpl();
            for (Path path : order) {
                EcoreUtil.resolveAll(plain.getResource(uri(path), true));
            }
            assertThat(references(plain)).as("loaded as %s", order).isEqualTo(expected);
            Collections.shuffle(order, random);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"im-toolbox", "iom-igf", "village-committee"})
    void aFileThatIsSavedAloneStaysAsItIs(String example) throws IOException {
        for (Path path : plumb(copy(example))) {
            String before = Files.readString(path);
            Resource file = new ResourceSetImpl().getResource(uri(path), true);
            EcoreUtil.resolveAll(file);
            file.setModified(true);

            file.save(null);

            assertThat(Files.readString(path)).isEqualTo(before);
        }
    }

    @Test
    void aNearerElementOfAClosedFileIsMeant() throws IOException {
        write("plumbline.toml", "");
        write("bayview.plumb", "organization BAYVIEW { role MD }");
        load("coast.plumb", "organization COAST { role MD }");
        Resource cards = load("engagement.plumb", "engagement BAYVIEW-2026 for BAYVIEW { sponsor MD }");

        EcoreUtil.resolveAll(cards);

        assertThat(cards.getAllContents()).toIterable().filteredOn(Participation.class::isInstance)
                .flatExtracting(EObject::eCrossReferences)
                .extracting(element -> EcoreUtil.getURI((EObject) element).fragment()).containsExactly("BAYVIEW.MD");
    }

    @Test
    void describingLoadsNothing() throws IOException {
        write("plumbline.toml", "");
        write("toolbox.plumb", "toolbox WATER { area OPS }");
        Resource cards = load("cards.plumb", "risk OPS-03 in WATER.OPS { }\nrisk OPS-04 in WATER.OPS { related to OPS-03 }\n");

        RiskCard card = (RiskCard) cards.getEObject("WATER.OPS-04");
        assertThat(card.getRelated()).containsExactly((RiskCard) cards.getEObject("WATER.OPS-03"));
        assertThat(files.getResources()).containsExactly(cards);

        assertThat(card.getArea().eResource().getURI().lastSegment()).isEqualTo("toolbox.plumb");
        assertThat(files.getResources()).hasSize(2);
    }

    @Test
    void aFileThatIsChangedOrComesOnTheDiskIsNoticed() throws IOException {
        write("plumbline.toml", "");
        write("toolbox.plumb", "toolbox WATER { }");
        Resource cards = load("cards.plumb", "risk OPS-03 in WATER.OPS { }\nrisk HR-1 in AIR.HR { }\n");
        RiskCard card = (RiskCard) cards.getEObject("WATER.OPS-03");
        assertThat(card.getArea().eIsProxy()).isTrue();

        write("toolbox.plumb", "toolbox WATER { area OPS }");
        write("air.plumb", "toolbox AIR { area HR }");

        assertThat(card.getArea().eIsProxy()).isFalse();
        assertThat(((RiskCard) cards.getEObject("AIR.HR-1")).getArea().eResource().getURI()).isEqualTo(uri(folder.resolve("air.plumb")));
    }

    @Test
    void aFileThatGoesAndComesBackIsReadAnewHoweverAlikeItLooks() throws IOException {
        write("plumbline.toml", "");
        Path toolbox = write("toolbox.plumb", "toolbox WATER { area OPS }");
        FileTime time = Files.getLastModifiedTime(toolbox);
        Resource cards = load("cards.plumb", "risk OPS-03 in WATER.OPS { }\nrisk HR-1 in WATER.HRS { }\n");
        RiskCard staff = (RiskCard) cards.getContents().getFirst().eContents().getLast();
        assertThat(staff.getArea().eIsProxy()).isTrue();

        Files.delete(toolbox);
        assertThat(staff.getArea().eIsProxy()).isTrue();
        Files.setLastModifiedTime(write("toolbox.plumb", "toolbox WATER { area HRS }"), time);

        assertThat(staff.getArea().eIsProxy()).isFalse();
    }

    @Test
    void aReferenceIsWrittenAsShortAsTheWholeProjectAllows() throws IOException {
        write("plumbline.toml", "");
        write("water.plumb", "toolbox WATER { area OPS }\nrisk R1 in WATER.OPS { }\n");
        write("air.plumb", "toolbox AIR { area OPS }\nrisk R1 in AIR.OPS { }\n");
        Resource cards = load("cards.plumb", "risk R2 in WATER.OPS { }\n");
        Resource air = files.getResource(uri(folder.resolve("air.plumb")), true);

        ((RiskCard) cards.getEObject("WATER.R2")).getRelated().add((RiskCard) air.getEObject("AIR.R1"));
        cards.save(null);

        assertThat(Files.readString(folder.resolve("cards.plumb"))).isEqualTo("""
                risk R2 in WATER.OPS {
                    related to AIR.R1
                }
                """);
    }

    @Test
    void projectsSeeOnlyWhatTheyName() throws IOException {
        write("one/plumbline.toml", "name = \"one\"\nversion = \"1.0.0\"\n[dependencies]\nlib = \"2.0.0\"\n");
        write("two/plumbline.toml", "");
        library("one/libraries/lib-2.0.0.zip", Map.of("plumbline.toml", "name = \"lib\"\nversion = \"2.0.0\"\n",
                "water.plumb", "toolbox WATER { area OPS }"));
        write("two/toolbox.plumb", "toolbox HYDRO { area OPS }");
        Resource one = load("one/cards.plumb", "risk OPS-03 in WATER.OPS { }\nrisk OPS-04 in HYDRO.OPS { }\n");
        Resource two = load("two/cards.plumb", "risk OPS-03 in WATER.OPS { }\nrisk OPS-04 in HYDRO.OPS { }\n");

        assertThat(area(one, "WATER.OPS-03").eResource().getURI().toString()).startsWith("archive:file:").endsWith("!/water.plumb");
        assertThat(area(one, "HYDRO.OPS-04").eIsProxy()).isTrue();
        assertThat(area(two, "WATER.OPS-03").eIsProxy()).isTrue();
        assertThat(area(two, "HYDRO.OPS-04").eResource().getURI()).isEqualTo(uri(folder.resolve("two/toolbox.plumb")));
        for (Resource file : List.of(one, two)) {
            file.setModified(true);
            file.save(null);
            assertThat(Files.readString(Path.of(file.getURI().toFileString())))
                    .isEqualTo("risk OPS-03 in WATER.OPS { }\nrisk OPS-04 in HYDRO.OPS { }\n");
        }
    }

    @Test
    void filesOfAWorkspaceAreNamedAsTheWorkspaceNamesThem() throws IOException {
        write("my toolbox/toolbox.plumb", "toolbox WATER { area OPS }");
        write("my cards/cards.plumb", "risk OPS-03 in WATER.OPS { }");
        EcorePlugin.getPlatformResourceMap().put("bay", URI.createURI(uri(folder) + "/"));
        try {
            URI uri = URI.createPlatformResourceURI("bay/my cards/cards.plumb", true);
            Resource cards = files.getResource(uri, true);

            assertThat(area(cards, "WATER.OPS-03").eResource().getURI())
                    .isEqualTo(URI.createPlatformResourceURI("bay/my toolbox/toolbox.plumb", true));
            ((RiskCard) cards.getEObject("WATER.OPS-03")).setLifecycle(Lifecycle.DRAFT);
            cards.save(null);
            assertThat(Files.readString(folder.resolve("my cards/cards.plumb"))).contains("in WATER.OPS {").contains("draft");
        } finally {
            EcorePlugin.getPlatformResourceMap().remove("bay");
        }
    }

    private static EObject area(Resource cards, String name) {
        return ((RiskCard) cards.getEObject(name)).getArea();
    }

    /** Where each reference leads, by the place it stands at. */
    private static Map<String, String> references(ResourceSet files) {
        EcoreUtil.resolveAll(files);
        Map<String, String> references = new TreeMap<>();
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(files, true); all.hasNext();) {
            if (all.next() instanceof EObject element && element.eResource() != null) {
                EContentsEList.FeatureIterator<EObject> targets =
                        (EContentsEList.FeatureIterator<EObject>) element.eCrossReferences().iterator();
                List<String> leads = new ArrayList<>();
                while (targets.hasNext()) {
                    EObject target = targets.next();
                    leads.add(((EReference) targets.feature()).getName() + " " + EcoreUtil.getURI(target));
                }
                references.put(EcoreUtil.getURI(element).toString(), leads.toString());
            }
        }
        return references;
    }

    private Path copy(String example) throws IOException {
        Path from = EXAMPLES.resolve(example);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(path).toString());
                Files.createDirectories(to.getParent());
                Files.copy(path, to);
            }
        }
        return folder;
    }

    private static List<Path> plumb(Path folder) {
        try (Stream<Path> all = Files.walk(folder.toAbsolutePath().normalize())) {
            return all.filter(file -> file.toString().endsWith(".plumb")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void library(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Resource load(String name, String text) throws IOException {
        return files.getResource(uri(write(name, text)), true);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }
}
