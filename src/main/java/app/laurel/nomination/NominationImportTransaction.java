package app.laurel.nomination;

import static java.util.Objects.requireNonNull;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.Progress;
import app.laurel.base.csv.TextEncoding;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Decision;
import app.laurel.community.FileDecision;
import app.laurel.community.FileDecisions;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.nomination.NominationImports.ImportOutcome;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
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
        var category = edition.only();
        if (!lists.announced(category.id()).isEmpty()) return new ImportOutcome.ListIsOut();
        var before = store.findImport(id, load.hash);
        if (before.isPresent()) return new ImportOutcome.TakenBefore(before.get());
        return switch (decisions.bring(by, NominationFileAct.of(edition, load))) {
            case FileDecision.Decided(var decision) -> write(decision, category, tagger, load, progress);
            case FileDecision.WaitsForSecond _ -> new ImportOutcome.WaitsForSecond(load.nominators());
            case FileDecision.NameMissing _ -> new ImportOutcome.NameMissing();
            case FileDecision.Prevented(var key) -> new ImportOutcome.Prevented(key);
        };
    }

    private ImportOutcome write(
            Decision decision, Category category, NominatorTags.Tagger tagger, Load load, Progress progress) {
        var id = category.id();
        var known = store.nomineesByKey(id).size();
        store.addNominees(id, load.file.nameByKey());
        var nominees = store.nomineesByKey(id);
        var change = change(id, tagger, load, nominees, progress);
        store.remove(id, change.replaced());
        store.add(id, change.lines());
        store.addImport(category.edition().id(), load.hash, load.file.lines(), decision.second(), clock.instant());
        audit.record(new Act(
                        decision.community(),
                        decision.second(),
                        "nomination.imported",
                        category.edition().object(),
                        decision.reason(),
                        load.facts())
                .changing("nominees", Integer.toString(known), Integer.toString(nominees.size()))
                .changing("nominators", change.before(), change.after()));
        return change.taken(load.file.lines(), nominees.size() - known, load.encoding);
    }

    private NominationChange change(
            CategoryId id, NominatorTags.Tagger tagger, Load load, Map<String, Nominee> nominees, Progress progress) {
        var voters = load.file.keysByVoter();
        var change = new NominationChange(store.nominations(id));
        voters.forEach((voter, keys) -> {
            var named = keys.stream()
                    .map(it -> requireNonNull(nominees.get(it)).id())
                    .toList();
            change.collect(tagger.ofFile(voter), named);
            if (change.collected() % PROGRESS_INTERVAL == 0) progress.at(change.collected(), voters.size());
        });
        return change;
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
            return file.keysByVoter().size();
        }

        private Map<String, String> facts() {
            return Map.of("sha256", HexFormat.of().formatHex(hash), "lines", Integer.toString(file.lines()));
        }
    }
}
