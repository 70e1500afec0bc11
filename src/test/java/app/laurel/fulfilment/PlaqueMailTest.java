package app.laurel.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.base.id.AccountId;
import app.laurel.community.Members;
import app.laurel.fulfilment.WonPlaque.Winner;
import app.laurel.notification.PostedMails;
import app.laurel.shop.Ties;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each side of a plaque reads by mail what the other has done; where it is sent and what is wished is in none of them. */
@LaurelTest
@Import(WonPlaque.class)
class PlaqueMailTest {
    private final PlaqueDesk desk;
    private final WonPlaques won;
    private final EngravingWishes wishes;
    private final Withdrawals withdrawals;
    private final WonPlaque plaque;
    private final Members members;
    private final Ties ties;
    private final PostedMails mails;

    // why eight: a plaque on all its ways, and whom it concerns
    @Autowired
    PlaqueMailTest(
            PlaqueDesk desk,
            WonPlaques won,
            EngravingWishes wishes,
            Withdrawals withdrawals,
            WonPlaque plaque,
            Members members,
            Ties ties,
            PostedMails mails) {
        this.desk = desk;
        this.won = won;
        this.wishes = wishes;
        this.withdrawals = withdrawals;
        this.plaque = plaque;
        this.members = members;
        this.ties = ties;
        this.mails = mails;
    }

    @Test
    void the_winner_reads_of_the_offer_the_engraving_and_the_parcel_with_the_link_to_follow_it() {
        var winner = plaque.approved();
        plaque.ship(winner);
        desk.deliver(winner.edition().first(), winner.code());

        var owner = winner.owner().account();
        for (var kind : List.of("PLAQUE_OFFERED", "PLAQUE_PROOF", "PLAQUE_SHIPPED", "PLAQUE_DELIVERED")) {
            assertThat(to(winner, kind)).as(kind).containsExactly(owner);
        }
        assertThat(mails.dueTexts(owner))
                .anyMatch(it -> it.contains("올해의 쇼핑몰") && it.contains("/plaques"))
                .anyMatch(it -> it.contains("6012345678901") && it.contains("https://service.epost.go.kr"))
                .noneMatch(it -> it.contains("세종대로") || it.contains("2345-6789"));
    }

    @Test
    void the_moderators_read_what_the_winner_says_and_who_is_tied_to_a_shop_of_that_year_does_not() {
        var winner = plaque.winner();
        var first = winner.edition().first();
        var second = winner.edition().second();
        ties.declare(
                members.member(second.account(), second.community()),
                winner.edition().shops().getLast());
        desk.offer(first, winner.code());
        won.accept(winner.owner(), winner.code(), WonPlaque.HOME);
        wishes.ask(winner.owner(), winner.code(), "Write it with a capital S.");
        wishes.answer(first, winner.code());
        won.approve(winner.owner(), winner.code(), WonPlaque.PROOF);

        assertThat(to(winner, "PLAQUE_ANSWERED")).hasSize(3).containsOnly(first.account());
        assertThat(mails.dueTexts(first.account()))
                .anyMatch(it -> it.contains("상패를 받기로 했고"))
                .anyMatch(it -> it.contains("새길 내용을 고쳐 달라고 해요."))
                .noneMatch(it -> it.contains("Write it with a capital S."))
                .anyMatch(it -> it.contains("이제 주문할 수 있어요"));
        assertThat(to(winner, "PLAQUE_PROOF"))
                .as("at the beginning, and after the change")
                .hasSize(2)
                .containsOnly(winner.owner().account());
    }

    @Test
    void a_second_press_writes_no_second_mail() {
        var winner = plaque.winner();
        desk.offer(winner.edition().first(), winner.code());
        desk.offer(winner.edition().second(), winner.code());
        won.accept(winner.owner(), winner.code(), WonPlaque.HOME);
        won.accept(winner.owner(), winner.code(), WonPlaque.HOME);

        assertThat(to(winner, "PLAQUE_OFFERED")).hasSize(1);
        assertThat(to(winner, "PLAQUE_ANSWERED")).as("one to each moderator").hasSize(2);
    }

    @Test
    void each_side_reads_that_the_other_has_called_it_off() {
        var withdrawn = plaque.approved();
        withdrawals.withdraw(withdrawn.edition().first(), withdrawn.code());
        assertThat(to(withdrawn, "PLAQUE_WITHDRAWN"))
                .containsExactly(withdrawn.owner().account());

        var declined = plaque.winner();
        desk.offer(declined.edition().first(), declined.code());
        withdrawals.decline(declined.owner(), declined.code());
        assertThat(to(declined, "PLAQUE_ANSWERED")).hasSize(2);
        assertThat(mails.dueTexts(declined.edition().first().account())).anyMatch(it -> it.contains("상패를 받지 않기로 했어요"));
    }

    @Test
    void who_notes_that_it_has_arrived_is_not_the_one_who_reads_of_it() {
        var winner = plaque.approved();
        plaque.ship(winner);
        won.receive(winner.owner(), winner.code());

        assertThat(to(winner, "PLAQUE_DELIVERED")).isEmpty();
        assertThat(mails.dueTexts(winner.edition().second().account())).anyMatch(it -> it.contains("상패를 받았다고 알렸어요"));
    }

    private List<AccountId> to(Winner winner, String kind) {
        return mails.recipients(winner.edition().community().id(), kind);
    }
}
