package app.laurel.nomination;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.EndedCategory;
import app.laurel.nomination.CategoryRuling.Kind;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes rulings on categories down: for everybody with their reasons, and among the acts of the back office. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CategoryRulingRecord {
    private final CategoryRulingStore store;
    private final AuditTrail audit;
    private final Clock clock;

    CategoryRulingRecord(CategoryRulingStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a ruling says beside its kind.
     *
     * @param into the other category, if there is one
     * @param other its name, or the new one
     * @param nominees the names of those who go
     */
    record Words(@Nullable CategoryId into, Bilingual other, String nominees, String reason) {}

    void made(Moderator by, Kind kind, Category category, Words words) {
        var reason = RulingReason.of(words.reason()).text();
        var year = category.edition();
        store.add(
                year.id(),
                new CategoryRuling(
                        kind,
                        category.id(),
                        words.into(),
                        category.name(),
                        words.other(),
                        words.nominees(),
                        reason,
                        by.account(),
                        clock.instant(),
                        null,
                        null));
        var act = new Act(
                        year.community(),
                        by.account(),
                        "nomination.category-ruled",
                        year.object(),
                        reason,
                        Map.of("category", category.terms().slug()))
                .changing("ruling", null, describe(kind, category, words));
        audit.record(act);
    }

    void undone(Moderator by, Edition year, EndedCategory category) {
        store.undoWithdrawal(category.id(), by.account(), clock.instant());
        audit.record(new Act(
                        year.community(),
                        by.account(),
                        "nomination.category-reinstated",
                        year.object(),
                        null,
                        Map.of("category", category.slug()))
                .changing("ruling", Kind.WITHDRAW + " " + category.name().en(), null));
    }

    List<CategoryRuling> list(Edition year) {
        return store.list(year.id());
    }

    private static String describe(Kind kind, Category category, Words words) {
        var what = kind + " " + category.name().en();
        var whom = words.nominees().isEmpty() ? "" : " (" + words.nominees() + ")";
        return words.other().en().isEmpty()
                ? what + whom
                : what + whom + " → " + words.other().en();
    }
}
