package app.laurel.ballot;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.community.MemberLeft;
import app.laurel.community.Members;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.PersonalYears;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a person voted: readable by that person alone, while the key of the category exists. When a membership ends while voting is open,
 * by the member or because two people removed the member, the ballot is withdrawn like any other. A ballot of a vote that has ended
 * stays, because nobody can tell whose it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalVotes implements PersonalDataPart {
    private final VotesTakenBack takenBack;
    private final CategoryKeys keys;
    private final Drafts drafts;
    private final TurnoutStore turnout;
    private final Members members;
    private final PersonalYears years;

    PersonalVotes(
            VotesTakenBack takenBack,
            CategoryKeys keys,
            Drafts drafts,
            TurnoutStore turnout,
            Members members,
            PersonalYears years) {
        this.takenBack = takenBack;
        this.keys = keys;
        this.drafts = drafts;
        this.turnout = turnout;
        this.members = members;
        this.years = years;
    }

    @EventListener
    void takeBack(MemberLeft left) {
        takenBack.takeBack(left.community(), left.member());
    }

    @Override
    public String part() {
        return "votes";
    }

    @Override
    public Object list(AccountId account) {
        return years.list(account, "vote", this::votes);
    }

    /** Also withdraws what was left by memberships that ended earlier, since an erasure covers them all. */
    @Override
    public void erase(AccountId account) {
        members.listEver(account).forEach(it -> takenBack.takeBack(it.community(), it.id()));
    }

    private List<Vote> votes(MemberId member, Edition edition) {
        return edition.categories().stream()
                .flatMap(it -> vote(member, it).stream())
                .toList();
    }

    private Optional<Vote> vote(MemberId member, Category category) {
        var kept = keys.find(category.id())
                .map(it -> drafts.read(category, it, it.tag(new Voter.OfMember(member)))
                        .kept())
                .orElse(SavedBallot.EMPTY);
        var votedOn = turnout.votedOn(category.id(), member).orElse(null);
        if (kept.equals(SavedBallot.EMPTY) && votedOn == null) return Optional.empty();
        var cast = kept.cast();
        return Optional.of(new Vote(
                category.edition().name().en(),
                category.edition().hasSeveral() ? category.name().en() : null,
                votedOn,
                kept.answers().toString(),
                cast == null ? null : cast.answers().toString(),
                cast == null ? null : cast.number(),
                cast == null ? null : cast.at()));
    }

    /**
     * One vote, readable: answers are shop:marks, and the favourite with a star.
     *
     * @param category null where the year has only one
     */
    record Vote(
            String year,
            @Nullable String category,
            @Nullable LocalDate votedOn,
            String answersSaved,
            @Nullable String answersCast,
            @Nullable String receipt,
            @Nullable Instant castAt) {}
}
