package org.plumbline.core.dependencies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The names of the files in an archive: none leads out of it, and no two of them are the same file on somebody's disk. */
final class EntryNames {

    private static final String PACK_ANEW = "Pack the project anew with an ordinary zip program.";
    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(zip|jar|7z|tar|gz|tgz)");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private final LibraryLimits limits;

    EntryNames(LibraryLimits limits) {
        this.limits = limits;
    }

    /** The files, without the folders, ordered by name. */
    List<ZipEntry> checked(ZipFile zip) throws LibraryException {
        limits.checkEntries(zip.size());
        List<ZipEntry> files = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            check(entry.getName());
            String other = known.putIfAbsent(onAnyDisk(entry.getName()), entry.getName());
            if (other != null) {
                throw new LibraryException("it holds two files " + shown(other), PACK_ANEW);
            }
            if (!entry.isDirectory()) {
                files.add(entry);
            }
        }
        files.sort(Comparator.comparing(ZipEntry::getName));
        return files;
    }

    private static void check(String name) throws LibraryException {
        boolean outside = name.isEmpty() || name.startsWith("/") || name.contains("\\") || DRIVE.matcher(name).matches()
                || List.of(name.split("/")).stream().anyMatch(part -> part.equals("..") || part.equals(".") || part.isEmpty())
                || name.codePoints().anyMatch(Character::isISOControl);
        if (outside) {
            throw new LibraryException("its file " + shown(name) + " would lie outside of it", PACK_ANEW);
        }
        if (ARCHIVE.matcher(name).matches()) {
            throw new LibraryException("it holds another archive, " + shown(name),
                    "Leave that out: what a library builds upon lies beside it, in the folder libraries.");
        }
    }

    private static String onAnyDisk(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String shown(String name) {
        return "'" + name.replaceAll("\\p{Cc}", "�") + "'";
    }
}
