package app.laurel.result.web;

import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.edition.PublicYear;
import app.laurel.result.Reveal;
import java.time.temporal.ChronoUnit;

/**
 * The moment to wait for on the page of a year or category, and where a page that waits asks for it.
 *
 * @param file path of the small file that says whether the result is out
 */
public record Countdown(PageFrame frame, PublicYear year, Reveal reveal, String file) {
    static Countdown of(PageFrame frame, PublicYear year, Reveal reveal) {
        return new Countdown(frame, year, reveal, year.path() + RevealEndpoint.FILE);
    }

    public String text(String key) {
        return frame.t("result.reveal." + key);
    }

    /** The moment for machines. */
    public String machine() {
        return reveal.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The moment for people, in the year's zone. */
    public String when() {
        return Moments.deadline(reveal.at(), year.edition().schedule().zone(), frame.language());
    }

    /** What is waited for. */
    public String title() {
        return text(reveal.chosen() ? "title" : "title.planned");
    }
}
