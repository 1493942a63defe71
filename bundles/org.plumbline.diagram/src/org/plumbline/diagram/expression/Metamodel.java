package org.plumbline.diagram.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** Finds classes of the packages that a description works on, by the names that it calls them. */
public final class Metamodel {

    private final Map<String, EClass> qualified = new LinkedHashMap<>();
    private final Map<String, List<EClass>> simple = new LinkedHashMap<>();

    /** @param packages the subpackages of which count, too */
    public Metamodel(List<EPackage> packages) {
        packages.forEach(this::add);
    }

    private void add(EPackage metamodel) {
        metamodel.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(type -> {
            qualified.put(metamodel.getName() + "::" + type.getName(), type);
            simple.computeIfAbsent(type.getName(), key -> new ArrayList<>()).add(type);
        });
        metamodel.getESubpackages().forEach(this::add);
    }

    /** A class by its name, as in {@code library::Book}, {@code library.Book} or {@code Book}; the last only if there is just one. */
    public Optional<EClass> type(String name) {
        List<EClass> types = simple.getOrDefault(name, List.of());
        return types.size() == 1 ? Optional.of(types.getFirst()) : Optional.ofNullable(qualified.get(name.replaceFirst("\\.", "::")));
    }

    /** Whether an element is of a class, or of one that extends it; every element is an {@code EObject}. */
    public boolean is(EObject element, String name) {
        return name.equals("EObject") || name.equals("ecore::EObject")
                || type(name).map(type -> type.isSuperTypeOf(element.eClass())).orElse(false);
    }
}
