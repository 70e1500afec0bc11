package app.laurel.demonstration;

import app.laurel.base.id.EditionId;
import app.laurel.edition.Draft;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.edition.Milestones;
import app.laurel.edition.Rules;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Fills in one invented year as far as it has come: each act at its own moment, by the service that everybody uses. A second run
 * adds what is missing.
 */
@Component
class YearSeeding {
    private static final Duration WRITTEN_BEFORE = Duration.ofDays(10);

    private final Editions editions;
    private final EditionTemplates templates;
    private final Milestones milestones;
    private final NominationSeeding nominations;
    private final ReasonSeeding reasons;
    private final BallotSeeding ballots;
    private final ResultSeeding results;

    /** Seven: a year is told by one seeding for each of its parts. */
    YearSeeding(
            Editions editions,
            EditionTemplates templates,
            Milestones milestones,
            NominationSeeding nominations,
            ReasonSeeding reasons,
            BallotSeeding ballots,
            ResultSeeding results) {
        this.editions = editions;
        this.templates = templates;
        this.milestones = milestones;
        this.nominations = nominations;
        this.reasons = reasons;
        this.ballots = ballots;
        this.results = results;
    }

    void seed(Story story, Story.StoryYear year, Crew crew, Timeline time) {
        var written = time.at(Milestone.NOMINATING_OPENS).minus(WRITTEN_BEFORE);
        time.runAt(written, () -> write(crew, time));
        var category =
                editions.find(crew.community().id(), time.year()).orElseThrow().only();
        var edition = category.edition().id();
        var opinions = new Opinions(story, time.year());
        pass(edition, Milestone.NOMINATING_OPENS, time);
        nominations.seedNominations(edition, year, crew, time, opinions);
        reasons.seed(category.id(), story, crew, time);
        pass(edition, Milestone.NOMINATING_CLOSES, time);
        if (!time.hasCome(Milestone.NOMINATING_CLOSES)) return;
        nominations.seedRulings(category.id(), story, crew, time);
        pass(edition, Milestone.VOTING_OPENS, time);
        if (!time.hasCome(Milestone.VOTING_OPENS)) return;
        ballots.seed(edition, story, year, crew, time);
        pass(edition, Milestone.VOTING_CLOSES, time);
        if (!time.hasCome(Milestone.VOTING_CLOSES)) return;
        results.seedCount(edition, crew, time);
        pass(edition, Milestone.PUBLISHES, time);
        results.seedOwner(edition, crew, time);
    }

    private void write(Crew crew, Timeline time) {
        if (editions.find(crew.community().id(), time.year()).isPresent()) return;
        var usual = templates.usual(crew.community(), time.year());
        var rules = usual.rules();
        var own = new Rules(
                rules.criteria(),
                time.day(Milestone.NOMINATING_OPENS).minusDays(1),
                rules.nominationsPerMember(),
                rules.nominationMethod(),
                rules.shortlistSize(),
                rules.method(),
                rules.shrink(),
                rules.quorum(),
                rules.minimumShops());
        editions.create(crew.first(), new Draft(time.year(), usual.name(), time.dates(), own))
                .orElseThrow();
    }

    /** Notes a date at its own moment, so that what follows from it happens then and not at the first start. */
    private void pass(EditionId edition, Milestone milestone, Timeline time) {
        if (time.hasCome(milestone)) time.runAt(time.at(milestone), () -> milestones.passDue(edition));
    }
}
