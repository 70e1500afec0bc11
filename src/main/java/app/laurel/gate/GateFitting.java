package app.laurel.gate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Where the gate stands: before badges are drawn, and before all else that lies in no memory; what does is given without asking it. */
@Configuration(proxyBeanMethods = false)
class GateFitting {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 15)
    GateFilter gateOfBadges(Gate gate, WaitingRoom room, BusyAnswers busy, CallsOfSessions calls) {
        return new GateFilter(it -> it == WorkKind.BADGE, gate, room, busy, calls);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 35)
    GateFilter gateOfAllElse(Gate gate, WaitingRoom room, BusyAnswers busy, CallsOfSessions calls) {
        return new GateFilter(it -> it != WorkKind.BADGE, gate, room, busy, calls);
    }
}
