package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What becomes of the tokens of a feature: which values stay, which take the place of another one, and which are new or come from
 * elsewhere in the list.
 *
 * @param before the tokens in the order of the text
 * @param after the values that there shall be, in order
 * @param from for each value the index of the token whose place it has; -1 for one that has none yet
 * @param same for each value whether it is the one that stands there already
 * @param formerly for each value the token that stands for it now, wherever that is; null for a new one
 */
record ListChange(List<Token> before, List<Object> after, int[] from, boolean[] same, Token[] formerly) {

    private static final int NONE = -1;

    /**
     * @param same whether a token stands for a value
     * @param similar whether a value may take the place of a token that stands for another one, which is gone
     */
    static ListChange of(List<Token> before, List<Object> after, BiPredicate<Token, Object> same,
            BiPredicate<Token, Object> similar) {
        int[] match = new int[after.size()];
        Arrays.fill(match, NONE);
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && same.test(before.get(head), after.get(head))) {
            match[head] = head++;
        }
        int tail = 0;
        while (tail < shorter - head && same.test(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            match[after.size() - 1 - tail] = before.size() - 1 - tail;
            tail++;
        }
        Set<Integer> used = new HashSet<>();
        for (int i = head; i < after.size() - tail; i++) {
            match[i] = unused(before, head, before.size() - tail, after.get(i), same, used);
        }
        int[] from = increasing(match);
        boolean[] kept = new boolean[from.length];
        for (int i = 0; i < from.length; i++) {
            kept[i] = from[i] != NONE;
        }
        pair(before, after, match, from, similar);
        Token[] formerly = new Token[match.length];
        for (int i = 0; i < match.length; i++) {
            formerly[i] = match[i] == NONE ? null : before.get(match[i]);
        }
        return new ListChange(before, after, from, kept, formerly);
    }

    boolean isIdle() {
        if (before.size() != after.size()) {
            return false;
        }
        for (boolean stays : same) {
            if (!stays) {
                return false;
            }
        }
        return true;
    }

    /** The tokens that have no value any more. */
    List<Token> gone() {
        List<Token> gone = new ArrayList<>(before);
        for (int index : from) {
            if (index != NONE) {
                gone.remove(before.get(index));
            }
        }
        return gone;
    }

    private static int unused(List<Token> before, int start, int end, Object value, BiPredicate<Token, Object> same,
            Set<Integer> used) {
        for (int i = start; i < end; i++) {
            if (!used.contains(i) && same.test(before.get(i), value)) {
                used.add(i);
                return i;
            }
        }
        return NONE;
    }

    /** Of the matches those that keep their order, as many as possible. */
    private static int[] increasing(int[] match) {
        int[] length = new int[match.length];
        int[] previous = new int[match.length];
        int last = NONE;
        for (int i = 0; i < match.length; i++) {
            previous[i] = NONE;
            length[i] = match[i] == NONE ? 0 : 1;
            for (int j = i - 1; j >= 0 && match[i] != NONE; j--) {
                if (match[j] != NONE && match[j] < match[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = length[i] > 0 && (last == NONE || length[i] > length[last]) ? i : last;
        }
        int[] from = new int[match.length];
        Arrays.fill(from, NONE);
        for (int i = last; i != NONE; i = previous[i]) {
            from[i] = match[i];
        }
        return from;
    }

    /** Lets new values take the places of tokens that are gone, between the same neighbours. */
    private static void pair(List<Token> before, List<Object> after, int[] match, int[] from, BiPredicate<Token, Object> similar) {
        Set<Integer> matched = new HashSet<>();
        Arrays.stream(match).forEach(matched::add);
        int next = 0;
        for (int i = 0; i < after.size(); i++) {
            if (from[i] != NONE) {
                next = from[i] + 1;
            } else if (match[i] == NONE) {
                int end = following(from, i, before.size());
                while (next < end && (matched.contains(next) || !similar.test(before.get(next), after.get(i)))) {
                    next++;
                }
                from[i] = next < end ? next++ : NONE;
            }
        }
    }

    private static int following(int[] from, int index, int end) {
        for (int i = index + 1; i < from.length; i++) {
            if (from[i] != NONE) {
                return from[i];
            }
        }
        return end;
    }
}
