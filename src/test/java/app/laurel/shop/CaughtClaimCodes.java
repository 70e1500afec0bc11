package app.laurel.shop;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;

/** Where the testers read the mail of shops: the newest code of each address. */
public class CaughtClaimCodes {
    private static final String INVITED = "to speak for a shop ";

    private final Map<String, String> newest = new ConcurrentHashMap<>();

    @EventListener
    void keep(ClaimCodeAsked asked) {
        newest.put(asked.to().value(), asked.code());
    }

    @EventListener
    void keep(OwnerInvited invited) {
        newest.put(INVITED + invited.invitation().address(), invited.code());
    }

    /** The code by which whoever has this address may speak for a shop, as it was mailed last. */
    public String invitationFor(String mail) {
        return codeFor(INVITED + mail);
    }

    /** Whether one was mailed there. */
    public boolean hasInvitationFor(String mail) {
        return hasCodeFor(INVITED + mail);
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
