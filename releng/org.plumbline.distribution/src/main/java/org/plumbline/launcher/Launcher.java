package org.plumbline.launcher;

/**
 * Starts the command line, or says in plain words that this Java is too old for it. Compiled for an older Java than everything else, and
 * free of any reference to it, so that it gets as far as saying so.
 */
public final class Launcher {

    private static final int OLDEST_JAVA = 21;
    private static final int JAVA_TOO_OLD = 4;

    private Launcher() {
    }

    /**
     * @param args the words after {@code plumb}
     * @throws ReflectiveOperationException when the distribution is incomplete
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        int java = Runtime.version().feature();
        if (java < OLDEST_JAVA) {
            System.err.println("plumb needs Java " + OLDEST_JAVA + " or newer, but " + System.getProperty("java.home") + " is Java "
                    + java + ". Please let JAVA_HOME name a newer one.");
            System.exit(JAVA_TOO_OLD);
        }
        Class.forName("org.plumbline.cli.Program").getMethod("main", String[].class).invoke(null, (Object) args);
    }
}
