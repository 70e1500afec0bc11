package app.laurel.comment.ui;

import app.laurel.audit.ObjectNames;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.CommentLinks;
import app.laurel.base.ui.DeskEntry;
import app.laurel.comment.Reports;
import app.laurel.community.CountedNeeds;
import app.laurel.community.DeskNeeds;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place at the desk of what was reported. */
@Configuration(proxyBeanMethods = false)
class CommentsAtDesk {
    /** Acts on a comment are shown by its number: what it says may be gone. */
    @Bean
    ObjectNames commentNames(Texts texts) {
        return new ObjectNames("comment", (id, language) -> Optional.of(texts.get(language, "comment.object", id)));
    }

    @Bean
    DeskEntry reportedDeskEntry() {
        return new DeskEntry(48, "comment.reported.title", CommentLinks::reported);
    }

    /** While a report waits, the desk says so. */
    @Bean
    DeskNeeds reportedNeeds(Reports reports, Texts texts) {
        return new CountedNeeds(
                44,
                "comment.reported.alarm",
                CommentLinks::reported,
                texts,
                it -> reports.countWaiting(it.community().id()));
    }
}
