package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.community.PublicNames;
import app.laurel.community.Signature;
import app.laurel.edition.Editions;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The signatures under a result with the public names under which they were given. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Signers {
    private final Editions editions;
    private final PublicNames names;

    Signers(Editions editions, PublicNames names) {
        this.editions = editions;
        this.names = names;
    }

    /** As whom a moderator signs. */
    Signature name(Moderator by, Instant now) {
        return names.of(by.account(), now);
    }

    List<Signature> name(EditionId edition, byte[] hash, List<SignOff> signOffs) {
        var community = editions.get(edition).community();
        var object = Signing.object(edition, hash);
        return signOffs.stream()
                .map(it -> names.of(community, object, it.by(), it.at()).getLast())
                .toList();
    }
}
