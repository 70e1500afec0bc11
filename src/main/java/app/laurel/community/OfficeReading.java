package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is in office and who made whom, once for everything that is then asked about a community. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfficeReading {
    private final OfficerStore officers;
    private final HostStore hosts;
    private final NamerStore namers;
    private final AccountStore accounts;

    OfficeReading(OfficerStore officers, HostStore hosts, NamerStore namers, AccountStore accounts) {
        this.officers = officers;
        this.hosts = hosts;
        this.namers = namers;
        this.accounts = accounts;
    }

    Offices read(CommunityId community) {
        var moderating = officers.moderators(community);
        var hosting = officers.hosts();
        var makers = hosts.listMakers();
        var namedBy = namers.list(community);
        var people = Stream.of(
                        Stream.concat(moderating.stream(), hosting.stream()).map(Officer::account),
                        makers.values().stream(),
                        namedBy.values().stream().flatMap(Collection::stream))
                .flatMap(it -> it)
                .collect(Collectors.<AccountId>toSet());
        return new Offices(moderating, hosting, new Makings(makers, namedBy, accounts.listPersonKeys(people)));
    }
}
