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
    private final EditionKeys keys;
    private final Casting casting;
    private final Editions editions;
    private final BallotStore store;

    BulkBox(EditionKeys keys, Casting casting, Editions editions, BallotStore store) {
        this.keys = keys;
        this.casting = casting;
        this.editions = editions;
        this.store = store;
    }

    /** Casts these ballots. */
    @Transactional
    public void cast(EditionId edition, SequencedMap<Voter, Choice> choices) {
        var poll = new Casting.Poll(edition, editions.get(edition).publicId(), keys.forCasting(edition));
        casting.cast(poll, choices, Progress.UNHEARD);
    }

    /** Reads and opens every ballot and throws it away; tells how many shops were marked. */
    @Transactional(readOnly = true)
    public long openAndThrowAway(EditionId edition) {
        var window = new OpenedBallot(editions.get(edition).rules().criteria().size());
        var shops = new long[1];
        var opener = keys.forReading(edition).opener((bytes, from, length) -> {
            window.show(bytes, from, length);
            shops[0] += window.shops();
        });
        store.forEach(edition, opener::add);
        opener.finish();
        return shops[0];
    }

    /** Reads every sealed ballot and throws it away; tells how many bytes that were. */
    @Transactional(readOnly = true)
    public long readAndThrowAway(EditionId edition) {
        var read = new long[1];
        store.forEach(edition, (tag, seq, bytes) -> read[0] += bytes.length);
        return read[0];
    }
}
