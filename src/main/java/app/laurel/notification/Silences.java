package app.laurel.notification;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.seal.Seal;
import app.laurel.base.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who wants no more announcements of a community. The address in a mail is proof enough to end them: it names account and
 * community under the installation's seal, works without signing in, and can do nothing else.
 */
@Service
public class Silences {
    private static final byte[] CONTEXT = "notification_silence".getBytes(StandardCharsets.UTF_8);

    private final SilenceStore store;
    private final Seal seal;
    private final Clock clock;

    Silences(SilenceStore store, Seal masterSeal, Clock clock) {
        this.store = store;
        this.seal = masterSeal;
        this.clock = clock;
    }

    /** Where this account's announcements of this community are ended. */
    String path(Language language, AccountId account, CommunityId community) {
        var who = (account + "/" + community).getBytes(StandardCharsets.UTF_8);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(who, CONTEXT));
        return "/" + language.tag() + "/mail/stop/" + token;
    }

    /** Ends them, or lets them begin again. */
    @Transactional
    public void set(Wish wish, boolean silent) {
        if (silent) store.add(wish.account(), wish.community(), clock.instant());
        else store.end(wish.account(), wish.community());
    }

    /** Whose wish a token carries; empty for one that we did not make. */
    public Optional<Wish> open(String token) {
        try {
            var who = new String(seal.open(Base64.getUrlDecoder().decode(token), CONTEXT), StandardCharsets.UTF_8);
            var parts = who.split("/", 2);
            return Optional.of(
                    new Wish(new AccountId(Long.parseLong(parts[0])), new CommunityId(Integer.parseInt(parts[1]))));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    /** One account's announcements of one community. */
    public record Wish(AccountId account, CommunityId community) {}
}
