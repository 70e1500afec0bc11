package app.laurel.nomination;

import app.laurel.shop.ShopAddress;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether two nominees are likely one shop under two spellings: nearly the same letters, one word more such as <i>shop</i>, a name and
 * the site that bears it, or Hangul and Latin that sound alike. It only suggests; moderators rule.
 */
final class Likeness {
    private static final String[] COMMON = {
        "쇼핑몰", "스토어", "공식몰", "마켓", "상점", "상회", "몰", "샵", "online", "official", "store", "market", "shop", "mall"
    };
    private static final int SHORTEST = 4;
    private static final int LETTERS_A_SLIP = 8;

    private Likeness() {}

    /** Whether it is worth asking; each is a name or an address as it was written or is known. */
    static boolean isLikely(String one, String other) {
        return Spelling.of(one).isLike(Spelling.of(other));
    }

    /**
     * A name or an address as it is compared, made once for all that it is compared with.
     *
     * @param core what tells the shop from others
     * @param keys the same in letters, each of a syllable of Hangul one
     * @param sound its consonants in one script
     */
    record Spelling(String core, String keys, String sound) {
        static Spelling of(String text) {
            var core = Likeness.core(text);
            return new Spelling(core, Likeness.keys(core), Likeness.sound(core));
        }

        boolean isLike(Spelling other) {
            if (core.isEmpty() || other.core.isEmpty()) return false;
            return core.equals(other.core)
                    || isNear(keys, other.keys)
                    || isPart(keys, other.keys)
                    || (sound.length() >= SHORTEST && sound.equals(other.sound));
        }
    }

    /** What tells a shop from others: of an address the name of the site, of a name the letters without what every shop is called. */
    private static String core(String text) {
        var site = ShopAddress.find(text).flatMap(Likeness::site).orElse(text);
        var letters = Normalizer.normalize(site, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        for (var word : COMMON) {
            var rest = letters.replace(word, "");
            if (rest.length() > 1) letters = rest;
        }
        return letters;
    }

    private static Optional<String> site(String address) {
        var host = address.replaceFirst("^www\\.", "");
        var page = host.indexOf('/');
        // why: on a marketplace the page is the shop's, the host everybody's
        if (page >= 0) return Optional.of(host.substring(host.lastIndexOf('/') + 1));
        var dot = host.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(host.substring(0, dot));
    }

    /** A syllable of Hangul as its letters, so that one wrong vowel is one slip. */
    private static String keys(String core) {
        return Normalizer.normalize(core, Normalizer.Form.NFD);
    }

    private static boolean isNear(String one, String other) {
        var longest = Math.max(one.length(), other.length());
        var slips = longest / LETTERS_A_SLIP;
        if (longest < SHORTEST || Math.abs(one.length() - other.length()) > slips) return false;
        return slips > 0 && distance(one, other) <= slips;
    }

    /** Whether one is the other with a word more. */
    private static boolean isPart(String one, String other) {
        var shorter = one.length() < other.length() ? one : other;
        return shorter.length() >= LETTERS_A_SLIP && (one.contains(other) || other.contains(one));
    }

    /** How many letters must be put in, left out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var at = 0; at <= other.length(); at++) before[at] = at;
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (var at = 1; at <= other.length(); at++) {
                var change = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
                now[at] = Math.min(before[at - 1] + change, Math.min(before[at], now[at - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    /** The consonants, in one script: 블루보틀 and <i>bluebottle</i> are both {@code plptl}. */
    private static String sound(String core) {
        var sound = new StringBuilder();
        for (var letter : keys(core).replace("ng", "n").replace("ch", "j").toCharArray()) {
            var one = consonant(letter);
            if (one != 0 && (sound.isEmpty() || sound.charAt(sound.length() - 1) != one)) sound.append(one);
        }
        return sound.toString();
    }

    private static char consonant(char letter) {
        return switch (letter) {
            case 'k', 'g', 'c', 'q', 'x', 'ᄀ', 'ᄁ', 'ᄏ', 'ᆨ', 'ᆩ', 'ᆿ' -> 'k';
            case 'n', 'ᄂ', 'ᆫ', 'ᆼ' -> 'n';
            case 't', 'd', 'ᄃ', 'ᄄ', 'ᄐ', 'ᆮ', 'ᇀ' -> 't';
            case 'l', 'r', 'ᄅ', 'ᆯ' -> 'l';
            case 'm', 'ᄆ', 'ᆷ' -> 'm';
            case 'p', 'b', 'v', 'f', 'ᄇ', 'ᄈ', 'ᄑ', 'ᆸ', 'ᇁ' -> 'p';
            case 's', 'z', 'ᄉ', 'ᄊ', 'ᆺ', 'ᆻ' -> 's';
            case 'j', 'ᄌ', 'ᄍ', 'ᄎ', 'ᆽ', 'ᆾ' -> 'j';
            default -> 0;
        };
    }
}
