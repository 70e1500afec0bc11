package app.laurel.joining.ui;

import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import app.laurel.community.CountedNeeds;
import app.laurel.community.DeskNeeds;
import app.laurel.joining.JoinRequests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's place at the desk. */
@Configuration(proxyBeanMethods = false)
class PeopleAtDesk {
    @Bean
    DeskEntry peopleDeskEntry() {
        return new DeskEntry(50, "community.people.title", Links::people);
    }

    /** People who wait to be let in. */
    @Bean
    DeskNeeds joinNeeds(JoinRequests requests, Texts texts) {
        return new CountedNeeds(
                30, "joining.desk.waiting", Links::joining, texts, it -> requests.countWaiting(it.by()));
    }
}
