package app.laurel.shop;

import java.time.Instant;

/**
 * Somebody who speaks for a shop has proved its address again.
 *
 * @param speaksSince since when
 */
public record ProofFound(Shop shop, Instant speaksSince) {
    /**
     * Whether what was set aside for want of a proof may be worn again. Whoever came to the shop only when its code was missing may be
     * the one to whom its address was sold.
     */
    public boolean undoes(Instant setAsideAt) {
        return speaksSince.isBefore(setAsideAt.minus(Proof.PATIENCE).minus(Proof.GRACE));
    }
}
