package app.laurel.site;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.result.Award;
import app.laurel.result.AwardKind;
import app.laurel.result.PublishedYear;
import app.laurel.result.Results;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The years of communities as lists show them, the latest first. */
@Component
class Years {
    /** Names of winners where a year of many awards is one row among others. */
    private static final int SHOWN = 3;

    /** Communities with their years on the first page: what is read for it does not grow with their number. */
    private static final int CARDS = 24;

    private final Communities communities;
    private final Editions editions;
    private final Results results;
    private final Texts texts;
    private final Clock clock;

    Years(Communities communities, Editions editions, Results results, Texts texts, Clock clock) {
        this.communities = communities;
        this.editions = editions;
        this.results = results;
        this.texts = texts;
        this.clock = clock;
    }

    /** The communities that began last, with what runs there and their last award, and the names of the others. */
    CommunityList ofAll(Language reader) {
        var all = communities.list();
        var last = all.stream()
                .sorted(Comparator.comparingInt((Community it) -> it.id().value())
                        .reversed())
                .limit(CARDS)
                .collect(Collectors.toSet());
        return new CommunityList(
                all.stream().filter(last::contains).map(it -> card(it, reader)).toList(),
                all.stream().filter(it -> !last.contains(it)).toList());
    }

    List<YearRow> of(Community community, Language reader) {
        return editions.listOf(community.id()).stream()
                .map(it -> row(community, it, reader))
                .toList();
    }

    /** Reads no further back than to the last award that was given. */
    private CommunityCard card(Community community, Language reader) {
        YearRow latest = null;
        YearRow honoured = null;
        for (var edition : editions.listOf(community.id())) {
            var row = row(community, edition, reader);
            if (latest == null) latest = row;
            if (row.winners().isEmpty()) continue;
            honoured = row;
            break;
        }
        return new CommunityCard(
                community.slug(), community.name().in(reader), community.about().in(reader), latest, honoured);
    }

    private YearRow row(Community community, Edition edition, Language reader) {
        var phase = edition.phaseAt(clock.instant()).name().toLowerCase(Locale.ROOT);
        var awards = edition.publishedAt() == null ? List.<Award>of() : awards(edition);
        var winners = winners(edition, awards, reader);
        var ended = edition.publishedAt() != null && winners.isEmpty() && hasNoWinner(edition);
        return new YearRow(
                edition.year(),
                edition.path(community.slug()),
                edition.name().in(reader),
                texts.get(reader, ended ? "site.community.ended" : "edition.phase." + phase),
                until(edition, reader),
                award(edition, awards, reader),
                edition.hasSeveral(),
                winners,
                ended);
    }

    private @Nullable String until(Edition edition, Language reader) {
        if (edition.publishedAt() != null) return null;
        var now = clock.instant();
        return Arrays.stream(Milestone.values())
                .flatMap(it -> Stream.ofNullable(edition.schedule().at(it)))
                .filter(it -> it.isAfter(now))
                .findFirst()
                .map(it -> Moments.of(it, edition.schedule().zone(), reader))
                .orElse(null);
    }

    /** By what was signed; not where that cannot be read, or a row of an award is missing. */
    private boolean hasNoWinner(Edition edition) {
        return results.isSound(edition.id())
                && results.findYear(edition.id())
                        .filter(PublishedYear::hasNoWinner)
                        .isPresent();
    }

    private List<Award> awards(Edition edition) {
        return results.listAwards(edition.id()).stream()
                .filter(it -> it.kind() == AwardKind.SHOP_OF_THE_YEAR)
                .toList();
    }

    /** All who share the only award; of several awards the first few names, each once, and that there are more. */
    private List<String> winners(Edition edition, List<Award> awards, Language reader) {
        var names = awards.stream().map(it -> it.as().name().in(reader)).toList();
        if (!edition.hasSeveral()) return names;
        var different = names.stream().distinct().toList();
        if (different.size() <= SHOWN) return different;
        var rest = texts.get(reader, "site.community.more", different.size() - SHOWN);
        return Stream.concat(different.stream().limit(SHOWN), Stream.of(rest)).toList();
    }

    private String award(Edition edition, List<Award> awards, Language reader) {
        if (!edition.hasSeveral()) return texts.get(reader, "site.community.winner");
        var given = awards.stream().map(it -> it.category().id()).distinct().count();
        return texts.get(reader, "site.community.awards", given);
    }
}
