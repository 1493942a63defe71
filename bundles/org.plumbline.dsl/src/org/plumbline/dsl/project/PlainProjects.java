package org.plumbline.dsl.project;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.dsl.scoping.NamesAround;
import org.plumbline.dsl.scoping.ProjectNames;

/**
 * The projects of files that a tool which knows only EMF loads one by one. Names mean there what they mean to a check of the whole
 * project, whichever files are loaded: the others are described, not loaded; who follows a reference to one of them loads it, as
 * with every format of EMF.
 */
@Singleton
public final class PlainProjects implements NamesAround {

    /**
     * What belongs to a file.
     *
     * @param project the loaded files of its project, itself among them
     * @param others what else it may refer to: closed files, and those of other projects
     */
    public record Around(List<XtextResource> project, List<IResourceDescription> others) {
    }

    @Inject
    private Provider<XtextResourceSet> resourceSets;

    @Inject
    private IResourceDescription.Manager descriptions;

    @Override
    public Optional<ISelectable> visibleFrom(Resource file) {
        return file.getResourceSet() == null ? Optional.empty() : of(file.getResourceSet()).visibleFrom(file);
    }

    /** What belongs to a file of a resource set that nobody prepared, as it lies on the disk now. */
    public Optional<Around> around(XtextResource file) {
        boolean isPlain = file.getResourceSet() != null && !ProjectNames.isOn(file.getResourceSet());
        return isPlain ? of(file.getResourceSet()).around(file) : Optional.empty();
    }

    private PlainNames of(ResourceSet files) {
        for (Object adapter : files.eAdapters()) {
            if (adapter instanceof PlainNames names) {
                return names;
            }
        }
        PlainNames names = new PlainNames(files, new ClosedTexts(resourceSets, descriptions), descriptions);
        files.eAdapters().add(names);
        return names;
    }
}
