package app.laurel.community.signin;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.context.event.EventListener;

/** Where the testers read their mail: the newest link and code of each address. */
public class CaughtMails {
    private final ConcurrentMap<String, SignInAsked> newest = new ConcurrentHashMap<>();

    @EventListener
    void keep(SignInAsked asked) {
        newest.put(asked.mail().value(), asked);
    }

    /** The path of the link that was mailed last to this address. */
    public String linkFor(String mail) {
        var link = mailFor(mail).link();
        return link.substring(link.indexOf("/sign-in/link/"));
    }

    /** The code that was mailed last to this address. */
    public String codeFor(String mail) {
        return mailFor(mail).code();
    }

    boolean hasMailFor(String mail) {
        return newest.containsKey(mail);
    }

    private SignInAsked mailFor(String mail) {
        return Objects.requireNonNull(newest.get(mail));
    }
}
