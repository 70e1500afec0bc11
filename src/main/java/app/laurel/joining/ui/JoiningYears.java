package app.laurel.joining.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Reader;
import app.laurel.community.Community;
import app.laurel.community.Member;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.MayDo;
import app.laurel.edition.Phase;
import app.laurel.edition.Roll;
import app.laurel.edition.RollStatus;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The years that matter to who joins: the one that is under way, and the one whose ballot the person was sent a link to. */
@Service
class JoiningYears {
    private static final String YEAR = "[0-9]{4}";

    private final Editions editions;
    private final Roll roll;
    private final Texts texts;
    private final Clock clock;

    JoiningYears(Editions editions, Roll roll, Texts texts, Clock clock) {
        this.editions = editions;
        this.roll = roll;
        this.texts = texts;
        this.clock = clock;
    }

    /** The year that people join for; empty while there is none. */
    Optional<Edition> current(Community community) {
        return MayDo.current(editions.listOf(community.id()).stream(), clock.instant());
    }

    /** The year whose ballot led here, as the address says; empty where none did. */
    Optional<Edition> wanted(Community community, QueryParameters address) {
        return address.getSingleParameter("vote")
                .filter(it -> it.matches(YEAR))
                .flatMap(it -> editions.find(community.id(), Integer.parseInt(it)));
    }

    /** Whether who is a member now has a ballot in a year. */
    boolean hasBallot(Member member, Edition edition) {
        return roll.of(member, edition) instanceof RollStatus.OnTheRoll;
    }

    /** That joining comes before voting, and whether it still gives a vote in this year. */
    Card note(Edition edition) {
        var name = edition.name().in(Reader.language());
        var note = new Card(text("joining.vote", name), new Paragraph(chance(edition)));
        if (mayStillVote(edition)) note.add(new Paragraph(text("joining.vote.back")));
        note.add(new Paragraph(text("joining.vote.other-address")));
        return note;
    }

    private boolean mayStillVote(Edition edition) {
        return edition.phaseAt(clock.instant()).compareTo(Phase.VOTING) <= 0 && roll.isOpen(edition);
    }

    private String chance(Edition edition) {
        var schedule = edition.schedule();
        var language = Reader.language();
        if (edition.phaseAt(clock.instant()).compareTo(Phase.VOTING) > 0) return text("joining.vote.over");
        var joinedBy = Moments.of(edition.rules().joinedBy(), language);
        if (!roll.isOpen(edition)) return text("joining.vote.late", joinedBy);
        return text(
                "joining.vote.open",
                joinedBy,
                Moments.of(schedule.votingOpens(), schedule.zone(), language),
                Moments.of(schedule.votingCloses(), schedule.zone(), language));
    }

    private String text(String key, Object... arguments) {
        return texts.get(Reader.language(), key, arguments);
    }
}
