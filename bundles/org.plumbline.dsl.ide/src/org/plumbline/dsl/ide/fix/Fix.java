package org.plumbline.dsl.ide.fix;

import java.util.List;

/** Knows how to put right what one rule finds; it keeps no state. */
public interface Fix {

    /** The code of the rule, for example IM-C-001. */
    String code();

    /** What may be done about a finding, the best first; nothing where this finding has to be left to its author. */
    List<Offer> offers(FixPlace place);
}
