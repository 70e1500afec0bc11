package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.Laurel;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.StatementCount;
import app.laurel.TestActors;
import app.laurel.TestDatabase;
import app.laurel.community.signin.CaughtMails;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * What a voter's request costs the database, counted from the browser's request to its answer: the session's own statement
 * included. Nothing is warmed but what a voter has opened who casts. Each is a bar; the kinds beside it keep one statement from
 * being traded for another. An edited list is a decision: it is said in the commit.
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
class RequestStatementsTest {
    /** The page and its beginning, then the navigation, which opens the ballot. */
    private static final List<String> OPENING = kinds("select community_session; select community_account; "
            + "select community_session; select community_account; "
            + "select community_session; select community_member; select base_change; select ballot_key; "
            + "select ballot_draft; select community_account; select base_change; select community_member");

    private final OpenEditions editions;
    private final Founder founder;
    private final DSLContext sql;
    private final MovableClock clock;
    private final StatementCount statements;
    private final CaughtMails mails;

    @LocalServerPort
    private int port;

    @Autowired
    RequestStatementsTest(
            OpenEditions editions,
            Founder founder,
            DSLContext sql,
            MovableClock clock,
            StatementCount statements,
            CaughtMails mails) {
        this.editions = editions;
        this.founder = founder;
        this.sql = sql;
        this.clock = clock;
        this.statements = statements;
        this.mails = mails;
    }

    private VaadinVisitor voter;
    private String route;

    /** From a network of its own, and with no limit taken up by tests before. */
    @BeforeEach
    void arrive() throws IOException {
        sql.execute("delete from ratelimit_bucket");
        var edition = editions.anOpenEdition()
                .withShops(IntStream.rangeClosed(1, 10)
                        .mapToObj("Shop %02d"::formatted)
                        .toArray(String[]::new))
                .open();
        var account = founder.member(edition.first());
        var mail = founder.mailOf(account).value();
        route = edition.community().slug() + "/" + edition.year() + "/vote";
        voter = new VaadinVisitor("http://localhost:" + port, "10.1.1." + account.value() % 250);
        voter.signIn(mail, mails::codeFor);
        voter.openBallot(route);
    }

    @Test
    void opening_a_ballot_of_ten_shops_costs_twelve_statements_in_its_three_requests() throws Exception {
        var sent = statements.of(() -> {
            voter.openBallot(route);
            return route;
        });

        assertThat(StatementKinds.of(sent)).hasSize(12).containsExactlyElementsOf(OPENING);
    }

    @Test
    void saving_a_draft_costs_six_statements() throws Exception {
        assertThat(sent("save", "0,\"one\",\"1:5555 2:4444\""))
                .hasSize(6)
                .containsExactlyElementsOf(vote("select ballot_draft; insert ballot_draft"));
        assertThat(sent("save", "1,\"two\",\"1:5555 2:4443\""))
                .hasSize(6)
                .containsExactlyElementsOf(vote("lock ballot_draft; insert ballot_draft"));
    }

    @Test
    void casting_costs_ten_statements_and_changing_what_was_cast_costs_nine() throws Exception {
        assertThat(sent("cast", "0,\"one\",\"*1 1:5555 2:4444\""))
                .hasSize(10)
                .containsExactlyElementsOf(
                        cast("insert ballot_draft; lock ballot; insert ballot; insert ballot_turnout"));
        assertThat(sent("cast", "1,\"two\",\"*2 1:5555 2:4444\""))
                .hasSize(9)
                .containsExactlyElementsOf(cast("lock ballot_draft; insert ballot_superseded; insert ballot"));
    }

    @Test
    void casting_what_was_saved_costs_nine_statements() throws Exception {
        voter.call("save", "0,\"one\",\"1:5555 2:4444\"");

        assertThat(sent("cast", "1,\"two\",\"*1 1:5555 2:4444\""))
                .hasSize(9)
                .containsExactlyElementsOf(cast("lock ballot_draft; insert ballot; insert ballot_turnout"));
    }

    @Test
    void taking_a_ballot_back_costs_ten_statements_and_casting_it_again_ten() throws Exception {
        voter.cast(0, "one", "*1 1:5555 2:4444");

        assertThat(sent("withdraw", "1,\"two\""))
                .hasSize(10)
                .containsExactlyElementsOf(
                        cast("lock ballot_draft; insert ballot_superseded; insert ballot; delete ballot_turnout"));
        assertThat(sent("cast", "2,\"three\",\"*2 1:5555\""))
                .hasSize(10)
                .containsExactlyElementsOf(
                        cast("lock ballot_draft; insert ballot_superseded; insert ballot; insert ballot_turnout"));
    }

    private List<String> sent(String method, String arguments) throws Exception {
        clock.pass(Duration.ofMinutes(1));
        return StatementKinds.of(statements.of(() -> voter.call(method, arguments)));
    }

    /** What each request begins with, and then these. */
    private static List<String> vote(String own) {
        return kinds(
                "update community_session; select community_member; select base_change; select ballot_key; " + own);
    }

    /** The same of a request that casts or takes back, which ends in noting the receipt and the version. */
    private static List<String> cast(String own) {
        return vote(own + "; insert notification_receipt; insert ballot_draft");
    }

    private static List<String> kinds(String list) {
        return List.of(list.split("; ", -1));
    }
}
