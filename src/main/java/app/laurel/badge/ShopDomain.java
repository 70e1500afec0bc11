package app.laurel.badge;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;

/**
 * A shop's address in both spellings: a domain, a host, or a page on somebody else's site, whose path is ASCII.
 *
 * @param unicode as people write it: {@code 만년필.example}
 * @param ascii as the network writes it: {@code xn--220bt21a0qa.example}
 */
public record ShopDomain(String unicode, String ascii) {
    /** Java knows the letters of Unicode 3.2 only; the network has long taken newer ones. */
    private static final int RULES = IDN.USE_STD3_ASCII_RULES | IDN.ALLOW_UNASSIGNED;

    private static final Set<UnicodeScript> UNLIKE_LATIN = Set.of(
            UnicodeScript.HANGUL,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.THAI,
            UnicodeScript.DEVANAGARI);

    /**
     * An address with its host in either spelling.
     *
     * @throws IllegalArgumentException if it is no domain name
     */
    public static ShopDomain of(String domain) {
        var slash = domain.indexOf('/');
        var path = slash < 0 ? "" : domain.substring(slash);
        var host = domain.substring(0, domain.length() - path.length());
        var ascii = IDN.toASCII(host, RULES).toLowerCase(Locale.ROOT);
        return new ShopDomain(IDN.toUnicode(ascii, RULES) + path, ascii + path);
    }

    /** The spelling for a picture: Unicode, unless a letter of it could be taken for a Latin one. */
    public String shown() {
        return unicode.codePoints().allMatch(ShopDomain::isUnmistakable) ? unicode : ascii;
    }

    /** Both spellings where they differ: {@code 만년필.example = xn--…}. */
    public String full() {
        return unicode.equals(ascii) ? ascii : unicode + " = " + ascii;
    }

    private static boolean isUnmistakable(int letter) {
        var latinWithAccent = letter >= 0xDF && letter <= 0xFF;
        return letter < 0x80 || latinWithAccent || UNLIKE_LATIN.contains(UnicodeScript.of(letter));
    }
}
