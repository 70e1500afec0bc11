package app.laurel.nomination;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns nominators into tags: HMAC-SHA-256 (RFC 2104) under a secret of the edition, so that nominations can be replaced by those
 * who made them and are tied to nobody in the database.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NominatorTags {
    private static final int BYTES = 32;

    private final NominationSecretStore store;
    private final Seal masterSeal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NominatorTags(NominationSecretStore store, Seal masterSeal, Clock clock) {
        this.store = store;
        this.masterSeal = masterSeal;
        this.clock = clock;
    }

    /** The tags of one edition; until the transaction ends, others who write nominations of it wait. */
    Tagger hold(EditionId edition) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        store.addIfNone(edition, masterSeal.close(secret, context(edition)), clock.instant());
        return new Tagger(masterSeal.open(store.lock(edition), context(edition)));
    }

    /** The tags of one edition for those who only read; empty while nobody has nominated. */
    Optional<Tagger> find(EditionId edition) {
        return store.find(edition).map(it -> new Tagger(masterSeal.open(it, context(edition))));
    }

    private static byte[] context(EditionId edition) {
        return ("laurel/nomination-secret/" + edition).getBytes(StandardCharsets.US_ASCII);
    }

    /** Makes tags; not for several threads. */
    static final class Tagger {
        private final Mac mac;

        Tagger(byte[] secret) {
            mac = Digests.hmac(secret);
        }

        /** The tag of a member; never that of a voter in a file. */
        byte[] ofMember(MemberId member) {
            return mac.doFinal(("nominator\0member\0" + member).getBytes(StandardCharsets.UTF_8));
        }

        /** The tag of a voter that a file names; never that of a member. */
        byte[] ofFile(String voter) {
            return mac.doFinal(("nominator\0file\0" + voter).getBytes(StandardCharsets.UTF_8));
        }
    }
}
