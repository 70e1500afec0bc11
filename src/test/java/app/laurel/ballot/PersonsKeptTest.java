package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.BrokenYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.NewMember;
import app.laurel.community.PersonalData;
import app.laurel.community.Roster;
import app.laurel.edition.Draft;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By which addresses an erased person was known is kept while ballots of any year can be opened, of one that nobody can read as well. */
@LaurelTest
class PersonsKeptTest {
    private final BallotBox box;
    private final OpenEditions open;
    private final Editions editions;
    private final EditionTemplates templates;
    private final Roster roster;
    private final Accounts accounts;
    private final Members members;
    private final PersonalData data;
    private final Founder founder;
    private final BrokenYears broken;
    private final DSLContext sql;
    private EditionId other = new EditionId(0);
    private CategoryId otherCategory = new CategoryId(0);

    // why eleven: a person of two addresses goes between two years, one of which ends and one of which is damaged
    @Autowired
    PersonsKeptTest(
            BallotBox box,
            OpenEditions open,
            Editions editions,
            EditionTemplates templates,
            Roster roster,
            Accounts accounts,
            Members members,
            PersonalData data,
            Founder founder,
            BrokenYears broken,
            DSLContext sql) {
        this.box = box;
        this.open = open;
        this.editions = editions;
        this.templates = templates;
        this.roster = roster;
        this.accounts = accounts;
        this.members = members;
        this.data = data;
        this.founder = founder;
        this.broken = broken;
        this.sql = sql;
    }

    @AfterEach
    void mend() {
        broken.mend();
        sql.execute("delete from ballot_key where category_id = ?", otherCategory.value());
    }

    @Test
    void a_year_that_cannot_be_read_is_no_year_without_ballots() {
        var edition = open.anOpenEdition().open();
        var name = "kept-" + UUID.randomUUID();
        var first = enrolled(name + "+1@kept.example", edition);
        var second = enrolled(name + "@kept.example", edition).account();
        data.erase(first.account(), name + "+1@kept.example");
        open.close(edition);
        box.shut(edition.category());
        addYearWithKey(edition);
        broken.damage(other);

        box.destroy(edition.id());

        assertThat(member(second, edition).ofSamePerson()).contains(first.id());
    }

    private void addYearWithKey(OpenEdition edition) {
        var usual = templates.usual(edition.community(), 2027);
        var draft = new Draft(2027, usual.name(), usual.dates(), usual.rules());
        other = editions.create(edition.first(), draft).orElseThrow();
        otherCategory = editions.get(other).only().id();
        sql.execute(
                "insert into ballot_key (category_id, wrapped_key, created_at) values (?, 'sealed', now(3))",
                otherCategory.value());
    }

    private Member enrolled(String mail, OpenEdition edition) {
        var address = new MailAddress(mail);
        roster.add(edition.first(), new NewMember(address, LocalDate.of(2020, 1, 1)));
        var account = accounts.open(address).id();
        founder.knownSinceJoining(account);
        return member(account, edition);
    }

    private Member member(AccountId account, OpenEdition edition) {
        return members.member(account, edition.community().id());
    }
}
