package org.plumbline.documents.roadmap;

/**
 * Something that a check found and that the document shows until it is settled, in words for its readers.
 *
 * @param code code of the rule, for example IM-E-009
 * @param place where it is, for example the name of a risk; may be empty
 * @param message what is wrong
 * @param remedy what to do about it; may be empty
 */
public record OpenFinding(String code, String place, String message, String remedy) {
}
