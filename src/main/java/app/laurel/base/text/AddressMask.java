package app.laurel.base.text;

import java.util.regex.Pattern;

/** Takes mail addresses out of what is written to a log: other people's words, above all of mail servers and databases, hold them. */
public final class AddressMask {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>()\"',;:=\\[\\]]{1,64}@[^\\s<>()\"',;:=\\[\\]]{1,255}");

    private AddressMask() {}

    /** The words without addresses. */
    public static String over(String words) {
        return words.indexOf('@') < 0 ? words : ADDRESS.matcher(words).replaceAll("(address)");
    }
}
