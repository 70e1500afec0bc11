package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.Progress;
import app.laurel.base.text.Bilingual;
import app.laurel.count.Quorum;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.Shortlists;
import app.laurel.result.CountOutcome;
import app.laurel.result.ReleaseOutcome;
import app.laurel.result.ResultDesk;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Makes years of several categories and leads them through their phases, up to a published result. */
public class YearsOfSeveral {
    private final FoundedYears years;
    private final NominatedYears nominated;
    private final Shops shops;
    private final Editions editions;
    private final Shortlists shortlists;
    private final BallotBox box;
    private final ResultDesk desk;
    private final MovableClock clock;

    // why eight: a published year went through rules, shops, nominations, votes, a count and time
    YearsOfSeveral(
            FoundedYears years,
            NominatedYears nominated,
            Shops shops,
            Editions editions,
            Shortlists shortlists,
            BallotBox box,
            ResultDesk desk,
            MovableClock clock) {
        this.years = years;
        this.nominated = nominated;
        this.shops = shops;
        this.editions = editions;
        this.shortlists = shortlists;
        this.box = box;
        this.desk = desk;
        this.clock = clock;
    }

    /** A category by its words. */
    public static CategoryDraft category(String slug, Bilingual name, Bilingual about) {
        return new CategoryDraft(new CategoryDraft.Words(slug, name, about), CategoryOverrides.NONE);
    }

    /** Its nominations have just opened. */
    public FoundedYear nominating(CategoryDraft... categories) {
        return years.aYear()
                .withRules(it ->
                        it.quorum(new Quorum(1, 0)).places(10).minimumShops(1).nominationsPerMember(10))
                .withCategories(categories)
                .nominating();
    }

    /** Three shops, called by this word, are named in the category of each number; the lists are fixed by the opening of the vote. */
    public void openVoting(FoundedYear year, Map<Integer, String> words) {
        var file = new StringBuilder("voter,nominee,category\n");
        words.forEach((number, word) -> {
            for (var shop = 1; shop <= 3; shop++) {
                var name = word + " " + shop;
                var domain = "shop-%d-%d.example".formatted(number, shop);
                shops.add(year.first(), new NewShop(new Bilingual(name, name), domain, 2026));
                file.append("1,\"%s\",%d\n".formatted(name.replace("\"", "\"\""), number));
            }
        });
        assertThat(nominated.take(year, file.toString())).isInstanceOf(ImportOutcome.Taken.class);
        years.openVoting(year);
        clock.pass(Duration.ofSeconds(1));
        shortlists.fixed(edition(year).categories().getFirst());
    }

    /** So many vote in the category of this number, all of them for its first shop. */
    public void cast(FoundedYear year, int number, int voters) {
        var category = category(year, number);
        var criteria = category.rules().criteria().size();
        for (var voter = 0; voter < voters; voter++) {
            var marks = new TreeMap<Integer, byte[]>();
            for (var shop = 1; shop <= 3; shop++) {
                marks.put(shop, marks(criteria, Math.max(1, 6 - 2 * shop)));
            }
            box.cast(new Voter.InFile(number + " " + voter), category.id(), new Choice(1, new Marks(criteria, marks)));
        }
    }

    private static byte[] marks(int criteria, int mark) {
        var marks = new byte[criteria];
        Arrays.fill(marks, (byte) mark);
        return marks;
    }

    /** Moves the clock to the close. */
    public void close(FoundedYear year) {
        clock.moveTo(edition(year).schedule().votingCloses().plus(Duration.ofMinutes(1)));
    }

    /** Both count and sign what has a list, and publish the year. */
    public void publish(FoundedYear year) {
        for (var category : edition(year).categories()) {
            if (shortlists.fixed(category).isEmpty()) continue;
            assertThat(desk.count(year.first(), category.id(), Progress.NONE)).isInstanceOf(CountOutcome.Counted.class);
        }
        var hash = desk.findCounted(year.first(), year.id()).orElseThrow().hash();
        desk.signOff(year.first(), year.id(), hash);
        desk.signOff(year.second(), year.id(), hash);
        assertThat(desk.release(year.first(), year.id(), null)).isInstanceOf(ReleaseOutcome.Published.class);
    }

    /** Three categories of which camping is won by Tent 1, kitchens saw too few ballots, and in books nobody was nominated. */
    public FoundedYear published() {
        var year = closed();
        publish(year);
        return year;
    }

    /** The same before anything is counted. */
    public FoundedYear closed() {
        var year = nominating(
                category("camping", new Bilingual("캠핑", "Camping"), new Bilingual("텐트와 버너.", "Tents and stoves.")),
                category("kitchens", new Bilingual("주방", "Kitchens"), new Bilingual("", "")),
                category("books", new Bilingual("책", "Books"), new Bilingual("", "")));
        openVoting(year, Map.of(1, "Tent", 2, "Knife"));
        cast(year, 1, 12);
        cast(year, 2, 2);
        close(year);
        return year;
    }

    /** The year as it is now. */
    public Edition edition(FoundedYear year) {
        return editions.get(year.id());
    }

    /** The category of this number. */
    public Category category(FoundedYear year, int number) {
        return edition(year).categories().stream()
                .filter(it -> it.terms().number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The year's address, below the language. */
    public String path(FoundedYear year) {
        return edition(year).path(year.community().slug());
    }
}
