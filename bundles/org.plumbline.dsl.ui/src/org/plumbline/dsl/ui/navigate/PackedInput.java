package org.plumbline.dsl.ui.navigate;

import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;

/** Opens a text of a library in an editor that changes nothing; a text that is open already is the same input. */
final class PackedInput extends PlatformObject implements IStorageEditorInput {

    private final PackedText text;

    PackedInput(PackedText text) {
        this.text = text;
    }

    @Override
    public IStorage getStorage() {
        return text;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return text.getName();
    }

    @Override
    public String getToolTipText() {
        return text.place() + " (part of a library, not to be changed here)";
    }

    /** None: the library may be another one when the workbench opens again. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedInput input && text.place().equals(input.text.place());
    }

    @Override
    public int hashCode() {
        return text.place().hashCode();
    }
}
