package app.laurel.fulfilment;

import app.laurel.base.id.AwardCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an engraver needs to make a plaque.
 *
 * @param proof the engraving that the winner approved
 * @param lines that are engraved now, the first one on top
 * @param shape address of the outlines to be cut
 * @param picture address of the same, to be read
 * @param to where it is sent; null where the sheet does not say it
 * @param at when the sheet was taken
 */
public record OrderSheet(
        AwardCode award,
        Proof proof,
        List<String> lines,
        String shape,
        String picture,
        @Nullable Destination to,
        Instant at) {
    public OrderSheet {
        lines = List.copyOf(lines);
    }

    /** Whether what is engraved now is what the winner approved. */
    boolean isApproved() {
        return proof.equals(Proof.of(proof.language(), lines));
    }
}
