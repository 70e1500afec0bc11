package app.laurel.ballot.ui;

import app.laurel.ballot.PaperBallots;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.AccountId;
import app.laurel.community.Community;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.nomination.Shortlists;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what a person has cast in all communities, the latest year of each first. */
@Component
class MyVotes {
    private final VotingBooth booth;
    private final PaperBallots papers;
    private final Members members;
    private final Editions editions;
    private final Shortlists shortlists;
    private final Clock clock;

    MyVotes(
            VotingBooth booth,
            PaperBallots papers,
            Members members,
            Editions editions,
            Shortlists shortlists,
            Clock clock) {
        this.booth = booth;
        this.papers = papers;
        this.members = members;
        this.editions = editions;
        this.shortlists = shortlists;
        this.clock = clock;
    }

    List<MyVote> of(AccountId account) {
        return members.listOf(account).stream()
                .flatMap(it -> in(it.community(), account))
                .toList();
    }

    private Stream<MyVote> in(Community community, AccountId account) {
        return members.findMember(account, community.id()).stream()
                .flatMap(member -> editions.listOf(community.id()).stream()
                        .filter(it -> it.hasOpenedAt(clock.instant()))
                        .flatMap(it -> it.categories().stream())
                        .flatMap(it -> vote(community, member, it).stream()));
    }

    private Optional<MyVote> vote(Community community, Member member, Category category) {
        var cast = booth.savedBallot(member, category.id()).cast();
        if (cast == null) return Optional.empty();
        var open = category.takesVotesAt(clock.instant());
        var leftOut = papers.findLeftOut(member, category).orElse(null);
        return Optional.of(new MyVote(community, category, cast, shortlists.fixed(category), open, leftOut));
    }
}
