package app.laurel.edition;

import app.laurel.base.ReadableParts;
import app.laurel.base.UnreadableRow;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.community.Belonging;
import app.laurel.community.Members;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person is given of their own, year by year, of every membership they ever had; what cannot be read is named in its place. */
@Service
@Transactional(readOnly = true)
public class PersonalYears {
    private final Members members;
    private final Editions editions;
    private final AllYears years;
    private final ReadableParts parts;

    PersonalYears(Members members, Editions editions, AllYears years, ReadableParts parts) {
        this.members = members;
        this.editions = editions;
        this.years = years;
        this.parts = parts;
    }

    /**
     * All parts of all years, the latest year of a community first.
     *
     * @param work what a part that cannot be read is known as to moderators
     * @param part of one membership and one year
     */
    public List<?> list(AccountId account, String work, BiFunction<MemberId, Edition, ? extends List<?>> part) {
        return members.listEver(account).stream()
                .flatMap(it -> parts(it, work, part))
                .toList();
    }

    private Stream<Object> parts(Belonging member, String work, BiFunction<MemberId, Edition, ? extends List<?>> part) {
        return Stream.concat(
                editions.listOf(member.community()).stream()
                        .flatMap(it -> parts.read(() -> part.apply(member.id(), it), named(work, it)).stream()),
                years.listUnreadable(member.community()).stream().map(it -> ReadableParts.named(it.object())));
    }

    private static UnreadableRow.Named named(String work, Edition edition) {
        return new UnreadableRow.Named(work, edition.object(), edition.community());
    }
}
