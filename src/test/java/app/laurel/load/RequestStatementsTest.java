package app.laurel.load;

import app.laurel.Founder;
import app.laurel.Laurel;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.OpenEditions;
import app.laurel.StatementCount;
import app.laurel.TestDatabase;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = Laurel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "vaadin.productionMode=true",
            "db-scheduler.polling-interval=1h",
            "spring.mail.host=localhost"
        })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import({
    MovableClock.class,
    Founder.class,
    OpenEditions.class,
    NominatedYears.class,
    StatementCount.class,
    SignInCodes.class
})
class RequestStatementsTest {
    @Autowired
    private OpenEditions editions;

    @Autowired
    private Founder founder;

    @Autowired
    private DSLContext sql;

    @Autowired
    private StatementCount statements;

    @LocalServerPort
    private int port;

    @Autowired
    private SignInCodes codes;

    @Test
    void baseline() throws Exception {
        var edition = editions.anOpenEdition()
                .withShops(IntStream.rangeClosed(1, 10)
                        .mapToObj("Shop %02d"::formatted)
                        .toArray(String[]::new))
                .open();
        var account = founder.member(edition.first());
        var mail = String.valueOf(sql.fetchValue("select mail from community_account where id = ?", account.value()));
        var visitor = new VaadinVisitor("http://localhost:" + port, "10.1.1.1");
        print("signin", () -> {
            visitor.signIn(mail, codes);
            return 0;
        });
        var route = edition.community().slug() + "/" + edition.year() + "/vote";
        print("open", () -> {
            visitor.openBallot(route);
            return 0;
        });
        print("open again", () -> {
            visitor.openBallot(route);
            return 0;
        });
        print("save first", () -> visitor.call("save", "0,\"a\",\"1:5555\""));
        print("save", () -> visitor.call("save", "1,\"b\",\"1:5554\""));
        print("cast first", () -> visitor.call("cast", "2,\"c\",\"1:5553\""));
        print("cast change", () -> visitor.call("cast", "3,\"d\",\"1:5552\""));
        print("withdraw", () -> visitor.call("withdraw", "4,\"e\""));
        for (var path : new String[] {"/en/", "/en/" + edition.community().slug()}) {
            for (var i = 0; i < 2; i++) {
                var p = path;
                print(
                        p,
                        () -> java.net.http.HttpClient.newHttpClient()
                                .send(
                                        java.net.http.HttpRequest.newBuilder(
                                                        java.net.URI.create("http://localhost:" + port + p))
                                                .build(),
                                        java.net.http.HttpResponse.BodyHandlers.ofString())
                                .statusCode());
            }
        }
    }

    private void print(String what, java.util.concurrent.Callable<?> act) throws Exception {
        var all = statements.of(act);
        System.out.println("### " + what + " " + all.size());
        all.forEach(it -> System.out.println("   " + it.substring(0, Math.min(150, it.length()))));
    }
}
