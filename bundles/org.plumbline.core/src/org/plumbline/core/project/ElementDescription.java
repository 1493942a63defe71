package org.plumbline.core.project;

import org.eclipse.emf.ecore.EClass;

/**
 * An element of a file, known without opening it.
 *
 * @param type its class
 * @param name its full name, for example {@code WATER.OPS-03}
 * @param whole the name of what it belongs to, for example {@code WATER}; empty for an element of its own
 */
public record ElementDescription(EClass type, String name, String whole) {
}
