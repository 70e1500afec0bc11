package app.laurel.issuing.web;

import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.issuing.AwardBaking;
import app.laurel.issuing.IssuedAwards;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Pictures of awards as files, each made once until something that is shown changes, and one after the other. */
@Component
class BakedFiles {
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final int HEAD_BYTES = 200;

    private final IssuedAwards awards;
    private final AwardBaking baking;
    private final Shelf<Wanted, Optional<byte[]>> shelf;

    /** To draw takes long, and anybody may ask: so it never takes more than one processor. */
    private final ReentrantLock drawing = new ReentrantLock();

    BakedFiles(IssuedAwards awards, AwardBaking baking, Shelves shelves) {
        this.awards = awards;
        this.baking = baking;
        this.shelf = shelves.ofBytes(
                MOST_BYTES, it -> HEAD_BYTES + it.map(bytes -> bytes.length).orElse(0));
    }

    /** The file; empty where there is no such award, or it may not be worn. */
    Optional<byte[]> find(AwardCode code, Language language, Kind kind) {
        // why first: who guesses codes waits for nobody's drawing, and leaves nothing here
        if (awards.find(code).isEmpty()) return Optional.empty();
        var wanted = new Wanted(code, language, kind);
        var known = shelf.find(wanted);
        if (known != null) return known;
        drawing.lock();
        try {
            return shelf.get(wanted, () -> draw(wanted));
        } finally {
            drawing.unlock();
        }
    }

    private Optional<byte[]> draw(Wanted wanted) {
        var language = wanted.language();
        return awards.find(wanted.code()).map(award -> switch (wanted.kind()) {
            case SVG -> baking.svg(award, language).getBytes(StandardCharsets.UTF_8);
            case PNG -> baking.png(award, language);
        });
    }

    /** What a picture is written as. */
    enum Kind {
        SVG,
        PNG
    }

    private record Wanted(AwardCode code, Language language, Kind kind) {}
}
