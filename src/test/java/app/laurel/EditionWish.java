package app.laurel;

import app.laurel.base.text.Bilingual;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.Criterion;
import app.laurel.edition.Electorate;
import app.laurel.edition.MethodDetails;
import app.laurel.shop.NewShop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wanted of an edition: {@code anOpenEdition().withShops("A", "B").withMinimumShops(1).open()}. */
public final class EditionWish {
    private final OpenEditions maker;
    private List<NewShop> wanted =
            List.of(shop("가나상점", "First Shop", "first.example"), shop("다라몰", "Second Shop", "second.example"));
    private List<Criterion> criteria = List.of();
    private Quorum quorum = new Quorum(1, 0);
    private int minimumShops = 1;
    private @Nullable LocalDate joinedBy;
    private int year = 2026;
    private int shrink = 10;
    private FinalMethod method = FinalMethod.MAJORITY_JUDGMENT;
    private MethodDetails details = MethodDetails.USUAL;
    private Electorate electorate = Electorate.USUAL;
    private List<String> voters = List.of();
    private List<CategoryDraft> categories = List.of();
    private int listed = 1;

    EditionWish(OpenEditions maker) {
        this.maker = maker;
    }

    /** Shops of these names, each in both languages the same, with a domain made from its number. */
    public EditionWish withShops(String... names) {
        var list = new ArrayList<NewShop>();
        for (var name : names) {
            list.add(shop(name, name, "shop-%d.example".formatted(list.size() + 1)));
        }
        wanted = list;
        return this;
    }

    /** Exactly these shops. */
    public EditionWish withShops(List<NewShop> shops) {
        wanted = shops;
        return this;
    }

    /** These criteria instead of the usual four. */
    public EditionWish withCriteria(Criterion... given) {
        criteria = List.of(given);
        return this;
    }

    /** Shops a ballot must rate in full. */
    public EditionWish withMinimumShops(int shops) {
        minimumShops = shops;
        return this;
    }

    /** Ratings a shop needs for a place. */
    public EditionWish withQuorum(int ratings, int percent) {
        quorum = new Quorum(ratings, percent);
        return this;
    }

    /** With ballots on paper, of these people who are put on the roll by their mail addresses. */
    public EditionWish withPaperBallots(Collection<String> mails) {
        electorate = new Electorate(true, 0);
        voters = List.copyOf(mails);
        return this;
    }

    /** Members who joined on this day or before may vote. */
    public EditionWish joinedBy(LocalDate given) {
        joinedBy = given;
        return this;
    }

    /** The award's year. */
    public EditionWish inYear(int given) {
        year = given;
        return this;
    }

    /** Counted by this method. */
    public EditionWish withMethod(FinalMethod given, MethodDetails itsDetails) {
        method = given;
        details = itsDetails;
        return this;
    }

    /** m of the shrunk average. */
    public EditionWish withShrink(int given) {
        shrink = given;
        return this;
    }

    /** With these categories; the shops are on the lists of the first ones, and the others have none. */
    public EditionWish withCategories(int withList, CategoryDraft... given) {
        listed = withList;
        categories = List.of(given);
        return this;
    }

    /** Makes it, and moves the clock to the first second of voting. */
    public OpenEdition open() {
        return maker.open(this);
    }

    List<NewShop> shops() {
        return wanted;
    }

    List<String> voters() {
        return voters;
    }

    CategoryDraft[] categories() {
        return categories.toArray(CategoryDraft[]::new);
    }

    int listed() {
        return listed;
    }

    int year() {
        return year;
    }

    /** The usual rules with what is wanted otherwise. */
    ChangedRules changed(ChangedRules usual) {
        if (!criteria.isEmpty()) usual.criteria(criteria);
        if (joinedBy != null) usual.joinedBy(joinedBy);
        return usual.method(method, details)
                .shrink(shrink)
                .quorum(quorum)
                .minimumShops(minimumShops)
                .electorate(electorate);
    }

    private static NewShop shop(String ko, String en, String domain) {
        return new NewShop(new Bilingual(ko, en), domain, 2026);
    }
}
