package app.laurel.edition;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.community.Moderator;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts on record what moderators write down of categories: each act on its year, with the category's name in addresses. */
@Component
class CategoriesOnRecord {
    private final AuditTrail audit;

    CategoriesOnRecord(AuditTrail audit) {
        this.audit = audit;
    }

    void added(Moderator by, Edition year, CategoryDraft draft) {
        audit.record(act(by, year, "edition.category-added", draft.words().slug())
                .changing(null, draft.words())
                .changing(year.rules(), draft.own().over(year.rules())));
    }

    void changed(Moderator by, Edition year, CategoryTerms before, CategoryDraft after) {
        audit.record(act(by, year, "edition.category-changed", before.slug())
                .changing(CategoryDraft.of(before).words(), after.words())
                .changing(before.rules(), after.own().over(year.rules())));
    }

    void moved(Moderator by, Edition year, CategoryTerms before, int number) {
        audit.record(act(by, year, "edition.category-changed", before.slug())
                .changing("number", Integer.toString(before.number()), Integer.toString(number)));
    }

    void removed(Moderator by, Edition year, CategoryTerms terms) {
        audit.record(act(by, year, "edition.category-removed", terms.slug()));
    }

    private static Act act(Moderator by, Edition year, String name, String slug) {
        return new Act(year.community(), by.account(), name, year.object(), null, Map.of("category", slug));
    }
}
