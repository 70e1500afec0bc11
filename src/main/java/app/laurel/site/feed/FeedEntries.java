package app.laurel.site.feed;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.Award;
import app.laurel.result.AwardKind;
import app.laurel.result.PublishedYear;
import app.laurel.result.Results;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What of a community's years is announced: that nominations and voting opened, and how they ended. */
@Component
class FeedEntries {
    private static final int MOST = 30;

    private final Editions editions;
    private final Results results;
    private final Texts texts;
    private final Clock clock;

    FeedEntries(Editions editions, Results results, Texts texts, Clock clock) {
        this.editions = editions;
        this.results = results;
        this.texts = texts;
        this.clock = clock;
    }

    /** The latest first. */
    List<FeedEntry> of(Community community, Language reader) {
        var now = clock.instant();
        return editions.listOf(community.id()).stream()
                .flatMap(it -> entries(it, community, reader).stream())
                .filter(it -> !it.published().isAfter(now))
                .sorted(Comparator.comparing(FeedEntry::published).reversed())
                .limit(MOST)
                .toList();
    }

    private List<FeedEntry> entries(Edition edition, Community community, Language reader) {
        var dates = edition.schedule();
        var entries = new ArrayList<FeedEntry>();
        entries.add(
                opening("nominating", edition, dates.nominatingOpens(), dates.nominatingCloses(), community, reader));
        entries.add(opening("voting", edition, dates.votingOpens(), dates.votingCloses(), community, reader));
        var published = edition.publishedAt();
        if (published != null) entries.add(result(edition, published, community, reader));
        return entries;
    }

    private FeedEntry opening(
            String what, Edition edition, Instant opens, Instant closes, Community community, Language reader) {
        var until = Moments.deadline(closes, edition.schedule().zone(), reader);
        var name = edition.name().in(reader);
        return new FeedEntry(
                id(edition, what, reader),
                texts.get(reader, "site.feed." + what, name),
                path(edition, community, reader),
                texts.get(reader, "site.feed." + what + ".text", name, until),
                opens,
                opens);
    }

    private FeedEntry result(Edition edition, Instant published, Community community, Language reader) {
        var standing = results.findSoundYear(edition.id()).map(PublishedYear::publishedAt);
        var winners = results.listAwards(edition.id()).stream()
                .filter(it -> it.kind() == AwardKind.SHOP_OF_THE_YEAR)
                .map(it -> winner(it, edition, reader))
                .collect(Collectors.joining(" · "));
        return new FeedEntry(
                id(edition, "result", reader),
                texts.get(reader, "site.feed.result", edition.name().in(reader)),
                path(edition, community, reader),
                winners.isEmpty() ? texts.get(reader, "site.feed.result.none") : winners,
                published,
                standing.orElse(published));
    }

    private static String winner(Award award, Edition edition, Language reader) {
        var name = award.as().name().in(reader);
        return edition.hasSeveral()
                ? edition.category(award.category().id()).name().in(reader) + ": " + name
                : name;
    }

    private static String path(Edition edition, Community community, Language reader) {
        return "/" + reader.tag() + edition.path(community.slug());
    }

    private static UUID id(Edition edition, String what, Language reader) {
        var name = edition.publicId() + " " + what + " " + reader.tag();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
