package org.plumbline.cli.terminal;

/** How a piece of output looks on a terminal with colours. */
public enum Style {

    /** Something is wrong. */
    RED("31"),
    /** Something may be wrong. */
    YELLOW("33"),
    /** Worth knowing. */
    CYAN("36"),
    /** What the eye should find first. */
    BOLD("1");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on() {
        return "\u001b[" + code + "m";
    }

    static String off() {
        return "\u001b[0m";
    }
}
