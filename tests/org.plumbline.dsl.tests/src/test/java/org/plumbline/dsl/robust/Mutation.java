package org.plumbline.dsl.robust;

import java.util.Random;

/** A way in which a text gets damaged. */
@FunctionalInterface
interface Mutation {

    String of(String text, Random random);
}
