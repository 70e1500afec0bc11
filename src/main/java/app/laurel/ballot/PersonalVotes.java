package app.laurel.ballot;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.community.MemberLeft;
import app.laurel.community.Members;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.time.Instant;
import java.time.LocalDate;
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
    private final Members members;

    PersonalVotes(
            MemberCasting casting,
            EditionKeys keys,
            Drafts drafts,
            TurnoutStore turnout,
            Editions editions,
            Members members) {
        this.casting = casting;
        this.keys = keys;
        this.drafts = drafts;
        this.turnout = turnout;
        this.editions = editions;
        this.members = members;
    }

    @EventListener
    void takeBack(MemberLeft left) {
        editions.listOf(left.community()).forEach(it -> casting.forget(left.member(), it));
    }

    @Override
    public String part() {
        return "votes";
    }

    @Override
    public Object list(AccountId account) {
        return members.listEver(account).stream()
                .flatMap(member -> editions.listOf(member.community()).stream().flatMap(it -> vote(member.id(), it)))
                .toList();
    }

    /** Also withdraws what was left by memberships that ended earlier, since an erasure covers them all. */
    @Override
    public void erase(AccountId account) {
        members.listEver(account)
                .forEach(member -> editions.listOf(member.community()).forEach(it -> casting.forget(member.id(), it)));
    }

    private Stream<Vote> vote(MemberId member, Edition edition) {
        var kept = keys.find(edition.id())
                .map(it -> drafts.read(edition, it, it.tag(new Voter.OfMember(member)))
                        .kept())
                .orElse(SavedBallot.EMPTY);
        var votedOn = turnout.votedOn(edition.id(), member).orElse(null);
        if (kept.equals(SavedBallot.EMPTY) && votedOn == null) return Stream.empty();
        var cast = kept.cast();
        return Stream.of(new Vote(
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
