package app.laurel.site;

import app.laurel.base.Language;
import app.laurel.base.Texts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The years of communities as lists show them, the latest first. */
@Component
class Years {
    private final Communities communities;
    private final Editions editions;
    private final Texts texts;
    private final Clock clock;

    Years(Communities communities, Editions editions, Texts texts, Clock clock) {
        this.communities = communities;
        this.editions = editions;
        this.texts = texts;
        this.clock = clock;
    }

    List<CommunityCard> ofAll(Language reader) {
        return communities.list().stream().map(it -> card(it, reader)).toList();
    }

    List<YearRow> of(Community community, Language reader) {
        return editions.listOf(community.id()).stream()
                .map(it -> row(community, it, reader))
                .toList();
    }

    private CommunityCard card(Community community, Language reader) {
        var latest = of(community, reader).stream().findFirst().orElse(null);
        return new CommunityCard(
                community.slug(), community.name().in(reader), community.about().in(reader), latest);
    }

    private YearRow row(Community community, Edition edition, Language reader) {
        var phase = edition.phaseAt(clock.instant()).name().toLowerCase(Locale.ROOT);
        return new YearRow(
                edition.year(),
                "/" + community.slug() + "/" + edition.year(),
                edition.name().in(reader),
                texts.get(reader, "edition.phase." + phase),
                List.of());
    }
}
