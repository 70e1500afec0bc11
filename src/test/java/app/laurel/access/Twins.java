package app.laurel.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.Founder;
import app.laurel.StatementCount;
import app.laurel.access.Scene.Year;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.joining.InviteCode;
import app.laurel.joining.Invites;
import app.laurel.joining.NewInvite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Questions by which somebody may try to learn what there is: each is asked about something that exists and about something that does
 * not, in a random order, and what a stranger sees and what the database is asked is kept for both. Where a number is in no address and
 * no call takes it, as the number of a receipt or of an account, there is nothing to ask.
 */
class Twins {
    /** Before what is read once is held in memory, and what runs often is compiled. */
    private static final int WARM = 10;

    /** Names something for the trial of this number, which exists or not. */
    interface Question {
        Asked about(int number, boolean exists) throws Exception;
    }

    /** @param typed what stands in the question, which the answer may repeat */
    record Asked(String typed, Callable<String> answer) {}

    /** What came of one: the answer without what was typed, the statements, and the nanoseconds. */
    record Seen(String answer, List<String> statements, long nanos) {}

    /** @param absent of what does not exist */
    record Outcome(List<Seen> existing, List<Seen> absent) {}

    private final MockMvc http;
    private final Accounts accounts;
    private final Founder founder;
    private final Invites invites;
    private final StatementCount statements;
    private final DSLContext sql;

    Twins(
            MockMvc http,
            Accounts accounts,
            Founder founder,
            Invites invites,
            StatementCount statements,
            DSLContext sql) {
        this.http = http;
        this.accounts = accounts;
        this.founder = founder;
        this.invites = invites;
        this.statements = statements;
        this.sql = sql;
    }

    /** Asks this many times about each, after some to warm up. */
    Outcome ask(Question question, int times) throws Exception {
        var random = new SplittableRandom(20_261_128);
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (var number = -WARM; number < times; number++) {
            var first = random.nextBoolean();
            for (var exists : new boolean[] {first, !first}) {
                var seen = see(question.about(number + WARM, exists));
                if (number >= 0) (exists ? outcome.existing() : outcome.absent()).add(seen);
            }
        }
        return outcome;
    }

    private Seen see(Asked asked) throws Exception {
        sql.execute("delete from ratelimit_bucket");
        var answer = new String[1];
        var nanos = new long[1];
        var sent = statements.of(() -> {
            var begun = System.nanoTime();
            answer[0] = asked.answer().call();
            nanos[0] = System.nanoTime() - begun;
            return true;
        });
        return new Seen(answer[0].replace(asked.typed(), "TYPED"), sent, nanos[0]);
    }

    /** Asks for a mail to an address that has an account, or has none. */
    Question addressesAtTheDoor() {
        return (number, exists) -> {
            var mail = mail(number, exists);
            return new Asked(
                    mail, () -> seen(post("/sign-in").param("mail", mail).with(csrf())));
        };
    }

    /** Types a wrong code for such an address. */
    Question wrongCodes() {
        return (number, exists) -> {
            var mail = mail(number, exists);
            var asked = http.perform(post("/sign-in").param("mail", mail).with(csrf()))
                    .andReturn()
                    .getResponse();
            var typed = post("/sign-in/code")
                    .param("code", "000000")
                    .cookie(asked.getCookies())
                    .with(csrf());
            return new Asked(mail, () -> seen(typed));
        };
    }

    /** Opens the page of an invitation. */
    Question invitations(Year year) {
        return (number, exists) -> {
            var code = exists ? live(year) : code(number);
            return new Asked(code, () -> seen(get("/en/" + year.community().slug() + "/join/" + code)));
        };
    }

    /** Tries the code of an invitation of one community in another. */
    Question codesOfOthers(Year year, Year elsewhere) {
        var person = founder.account("guesser");
        return (number, exists) -> {
            var code = exists ? live(year) : code(number);
            return new Asked(code, () -> joins(person, elsewhere, code));
        };
    }

    private String joins(AccountId person, Year year, String code) {
        return invites.join(person, year.community().id(), code).toString();
    }

    private String mail(int number, boolean exists) {
        var mail = "%s%06d@twins.example".formatted(exists ? "k" : "u", number);
        if (exists) accounts.open(new MailAddress(mail));
        return mail;
    }

    private String live(Year year) {
        return invites.make(year.moderator(), new NewInvite("one", 1, Duration.ofDays(7)))
                .shown();
    }

    private static String code(int number) {
        return InviteCode.parse("ABCD-EFGH-%08d".formatted(number))
                .orElseThrow()
                .shown();
    }

    /** Status, headers and bytes, without what is drawn anew for each answer. */
    private String seen(MockHttpServletRequestBuilder request) throws Exception {
        return seen(http.perform(request).andReturn().getResponse());
    }

    private static String seen(MockHttpServletResponse answer) {
        var headers = new TreeMap<String, List<String>>();
        answer.getHeaderNames().forEach(it -> headers.put(it, answer.getHeaders(it)));
        headers.remove("ETag"); // of the bytes, in which stands what was typed
        var text = answer.getStatus() + " " + headers + " "
                + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        return text.replaceAll("(laurel-[a-z-]+)=[^;]+", "$1=")
                .replaceAll("Expires=[^;\\]]+", "Expires")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "csrf");
    }
}
