package app.laurel.nomination;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.UnreadableRowException;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import app.laurel.community.MemberLeft;
import app.laurel.edition.AllYears;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.PersonalYears;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person nominated. Whoever leaves while nominations are open takes them back; those of a year that is further stay, under
 * their tag, as part of its list. Who is removed then, is so by two people: no moderator alone takes nominations away.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalNominations implements PersonalDataPart {
    private final SheetStore store;
    private final NominatorTags tags;
    private final AllYears years;
    private final PersonalYears own;
    private final Clock clock;

    PersonalNominations(SheetStore store, NominatorTags tags, AllYears years, PersonalYears own, Clock clock) {
        this.store = store;
        this.tags = tags;
        this.years = years;
        this.own = own;
        this.clock = clock;
    }

    /**
     * By the dates alone: a year need not be readable for that.
     *
     * @throws UnreadableRowException if the categories of a year that takes nominations are gone
     */
    @EventListener
    void takeBack(MemberLeft left) {
        years.listNominating(left.community(), clock.instant()).forEach(it -> takeBack(left.member(), it));
    }

    private void takeBack(MemberId member, EditionId year) {
        var categories = years.listCategories(year);
        if (categories.isEmpty()) throw new UnreadableRowException(year.object());
        store.removeAll(categories, tags.hold(year).ofMember(member));
    }

    @Override
    public String part() {
        return "nominations";
    }

    @Override
    public Object list(AccountId account) {
        return own.list(account, "nomination", this::lines);
    }

    private List<Line> lines(MemberId member, Edition edition) {
        var rows = tags.find(edition.id())
                .map(it -> store.list(edition.categoryIds(), it.ofMember(member)))
                .orElse(Map.of());
        return edition.categories().stream()
                .flatMap(it -> rows.getOrDefault(it.id(), List.of()).stream().map(row -> line(it, row)))
                .toList();
    }

    private static Line line(Category category, SheetStore.Row row) {
        var edition = category.edition();
        var named = edition.hasSeveral() ? category.name().en() : null;
        return new Line(edition.name().en(), named, row.name(), row.reason());
    }

    /**
     * One nomination, readable.
     *
     * @param category null where the year gives one award, under its own name
     */
    record Line(
            String year,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String category,

            String shop,
            String reason) {}
}
