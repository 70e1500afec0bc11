package app.laurel.joining;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.AccountId;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.joining.Invites.JoinOutcome;
import app.laurel.joining.Invites.JoinOutcome.Joined;
import app.laurel.joining.Invites.JoinOutcome.MemberAlready;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** An invitation is used as often as it says, also where all come at once. */
@LaurelTest
class CrowdedInvitesTest {
    private final Invites invites;
    private final Founder founder;
    private final Community community;
    private final Moderator moderator;
    private final String code;

    @Autowired
    CrowdedInvitesTest(Invites invites, Founder founder) {
        this.invites = invites;
        this.founder = founder;
        community = founder.community();
        moderator = founder.moderator(community);
        code = invites.make(moderator, new NewInvite("friends", 7, Duration.ofDays(7)))
                .shown();
    }

    @Test
    void of_forty_at_once_exactly_seven_come_in() throws Exception {
        var people =
                IntStream.range(0, 40).mapToObj(it -> founder.account("crowd")).toList();

        try (var crowd = Executors.newFixedThreadPool(8)) {
            var joined = 0;
            for (var came :
                    crowd.invokeAll(people.stream().map(it -> trying(it)).toList())) {
                if (came.get() instanceof Joined) joined++;
            }
            assertThat(joined).isEqualTo(7);
        }
        assertThat(invites.list(moderator).getFirst().uses()).isEqualTo(7);
    }

    @Test
    void one_person_at_twenty_windows_uses_one() throws Exception {
        var person = founder.account("eager");

        try (var windows = Executors.newFixedThreadPool(8)) {
            for (var came : windows.invokeAll(Collections.nCopies(20, trying(person)))) {
                assertThat(came.get()).isInstanceOfAny(Joined.class, MemberAlready.class);
            }
        }
        assertThat(invites.list(moderator).getFirst().uses()).isEqualTo(1);
    }

    private Callable<JoinOutcome> trying(AccountId person) {
        return () -> {
            for (var tried = 0; ; tried++) {
                try {
                    return invites.join(person, community.id(), code);
                } catch (TransientDataAccessException | CannotCreateTransactionException busy) {
                    if (tried == 20) throw busy;
                    Thread.sleep(20);
                }
            }
        };
    }
}
