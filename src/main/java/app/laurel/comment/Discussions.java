package app.laurel.comment;

import static java.util.stream.Collectors.groupingBy;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommentId;
import app.laurel.comment.Comment.Hidden;
import app.laurel.community.NamesOfSeveral;
import app.laurel.community.PublicNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said, as everybody reads it; a page takes the same few statements, however much is on it. */
@Service
@Transactional(readOnly = true)
public class Discussions {
    static final int THREADS_ON_A_PAGE = 10;

    private final EntryReadingStore store;
    private final ReactionStore reactions;
    private final PublicNames names;

    Discussions(EntryReadingStore store, ReactionStore reactions, PublicNames names) {
        this.store = store;
        this.reactions = reactions;
        this.names = names;
    }

    /** A page of a topic; empty where there is no such page. */
    public Optional<Discussion> find(Topic topic, int page) {
        var pages = Math.max(1, Math.ceilDiv(store.countThreads(topic), THREADS_ON_A_PAGE));
        if (page < 1 || page > pages) return Optional.empty();
        var begun = store.threads(topic, (page - 1) * THREADS_ON_A_PAGE, THREADS_ON_A_PAGE);
        return Optional.of(new Discussion(topic, threads(begun), page, pages));
    }

    private List<Comment> threads(List<Entry> begun) {
        if (begun.isEmpty()) return List.of();
        var replies = store.replies(begun.stream().map(Entry::id).toList());
        var all = new ArrayList<>(begun);
        all.addAll(replies);
        var words = words(all);
        var byThread = replies.stream().collect(groupingBy(Entry::root));
        return begun.stream()
                .map(it -> words.comment(
                        it,
                        byThread.getOrDefault(it.id(), List.of()).stream()
                                .map(reply -> words.comment(reply, List.of()))
                                .toList()))
                .toList();
    }

    /** These without their replies, in the same order. */
    List<Comment> comments(Collection<Entry> entries) {
        var words = words(entries);
        return entries.stream().map(it -> words.comment(it, List.of())).toList();
    }

    private Words words(Collection<Entry> entries) {
        var people = entries.stream()
                .flatMap(it -> Stream.of(Optional.ofNullable(it.account()), Optional.ofNullable(it.hiddenBy())))
                .flatMap(Optional::stream)
                .collect(Collectors.<AccountId>toSet());
        var ids = entries.stream().map(Entry::id).toList();
        return new Words(names.of(people), reactions.count(ids));
    }

    /** What comments are made of beside their rows. */
    private record Words(NamesOfSeveral names, Map<CommentId, Map<Reaction, Integer>> reactions) {
        Comment comment(Entry entry, List<Comment> replies) {
            return new Comment(
                    entry.id(),
                    entry.account(),
                    author(entry),
                    entry.forShop(),
                    entry.text(),
                    entry.writtenAt(),
                    entry.editedAt(),
                    hidden(entry),
                    reactions.getOrDefault(entry.id(), Map.of()),
                    replies);
        }

        private String author(Entry entry) {
            if (entry.account() == null) return "";
            return Objects.requireNonNullElse(
                    names.of(entry.account(), entry.writtenAt()).publicName(), "");
        }

        private @Nullable Hidden hidden(Entry entry) {
            if (entry.hiddenAt() == null || entry.hiddenBy() == null || entry.hiddenReason() == null) return null;
            return new Hidden(names.of(entry.hiddenBy(), entry.hiddenAt()), entry.hiddenReason());
        }
    }
}
