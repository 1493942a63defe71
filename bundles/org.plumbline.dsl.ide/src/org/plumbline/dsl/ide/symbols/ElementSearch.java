package org.plumbline.dsl.ide.symbols;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.plumbline.core.project.Names;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.ide.element.ElementLabels;
import org.plumbline.dsl.ide.navigation.DefinitionService;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.Named;

/** Finds elements of many files by what somebody typed of their ids, or of their names in any language. */
public final class ElementSearch {

    private static final int MOST = 200;

    @Inject
    private DefinitionService definitions;

    private final ElementLabels labels = new ElementLabels();
    private final Texts texts = new Texts();
    private final Names names = new Names(texts);

    private record Found(Identified element, int fit, String name) {
    }

    /**
     * The elements that fit best, those with the same fit by their full names; no more than two hundred.
     *
     * @param files of all projects; one that is met twice counts once
     */
    public List<WorkspaceSymbol> find(String typed, Iterable<? extends Resource> files) {
        NameQuery query = new NameQuery(typed);
        List<Found> found = new ArrayList<>();
        for (Resource file : files) {
            for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext();) {
                EObject element = all.next();
                if (element instanceof LText) {
                    all.prune();
                } else if (element instanceof Identified identified && identified.getId() != null) {
                    OptionalInt fit = query.fit(identified.getId(), titles(identified));
                    fit.ifPresent(how -> found.add(new Found(identified, how, names.name(identified).orElse(identified.getId()))));
                }
            }
        }
        return found.stream().sorted(Comparator.comparingInt(Found::fit).thenComparing(Found::name))
                .flatMap(one -> definitions.of(one.element()).map(place -> symbol(one, place)).stream()).distinct().limit(MOST).toList();
    }

    private WorkspaceSymbol symbol(Found found, Location place) {
        String language = texts.fileLanguage(found.element());
        WorkspaceSymbol symbol = new WorkspaceSymbol(labels.idAndTitle(found.element(), language),
                SymbolKinds.of(found.element().eClass()), Either.forLeft(place));
        symbol.setContainerName(found.name());
        return symbol;
    }

    private static List<String> titles(Identified element) {
        return element instanceof Named named && named.getName() != null
                ? named.getName().getEntries().stream().map(entry -> entry.getText()).filter(text -> text != null).toList()
                : List.of();
    }
}
