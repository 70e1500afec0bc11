package app.laurel.nomination.ui;

import app.laurel.base.ui.Reader;
import app.laurel.edition.Category;
import app.laurel.nomination.CategoryRuling.Kind;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.Nominee;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for rulings on one category, or on where one of its nominees belongs.
 *
 * @param others the categories that can still take nominations
 */
record CategoryAsking(CategoryRulings rulings, AtDesk at, Category category, List<Category> others) {
    void merge() {
        ask(
                Kind.MERGE,
                name(),
                new OtherCategory(
                        others, (into, why) -> rulings.merge(at.moderator().get(), category.id(), into, why)));
    }

    /** @param nominees of whom some may go */
    void split(List<Nominee> nominees) {
        NewCategory.Rule split =
                (words, chosen, why) -> rulings.split(at.moderator().get(), category.id(), words, chosen, why);
        ask(Kind.SPLIT, name(), new NewCategory(nominees, split));
    }

    void rename() {
        ask(
                Kind.RENAME,
                name(),
                new NewName(
                        category.name(),
                        (name, why) -> rulings.rename(at.moderator().get(), category.id(), name, why)));
    }

    void withdraw() {
        ask(
                Kind.WITHDRAW,
                name(),
                new NothingElse(why -> rulings.withdraw(at.moderator().get(), category.id(), why)));
    }

    void move(Nominee nominee) {
        ask(
                Kind.MOVE,
                nominee.name(),
                new OtherCategory(
                        others,
                        (into, why) -> rulings.move(at.moderator().get(), category.id(), nominee.id(), into, why)));
    }

    private void ask(Kind kind, String whom, CategoryRulingDialog.Asked asked) {
        var act = text("act." + kind);
        var names = kind == Kind.MOVE || kind == Kind.SPLIT;
        var readers = text(names ? "reason.public-unnamed" : "reason.public");
        new CategoryRulingDialog(act + ": " + whom, act, consequences(kind), readers, asked, at.ruled()).open();
    }

    private List<String> consequences(Kind kind) {
        var all = new ArrayList<>(List.of(text("means." + kind)));
        if (leavesOne(kind)) all.add(text("leaves-one"));
        return all;
    }

    private boolean leavesOne(Kind kind) {
        return (kind == Kind.MERGE || kind == Kind.WITHDRAW)
                && category.edition().terms().size() == 2;
    }

    private String name() {
        return category.name().in(Reader.language());
    }

    private static String text(String key) {
        return I18NProvider.translate("nomination.category." + key);
    }
}
