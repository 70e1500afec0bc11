package app.laurel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.demonstration.DemonstrationTime.MoveOutcome;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.result.Results;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;

/** A stranger comes to the running demonstration by HTTP; the last test moves its time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VisitTest {
    private static final String DOOR = "/sign-in/demonstration";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final DemonstrationRun RUN = new DemonstrationRun();
    private static final ConfigurableApplicationContext LAUREL = RUN.start();

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @AfterAll
    static void stop() {
        LAUREL.close();
        RUN.close();
    }

    @Test
    void every_public_page_says_that_it_is_a_demonstration() throws Exception {
        var sallim = part(Communities.class).getBySlug("sallim");
        var year = part(Editions.class).listOf(sallim.id()).getLast();
        var award = part(Results.class).listAwards(year.id()).getFirst();
        for (var path : new String[] {"/ko/", "/ko/sallim", "/ko/sallim/" + year.year(), "/v/" + award.code(), DOOR}) {
            assertThat(get(path).body()).as(path).containsAnyOf("데모예요", "This is a demonstration");
        }
        assertThat(get("/en/").body()).contains("This is a demonstration").contains("Latest awards");
    }

    @Test
    void a_badge_says_so_too() throws Exception {
        var sallim = part(Communities.class).getBySlug("sallim");
        var year = part(Editions.class).listOf(sallim.id()).getLast();
        var award = part(Results.class).listAwards(year.id()).getFirst();

        assertThat(get("/v1/a/" + award.code() + "/card.svg?hl=ko").body()).contains("[데모]");
    }

    @Test
    void one_tap_makes_a_visitor_the_member_who_can_vote() throws Exception {
        var voting = part(Editions.class)
                .listOf(part(Communities.class).getBySlug("sallim").id())
                .stream()
                .filter(it -> it.phaseAt(part(Clock.class).instant()) == Phase.VOTING)
                .findFirst()
                .orElseThrow();

        var answer = tap("sallim", "member", token());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/app/sallim/" + voting.year() + "/vote");
        assertSignedIn(true);
    }

    @Test
    void a_tap_without_the_page_is_refused_and_nobody_else_can_be_had() throws Exception {
        assertThat(tap("sallim", "member", "guessed").statusCode()).isEqualTo(403);
        assertThat(tap("sallim", "member-7", token()).statusCode()).isEqualTo(404);
        assertThat(tap("sallim", "host", token()).statusCode()).isEqualTo(404);
        assertThat(tap("", "", token()).statusCode()).isEqualTo(404);
        assertSignedIn(false);
    }

    @Test
    @Order(Order.DEFAULT + 1)
    void time_moves_on_for_everybody_who_stay_signed_in_and_never_back() throws Exception {
        tap("sallim", "member", token());
        var time = part(DemonstrationTime.class);
        var close = time.next(moderator().community()).orElseThrow();

        assertThat(time.moveTo(moderator(), close.at())).isInstanceOf(MoveOutcome.Moved.class);

        assertThat(edition().phaseAt(part(Clock.class).instant())).isEqualTo(Phase.COUNTING);
        assertSignedIn(true);
        assertThat(get("/ko/sallim").body()).contains("집계와 확인 중");
        assertThat(time.moveTo(moderator(), close.at())).isInstanceOf(MoveOutcome.NotBack.class);
        assertThat(time.moveTo(moderator(), close.at().plus(Duration.ofDays(4000))))
                .isInstanceOf(MoveOutcome.TooFar.class);
    }

    @Test
    @Order(Order.DEFAULT + 2)
    void what_waits_for_a_date_happens_when_the_clock_is_moved_past_it() throws Exception {
        var time = part(DemonstrationTime.class);
        var agnes = moderator("slowcamp");
        var opens = part(Editions.class)
                .listOf(agnes.community())
                .getFirst()
                .schedule()
                .votingOpens();

        time.moveTo(agnes, opens.plus(Duration.ofHours(1)));

        for (var tries = 0; tries < 60 && newest(agnes).frozen() == null; tries++) {
            Thread.sleep(500);
        }
        assertThat(newest(agnes).frozen()).isNotNull();
        assertThat(newest(agnes).phaseAt(time.now())).isEqualTo(Phase.VOTING);
    }

    private static Edition newest(Moderator by) {
        return part(Editions.class).listOf(by.community()).getFirst();
    }

    private static Edition edition() {
        return newest(moderator());
    }

    private static Moderator moderator() {
        return moderator("sallim");
    }

    private static Moderator moderator(String slug) {
        var account = part(Accounts.class).find(Seat.MODERATOR.mail(slug)).orElseThrow();
        return part(Members.class)
                .moderator(account.id(), part(Communities.class).getBySlug(slug).id());
    }

    private void assertSignedIn(boolean expected) throws Exception {
        var leads = get("/app/account").headers().firstValue("location").orElse("");
        assertThat(leads.contains("/sign-in")).as("leads to '%s'", leads).isNotEqualTo(expected);
    }

    private String token() throws Exception {
        var found = TOKEN.matcher(get(DOOR).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> tap(String community, String seat, String token) throws Exception {
        var form = "community=" + community + "&seat=" + seat + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return browser.send(
                HttpRequest.newBuilder(at(DOOR))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + LAUREL.getEnvironment().getProperty("local.server.port") + path);
    }

    private static <T> T part(Class<T> type) {
        return LAUREL.getBean(type);
    }
}
