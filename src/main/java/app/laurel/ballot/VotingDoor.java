package app.laurel.ballot;

import app.laurel.ballot.VotingBooth.VotersBallot;
import app.laurel.community.Member;
import app.laurel.edition.Category;
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
        return editions.find(member.community(), year).map(it -> enter(member, it.only()));
    }

    private Entry enter(Member member, Category category) {
        return booth.refusal(member, category.id())
                .<Entry>map(why -> new Entry.Refused(category, why))
                .or(() -> booth.open(member, category.id())
                        .map(ballot -> new Entry.Opened(category, ballot, participations.of(category))))
                .or(() -> booth.over(category).map(why -> new Entry.Refused(category, why)))
                .orElseGet(() -> new Entry.WithoutList(category));
    }

    /** The ballot, or why there is none to fill in now. */
    public sealed interface Entry {
        /** What is voted on. */
        Category category();

        /** Something stands in the way. */
        record Refused(Category category, BoothOutcome.Refusal why) implements Entry {}

        /** Nobody was nominated. */
        record WithoutList(Category category) implements Entry {}

        /** The ballot is open. */
        record Opened(Category category, VotersBallot ballot, Participation participation) implements Entry {}
    }
}
