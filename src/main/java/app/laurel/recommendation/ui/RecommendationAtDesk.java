package app.laurel.recommendation.ui;

import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recommendation's place at the desk. */
@Configuration(proxyBeanMethods = false)
class RecommendationAtDesk {
    @Bean
    DeskEntry recommendationDeskEntry() {
        return new DeskEntry(60, "recommendation.desk.title", it -> Links.desk(it) + "/recommendation");
    }
}
