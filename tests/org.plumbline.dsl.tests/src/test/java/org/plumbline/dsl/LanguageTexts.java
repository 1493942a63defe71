package org.plumbline.dsl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.dsl.project.SyntaxProblem;

/** Reads text blocks as the files {@code 1.plumb}, {@code 2.plumb} … of one project. */
public final class LanguageTexts {

    private final ProjectLoader loader = ProjectLoader.standalone();

    /** The texts as a project. */
    public LoadedProject project(String... texts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String text : texts) {
            files.put((files.size() + 1) + ".plumb", text);
        }
        return loader.parse(files);
    }

    /** The messages about the syntax of a text, each behind its line and column. */
    public List<String> problems(String text) {
        return project(text).syntaxProblems().stream().map(LanguageTexts::line).toList();
    }

    /** The only element of a type in a text. */
    public <T extends EObject> T only(Class<T> type, String... texts) {
        List<T> all = project(texts).index().all(type);
        if (all.size() != 1) {
            throw new IllegalArgumentException("expected one " + type.getSimpleName() + ", found " + all.size());
        }
        return all.getFirst();
    }

    private static String line(SyntaxProblem problem) {
        return problem.position().line() + ":" + problem.position().column() + " " + problem.message();
    }
}
