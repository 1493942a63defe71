package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScope;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.scoping.ClosedName;
import org.plumbline.dsl.scoping.NamesOfProject;

/** Finds the references that would lead elsewhere in new texts than in the edited model, and the names that put them right. */
final class ReferenceRepairs {

    private final Language language;
    private final Function<URI, String> names;
    private final Map<XtextResource, RewrittenFile> files;
    private final Set<XtextResource> given;
    private final ISelectable index;
    private final Set<QualifiedName> doubledNow;
    private final Supplier<Set<QualifiedName>> doubledBefore;

    /**
     * @param names what each file is called in messages
     * @param files those that have new texts
     * @param given those of them whose new texts an author wrote
     * @param descriptions what all files hold with these texts
     * @param doubledBefore the names that several elements had before the edit
     */
    ReferenceRepairs(Language language, Function<URI, String> names, Map<XtextResource, RewrittenFile> files,
            Set<XtextResource> given, List<IResourceDescription> descriptions, Supplier<Set<QualifiedName>> doubledBefore) {
        this.language = language;
        this.names = names;
        this.files = files;
        this.given = given;
        this.index = NamesOfProject.of(descriptions);
        this.doubledNow = language.doubledNames().in(descriptions);
        this.doubledBefore = doubledBefore;
    }

    /** What makes the references of a file lead where they lead in the model; nothing if they do. */
    List<ReferenceRepair> of(XtextResource resource) throws RefusedEdit {
        RewrittenFile file = files.get(resource);
        List<ReferenceRepair> repairs = new ArrayList<>();
        for (WrittenReference written : language.references(file == null ? resource : file.read())) {
            EObject owner = file == null ? written.owner() : file.agreement().edited(written.owner());
            EObject target = ReferenceValues.at(owner, written.reference(), written.index());
            if (target != null) {
                QualifiedName name = name(written, target, former(file, owner, written, target));
                if (!name.equals(written.name())) {
                    repairs.add(new ReferenceRepair(place(written), NodeModelUtils.getTokenText(written.node()),
                            NameRepair.edits(written.node(), name)));
                }
            }
        }
        return repairs;
    }

    /** The name that the author had written there; empty for a new reference. */
    private Optional<QualifiedName> former(RewrittenFile file, EObject owner, WrittenReference written, EObject target) {
        boolean asItStands = file == null || given.contains(file.edited());
        return asItStands ? Optional.of(written.name()) : file.formerly().of(owner, written, target);
    }

    /** The name to be written: with as many ids as the author wrote, or more; in a new reference, with as few as will do. */
    private QualifiedName name(WrittenReference written, EObject target, Optional<QualifiedName> former) throws RefusedEdit {
        IScope scope = language.scope(written.owner(), written.reference(), index);
        EObject wanted = now(target);
        QualifiedName full = language.name(wanted);
        if (full == null) {
            throw new RefusedEdit("An element without an id is referred to in " + place(written) + ".", "Give it an id.");
        }
        boolean doubled = doubled(full, written);
        boolean asWritten = former.map(written.name()::equals)
                .orElseGet(() -> language.keepsName(written.owner(), written.reference(), full, written.name()));
        if (asWritten && means(scope, written.name(), wanted, doubled)) {
            return written.name();
        }
        int asBefore = former.map(QualifiedName::getSegmentCount).orElse(0);
        for (int ids = Math.clamp(asBefore, 1, full.getSegmentCount()); ids <= full.getSegmentCount(); ids++) {
            QualifiedName name = full.skipFirst(full.getSegmentCount() - ids);
            boolean keeps = ids == asBefore || language.keepsName(written.owner(), written.reference(), full, name);
            if (keeps && means(scope, name, wanted, doubled)) {
                return name;
            }
        }
        throw refused(full, written);
    }

    /** Where several elements had one name before the edit, that was an error already, and which of them was meant, nobody knows. */
    private boolean means(IScope scope, QualifiedName name, EObject wanted, boolean doubled) {
        IEObjectDescription found = scope.getSingleElement(name);
        return found != null && (found.getEObjectOrProxy() == wanted
                || found instanceof ClosedName && found.getEObjectURI().equals(EcoreUtil.getURI(wanted))
                || doubled && language.name(wanted).equals(language.name(found.getEObjectOrProxy())));
    }

    private boolean doubled(QualifiedName full, WrittenReference written) throws RefusedEdit {
        if (!doubledNow.contains(full) || !fitsSeveral(full, written.reference().getEReferenceType())) {
            return false;
        }
        if (!doubledBefore.get().contains(full)) {
            throw refused(full, written);
        }
        return true;
    }

    private boolean fitsSeveral(QualifiedName name, EClass type) {
        Iterator<IEObjectDescription> fitting = index.getExportedObjects(type, name, false).iterator();
        fitting.next();
        return fitting.hasNext();
    }

    private RefusedEdit refused(QualifiedName name, WrittenReference written) {
        return new RefusedEdit("Two elements would be called " + language.written(name) + ", and a reference in "
                + place(written) + " could mean either.", "Choose another id.");
    }

    /** Where a reference stands, in the new text. */
    private String place(WrittenReference written) {
        return names.apply(written.owner().eResource().getURI()) + ":" + written.node().getStartLine();
    }

    /** The element as the new texts have it. */
    private EObject now(EObject element) {
        RewrittenFile file = element.eResource() instanceof XtextResource resource ? files.get(resource) : null;
        return file == null ? element : file.agreement().read(element);
    }
}
