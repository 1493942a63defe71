package org.plumbline.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What can happen to a text file: between editor, mail, merge and disk. */
enum Damage {

    CUT_OFF {
        @Override
        byte[] of(byte[] text, Random random) {
            return Arrays.copyOf(text, random.nextInt(text.length));
        }
    },
    BYTES_FLIPPED {
        @Override
        byte[] of(byte[] text, Random random) {
            byte[] damaged = text.clone();
            for (int i = random.nextInt(5); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    BYTES_LOST {
        @Override
        byte[] of(byte[] text, Random random) {
            int from = random.nextInt(text.length);
            int to = Math.min(text.length, from + 1 + random.nextInt(40));
            return joined(Arrays.copyOf(text, from), Arrays.copyOfRange(text, to, text.length));
        }
    },
    LINES_LOST {
        @Override
        byte[] of(byte[] text, Random random) {
            List<String> lines = lines(text);
            for (int i = random.nextInt(4); i >= 0 && !lines.isEmpty(); i--) {
                lines.remove(random.nextInt(lines.size()));
            }
            return bytes(lines, "\n");
        }
    },
    LINES_SHUFFLED {
        @Override
        byte[] of(byte[] text, Random random) {
            List<String> lines = lines(text);
            for (int i = random.nextInt(6); i >= 0; i--) {
                lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
            }
            return bytes(lines, "\n");
        }
    },
    BLOCK_TWICE {
        @Override
        byte[] of(byte[] text, Random random) {
            List<String> lines = lines(text);
            int from = random.nextInt(lines.size());
            int to = Math.min(lines.size(), from + 1 + random.nextInt(30));
            lines.addAll(random.nextInt(lines.size()), List.copyOf(lines.subList(from, to)));
            return bytes(lines, "\n");
        }
    },
    MARKS_LOST {
        @Override
        byte[] of(byte[] text, Random random) {
            String mark = List.of("{", "}", "\"", ",", "\"\"\"", "-").get(random.nextInt(6));
            String whole = new String(text, StandardCharsets.UTF_8);
            int at = whole.indexOf(mark, random.nextInt(whole.length()));
            return (at < 0 ? whole.replace(mark, "") : whole.substring(0, at) + whole.substring(at + mark.length()))
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    WORDS_SWAPPED {
        @Override
        byte[] of(byte[] text, Random random) {
            String[] words = new String(text, StandardCharsets.UTF_8).split("(?<=\\s)");
            for (int i = random.nextInt(6); i >= 0; i--) {
                words[random.nextInt(words.length)] = words[random.nextInt(words.length)];
            }
            return String.join("", words).getBytes(StandardCharsets.UTF_8);
        }
    },
    LINE_ENDS_CHANGED {
        @Override
        byte[] of(byte[] text, Random random) {
            return bytes(lines(text), List.of("\r\n", "\r", "\n\n", "\r\r\n").get(random.nextInt(4)));
        }
    };

    /** The text after the damage. */
    abstract byte[] of(byte[] text, Random random);

    private static List<String> lines(byte[] text) {
        return new ArrayList<>(new String(text, StandardCharsets.UTF_8).lines().toList());
    }

    private static byte[] bytes(List<String> lines, String end) {
        return (String.join(end, lines) + end).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
