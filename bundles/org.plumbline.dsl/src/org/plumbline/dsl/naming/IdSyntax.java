package org.plumbline.dsl.naming;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.plumbline.core.project.Names;

/** How names are written: ids joined by dots, and an id of another shape, such as {@code ac-2.1}, in single quotes. */
@Singleton
public class IdSyntax implements IQualifiedNameConverter {

    @Override
    public QualifiedName toQualifiedName(String written) {
        List<String> ids = new ArrayList<>();
        StringBuilder id = new StringBuilder();
        boolean quoted = false;
        for (char c : written.toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                ids.add(id.toString());
                id.setLength(0);
            } else if (quoted || !isBlank(c)) {
                id.append(c);
            }
        }
        ids.add(id.toString());
        return QualifiedName.create(ids);
    }

    @Override
    public String toString(QualifiedName name) {
        return String.join(".", name.getSegments().stream().map(Names::written).toList());
    }

    /** The id that a text stands for. */
    public static String read(String written) {
        return written.startsWith("'") && written.endsWith("'") && written.length() > 1
                ? written.substring(1, written.length() - 1)
                : written;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }
}
