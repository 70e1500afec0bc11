package app.laurel.community.signin;

import app.laurel.base.LaurelSettings;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Installation;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The last lines of a start: where Laurel answers and how to sign in. While nobody runs the installation they hold the address
 * that makes the first host, a new one at each start.
 */
@Component
class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final String bind;
    private final Installation installation;
    private final LaurelSettings settings;
    private final Occasion occasion;
    private final Texts texts;

    Welcome(
            Installation installation,
            LaurelSettings settings,
            Occasion occasion,
            Texts texts,
            @Value("${server.address:0.0.0.0}") String bind) {
        this.bind = bind;
        this.installation = installation;
        this.settings = settings;
        this.occasion = occasion;
        this.texts = texts;
    }

    /** Last, so that whatever fills an empty installation at its start came before. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        LOG.info("{}", words(Language.ofTerminal(System.getenv())));
    }

    private String words(Language language) {
        var words = new StringBuilder("\n\n")
                .append(texts.get(language, "signin.welcome.runs", settings.url()))
                .append(texts.get(language, "signin.welcome.sign-in", settings.url() + "/sign-in"));
        occasion.banner()
                .ifPresent(it -> words.append(texts.get(language, it.welcome(), settings.url() + it.address())));
        if (settings.mailCaught()) {
            words.append(texts.get(
                    language, "signin.welcome.outbox", settings.url() + "/" + language.tag() + "/mail/outbox"));
            if (!bind.matches("127\\..*|localhost|::1")) words.append(texts.get(language, "signin.welcome.open", bind));
        }
        invite().ifPresent(it ->
                words.append(texts.get(language, "signin.welcome.host", settings.url() + "/setup/" + it)));
        if (settings.mailCaught()) words.append(texts.get(language, "signin.welcome.stop"));
        return words.toString();
    }

    /** The secret of a new one-time address, while there is no host. */
    private Optional<String> invite() {
        var token = Secrets.token();
        return installation.invite(Secrets.hash(token)) ? Optional.of(token) : Optional.empty();
    }
}
