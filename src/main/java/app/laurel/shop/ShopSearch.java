package app.laurel.shop;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Whether a shop is what somebody has begun to type: in any case, with or without spaces, a Hangul syllable half composed, and
 * initial consonants in place of syllables ({@code ㄱㄹㅂ} or {@code 그ㄹㅂ} for 그린바스켓).
 */
final class ShopSearch {
    /** How near a name is; less is nearer. */
    static final int BEGINS = 0;

    static final int HOLDS = 1;
    static final int NOT = 2;

    private static final int LONGEST = 100;

    private final String query;
    private final String keys;

    ShopSearch(String typed) {
        query = Hangul.apart(folded(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed));
        keys = Hangul.keys(query);
    }

    boolean isBlank() {
        return query.isEmpty();
    }

    int rank(Shop shop) {
        var byName = Math.min(rank(shop.name().ko()), rank(shop.name().en()));
        return shop.domain() == null ? byName : Math.min(byName, rank(shop.domain()));
    }

    int rank(String name) {
        var folded = folded(name);
        for (var from = 0; from < folded.length(); from++) {
            if (matchesAt(folded, from)) return from == 0 ? BEGINS : HOLDS;
        }
        return NOT;
    }

    /** By the keys, or letter by letter with consonants standing for whole syllables and the last syllable still open. */
    private boolean matchesAt(String name, int from) {
        if (Hangul.keys(name.substring(from)).startsWith(keys)) return true;
        for (var at = 0; at < query.length(); at++) {
            if (from + at >= name.length()) return false;
            var wanted = query.charAt(at);
            var there = name.charAt(from + at);
            var last = at == query.length() - 1;
            var fits = wanted == there
                    || (Hangul.isConsonant(wanted) && Hangul.initial(there) == wanted)
                    || (last && Hangul.keys(name.substring(from + at)).startsWith(Hangul.keys(query.substring(at))));
            if (!fits) return false;
        }
        return true;
    }

    private static String folded(String text) {
        return Normalizer.normalize(compatible(text), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}·]", "");
    }

    /** Full-width letters become plain ones, but consonants that stand alone stay as they are typed. */
    private static String compatible(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(it -> {
            var letter = Character.toString(it);
            var isJamo = it >= 0x3131 && it <= 0x318E;
            folded.append(isJamo ? letter : Normalizer.normalize(letter, Normalizer.Form.NFKC));
        });
        return folded.toString();
    }
}
