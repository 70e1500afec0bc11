package app.laurel.ballot;

import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import app.laurel.edition.Editions;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a ballot box the way ballots get in, many at once, and reads it without looking. */
@Component
public class BulkBox {
    private final CategoryKeys keys;
    private final Polls polls;
    private final Casting casting;
    private final Editions editions;
    private final BoxReadingStore reading;

    BulkBox(CategoryKeys keys, Polls polls, Casting casting, Editions editions, BoxReadingStore reading) {
        this.keys = keys;
        this.polls = polls;
        this.casting = casting;
        this.editions = editions;
        this.reading = reading;
    }

    /** Casts these ballots. */
    @Transactional
    public void cast(EditionId edition, SequencedMap<Voter, Choice> choices) {
        casting.cast(polls.open(editions.get(edition)).orElseThrow(), choices, Progress.NONE);
    }

    /** Reads and opens every ballot and throws it away; tells how many shops were marked. */
    @Transactional(readOnly = true)
    public long openAndThrowAway(EditionId edition) {
        var criteria = editions.get(edition).rules().criteria().size();
        var window = new OpenedBallot(criteria);
        var shops = new long[1];
        var opener = keys.find(edition).orElseThrow().opener(criteria, (bytes, from, length) -> {
            window.show(bytes, from, length);
            shops[0] += window.shops();
        });
        reading.forEach(edition, opener::add);
        opener.finish();
        return shops[0];
    }

    /** Reads every sealed ballot and throws it away; tells how many bytes that were. */
    @Transactional(readOnly = true)
    public long readAndThrowAway(EditionId edition) {
        var read = new long[1];
        reading.forEach(edition, (tag, seq, commitment, bytes) -> read[0] += bytes.length);
        return read[0];
    }
}
