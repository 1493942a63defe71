package org.plumbline.dsl.ide.server;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.plumbline.dsl.ide.workspace.LanguageWorkspace;
import org.plumbline.dsl.ide.workspace.ProjectFolder;

/** The folders that the client has opened. */
final class Folders {

    private final LanguageWorkspace workspace;
    private final ProjectFinder finder;
    private final Set<Path> open = new LinkedHashSet<>();

    Folders(LanguageWorkspace workspace, ProjectFinder finder) {
        this.workspace = workspace;
        this.finder = finder;
    }

    @SuppressWarnings("deprecation") // older clients know only one folder
    void begin(InitializeParams params) {
        if (params.getWorkspaceFolders() != null) {
            add(params.getWorkspaceFolders());
        } else if (params.getRootUri() != null) {
            DocumentPaths.of(params.getRootUri()).ifPresent(open::add);
        }
        find();
    }

    void change(WorkspaceFoldersChangeEvent event) {
        event.getRemoved().stream().flatMap(folder -> DocumentPaths.of(folder.getUri()).stream()).forEach(open::remove);
        add(event.getAdded());
        find();
    }

    /** Looks for projects again. */
    void find() {
        List<Path> roots = List.copyOf(open);
        workspace.findProjects(() -> projects(roots));
    }

    private void add(Collection<WorkspaceFolder> folders) {
        folders.stream().flatMap(folder -> DocumentPaths.of(folder.getUri()).stream()).forEach(open::add);
    }

    /** One folder may lie in another: a project and a text count once. */
    private List<ProjectFolder> projects(List<Path> roots) {
        Map<Path, ProjectFolder> byFolder = new LinkedHashMap<>();
        Set<Path> known = new LinkedHashSet<>();
        for (Path root : roots) {
            for (ProjectFolder project : finder.in(root)) {
                List<Path> others = project.files().stream().filter(file -> !known.contains(file)).toList();
                if (!others.isEmpty() && byFolder.putIfAbsent(project.folder(), new ProjectFolder(project.folder(), others)) == null) {
                    known.addAll(others);
                }
            }
        }
        return List.copyOf(byFolder.values());
    }
}
