package org.plumbline.dsl.ide;

/** What the language services of every editor do by hand: each binding replaces a default of Xtext. */
public class PlumbIdeModule extends AbstractPlumbIdeModule {
}
