package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;

import app.laurel.ballot.AnnouncedResult;
import app.laurel.ballot.AnnouncedResults;
import app.laurel.ballot.VotingBooth;
import app.laurel.ballot.YearBallots;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.community.Member;
import app.laurel.edition.Edition;
import app.laurel.edition.Phase;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What a member finds at the ballot's address after the close: that it is being counted and when the result comes, and once it is out
 * who won, beside the member's own marks. Those are read as among the own votes, by nobody else, and only for as long as the key exists.
 */
@Service
class ClosedBallots {
    private final YearBallots ballots;
    private final VotingBooth booth;
    private final ObjectProvider<AnnouncedResults> announced;
    private final BallotWords words;
    private final Clock clock;

    ClosedBallots(
            YearBallots ballots,
            VotingBooth booth,
            ObjectProvider<AnnouncedResults> announced,
            BallotWords words,
            Clock clock) {
        this.ballots = ballots;
        this.booth = booth;
        this.announced = announced;
        this.words = words;
        this.clock = clock;
    }

    Component of(String title, String community, Member member, Edition edition) {
        var kept = kept(member, edition);
        var results = results(edition);
        var head = results.isEmpty()
                ? NoBallot.closed(title, words, status(edition, kept), kept)
                : NoBallot.announced(title, words, own(edition, kept));
        head.add(nextSteps(community, edition, kept));
        var page = new Div(head);
        for (var ballot : kept) {
            var result = results.get(ballot.category().id());
            if (result != null) page.add(new AnnouncedCard(result, ballot, words));
        }
        return page;
    }

    private List<KeptBallot> kept(Member member, Edition edition) {
        var kept = ballots.kept(member, edition.id());
        return edition.categories().stream()
                .map(it -> new KeptBallot(it, requireNonNull(kept.get(it.id())).cast(), booth.minimumShops(it)))
                .toList();
    }

    private Map<CategoryId, AnnouncedResult> results(Edition edition) {
        if (!isPublished(edition)) return Map.of();
        return announced.stream()
                .findFirst()
                .map(it -> it.of(edition.id(), words.language()))
                .orElse(Map.of());
    }

    private String status(Edition edition, List<KeptBallot> kept) {
        if (isCast(kept) && isPublished(edition)) return when(edition);
        return (isCast(kept) ? words.get("ballot.closed.counting") : none(edition)) + " " + when(edition);
    }

    private String own(Edition edition, List<KeptBallot> kept) {
        return isCast(kept) ? words.get("ballot.closed.announced.own") : none(edition);
    }

    private String none(Edition edition) {
        var forgotten = booth.isForgotten(edition.categories().getFirst());
        return words.get(forgotten ? "ballot.closed.forgotten" : "ballot.closed.none");
    }

    /** When the result comes, as far as that is known. */
    private String when(Edition edition) {
        if (isPublished(edition)) return words.get("ballot.closed.result.gone");
        var comes = announced.stream()
                .findFirst()
                .flatMap(it -> it.comesAt(edition))
                .orElse(edition.schedule().publishes());
        if (comes == null) return words.get("ballot.closed.result.signed");
        if (!clock.instant().isBefore(comes)) return words.get("ballot.closed.result.soon");
        var day = Moments.shortDay(comes, edition.schedule().zone(), words.language());
        return words.get("ballot.closed.result.on", day);
    }

    private NextSteps nextSteps(String community, Edition edition, List<KeptBallot> kept) {
        var address = "/" + words.language().tag() + edition.path(community);
        var year = LinkButton.outside(
                address, words.get(isPublished(edition) ? "ballot.closed.result.see" : "ballot.closed.year"));
        return isCast(kept)
                ? new NextSteps(year, new LinkButton(Links.votes(), words.get("ballot.element.my-votes")))
                : new NextSteps(year);
    }

    private boolean isPublished(Edition edition) {
        return edition.phaseAt(clock.instant()) == Phase.PUBLISHED;
    }

    private static boolean isCast(List<KeptBallot> kept) {
        return kept.stream().anyMatch(KeptBallot::isCast);
    }
}
