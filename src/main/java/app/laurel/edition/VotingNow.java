package app.laurel.edition;

import app.laurel.base.id.CommunityId;
import app.laurel.community.OpenVotings;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A community votes while one of its years does. */
@Component
class VotingNow implements OpenVotings {
    private final Editions editions;
    private final Clock clock;

    VotingNow(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public boolean isVoting(CommunityId community) {
        var now = clock.instant();
        return editions.listOf(community).stream().anyMatch(it -> it.takesVotesAt(now));
    }
}
