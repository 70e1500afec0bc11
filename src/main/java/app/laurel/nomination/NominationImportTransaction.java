package app.laurel.nomination;

import static java.util.Objects.requireNonNull;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.Progress;
import app.laurel.base.csv.TextEncoding;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Decision;
import app.laurel.community.FileDecision;
import app.laurel.community.FileDecisions;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.NominationImports.ImportOutcome;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a file of nominations that was read and found good, in one transaction. */
@Component
class NominationImportTransaction {
    private static final int PROGRESS_INTERVAL = 1_000;

    private final NominationStore store;
    private final ShortlistStore lists;
    private final NominatorTags tags;
    private final Editions editions;
    private final FileDecisions decisions;
    private final AuditTrail audit;
    private final Clock clock;

    /** Seven: a file is written in one piece, once two people have decided on it, and is on record. */
    NominationImportTransaction(
            NominationStore store,
            ShortlistStore lists,
            NominatorTags tags,
            Editions editions,
            FileDecisions decisions,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.tags = tags;
        this.editions = editions;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ImportOutcome take(Moderator by, EditionId id, Load load, Progress progress) {
        var tagger = tags.hold(id);
        var now = clock.instant();
        var edition = editions.get(by, id);
        if (edition.hasOpenedAt(now)) return NominationImports.notOpen(edition);
        if (!edition.categoryIds().containsAll(load.file.categories())) return new ImportOutcome.CategoriesChanged();
        var out = lists.announcedIn(load.file.categories());
        if (!out.isEmpty()) return new ImportOutcome.ListIsOut(names(edition, out));
        var before = store.findImport(id, load.hash);
        if (before.isPresent()) return new ImportOutcome.TakenBefore(before.get());
        return switch (decisions.bring(by, NominationFileAct.of(edition, load))) {
            case FileDecision.Decided(var decision) -> write(decision, edition, load, new Pen(tagger, progress));
            case FileDecision.WaitsForSecond _ -> new ImportOutcome.WaitsForSecond(load.nominators());
            case FileDecision.NameMissing _ -> new ImportOutcome.NameMissing();
            case FileDecision.Prevented(var key) -> new ImportOutcome.Prevented(key);
        };
    }

    /** What the categories are called whose lists are out; none in a year of one, whose list everybody knows to be meant. */
    private static List<Bilingual> names(Edition edition, Set<CategoryId> out) {
        if (!edition.hasSeveral()) return List.of();
        return edition.categories().stream()
                .filter(it -> out.contains(it.id()))
                .map(Category::name)
                .toList();
    }

    private ImportOutcome write(Decision decision, Edition edition, Load load, Pen pen) {
        var sum = ChangedNominators.NONE;
        var done = 0;
        for (var part : load.file.parts()) {
            sum = sum.plus(write(decision, part, load, pen.after(done)));
            done += part.keysByVoter().size();
        }
        store.addImport(edition.id(), load.hash, load.file.lines(), decision.second(), clock.instant());
        return new ImportOutcome.Taken(
                load.file.lines(), sum.added(), sum.changed(), sum.unchanged(), sum.nominees(), load.encoding);
    }

    private ChangedNominators write(Decision decision, NominationPart part, Load load, Pen pen) {
        var category = part.category();
        var id = category.id();
        var known = store.nomineesByKey(id).size();
        store.addNominees(id, part.nameByKey());
        var nominees = store.nomineesByKey(id);
        var change = change(part, nominees, load, pen);
        store.remove(id, change.replaced());
        store.add(id, change.lines());
        audit.record(new Act(
                        decision.community(),
                        decision.second(),
                        "nomination.imported",
                        category.object(),
                        decision.reason(),
                        load.facts())
                .changing("nominees", Integer.toString(known), Integer.toString(nominees.size()))
                .changing("nominators", change.before(), change.after()));
        return change.nominators(nominees.size() - known);
    }

    private NominationChange change(NominationPart part, Map<String, Nominee> nominees, Load load, Pen pen) {
        var change = new NominationChange(store.nominations(part.category().id()));
        part.keysByVoter().forEach((voter, keys) -> {
            var named = keys.stream()
                    .map(it -> requireNonNull(nominees.get(it)).id())
                    .toList();
            change.collect(pen.tagger.ofFile(voter), named);
            if (change.collected() % PROGRESS_INTERVAL == 0)
                pen.progress.at(pen.done + change.collected(), load.file.sheets());
        });
        return change;
    }

    /** What the lists of a file are written with, and how many are written already. */
    private record Pen(NominatorTags.Tagger tagger, Progress progress, int done) {
        Pen(NominatorTags.Tagger tagger, Progress progress) {
            this(tagger, progress, 0);
        }

        Pen after(int given) {
            return new Pen(tagger, progress, given);
        }
    }

    /** A file that was read without a problem, and its SHA-256. */
    static final class Load {
        private final byte[] hash;
        private final NominationCsv file;
        private final TextEncoding encoding;

        Load(byte[] hash, NominationCsv file, TextEncoding encoding) {
            this.hash = hash.clone();
            this.file = file;
            this.encoding = encoding;
        }

        byte[] hash() {
            return hash.clone();
        }

        NominationCsv file() {
            return file;
        }

        int nominators() {
            return file.nominators();
        }

        private Map<String, String> facts() {
            return Map.of("sha256", HexFormat.of().formatHex(hash), "lines", Integer.toString(file.lines()));
        }
    }
}
