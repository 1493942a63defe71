package org.plumbline.launcher;

import java.util.List;

/** What a finished script left: its exit code and, line by line, what it wrote. */
record Run(int code, List<String> out, List<String> err) {

    String said() {
        return String.join("\n", err);
    }
}
