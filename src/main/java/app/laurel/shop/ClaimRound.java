package app.laurel.shop;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets claims and invitations whose time is over, and looks for the codes of shops that were proved: every hour, on one node. */
@Configuration(proxyBeanMethods = false)
class ClaimRound {
    // why asked for late: no task may need what sets tasks before the scheduler stands
    @Bean
    RecurringTask<Void> endedClaimsTask(ObjectProvider<Claims> claims) {
        return Tasks.recurring("shop-claims-ended", FixedDelay.ofHours(1))
                .execute((round, context) -> claims.getObject().forgetEnded());
    }

    @Bean
    RecurringTask<Void> endedInvitationsTask(ObjectProvider<Invitations> invitations) {
        return Tasks.recurring("shop-invitations-ended", FixedDelay.ofHours(1))
                .execute((round, context) -> invitations.getObject().forgetEnded());
    }

    @Bean
    RecurringTask<Void> proofsTask(ObjectProvider<ProofChecks> checks) {
        return Tasks.recurring("shop-proofs", FixedDelay.ofHours(1))
                .execute((round, context) -> checks.getObject().lookAgain());
    }
}
