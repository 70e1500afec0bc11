package app.laurel.community;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A member becomes moderator. A host may be the second person even where there are other moderators. */
@Component
class ModeratorNamed implements TwoPersonAct {
    static final String NAME = "community.moderator-named";

    private final AppointmentFacts facts;
    private final NamesInOffice names;
    private final RoleStore roles;
    private final OfficerStore officers;
    private final Texts texts;

    ModeratorNamed(AppointmentFacts facts, NamesInOffice names, RoleStore roles, OfficerStore officers, Texts texts) {
        this.facts = facts;
        this.names = names;
        this.roles = roles;
        this.officers = officers;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isOpenToHosts() {
        return true;
    }

    @Override
    public String describe(Proposal proposal, Language language) {
        return texts.get(language, "community.appointment.named", facts.personAtDesk(proposal));
    }

    @Override
    public String describeInPublic(Proposal proposal, Language language) {
        return texts.get(language, "community.appointment.named", facts.personInPublic(proposal, language));
    }

    @Override
    public Optional<String> carryOut(Decision decision) {
        var member = facts.memberOf(decision);
        if (member.isEmpty()) return Optional.of("community.appointment.gone");
        var account = facts.accountOf(decision);
        if (officers.isAnotherOfPerson(decision.community(), account))
            return Optional.of("community.appointment.twice");
        if (names.clashes(decision.community(), account)) return Optional.of("community.appointment.name-taken");
        var grant = new RoleStore.Grant(decision.first(), decision.proposal().id(), decision.at());
        var granted = roles.grant(member.get(), Role.MODERATOR, grant);
        return granted ? Optional.empty() : Optional.of("community.appointment.unchanged");
    }
}
