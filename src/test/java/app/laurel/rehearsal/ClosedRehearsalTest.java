package app.laurel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.NewCommunity;
import app.laurel.community.NewMember;
import app.laurel.community.Roster;
import app.laurel.community.Roster.AddOutcome;
import app.laurel.joining.JoinRequests;
import app.laurel.joining.JoinRequests.RequestOutcome;
import app.laurel.webhook.AddOutcome.Reason;
import app.laurel.webhook.AddOutcome.Refused;
import app.laurel.webhook.Webhooks;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What comes into a rehearsal and what leaves it: nobody and nothing. */
@LaurelTest
@Import(PlayedRehearsals.class)
class ClosedRehearsalTest {
    private final FoundedYears years;
    private final Founder founder;
    private final PlayedRehearsals played;
    private final Communities communities;
    private final JoinRequests requests;
    private final Roster roster;
    private final Webhooks webhooks;
    private FoundedYear year;
    private Community copy;

    // why seven: each way in or out is one of another module
    @Autowired
    ClosedRehearsalTest(
            FoundedYears years,
            Founder founder,
            PlayedRehearsals played,
            Communities communities,
            JoinRequests requests,
            Roster roster,
            Webhooks webhooks) {
        this.years = years;
        this.founder = founder;
        this.played = played;
        this.communities = communities;
        this.requests = requests;
        this.roster = roster;
        this.webhooks = webhooks;
    }

    @BeforeEach
    void a_rehearsal() {
        year = years.aYear().prepared();
        copy = played.begin(year);
    }

    @Test
    void nobody_joins_who_was_not_there_when_it_began() {
        var stranger = founder.account("stranger");
        var known = new NewMember(founder.mailOf(stranger), LocalDate.of(2020, 1, 1));

        assertThat(requests.ask(stranger, copy.id(), "please")).isEqualTo(RequestOutcome.BARRED);
        assertThat(roster.add(played.moderator(year, copy), known)).isEqualTo(AddOutcome.BARRED);
        assertThat(roster.add(year.first(), known)).isEqualTo(AddOutcome.ADDED);
    }

    @Test
    void no_news_of_it_are_delivered() {
        assertThat(webhooks.add(played.moderator(year, copy), "https://hooks.example/laurel"))
                .isEqualTo(new Refused(Reason.REHEARSAL));
    }

    @Test
    void no_host_founds_a_community_that_looks_like_one() {
        var wanted = new NewCommunity(copy.slug() + "x", copy.name(), new Bilingual("", ""), ZoneId.of("Asia/Seoul"));

        assertThat(NewCommunity.isSlug(copy.slug())).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> communities.found(founder.asHost(), wanted));
    }
}
