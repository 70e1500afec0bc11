package app.laurel.community.signin;

import app.laurel.community.MailAddress;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.RefusalWords;
import app.laurel.ratelimit.WorkProofs;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The pages for those who are beyond a limit. */
@Component
class LimitPages {
    private final DoorPages pages;
    private final RefusalWords refusals;
    private final WorkProofs work;
    private final Look look;
    private final Clock clock;

    LimitPages(DoorPages pages, RefusalWords refusals, WorkProofs work, Look look, Clock clock) {
        this.pages = pages;
        this.refusals = refusals;
        this.work = work;
        this.look = look;
        this.clock = clock;
    }

    /** Says when the limit ends, in the installation's zone: nobody is signed in, and no community is meant. */
    ResponseEntity<byte[]> refused(HttpServletRequest request, Refused refused) {
        var said = Map.<String, Object>of("reason", reason(request, refused));
        return late(
                refused,
                pages.page(request, HttpStatus.TOO_MANY_REQUESTS, "signin/refused.jte", "signin.refused", said),
                new HttpHeaders());
    }

    /**
     * Lets the browser work and then ask again; who has no script waits for the end of the limit.
     *
     * @param again whether a proof came that was none, or was too old
     */
    ResponseEntity<byte[]> work(HttpServletRequest request, Refused refused, MailAddress mail, boolean again) {
        var said = Map.<String, Object>of(
                "reason",
                reason(request, refused),
                "mail",
                mail.value(),
                "challenge",
                work.challenge(),
                "again",
                again);
        var page = pages.page(request, HttpStatus.TOO_MANY_REQUESTS, "signin/work.jte", "signin.work", said);
        var headers = new HttpHeaders();
        headers.set(ApplicationFace.POLICY, ApplicationFace.POLICY_OF_WORK);
        return late(refused, page, headers);
    }

    private String reason(HttpServletRequest request, Refused refused) {
        return refusals.text(refused, look.language(request));
    }

    private ResponseEntity<byte[]> late(Refused refused, ResponseEntity<byte[]> page, HttpHeaders more) {
        var seconds = Duration.between(clock.instant(), refused.endsAt())
                .plusSeconds(1)
                .minusNanos(1)
                .toSeconds();
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .headers(more)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(page.getBody());
    }
}
