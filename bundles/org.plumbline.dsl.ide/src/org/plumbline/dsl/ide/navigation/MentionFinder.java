package org.plumbline.dsl.ide.navigation;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.text.WrittenId;
import org.plumbline.dsl.naming.IdPathNameProvider;
import org.plumbline.model.core.Identified;

/** Finds the elements that a text mentions. */
public final class MentionFinder {

    @Inject
    private NameReader reader;

    @Inject
    private ElementNames elements;

    @Inject
    private IdPathNameProvider names;

    /** What stands at a caret; empty where that is no id, or one that leads nowhere. */
    public Optional<Mention> at(XtextResource file, int caret) {
        return reader.read(file).stream().filter(name -> name.isAt(caret)).flatMap(this::mentions)
                .filter(mention -> mention.written().isAt(caret)).findFirst();
    }

    /** Whether some name stands at a caret, be it one that leads nowhere. */
    public boolean isName(XtextResource file, int caret) {
        return reader.read(file).stream().anyMatch(name -> name.isAt(caret));
    }

    /** All mentions in a file, in the order of its text. */
    public List<Mention> in(XtextResource file) {
        return reader.read(file).stream().flatMap(this::mentions).toList();
    }

    /** The mentions of one element in a file, in the order of its text. */
    public List<Mention> of(EObject element, XtextResource file) {
        String id = element instanceof Identified identified ? identified.getId() : null;
        return reader.read(file).stream().filter(name -> name.ids().stream().anyMatch(written -> written.id().equals(id)))
                .flatMap(this::mentions).filter(mention -> mention.element() == element).toList();
    }

    /** Where an element gets its id; empty for one that has none. */
    public Optional<WrittenId> declaration(EObject element) {
        return NameReader.declaration(element);
    }

    /** The last id of a name means its target, the ids before it what that is part of. */
    private Stream<Mention> mentions(WrittenName name) {
        Optional<EObject> target = name.target().get();
        int last = name.ids().size() - 1;
        return target.stream().flatMap(element -> IntStream.rangeClosed(0, last).boxed()
                .flatMap(at -> whole(element, last - at, name.context())
                        .map(whole -> new Mention(whole, name.ids().get(at), name.kind())).stream()));
    }

    private Optional<EObject> whole(EObject element, int levels, EObject context) {
        if (levels == 0) {
            return Optional.of(element);
        }
        QualifiedName full = names.getFullyQualifiedName(element);
        return full == null || full.getSegmentCount() <= levels ? Optional.empty()
                : elements.find(full.skipLast(levels), context);
    }
}
