package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.access.Endpoints.Kind;
import app.laurel.access.Scene.Year;
import app.laurel.ballot.BallotBox;
import app.laurel.result.ReleaseClockwork;
import app.laurel.result.TwoSigners;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every public address around the moment of a reveal: before it none tells anything but the moment, after it all tell everything. */
@LaurelTest
class RevealAddressesTest {
    private static final String SHOWING = ".countdown, script, .lead";

    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ReleaseClockwork clockwork;
    private final BallotBox box;
    private final Addresses addresses;
    private final Visits visits;
    private final MovableClock clock;

    // why seven: a year up to its reveal, and everybody who asks before and after
    @Autowired
    RevealAddressesTest(
            ClosedEditions closed,
            TwoSigners signers,
            ReleaseClockwork clockwork,
            BallotBox box,
            Addresses addresses,
            Visits visits,
            MovableClock clock) {
        this.closed = closed;
        this.signers = signers;
        this.clockwork = clockwork;
        this.box = box;
        this.addresses = addresses;
        this.visits = visits;
        this.clock = clock;
    }

    @Test
    void before_the_moment_no_address_tells_anything_of_the_result_but_the_moment() throws Exception {
        var edition = closed.closed(12);
        box.shut(edition.category()); // its number and hash are public from here on
        var before = seen(edition);
        var at = sign(edition);

        var waiting = seen(edition);

        var hash = HexFormat.of().formatHex(signers.hash(edition));
        var year = path(edition);
        assertThat(waiting.remove(year + "/reveal.json")).endsWith("{\"at\":\"" + at + "\",\"out\":false}");
        before.remove(year + "/reveal.json");
        for (var page : waiting.keySet()) {
            // the log of decisions says that two people signed, and under which hash, as it says of every decision
            if (page.endsWith("/staff")) continue;
            assertThat(waiting.get(page)).as(page).doesNotContain(hash);
            assertThat(withoutMoment(waiting.getOrDefault(page, "")))
                    .as(page)
                    .isEqualTo(withoutMoment(before.getOrDefault(page, "")));
        }
        assertThat(waiting.get("/en" + year)).contains("data-at=\"" + at + "\"");
        assertThat(waiting.get(year + "/result.json")).startsWith("404");
    }

    @Test
    void at_the_moment_all_of_it_is_there_at_once_although_every_page_was_kept_before() throws Exception {
        var edition = closed.closed(12);
        var at = sign(edition);
        seen(edition);
        seen(edition);

        clock.moveTo(at);
        clockwork.run(edition, at);

        var year = path(edition);
        var out = seen(edition);
        assertThat(out.get(year + "/reveal.json")).endsWith("{\"at\":null,\"out\":true}");
        for (var page : addresses.of(Kind.PUBLISHED, year(edition))) {
            if (page.contains("/comments")) continue;
            assertThat(out.get(page)).as(page).matches("(?s)(?:200|30[23]) .*");
        }
        for (var page : new String[] {"/en" + year, "/ko" + year}) {
            assertThat(out.get(page)).as(page).contains("first.example").doesNotContain("data-reveal");
        }
    }

    private Instant sign(OpenEdition edition) {
        signers.countAndSign(edition);
        var at = clock.instant().plus(Duration.ofDays(1));
        signers.tryRelease(edition.first(), edition, at);
        return at;
    }

    /** What everybody is answered at each address: the status and the words. */
    private Map<String, String> seen(OpenEdition edition) throws Exception {
        var seen = new TreeMap<String, String>();
        for (var kind : new Kind[] {Kind.PUBLIC, Kind.PUBLISHED, Kind.OF_SEVERAL}) {
            for (var path : addresses.of(kind, year(edition))) {
                seen.put(path, ask(path));
                if (path.startsWith("/en/")) seen.put("/ko" + path.substring(3), ask("/ko" + path.substring(3)));
            }
        }
        return seen;
    }

    private String ask(String path) throws Exception {
        var answer = visits.ask(get(URI.create(path)), null);
        return answer.getStatus() + " " + answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String withoutMoment(String answer) {
        if (!answer.contains("<!doctype html>")) return answer;
        var page = Jsoup.parse(answer);
        page.select(SHOWING).remove();
        return page.text() + page.select("a, img").outerHtml();
    }

    private static Year year(OpenEdition edition) {
        return new Year(
                edition.community(),
                edition.first(),
                edition.id(),
                edition.year(),
                edition.shops().getFirst());
    }

    private static String path(OpenEdition edition) {
        return "/" + edition.community().slug() + "/" + edition.year();
    }
}
