package app.laurel.result.ui;

import app.laurel.base.text.Wording;
import app.laurel.result.CountOutcome;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sentence about the outcome of a count. */
final class CountWords {
    private CountWords() {}

    /**
     * The sentence.
     *
     * @param moments writes a moment in the edition's zone
     * @param outcome null where the count failed
     */
    static String of(Wording texts, Function<Instant, String> moments, @Nullable CountOutcome outcome) {
        return switch (outcome) {
            case CountOutcome.Counted(var ballots) -> texts.get("result.desk.counted", ballots);
            case CountOutcome.Cancelled no -> texts.get("result.desk.cancelled");
            case CountOutcome.CorrectedMeanwhile no -> texts.get("result.desk.corrected-meanwhile");
            case CountOutcome.BoxChanged no -> texts.get("result.desk.box-changed");
            case CountOutcome.Refused no -> texts.get("result.desk.refused");
            case CountOutcome.KeyDestroyed no -> texts.get("result.desk.key-destroyed");
            case CountOutcome.AlreadyCounting no -> texts.get("result.desk.already-counting");
            case CountOutcome.VotingNotClosed(var closes) -> texts.get("result.desk.not-closed", moments.apply(closes));
            case CountOutcome.NoList no -> texts.get("result.desk.no-list");
            case CountOutcome.SignedByTwo no -> texts.get("result.reopen.text");
            case CountOutcome.AlreadyPublished no -> texts.get("result.desk.already-published");
            case null -> texts.get("result.desk.count-failed");
        };
    }
}
