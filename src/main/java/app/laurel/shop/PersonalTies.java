package app.laurel.shop;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.Belonging;
import app.laurel.community.MemberLeft;
import app.laurel.community.Members;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The shops to which a person is or was tied, those that wait for an answer, and those that the person is about to claim. Ties end with the membership; that they lasted stays, for the year in which they did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalTies implements PersonalDataPart {
    private final PersonalTieStore store;
    private final OwnerStore owners;
    private final Ownership ownership;
    private final InvitationStore invitations;
    private final Accounts accounts;
    private final Members members;
    private final Clock clock;

    /** Seven: ties, what was asked by mail, and whose they are. */
    PersonalTies(
            PersonalTieStore store,
            OwnerStore owners,
            Ownership ownership,
            InvitationStore invitations,
            Accounts accounts,
            Members members,
            Clock clock) {
        this.store = store;
        this.owners = owners;
        this.ownership = ownership;
        this.invitations = invitations;
        this.accounts = accounts;
        this.members = members;
        this.clock = clock;
    }

    @EventListener
    void end(MemberLeft left) {
        for (var shop : owners.ownedBy(left.member())) ownership.end(shop, left.member());
        store.end(left.member(), clock.instant());
    }

    @Override
    public String part() {
        return "shops";
    }

    @Override
    public Object list(AccountId account) {
        var ever = members.listEver(account).stream().map(Belonging::id).toList();
        return Stream.of(
                        store.list(ever),
                        store.listAsked(ever),
                        store.listClaimed(ever),
                        store.listProved(ever),
                        store.listDisputed(ever),
                        store.listTold(ever),
                        accounts.find(account)
                                .map(it -> invitations.listOf(ever, it.mail()))
                                .orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void erase(AccountId account) {
        accounts.find(account).ifPresent(it -> invitations.removeTo(it.mail()));
    }
}
