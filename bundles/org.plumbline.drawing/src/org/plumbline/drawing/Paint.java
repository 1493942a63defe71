package org.plumbline.drawing;

/** What an area is filled with: one colour, or a hatch that stays visible in grey print. */
public sealed interface Paint permits Color, Hatch {

    /** The colour that covers most of the area; text upon the area is measured against it. */
    Color ground();
}
