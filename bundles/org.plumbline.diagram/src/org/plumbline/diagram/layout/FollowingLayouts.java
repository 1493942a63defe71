package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plumbline.diagram.format.Problem;

/**
 * Lets files with places follow when elements are renamed or removed: the keys of nodes in them, and their own names. Where one cannot
 * follow, it says so, for whoever edits.
 */
public final class FollowingLayouts {

    private final RenamedElements changes;
    private final List<String> renamed;
    private final List<String> gone;

    /** @param changes of the names of elements */
    public FollowingLayouts(RenamedElements changes) {
        this.changes = changes;
        this.renamed = shortest(changes.renamed().keySet());
        this.gone = shortest(changes.gone());
    }

    /** Whether a file may have to change: a quick look, without understanding what it says. */
    public boolean concerns(String file, String text) {
        return mentions(renamed, file, text) || mentions(gone, file, text);
    }

    /** Whether a file may be about one of some elements or what lies in it, or hold places of such. */
    public static boolean mentions(Collection<String> names, String file, String text) {
        // a file name with a check sum stands for a name that it does not hold; behind a backslash a name may be written in any way
        boolean hidden = file.indexOf('~') >= 0 || text.indexOf('\\') >= 0;
        return !names.isEmpty() && (hidden || names.stream().anyMatch(name -> file.contains(name) || text.contains(name)));
    }

    /**
     * What becomes of a file.
     *
     * @param text what it says, be it readable or not
     * @param taken whether there is a file of a name beside it; such a file is never overwritten
     */
    public FollowedLayout of(String file, String text, Predicate<String> taken) {
        LayoutText before = LayoutText.read(file, text);
        String name = changes.file(file);
        boolean moves = !name.equals(file);
        if (!before.isReadable()) {
            boolean told = moves || mentions(renamed, file, text);
            return new FollowedLayout(before, before, file, told ? Optional.of(unread(file, before.problems().getFirst().message()))
                    : Optional.empty());
        }
        LayoutText after = changes.isEmpty() ? before : before.rekeyed(changes::node);
        return moves && taken.test(name) ? new FollowedLayout(before, after, file, Optional.of(taken(file, name)))
                : new FollowedLayout(before, after, name, Optional.empty());
    }

    /** What to say of a file that cannot follow since nobody can read it. */
    public Problem unread(String file, String reason) {
        String name = changes.file(file);
        return Problem.warning(file, "layout/" + file + " did not follow the new name. " + reason,
                "Repair the file" + (name.equals(file) ? "" : ", call it " + name) + " and write the new name in it, or remove it.");
    }

    private static Problem taken(String file, String name) {
        return Problem.warning(file, "layout/" + file + " kept its name: there is a file " + name + " already, which says where nodes lie now.",
                "Remove one of the two; to keep the places of " + file + ", call it " + name + ".");
    }

    /** Without those that begin with another one. */
    private static List<String> shortest(Collection<String> names) {
        List<String> shortest = new ArrayList<>();
        for (String name : new TreeSet<>(names)) {
            if (shortest.isEmpty() || !name.startsWith(shortest.getLast())) {
                shortest.add(name);
            }
        }
        return shortest;
    }
}
