package app.laurel.result.ui;

import app.laurel.base.ui.Reader;
import app.laurel.community.Communities;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.CountedPart;
import app.laurel.result.CountedResult;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import app.laurel.result.web.ResultPreview;
import com.vaadin.flow.component.HasComponents;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What moderators look at before they sign: the public page as it will look, and what differs from the year before. */
@Component
class BeforeSigning {
    private final ResultPreview preview;
    private final Results results;
    private final Editions editions;
    private final Communities communities;

    BeforeSigning(ResultPreview preview, Results results, Editions editions, Communities communities) {
        this.preview = preview;
        this.results = results;
        this.editions = editions;
        this.communities = communities;
    }

    void addTo(HasComponents content, Edition edition, CountedResult counted) {
        var community = communities.get(edition.community());
        var categories = counted.parts().stream().map(CountedPart::category).toList();
        content.add(new PreviewSection(
                categories,
                it -> preview.of(community, counted, counted.find(it.id()).orElseThrow(), Reader.language())));
        for (var part : counted.parts()) {
            var name = edition.hasSeveral() ? part.category().name().in(Reader.language()) : "";
            findLast(part.category())
                    .ifPresent(it -> content.add(new DifferenceSection(YearBefore.of(part, it), name)));
        }
    }

    /** The published result of the same category in the latest year before; of the only one, where each year has one. */
    private Optional<PublishedResult> findLast(Category category) {
        var edition = category.edition();
        return editions.listOf(edition.community()).stream()
                .filter(it -> it.year() < edition.year() && it.publishedAt() != null)
                .max(Comparator.comparingInt(Edition::year))
                .flatMap(it -> same(it, category))
                .flatMap(it -> results.findPublished(it.id()));
    }

    private static Optional<Category> same(Edition before, Category category) {
        if (!before.hasSeveral() && !category.edition().hasSeveral()) return Optional.of(before.only());
        return before.findCategory(category.terms().slug());
    }
}
