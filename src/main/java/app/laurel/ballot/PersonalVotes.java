package app.laurel.ballot;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a person voted: readable by that person alone, while the key of the year exists. When a membership ends while voting is open,
 * by the member or because two people removed the member, the ballot is withdrawn like any other. A ballot of a vote that has ended
 * stays, because nobody can tell whose it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalVotes implements PersonalDataPart {
    private final MemberCasting casting;
    private final EditionKeys keys;
    private final Drafts drafts;
    private final TurnoutStore turnout;
    private final Editions editions;
    private final AllYears years;
    private final Members members;
    private final ReadableParts parts;

    /** Eight: what is withdrawn lies in the box, in drafts and in the turnout, of every year and membership. */
    PersonalVotes(
            MemberCasting casting,
            EditionKeys keys,
            Drafts drafts,
            TurnoutStore turnout,
            Editions editions,
            AllYears years,
            Members members,
            ReadableParts parts) {
        this.casting = casting;
        this.keys = keys;
        this.drafts = drafts;
        this.turnout = turnout;
        this.editions = editions;
        this.years = years;
        this.members = members;
        this.parts = parts;
    }

    @EventListener
    void takeBack(MemberLeft left) {
        years.list(left.community()).forEach(it -> casting.forget(left.member(), it));
    }

    @Override
    public String part() {
        return "votes";
    }

    @Override
    public Object list(AccountId account) {
        return members.listEver(account).stream().flatMap(this::votes).toList();
    }

    private Stream<Object> votes(Belonging member) {
        return Stream.concat(
                editions.listOf(member.community()).stream()
                        .flatMap(it -> parts.read(() -> votes(member.id(), it), named(it)).stream()),
                years.listUnreadable(member.community()).stream().map(it -> ReadableParts.named("edition/" + it)));
    }

    private static UnreadableRow.Named named(Edition edition) {
        return new UnreadableRow.Named("vote", "edition/" + edition.id(), edition.community());
    }

    /** Also withdraws what was left by memberships that ended earlier, since an erasure covers them all. */
    @Override
    public void erase(AccountId account) {
        members.listEver(account)
                .forEach(member -> years.list(member.community()).forEach(it -> casting.forget(member.id(), it)));
    }

    private List<Vote> votes(MemberId member, Edition edition) {
        var kept = keys.find(edition.id())
                .map(it -> drafts.read(edition, it, it.tag(new Voter.OfMember(member)))
                        .kept())
                .orElse(SavedBallot.EMPTY);
        var votedOn = turnout.votedOn(edition.id(), member).orElse(null);
        if (kept.equals(SavedBallot.EMPTY) && votedOn == null) return List.of();
        var cast = kept.cast();
        return List.of(new Vote(
                edition.name().en(),
                votedOn,
                kept.answers().toString(),
                cast == null ? null : cast.answers().toString(),
                cast == null ? null : cast.number(),
                cast == null ? null : cast.at()));
    }

    /** One year's vote, readable: answers are shop:marks, and the favourite with a star. */
    record Vote(
            String year,
            @Nullable LocalDate votedOn,
            String answersSaved,
            @Nullable String answersCast,
            @Nullable String receipt,
            @Nullable Instant castAt) {}
}
