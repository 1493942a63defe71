package org.plumbline.validation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.source.SourceMap;
import org.plumbline.core.text.Texts;
import org.plumbline.model.core.Justification;
import org.plumbline.model.engagement.Score;

/** What the rules may ask while one model is checked: the rest of the model, the text behind it, and how to call things. */
public final class RuleContext {

    private final ProjectIndex index;
    private final SourceMap sources;
    private final Texts texts = new Texts();
    private final Names names = new Names(texts);
    private final Labels labels;
    private final Set<String> codes;
    private final Justifications justifications;
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private final Map<EObject, String> called = new IdentityHashMap<>();

    RuleContext(ProjectIndex index, SourceMap sources, RuleTexts words, Set<String> codes, Justifications justifications) {
        this.index = index;
        this.sources = sources;
        this.codes = codes;
        this.justifications = justifications;
        this.labels = new Labels(words, texts);
    }

    /** The whole project. */
    public ProjectIndex index() {
        return index;
    }

    /** The text behind the model. */
    public SourceMap sources() {
        return sources;
    }

    /** Texts in their languages. */
    public Texts texts() {
        return texts;
    }

    /** The full names of elements. */
    public Names names() {
        return names;
    }

    /** An element as a message calls it, for example {@code action A7 “Redraw the reading routes”}. */
    public String label(EObject element) {
        return called.computeIfAbsent(element, labels::of);
    }

    /** The word for a kind of element, for example {@code action}. */
    public String kind(EClass type) {
        return labels.kind(type);
    }

    /** Which of its risk's scores a score is, for example {@code inherent}. */
    public String stage(Score score) {
        return labels.stage(score);
    }

    /** Several names of which one is meant: {@code A, B or C}. */
    public String oneOf(List<String> names) {
        return labels.oneOf(names);
    }

    /** The codes of all rules that look at the model. */
    public Set<String> codes() {
        return codes;
    }

    /** Whether a justification says why. */
    public boolean isReasoned(Justification justification) {
        return Justifications.isReasoned(justification);
    }

    /** Whether a justification justified something that was found so far. */
    public boolean isUsed(Justification justification) {
        return justifications.isUsed(justification);
    }

    /** Something that a rule works out once for the whole model, at the first call; one of each type. */
    public <D> D derived(Class<D> type, Function<RuleContext, D> make) {
        Object known = derived.get(type);
        if (known == null) {
            known = make.apply(this);
            derived.put(type, known);
        }
        return type.cast(known);
    }
}
