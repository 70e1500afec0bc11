package app.laurel.result;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.AwardCode;
import java.time.Instant;
import java.util.List;

/**
 * Awards of a result that holds no longer; published in the transaction that ends it.
 *
 * @param by one of the two who decided it
 */
public record AwardsFell(List<AwardCode> codes, String reason, AccountId by, Instant at) {
    public AwardsFell {
        codes = List.copyOf(codes);
    }
}
