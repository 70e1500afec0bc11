package app.laurel.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.joining.JoinRequest.State;
import app.laurel.joining.JoinRequests.DeclineOutcome;
import app.laurel.joining.JoinRequests.RequestOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LaurelTest
class JoinRequestsTest {
    private final JoinRequests requests;
    private final Members members;
    private final Founder founder;
    private final Community community;
    private final Moderator moderator;

    @Autowired
    JoinRequestsTest(JoinRequests requests, Members members, Founder founder) {
        this.requests = requests;
        this.members = members;
        this.founder = founder;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void who_asks_waits_and_is_a_member_once_let_in() {
        var person = founder.account("asks");

        assertThat(requests.ask(person, community.id(), " I am\u202e Hana ")).isEqualTo(RequestOutcome.DONE);
        assertThat(requests.ask(person, community.id(), "again")).isEqualTo(RequestOutcome.UNCHANGED);
        var waiting = requests.waiting(moderator).getFirst();
        assertThat(waiting.message()).isEqualTo("I am Hana");
        assertThat(members.findMember(person, community.id())).isEmpty();

        assertThat(requests.approve(moderator, waiting.id())).isEqualTo(RequestOutcome.DONE);
        assertThat(requests.approve(moderator, waiting.id())).isEqualTo(RequestOutcome.UNCHANGED);
        assertThat(members.findMember(person, community.id())).isPresent();
        assertThat(requests.countWaiting(moderator)).isZero();
        assertThat(requests.ask(person, community.id(), "")).isEqualTo(RequestOutcome.MEMBER_ALREADY);
    }

    @Test
    void who_is_declined_reads_why_and_may_ask_again() {
        var person = founder.account("asks");
        requests.ask(person, community.id(), "");
        var id = requests.waiting(moderator).getFirst().id();

        assertThat(requests.decline(moderator, id, " \u200b ")).isEqualTo(new DeclineOutcome.ReasonMissing());
        assertThat(requests.decline(moderator, id, "<b>Unknown</b> to us"))
                .isEqualTo(new DeclineOutcome.Decided(RequestOutcome.DONE));
        assertThat(requests.approve(moderator, id)).isEqualTo(RequestOutcome.UNCHANGED);
        assertThat(requests.find(person, community.id()))
                .hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo("<b>Unknown</b> to us"));

        assertThat(requests.ask(person, community.id(), "I am Hana")).isEqualTo(RequestOutcome.DONE);
        assertThat(requests.find(person, community.id())).hasValueSatisfying(it -> {
            assertThat(it.state()).isEqualTo(State.WAITING);
            assertThat(it.reason()).isNull();
        });
    }

    @Test
    void a_request_is_taken_back_by_its_own_person_while_it_waits() {
        var person = founder.account("asks");
        requests.ask(person, community.id(), "");

        assertThat(requests.withdraw(founder.account("other"), community.id())).isFalse();
        assertThat(requests.withdraw(person, community.id())).isTrue();
        assertThat(requests.waiting(moderator)).isEmpty();
        assertThat(requests.withdraw(person, community.id())).isFalse();
    }

    @Test
    void only_moderators_of_the_community_that_was_asked_see_and_decide() {
        requests.ask(founder.account("asks"), community.id(), "");
        var id = requests.waiting(moderator).getFirst().id();
        var stranger = founder.moderator(founder.community());

        assertThat(requests.waiting(stranger)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> requests.approve(stranger, id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> requests.decline(stranger, id, "no"));
    }
}
