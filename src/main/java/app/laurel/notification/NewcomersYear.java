package app.laurel.notification;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.community.Members;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.MayDo;
import app.laurel.edition.Phase;
import app.laurel.edition.Roll;
import app.laurel.edition.RollStatus.OnTheRoll;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The year in which somebody who has just come into a community has a vote. */
@Component
class NewcomersYear {
    private final Members members;
    private final Editions editions;
    private final Roll roll;
    private final Clock clock;

    NewcomersYear(Members members, Editions editions, Roll roll, Clock clock) {
        this.members = members;
        this.editions = editions;
        this.roll = roll;
        this.clock = clock;
    }

    /** The one under way or to come, if its vote is not over and the person is on its roll. */
    Optional<Edition> of(AccountId account, CommunityId community) {
        var now = clock.instant();
        return MayDo.current(editions.listOf(community).stream(), now)
                .filter(it -> it.phaseAt(now).compareTo(Phase.VOTING) <= 0)
                .filter(it -> members.findMember(account, community)
                        .filter(member -> roll.of(member, it) instanceof OnTheRoll)
                        .isPresent());
    }
}
