package org.plumbline.core.dependencies;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.settings.Dependency;
import org.plumbline.core.settings.Version;

/**
 * Finds the projects that a project builds upon: another open project of exactly the version that is named, else
 * {@code libraries/NAME-VERSION.zip}; never anything from the network. What is wrong is told at the line of the
 * {@code plumbline.toml} of the project asked about that leads there.
 *
 * <p>Settings and archives are read once; after a change of any, make a new one. Not for several threads.
 */
public final class DependencyResolver {

    private final List<OpenProject> open;
    private final LibraryReader reader;
    private final Map<Path, Library> libraries = new HashMap<>();
    private final Map<Path, LibraryException> unusable = new HashMap<>();

    /** A resolver among some open projects. */
    public DependencyResolver(List<OpenProject> open) {
        this(open, new LibraryReader());
    }

    /** The same with another reader of libraries. */
    public DependencyResolver(List<OpenProject> open, LibraryReader reader) {
        this.open = List.copyOf(open);
        this.reader = reader;
    }

    /** What a project builds upon, directly or not. */
    public Resolution resolve(OpenProject root) {
        if (root.settings().dependencies().isEmpty()) {
            return new Resolution(List.of(new ResolvedProject(root, List.of(), Optional.empty())), root.read().problems());
        }
        return new Search(root).run();
    }

    /** One project's search: breadth first, so that the nearest of two versions is the one that counts. */
    private final class Search {

        private final OpenProject root;
        private final List<SourceProject> projects = new ArrayList<>();
        private final List<List<Integer>> sees = new ArrayList<>();
        private final List<Optional<Dependency>> through = new ArrayList<>();
        private final Map<String, Integer> known = new LinkedHashMap<>();
        private final DependencyProblems problems;

        Search(OpenProject root) {
            this.root = root;
            this.problems = new DependencyProblems(root, open);
        }

        Resolution run() {
            add(root, Optional.empty());
            for (int at = 0; at < projects.size(); at++) {
                SourceProject from = projects.get(at);
                for (Dependency needed : from.settings().dependencies()) {
                    Dependency line = through.get(at).orElse(needed);
                    follow(from, needed, line).ifPresent(sees.get(at)::add);
                }
            }
            new Circles(projects, sees).all().forEach(circle -> problems.circle(circle, through));
            List<ResolvedProject> resolved = new ArrayList<>();
            for (int at = 0; at < projects.size(); at++) {
                resolved.add(new ResolvedProject(projects.get(at), sees.get(at), through.get(at)));
            }
            return new Resolution(resolved, problems.all());
        }

        private Optional<Integer> follow(SourceProject from, Dependency needed, Dependency line) {
            Integer there = known.get(needed.name());
            if (there != null) {
                SourceProject other = projects.get(there);
                if (other.settings().is(needed.name(), needed.version())) {
                    return Optional.of(there);
                }
                problems.twoVersions(from, needed, line, other, through.get(there));
                return Optional.empty();
            }
            return find(from, needed, line).map(found -> add(found, Optional.of(line)));
        }

        private int add(SourceProject project, Optional<Dependency> line) {
            projects.add(project);
            sees.add(new ArrayList<>());
            through.add(line);
            project.settings().name().ifPresent(name -> known.put(name, projects.size() - 1));
            return projects.size() - 1;
        }

        private Optional<SourceProject> find(SourceProject from, Dependency needed, Dependency line) {
            List<OpenProject> fitting = fitting(needed.name(), needed.version());
            if (fitting.size() > 1) {
                problems.ambiguous(from, needed, line, fitting);
                return Optional.empty();
            }
            if (fitting.size() == 1) {
                return Optional.of(fitting.getFirst());
            }
            Path archive = from.libraries().archive(needed.name(), needed.version());
            if (!Files.exists(archive)) {
                problems.missing(from, needed, line);
                return Optional.empty();
            }
            return library(archive, from, needed, line);
        }

        private Optional<SourceProject> library(Path archive, SourceProject from, Dependency needed, Dependency line) {
            try {
                Library library = read(archive);
                if (library.settings().is(needed.name(), needed.version())) {
                    return Optional.of(library);
                }
                problems.otherContent(from, needed, line, library);
            } catch (LibraryException e) {
                problems.unusable(from, needed, line, archive, e);
            }
            return Optional.empty();
        }
    }

    private List<OpenProject> fitting(String name, Version version) {
        return open.stream().filter(project -> project.settings().is(name, version)).toList();
    }

    private Library read(Path archive) throws LibraryException {
        if (unusable.containsKey(archive)) {
            throw unusable.get(archive);
        }
        Library known = libraries.get(archive);
        if (known == null) {
            try {
                known = reader.read(archive);
                libraries.put(archive, known);
            } catch (LibraryException e) {
                unusable.put(archive, e);
                throw e;
            }
        }
        return known;
    }

}
