package org.plumbline.dsl.resource;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.util.Triple;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.editing.FormerTexts;
import org.plumbline.dsl.editing.SavedText;
import org.plumbline.dsl.editing.SavedText.Saved;
import org.plumbline.dsl.session.WholeFile;

/**
 * A file in the language as a resource of EMF. Tools that know only EMF change its elements and save it: only the text of what they
 * changed is written anew, all else stays as its author wrote it. Text is UTF-8, whatever the platform's encoding is.
 *
 * <p>Saving fails, and leaves the file alone, where the file was changed since it was loaded, does not follow the language or cannot
 * say what the model says; the message of the {@link IOException} is for the user.
 */
public class PlumbResource extends LazyLinkingResource {

    @Inject
    private Provider<SavedText> texts;

    private final FormerTexts former = new FormerTexts();
    private final Map<EObject, String> leaving = new IdentityHashMap<>();

    /** Where the text was read or written last; a tool saves it elsewhere by giving the resource another address. */
    private URI known;

    @Override
    public String getEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public void load(Map<?, ?> options) throws IOException {
        try {
            super.load(options);
        } catch (ParseException e) {
            throw new IOException(SavedFile.name(getURI()) + " is not read. " + e.getMessage(), e);
        }
    }

    @Override
    protected Reader createReader(InputStream input) throws IOException {
        known = getURI();
        return new StringReader(SavedFile.decode(input.readAllBytes(), getURI()));
    }

    /** Another file of the resource set, loaded later, may hold what a reference could not find before. */
    @Override
    protected boolean isUnresolveableProxyCacheable(Triple<EObject, EReference, INode> reference) {
        return false;
    }

    /** Elements that leave a resource are found again by the name that they had in it: afterwards they stand nowhere. */
    @Override
    protected void doUnload() {
        for (TreeIterator<EObject> all = getAllContents(); all.hasNext();) {
            EObject element = all.next();
            leaving.put(element, super.getURIFragment(element));
        }
        try {
            super.doUnload();
        } finally {
            leaving.clear();
        }
    }

    @Override
    public String getURIFragment(EObject element) {
        String known = leaving.get(element);
        return known == null ? super.getURIFragment(element) : known;
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        Saved saved = saved();
        SavedFile file = new SavedFile(getURI(), getResourceSet() == null ? getURIConverter() : getResourceSet().getURIConverter());
        setTimeStamp(file.write(saved.before(), getURI().equals(known), saved.text(), options));
        known = getURI();
        saved.saved();
        setModified(false);
    }

    /** Writes the text that {@link #save(Map)} would write; what holds it already is not asked. */
    @Override
    public void doSave(OutputStream output, Map<?, ?> options) throws IOException {
        try {
            output.write(WholeFile.bytes(saved().text(), getURI().toString()));
        } catch (RefusedEdit e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Saved saved() throws IOException {
        try {
            return texts.get().of(this, former);
        } catch (RefusedEdit e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
