package app.laurel.nomination;

import app.laurel.FoundedYear;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import app.laurel.nomination.NominateOutcome.Saved;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import org.springframework.mock.web.MockHttpServletRequest;

/** Members at the page of nominations, all from one network. */
public class Nominators {
    private final Nominations nominations;
    private final ClientNetwork networks;

    Nominators(Nominations nominations, ClientNetwork networks) {
        this.nominations = nominations;
        this.networks = networks;
    }

    /** Somebody types the address and the name of a shop. */
    public NominateOutcome propose(Member member, FoundedYear year, String address, String name) {
        return propose(member, year.category(), address, name);
    }

    /** The same in one of several categories. */
    NominateOutcome propose(Member member, CategoryId category, String address, String name) {
        return nominations.nominate(member, category, address, name, caller(member));
    }

    /** Somebody chooses a shop that was found. */
    NominateOutcome choose(Member member, FoundedYear year, ShopId shop) {
        return nominations.nominate(member, year.category(), shop, caller(member));
    }

    static Sheet kept(NominateOutcome outcome) {
        return ((Saved) outcome).sheet();
    }

    private Caller caller(Member member) {
        return Caller.at(networks.of(new MockHttpServletRequest())).as(member.account());
    }
}
