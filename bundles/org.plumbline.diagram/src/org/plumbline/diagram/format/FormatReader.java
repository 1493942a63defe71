package org.plumbline.diagram.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** Makes the {@link Format} out of its description in lines. The classes come first, so that features may name any of them. */
final class FormatReader {

    private final Map<String, EPackage> packages = new LinkedHashMap<>();
    private final Map<EAttribute, ValueKind> kinds = new HashMap<>();
    private final Map<EAttribute, List<String>> choices = new HashMap<>();
    private final List<String> lines;
    private EPackage current;
    private EClass owner;

    FormatReader(List<String> lines) {
        this.lines = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    Format read() {
        lines.forEach(this::declare);
        lines.forEach(this::describe);
        return new Format(packages, kinds, choices);
    }

    private void declare(String line) {
        String[] words = line.strip().split(" +");
        if (line.startsWith("package")) {
            current = EcoreFactory.eINSTANCE.createEPackage();
            current.setName(words[1]);
            current.setNsPrefix(words[1]);
            current.setNsURI(words[2]);
            packages.put(words[1], current);
        } else if (!line.startsWith(" ")) {
            EClass type = EcoreFactory.eINSTANCE.createEClass();
            type.setName(words[1]);
            type.setAbstract(words[0].equals("abstract"));
            current.getEClassifiers().add(type);
        }
    }

    private void describe(String line) {
        List<String> words = new ArrayList<>(List.of(line.strip().split(" +")));
        if (line.startsWith("package")) {
            current = packages.get(words.get(1));
        } else if (line.startsWith(" ")) {
            owner.getEStructuralFeatures().add(feature(words));
        } else {
            owner = (EClass) current.getEClassifier(words.get(1));
            words.stream().skip(3).map(this::type).forEach(owner.getESuperTypes()::add);
        }
    }

    private EStructuralFeature feature(List<String> words) {
        return switch (words.getFirst()) {
            case "own" -> reference(words, true);
            case "ref" -> reference(words, false);
            default -> attribute(words);
        };
    }

    private EReference reference(List<String> words, boolean owned) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        name(reference, words.get(2));
        reference.setContainment(owned);
        reference.setEType(words.get(1).equals("EPackage") ? EcorePackage.Literals.EPACKAGE : type(words.get(1)));
        return reference;
    }

    private EAttribute attribute(List<String> words) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        name(attribute, words.get(1));
        attribute.setEType(EcorePackage.Literals.ESTRING);
        if (words.size() > 3) {
            attribute.setDefaultValueLiteral(words.get(3));
        }
        String kind = words.getFirst();
        int bracket = kind.indexOf('(');
        if (bracket > 0) {
            choices.put(attribute, List.of(kind.substring(bracket + 1, kind.length() - 1).split("\\|")));
        }
        kinds.put(attribute, ValueKind.valueOf((bracket > 0 ? kind.substring(0, bracket) : kind).toUpperCase(Locale.ROOT)));
        return attribute;
    }

    private static void name(EStructuralFeature feature, String name) {
        feature.setName(name.replaceAll("[*!]", ""));
        feature.setUpperBound(name.contains("*") ? -1 : 1);
        feature.setLowerBound(name.endsWith("!") ? 1 : 0);
    }

    private EClass type(String name) {
        int dot = name.indexOf('.');
        EPackage home = dot < 0 ? current : packages.get(name.substring(0, dot));
        EClass type = (EClass) home.getEClassifier(name.substring(dot + 1));
        if (type == null) {
            throw new IllegalStateException("The format names a class that it does not have: " + name);
        }
        return type;
    }
}
