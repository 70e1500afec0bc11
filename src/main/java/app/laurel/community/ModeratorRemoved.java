package app.laurel.community;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A moderator is one no more. A host may be the second person, or one of two could keep the other in office for ever. */
@Component
class ModeratorRemoved implements TwoPersonAct {
    static final String NAME = "community.moderator-removed";

    private final AppointmentFacts facts;
    private final RoleStore roles;
    private final Texts texts;

    ModeratorRemoved(AppointmentFacts facts, RoleStore roles, Texts texts) {
        this.facts = facts;
        this.roles = roles;
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
        return texts.get(language, "community.appointment.removed", facts.personAtDesk(proposal));
    }

    @Override
    public String describeInPublic(Proposal proposal, Language language) {
        return texts.get(language, "community.appointment.removed", facts.personInPublic(proposal, language));
    }

    @Override
    public Optional<String> carryOut(Decision decision) {
        var member = facts.memberOf(decision);
        if (member.isEmpty()) return Optional.of("community.appointment.gone");
        var moderators = roles.moderatorsLocked(decision.community());
        if (!moderators.contains(member.get())) return Optional.of("community.appointment.unchanged");
        if (moderators.size() == 1) return Optional.of("community.people.last");
        roles.withdraw(member.get(), Role.MODERATOR);
        return Optional.empty();
    }
}
