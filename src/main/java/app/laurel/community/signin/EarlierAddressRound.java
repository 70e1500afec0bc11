package app.laurel.community.signin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets the addresses that accounts left, once nobody can return to them, whoever else moves or not: every hour, on one node. */
@Configuration(proxyBeanMethods = false)
class EarlierAddressRound {
    // why asked for late: no task may need what sets tasks before the scheduler stands
    @Bean
    RecurringTask<Void> earlierAddressTask(ObjectProvider<AddressUndos> undos) {
        return Tasks.recurring("earlier-addresses-ended", FixedDelay.ofHours(1))
                .execute((round, context) -> undos.getObject().forgetEnded());
    }
}
