package app.laurel.issuing;

import app.laurel.badge.AwardsPutAside;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.id.AwardCode;
import app.laurel.credential.StatusBits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The signed lists that say which awards were taken back for good (W3C Bitstring Status List 1.0). Open Badges 3.0 gives a badge one
 * status, and ours is revocation, which is never undone: what is merely set aside has no bit, and the pages say that. A list is signed
 * again each hour, and as soon as a badge changes.
 */
@Service
public class StatusLists {
    private static final int MOST = 100;
    private static final Duration TERM = Duration.ofHours(2);

    /** How long others may keep a list, in milliseconds. */
    private static final int TTL = 300_000;

    private final StatusPlaces places;
    private final AwardsPutAside putAside;
    private final CurrentSigners signers;
    private final Issuer issuer;
    private final Clock clock;
    private final Shelf<Hour, Optional<String>> lists;

    StatusLists(
            StatusPlaces places,
            AwardsPutAside putAside,
            CurrentSigners signers,
            Issuer issuer,
            Clock clock,
            Shelves shelves) {
        this.places = places;
        this.putAside = putAside;
        this.signers = signers;
        this.issuer = issuer;
        this.clock = clock;
        this.lists = shelves.of(MOST);
    }

    /** The list of this number as JSON; empty where none was begun. */
    public Optional<String> find(int number) {
        var hour = new Hour(number, clock.instant().truncatedTo(ChronoUnit.HOURS));
        return lists.get(hour, () -> places.find(number).map(it -> signed(hour, it)));
    }

    private String signed(Hour hour, Map<String, Integer> given) {
        // why an hour earlier: clocks elsewhere may be behind
        var from = hour.begin().minus(1, ChronoUnit.HOURS);
        return signers.proof().sign(unsigned(hour, from, set(given)), from).toString();
    }

    private Set<Integer> set(Map<String, Integer> given) {
        return putAside.listForGood().stream()
                .map(AwardCode::value)
                .filter(given::containsKey)
                .map(given::get)
                .collect(Collectors.toSet());
    }

    private ObjectNode unsigned(Hour hour, Instant from, Set<Integer> set) {
        var address = issuer.list(hour.list());
        var list = JsonNodeFactory.instance.objectNode();
        list.putArray("@context").add("https://www.w3.org/ns/credentials/v2");
        list.put("id", address);
        list.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
        list.put("issuer", issuer.did());
        list.put("validFrom", from.toString());
        list.put("validUntil", hour.begin().plus(TERM).toString());
        list.putObject("credentialSubject")
                .put("id", address + "#list")
                .put("type", "BitstringStatusList")
                .put("statusPurpose", "revocation")
                .put("encodedList", new StatusBits(set).encoded())
                .put("ttl", TTL);
        return list;
    }

    /** A list in one hour. */
    private record Hour(int list, Instant begin) {}
}
