package org.plumbline.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Runs EMF's generator for the model and the item providers.
 *
 * <p>EMF also writes {@code plugin.xml}, {@code plugin.properties} and icons, into the root of each project. So it works in a scratch
 * copy, and everything goes to {@code src-gen} of the bundle, whence it is packed like any resource beside the classes: the work
 * tree stays clean, and the registrations always name all packages of the genmodel.
 */
record ModelGenerator(Bundles bundles) {

    private static final List<String> PROJECT_TYPES =
            List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
    private static final List<String> RESOURCES = List.of("plugin.xml", "plugin.properties", "icons");

    /** EMF draws one GIF for all classes; the pictures that are drawn by hand take its place. */
    private static final Pattern IMAGE = Pattern.compile("getResourceLocator\\(\\)\\.getImage\\(\"full/obj16/(\\w+)\"\\)");
    private static final String IMAGE_BY_HAND = "org.plumbline.model.provider.Icons.of(\"$1\")";
    private static final Path GIFS = Path.of("icons/full/obj16");

    /** EMF's template offers no other way to set it. */
    private static final String EMF_PROVIDER = "www.example.org";

    void run() throws IOException {
        Path scratch = Files.createTempDirectory("plumbline-codegen");
        try {
            Trees.copy(bundles.modelFolder(), scratch.resolve(Bundles.MODEL).resolve("model"));
            for (String project : List.of(Bundles.MODEL, Bundles.EDIT)) {
                URI location = URI.createFileURI(scratch.resolve(project) + "/");
                EcorePlugin.getPlatformResourceMap().put(project, location);
            }
            generate(loadGenModel());
            collect(scratch, Bundles.MODEL);
            collect(scratch, Bundles.EDIT);
            showIconsByHand();
        } finally {
            Trees.delete(scratch);
        }
    }

    private static GenModel loadGenModel() {
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        URI uri = URI.createPlatformResourceURI(Bundles.MODEL + "/model/" + Bundles.GENMODEL, true);
        GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().getFirst();
        EcoreUtil.resolveAll(resources);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        require(genModel.diagnose());
        return genModel;
    }

    private static void generate(GenModel genModel) {
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        for (String type : PROJECT_TYPES) {
            require(generator.generate(genModel, type, new BasicMonitor()));
        }
    }

    private void collect(Path scratch, String project) throws IOException {
        Path from = scratch.resolve(project);
        Path to = bundles.generated(project);
        Trees.copy(from.resolve("src-gen"), to);
        for (String resource : RESOURCES) {
            Trees.copy(from.resolve(resource), to.resolve(resource));
        }
        Path texts = to.resolve("plugin.properties");
        Files.writeString(texts, Files.readString(texts).replace(EMF_PROVIDER, "Plumbline"));
    }

    private void showIconsByHand() throws IOException {
        Path generated = bundles.generated(Bundles.EDIT);
        for (Path file : Trees.files(generated)) {
            if (file.toString().endsWith("ItemProvider.java")) {
                Files.writeString(file, IMAGE.matcher(Files.readString(file)).replaceAll(IMAGE_BY_HAND));
            }
        }
        Trees.delete(generated.resolve(GIFS));
    }

    private static void require(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("EMF: " + describe(diagnostic), cause(diagnostic));
        }
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(String.valueOf(diagnostic.getMessage()));
        diagnostic.getChildren().forEach(child -> text.append('\n').append(describe(child)));
        return text.toString();
    }

    private static Throwable cause(Diagnostic diagnostic) {
        if (diagnostic.getException() != null || diagnostic.getChildren().isEmpty()) {
            return diagnostic.getException();
        }
        return cause(diagnostic.getChildren().getFirst());
    }
}
