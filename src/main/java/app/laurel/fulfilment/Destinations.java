package app.laurel.fulfilment;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.AwardCode;
import app.laurel.base.seal.Seal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Where plaques are sent: each sealed to its award. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Destinations {
    private final DestinationStore store;
    private final Seal seal;
    private final ObjectMapper json;
    private final Clock clock;

    Destinations(DestinationStore store, Seal masterSeal, ObjectMapper json, Clock clock) {
        this.store = store;
        this.seal = masterSeal;
        this.json = json;
        this.clock = clock;
    }

    void put(AwardCode award, AccountId by, Destination destination) {
        store.put(award, by, seal.close(json.writeValueAsBytes(destination), context(award)), clock.instant());
    }

    Optional<Destination> find(AwardCode award) {
        return store.find(award).map(it -> json.readValue(seal.open(it, context(award)), Destination.class));
    }

    List<AwardCode> list(AccountId by) {
        return store.list(by);
    }

    void erase(AccountId by) {
        store.erase(by);
    }

    private static byte[] context(AwardCode award) {
        return ("destination of plaque " + award).getBytes(UTF_8);
    }
}
