package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
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
    private final Proposals proposals;

    Signers(Editions editions, PublicNames names, Proposals proposals) {
        this.editions = editions;
        this.names = names;
        this.proposals = proposals;
    }

    /** As whom a moderator would sign what is counted, with what everybody would read beside the name. */
    Signature name(Moderator by, EditionId edition, byte[] hash, Instant now) {
        var signature = names.of(by.account(), now);
        var object = Signing.object(edition, hash);
        var isDependent = proposals.listWaiting(by).stream()
                .anyMatch(it -> it.dependent() && it.proposal().act().object().equals(object));
        return isDependent ? signature.ofDependent() : signature;
    }

    List<Signature> name(EditionId edition, byte[] hash, List<SignOff> signOffs) {
        var community = editions.get(edition).community();
        var object = Signing.object(edition, hash);
        return signOffs.stream()
                .map(it -> names.of(community, object, it.by(), it.at()).getLast())
                .toList();
    }
}
