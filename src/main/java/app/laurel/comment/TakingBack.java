package app.laurel.comment;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommentId;
import app.laurel.community.Member;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How comments go: who wrote one takes it back, at any time, and nothing of it is left but its place where others replied. */
@Service
@Transactional
public class TakingBack {
    private final CommentStore store;
    private final EntryReadingStore reading;
    private final ReactionStore reactions;
    private final ReportStore reports;

    TakingBack(CommentStore store, EntryReadingStore reading, ReactionStore reactions, ReportStore reports) {
        this.store = store;
        this.reading = reading;
        this.reactions = reactions;
        this.reports = reports;
    }

    /**
     * Takes the member's own comment back.
     *
     * @throws AccessDeniedException if it is somebody else's
     */
    public void takeBack(Member by, CommentId id) {
        var entry = reading.find(by.community(), id)
                .filter(it -> it.isBy(by.account()))
                .orElseThrow(Comments::notOwn);
        // why: of two who take back the last two replies each would see the other's
        reading.lock(by.community(), entry.root());
        remove(List.of(entry));
    }

    /** The same of everything that a person wrote anywhere. */
    void takeAllBack(AccountId account) {
        var entries = reading.listOf(account);
        if (entries.isEmpty()) return;
        // why: to who replies meanwhile, the comment would be gone, and the whole erasure would fail
        reading.lockAll(entries.stream().map(Entry::root).distinct().toList());
        remove(entries);
    }

    private void remove(List<Entry> entries) {
        var replies = entries.stream().filter(it -> it.thread() != null).toList();
        delete(replies.stream().map(Entry::id).toList());
        var begun = entries.stream()
                .filter(it -> it.thread() == null)
                .map(Entry::id)
                .toList();
        var replied = store.replied(begun);
        if (!replied.isEmpty()) empty(replied);
        var alone = new HashSet<>(begun);
        replied.forEach(alone::remove);
        delete(alone);
        delete(store.bare(replies.stream()
                .map(Entry::thread)
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
    }

    private void empty(Collection<CommentId> ids) {
        store.empty(ids);
        reactions.removeAll(ids);
        reports.removeAll(ids);
    }

    private void delete(Collection<CommentId> ids) {
        if (!ids.isEmpty()) store.delete(ids);
    }
}
