package app.laurel.ballot;

import app.laurel.ballot.VotingBooth.VotersBallot;
import app.laurel.community.Member;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member finds on coming to the vote of a year, looked up at once. */
@Service
@Transactional
public class VotingDoor {
    private final VotingBooth booth;
    private final Participations participations;
    private final Editions editions;

    VotingDoor(VotingBooth booth, Participations participations, Editions editions) {
        this.booth = booth;
        this.participations = participations;
        this.editions = editions;
    }

    /** What there is in the community of this member; empty if it has no such year. */
    public Optional<Entry> enter(Member member, int year) {
        return editions.find(member.community(), year).map(it -> enter(member, it));
    }

    private Entry enter(Member member, Edition edition) {
        return booth.refusal(member, edition.id())
                .<Entry>map(why -> new Entry.Refused(edition, why))
                .or(() -> booth.open(member, edition.id())
                        .map(ballot -> new Entry.Opened(edition, ballot, participations.of(edition))))
                .or(() -> booth.over(edition).map(why -> new Entry.Refused(edition, why)))
                .orElseGet(() -> new Entry.WithoutList(edition));
    }

    /** The ballot, or why there is none to fill in now. */
    public sealed interface Entry {
        /** The year's award. */
        Edition edition();

        /** Something stands in the way. */
        record Refused(Edition edition, BoothOutcome.Refusal why) implements Entry {}

        /** Nobody was nominated. */
        record WithoutList(Edition edition) implements Entry {}

        /** The ballot is open. */
        record Opened(Edition edition, VotersBallot ballot, Participation participation) implements Entry {}
    }
}
