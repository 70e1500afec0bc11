package app.laurel;

import static app.laurel.db.Tables.NOMINATION_ANNOUNCED;

import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.nomination.ListAnnouncing;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import app.laurel.nomination.NominationImports;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Shortlist;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.nomination.Shortlists;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;

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

    private final FoundedYears years;
    private final NominationImports imports;
    private final Editions editions;
    private final Shortlists shortlists;
    private final ListAnnouncing announcing;
    private final DSLContext sql;

    NominatedYears(
            FoundedYears years,
            NominationImports imports,
            Editions editions,
            Shortlists shortlists,
            ListAnnouncing announcing,
            DSLContext sql) {
        this.years = years;
        this.imports = imports;
        this.editions = editions;
        this.shortlists = shortlists;
        this.announcing = announcing;
        this.sql = sql;
    }

    /** 2026 with two places, for which Amber and Coral are ahead; the clock stands at the close of nominations. */
    public FoundedYear aNominatedYear() {
        var year = years.aYear().withRules(it -> it.places(2).minimumShops(2)).nominating();
        take(year, FILE);
        years.closeNominations(year);
        return year;
    }

    /** Takes a file of nominations that both moderators bring. */
    public ImportOutcome take(FoundedYear year, String file) {
        var outcome = bring(year.first(), year.id(), file);
        return outcome instanceof ImportOutcome.WaitsForSecond ? bring(year.second(), year.id(), file) : outcome;
    }

    /** What becomes of a file of nominations that this moderator brings. */
    public ImportOutcome bring(Moderator by, EditionId id, String file) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return imports.take(by, id, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
    }

    /** Gives out the list as it is now. */
    public AnnounceOutcome announce(Moderator by, CategoryId category) {
        var seen = shortlists.draft(by, category).listed().stream()
                .map(Nominee::id)
                .toList();
        return announcing.announce(by, category, seen);
    }

    /** The nominee of this name. */
    public NomineeId nominee(FoundedYear year, String name) {
        return draft(year).names().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The list as a moderator sees it. */
    public Shortlist draft(FoundedYear year) {
        return shortlists.draft(year.first(), year.category());
    }

    /** The names on the list. */
    public List<String> listed(FoundedYear year) {
        return draft(year).listed().stream().map(Nominee::name).toList();
    }

    /** The names that are voted on; empty before. */
    public List<String> voted(FoundedYear year) {
        return fixed(year).stream().map(it -> it.shop().name().en()).toList();
    }

    /** The shops that are voted on; none before. */
    public List<ShortlistedShop> fixed(FoundedYear year) {
        return shortlists.fixed(editions.category(year.category()));
    }

    /** How many shops were told to be on the list. */
    public int told(FoundedYear year) {
        return sql.fetchCount(NOMINATION_ANNOUNCED, NOMINATION_ANNOUNCED.CATEGORY_ID.eq(year.category()));
    }

    /** Takes the shop of this name off a list that is out. */
    public RulingOutcome withdraw(FoundedYear year, String name, String reason) {
        return announcing.withdraw(year.first(), year.category(), nominee(year, name), reason);
    }
}
