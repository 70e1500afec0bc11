package app.laurel.community;

import static app.laurel.community.Accounts.NameOutcome.SET;
import static app.laurel.community.Accounts.NameOutcome.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator who would like to sign under another's name. */
@LaurelTest
class NamesInOfficeTest {
    private final Founder founder;
    private final Accounts accounts;
    private final Appointments appointments;
    private final Proposals proposals;
    private final Members members;
    private final MovableClock clock;
    private final Community community;
    private final AccountId first;
    private final AccountId second;

    @Autowired
    NamesInOfficeTest(
            Founder founder,
            Accounts accounts,
            Appointments appointments,
            Proposals proposals,
            Members members,
            MovableClock clock) {
        this.founder = founder;
        this.accounts = accounts;
        this.appointments = appointments;
        this.proposals = proposals;
        this.members = members;
        this.clock = clock;
        community = founder.community();
        first = founder.moderator(community).account();
        second = founder.moderator(community).account();
        clock.pass(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Minsu 김민수",
                "KIM MINSU 김민수",
                "kimminsu 김민수",
                "Kim  Minsu. 김민수",
                "Ｋｉｍ Ｍｉｎｓｕ 김민수",
                "Kim\u200B Min\u00ADsu 김\u3164민수",
                "Kim\uFE0F Minsu\u2060 김민수\u202E",
                "Kim Minsu \u1100\u1175\u11B7\u1106\u1175\u11AB\u1109\u116E"
            })
    void no_name_is_taken_that_looks_like_another_moderators(String alike) {
        assertThat(accounts.setPublicName(first, "Kim Minsu 김민수")).isEqualTo(SET);

        assertThat(accounts.setPublicName(second, alike)).isEqualTo(TAKEN);
        assertThat(accounts.findPublicName(second)).contains("Moderator " + second);
        assertThat(accounts.setPublicName(second, "Kim Minso 김민소")).isEqualTo(SET);
        assertThat(accounts.setPublicName(first, "KIM MINSU 김민수")).isEqualTo(SET);
    }

    @Test
    void a_name_under_which_another_signed_before_is_not_free_either() {
        accounts.setPublicName(first, "Park Jiwoo");
        clock.pass(Duration.ofMinutes(1));
        accounts.setPublicName(first, "Choi Yuna");

        assertThat(accounts.setPublicName(second, "park jiwoo")).isEqualTo(TAKEN);
    }

    @Test
    void in_another_community_the_same_name_may_be_somebody_else() {
        accounts.setPublicName(first, "Lee Haneul");
        var elsewhere = founder.moderator(founder.community()).account();

        assertThat(accounts.setPublicName(elsewhere, "Lee Haneul")).isEqualTo(SET);
    }

    @Test
    void of_two_who_choose_one_name_at_the_same_moment_one_has_it() {
        var outcomes = AtOnce.both(
                () -> accounts.setPublicName(first, "Jung Sora"), () -> accounts.setPublicName(second, "JUNG SORA"));

        assertThat(outcomes).containsExactlyInAnyOrder(SET, TAKEN);
    }

    @Test
    void whoever_has_such_a_name_already_is_not_named_moderator_with_it() {
        accounts.setPublicName(first, "Han Areum");
        var by = members.moderator(first, community.id());
        var person = founder.member(by);
        accounts.setPublicName(person, "han areum");
        var member = members.member(person, community.id()).id();

        assertThat(appointments.name(by, member, "She helps.")).isEqualTo(new AppointmentOutcome.NameTaken());
        assertThat(appointments.name(founder.asHost(), community.id(), founder.mailOf(person), "She helps."))
                .isEqualTo(new AppointmentOutcome.NameTaken());
    }

    @Test
    void nor_where_the_name_was_chosen_while_the_appointment_waited() {
        accounts.setPublicName(first, "Yoon Seri");
        var by = members.moderator(first, community.id());
        var person = founder.member(by);
        var member = members.member(person, community.id()).id();
        appointments.name(by, member, "She helps.");
        accounts.setPublicName(person, "YOON SERI");

        var confirming = members.moderator(second, community.id());
        var waiting = proposals.listWaiting(confirming).getFirst().proposal();
        assertThat(proposals.confirm(confirming, waiting.id()))
                .isEqualTo(new ConfirmOutcome.Prevented("community.appointment.name-taken"));
        assertThat(members.findModerator(person, community.id())).isEmpty();
    }
}
