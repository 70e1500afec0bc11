package app.laurel.ballot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A voter's draft and ballot as they lie in the database. */
record VotersRow(SealedDraft draft, Optional<SealedBallot> ballot) {
    /** Of who has saved and cast nothing. */
    static final VotersRow NONE = new VotersRow(SealedDraft.NONE, Optional.empty());

    /**
     * A draft as it lies in the database.
     *
     * @param sealed null before the first save
     */
    @SuppressWarnings("ArrayRecordComponent")
    record SealedDraft(int version, byte @Nullable [] sealed) {
        static final SealedDraft NONE = new SealedDraft(0, null);
    }
}
