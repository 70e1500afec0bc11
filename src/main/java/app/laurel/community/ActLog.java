package app.laurel.community;

import app.laurel.audit.ActFilter;
import app.laurel.audit.AuditTrail;
import app.laurel.audit.ObjectNames;
import app.laurel.audit.RecordedAct;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was done in a community by whoever runs it, for its moderators to read; nothing here changes anything. */
@Service
@Transactional(readOnly = true)
public class ActLog {
    private final AuditTrail audit;
    private final Accounts accounts;
    private final PeopleStore members;
    private final Communities communities;
    private final Texts texts;
    private final ObjectProvider<ObjectNames> objects;

    ActLog(
            AuditTrail audit,
            Accounts accounts,
            PeopleStore members,
            Communities communities,
            Texts texts,
            ObjectProvider<ObjectNames> objects) {
        this.audit = audit;
        this.accounts = accounts;
        this.members = members;
        this.communities = communities;
        this.texts = texts;
        this.objects = objects;
    }

    /**
     * The acts, the latest first.
     *
     * @param before only acts with a smaller number; {@link Long#MAX_VALUE} for the latest
     */
    public List<NamedAct> list(Moderator by, ActFilter filter, long before, int limit, Language language) {
        var acts = audit.list(by.community(), filter, before, limit);
        var people = accounts.list(acts.stream()
                .map(RecordedAct::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return acts.stream()
                .map(it -> new NamedAct(it, who(it, people), name(it.object(), language)))
                .toList();
    }

    /** Everybody who ever acted in the community. */
    public List<Account> actors(Moderator by) {
        return List.copyOf(accounts.list(audit.actors(by.community())).values());
    }

    /** The names of everything that was ever done in the community. */
    public SortedSet<String> names(Moderator by) {
        return new TreeSet<>(audit.names(by.community()));
    }

    private static Optional<String> who(RecordedAct act, Map<AccountId, Account> people) {
        return Optional.ofNullable(act.by())
                .map(it -> people.containsKey(it) ? people.get(it).displayName() : it.toString());
    }

    /** What an object is called: a person, a year, a shop by name; what has no name by what it is and its number. */
    public String name(String object, Language language) {
        return Stream.concat(own(object, language).stream(), elsewhere(object, language))
                .findFirst()
                .orElseGet(() -> numbered(object, language));
    }

    private Optional<String> own(String object, Language language) {
        var slash = object.indexOf('/');
        var id = object.substring(slash + 1);
        return switch (object.substring(0, Math.max(0, slash))) {
            case "member" -> members.findName(new MemberId(Long.parseLong(id)));
            case "account" -> accounts.find(new AccountId(Long.parseLong(id))).map(Account::displayName);
            case "community" ->
                Optional.of(communities
                        .get(new CommunityId(Integer.parseInt(id)))
                        .name()
                        .in(language));
            case "limit" -> Optional.of(texts.get(language, "ratelimit.name." + id));
            default -> Optional.empty();
        };
    }

    private Stream<String> elsewhere(String object, Language language) {
        return objects.stream().flatMap(it -> it.of(object, language).stream());
    }

    private String numbered(String object, Language language) {
        var slash = object.indexOf('/');
        var key = "community.object." + (slash < 0 ? object : object.substring(0, slash));
        return texts.bundle(language).containsKey(key) ? texts.get(language, key, object.substring(slash + 1)) : object;
    }

    /**
     * An act with the names of who did it and of what it was done to.
     *
     * @param who empty for the system itself
     */
    public record NamedAct(RecordedAct act, Optional<String> who, String object) {}
}
