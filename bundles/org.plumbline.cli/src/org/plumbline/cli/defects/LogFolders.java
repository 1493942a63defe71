package org.plumbline.cli.defects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where logs lie: where the machine's owner expects the state of programs, else among the temporary files. */
public final class LogFolders {

    private static final String PRODUCT = "plumbline";

    private LogFolders() {
    }

    /** The folders to try, the best first. */
    public static List<Path> of(Map<String, String> environment) {
        List<Path> folders = new ArrayList<>();
        add(folders, environment.get("XDG_STATE_HOME"), PRODUCT);
        add(folders, environment.get("LOCALAPPDATA"), PRODUCT);
        add(folders, environment.get("HOME"), ".local", "state", PRODUCT);
        add(folders, System.getProperty("java.io.tmpdir"));
        return folders;
    }

    private static void add(List<Path> folders, String root, String... below) {
        if (root != null && !root.isEmpty()) {
            folders.add(Path.of(root, below));
        }
    }
}
