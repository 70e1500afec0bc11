package app.laurel.issuing;

import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.id.AwardCode;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/**
 * Awards as signed badges, made when they are first asked for and again when anything that is shown changes: of the same facts and
 * keys the same bytes. What may not be worn is not handed out; of what was handed out before, the status list tells.
 */
@Service
public class IssuedAwards {
    private static final int MOST = 20_000;

    private final Badges badges;
    private final StatusPlaces places;
    private final AwardClaims claims;
    private final CurrentSigners signers;
    private final Shelf<AwardCode, Optional<IssuedAward>> issued;
    private final Shelf<AwardCode, Optional<WornAward>> known;

    IssuedAwards(Badges badges, StatusPlaces places, AwardClaims claims, CurrentSigners signers, Shelves shelves) {
        this.badges = badges;
        this.places = places;
        this.claims = claims;
        this.signers = signers;
        this.issued = shelves.of(MOST);
        this.known = shelves.of(MOST);
    }

    /** The award of a code; empty where there is none, or it may not be worn. */
    public Optional<IssuedAward> find(AwardCode code) {
        return issued.get(
                code, () -> read(code).filter(it -> it.state().praises()).map(this::issue));
    }

    /** Whether a published result gave an award of this code, whatever became of it. */
    public boolean knows(AwardCode code) {
        return read(code).isPresent();
    }

    private Optional<WornAward> read(AwardCode code) {
        return known.get(
                code, () -> badges.find(code).filter(it -> !it.community().isRehearsal()));
    }

    private IssuedAward issue(WornAward worn) {
        var badge = claims.of(worn, places.of(worn.award().code()));
        var json = signers.proof().sign(badge, made(badge)).toString();
        return new IssuedAward(worn, json, signers.jwt().sign(badge));
    }

    /** As if on the day of the award: the same badge has the same bytes whenever it is made. */
    private static Instant made(ObjectNode badge) {
        return Instant.parse(badge.path("validFrom").stringValue());
    }
}
