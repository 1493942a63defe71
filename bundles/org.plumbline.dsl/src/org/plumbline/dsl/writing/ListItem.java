package org.plumbline.dsl.writing;

/**
 * A value as it was written: what stands before it, what of that would stand before it as the first, its keywords, what stands
 * between it and its comma, and behind the comma on its line. A comma that begins a line stands before the value behind it.
 */
record ListItem(String lead, String first, String words, String inner, boolean comma, String tail) {

    /** One that was not written yet. */
    static final ListItem NEW = new ListItem("", "", "", "", false, "");

    /** What stands behind it at another place; where a comma comes or goes, a comment stays in its column. */
    String tail(boolean commaNow) {
        if (!tail.startsWith("  ") || comma == commaNow) {
            return tail;
        }
        return commaNow ? tail.substring(1) : " " + tail;
    }

    /** What a text before a value begins with, up to its first comment. */
    static String blanks(String lead) {
        return lead.substring(0, lead.length() - lead.stripLeading().length());
    }
}
