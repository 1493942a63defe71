package org.plumbline.dsl.project;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.plumbline.core.source.Position;
import org.plumbline.core.source.Repetition;
import org.plumbline.core.source.SourceMap;
import org.plumbline.dsl.naming.FieldNodes;
import org.plumbline.dsl.naming.WrittenReferences;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;

/** Reads places off the syntax trees of the files of a project. */
final class NodeSourceMap implements SourceMap {

    private final Map<URI, String> fileNames;
    private final WrittenReferences written;
    private final FieldPhrases phrases;
    private final FieldNodes fields = new FieldNodes();
    private final GivenFields given = new GivenFields();

    /** @param fileNames what each file is called in messages; more may come later */
    NodeSourceMap(Map<URI, String> fileNames, WrittenReferences written, FieldPhrases phrases) {
        this.fileNames = Collections.unmodifiableMap(fileNames);
        this.written = written;
        this.phrases = phrases;
    }

    @Override
    public Optional<Position> locate(EObject element) {
        if (element instanceof Identified) {
            Optional<Position> id = locate(element, CorePackage.Literals.IDENTIFIED__ID, 0);
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element)).map(node -> firstLine(element, node));
    }

    @Override
    public Optional<Position> locate(EObject element, EStructuralFeature feature, int index) {
        List<INode> nodes = fields.of(element, feature);
        return index < nodes.size() ? Optional.of(position(element, nodes.get(index))) : Optional.empty();
    }

    @Override
    public Optional<String> written(EObject element, EReference reference, int index) {
        return written.text(element, reference, index);
    }

    @Override
    public List<Repetition> repetitions(EObject element) {
        Map<EStructuralFeature, List<INode>> repeated = given.repeated(element);
        return repeated.isEmpty() ? List.of() : repeated.entrySet().stream().map(field -> new Repetition(field.getKey(),
                field.getValue().stream().map(value -> position(element, value)).toList())).toList();
    }

    @Override
    public SortedMap<String, EStructuralFeature> fields(EClass type) {
        return phrases.of(type);
    }

    private Position firstLine(EObject element, INode node) {
        Position whole = position(element, node);
        String text = node.getRootNode().getText();
        int end = text.indexOf('\n', whole.offset());
        int length = end < 0 ? whole.length() : Math.min(whole.length(), end - whole.offset());
        return new Position(whole.file(), whole.line(), whole.column(), whole.offset(), length);
    }

    private Position position(EObject element, INode node) {
        LineAndColumn place = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        return new Position(fileName(element), place.getLine(), place.getColumn(), node.getOffset(), node.getLength());
    }

    private String fileName(EObject element) {
        URI uri = element.eResource().getURI();
        return fileNames.getOrDefault(uri, uri.isFile() ? uri.toFileString() : uri.toString());
    }
}
