package app.laurel.community;

import app.laurel.audit.ActFilter;
import app.laurel.audit.AuditTrail;
import app.laurel.audit.ObjectNames;
import app.laurel.audit.RecordedAct;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.base.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
    private final ObjectProvider<ObjectNames> objects;

    ActLog(AuditTrail audit, Accounts accounts, PeopleStore members, ObjectProvider<ObjectNames> objects) {
        this.audit = audit;
        this.accounts = accounts;
        this.members = members;
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
                .map(it -> new NamedAct(it, who(it, people), object(it.object(), language)))
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

    private String object(String object, Language language) {
        if (object.startsWith("member/")) return member(object);
        return objects.stream()
                .flatMap(it -> it.of(object, language).stream())
                .findFirst()
                .orElse(object);
    }

    private String member(String object) {
        var id = new MemberId(Long.parseLong(object.substring("member/".length())));
        return members.findName(id).orElse(object);
    }

    /**
     * An act with the names of who did it and of what it was done to.
     *
     * @param who empty for the system itself
     */
    public record NamedAct(RecordedAct act, Optional<String> who, String object) {}
}
