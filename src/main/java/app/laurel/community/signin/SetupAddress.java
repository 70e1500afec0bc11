package app.laurel.community.signin;

import app.laurel.base.LaurelSettings;
import app.laurel.community.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the address that makes the first host, a new one at each start until there is one. */
@Component
class SetupAddress {
    private static final Logger LOG = LoggerFactory.getLogger(SetupAddress.class);

    private final Installation installation;
    private final LaurelSettings settings;

    SetupAddress(Installation installation, LaurelSettings settings) {
        this.installation = installation;
        this.settings = settings;
    }

    /** Last, so that whatever fills an empty installation at its start came before. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        var token = Secrets.token();
        if (!installation.invite(Secrets.hash(token))) return;
        LOG.info(
                "Nobody runs this installation yet. Open this address once to become its host: {}/setup/{}",
                settings.url(),
                token);
    }
}
