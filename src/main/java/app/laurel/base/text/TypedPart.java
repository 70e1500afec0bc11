package app.laurel.base.text;

import java.text.Normalizer;

/**
 * What somebody has typed so far to find a name by, as a pattern of the database: a part of the name, with initial consonants in
 * place of syllables ({@code ㄱㄹ} for 그린) and the last syllable as one that is still being composed.
 */
public final class TypedPart {
    private static final int LONGEST = 100;
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int FINALS = 28;
    private static final int SYLLABLES = 21 * FINALS;
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /** By their place among a syllable's finals; a dot for none and for those of two consonants. */
    private static final String SINGLE_FINALS = ".ㄱㄲ.ㄴ..ㄷㄹ.......ㅁㅂ.ㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private TypedPart() {}

    /** A pattern that finds every name in which this is a part; a blank text has none. */
    public static String pattern(String typed) {
        var letters = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC)
                .codePoints()
                .limit(LONGEST)
                .toArray();
        var pattern = new StringBuilder("(?i)");
        for (var at = 0; at < letters.length; at++) pattern.append(one(letters[at], at == letters.length - 1));
        return pattern.toString();
    }

    private static String one(int letter, boolean last) {
        if (Character.isWhitespace(letter)) return "\\s*";
        if (INITIALS.indexOf(letter) >= 0) return "[%c%s]".formatted(letter, beginningWith(letter));
        if (last && letter >= FIRST && letter <= LAST) return open(letter);
        var itself = Character.toString(letter);
        return letter < 0x80 && !Character.isLetterOrDigit(letter) ? "\\" + itself : itself;
    }

    /** What a syllable may become: its final may still be the beginning of the next. */
    private static String open(int syllable) {
        var end = (syllable - FIRST) % FINALS;
        var without = syllable - end;
        if (end == 0) return "[%c-%c]".formatted(without, without + FINALS - 1);
        var next = SINGLE_FINALS.charAt(end);
        return next == '.' || INITIALS.indexOf(next) < 0
                ? Character.toString(syllable)
                : "(?:%c|%c[%s])".formatted(syllable, without, beginningWith(next));
    }

    private static String beginningWith(int consonant) {
        var first = FIRST + INITIALS.indexOf(consonant) * SYLLABLES;
        return "%c-%c".formatted(first, first + SYLLABLES - 1);
    }
}
