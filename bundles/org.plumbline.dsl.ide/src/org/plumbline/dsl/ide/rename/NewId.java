package org.plumbline.dsl.ide.rename;

import java.util.regex.Pattern;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.naming.IdSyntax;

/** Reads an id that somebody typed as the new one of an element. */
final class NewId {

    private static final Pattern PLAIN = Pattern.compile("[A-Z][A-Za-z0-9]*+(?:-[A-Za-z0-9]++)*+");
    private static final Pattern QUOTED = Pattern.compile("'[^'\\r\\n]*[^'\\r\\n\\s][^'\\r\\n]*'");

    private NewId() {
    }

    /**
     * @param before the id that it shall replace, as it is written
     * @throws RefusedEdit if it is none
     */
    static String read(String typed, String before) throws RefusedEdit {
        String id = typed.strip();
        if (PLAIN.matcher(id).matches() || QUOTED.matcher(id).matches()) {
            return IdSyntax.read(id);
        }
        if (before.startsWith("'") && QUOTED.matcher("'" + id + "'").matches()) {
            return id;
        }
        throw id.isEmpty()
                ? new RefusedEdit("The new id is empty.", "Type one, such as " + before + ".")
                : new RefusedEdit("\"" + id + "\" is no id: an id begins with a capital letter and goes on with letters, digits and"
                        + " single hyphens.",
                        "Choose such a one, or put it in single quotes.");
    }
}
