package app.laurel.edition;

import app.laurel.base.id.CommunityId;
import app.laurel.community.OpenVotings;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A community votes while one of its years does, by the dates alone: also a year that cannot be read guards what is guarded then. */
@Component
class VotingNow implements OpenVotings {
    private final EditionDatesStore editions;
    private final Clock clock;

    VotingNow(EditionDatesStore editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isVoting(CommunityId community) {
        return editions.isVoting(community, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isUnderWay(CommunityId community) {
        return editions.isUnderWay(community, clock.instant());
    }
}
