package app.laurel.nomination.ui;

import app.laurel.base.ui.Alert;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.edition.Category;
import app.laurel.nomination.DistinctNominees;
import app.laurel.nomination.LikelyDuplicates;
import app.laurel.nomination.ListAnnouncing;
import app.laurel.nomination.Nominations;
import app.laurel.nomination.Ruling;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Rulings;
import app.laurel.nomination.Shortlist;
import app.laurel.nomination.Shortlists;
import app.laurel.shop.OwnerWord;
import app.laurel.shop.Shops;
import app.laurel.shop.WordDesk;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of one category before moderators: as it is counted now, with what they may do to it. */
@Component
class ListDesk {
    private final Shortlists shortlists;
    private final LikelyDuplicates duplicates;
    private final DistinctNominees distinct;
    private final Rulings rulings;
    private final ListAnnouncing announcing;
    private final Nominations nominations;
    private final WordDesk owners;
    private final Shops shops;
    private final Clock clock;

    /** Nine: what is counted and ruled stands beside what members and owners said of it. */
    ListDesk(
            Shortlists shortlists,
            LikelyDuplicates duplicates,
            DistinctNominees distinct,
            Rulings rulings,
            ListAnnouncing announcing,
            Nominations nominations,
            WordDesk owners,
            Shops shops,
            Clock clock) {
        this.shortlists = shortlists;
        this.duplicates = duplicates;
        this.distinct = distinct;
        this.rulings = rulings;
        this.announcing = announcing;
        this.nominations = nominations;
        this.owners = owners;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * What changes with every file and ruling, be it another moderator's.
     *
     * @param asking for rulings on the category; null where none can be made
     */
    Div list(AtDesk at, Category category, @Nullable CategoryAsking asking) {
        var open = !category.hasOpenedAt(clock.instant());
        var list = shortlists.draft(at.moderator().get(), category.id());
        var free = open && !list.out();
        var parts = new Div();
        if (!free) parts.add(note(open ? "nomination.desk.out" : "nomination.desk.fixed"));
        if (open) owners.listDeclining(at.moderator().get()).forEach(it -> parts.add(declining(it)));
        NomineeList.Ask ask = (kind, of, nominee) ->
                new RulingDialog(kind, of, nominee, it -> rule(at, category, it), at.listed()).open();
        var addresses = duplicates.addresses(at.moderator().get(), category.id());
        if (free) addDuplicates(parts, at, category, list);
        parts.add(
                new NomineeList(
                        list,
                        addresses,
                        open ? ask : null,
                        asking == null || asking.others().isEmpty() ? null : asking::move),
                new AnnounceSection(
                        list,
                        canAnnounce(category),
                        seen -> announcing.announce(at.moderator().get(), category.id(), seen),
                        at.listed()),
                new ReasonList(nominations.reasons(at.moderator().get(), category.id())),
                new RulingList(list, free ? it -> undo(at, category, it) : null),
                new RoundList(list));
        if (asking != null) parts.add(new CategoryRulingSection(asking, list));
        return parts;
    }

    private void addDuplicates(Div parts, AtDesk at, Category category, Shortlist list) {
        var by = at.moderator().get();
        var pairs = duplicates.list(by, category.id(), list);
        var apart = duplicates.listDistinct(by, category.id(), list);
        if (pairs.isEmpty() && apart.isEmpty()) return;
        parts.add(new DuplicateSection(
                pairs,
                apart,
                new DuplicateDecisions(
                        at,
                        category,
                        distinct,
                        (from, into) -> new RulingDialog(
                                        Ruling.Kind.MERGE, list, from, it -> rule(at, category, it), at.listed())
                                .into(into)
                                .open())));
    }

    private Alert declining(OwnerWord word) {
        var shop = shops.get(word.shop()).name().in(Reader.language());
        return new Alert(I18NProvider.translate("nomination.desk.declining", shop, word.words()));
    }

    private static Paragraph note(String key) {
        var note = new Paragraph(I18NProvider.translate(key));
        note.setClassName("laurel-note");
        return note;
    }

    private boolean canAnnounce(Category category) {
        var now = clock.instant();
        return !category.hasOpenedAt(now) && !now.isBefore(category.schedule().nominatingCloses());
    }

    private RulingOutcome rule(AtDesk at, Category category, RulingDialog.Wish wish) {
        var by = at.moderator().get();
        var id = category.id();
        return switch (wish) {
            case RulingDialog.Merge(var from, var into, var reason) ->
                rulings.merge(by, id, from.id(), into.id(), reason);
            case RulingDialog.SetAside(var nominee, var reason) -> rulings.setAside(by, id, nominee.id(), reason);
            case RulingDialog.Withdraw(var nominee, var reason) -> announcing.withdraw(by, id, nominee.id(), reason);
            case RulingDialog.LeaveOut(var nominee, var reason) -> rulings.leaveOut(by, id, nominee.id(), reason);
            case RulingDialog.Add(var name, var reason) -> rulings.add(by, id, name, reason);
        };
    }

    private void undo(AtDesk at, Category category, Ruling ruling) {
        switch (rulings.undo(at.moderator().get(), category.id(), ruling.id())) {
            case RulingOutcome.Ruled _ -> Notices.done(I18NProvider.translate("nomination.desk.undone"));
            case RulingOutcome.ListIsOut _ -> Notices.inform(I18NProvider.translate("nomination.desk.out"));
            case RulingOutcome.ListStands _ -> Notices.inform(I18NProvider.translate("nomination.desk.fixed"));
        }
        at.listed().run();
    }
}
