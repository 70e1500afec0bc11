package app.laurel.ballot;

import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.base.Retries;
import app.laurel.community.AccountAddresses;
import app.laurel.community.Accounts;
import app.laurel.community.Departures;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.NewMember;
import app.laurel.community.PersonalData;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.Roster;
import app.laurel.shop.Ties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private final OpenEditions editions;
    private final Roster roster;
    private final Accounts accounts;
    private final AccountAddresses addresses;
    private final Members members;
    private final Departures departures;
    private final PersonalData data;
    private final Ties ties;
    private final Founder founder;

    // why eleven: one person joins, moves, leaves and speaks for a shop under many addresses
    @Autowired
    OnePersonTest(
            VotingBooth booth,
            BallotBox box,
            OpenEditions editions,
            Roster roster,
            Accounts accounts,
            AccountAddresses addresses,
            Members members,
            Departures departures,
            PersonalData data,
            Ties ties,
            Founder founder) {
        this.booth = booth;
        this.box = box;
        this.editions = editions;
        this.roster = roster;
        this.accounts = accounts;
        this.addresses = addresses;
        this.members = members;
        this.departures = departures;
        this.data = data;
        this.ties = ties;
        this.founder = founder;
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
        var voters = spellings.stream().map(it -> enrolled(it, edition)).toList();

        var casts = voters.stream()
                .<Callable<BoothOutcome>>map(
                        it -> () -> Retries.untilAlone(() -> booth.cast(it, edition.id(), 0, id(), said("*1 1:5555"))))
                .toList();
        var outcomes = AtOnce.<BoothOutcome>all(casts);

        assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(NotOnTheRoll.class::isInstance)
                .hasSize(9)
                .allMatch(it -> ((NotOnTheRoll) it).why() == BoothOutcome.Why.OTHER_ADDRESS);
        assertThat(box.size(edition.id())).isEqualTo(1);
        assertThat(accounts.get(voters.getLast().account()).mail().value()).isEqualTo(spellings.getLast());
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
        assertThat(cast(again(second, edition), edition)).isInstanceOf(NotOnTheRoll.class);
        addresses.move(second.account(), new MailAddress("far" + name + "@moves.example"));
        assertThat(cast(again(second, edition), edition)).isInstanceOf(NotOnTheRoll.class);
        departures.leave(again(first, edition));
        assertThat(cast(again(second, edition), edition)).isInstanceOf(NotOnTheRoll.class);
    }

    @Test
    void who_erases_one_spelling_votes_under_no_other_nor_gets_rid_of_its_ties() {
        var edition = editions.anOpenEdition().open();
        var name = "eraser" + NUMBER.incrementAndGet();
        var first = enrolled(name + "+1@moves.example", edition);
        var second = enrolled(name + "@moves.example", edition);
        assertThat(cast(first, edition)).isInstanceOf(Saved.class);
        ties.declare(first, edition.shops().getFirst());

        erase(first);

        assertThat(cast(again(second, edition), edition)).isInstanceOf(NotOnTheRoll.class);
        assertThat(again(second, edition).ofSamePerson()).contains(first.id());
        assertThat(booth.open(again(second, edition), edition.id())
                        .orElseThrow()
                        .own())
                .hasSize(1);
        editions.close(edition);
        box.shut(edition.id());
        box.destroy(edition.id());
        assertThat(again(second, edition).ofSamePerson()).doesNotContain(first.id());
    }

    private void erase(Member member) {
        var mail = accounts.get(member.account()).mail().value();
        assertThat(data.erase(member.account(), mail)).isEqualTo(EraseOutcome.ERASED);
    }

    @Test
    void a_tie_under_one_address_keeps_the_marks_under_another_from_being_counted() {
        var edition = editions.anOpenEdition().open();
        var name = "owner" + NUMBER.incrementAndGet();
        var first = enrolled(name + "@ties.example", edition);
        var tied = enrolled(name + "+shop@ties.example", edition);
        var voter = again(first, edition);
        ties.declare(tied, edition.shops().getFirst());

        var own = booth.open(voter, edition.id()).orElseThrow().own();
        assertThat(own)
                .singleElement()
                .satisfies(it ->
                        assertThat(it.shop().id()).isEqualTo(edition.shops().getFirst()));
        booth.cast(voter, edition.id(), 0, id(), said("1:5555 2:4444"));
        editions.close(edition);
        box.shut(edition.id());

        var marked = new ArrayList<Integer>();
        box.forEach(edition.id(), Set.of(), ballot -> {
            for (var place = 0; place < ballot.shops(); place++) {
                if (ballot.mark(place, 0) != Mark.NOT_ANSWERED) marked.add(ballot.shop(place));
            }
        });
        assertThat(marked).containsExactly(2);
    }

    private BoothOutcome cast(Member voter, OpenEdition edition) {
        return booth.cast(voter, edition.id(), 0, id(), said("1:5555"));
    }

    /** As the database knows the member now. */
    private Member again(Member member, OpenEdition edition) {
        return members.member(member.account(), edition.community().id());
    }

    private Member enrolled(String address, OpenEdition edition) {
        var mail = new MailAddress(address);
        roster.add(edition.first(), new NewMember(mail, LocalDate.of(2020, 1, 1)));
        var account = accounts.open(mail).id();
        founder.knownSinceJoining(account);
        return members.member(account, edition.community().id());
    }
}
