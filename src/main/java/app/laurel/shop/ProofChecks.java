package app.laurel.shop;

import app.laurel.outgoing.Trouble;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Looks again where owners have published their codes. Outside of any transaction: a slow site holds no connection of ours. */
@Service
class ProofChecks {
    private static final Logger LOG = LoggerFactory.getLogger(ProofChecks.class);

    private final Proofs proofs;
    private final PublishedCodes published;

    ProofChecks(Proofs proofs, PublishedCodes published) {
        this.proofs = proofs;
        this.published = published;
    }

    /** Looks at what is due. */
    void lookAgain() {
        var seen = new LinkedHashMap<Proof, PublishedCodes.Seen>();
        for (var proof : proofs.listDue()) seen.put(proof, look(proof));
        var cutOff = isCutOff(seen);
        seen.forEach((proof, what) -> take(proof, what, cutOff));
    }

    private PublishedCodes.Seen look(Proof proof) {
        return ShopAddress.read(proof.address()) instanceof ShopAddress.Own own
                ? published.find(proof.way(), own)
                : new PublishedCodes.NoAnswer(Trouble.UNKNOWN_NAME);
    }

    /** Where none of several sites answers, the fault is ours. */
    private static boolean isCutOff(Map<Proof, PublishedCodes.Seen> seen) {
        return seen.size() > 1 && seen.values().stream().allMatch(PublishedCodes.NoAnswer.class::isInstance);
    }

    private void take(Proof proof, PublishedCodes.Seen seen, boolean cutOff) {
        try {
            if (cutOff || seen.equals(new PublishedCodes.NoAnswer(Trouble.BUSY))) proofs.postpone(proof);
            else proofs.settle(proof, seen);
        } catch (RuntimeException broken) {
            // why: one that fails each time must not keep the others from their turn
            LOG.error("The proof of shop {} could not be settled", proof.shop(), broken);
            proofs.postpone(proof);
        }
    }
}
