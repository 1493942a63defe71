package org.plumbline.dsl.robust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What happens to texts on disks, in merges, in mails and in the hands of people who mean no good. */
final class Mutations {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\p{L}\\p{N}.-]+|\\S");

    private static final List<String> STRAY = List.of("\u200F", "\u202E", "\u2066", "\u200B", "\u0000", "\uFFFD", "\uFEFF", "\u0301", "\uD83D\uDE00",
            "\uD800", "\"", "'", "{", "}", "/*", "\"\"\"", "//", ",", "\\", "$", "<<<<<<< HEAD\n", "\u2028", "\u000C");

    private Mutations() {
    }

    /** All kinds; each keeps a text of some hundred kilobytes at most. */
    static List<Mutation> all() {
        return List.of(Mutations::truncated, Mutations::tokensSwapped, Mutations::tokenDropped, Mutations::tokenRepeated,
                Mutations::strayCharacters, Mutations::binary, Mutations::mixedLineEndings, Mutations::hugeLiteral, Mutations::deeplyNested,
                Mutations::confusableIds, Mutations::piecesMoved, Mutations::manyUnclosed, Mutations::blocksRepeated,
                Mutations::linesShuffled, Mutations::markedFromRightToLeft);
    }

    private static String truncated(String text, Random random) {
        return text.substring(0, random.nextInt(text.length()));
    }

    private static String tokensSwapped(String text, Random random) {
        MatchResult one = token(text, random);
        MatchResult other = token(text, random);
        if (one.end() > other.start()) {
            return text.substring(0, one.start()) + other.group() + text.substring(one.end());
        }
        return text.substring(0, one.start()) + other.group() + text.substring(one.end(), other.start()) + one.group()
                + text.substring(other.end());
    }

    private static String tokenDropped(String text, Random random) {
        MatchResult token = token(text, random);
        return text.substring(0, token.start()) + text.substring(token.end());
    }

    private static String tokenRepeated(String text, Random random) {
        MatchResult token = token(text, random);
        return text.substring(0, token.end()) + (" " + token.group()).repeat(1 + random.nextInt(200)) + text.substring(token.end());
    }

    private static String strayCharacters(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int left = 1 + random.nextInt(20); left > 0; left--) {
            out.insert(random.nextInt(out.length() + 1), STRAY.get(random.nextInt(STRAY.size())));
        }
        return out.toString();
    }

    private static String binary(String text, Random random) {
        StringBuilder out = new StringBuilder(text.substring(0, random.nextInt(text.length())));
        random.ints(random.nextInt(5000), 0, random.nextBoolean() ? 256 : Character.MAX_VALUE + 1).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static String mixedLineEndings(String text, Random random) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c != '\n' ? String.valueOf((char) c) : List.of("\n", "\r\n", "\r", "\t\n").get(random.nextInt(4))));
        return out.toString();
    }

    private static String hugeLiteral(String text, Random random) {
        MatchResult token = token(text, random);
        String huge = switch (random.nextInt(5)) {
            case 0 -> "9".repeat(50_000);
            case 1 -> "\"" + "word ".repeat(20_000) + "\"";
            case 2 -> "X" + "-Y".repeat(30_000);
            case 3 -> "/*" + " * /".repeat(20_000) + "*/";
            default -> "A.".repeat(2_000) + "B";
        };
        return text.substring(0, token.start()) + huge + text.substring(token.end());
    }

    private static String deeplyNested(String text, Random random) {
        int depth = 1 << 4 + random.nextInt(9);
        StringBuilder out = new StringBuilder(text).append("\ntoolbox DEEP \"Deep\" {\n");
        for (int level = 0; level < depth; level++) {
            out.append("area A").append(level).append(" {\n");
        }
        return out.append("}\n".repeat(random.nextInt(depth + 2))).toString();
    }

    private static String blocksRepeated(String text, Random random) {
        int from = text.lastIndexOf('\n', random.nextInt(text.length())) + 1;
        int to = Math.min(text.length(), from + 1 + random.nextInt(2_000));
        return text.substring(0, to) + text.substring(from, to).repeat(1 + random.nextInt(30)) + text.substring(to);
    }

    private static String linesShuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int from = random.nextInt(lines.size() + 1);
        Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + 2 + random.nextInt(40))), random);
        return String.join("\n", lines);
    }

    private static String markedFromRightToLeft(String text, Random random) {
        StringBuilder out = new StringBuilder();
        int rate = 1 + random.nextInt(30);
        text.chars().forEach(c -> {
            out.append((char) c);
            if (c == ' ' && random.nextInt(rate) == 0) {
                out.append(List.of("\u200F", "\u202E", "\u2067", "\u2069", "\u061C", "\u202C").get(random.nextInt(6)));
            }
        });
        return out.toString();
    }

    private static String confusableIds(String text, Random random) {
        String latin = "ABCEHIKMOPTXaceopxy";
        String cyrillic = "\u0410\u0412\u0421\u0415\u041D\u0406\u041A\u041C\u041E\u0420\u0422\u0425\u0430\u0441\u0435\u043E\u0440\u0445\u0443";
        int rate = 1 + random.nextInt(50);
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(latin.indexOf(c) >= 0 && random.nextInt(rate) == 0 ? cyrillic.charAt(latin.indexOf(c)) : (char) c));
        return out.toString();
    }

    private static String piecesMoved(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = from + random.nextInt(Math.min(3000, text.length() - from));
        String rest = text.substring(0, from) + text.substring(to);
        int at = random.nextInt(rest.length() + 1);
        return rest.substring(0, at) + text.substring(from, to) + rest.substring(at);
    }

    private static String manyUnclosed(String text, Random random) {
        String opening = List.of("risk R in A {\n", "{", "tool T \"\" { step 1 \"x\" {", "plan of X {", "\"", "note \"\"\"", "/*", "'").get(random.nextInt(8));
        return opening.repeat(1 + random.nextInt(500)) + text;
    }

    private static MatchResult token(String text, Random random) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        return tokens.get(random.nextInt(tokens.size()));
    }
}
