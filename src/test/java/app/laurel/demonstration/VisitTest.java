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
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;

/** A stranger comes to the running demonstration by HTTP; the last test moves its time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VisitTest {
    private static final DemonstrationRun RUN = new DemonstrationRun();
    private static final ConfigurableApplicationContext LAUREL = RUN.start();

    private final DemonstrationVisitor visitor =
            new DemonstrationVisitor(LAUREL.getEnvironment().getProperty("local.server.port", ""));

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
        for (var path : new String[] {
            "/ko/",
            "/ko/sallim",
            "/ko/sallim/" + year.year(),
            "/ko/sallim/" + year.year() + "/laundry",
            "/v/" + award.code(),
            DemonstrationVisitor.DOOR
        }) {
            assertThat(visitor.get(path).body()).as(path).containsAnyOf("데모예요", "This is a demo");
        }
        assertThat(visitor.get("/en/").body()).contains("This is a demo").contains("Latest awards");
    }

    @Test
    void a_badge_says_so_too() throws Exception {
        var sallim = part(Communities.class).getBySlug("sallim");
        var year = part(Editions.class).listOf(sallim.id()).getLast();
        var award = part(Results.class).listAwards(year.id()).getFirst();

        assertThat(visitor.get("/v1/a/" + award.code() + "/card.svg?hl=ko").body())
                .contains("[데모]");
    }

    @Test
    void one_tap_makes_a_visitor_the_member_who_can_vote() throws Exception {
        var voting = part(Editions.class)
                .listOf(part(Communities.class).getBySlug("sallim").id())
                .stream()
                .filter(it -> it.phaseAt(part(Clock.class).instant()) == Phase.VOTING)
                .findFirst()
                .orElseThrow();

        var answer = visitor.tap("sallim", "member", visitor.token());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/app/sallim/" + voting.year() + "/vote");
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void a_tap_without_the_page_is_refused_and_nobody_else_can_be_had() throws Exception {
        assertThat(visitor.tap("sallim", "member", "guessed").statusCode()).isEqualTo(403);
        assertThat(visitor.tap("sallim", "member-7", visitor.token()).statusCode())
                .isEqualTo(404);
        assertThat(visitor.tap("sallim", "host", visitor.token()).statusCode()).isEqualTo(404);
        assertThat(visitor.tap("", "", visitor.token()).statusCode()).isEqualTo(404);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    @Order(Order.DEFAULT + 1)
    void time_moves_on_for_everybody_who_stay_signed_in_and_never_back() throws Exception {
        visitor.tap("sallim", "member", visitor.token());
        var time = part(DemonstrationTime.class);
        var close = time.next(moderator().community()).orElseThrow();

        assertThat(time.moveTo(moderator(), close.at())).isInstanceOf(MoveOutcome.Moved.class);

        assertThat(edition().phaseAt(part(Clock.class).instant())).isEqualTo(Phase.COUNTING);
        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(visitor.get("/ko/sallim").body()).contains("집계와 확인 중");
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

    private static <T> T part(Class<T> type) {
        return LAUREL.getBean(type);
    }
}
