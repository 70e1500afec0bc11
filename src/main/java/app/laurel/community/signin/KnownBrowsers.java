package app.laurel.community.signin;

import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import app.laurel.community.MailAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Browsers in which an address was proved before: each keeps a mark that only this installation can make, so that nobody who asks
 * from elsewhere takes an address's limits away from its owner. A mark opens nothing and follows nobody: it names a day and a keyed
 * hash of the address, is the same in all browsers of that person and is looked at only when the address is typed.
 */
@Component
class KnownBrowsers {
    private static final String NAME = "known";
    /** As long as browsers keep a cookie at most (RFC 6265bis, 5.5). */
    private static final Duration LASTS = Duration.ofDays(400);

    private static final int HASH_BYTES = 18;
    /** A family at one tablet. */
    private static final int MOST = 5;

    private final Doorway doorway;
    private final byte[] key;
    private final Clock clock;

    KnownBrowsers(Doorway doorway, Seal masterSeal, Clock clock) {
        this.doorway = doorway;
        this.key = masterSeal.subkey("known browser");
        this.clock = clock;
    }

    /** Whether this address was proved in this browser. */
    boolean knows(HttpServletRequest request, MailAddress mail) {
        return marks(request).anyMatch(it -> isOf(mail, it));
    }

    /** Leaves a mark in the browser, beside those of other addresses. */
    void remember(HttpServletRequest request, HttpServletResponse response, MailAddress mail) {
        var others = marks(request).filter(it -> !isOf(mail, it));
        var marks = Stream.concat(Stream.of(mark(mail, today())), others)
                .limit(MOST)
                .toList();
        doorway.keep(response, NAME, String.join(".", marks), LASTS);
    }

    private Stream<String> marks(HttpServletRequest request) {
        return doorway
                .findCookie(request, NAME)
                .map(it -> List.of(it.split("\\.", MOST + 1)))
                .orElse(List.of())
                .stream()
                .limit(MOST)
                .filter(it -> it.matches("[0-9]{1,6}-[A-Za-z0-9_-]{24}"));
    }

    private boolean isOf(MailAddress mail, String mark) {
        var day = Long.parseLong(mark.substring(0, mark.indexOf('-')));
        var age = today() - day;
        return age >= 0 && age <= LASTS.toDays() && MessageDigest.isEqual(bytes(mark), bytes(mark(mail, day)));
    }

    private String mark(MailAddress mail, long day) {
        var hash = Digests.hmac(key).doFinal(bytes(day + " " + mail.value()));
        return day + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, HASH_BYTES));
    }

    private long today() {
        return Duration.ofMillis(clock.millis()).toDays();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
