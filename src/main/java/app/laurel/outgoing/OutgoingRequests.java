package app.laurel.outgoing;

import app.laurel.base.LaurelSettings;
import app.laurel.outgoing.Fetched.Failed;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks other people's sites and delivers to them, within the bounds that the package states. */
@Component
public class OutgoingRequests {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_HOPS = 4;

    private final Reach reach;
    private final Deadline deadline;
    private final URI home;

    @Autowired
    OutgoingRequests(LaurelSettings settings) {
        this(Reach.PUBLIC, LONGEST, settings.url());
    }

    /** @param home address of this installation, which each request names */
    OutgoingRequests(Reach reach, Duration longest, URI home) {
        this.reach = reach;
        this.home = home;
        this.deadline = new Deadline(longest);
    }

    /**
     * Asks for what is at an address, and follows it while it stays on the site.
     *
     * @param ofSite whether a host belongs to the site that is asked
     */
    public Fetched get(WebAddress address, Predicate<String> ofSite) {
        return deadline.within(() -> follow(address, ofSite), Failed::new);
    }

    /**
     * Delivers a body of JSON over https. It is sent once and nowhere else: an answer that leads on is none.
     *
     * @param headers beside those that every request has
     */
    public Fetched post(WebAddress address, byte[] json, Map<String, String> headers) {
        if (!address.isSecure()) return new Failed(Trouble.NOT_SECURE);
        return deadline.within(() -> deliver(address, json, headers), Failed::new);
    }

    private Fetched deliver(WebAddress address, byte[] json, Map<String, String> headers) {
        try (var request = new Hop(reach, home)) {
            var answer = request.post(address, json, headers).answer();
            return answer == null ? new Failed(Trouble.LED_ELSEWHERE) : answer;
        } catch (IOException failed) {
            return new Failed(because(failed));
        }
    }

    private Fetched follow(WebAddress first, Predicate<String> ofSite) {
        var address = first;
        for (var hop = 0; hop < MOST_HOPS; hop++) {
            try (var request = new Hop(reach, home)) {
                var result = request.get(address);
                if (result.answer() != null) return result.answer();
                var next = result.location() == null
                        ? null
                        : address.follow(result.location()).orElse(null);
                if (next == null || !ofSite.test(next.host())) return new Failed(Trouble.LED_ELSEWHERE);
                address = next;
            } catch (IOException failed) {
                return new Failed(because(failed));
            }
        }
        return new Failed(Trouble.LED_ELSEWHERE);
    }

    /** How many more may be asked at this moment. */
    int free() {
        return deadline.free();
    }

    private static Trouble because(IOException failed) {
        return switch (failed) {
            case UnknownHostException unknown ->
                unknown.getCause() instanceof Reach.NotPublicException ? Trouble.NOT_PUBLIC : Trouble.UNKNOWN_NAME;
            case SSLException _ -> Trouble.NOT_SECURE;
            case SocketTimeoutException _ -> Trouble.TOO_SLOW;
            case MessageConstraintException _, MalformedChunkCodingException _ -> Trouble.UNREADABLE;
            default -> failed.getCause() instanceof HttpException ? Trouble.UNREADABLE : Trouble.UNREACHABLE;
        };
    }
}
