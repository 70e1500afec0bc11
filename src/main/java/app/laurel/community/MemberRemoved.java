package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A member is removed while a year is under way. The public log names nobody: whom it was about is for the desk alone. */
@Component
class MemberRemoved implements TwoPersonAct {
    static final String NAME = "community.member-removed";

    private final AppointmentFacts facts;
    private final Removing removing;
    private final Texts texts;

    MemberRemoved(AppointmentFacts facts, Removing removing, Texts texts) {
        this.facts = facts;
        this.removing = removing;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        return texts.get(language, "community.removal.asked", facts.personAtDesk(proposal));
    }

    @Override
    public String describeInPublic(Proposal proposal, Language language) {
        return texts.get(language, "community.removal.public");
    }

    @Override
    public Optional<String> carryOut(Decision decision) {
        if (facts.memberOf(decision).isEmpty()) return Optional.of("community.appointment.gone");
        var account = new AccountId(Long.parseLong(decision.fact("account")));
        if (removing.isInOffice(decision.community(), account)) return Optional.of("community.removal.in-office");
        removing.remove(decision.community(), account, decision.second(), decision.reason());
        return Optional.empty();
    }
}
