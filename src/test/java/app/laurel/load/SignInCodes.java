package app.laurel.load;

import app.laurel.community.signin.SignInAsked;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.context.event.EventListener;

/** The newest code of each address, read before its mail is even sent. */
final class SignInCodes implements VaadinVisitor.Codes {
    private final ConcurrentMap<String, String> newest = new ConcurrentHashMap<>();

    @EventListener
    void keep(SignInAsked asked) {
        newest.put(asked.mail().value(), asked.code());
    }

    @Override
    public String code(String mail) {
        return Objects.requireNonNull(newest.get(mail));
    }
}
