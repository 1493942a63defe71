package org.plumbline.bench.loading;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.bench.Steps;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.Metamodel;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/**
 * One loading of a project, in a process of its own: prints a line for each step. It loads three times and tells the last, as in
 * a program that has run for a while; what its first load costs beside that is its start, which is measured elsewhere.
 */
public final class LoadingRun {

    private static final int ROUNDS = 3;

    private final Path folder;
    private final Steps steps = new Steps();

    private LoadingRun(Path folder) {
        this.folder = folder;
    }

    /** @param words {@code text}, {@code steps}, {@code convert}, {@code xmi} or {@code binary}; a folder */
    public static void main(String[] words) throws IOException {
        LoadingRun run = new LoadingRun(Path.of(words[1]));
        switch (words[0]) {
            case "text" -> run.text();
            case "steps" -> run.steps();
            case "convert" -> run.convert();
            default -> run.peer(words[0]);
        }
        run.steps.print();
    }

    /** All of it, as commands do it. */
    private void text() throws IOException {
        ProjectLoader loader = ProjectLoader.standalone();
        ProjectCheck check = new ProjectCheck(loader, new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> {
            throw defect.cause();
        }));
        LoadedProject project = null;
        for (int round = 0; round < ROUNDS; round++) {
            project = null;
            steps.begin();
            project = loader.load(files(".plumb"));
            steps.end("load");
            check.check(project);
            steps.end("check");
        }
        steps.heap(project);
    }

    /** The same, step by step, with the services of the language. */
    private void steps() throws IOException {
        Injector language = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
        for (int round = 0; round < ROUNDS; round++) {
            steps.begin();
            ResourceSet files = parsed(language);
            steps.end("parse");
            IResourceDescription.Manager descriptions = language.getInstance(IResourceDescription.Manager.class);
            files.getResources().forEach(file -> descriptions.getResourceDescription(file).getExportedObjects());
            steps.end("index");
            EcoreUtil.resolveAll(files);
            steps.end("link");
        }
    }

    /** Writes the model as XMI and as EMF's binary form beside the texts. */
    private void convert() throws IOException {
        ResourceSet texts = parsed(new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration());
        EcoreUtil.resolveAll(texts);
        List<List<EObject>> contents = texts.getResources().stream().map(text -> List.copyOf(text.getContents())).toList();
        for (String form : List.of("xmi", "binary")) {
            ResourceSet others = peers();
            for (int file = 0; file < contents.size(); file++) {
                URI uri = texts.getResources().get(file).getURI();
                others.createResource(uri.trimFileExtension().appendFileExtension(form)).getContents().addAll(contents.get(file));
            }
            for (Resource other : others.getResources()) {
                other.save(Map.of());
            }
        }
    }

    private void peer(String form) throws IOException {
        Metamodel.register();
        ResourceSet set = null;
        for (int round = 0; round < ROUNDS; round++) {
            set = null;
            steps.begin();
            set = peers();
            for (Path file : files("." + form)) {
                set.getResource(URI.createFileURI(file.toString()), true);
            }
            EcoreUtil.resolveAll(set);
            steps.end("load");
        }
        steps.heap(set);
    }

    private ResourceSet parsed(Injector language) throws IOException {
        XtextResourceSet set = language.getInstance(XtextResourceSet.class);
        for (Path file : files(".plumb")) {
            set.getResource(URI.createFileURI(file.toString()), true);
        }
        return set;
    }

    private static ResourceSet peers() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("binary", (Resource.Factory) BinaryResourceImpl::new);
        return set;
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
