package app.laurel.fulfilment.ui;

import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.PlaqueLinks;
import app.laurel.community.CountedNeeds;
import app.laurel.community.DeskNeeds;
import app.laurel.fulfilment.StuckPlaques;
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
    DeskNeeds stuckPlaquesNeeds(StuckPlaques plaques, Texts texts) {
        return new CountedNeeds(
                46,
                "fulfilment.desk.alarm",
                PlaqueLinks::desk,
                texts,
                it -> plaques.count(it.community().id()));
    }
}
