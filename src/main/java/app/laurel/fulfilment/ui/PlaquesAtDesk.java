package app.laurel.fulfilment.ui;

import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.PlaqueLinks;
import app.laurel.fulfilment.StuckPlaques;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plaques' place at the desk. */
@Configuration(proxyBeanMethods = false)
class PlaquesAtDesk {
    @Bean
    DeskEntry plaquesDeskEntry() {
        return new DeskEntry(47, "fulfilment.desk.title", PlaqueLinks::desk);
    }

    /** While a plaque is stuck, the desk says so. */
    @Bean
    DeskAlarm stuckPlaquesAlarm(StuckPlaques plaques, Texts texts) {
        return (community, language) -> {
            var stuck = plaques.count(community);
            return stuck == 0 ? List.of() : List.of(texts.get(language, "fulfilment.desk.alarm", stuck));
        };
    }
}
