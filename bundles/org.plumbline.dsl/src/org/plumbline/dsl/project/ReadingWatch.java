package org.plumbline.dsl.project;

/** Is told how far a project is read, and may stop that. */
@FunctionalInterface
public interface ReadingWatch {

    /**
     * Another text is about to be read, all are read, or references are about to be resolved. What this throws stops the reading; the
     * next time it goes on from there.
     *
     * @param done texts that are read already
     * @param all texts of the project and of what it builds upon
     */
    void next(int done, int all);
}
