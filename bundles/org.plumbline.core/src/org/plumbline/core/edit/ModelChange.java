package org.plumbline.core.edit;

/** A change of a model, to be written into its texts. */
@FunctionalInterface
public interface ModelChange {

    /**
     * Changes the model: by the means given here, or by EMF's own.
     *
     * @throws RefusedEdit if what was to be changed is not there any more, or cannot be changed this way
     */
    void apply(EditedModel model) throws RefusedEdit;
}
