package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.joining.JoinRequests;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators are mailed what waits at the desk, once a day at most. */
@LaurelTest
class WaitingMailTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final NewsRounds news;
    private final PostedMails mails;
    private final Founder founder;
    private final JoinRequests requests;
    private final MovableClock clock;

    @Autowired
    WaitingMailTest(NewsRounds news, PostedMails mails, Founder founder, JoinRequests requests, MovableClock clock) {
        this.news = news;
        this.mails = mails;
        this.founder = founder;
        this.requests = requests;
        this.clock = clock;
    }

    @Test
    void what_waits_is_written_to_each_moderator_in_their_language_with_a_link_to_the_very_place() {
        var community = founder.community();
        var first = founder.moderator(community);
        var second = founder.moderator(community);
        founder.reads(first.account(), Language.EN);
        founder.reads(second.account(), Language.KO);
        asks(community);
        mails.forgetAll();

        news.writeOfTheDesk(community);

        assertThat(mails.dueText(first.account()))
                .contains("1 person wants to join", "/app/" + community.slug() + "/desk/people/joining")
                .contains("You’re getting this email because you moderate");
        assertThat(mails.dueText(second.account())).contains("가입을 기다리는 사람 1명");
    }

    @Test
    void nobody_is_mailed_twice_a_day_nor_of_the_same_again_nor_of_nothing() {
        var community = founder.community();
        var moderator = founder.moderator(community);
        news.writeOfTheDesk(community);
        assertThat(sent(community)).isZero();

        clock.pass(DAY);
        asks(community);
        news.writeOfTheDesk(community);
        asks(community);
        news.writeOfTheDesk(community);
        assertThat(sent(community)).isOne();

        clock.pass(DAY);
        news.writeOfTheDesk(community);
        assertThat(sent(community)).isEqualTo(2);
        clock.pass(DAY);
        news.writeOfTheDesk(community);
        assertThat(sent(community)).isEqualTo(2);
        assertThat(mails.recipients(community.id(), "WAITING")).containsOnly(moderator.account());
    }

    @Test
    void the_list_comes_in_the_morning_of_where_the_community_lives() {
        var community = founder.community();
        founder.moderator(community);
        asks(community);
        var day = clock.instant().plus(DAY).atZone(community.zone()).toLocalDate();

        clock.moveTo(day.atTime(LocalTime.of(8, 59)).atZone(community.zone()).toInstant());
        news.writeOfDesks();
        assertThat(sent(community)).isZero();

        clock.moveTo(day.atTime(LocalTime.of(9, 1)).atZone(community.zone()).toInstant());
        news.writeOfDesks();
        assertThat(sent(community)).isOne();
    }

    private void asks(Community community) {
        requests.ask(founder.account("asks"), community.id(), "I read along");
    }

    private int sent(Community community) {
        return mails.recipients(community.id(), "WAITING").size();
    }
}
