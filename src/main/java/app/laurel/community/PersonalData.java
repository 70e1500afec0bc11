package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.PersonalDataPart;
import app.laurel.base.UnreadableRowException;
import app.laurel.base.id.AccountId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/**
 * What the installation holds about a person, for that person: to read as a whole, and to have erased, both at any time, except
 * that nothing is erased while a vote is open that cannot be withdrawn. Every module does its part; public records of what a moderator decided keep the public name that the moderator chose for them.
 */
@Service
@Transactional(readOnly = true)
public class PersonalData {
    private final AccountStore accounts;
    private final HostStore hosts;
    private final DepartureStore memberships;
    private final PersonalDataStore store;
    private final Departures departures;
    private final ObjectProvider<PersonalDataPart> parts;
    private final RecentProofs proofs;
    private final ObjectMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    /** Ten: an erasure is proved, ends memberships, calls every module and is on record. */
    PersonalData(
            AccountStore accounts,
            HostStore hosts,
            DepartureStore memberships,
            PersonalDataStore store,
            Departures departures,
            ObjectProvider<PersonalDataPart> parts,
            RecentProofs proofs,
            ObjectMapper json,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.hosts = hosts;
        this.memberships = memberships;
        this.store = store;
        this.departures = departures;
        this.parts = parts;
        this.proofs = proofs;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Everything, as JSON that a person can read: one field for each part.
     *
     * @throws SignInNeeded if the person signed in too long ago
     */
    public String download(AccountId account) {
        proofs.requireSignIn(account);
        var all = new TreeMap<String, Object>();
        all.put("account", store.list(account));
        parts.forEach(it -> all.put(it.part(), it.list(account)));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    /**
     * Erases the account for good: every vote that is open is withdrawn, every membership ends, and nothing is left that names the
     * person but the public name of a moderator.
     *
     * @param typed the account's address, so that nobody does it by mistake
     * @throws SignInNeeded if the person signed in too long ago
     * @throws UnreadableRowException if a vote that may be open cannot be withdrawn, because its year cannot be read
     */
    @Transactional
    public EraseOutcome erase(AccountId id, String typed) {
        proofs.requireSignIn(id);
        // why first: of two hosts who go at once, each would hold the row for which the other waits
        if (hosts.isHost(id)) hosts.listLocked();
        // why locked: who types the address of a thief is refused if the owner takes the account back in this moment
        var account = accounts.lock(id).orElseThrow();
        if (!MailAddress.parse(typed).equals(Optional.of(account.mail()))) return EraseOutcome.OTHER_ADDRESS;
        if (account.host() && hosts.listLocked().size() == 1) return EraseOutcome.LAST_HOST;
        var current =
                memberships.list(id).stream().filter(it -> it.leftOn() == null).toList();
        if (current.stream().anyMatch(it -> departures.isLastModerator(it.community(), it.id()))) {
            return EraseOutcome.LAST_MODERATOR;
        }
        current.forEach(it -> departures.end(it.community(), it.id(), id, Ending.ERASED));
        parts.forEach(it -> it.erase(id));
        store.erase(id, clock.instant());
        audit.record(new Act(null, id, "community.account-erased", "account/" + id, null, Map.of()));
        return EraseOutcome.ERASED;
    }

    /** What came of erasing an account. */
    public enum EraseOutcome {
        ERASED,
        /** What was typed is not the account's address. */
        OTHER_ADDRESS,
        /** Nobody else runs the installation. */
        LAST_HOST,
        /** Nobody else moderates one of the communities. */
        LAST_MODERATOR
    }
}
