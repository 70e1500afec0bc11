package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.community.PersonalData.EraseOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody loses the account by mistake, and a community keeps its last moderator. */
@LaurelTest
class ErasureRefusedTest {
    private final PersonalData data;
    private final Members members;
    private final RosterPeople people;
    private final Founder founder;

    @Autowired
    ErasureRefusedTest(PersonalData data, Members members, RosterPeople people, Founder founder) {
        this.data = data;
        this.members = members;
        this.people = people;
        this.founder = founder;
    }

    @Test
    void who_types_another_address_is_not_erased() {
        var member = founder.joined(founder.moderator(founder.community()));

        assertThat(data.erase(member.account(), "somebody@else.example")).isEqualTo(EraseOutcome.OTHER_ADDRESS);

        assertThat(people.belongs(member)).isTrue();
    }

    @Test
    void of_two_moderators_one_may_go_and_the_last_neither_is_erased_nor_leaves() {
        var community = founder.community();
        var first = founder.moderator(community);
        var last = founder.moderator(community);

        assertThat(people.erase(members.member(first.account(), community.id())))
                .isEqualTo(EraseOutcome.ERASED);

        var member = members.member(last.account(), community.id());
        assertThat(people.erase(member)).isEqualTo(EraseOutcome.LAST_MODERATOR);
        assertThat(people.leave(member)).isFalse();
    }
}
