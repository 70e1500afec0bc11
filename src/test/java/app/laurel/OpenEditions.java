package app.laurel;

import app.laurel.base.Progress;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.joining.RosterImports;
import app.laurel.nomination.NominationImports;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.Shortlists;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Makes editions in voting. */
public class OpenEditions {
    private final FoundedYears years;
    private final Editions editions;
    private final Shops shops;
    private final Shortlists shortlists;
    private final MovableClock clock;
    private final NominationImports nominations;
    private final RosterImports rosters;

    // why seven: a year that is open for votes went through rules, shops, a list, a roster and time
    OpenEditions(
            FoundedYears years,
            Editions editions,
            Shops shops,
            Shortlists shortlists,
            MovableClock clock,
            NominationImports nominations,
            RosterImports rosters) {
        this.years = years;
        this.editions = editions;
        this.shops = shops;
        this.shortlists = shortlists;
        this.clock = clock;
        this.nominations = nominations;
        this.rosters = rosters;
    }

    /** Two shops, the usual criteria, one shop is enough for a ballot, one rating for a place. */
    public EditionWish anOpenEdition() {
        return new EditionWish(this);
    }

    /** Moves the clock to the close. */
    public void close(OpenEdition edition) {
        close(edition, Duration.ZERO);
    }

    /** Moves the clock to so long after the close. */
    public void close(OpenEdition edition, Duration since) {
        clock.moveTo(editions.get(edition.id()).schedule().votingCloses().plus(since));
    }

    /** Makes it, and moves the clock to the first second of voting. */
    OpenEdition open(EditionWish wish) {
        var founded = years.aYear()
                .inYear(wish.year())
                .withRules(wish::changed)
                .withCategories(wish.categories())
                .prepared();
        enrol(founded.first(), wish.voters());
        nominate(founded, wish.shops(), wish.listed());
        years.openVoting(founded);
        var listed = shortlists.fixed(editions.category(founded.category())).stream()
                .map(it -> it.shop().id())
                .toList();
        clock.pass(Duration.ofSeconds(1));
        return new OpenEdition(
                founded.community(),
                founded.first(),
                founded.second(),
                founded.id(),
                founded.category(),
                wish.year(),
                listed);
    }

    private void enrol(Moderator by, List<String> voters) {
        if (voters.isEmpty()) return;
        var file = new StringBuilder("mail,display name,joined\n");
        voters.forEach(it -> file.append(it).append(",,2020-01-01\n"));
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        rosters.take(by, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
    }

    /** Every shop is nominated by its name, so the list holds exactly these, in the order of their names. */
    private void nominate(FoundedYear founded, List<NewShop> wanted, int categories) {
        wanted.forEach(it -> shops.add(founded.first(), it));
        years.openNominations(founded);
        var file = new StringBuilder();
        var isOfSeveral = editions.get(founded.id()).hasSeveral();
        file.append(isOfSeveral ? "voter,nominee,category\n" : "voter,nominee\n");
        for (var category = 1; category <= categories; category++) {
            for (var at = 0; at < wanted.size(); at++) {
                file.append("v%d,\"%s\"".formatted(at, wanted.get(at).name().en()));
                file.append(isOfSeveral ? "," + category + "\n" : "\n");
            }
        }
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        bring(founded.first(), founded, bytes);
        var outcome = bring(founded.second(), founded, bytes);
        if (!(outcome instanceof ImportOutcome.Taken)) throw new IllegalStateException("got " + outcome);
    }

    private ImportOutcome bring(Moderator by, FoundedYear founded, byte[] bytes) {
        return nominations.take(by, founded.id(), new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
    }
}
