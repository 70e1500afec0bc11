package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.Laurel;
import app.laurel.MovableClock;
import app.laurel.StatementCount;
import app.laurel.TestActors;
import app.laurel.TestDatabase;
import app.laurel.community.signin.CaughtMails;
import app.laurel.edition.CategoryOrder;
import app.laurel.nomination.YearsOfSeveral;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * What a voter's request costs the database in a year of several categories: as much in a year of forty as in one of two, and to open
 * or cast one of them as much as in a year of one, which {@link RequestStatementsTest} counts.
 */
@DirtiesContext
@SpringBootTest(
        classes = Laurel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "laurel.proxies=127.0.0.0/8",
            "laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "vaadin.productionMode=true",
            "spring.mail.host=localhost"
        })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@TestActors
class YearStatementsTest {
    /** As in a year of one, with one statement more: drafts and ballots of all categories are two. */
    private static final List<String> OPENING = kinds("select community_session; select community_account; "
            + "select community_session; select community_account; "
            + "select community_session; select community_member; select base_change; select ballot_key; "
            + "select ballot_draft; select ballot; select community_account; select base_change; "
            + "select community_member");

    private final YearsOfSeveral years;
    private final Founder founder;
    private final DSLContext sql;
    private final MovableClock clock;
    private final StatementCount statements;
    private final CaughtMails mails;

    @LocalServerPort
    private int port;

    private VaadinVisitor voter = new VaadinVisitor("", "");
    private String route = "";

    @Autowired
    YearStatementsTest(
            YearsOfSeveral years,
            Founder founder,
            DSLContext sql,
            MovableClock clock,
            StatementCount statements,
            CaughtMails mails) {
        this.years = years;
        this.founder = founder;
        this.sql = sql;
        this.clock = clock;
        this.statements = statements;
        this.mails = mails;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 40})
    void opening_the_page_costs_the_same_however_many_categories_there_are(int categories) throws Exception {
        var begun = arrive(categories);
        var again = opened();

        assertThat(begun).filteredOn(it -> it.equals("insert ballot_key")).hasSize(1);
        assertThat(again).containsExactlyElementsOf(OPENING);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 40})
    void opening_saving_and_casting_one_costs_what_it_costs_in_a_year_of_one(int categories) throws Exception {
        arrive(categories);
        voter.call("paper", "2");

        assertThat(sent("paper", "2"))
                .containsExactlyElementsOf(kinds("update community_session; select community_member; "
                        + "select base_change; select ballot_key; select ballot_draft"));
        assertThat(sent("save", "2,0,\"one\",\"1:5555\""))
                .containsExactlyElementsOf(vote("select ballot_draft; insert ballot_draft"));
        assertThat(sent("cast", "[{\"number\":2,\"version\":1,\"id\":\"two\",\"answers\":\"*1 1:5555\"}]"))
                .containsExactlyElementsOf(cast("lock ballot_draft; insert ballot; insert ballot_turnout"));
    }

    @Test
    void reading_all_again_costs_as_much_as_reading_one() throws Exception {
        arrive(12);
        var all = IntStream.rangeClosed(1, 12).boxed().toList().toString();

        assertThat(sent("reread", all)).containsExactlyElementsOf(sent("reread", "[1]"));
    }

    /** From a network of its own, and with no limit taken up by tests before: what the first visit costs. */
    private List<String> arrive(int categories) throws Exception {
        sql.execute("delete from ratelimit_bucket");
        var slugs =
                IntStream.rangeClosed(1, categories).mapToObj("c%d"::formatted).toArray(String[]::new);
        var year = years.open(2, CategoryOrder.RULES, slugs);
        var account = founder.member(year.first());
        var mail = founder.mailOf(account).value();
        route = year.route();
        voter = new VaadinVisitor("http://localhost:" + port, "10.2.1." + account.value() % 250);
        voter.signIn(mail, mails::codeFor);
        return opened();
    }

    private List<String> opened() throws Exception {
        return StatementKinds.of(statements.of(() -> {
            voter.openBallot(route);
            return route;
        }));
    }

    private List<String> sent(String method, String arguments) throws Exception {
        clock.pass(Duration.ofMinutes(1));
        return StatementKinds.of(statements.of(() -> voter.call(method, arguments)));
    }

    private static List<String> vote(String own) {
        return kinds(
                "update community_session; select community_member; select base_change; select ballot_key; " + own);
    }

    private static List<String> cast(String own) {
        return vote(own + "; insert notification_receipt; insert ballot_draft");
    }

    private static List<String> kinds(String list) {
        return List.of(list.split("; ", -1));
    }
}
