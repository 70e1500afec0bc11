package app.laurel.result;

import app.laurel.base.text.Bilingual;
import java.time.Instant;
import java.util.List;

/** What came of releasing a result. */
public sealed interface ReleaseOutcome {
    /** Everybody can see it now. */
    record Published(Instant at) implements ReleaseOutcome {}

    /** It is published automatically at that moment. */
    record Scheduled(Instant at) implements ReleaseOutcome {}

    /** No moment is chosen any more. */
    record Dropped() implements ReleaseOutcome {}

    /** Nothing is counted yet, or not every category. */
    record NotCounted() implements ReleaseOutcome {}

    /** Two different moderators must have signed this count. */
    record SignaturesMissing(int missing) implements ReleaseOutcome {}

    /** Winners without a domain: nobody could tell their badge from a copy. */
    record DomainMissing(List<Bilingual> shops) implements ReleaseOutcome {
        public DomainMissing {
            shops = List.copyOf(shops);
        }
    }

    /** The date is not in the future. */
    record InThePast(Instant now) implements ReleaseOutcome {}

    /** What is published stays as it is. */
    record AlreadyPublished() implements ReleaseOutcome {}
}
