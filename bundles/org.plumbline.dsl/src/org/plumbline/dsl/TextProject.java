package org.plumbline.dsl;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** The {@code .plumb} files of one project, parsed together so that they can refer to each other. */
public final class TextProject {

    private static final Comparator<FileIssue> IN_TEXT =
            Comparator.comparingInt(FileIssue::line).thenComparingInt(FileIssue::column);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final XtextResourceSet resources;
    private final IResourceValidator validator;
    private final Map<Path, Resource> files = new LinkedHashMap<>();

    @Inject
    TextProject(Provider<XtextResourceSet> resources, IResourceValidator validator) {
        this.resources = resources.get();
        this.validator = validator;
    }

    /** An empty project, in a program without Eclipse's extension registry. */
    public static TextProject standalone() {
        Injector injector = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
        return injector.getInstance(TextProject.class);
    }

    /**
     * Adds a file. Text with mistakes is added as far as it was understood; {@link #issues()} tells them.
     *
     * @throws UncheckedIOException when the file cannot be read or is not UTF-8, with a message for the user
     */
    public void read(Path file) {
        try {
            Resource resource = resources.createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
            byte[] text = text(file).getBytes(StandardCharsets.UTF_8);
            resource.load(new ByteArrayInputStream(text), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
            files.put(file, resource);
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(file + ": is not UTF-8 text. Please save it with the encoding UTF-8.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read.", e);
        }
    }

    /** What is wrong with the files, in the order in which they were read, and from top to bottom. */
    public List<FileIssue> issues() {
        List<FileIssue> issues = new ArrayList<>();
        files.forEach((file, resource) -> validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> issue(file, issue))
                .sorted(IN_TEXT)
                .forEach(issues::add));
        return issues;
    }

    private static FileIssue issue(Path file, Issue issue) {
        int line = Objects.requireNonNullElse(issue.getLineNumber(), 1);
        int column = Objects.requireNonNullElse(issue.getColumn(), 1);
        return new FileIssue(file, line, column, issue.getSeverity(), issue.getCode(), issue.getMessage());
    }

    private static String text(Path file) throws IOException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
