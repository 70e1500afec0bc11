package app.laurel.comment.ui;

import app.laurel.audit.ObjectNames;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.CommentLinks;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.base.ui.DeskEntry;
import app.laurel.comment.Reports;
import java.util.List;
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
    DeskAlarm reportedAlarm(Reports reports, Texts texts) {
        return (community, language) -> {
            var waiting = reports.countWaiting(community);
            return waiting == 0 ? List.of() : List.of(texts.get(language, "comment.reported.alarm", waiting));
        };
    }
}
