package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.StatementCount;
import app.laurel.base.id.AccountId;
import app.laurel.community.PeopleSought.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators find people by what they have in common and by a part of the name, a page for one statement. */
@LaurelTest
class PeopleTest {
    private final People people;
    private final Members members;
    private final Roster roster;
    private final Bars bars;
    private final Accounts accounts;
    private final StatementCount statements;
    private final Founder founder;
    private final Clock clock;
    private final Moderator moderator;

    // why eight: people are made as each filter wants them, and what a page costs is counted
    @Autowired
    PeopleTest(
            People people,
            Members members,
            Roster roster,
            Bars bars,
            Accounts accounts,
            StatementCount statements,
            Founder founder,
            Clock clock) {
        this.people = people;
        this.members = members;
        this.roster = roster;
        this.bars = bars;
        this.accounts = accounts;
        this.statements = statements;
        this.founder = founder;
        this.clock = clock;
        moderator = founder.moderator(founder.community());
    }

    @Test
    void each_filter_finds_those_whom_it_names() {
        var owner = founder.member(moderator);
        roster.grantShopOwner(
                moderator, members.member(owner, moderator.community()).id());
        var fresh = founder.memberSince(
                moderator, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfYear(1));
        var removed = founder.joined(moderator);
        bars.remove(moderator, removed.id(), "sold votes");

        assertThat(found(Kind.ALL)).containsExactlyInAnyOrder(moderator.account(), owner, fresh);
        assertThat(found(Kind.MODERATORS)).containsExactly(moderator.account());
        assertThat(found(Kind.SHOP_OWNERS)).containsExactly(owner);
        assertThat(found(Kind.THIS_YEAR)).contains(fresh).doesNotContain(owner);
        assertThat(found(Kind.BARRED)).containsExactly(removed.account());
        assertThat(people.find(moderator, removed.id()))
                .hasValueSatisfying(it -> assertThat(it.barred()).isTrue());
    }

    @Test
    void a_name_is_found_by_initial_consonants() {
        var hana = founder.member(moderator);
        accounts.rename(hana, "김하나");
        accounts.rename(founder.member(moderator), "박두리");

        assertThat(people.list(moderator, PeopleSought.named("ㄱㅎㄴ"), 0, 10))
                .extracting(Person::account)
                .containsExactly(hana);
        assertThat(people.count(moderator, PeopleSought.named("박ㄷ"))).isEqualTo(1);
        assertThat(people.count(moderator, PeopleSought.named("%"))).isZero();
    }

    @Test
    void a_page_costs_one_statement_and_so_does_the_count_however_many_there_are() throws Exception {
        for (var it = 0; it < 8; it++) founder.member(moderator);
        var all = PeopleSought.named("");
        people.count(moderator, all); // the look is on record from here on

        var page = statements.of(() -> people.list(moderator, all, 0, 50));
        var count = statements.of(() -> people.count(moderator, all));

        assertThat(page).filteredOn(it -> it.contains("community_member")).hasSize(1);
        assertThat(count).filteredOn(it -> it.contains("community_member")).hasSize(1);
        assertThat(page).as("with the look at the record").hasSize(2);
        assertThat(count).hasSize(2);
    }

    @Test
    void nobody_of_another_community_is_found() {
        var other = founder.moderator(founder.community());
        var member = founder.joined(other);

        assertThat(people.find(moderator, member.id())).isEmpty();
        assertThat(people.count(moderator, PeopleSought.named(""))).isEqualTo(1);
    }

    private List<AccountId> found(Kind kind) {
        var sought = new PeopleSought("", kind);
        var found = people.list(moderator, sought, 0, 10).stream()
                .map(Person::account)
                .toList();
        assertThat(people.count(moderator, sought)).isEqualTo(found.size());
        return found;
    }
}
