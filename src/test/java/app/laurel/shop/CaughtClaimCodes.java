package app.laurel.shop;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;

/** Where the testers read the mail of shops: the newest code of each address. */
public class CaughtClaimCodes {
    private final Map<String, String> newest = new ConcurrentHashMap<>();

    @EventListener
    void keep(ClaimCodeAsked asked) {
        newest.put(asked.to().value(), asked.code());
    }

    /** The code that was mailed last to this address. */
    public String codeFor(String mail) {
        return Objects.requireNonNull(newest.get(mail));
    }

    /** Whether one was mailed there. */
    public boolean hasCodeFor(String mail) {
        return newest.containsKey(mail);
    }
}
