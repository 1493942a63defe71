package org.plumbline.core.units;

/**
 * A unit that figures may be given in.
 *
 * @param symbol how a table writes it, for example % or h; the plural where there is no symbol
 * @param singular the word for one, for example day
 * @param plural the word for several, for example days; it is the name of the unit
 * @param dimension what it measures
 */
public record UnitWord(String symbol, String singular, String plural, Dimension dimension) {
}
