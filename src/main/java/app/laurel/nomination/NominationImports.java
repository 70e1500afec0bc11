package app.laurel.nomination;

import app.laurel.base.Progress;
import app.laurel.base.Retries;
import app.laurel.base.csv.CsvLimits;
import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.LineProblem;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.csv.TextEncoding;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.edition.Phase;
import app.laurel.shop.MatchKey;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files of nominations, whole or not at all, from the opening of nominations until voting opens, and only
 * when two people bring the same file. A later file replaces the
 * nominations of the voters it names, in the categories in which it names them, and leaves all others alone. The file is read to its end before anything is written.
 */
@Service
public class NominationImports {
    private final NominationImportTransaction importing;
    private final Impartiality impartiality;
    private final Shops shops;
    private final Clock clock;

    NominationImports(NominationImportTransaction importing, Impartiality impartiality, Shops shops, Clock clock) {
        this.importing = importing;
        this.impartiality = impartiality;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * Takes a file with the columns {@code voter,nominee} and, in a year of several categories, {@code category}.
     *
     * @param size in bytes, -1 if not known
     * @param progress takes the bytes read and then the nominators written
     * @throws org.springframework.security.access.AccessDeniedException if the edition is another community's, or the
     *     moderator is tied to a shop in the running
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportOutcome take(Moderator by, EditionId id, InputStream input, long size, Progress progress) {
        var edition = impartiality.get(by, id);
        if (!isOpen(edition)) return notOpen(edition);
        var problems = new LineProblems();
        var file = new NominationCsv(edition, keys(edition), problems);
        var reader = new CsvTable(input, size, NominationCsv.COLUMNS, CsvLimits.USUAL, problems, progress);
        file.read(reader);
        if (!problems.none()) return new ImportOutcome.Refused(problems.listed(), problems.count());
        var load = new NominationImportTransaction.Load(reader.hash(), file, reader.encoding());
        // Members nominate meanwhile.
        return Retries.untilAlone(() -> importing.take(by, id, load, progress));
    }

    private boolean isOpen(Edition edition) {
        var phase = edition.phaseAt(clock.instant());
        return phase == Phase.NOMINATING || phase == Phase.SHORTLISTING;
    }

    static ImportOutcome.NotOpen notOpen(Edition edition) {
        return new ImportOutcome.NotOpen(
                edition.schedule().nominatingOpens(), edition.schedule().votingOpens());
    }

    /** A shop that the community knows is one nominee under either name and its addresses; any other text is its own. */
    private UnaryOperator<String> keys(Edition edition) {
        var known = new HashMap<String, String>();
        var further = shops.furtherAddresses(edition.community());
        for (var shop : shops.listOf(edition.community())) {
            known.put(MatchKey.of(shop.name().ko()), keyOf(shop));
            known.put(MatchKey.of(shop.name().en()), keyOf(shop));
            if (shop.domain() != null) known.put(MatchKey.of(shop.domain()), keyOf(shop));
            further.getOrDefault(shop.id(), List.of()).forEach(it -> known.put(MatchKey.of(it), keyOf(shop)));
        }
        return text -> {
            var key = MatchKey.of(text);
            return known.getOrDefault(key, key);
        };
    }

    /** By what nominations know a shop of the community. */
    static String keyOf(Shop shop) {
        return MatchKey.of(shop.domain() == null ? shop.name().ko() : shop.domain());
    }

    /** What came of a file of nominations: it is taken whole or not at all. */
    public sealed interface ImportOutcome {
        /**
         * Every line is in.
         *
         * @param lines of the file, without its header
         * @param added nominators who had nominated nobody; these and those below are counted in each category
         * @param changed nominators whose earlier nominations these replace
         * @param unchanged nominators who say what they said before
         * @param nominees named in the file for the first time
         * @param encoding in which it was read
         */
        record Taken(int lines, int added, int changed, int unchanged, int nominees, TextEncoding encoding)
                implements ImportOutcome {
            /** From a file in UTF-8. */
            public Taken(int lines, int added, int changed, int unchanged, int nominees) {
                this(lines, added, changed, unchanged, nominees, TextEncoding.UTF_8);
            }
        }

        /** Whoever brings nominations does so under a public name. */
        record NameMissing() implements ImportOutcome {}

        /** The file is in order, and nothing is taken before another person in office brings the same one. */
        record WaitsForSecond(int nominators) implements ImportOutcome {}

        /**
         * Another brought the same, and this person cannot be the second.
         *
         * @param key of the text that says why
         */
        record Prevented(String key) implements ImportOutcome {}

        /** The very same file was taken before; nothing changed now. */
        record TakenBefore(Instant at) implements ImportOutcome {}

        /**
         * A list was given out; nothing changes the nominations for it any more.
         *
         * @param categories whose lists are out, in a year of several
         */
        record ListIsOut(List<Bilingual> categories) implements ImportOutcome {
            public ListIsOut {
                categories = List.copyOf(categories);
            }
        }

        /** A ruling ended one of its categories while the file was read; nothing was taken. */
        record CategoriesChanged() implements ImportOutcome {}

        /** The edition takes no nominations now. */
        record NotOpen(Instant opens, Instant closes) implements ImportOutcome {}

        /**
         * Nothing was taken.
         *
         * @param problems the first of them, in the order of the file
         * @param count how many there are in all
         */
        record Refused(List<LineProblem> problems, long count) implements ImportOutcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
