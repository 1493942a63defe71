package org.plumbline.dsl.ui.navigate;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;

/** A text as it was read from a library: to be looked at, not to be changed. */
final class PackedText extends PlatformObject implements IEncodedStorage {

    private final PackedPlace place;
    private final String text;

    PackedText(PackedPlace place, String text) {
        this.place = place;
        this.text = text;
    }

    PackedPlace place() {
        return place;
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }

    /** None: it is no file of its own. */
    @Override
    public IPath getFullPath() {
        return null;
    }

    @Override
    public String getName() {
        return place.name();
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }
}
