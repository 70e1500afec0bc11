package app.laurel.demonstration;

import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import app.laurel.community.Moderator;
import app.laurel.demonstration.Story.StoryRuling;
import app.laurel.edition.Milestone;
import app.laurel.nomination.NominationImports;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Rulings;
import app.laurel.nomination.Shortlists;
import app.laurel.shop.Shops;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills in who was nominated, and what the moderators decided about it before the list was made. */
@Component
class NominationSeeding {
    private static final Duration THOUGHT_OVER = Duration.ofDays(1);

    private final NominationImports imports;
    private final Rulings rulings;
    private final Shortlists shortlists;
    private final Shops shops;

    NominationSeeding(NominationImports imports, Rulings rulings, Shortlists shortlists, Shops shops) {
        this.imports = imports;
        this.rulings = rulings;
        this.shortlists = shortlists;
        this.shops = shops;
    }

    /** Brings in the nominations that were gathered by then, those of all categories in one file. */
    void seedNominations(EditionId edition, List<CategoryStory> told, Story.StoryYear year, Crew crew, Timeline time) {
        var file = new StringBuilder("voter,nominee,category\n");
        for (var nominator = 1; nominator <= year.nominators(); nominator++) {
            for (var category : told) write(file, nominator, category);
        }
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        var moment = time.between(Milestone.NOMINATING_OPENS, Milestone.NOMINATING_CLOSES, 8, 10);
        time.runAt(moment, () -> take(edition, crew, bytes));
    }

    /** Makes the rulings of the story; one that was made already stays. */
    void seedRulings(CategoryStory told, Crew crew, Timeline time) {
        time.runAt(
                time.at(Milestone.NOMINATING_CLOSES).plus(THOUGHT_OVER),
                () -> told.story().rulings().forEach(it -> rule(told.id(), crew, it)));
    }

    private static void write(StringBuilder file, int nominator, CategoryStory told) {
        for (var named : told.opinions().nominations(nominator, told.most())) {
            file.append("%d,\"%s\",%d\n".formatted(nominator, named, told.number()));
        }
    }

    private void take(EditionId edition, Crew crew, byte[] bytes) {
        bring(crew.first(), edition, bytes);
        var outcome = bring(crew.second(), edition, bytes);
        switch (outcome) {
            case ImportOutcome.Taken taken -> {}
            case ImportOutcome.TakenBefore before -> {}
            default -> throw new IllegalStateException("got " + outcome + ", want nominations that are taken");
        }
    }

    private ImportOutcome bring(Moderator by, EditionId edition, byte[] bytes) {
        return imports.take(by, edition, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
    }

    private void rule(CategoryId category, Crew crew, StoryRuling ruling) {
        var nominee = nominee(category, crew, ruling.nominee());
        if (nominee.isEmpty()) return;
        var outcome = ruling.into().isBlank()
                ? rulings.setAside(crew.second(), category, nominee.get(), ruling.reason())
                : rulings.merge(
                        crew.second(),
                        category,
                        nominee.get(),
                        nominee(category, crew, ruling.into()).orElseThrow(),
                        ruling.reason());
        if (outcome instanceof RulingOutcome.Ruled || outcome instanceof RulingOutcome.RuledBefore) return;
        if (outcome instanceof RulingOutcome.ListStands) return;
        throw new IllegalStateException("got " + outcome + ", want a ruling");
    }

    /** The shop's domain if it is one, else the text itself. */
    private String meant(Crew crew, String text) {
        return shops.find(crew.community().id(), text)
                .map(it -> String.valueOf(it.domain()))
                .orElse(text);
    }

    private Optional<NomineeId> nominee(CategoryId category, Crew crew, String text) {
        var meant = meant(crew, text);
        return shortlists.draft(crew.first(), category).names().stream()
                .filter(it -> meant(crew, it.name()).equals(meant))
                .findFirst()
                .map(it -> it.id());
    }
}
