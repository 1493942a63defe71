package org.plumbline.diagram.layout;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What a file about an element is called: by the key of the element, which may hold what no file name can. Where the name cannot be the
 * key, it ends in a check sum of it, so that two elements never share a file.
 */
public final class ElementFileName {

    private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]");
    /** Windows keeps these for devices, whatever follows a dot. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(\\..*)?");
    private static final int LONGEST = 48;

    private ElementFileName() {
    }

    /** The name, without an extension. */
    public static String of(String key) {
        String plain = FOREIGN.matcher(key).replaceAll("_");
        if (DEVICE.matcher(plain).matches()) {
            plain = "_" + plain;
        }
        if (plain.length() > LONGEST) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        }
        return plain.equals(key) ? plain : plain + "~" + sum(key);
    }

    private static String sum(String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
