package app.laurel.badge;

import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Decision;
import app.laurel.community.Proposal;
import app.laurel.community.TwoPersonAct;
import app.laurel.result.DeclinedAwards;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What two people decide about a badge: an award is taken back for good, or a badge set aside is worn again. */
record BadgeDecided(
        String name, BadgeState state, Badges badges, DeclinedAwards declined, BadgeWords words, Texts texts)
        implements TwoPersonAct {
    static final String REVOKED = "badge.revoked";
    static final String RESTORED = "badge.restored";

    @Override
    public String describe(Proposal proposal, Language language) {
        var worn = badges.find(code(proposal)).orElse(null);
        if (worn == null) return texts.get(language, name, proposal.fact("code"), "");
        return texts.get(
                language, name, words.title(worn, language), worn.shop().name().in(language));
    }

    @Override
    public Optional<String> carryOut(Decision decision) {
        var code = code(decision.proposal());
        if (badges.find(code).isEmpty()) return Optional.of("badge.desk.gone");
        if (state == BadgeState.ACTIVE && !declined.undo(decision, code))
            return Optional.of("badge.desk.declined-for-good");
        var outcome = badges.change(decision, code, state);
        return outcome == StateOutcome.CHANGED ? Optional.empty() : Optional.of("badge.desk.revoked-for-good");
    }

    private static AwardCode code(Proposal proposal) {
        return new AwardCode(proposal.fact("code"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Both {
        @Bean
        TwoPersonAct badgeRevoked(Badges badges, DeclinedAwards declined, BadgeWords words, Texts texts) {
            return new BadgeDecided(REVOKED, BadgeState.REVOKED, badges, declined, words, texts);
        }

        @Bean
        TwoPersonAct badgeRestored(Badges badges, DeclinedAwards declined, BadgeWords words, Texts texts) {
            return new BadgeDecided(RESTORED, BadgeState.ACTIVE, badges, declined, words, texts);
        }
    }
}
