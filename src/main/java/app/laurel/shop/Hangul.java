package app.laurel.shop;

/**
 * Hangul as it is typed: a syllable is the row of keys that make it, so that a syllable still being composed finds what it will
 * become (Unicode 3.12, Conjoining Jamo Behavior; two-set keyboard, KS X 5002).
 */
final class Hangul {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;
    private static final String[] INITIAL = "ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");
    private static final String[] VOWEL = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
    private static final String[] FINAL =
            " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ", -1);
    /** The finals of two consonants as they stand alone, U+3133 and on: typed as two keys. */
    private static final String CLUSTERS = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";

    private static final String[] CLUSTER = "ㄱㅅ ㄴㅈ ㄴㅎ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅂㅅ".split(" ");

    private Hangul() {}

    /** A text in which two consonants that an input method has drawn together stand apart: ㄳ becomes ㄱㅅ. */
    static String apart(String text) {
        var apart = new StringBuilder(text.length() + 4);
        text.chars()
                .forEach(it -> apart.append(CLUSTERS.indexOf(it) < 0 ? String.valueOf((char) it) : keys((char) it)));
        return apart.toString();
    }

    /** The keys that make a text. Other letters stay. */
    static String keys(String text) {
        var keys = new StringBuilder(3 * text.length());
        text.chars().forEach(it -> keys.append(keys((char) it)));
        return keys.toString();
    }

    /** The consonant that a syllable begins with; any other letter itself. */
    static char initial(char letter) {
        return isSyllable(letter) ? INITIAL[(letter - FIRST) / (VOWELS * FINALS)].charAt(0) : letter;
    }

    /** Whether it is a consonant that stands alone. */
    static boolean isConsonant(char letter) {
        return letter >= 'ㄱ' && letter <= 'ㅎ';
    }

    private static String keys(char letter) {
        if (CLUSTERS.indexOf(letter) >= 0) return CLUSTER[CLUSTERS.indexOf(letter)];
        if (!isSyllable(letter)) return String.valueOf(letter);
        var place = letter - FIRST;
        return INITIAL[place / (VOWELS * FINALS)] + VOWEL[place / FINALS % VOWELS] + FINAL[place % FINALS];
    }

    private static boolean isSyllable(char letter) {
        return letter >= FIRST && letter <= LAST;
    }
}
