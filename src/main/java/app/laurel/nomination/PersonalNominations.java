package app.laurel.nomination;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.ReadableParts;
import app.laurel.base.UnreadableRow;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.community.Belonging;
import app.laurel.community.MemberLeft;
import app.laurel.community.Members;
import app.laurel.edition.AllYears;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person nominated. Whoever leaves while nominations are open takes them back; those of a year that is further stay, under
 * their tag, as part of its list. Who is removed then, is so by two people: no moderator alone takes nominations away.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalNominations implements PersonalDataPart {
    private final SheetStore store;
    private final NominatorTags tags;
    private final Editions editions;
    private final AllYears years;
    private final Members members;
    private final ReadableParts parts;
    private final Clock clock;

    /** Seven: sheets of every year and membership, to be read and taken back. */
    PersonalNominations(
            SheetStore store,
            NominatorTags tags,
            Editions editions,
            AllYears years,
            Members members,
            ReadableParts parts,
            Clock clock) {
        this.store = store;
        this.tags = tags;
        this.editions = editions;
        this.years = years;
        this.members = members;
        this.parts = parts;
        this.clock = clock;
    }

    @EventListener
    void takeBack(MemberLeft left) {
        var now = clock.instant();
        years.list(left.community()).stream()
                .filter(it -> it.phaseAt(now) == Phase.NOMINATING)
                .forEach(it -> store.removeAll(it.id(), tags.hold(it.id()).ofMember(left.member())));
    }

    @Override
    public String part() {
        return "nominations";
    }

    @Override
    public Object list(AccountId account) {
        return members.listEver(account).stream().flatMap(this::lines).toList();
    }

    private Stream<Object> lines(Belonging member) {
        return Stream.concat(
                editions.listOf(member.community()).stream()
                        .flatMap(it -> parts.read(() -> lines(member.id(), it), named(it)).stream()),
                years.listUnreadable(member.community()).stream().map(it -> ReadableParts.named("edition/" + it)));
    }

    private static UnreadableRow.Named named(Edition edition) {
        return new UnreadableRow.Named("nomination", "edition/" + edition.id(), edition.community());
    }

    private List<Line> lines(MemberId member, Edition edition) {
        var lines = tags.find(edition.id())
                .map(it -> store.list(edition.id(), it.ofMember(member)))
                .orElse(List.of());
        return lines.stream()
                .map(it -> new Line(edition.name().en(), it.name(), it.reason()))
                .toList();
    }

    /** One nomination, readable. */
    record Line(String year, String shop, String reason) {}
}
