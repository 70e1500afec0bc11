package app.laurel.community;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where mail to a community's members goes, a page of them at a time; never shown to anyone. */
@Service
@Transactional(readOnly = true)
public class Addressees {
    private final AddresseeStore store;

    Addressees(AddresseeStore store) {
        this.store = store;
    }

    /**
     * Members in the order of their numbers.
     *
     * @param after the last one of the page before; 0 for the first page
     * @param joinedBy those who joined later are left out
     */
    public List<Addressee> list(CommunityId community, LocalDate joinedBy, MemberId after, int limit) {
        return store.list(community, joinedBy, after, limit);
    }

    /** The member after this one, whether or not mail can go there. */
    public Optional<MemberId> findNext(CommunityId community, LocalDate joinedBy, MemberId after) {
        return store.findNext(community, joinedBy, after);
    }

    /** One member, if it still belongs to a community. */
    public Optional<Addressee> find(MemberId member) {
        return store.find(member);
    }
}
