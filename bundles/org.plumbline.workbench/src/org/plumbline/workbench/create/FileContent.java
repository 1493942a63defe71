package org.plumbline.workbench.create;

import java.io.IOException;
import java.io.InputStream;

/** Where what a new file holds can be read. */
@FunctionalInterface
interface FileContent {

    InputStream open() throws IOException;
}
