package app.laurel.nomination.ui;

import app.laurel.base.ui.Notices;
import app.laurel.edition.Category;
import app.laurel.nomination.DistinctNominees;
import app.laurel.nomination.Nominee;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BiConsumer;

/**
 * Decisions on the pairs of one category.
 *
 * @param merging asks for the ruling that the first is another spelling of the second
 */
record DuplicateDecisions(AtDesk at, Category category, DistinctNominees distinct, BiConsumer<Nominee, Nominee> merging)
        implements DuplicateSection.Decisions {
    @Override
    public void merge(Nominee from, Nominee into) {
        merging.accept(from, into);
    }

    @Override
    public void keepApart(Nominee one, Nominee other) {
        distinct.mark(at.moderator().get(), category.id(), one.id(), other.id());
        done("nomination.duplicates.apart.done");
    }

    @Override
    public void offerAgain(Nominee one, Nominee other) {
        distinct.undo(at.moderator().get(), category.id(), one.id(), other.id());
        done("nomination.duplicates.again.done");
    }

    private void done(String key) {
        Notices.done(I18NProvider.translate(key));
        at.listed().run();
    }
}
