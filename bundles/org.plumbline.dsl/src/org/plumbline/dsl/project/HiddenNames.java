package org.plumbline.dsl.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.dependencies.ResolvedProject;
import org.plumbline.core.dependencies.SourceProject;
import org.plumbline.core.settings.SettingProblem;
import org.plumbline.core.settings.Version;
import org.plumbline.dsl.naming.IdSyntax;
import org.plumbline.dsl.naming.WrittenReferences;
import org.plumbline.model.core.PlumbFile;

/** References to what stands in a project that is read along, because another one builds upon it, but is not named here. */
final class HiddenNames {

    /** Tells whether a project, by its position, has an element of a class and a name. */
    interface Lookup {

        boolean has(int project, EClass type, QualifiedName name);
    }

    private final Resolution resolution;
    private final WrittenReferences written;
    private final Lookup names;
    private final IdSyntax ids = new IdSyntax();

    HiddenNames(Resolution resolution, WrittenReferences written, Lookup names) {
        this.resolution = resolution;
        this.written = written;
        this.names = names;
    }

    /** One problem for each such project, at the line that leads to it. */
    List<SettingProblem> in(List<PlumbFile> files) {
        List<Integer> seen = resolution.projects().getFirst().sees();
        List<Integer> hidden = IntStream.range(1, resolution.projects().size()).filter(at -> !seen.contains(at)).boxed().toList();
        List<SettingProblem> problems = new ArrayList<>();
        if (!hidden.isEmpty()) {
            List<Reference> open = files.stream().flatMap(file -> unresolved(file).stream()).toList();
            for (int at : hidden) {
                open.stream().filter(each -> names.has(at, each.type(), each.name())).findFirst()
                        .flatMap(each -> problem(each, resolution.projects().get(at))).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private record Reference(EClass type, QualifiedName name) {
    }

    private List<Reference> unresolved(PlumbFile file) {
        List<Reference> open = new ArrayList<>();
        EcoreUtil.UnresolvedProxyCrossReferencer.find(file).values().forEach(settings -> settings.forEach(
                setting -> addUnresolved(setting.getEObject(), (EReference) setting.getEStructuralFeature(), open)));
        return open;
    }

    private void addUnresolved(EObject element, EReference reference, List<Reference> open) {
        List<?> targets = reference.isMany() ? (List<?>) element.eGet(reference) : List.of(element.eGet(reference));
        for (int index = 0; index < targets.size(); index++) {
            if (((EObject) targets.get(index)).eIsProxy()) {
                written.text(element, reference, index)
                        .ifPresent(name -> open.add(new Reference(reference.getEReferenceType(), ids.toQualifiedName(name))));
            }
        }
    }

    private Optional<SettingProblem> problem(Reference reference, ResolvedProject hidden) {
        SourceProject project = hidden.project();
        Optional<String> name = project.settings().name();
        Optional<Version> version = project.settings().version();
        return hidden.through().filter(line -> name.isPresent() && version.isPresent()).map(line -> new SettingProblem(line.position(),
                ids.toString(reference.name()) + " stands in " + project.label() + ", which is named by " + line.name() + " only.",
                "To refer to it, write " + name.get() + " = \"" + version.get() + "\" here, too."));
    }
}
