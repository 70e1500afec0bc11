package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.DatabaseDump;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.PersonalData;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.RosterPeople;
import app.laurel.joining.JoinRequests;
import app.laurel.shop.Ties;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What is kept about a person is complete in the download, and gone after the erasure. */
@LaurelTest
class PersonalDataTest {
    private final PersonalData data;
    private final RosterPeople people;
    private final Accounts accounts;
    private final Members members;
    private final JoinRequests requests;
    private final VotingBooth booth;
    private final Ties ties;
    private final SignIns signIns;
    private final AddressMoves moves;
    private final Sessions sessions;
    private final Founder founder;
    private final OpenEditions editions;
    private final TransactionTemplate transaction;
    private final DSLContext sql;

    // why fourteen: whatever keeps something about a person is filled before it is downloaded and erased
    @Autowired
    PersonalDataTest(
            PersonalData data,
            RosterPeople people,
            Accounts accounts,
            Members members,
            JoinRequests requests,
            VotingBooth booth,
            Ties ties,
            SignIns signIns,
            AddressMoves moves,
            Sessions sessions,
            Founder founder,
            OpenEditions editions,
            TransactionTemplate transaction,
            DSLContext sql) {
        this.data = data;
        this.people = people;
        this.accounts = accounts;
        this.members = members;
        this.requests = requests;
        this.booth = booth;
        this.ties = ties;
        this.signIns = signIns;
        this.moves = moves;
        this.sessions = sessions;
        this.founder = founder;
        this.editions = editions;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Test
    void nothing_of_the_address_is_left_of_who_is_erased() {
        var mail = mail();
        var person = lives(mail, editions.anOpenEdition().open());
        var before = DatabaseDump.of(sql);
        assertThat(before.holds(mail.value())).isTrue();
        assertThat(before.holds("Forgetme Kim")).isTrue();

        assertThat(people.erase(person)).isEqualTo(EraseOutcome.ERASED);

        var after = DatabaseDump.of(sql);
        assertThat(after.holds(mail.value())).isFalse();
        assertThat(after.holds(local(mail))).isFalse();
        assertThat(after.holds("Forgetme Kim")).isFalse();
        assertThat(after.holds("Forgetme wrote this")).isFalse();
        assertThat(sessions.list(person.account())).isEmpty();
        assertThat(accounts.find(mail)).isEmpty();
        assertThat(accounts.open(mail).id()).isNotEqualTo(person.account());
    }

    @Test
    void the_download_tells_of_every_part() {
        var mail = mail();
        var edition = editions.anOpenEdition().open();
        var person = lives(mail, edition);

        var all = JsonMapper.shared().readTree(data.download(person.account()));

        assertThat(all.propertyNames()).containsAll(PersonalTables.parts());
        assertThat(all.at("/account/account/0/address").asString()).isEqualTo(mail.value());
        assertThat(all.at("/account/account/0/displayName").asString()).isEqualTo("Forgetme Kim");
        assertThat(all.at("/account/memberships/0/community").asString())
                .isEqualTo(edition.community().slug());
        assertThat(all.at("/account/joins/0/joinedOn").asString()).isEqualTo("2020-01-01");
        assertThat(all.at("/votes/0/answersCast").asString()).isEqualTo("*1 1:5555");
        assertThat(all.at("/votes/0/receipt").asString()).isNotEmpty();
        assertThat(all.at("/signIn/sessions/0/browser").asString()).isEqualTo("Firefox");
        assertThat(all.at("/requestsToJoin/0/message").asString()).isEqualTo("Forgetme wrote this");
        assertThat(all.at("/shops/0/kind").asString()).isEqualTo("STAFF");
        assertThat(all.at("/mail/receiptsToCome").size()).isEqualTo(1);
        assertThat(all.at("/mail/mails/0/about").asString()).isEqualTo("SIGN_IN");
        assertThat(all.at("/acts").size()).isPositive();
    }

    @Test
    void an_address_to_which_the_account_may_still_return_is_in_the_download_and_gone_after_the_erasure() {
        var earlier = mail();
        var mail = mail();
        var person = accounts.open(earlier).id();
        transaction.executeWithoutResult(status -> moves.move(person, mail, "session here", Language.EN));
        assertThat(JsonMapper.shared()
                        .readTree(data.download(person))
                        .at("/signIn/earlierAddresses/0/address")
                        .asString())
                .isEqualTo(earlier.value());

        assertThat(data.erase(person, mail.value())).isEqualTo(EraseOutcome.ERASED);

        assertThat(DatabaseDump.of(sql).holds(earlier.value())).isFalse();
        assertThat(DatabaseDump.of(sql).holds(mail.value())).isFalse();
    }

    /** A new table that names people must come into the download, or be told of by the acts. */
    @Test
    void every_table_that_names_a_person_has_a_part() {
        var naming = sql
                .fetchValues("select distinct table_name from information_schema.columns"
                        + " where table_schema = database()"
                        + " and (column_name in ('account_id', 'member_id') or column_name like '%\\_by'"
                        + " and data_type = 'bigint')")
                .stream()
                .map(String::valueOf)
                .toList();

        assertThat(naming).containsExactlyInAnyOrderElementsOf(PersonalTables.all());
    }

    /** Signs in, belongs, votes, is tied to a shop, asks elsewhere to be let in, and is looked for by a moderator. */
    private Member lives(MailAddress mail, OpenEdition edition) {
        var member = people.enrol(edition.first(), mail);
        var person = member.account();
        accounts.rename(person, "Forgetme Kim");
        signIns.ask(mail, Language.EN);
        sessions.begin("session of " + person, sessions.proofNow(person), "Firefox");
        booth.cast(member, edition.category(), 0, "try-1", Answers.parse("*1 1:5555", 4));
        ties.declare(member, edition.shops().getFirst());
        requests.ask(person, founder.community().id(), "Forgetme wrote this");
        members.list(edition.first(), mail.value(), 0, 10);
        return member;
    }

    private static MailAddress mail() {
        var number = UUID.randomUUID();
        return new MailAddress("forgetme" + number + "@oblivion" + number + ".example");
    }

    private static String local(MailAddress mail) {
        return mail.value().substring(0, mail.value().indexOf('@'));
    }
}
