package app.laurel.setback.ui;

import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import app.laurel.community.CountedNeeds;
import app.laurel.community.DeskNeeds;
import app.laurel.setback.Setbacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place at the desk of what was set aside. */
@Configuration(proxyBeanMethods = false)
class SetbacksAtDesk {
    @Bean
    DeskEntry setbacksDeskEntry() {
        return new DeskEntry(85, "setback.title", Links::setbacks);
    }

    /** Work that could not be done. */
    @Bean
    DeskNeeds setbackNeeds(Setbacks setbacks, Texts texts) {
        return new CountedNeeds(
                60,
                "setback.need",
                Links::setbacks,
                texts,
                it -> setbacks.list(it.by()).size());
    }
}
