package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.edition.Edition;
import app.laurel.edition.PublicYear;
import app.laurel.result.AnnulledResult;
import app.laurel.result.AnnulledResults;
import app.laurel.result.Reveals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What everybody may know of a result that is not out: the moment to wait for, and one that was out before and was annulled. */
@Component
class ResultAhead {
    private final Reveals reveals;
    private final AnnulledResults annulled;

    ResultAhead(Reveals reveals, AnnulledResults annulled) {
        this.reveals = reveals;
        this.annulled = annulled;
    }

    /** The moment to wait for; null where none is known. */
    @Nullable Countdown countdown(PublicYear year, PageFrame frame) {
        return reveals.find(year.edition())
                .map(it -> Countdown.of(frame, year, it))
                .orElse(null);
    }

    /** The result that was annulled; null where there was none. */
    @Nullable AnnulledResult annulled(Edition edition) {
        return annulled.find(edition.id()).orElse(null);
    }
}
