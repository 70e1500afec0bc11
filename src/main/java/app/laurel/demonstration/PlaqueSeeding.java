package app.laurel.demonstration;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Language;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.Milestone;
import app.laurel.fulfilment.Certificates;
import app.laurel.fulfilment.Destination;
import app.laurel.fulfilment.PlaqueDesk;
import app.laurel.fulfilment.WonPlaques;
import app.laurel.result.Results;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Sends the shop of a year its plaque, which has not arrived yet. */
@Component
class PlaqueSeeding {
    private static final Duration OFFERED_AFTER = Duration.ofDays(3);
    private static final Duration ACCEPTED_AFTER = Duration.ofDays(4);
    private static final Duration APPROVED_AFTER = Duration.ofDays(5);
    private static final Duration ORDERED_AFTER = Duration.ofDays(6);
    private static final Duration SHIPPED_AFTER = Duration.ofDays(13);

    private final PlaqueDesk desk;
    private final WonPlaques won;
    private final Certificates certificates;
    private final Results results;
    private final Members members;

    PlaqueSeeding(PlaqueDesk desk, WonPlaques won, Certificates certificates, Results results, Members members) {
        this.desk = desk;
        this.won = won;
        this.certificates = certificates;
        this.results = results;
        this.members = members;
    }

    /** A second run finds each step done. */
    void seed(EditionId edition, Story story, Crew crew, Timeline time) {
        var code = results.listAwards(edition).getFirst().code();
        var published = time.at(Milestone.PUBLISHES);
        time.runAt(published.plus(OFFERED_AFTER), () -> desk.offer(crew.first(), code));
        time.runAt(published.plus(ACCEPTED_AFTER), () -> accept(code, story, crew));
        time.runAt(
                published.plus(APPROVED_AFTER),
                () -> certificates.proof(code, Language.KO).ifPresent(proof -> won.approve(owner(crew), code, proof)));
        time.runAt(published.plus(ORDERED_AFTER), () -> order(code, crew));
        var plaque = story.plaque();
        time.runAt(
                published.plus(SHIPPED_AFTER), () -> desk.ship(crew.second(), code, plaque.carrier(), plaque.number()));
    }

    private void order(AwardCode code, Crew crew) {
        desk.list(crew.second()).stream()
                .filter(it -> it.award().equals(code))
                .forEach(it -> desk.order(crew.second(), code, it.version()));
    }

    private void accept(AwardCode code, Story story, Crew crew) {
        var told = story.plaque();
        var to = new Destination(
                told.country(), story.people().owner(), told.phone(), told.postcode(), told.street(), told.detail());
        won.accept(owner(crew), code, to);
    }

    private Member owner(Crew crew) {
        return members.member(crew.owner(), crew.community().id());
    }
}
