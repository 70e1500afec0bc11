package app.laurel.joining.ui;

import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's place at the desk. */
@Configuration(proxyBeanMethods = false)
class PeopleAtDesk {
    @Bean
    DeskEntry peopleDeskEntry() {
        return new DeskEntry(50, "community.people.title", Links::people);
    }
}
