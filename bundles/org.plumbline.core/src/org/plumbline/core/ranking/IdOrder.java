package org.plumbline.core.ranking;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders ids as people do: numbers in them by their value, so that R2 comes before R10; the rest by code unit. */
public final class IdOrder implements Comparator<String> {

    private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String left, String right) {
        Matcher leftPieces = PIECE.matcher(left);
        Matcher rightPieces = PIECE.matcher(right);
        while (leftPieces.find()) {
            if (!rightPieces.find()) {
                return 1;
            }
            int order = comparePieces(leftPieces.group(), rightPieces.group());
            if (order != 0) {
                return order;
            }
        }
        return rightPieces.find() ? -1 : left.compareTo(right);
    }

    private static int comparePieces(String left, String right) {
        boolean numbers = digit(left) && digit(right);
        return numbers ? new BigInteger(left).compareTo(new BigInteger(right)) : left.compareTo(right);
    }

    private static boolean digit(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }
}
