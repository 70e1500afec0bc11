package app.laurel.shop;

import app.laurel.community.Proposal;
import app.laurel.community.Proposals;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the names of shops that hold an award: everybody may know, for an award keeps the name that was signed. */
@Service
@Transactional(readOnly = true)
public class Renames {
    private final Proposals proposals;

    Renames(Proposals proposals) {
        this.proposals = proposals;
    }

    /** How two people renamed a shop after a moment, the first time first. */
    public List<Rename> list(Shop shop, Instant after) {
        return proposals.listDecided(shop.community()).reversed().stream()
                .filter(it -> ShopRenamed.isOf(shop.id(), it))
                .filter(it -> decidedAt(it).isAfter(after))
                .sorted(Comparator.comparing(Renames::decidedAt))
                .map(ShopRenamed::read)
                .toList();
    }

    /** The address that two people first decided on after a moment: for an award that was signed without one. */
    public Optional<String> findAddress(Shop shop, Instant after) {
        return list(shop, after).stream()
                .map(it -> it.after().domain())
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private static Instant decidedAt(Proposal confirmed) {
        return Objects.requireNonNull(confirmed.decided()).at();
    }
}
