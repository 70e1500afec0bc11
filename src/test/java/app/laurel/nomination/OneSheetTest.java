package app.laurel.nomination;

import static app.laurel.nomination.Nominators.kept;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.BrokenYears;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.community.AccountAddresses;
import app.laurel.community.Accounts;
import app.laurel.community.Departures;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.NewMember;
import app.laurel.community.Roster;
import app.laurel.nomination.NominateOutcome.OtherAddress;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person with many spellings of one address nominates once. */
@LaurelTest
class OneSheetTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Nominations nominations;
    private final Nominators nominators;
    private final Roster roster;
    private final Accounts accounts;
    private final AccountAddresses addresses;
    private final Members members;
    private final Departures departures;
    private final BrokenYears broken;
    private final FoundedYear year;
    private final String name = "sheet" + NUMBER.incrementAndGet();

    // why nine: one person joins, leaves and nominates under many spellings, also in a year that is damaged
    @Autowired
    OneSheetTest(
            Nominations nominations,
            Nominators nominators,
            Roster roster,
            Accounts accounts,
            AccountAddresses addresses,
            Members members,
            Departures departures,
            BrokenYears broken,
            FoundedYears years) {
        this.nominations = nominations;
        this.nominators = nominators;
        this.roster = roster;
        this.accounts = accounts;
        this.addresses = addresses;
        this.members = members;
        this.departures = departures;
        this.broken = broken;
        year = years.aYear().nominating();
    }

    @AfterEach
    void mend() {
        broken.mend();
    }

    @Test
    void other_spellings_of_an_address_give_no_further_sheet() {
        var second = enrolled(name + "+1@sheets.example");
        var first = enrolled(name + "@sheets.example");
        kept(nominate(again(second)));

        assertThat(nominate(first)).isInstanceOf(OtherAddress.class);
        for (var other = 2; other < 10; other++) {
            assertThat(nominate(enrolled(name + "+" + other + "@sheets.example")))
                    .isInstanceOf(OtherAddress.class);
        }
        assertThat(kept(nominate(again(second))).lines()).hasSize(1);
        assertThat(nominations.read(first, year.category()).lines()).isEmpty();
    }

    @Test
    void leaving_with_its_nominations_makes_room_and_coming_back_gives_no_second_sheet() {
        var first = enrolled(name + "@sheets.example");
        var second = enrolled(name + "+1@sheets.example");
        kept(nominate(again(first)));
        departures.leave(again(first));
        assertThat(nominate(second)).isInstanceOf(NominateOutcome.Saved.class);

        enrolled(name + "@sheets.example");

        assertThat(nominate(again(first))).isInstanceOf(OtherAddress.class);
    }

    @Test
    void nominations_are_taken_back_also_from_a_year_that_cannot_be_read() {
        var first = enrolled(name + "@sheets.example");
        kept(nominate(again(first)));
        broken.damage(year.id());

        assertThat(departures.leave(again(first))).isTrue();

        broken.mend();
        assertThat(nominations.read(first, year.category()).lines()).isEmpty();
        assertThat(nominate(enrolled(name + "+1@sheets.example"))).isInstanceOf(NominateOutcome.Saved.class);
    }

    @Test
    void an_address_that_was_left_behind_is_still_of_the_same_person() {
        var first = enrolled(name + "@sheets.example");
        kept(nominate(first));
        addresses.move(first.account(), new MailAddress("away" + name + "@sheets.example"));

        assertThat(nominate(enrolled(name + "+1@sheets.example"))).isInstanceOf(OtherAddress.class);
    }

    private NominateOutcome nominate(Member member) {
        return nominators.propose(member, year, "tea-house.co.kr", "");
    }

    /** As the database knows the member now. */
    private Member again(Member member) {
        return members.member(member.account(), member.community());
    }

    private Member enrolled(String address) {
        var mail = new MailAddress(address);
        roster.add(year.first(), new NewMember(mail, LocalDate.of(2020, 1, 1)));
        return members.member(accounts.open(mail).id(), year.first().community());
    }
}
