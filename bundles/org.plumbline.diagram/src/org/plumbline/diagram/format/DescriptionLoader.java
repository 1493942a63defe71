package org.plumbline.diagram.format;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.xml.sax.SAXException;

/**
 * Reads {@code .odesign} files without Sirius. A file may hold anything: what lies outside the subset, and what cannot be found, becomes
 * a {@link Problem}. Nothing that a file names is fetched: no other file, no document type.
 */
public final class DescriptionLoader {

    private static final Map<String, Boolean> PARSER = Map.of("http://apache.org/xml/features/disallow-doctype-decl", true);

    private final List<EPackage> metamodels;

    /** @param metamodels the packages that files may name classes of */
    public DescriptionLoader(List<EPackage> metamodels) {
        this.metamodels = List.copyOf(metamodels);
    }

    /**
     * Reads a file.
     *
     * @param name what to call it, as its last segment
     * @param in its bytes; closing it is the caller's business
     */
    public Description load(String name, InputStream in) {
        Formats formats = new Formats();
        Format format = formats.format();
        ResourceSet files = files(format);
        files.getResources().add(formats.environment(format));
        DescriptionFile file = new DescriptionFile(URI.createURI("description:/").appendSegment(name));
        files.getResources().add(file);
        List<Problem> problems = new ArrayList<>();
        Optional<Part> group = read(file, in, problems) ? group(file, problems) : Optional.empty();
        if (group.isPresent()) {
            problems.addAll(new UnknownContent(file).problems());
            problems.addAll(dangling(file));
        }
        return new Description(format, group, metamodels, problems);
    }

    private ResourceSet files(Format format) {
        ResourceSet files = new ResourceSetImpl() {
            @Override
            public Resource getResource(URI uri, boolean loadOnDemand) {
                return super.getResource(uri, false);
            }
        };
        metamodels.forEach(each -> files.getPackageRegistry().put(each.getNsURI(), each));
        format.packages().forEach(each -> files.getPackageRegistry().put(each.getNsURI(), each));
        return files;
    }

    /** Whether the file could be read to its end. */
    private static boolean read(DescriptionFile file, InputStream in, List<Problem> problems) {
        boolean whole = true;
        try {
            file.load(in, Map.of(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true, XMLResource.OPTION_PARSER_FEATURES, PARSER));
        } catch (IOException | RuntimeException e) {
            whole = file.getErrors().stream().noneMatch(DescriptionLoader::endsReading) && !file.getErrors().isEmpty();
            if (file.getErrors().isEmpty()) {
                problems.add(Problem.error("file", "The file cannot be read: " + e.getMessage() + ".", "Repair it, or take it from Git."));
            }
        }
        file.getErrors().forEach(error -> problems.add(problem(error)));
        return whole;
    }

    private static boolean endsReading(Resource.Diagnostic error) {
        return error instanceof Exception failure && (failure.getCause() instanceof SAXException || failure.getCause() instanceof IOException);
    }

    private static Problem problem(Resource.Diagnostic error) {
        return switch (error) {
            case UnresolvedReferenceException dangling -> new Problem(Problem.Severity.ERROR, dangling.getLine(), "",
                    sentence(dangling.getMessage()), "Correct the reference; a blank in a name is written %20 there.");
            case IllegalValueException illegal when illegal.getValue() instanceof EObject value && illegal.getFeature() != null ->
                Problem.error(new Part(illegal.getObject()), illegal.getFeature().getName() + " names " + new Part(value).name()
                        + ", which is a " + value.eClass().getName() + ".", "Name what belongs there.");
            default -> new Problem(Problem.Severity.ERROR, Math.max(0, error.getLine()), "", sentence(message(error)),
                    "Use what docs/diagrams.md lists.");
        };
    }

    private static String message(Resource.Diagnostic error) {
        Throwable cause = error instanceof Exception failure ? failure.getCause() : null;
        return switch (cause) {
            case SAXException broken -> "It is no XML: " + broken.getMessage();
            case CharConversionException broken -> "It is no text in UTF-8";
            case null, default -> String.valueOf(error.getMessage()).replaceAll(" *\\(description:[^)]*\\)", "");
        };
    }

    private static String sentence(String message) {
        String text = String.valueOf(message).strip();
        return text.endsWith(".") ? text : text + ".";
    }

    private static Optional<Part> group(Resource file, List<Problem> problems) {
        Optional<Part> group = file.getContents().stream().map(Part::new).filter(part -> part.is("Group")).findFirst();
        if (group.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error("file", "The file holds no description:Group.", "Give it the root that docs/diagrams.md shows."));
        }
        return group;
    }

    private static List<Problem> dangling(Resource file) {
        List<Problem> problems = new ArrayList<>();
        EcoreUtil.UnresolvedProxyCrossReferencer.find(file).forEach((proxy, settings) -> settings.forEach(setting -> {
            EObject owner = setting.getEObject();
            problems.add(Problem.error(new Part(owner),
                    setting.getEStructuralFeature().getName() + " refers to what is not there: " + EcoreUtil.getURI(proxy) + ".",
                    "Correct the reference, or remove it."));
        }));
        problems.sort(Comparator.comparing(Problem::line).thenComparing(Problem::place).thenComparing(Problem::message));
        return problems;
    }
}
