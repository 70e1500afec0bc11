package app.laurel.fulfilment;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.base.seal.Digests;
import app.laurel.base.text.Language;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Which engraving it is that somebody looked at.
 *
 * @param number eight digits made from its lines: other lines, other number
 */
public record Proof(Language language, String number) {
    private static final int BYTES = 4;

    /** That of these lines. */
    static Proof of(Language language, List<String> lines) {
        var digest = Digests.sha256(String.join("\n", lines).getBytes(UTF_8));
        return new Proof(language, HexFormat.of().formatHex(digest, 0, BYTES));
    }

    /** As it is kept. */
    static Proof parse(String kept) {
        var parts = kept.split("-", 2);
        return new Proof(Language.ofTag(parts[0]).orElseThrow(), parts[1]);
    }

    /** As people read it: {@code KO-3F2A91C0}. */
    public String shown() {
        return toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return language.tag() + "-" + number;
    }
}
