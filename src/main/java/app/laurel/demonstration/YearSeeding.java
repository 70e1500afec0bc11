package app.laurel.demonstration;

import app.laurel.base.id.EditionId;
import app.laurel.edition.CategoryDrafting;
import app.laurel.edition.CategoryOutcome;
import app.laurel.edition.Draft;
import app.laurel.edition.Edition;
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

    /** Where a year has several categories, each is about fewer shops. */
    private static final int MINIMUM_IN_SEVERAL = 2;

    private final Editions editions;
    private final EditionTemplates templates;
    private final CategoryDrafting drafting;
    private final Milestones milestones;
    private final NominationSeeding nominations;
    private final ReasonSeeding reasons;
    private final BallotSeeding ballots;
    private final ResultSeeding results;
    private final CommentSeeding comments;
    private final PlaqueSeeding plaques;
    private final PresenceSeeding presences;

    /** Eleven: a year is written down with its categories, and then told by one seeding for each of its parts. */
    YearSeeding(
            Editions editions,
            EditionTemplates templates,
            CategoryDrafting drafting,
            Milestones milestones,
            NominationSeeding nominations,
            ReasonSeeding reasons,
            BallotSeeding ballots,
            ResultSeeding results,
            CommentSeeding comments,
            PlaqueSeeding plaques,
            PresenceSeeding presences) {
        this.editions = editions;
        this.templates = templates;
        this.drafting = drafting;
        this.milestones = milestones;
        this.nominations = nominations;
        this.reasons = reasons;
        this.ballots = ballots;
        this.results = results;
        this.comments = comments;
        this.plaques = plaques;
        this.presences = presences;
    }

    void seed(Story story, Story.StoryYear year, Crew crew, Timeline time) {
        var written = time.at(Milestone.NOMINATING_OPENS).minus(WRITTEN_BEFORE);
        var edition = time.callAt(written, () -> write(story, crew, time));
        var told = CategoryStory.of(story, editions.get(edition));
        pass(edition, Milestone.NOMINATING_OPENS, time);
        nominations.seedNominations(edition, told, year, crew, time);
        told.forEach(it -> reasons.seed(it, crew, time));
        pass(edition, Milestone.NOMINATING_CLOSES, time);
        if (!time.hasCome(Milestone.NOMINATING_CLOSES)) return;
        told.forEach(it -> nominations.seedRulings(it, crew, time));
        pass(edition, Milestone.VOTING_OPENS, time);
        if (!time.hasCome(Milestone.VOTING_OPENS)) return;
        CategoryStory.of(story, editions.get(edition)).forEach(it -> ballots.seed(it, year, crew, time));
        pass(edition, Milestone.VOTING_CLOSES, time);
        if (!time.hasCome(Milestone.VOTING_CLOSES)) return;
        results.seedCount(edition, crew, time);
        pass(edition, Milestone.PUBLISHES, time);
        results.seedOwner(edition, crew, time);
        comments.seed(edition, story.comments(), crew, time);
        plaques.seed(edition, story, crew, time);
        presences.seed(edition, story, crew, time);
    }

    private EditionId write(Story story, Crew crew, Timeline time) {
        var edition = editions.find(crew.community().id(), time.year())
                .map(Edition::id)
                .orElseGet(() -> writeYear(story, crew, time));
        if (!editions.get(edition).namesCategories()) writeCategories(edition, story, crew);
        return edition;
    }

    private void writeCategories(EditionId edition, Story story, Crew crew) {
        if (story.categories().isEmpty()) return;
        var drafts = story.categories().stream().map(StoryCategory::draft).toList();
        var outcome = drafting.add(crew.first(), edition, drafts);
        if (outcome instanceof CategoryOutcome.Saved) return;
        throw new IllegalStateException("got " + outcome + ", want categories that are written down");
    }

    private EditionId writeYear(Story story, Crew crew, Timeline time) {
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
                story.categories().isEmpty() ? rules.minimumShops() : MINIMUM_IN_SEVERAL);
        return editions.create(crew.first(), new Draft(time.year(), usual.name(), time.dates(), own))
                .orElseThrow();
    }

    /** Notes a date at its own moment, so that what follows from it happens then and not at the first start. */
    private void pass(EditionId edition, Milestone milestone, Timeline time) {
        if (time.hasCome(milestone)) time.runAt(time.at(milestone), () -> milestones.passDue(edition));
    }
}
