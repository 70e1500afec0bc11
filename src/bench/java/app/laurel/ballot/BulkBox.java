package app.laurel.ballot;

import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
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
    public void cast(CategoryId category, SequencedMap<Voter, Choice> choices) {
        casting.cast(polls.open(editions.category(category)).orElseThrow(), choices, Progress.NONE);
    }

    /** Reads and opens every ballot and throws it away; tells how many shops were marked. */
    @Transactional(readOnly = true)
    public long openAndThrowAway(CategoryId id) {
        var category = editions.category(id);
        var criteria = category.rules().criteria().size();
        var window = new OpenedBallot(category.publicId(), criteria);
        var shops = new long[1];
        var opener = keys.find(id).orElseThrow().opener(criteria, (bytes, from, length) -> {
            window.show(bytes, from, length);
            shops[0] += window.shops();
        });
        reading.forEach(id, opener::add);
        opener.finish();
        return shops[0];
    }

    /** Reads every sealed ballot and throws it away; tells how many bytes that were. */
    @Transactional(readOnly = true)
    public long readAndThrowAway(CategoryId category) {
        var read = new long[1];
        reading.forEach(category, (tag, seq, commitment, bytes) -> read[0] += bytes.length);
        return read[0];
    }
}
