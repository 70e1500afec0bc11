package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.base.Retries;
import app.laurel.community.AccountAddresses;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.RosterPeople;
import app.laurel.shop.Ties;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person with many spellings of one address has one vote, however they are tried. */
@LaurelTest
class OnePersonTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final VotingBooth booth;
    private final BallotBox box;
    private final BoxContents contents;
    private final OpenEditions editions;
    private final BoothVoters voters;
    private final RosterPeople people;
    private final Accounts accounts;
    private final AccountAddresses addresses;
    private final Ties ties;

    // why nine: one person joins, moves, leaves and speaks for a shop under many addresses
    @Autowired
    OnePersonTest(
            VotingBooth booth,
            BallotBox box,
            BoxContents contents,
            OpenEditions editions,
            BoothVoters voters,
            RosterPeople people,
            Accounts accounts,
            AccountAddresses addresses,
            Ties ties) {
        this.booth = booth;
        this.box = box;
        this.contents = contents;
        this.editions = editions;
        this.voters = voters;
        this.people = people;
        this.accounts = accounts;
        this.addresses = addresses;
        this.ties = ties;
    }

    @Test
    void ten_spellings_at_once_are_one_ballot() {
        var edition = editions.anOpenEdition().open();
        var name = "one.person" + NUMBER.incrementAndGet();
        var spellings = new ArrayList<String>();
        IntStream.range(0, 7).forEach(it -> spellings.add(name + "+" + it + "@gmail.com"));
        spellings.addAll(List.of(
                name.replace(".", "") + "@gmail.com",
                "o.n.e." + name.substring(4) + "@googlemail.com",
                name + "@googlemail.com"));
        var members = spellings.stream().map(it -> enrolled(it, edition)).toList();

        var casts = members.stream()
                .<Callable<BoothOutcome>>map(
                        it -> () -> Retries.untilAlone(() -> voters.cast(it, edition, "*1 1:5555")))
                .toList();
        var outcomes = AtOnce.<BoothOutcome>all(casts);

        assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(NotOnTheRoll.class::isInstance)
                .hasSize(9)
                .allMatch(it -> ((NotOnTheRoll) it).why() == BoothOutcome.Why.OTHER_ADDRESS);
        assertThat(box.size(edition.category())).isEqualTo(1);
        assertThat(accounts.get(members.getLast().account()).mail().value()).isEqualTo(spellings.getLast());
    }

    @Test
    void dots_tell_people_apart_where_the_provider_does_not_ignore_them() {
        var edition = editions.anOpenEdition().open();
        var name = "two" + NUMBER.incrementAndGet();

        assertThat(cast(enrolled(name + ".people@dots.example", edition), edition))
                .isInstanceOf(Saved.class);
        assertThat(cast(enrolled(name + "people@dots.example", edition), edition))
                .isInstanceOf(Saved.class);
    }

    @Test
    void a_frozen_roll_is_changed_neither_by_another_address_nor_by_leaving() {
        var edition = editions.anOpenEdition().open();
        var name = "mover" + NUMBER.incrementAndGet();
        var first = enrolled(name + "@moves.example", edition);
        var second = enrolled(name + "+2@moves.example", edition);
        assertThat(cast(first, edition)).isInstanceOf(Saved.class);

        addresses.move(first.account(), new MailAddress("away" + name + "@moves.example"));
        assertThat(cast(people.again(second), edition)).isInstanceOf(NotOnTheRoll.class);
        addresses.move(second.account(), new MailAddress("far" + name + "@moves.example"));
        assertThat(cast(people.again(second), edition)).isInstanceOf(NotOnTheRoll.class);
        people.leave(people.again(first));
        assertThat(cast(people.again(second), edition)).isInstanceOf(NotOnTheRoll.class);
    }

    @Test
    void who_erases_one_spelling_votes_under_no_other_nor_gets_rid_of_its_ties() {
        var edition = editions.anOpenEdition().open();
        var name = "eraser" + NUMBER.incrementAndGet();
        var first = enrolled(name + "+1@moves.example", edition);
        var second = enrolled(name + "@moves.example", edition);
        assertThat(cast(first, edition)).isInstanceOf(Saved.class);
        ties.declare(first, edition.shops().getFirst());

        assertThat(people.erase(first)).isEqualTo(EraseOutcome.ERASED);

        assertThat(cast(people.again(second), edition)).isInstanceOf(NotOnTheRoll.class);
        assertThat(people.again(second).ofSamePerson()).contains(first.id());
        assertThat(booth.open(people.again(second), edition.category())
                        .orElseThrow()
                        .own())
                .hasSize(1);
        editions.close(edition);
        box.shut(edition.category());
        box.destroy(edition.id());
        assertThat(people.again(second).ofSamePerson()).doesNotContain(first.id());
    }

    @Test
    void a_tie_under_one_address_keeps_the_marks_under_another_from_being_counted() {
        var edition = editions.anOpenEdition().open();
        var name = "owner" + NUMBER.incrementAndGet();
        var first = enrolled(name + "@ties.example", edition);
        var tied = enrolled(name + "+shop@ties.example", edition);
        var voter = people.again(first);
        ties.declare(tied, edition.shops().getFirst());

        var own = booth.open(voter, edition.category()).orElseThrow().own();
        assertThat(own)
                .singleElement()
                .satisfies(it ->
                        assertThat(it.shop().id()).isEqualTo(edition.shops().getFirst()));
        voters.cast(voter, edition, "1:5555 2:4444");
        editions.close(edition);
        box.shut(edition.category());

        assertThat(contents.ballots(edition)).containsExactly("1:0000 2:4444");
    }

    private BoothOutcome cast(Member voter, OpenEdition edition) {
        return voters.cast(voter, edition, "1:5555");
    }

    private Member enrolled(String address, OpenEdition edition) {
        return people.enrol(edition.first(), new MailAddress(address));
    }
}
