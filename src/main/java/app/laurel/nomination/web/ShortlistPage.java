package app.laurel.nomination.web;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Community;
import app.laurel.community.Signature;
import app.laurel.count.hugo.NomineeStanding;
import app.laurel.count.hugo.PluribusRound;
import app.laurel.edition.Category;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.RoundWords;
import app.laurel.nomination.Ruling;
import app.laurel.nomination.Shortlist;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.shop.Shop;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a shortlist says.
 *
 * @param shortlist null until voting has opened
 * @param by who made a ruling and, behind that, who undid it
 */
public record ShortlistPage(
        PageFrame frame,
        Community community,
        Category category,
        List<ShortlistedShop> shops,
        Map<String, List<Shop>> tied,
        @Nullable Shortlist shortlist,
        Function<Ruling, List<Signature>> by) {
    /** Rounds that the page shows, counted from the last; all are in the file beside it. */
    public static final int ROUNDS_SHOWN = 20;

    private static final int ENTRIES_SHOWN = 40;

    public ShortlistPage {
        shops = List.copyOf(shops);
        tied = Map.copyOf(tied);
    }

    /** Which moderators take no part in this year, and why: each in a sentence. */
    public List<String> tiedModerators() {
        return tied.entrySet().stream()
                .map(it -> text(
                        "tied.who",
                        it.getKey().isEmpty() ? text("tied.nameless") : it.getKey(),
                        it.getValue().stream()
                                .map(shop -> shop.name().in(language()))
                                .collect(Collectors.joining(", "))))
                .sorted()
                .toList();
    }

    /** A round in words. */
    public record RoundRow(int number, String compared, String out, String why) {}

    /**
     * A shop on the list.
     *
     * @param shop null before the list is fixed: what was proposed is no shop yet
     */
    public record Card(
            String name, @Nullable String domain, @Nullable ShopId shop) {}

    /** A ruling in words. */
    public record RulingRow(String what, String reason, String when, String undone) {}

    /** The list: as it is fixed, and before that as it was given out. */
    public List<Card> cards() {
        if (shops.isEmpty()) {
            return list().listed().stream()
                    .map(it -> new Card(it.name(), null, null))
                    .sorted(Comparator.comparing(Card::name))
                    .toList();
        }
        return shops.stream()
                .map(it -> new Card(
                        it.shop().name().in(language()),
                        it.shop().domain(),
                        it.shop().id()))
                .toList();
    }

    /** Whether the list made the round before it was fixed by the opening of the vote. */
    public boolean isBeforeVoting() {
        return shops.isEmpty();
    }

    /** Whether the list was made in rounds, which the page shows. */
    public boolean isByRounds() {
        return category.rules().nominationMethod().shares();
    }

    public Language language() {
        return frame.language();
    }

    /** A text of the page. */
    public String text(String key, Object... numbers) {
        return frame.t(
                "nomination.page." + key,
                Arrays.stream(numbers).map(String::valueOf).toArray());
    }

    /** The path of this category's page of a name, without the language. */
    public String path(String page) {
        return category.path(community.slug()) + page;
    }

    /** A path of its year. */
    public String yearPath(String page) {
        return category.edition().path(community.slug()) + page;
    }

    /** When voting opens. */
    public String opens() {
        return Moments.of(category.schedule().votingOpens(), category.schedule().zone(), language()) + " ("
                + category.schedule().zone().getId() + ")";
    }

    /** Those with the most nominations, the list first. */
    public List<Shortlist.Entry> entries() {
        return list().entries().stream().limit(ENTRIES_SHOWN).toList();
    }

    /** How many nominees the table leaves out. */
    public int further() {
        return Math.max(0, list().entries().size() - ENTRIES_SHOWN);
    }

    /** The last rounds, in order. */
    public List<RoundRow> rounds() {
        var rounds = list().rounds();
        return rounds.subList(Math.max(0, rounds.size() - ROUNDS_SHOWN), rounds.size()).stream()
                .map(this::row)
                .toList();
    }

    /** The rulings in the order they were made. */
    public List<RulingRow> rulings() {
        var names = list().names().stream().collect(Collectors.toMap(Nominee::id, Nominee::name, (one, same) -> one));
        var words = new RulingWords(frame, category.schedule().zone(), by, names);
        return list().rulings().stream().map(words::row).toList();
    }

    /** Who joined the list after it was given out; empty where nobody did. */
    public String joinedLater() {
        return list().joinedLater().stream().map(Nominee::name).sorted().collect(Collectors.joining(", "));
    }

    private RoundRow row(PluribusRound round) {
        var standings = round.standings().stream()
                .collect(Collectors.toMap(NomineeStanding::nominee, it -> it, (one, same) -> one));
        var compared = round.selected().stream()
                .map(standings::get)
                .filter(java.util.Objects::nonNull)
                .map(it ->
                        text("round.compared", name(it.nominee()), it.points().toDecimal(2), it.nominations()))
                .collect(Collectors.joining(" · "));
        var out = round.eliminated().stream().map(this::name).collect(Collectors.joining(", "));
        return new RoundRow(round.number(), compared, out.isEmpty() ? "–" : out, frame.t(RoundWords.why(round)));
    }

    private String name(int place) {
        return list().counted().get(place).name();
    }

    private Shortlist list() {
        return java.util.Objects.requireNonNull(shortlist);
    }
}
