package app.laurel.ballot;

import app.laurel.base.seal.Digests;
import app.laurel.edition.Category;
import app.laurel.nomination.ShortlistedShop;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Names a voter's ballot without naming the voter: 32 bytes that only the holder of the category's key can tie to a person.
 *
 * @see "src/docs/decisions/sealed-ballots.md"
 */
@SuppressWarnings("ArrayRecordComponent")
record VoterTag(byte[] bytes) implements Comparable<VoterTag> {
    static final int BYTES = 32;
    private static final byte[] CATEGORY = "category".getBytes(StandardCharsets.US_ASCII);

    @Override
    public int compareTo(VoterTag other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    /** The shops in an order that is random from voter to voter and stays for this one. */
    List<ShortlistedShop> inOwnOrder(List<ShortlistedShop> shops) {
        return shops.stream()
                .sorted(Comparator.comparing(it -> hex(
                        ByteBuffer.allocate(Integer.BYTES).putInt(it.number()).array())))
                .toList();
    }

    /** The categories of a year in such an order, which says nothing of that of the shops. */
    List<Category> categoriesInOwnOrder(List<Category> categories) {
        return categories.stream()
                .sorted(Comparator.comparing(it -> hex(ByteBuffer.allocate(CATEGORY.length + Integer.BYTES)
                        .put(CATEGORY)
                        .putInt(it.terms().number())
                        .array())))
                .toList();
    }

    /** A name for this voter's copy on a device; nobody gets from it back to the tag. */
    String localName() {
        return hex("local".getBytes(StandardCharsets.US_ASCII)).substring(0, 32);
    }

    private String hex(byte[] more) {
        var hash = Digests.sha256();
        hash.update(bytes);
        return HexFormat.of().formatHex(hash.digest(more));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VoterTag tag && Arrays.equals(bytes, tag.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
