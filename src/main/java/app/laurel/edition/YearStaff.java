package app.laurel.edition;

import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import app.laurel.community.ModeratorInOffice;
import app.laurel.community.Moderators;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who runs a year: the moderators in office when its rules were fixed. Whoever comes into office later may help, and signs nothing
 * before everybody could read of it for three days.
 */
@Service
@Transactional(readOnly = true)
public class YearStaff {
    /** How long a later moderator stands on the public page before the first signature. */
    public static final Duration SHOWN = Duration.ofDays(3);

    private static final int HELD = 10_000;

    private final StaffStore store;
    private final Moderators moderators;
    private final Held<EditionId, List<StaffMember>> held;

    YearStaff(StaffStore store, Moderators moderators, Changes changes) {
        this.store = store;
        this.moderators = moderators;
        this.held = new Held<>(changes, HELD);
    }

    /** The staff of a year as it was fixed with the rules, the longest in office first; empty before. */
    public List<StaffMember> list(EditionId edition) {
        return held.get(edition, it -> List.copyOf(store.list(it)));
    }

    /** The moderators in office who do not belong to the staff of a year, with the moment from which they may sign. */
    public List<Later> listLater(Edition edition) {
        if (edition.frozen() == null) return List.of();
        return moderators.listInOffice(edition.community()).stream()
                .filter(it -> !isStaff(edition, it))
                .map(it -> new Later(it, it.since().plus(SHOWN)))
                .toList();
    }

    /** From when a moderator may sign what comes of a year; empty for who moderates the community no more. */
    public Optional<Instant> maySignFrom(AccountId account, Edition edition) {
        return moderators
                .find(edition.community(), account)
                .map(it -> isStaff(edition, it) ? it.since() : it.since().plus(SHOWN));
    }

    /** Fixes who runs a year, with its rules. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<StaffMember> fix(Edition edition) {
        var staff = moderators.listInOffice(edition.community()).stream()
                .map(it -> new StaffMember(it.account(), it.publicName(), it.since()))
                .toList();
        store.add(edition.id(), staff);
        return staff;
    }

    /** Who left and came back is no staff: the moment since when must be the same. */
    private boolean isStaff(Edition edition, ModeratorInOffice moderator) {
        return list(edition.id()).stream()
                .anyMatch(it ->
                        it.account().equals(moderator.account()) && it.since().equals(moderator.since()));
    }

    /** A moderator who came after the rules of a year were fixed. */
    public record Later(ModeratorInOffice moderator, Instant maySignFrom) {}
}
