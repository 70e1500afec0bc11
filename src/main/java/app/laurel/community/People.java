package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a community before its moderators, page by page. That somebody looked is on record. */
@Service
@Transactional
public class People {
    private final PeoplePageStore store;
    private final Memberships memberships;
    private final AuditTrail audit;

    People(PeoplePageStore store, Memberships memberships, AuditTrail audit) {
        this.store = store;
        this.memberships = memberships;
        this.audit = audit;
    }

    /** A page of those who are sought, by name. */
    public List<Person> list(Moderator by, PeopleSought sought, int offset, int limit) {
        recordLook(by, sought.text());
        return store.list(
                by.community(),
                sought,
                () -> memberships.today(by.community()),
                new PeoplePageStore.Part(offset, limit));
    }

    /** How many {@link #list} finds in all; on record as well, for a number too tells whether somebody is there. */
    public int count(Moderator by, PeopleSought sought) {
        recordLook(by, sought.text());
        return store.count(by.community(), sought, () -> memberships.today(by.community()));
    }

    /** One of the list as the person stands now; empty for who is neither a member any more nor barred. */
    public Optional<Person> find(Moderator by, MemberId member) {
        var found = store.find(by.community(), member);
        if (found.isPresent()) recordLook(by, "");
        return found;
    }

    private void recordLook(Moderator by, String search) {
        // why: nothing is ever taken off the record, so no address may come onto it
        var facts = Map.of("search", search.contains("@") ? "@" : search.strip());
        var act = "community.people-looked-at";
        audit.recordLook(new Act(by.community(), by.account(), act, "community/" + by.community(), null, facts));
    }
}
