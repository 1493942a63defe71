package org.plumbline.diagram.layout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What a file about an element is called: by the key of the element, which may hold what no file name can. Where the name cannot be the
 * key, it ends in a check sum of it, so that two elements never share a file. So it does where a key mixes capitals and small letters,
 * since Windows and macOS take two names for one that differ in nothing else.
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
        return plain.equals(key) && isOfOneCase(key) ? plain : plain + "~" + sum(key);
    }

    /** Whether all is in capitals, but for names behind the first one that are all in small letters, such as {@code E.plan}. */
    private static boolean isOfOneCase(String key) {
        int first = key.indexOf('.') < 0 ? key.length() : key.indexOf('.');
        return isUpper(key.substring(0, first))
                && Arrays.stream(key.substring(first).split("\\.")).allMatch(name -> isUpper(name) || name.equals(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isUpper(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String sum(String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
