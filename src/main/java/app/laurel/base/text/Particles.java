package app.laurel.base.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the right Korean particle after a name. Texts are written with both forms, as {@code {0}을(를)} or {@code
 * {0}(으)로}, because nobody knows beforehand which name will stand there; here the sound that it ends in decides. Where
 * that cannot be known, both forms stay.
 */
final class Particles {
    private static final Map<String, String[]> FORMS = Map.of(
            "은(는)", new String[] {"은", "는"},
            "이(가)", new String[] {"이", "가"},
            "을(를)", new String[] {"을", "를"},
            "과(와)", new String[] {"과", "와"},
            "(으)로", new String[] {"으로", "로"});

    /** A name's last character, quotes and brackets that close behind it, and both forms. */
    private static final Pattern BOTH = Pattern.compile(
            "([\\p{L}\\p{N}]+)([\\p{Pe}\\p{Pf}\"'*]*)" + "(은\\(는\\)|이\\(가\\)|을\\(를\\)|과\\(와\\)|\\(으\\)로)");

    private Particles() {}

    /** The text with one form of each particle. */
    static String in(String text) {
        return text.indexOf('(') < 0 ? text : BOTH.matcher(text).replaceAll(Particles::chosen);
    }

    private static String chosen(MatchResult found) {
        var both = found.group(3);
        var form = form(LastSound.of(found.group(1)), both);
        return Matcher.quoteReplacement(found.group(1) + found.group(2) + form);
    }

    private static String form(LastSound sound, String both) {
        var forms = FORMS.get(both);
        if (forms == null || sound == LastSound.UNKNOWN) {
            return both;
        }
        // the one particle that follows ㄹ as it follows a vowel
        var open = sound == LastSound.VOWEL || (sound == LastSound.L && both.equals("(으)로"));
        return forms[open ? 1 : 0];
    }
}
