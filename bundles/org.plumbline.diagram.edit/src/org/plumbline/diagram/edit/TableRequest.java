package org.plumbline.diagram.edit;

/** What somebody wants to do in a table or a tree, in the keys of its view. The items of a tree are its lines. */
public sealed interface TableRequest {

    /** Types into a cell that holds something, or may hold something. */
    record TypeCell(String line, String column, String text) implements TableRequest {
    }

    /** Types over an item of a tree. */
    record TypeItem(String item, String text) implements TableRequest {
    }

    /**
     * Makes a line or an item.
     *
     * @param line that it shall belong to; empty for none
     */
    record CreateLine(String tool, String line) implements TableRequest {
    }

    /** Makes a column. */
    record CreateColumn(String tool) implements TableRequest {
    }

    /** Deletes a line or an item. */
    record DeleteLine(String line) implements TableRequest {
    }

    /**
     * Drops an item of a tree onto another one, or between the items below it.
     *
     * @param into the item that it shall lie in; empty for the tree itself
     * @param at how many of the items there shall come before it
     */
    record DropItem(String item, String into, int at) implements TableRequest {
    }

    /**
     * Drops an element from outside onto an item of a tree, behind the items below it.
     *
     * @param element its key
     * @param into the item that it shall lie in; empty for the tree itself
     */
    record BringItem(String element, String into) implements TableRequest {
    }

    /** Deletes a column. */
    record DeleteColumn(String column) implements TableRequest {
    }
}
