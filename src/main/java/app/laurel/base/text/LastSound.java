package app.laurel.base.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a word ends when a Korean reads it aloud. */
enum LastSound {
    VOWEL,
    /** The consonant ㄹ. */
    L,
    CONSONANT,
    UNKNOWN;

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int FINAL_L = 8;

    /** 영 일 이 삼 사 오 육 칠 팔 구; 십, 백, 천 and 만 end in a consonant as 영 does. */
    private static final LastSound[] DIGITS = {CONSONANT, L, VOWEL, CONSONANT, VOWEL, VOWEL, CONSONANT, L, L, VOWEL};

    /** Mall, Style, Apple: 몰, 스타일, 애플. */
    private static final Pattern ENDS_IN_L = Pattern.compile(".*(l|[^aeiou]le|ile|ale|ole|ule)");

    /** Green, Home, Line, Living; Shop and Market after a short vowel, Book, Black: 그린, 홈, 라인, 리빙, 숍, 마켓, 북, 블랙. */
    private static final Pattern ENDS_IN_CONSONANT =
            Pattern.compile(".*([mn]|[aeiou][mn]e|ng|ck|ook|(^|[^aeiou])[aeiou][ptkc])");

    /** The last sound of a word of letters and digits, at least one. */
    static LastSound of(String word) {
        var last = word.charAt(word.length() - 1);
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            return ofFinal((last - FIRST_SYLLABLE) % FINALS);
        }
        if (last >= '0' && last <= '9') {
            return DIGITS[last - '0'];
        }
        return isLatin(last) ? ofLatin(latinEnd(word)) : UNKNOWN;
    }

    private static LastSound ofFinal(int number) {
        return number == 0 ? VOWEL : number == FINAL_L ? L : CONSONANT;
    }

    private static boolean isLatin(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    private static String latinEnd(String word) {
        var start = word.length();
        while (start > 0 && isLatin(word.charAt(start - 1))) {
            start--;
        }
        return word.substring(start);
    }

    private static LastSound ofLatin(String word) {
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            // read letter by letter: only 엘, 엠 and 엔 close
            return switch (word.charAt(word.length() - 1)) {
                case 'L' -> L;
                case 'M', 'N' -> CONSONANT;
                default -> VOWEL;
            };
        }
        var spoken = word.toLowerCase(Locale.ROOT);
        if (ENDS_IN_L.matcher(spoken).matches()) {
            return L;
        }
        return ENDS_IN_CONSONANT.matcher(spoken).matches() ? CONSONANT : VOWEL;
    }
}
