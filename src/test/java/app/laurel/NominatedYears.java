package app.laurel;

import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import app.laurel.community.Moderator;
import app.laurel.edition.Draft;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.edition.Rules;
import app.laurel.nomination.ListAnnouncing;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import app.laurel.nomination.NominationImports;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.Shortlists;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Makes years whose nominations have just closed, and looks at their lists. */
public class NominatedYears {
    /** Two places. With Amber they go to Amber and Coral; without it Birch and Dune are ahead of Coral. */
    private static final String FILE = """
            voter,nominee
            1,Amber
            1,Birch
            2,Amber
            2,Birch
            3,Amber
            3,Birch
            4,Amber
            4,Dune
            5,Amber
            5,Dune
            6,Amber
            6,Dune
            7,Coral
            8,Coral
            """;

    private static final Instant EARLIER = Instant.parse("2026-03-01T00:00:00Z");

    private final Founder founder;
    private final Editions editions;
    private final EditionTemplates templates;
    private final NominationImports imports;
    private final Shortlists shortlists;
    private final ListAnnouncing announcing;
    private final MovableClock clock;

    NominatedYears(
            Founder founder,
            Editions editions,
            EditionTemplates templates,
            NominationImports imports,
            Shortlists shortlists,
            ListAnnouncing announcing,
            MovableClock clock) {
        this.founder = founder;
        this.editions = editions;
        this.templates = templates;
        this.imports = imports;
        this.shortlists = shortlists;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** 2026 with two places, for which Amber and Coral are ahead; the clock stands at the close of nominations. */
    public NominatedYear aNominatedYear() {
        clock.moveTo(EARLIER);
        var community = founder.community();
        var first = founder.moderator(community);
        var id = editions.create(first, withTwoPlaces(templates.usual(community, 2026)))
                .orElseThrow();
        var year = new NominatedYear(community, first, founder.moderator(community), id);
        clock.moveTo(editions.get(id).schedule().nominatingOpens());
        take(year, FILE);
        clock.moveTo(editions.get(id).schedule().nominatingCloses());
        return year;
    }

    /** Takes a file of nominations. */
    public ImportOutcome take(NominatedYear year, String file) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return imports.take(year.first(), year.id(), new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
    }

    /** Gives out the list as it is now. */
    public AnnounceOutcome announce(Moderator by, EditionId id) {
        var seen = shortlists.draft(by, id).listed().stream().map(Nominee::id).toList();
        return announcing.announce(by, id, seen);
    }

    /** The nominee of this name. */
    public NomineeId nominee(NominatedYear year, String name) {
        return shortlists.draft(year.first(), year.id()).names().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The names on the list. */
    public List<String> listed(NominatedYear year) {
        return shortlists.draft(year.first(), year.id()).listed().stream()
                .map(Nominee::name)
                .toList();
    }

    private static Draft withTwoPlaces(Draft usual) {
        var rules = usual.rules();
        return new Draft(
                usual.year(),
                usual.name(),
                usual.dates(),
                new Rules(
                        rules.criteria(),
                        rules.joinedBy(),
                        rules.nominationsPerMember(),
                        rules.nominationMethod(),
                        2,
                        rules.method(),
                        rules.shrink(),
                        rules.quorum(),
                        2));
    }
}
