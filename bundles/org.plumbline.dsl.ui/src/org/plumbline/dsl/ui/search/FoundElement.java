package org.plumbline.dsl.ui.search;

import org.eclipse.lsp4j.WorkspaceSymbol;
import org.plumbline.dsl.ui.navigate.WorkspaceFiles;

/**
 * An element that fits what was typed.
 *
 * @param rank 0 for what fits best
 * @param symbol its names and its place
 */
record FoundElement(int rank, WorkspaceSymbol symbol) {

    /** Its id and what it is called. */
    String name() {
        return symbol.getName();
    }

    /** Its full name, and the file in which it stands. */
    String place() {
        String uri = symbol.getLocation().getLeft().getUri();
        return symbol.getContainerName() + "  -  "
                + WorkspaceFiles.at(uri).map(file -> file.getFullPath().makeRelative().toString()).orElse(uri);
    }
}
