package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.palette.Palette;
import org.plumbline.drawing.palette.RiskRamp;
import org.plumbline.model.Metamodel;

/** Whatever the specification names is there: services, classes, features, other parts of the specification, pictures. */
class SpecificationTest {

    private static final Set<String> PSEUDO = Set.of("eContainer");

    private final SpecificationText text = SpecificationText.read();
    private final List<Method> services = services();

    @Test
    void everyServiceIsThereWithItsArguments() {
        assertThat(text.calls()).isNotEmpty().allSatisfy(call -> assertThat(services).as(call.toString())
                .anyMatch(service -> service.getName().equals(call.name()) && service.getParameterCount() == call.arguments() + 1));
    }

    @Test
    void everyServiceIsUsedAndUnique() {
        Set<String> called = text.calls().stream().map(SpecificationText.Call::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(services).extracting(Method::getName).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(called);
    }

    @Test
    void everyServiceTakesAnElementAndGivesWhatADiagramCanShow() {
        assertThat(services).allSatisfy(service -> {
            assertThat(EObject.class).isAssignableFrom(service.getParameterTypes()[0]);
            assertThat(service.getReturnType()).matches(type -> EObject.class.isAssignableFrom(type)
                    || List.of(List.class, String.class, boolean.class).contains(type));
        });
    }

    @Test
    void everyClassAndFeatureIsThere() {
        assertThat(text.classes()).isNotEmpty().allSatisfy(name -> assertThat(type(name)).as(name).isPresent());
        assertThat(text.features()).isNotEmpty().allSatisfy(feature -> assertThat(PSEUDO.contains(feature) || Metamodel.packages().stream()
                .flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
                .anyMatch(each -> each.getEStructuralFeature(feature) != null)).as(feature).isTrue());
    }

    @Test
    void everyReferenceLeadsToAPart() {
        assertThat(text.references()).isNotEmpty().allSatisfy(path -> assertThat(text.find(path)).as(path).isPresent());
    }

    @Test
    void everyPackageOfTheMetamodelIsNamedInEachRepresentation() {
        List<String> packages = Metamodel.packages().stream().map(EPackage::getNsURI).map(uri -> uri + "#/").toList();

        assertThat(text.metamodels()).isNotEmpty().allSatisfy(named -> assertThat(named).containsExactlyInAnyOrderElementsOf(packages));
    }

    @Test
    void everyPictureIsThereAndUsed() throws Exception {
        try (Stream<Path> icons = Files.list(SpecificationText.BUNDLE.resolve("icons"))) {
            assertThat(text.pictures()).containsExactlyInAnyOrderElementsOf(
                    icons.map(icon -> "/org.plumbline.design/icons/" + icon.getFileName()).toList());
        }
    }

    @Test
    void coloursAreThoseOfAllDrawings() {
        Palette calm = Palette.calm();
        List<Color> ramp = new RiskRamp(5).colors();

        assertThat(text.colours()).containsEntry("Paper", calm.paper()).containsEntry("Ink", calm.ink()).containsEntry("Faint", calm.faint())
                .containsEntry("Rule", calm.rule()).containsEntry("Band", calm.band()).containsEntry("Bar", calm.bar())
                .containsEntry("Done", calm.barDone()).containsEntry("Accent", calm.accent());
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(level -> text.colours().get("Level" + level)).toList()).isEqualTo(ramp);
    }

    private List<Method> services() {
        List<Method> methods = new ArrayList<>();
        for (String name : text.serviceClasses()) {
            try {
                Class<?> type = Class.forName(name);
                assertThat(type.getConstructor().newInstance()).isNotNull();
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()).forEach(methods::add);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(name, e);
            }
        }
        return methods;
    }

    private static Optional<EClass> type(String name) {
        String[] parts = name.split("::");
        return Metamodel.packages().stream().filter(each -> each.getName().equals(parts[0])).map(each -> each.getEClassifier(parts[1]))
                .filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
    }
}
