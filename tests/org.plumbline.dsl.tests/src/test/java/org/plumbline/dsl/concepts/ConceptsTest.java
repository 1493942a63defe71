package org.plumbline.dsl.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.examples.ShippedProject;
import org.plumbline.model.core.PlumbFile;

/** What the page of concepts says of metamodel, language and examples is so. */
class ConceptsTest {

    private static final List<Concept> CONCEPTS = ConceptTable.read();
    private static final Set<String> KEYWORDS = Set.copyOf(GrammarUtil.getAllKeywords(
            new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IGrammarAccess.class).getGrammar()));
    private static final Map<String, List<PlumbFile>> PROJECTS = new HashMap<>();

    @Test
    void isALongTable() {
        assertThat(CONCEPTS).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @FieldSource("CONCEPTS")
    void hasAPlaceInTheMetamodel(Concept concept) {
        assertThat(concept.features()).isNotEmpty().allSatisfy(name -> assertThat(FeatureUse.named(name)).isPresent());
    }

    @ParameterizedTest
    @FieldSource("CONCEPTS")
    void hasWordsOfTheLanguage(Concept concept) {
        Set<String> used = places(concept).flatMap(element -> uses(concept).flatMap(use -> use.wordsIn(element).stream()))
                .collect(Collectors.toSet());

        assertThat(concept.words()).isNotEmpty().allSatisfy(phrase ->
                assertThat(used.contains(phrase) || KEYWORDS.containsAll(List.of(phrase.split(" ")))).as(phrase).isTrue());
    }

    @ParameterizedTest
    @FieldSource("CONCEPTS")
    void isUsedByTheExample(Concept concept) {
        List<EObject> places = places(concept).toList();

        assertThat(places).isNotEmpty();
        assertThat(uses(concept)).allSatisfy(use -> assertThat(places).as(use.toString()).anyMatch(use::in));
    }

    private static Stream<FeatureUse> uses(Concept concept) {
        return concept.features().stream().map(FeatureUse::named).flatMap(Optional::stream);
    }

    private static Stream<EObject> places(Concept concept) {
        return concept.places().stream().map(place -> element(concept.project(), place));
    }

    private static EObject element(String project, Concept.Place place) {
        List<PlumbFile> files = PROJECTS.computeIfAbsent(project, name -> ShippedProject.read(name).files());
        Resource file = files.stream().map(EObject::eResource)
                .filter(each -> each.getURI().toString().endsWith("/" + project + "/" + place.file())).findFirst()
                .orElseThrow(() -> new AssertionError(project + " has no file " + place.file()));
        return Optional.ofNullable(file.getEObject(place.element()))
                .orElseThrow(() -> new AssertionError(place.file() + " has no element " + place.element()));
    }
}
