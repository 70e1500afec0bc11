package app.laurel.edition.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.Draft;
import app.laurel.edition.Edition;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.web.RulesPreview;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a community's new year is proposed to be, and how it will look. */
@Component
class NewYears {
    private final Communities communities;
    private final EditionTemplates templates;
    private final RulesPreview preview;
    private final Clock clock;

    NewYears(Communities communities, EditionTemplates templates, RulesPreview preview, Clock clock) {
        this.communities = communities;
        this.templates = templates;
        this.preview = preview;
        this.clock = clock;
    }

    /** The usual rules, in the community's present year. */
    Draft usual(Moderator by) {
        var community = community(by);
        var year = LocalDate.now(clock.withZone(community.zone())).getYear();
        return templates.usual(community, year);
    }

    /** As the year before, a year later. */
    Draft after(Edition last) {
        return templates.after(last);
    }

    /** A whole page, HTML. */
    String rules(Moderator by, Edition imagined, Language reader) {
        return preview.page(community(by), imagined, reader);
    }

    /** A moment as the community's clocks show it. */
    String written(Moderator by, Instant moment, Language reader) {
        return Moments.of(moment, community(by).zone(), reader);
    }

    private Community community(Moderator by) {
        return communities.get(by.community());
    }
}
