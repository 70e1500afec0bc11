package app.laurel.badge.misuse.web;

import app.laurel.badge.misuse.web.MisuseLimits.Stop;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.base.web.StatelessFace;
import app.laurel.community.Communities;
import app.laurel.ratelimit.RefusalWords;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page on which a badge is reported, before and after; it holds a token of one browser, so no cache may store it. */
@Component
class MisusePages {
    /** A browser that works needs our script and its worker. */
    private static final String POLICY_OF_WORK = StatelessFace.POLICY + "; script-src 'self'; worker-src 'self'";

    private final PublicPages pages;
    private final Communities communities;
    private final Texts texts;
    private final RefusalWords refusals;
    private final LaurelSettings settings;
    private final Clock clock;

    MisusePages(
            PublicPages pages,
            Communities communities,
            Texts texts,
            RefusalWords refusals,
            LaurelSettings settings,
            Clock clock) {
        this.pages = pages;
        this.communities = communities;
        this.texts = texts;
        this.refusals = refusals;
        this.settings = settings;
        this.clock = clock;
    }

    ResponseEntity<byte[]> empty(MisuseVisit visit) {
        return answer(HttpStatus.OK, page(visit, TypedReport.EMPTY, Map.of(), null));
    }

    /** What was typed stays, with what is wrong at each field. */
    ResponseEntity<byte[]> wrong(MisuseVisit visit, TypedReport typed, Map<String, String> problems) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, page(visit, typed, problems, null));
    }

    /** What was typed stays, and is sent once the browser has worked, or when the limit ends. */
    ResponseEntity<byte[]> stopped(MisuseVisit visit, TypedReport typed, Stop stop) {
        var page = answer(HttpStatus.TOO_MANY_REQUESTS, page(visit, typed, Map.of(), stop));
        var wait = Duration.between(clock.instant(), stop.limit().endsAt()).plusSeconds(1);
        var answer = ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        if (!stop.challenge().isEmpty()) answer.header("Content-Security-Policy", POLICY_OF_WORK);
        return answer.body(page.getBody());
    }

    /** What was typed stays, with a token that counts: the one that came was none, or older than a day. */
    ResponseEntity<byte[]> unproved(MisuseVisit visit, TypedReport typed) {
        return answer(
                HttpStatus.FORBIDDEN,
                page(visit, typed, Map.of(), texts.get(visit.reader(), "badge.misuse.unproved"), ""));
    }

    /** Says that it arrived. */
    ResponseEntity<byte[]> sent(MisuseVisit visit) {
        var frame = frame(visit, "badge.misuse.sent");
        return answer("badge/misuse-sent.jte", HttpStatus.OK, Map.of("frame", frame, "back", frame.link(visit.from())));
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, MisusePage page) {
        return answer("badge/misuse.jte", status, Map.of("page", page));
    }

    private ResponseEntity<byte[]> answer(String template, HttpStatus status, Map<String, Object> shown) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(pages.render(template, shown));
    }

    private MisusePage page(MisuseVisit visit, TypedReport typed, Map<String, String> problems, @Nullable Stop stop) {
        return stop == null
                ? page(visit, typed, problems, "", "")
                : page(visit, typed, problems, refusals.text(stop.limit(), visit.reader()), stop.challenge());
    }

    private MisusePage page(
            MisuseVisit visit, TypedReport typed, Map<String, String> problems, String why, String challenge) {
        var award = visit.award();
        return new MisusePage(
                frame(visit, "badge.misuse.title"),
                visit.token(),
                award == null ? "" : award.words(),
                award == null ? communities.list() : List.of(),
                typed,
                problems,
                why,
                challenge);
    }

    private PageFrame frame(MisuseVisit visit, String title) {
        return new PageFrame(
                texts,
                visit.reader(),
                settings.url(),
                texts.get(visit.reader(), title),
                texts.get(visit.reader(), "badge.misuse.lead"),
                visit.path(),
                null);
    }
}
