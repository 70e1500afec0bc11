package app.laurel.recommendation;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Belonging;
import app.laurel.community.Member;
import app.laurel.community.MemberLeft;
import app.laurel.community.Members;
import app.laurel.edition.Editions;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a member still wants to be shown what the community recommends; who joins again is shown it again. */
@Service
@Transactional
public class Welcomes implements PersonalDataPart {
    private final DismissalStore store;
    private final Members members;
    private final Editions editions;
    private final Clock clock;

    Welcomes(DismissalStore store, Members members, Editions editions, Clock clock) {
        this.store = store;
        this.members = members;
        this.editions = editions;
        this.clock = clock;
    }

    /** Whether the member put what rests on this year's awards out of sight. */
    @Transactional(readOnly = true)
    public boolean isDismissed(Member member, EditionId edition) {
        requireOwn(member, edition);
        return store.contains(member.id(), edition);
    }

    /** Puts it out of the member's sight, until another year's awards are recommended. */
    public void dismiss(Member member, EditionId edition) {
        requireOwn(member, edition);
        store.add(member.id(), edition, clock.instant());
    }

    private void requireOwn(Member member, EditionId edition) {
        if (!editions.get(edition).community().equals(member.community()))
            throw Members.refused("members of the year's community");
    }

    @EventListener
    void forget(MemberLeft left) {
        store.removeAll(left.member());
    }

    @Override
    public String part() {
        return "recommendations";
    }

    @Override
    @Transactional(readOnly = true)
    public Object list(AccountId account) {
        var ever = members.listEver(account).stream().map(Belonging::id).toList();
        return store.list(ever).stream()
                .map(it -> Map.of("year", editions.get(it.edition()).year(), "putOutOfSightAt", it.at()))
                .toList();
    }
}
