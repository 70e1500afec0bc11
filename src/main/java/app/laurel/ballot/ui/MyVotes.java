package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;

import app.laurel.ballot.PaperBallots;
import app.laurel.ballot.YearBallots;
import app.laurel.base.id.AccountId;
import app.laurel.community.Community;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.Shortlists;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what a person has cast in all communities, the latest year of each first. */
@Component
class MyVotes {
    private final YearBallots ballots;
    private final PaperBallots papers;
    private final Members members;
    private final Editions editions;
    private final Shortlists shortlists;
    private final Clock clock;

    MyVotes(
            YearBallots ballots,
            PaperBallots papers,
            Members members,
            Editions editions,
            Shortlists shortlists,
            Clock clock) {
        this.ballots = ballots;
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
                        .flatMap(it -> votes(community, member, it).stream()));
    }

    private List<MyVote> votes(Community community, Member member, Edition edition) {
        var kept = ballots.kept(member, edition.id());
        if (kept.values().stream().allMatch(it -> it.cast() == null)) return List.of();
        var open = edition.takesVotesAt(clock.instant());
        var leftOut = papers.listLeftOut(member, edition);
        var votes = new ArrayList<MyVote>();
        for (var category : edition.categories()) {
            var cast = requireNonNull(kept.get(category.id())).cast();
            if (cast == null) continue;
            var file = leftOut.get(category.id());
            votes.add(new MyVote(community, category, cast, shortlists.fixed(category), open, file));
        }
        return votes;
    }
}
