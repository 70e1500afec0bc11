package app.laurel.shop;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import app.laurel.community.Belonging;
import app.laurel.community.MemberLeft;
import app.laurel.community.Members;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The shops to which a person is or was tied, and those that wait for an answer. Ties end with the membership; that they lasted stays, for the year in which they did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalTies implements PersonalDataPart {
    private final PersonalTieStore store;
    private final Members members;
    private final Clock clock;

    PersonalTies(PersonalTieStore store, Members members, Clock clock) {
        this.store = store;
        this.members = members;
        this.clock = clock;
    }

    @EventListener
    void end(MemberLeft left) {
        store.end(left.member(), clock.instant());
    }

    @Override
    public String part() {
        return "shops";
    }

    @Override
    public Object list(AccountId account) {
        var ever = members.listEver(account).stream().map(Belonging::id).toList();
        return Stream.concat(store.list(ever).stream(), store.listAsked(ever).stream())
                .toList();
    }
}
