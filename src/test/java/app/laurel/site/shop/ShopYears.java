package app.laurel.site.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.OpenEdition;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.text.Bilingual;
import app.laurel.count.Quorum;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryDraft;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.Shortlists;
import app.laurel.result.web.YearsOfSeveral;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

/** Two years of one community in which the same three shops stand: the first is best rated, the third hardly rated. */
public class ShopYears {
    private static final int VOTERS = 12;
    private static final int RATERS_OF_THIRD = 2;

    private final YearsOfSeveral several;
    private final FoundedYears years;
    private final NominatedYears nominated;
    private final Shops shops;
    private final Shortlists shortlists;
    private final BallotBox box;
    private final MovableClock clock;

    // why seven: a published year went through rules, shops, nominations, votes, a count and time
    public ShopYears(
            YearsOfSeveral several,
            FoundedYears years,
            NominatedYears nominated,
            Shops shops,
            Shortlists shortlists,
            BallotBox box,
            MovableClock clock) {
        this.several = several;
        this.years = years;
        this.nominated = nominated;
        this.shops = shops;
        this.shortlists = shortlists;
        this.box = box;
        this.clock = clock;
    }

    /** 2026 of one list, on which are shops of these names, in the order of the alphabet; everybody has voted. */
    public FoundedYear voted(String... names) {
        return votedBy(VOTERS, names);
    }

    /** The same by so many. Of a number that three does not divide, the criteria get unlike means. */
    public FoundedYear votedBy(int voters, String... names) {
        var year = wish().nominating();
        for (var at = 0; at < names.length; at++) {
            var name = new Bilingual(names[at] + " 상점", names[at]);
            shops.add(year.first(), new NewShop(name, "shop-%d.example".formatted(at + 1), 2026));
        }
        vote(year, List.of(names), voters);
        return year;
    }

    /** The year after it, of tents and lamps, with the same shops in both. */
    public FoundedYear votedAgain(FoundedYear before, String... names) {
        var year = wish().beside(before)
                .inYear(2027)
                .withCategories(category("tents", "텐트", "Tents"), category("lamps", "랜턴", "Lamps"))
                .nominating();
        vote(year, List.of(names), VOTERS);
        return year;
    }

    /** A year of one list with the same shops in which nobody votes. */
    public FoundedYear notVoted(FoundedYear before, int number, String... names) {
        var year = wish().beside(before).inYear(number).nominating();
        vote(year, List.of(names), 0);
        return year;
    }

    /** Both sign what was counted, and it comes out. */
    public FoundedYear published(FoundedYear year) {
        several.publish(year);
        return year;
    }

    /** The path of the page of the shop of this name, in English. */
    public String path(FoundedYear year, String name) {
        var shop = shops.find(year.community().id(), name).orElseThrow();
        return "/en" + shop.path(year.community().slug());
    }

    /** The year as those know it who sign and correct. */
    public OpenEdition edition(FoundedYear year) {
        var edition = several.edition(year);
        return new OpenEdition(
                year.community(), year.first(), year.second(), year.id(), year.category(), edition.year(), List.of());
    }

    private FoundedYears.Wish wish() {
        return years.aYear()
                .withRules(it ->
                        it.quorum(new Quorum(5, 0)).places(10).minimumShops(1).nominationsPerMember(10));
    }

    private static CategoryDraft category(String slug, String ko, String en) {
        return YearsOfSeveral.category(slug, new Bilingual(ko, en), new Bilingual("", ""));
    }

    private void vote(FoundedYear year, List<String> names, int voters) {
        var isOfSeveral = several.edition(year).hasSeveral();
        var file = new StringBuilder(isOfSeveral ? "voter,nominee,category\n" : "voter,nominee\n");
        for (var category : several.edition(year).categories()) {
            for (var name : names) {
                file.append("1,\"%s\"".formatted(name));
                file.append(isOfSeveral ? "," + category.terms().number() + "\n" : "\n");
            }
        }
        assertThat(nominated.take(year, file.toString())).isInstanceOf(ImportOutcome.Taken.class);
        years.openVoting(year);
        clock.pass(Duration.ofSeconds(1));
        several.edition(year).categories().forEach(it -> cast(it, voters));
        several.close(year);
    }

    private void cast(Category category, int voters) {
        assertThat(shortlists.fixed(category)).isNotEmpty();
        var criteria = category.rules().criteria().size();
        for (var voter = 0; voter < voters; voter++) {
            var marks = new TreeMap<Integer, byte[]>();
            marks.put(1, marks(criteria, 5, voter));
            marks.put(2, marks(criteria, 3, voter));
            if (voter < RATERS_OF_THIRD) marks.put(3, marks(criteria, 4, voter));
            var who = new Voter.InFile(category.terms().number() + " " + voter);
            box.cast(who, category.id(), new Choice(1, new Marks(criteria, marks)));
        }
    }

    /** From the best downwards, in each criterion and by each voter otherwise. */
    private static byte[] marks(int criteria, int best, int voter) {
        var marks = new byte[criteria];
        for (var at = 0; at < criteria; at++) marks[at] = (byte) (best - (voter + at) % 3);
        return marks;
    }
}
