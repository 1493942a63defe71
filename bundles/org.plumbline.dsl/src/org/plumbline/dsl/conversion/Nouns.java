package org.plumbline.dsl.conversion;

import com.google.inject.Singleton;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EEnum;

/** What messages call the values of the language, without an article. */
@Singleton
public final class Nouns {

    private final ResourceBundle nouns = ResourceBundle.getBundle(Nouns.class.getPackageName() + ".nouns");

    /** What a value of an enumeration is called, for example {@code kind of tool}. */
    String of(EEnum type) {
        return nouns.getString(type.getName());
    }

    /** What a value that a rule of the grammar reads is called, mostly with an example; empty where it has no noun of its own. */
    public Optional<String> ofRule(String rule) {
        String key = "rule." + rule;
        return nouns.containsKey(key) ? Optional.of(nouns.getString(key)) : Optional.empty();
    }
}
