package app.laurel.badge;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CommunityId;
import app.laurel.community.PublicNames;
import app.laurel.result.Award;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What became of badges: by a moderator's act, or with the result that gave the award. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class BadgeChanges {
    private final BadgeStore store;
    private final PublicNames names;

    BadgeChanges(BadgeStore store, PublicNames names) {
        this.store = store;
        this.names = names;
    }

    /**
     * The last change; an award that its shop declined is declined, whatever was set aside of it, and an award whose result holds no longer is taken back, whether that was written down of its badge or not. Of
     * the two who ended the result the badge keeps only one.
     */
    BadgeChange of(CommunityId community, Award award) {
        var last = of(community, award.code());
        var end = award.end();
        if (end != null && !(last.isRevocation() && !end.at().equals(last.at())))
            return new BadgeChange(BadgeState.REVOKED, last.version(), end.reason(), end.at(), end.by());
        var declinedAt = award.declinedAt();
        return declinedAt == null || last.isRevocation()
                ? last
                : new BadgeChange(BadgeState.DECLINED, last.version(), null, declinedAt, List.of());
    }

    /** The last change, by a moderator or for want of a proof of the shop's address. */
    BadgeChange of(CommunityId community, AwardCode code) {
        return store.find(code)
                .map(it -> new BadgeChange(
                        it.state(),
                        it.version(),
                        it.reason(),
                        it.at(),
                        it.by() == null ? List.of() : names.of(community, "award/" + code, it.by(), it.at())))
                .orElse(BadgeChange.NONE);
    }
}
