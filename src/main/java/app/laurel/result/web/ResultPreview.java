package app.laurel.result.web;

import app.laurel.ballot.BallotBox;
import app.laurel.ballot.PaperBallots;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Community;
import app.laurel.edition.PublicPlace;
import app.laurel.result.CountedPart;
import app.laurel.result.CountedResult;
import app.laurel.result.PublishedResult;
import app.laurel.tally.document.ResultCodec;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The page of a result that is not out, as it will look: the same template that everybody will see, filled from the count that lies on
 * the desk. Whoever calls this was given that count as a moderator.
 */
@Component
public class ResultPreview {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final OtherYears years;
    private final PaperBallots papers;
    private final BallotBox box;
    private final Stages stages;
    private final Clock clock;

    /** Eight: as much as the page itself is made of. */
    ResultPreview(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            OtherYears years,
            PaperBallots papers,
            BallotBox box,
            Stages stages,
            Clock clock) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.years = years;
        this.papers = papers;
        this.box = box;
        this.stages = stages;
        this.clock = clock;
    }

    /** The page of one category's count, as HTML. */
    public String of(Community community, CountedResult counted, CountedPart part, Language language) {
        var category = part.category();
        var name = category.fullName().in(language);
        var about = texts.get(language, "result.page.about", name);
        var path = new PublicPlace(community, category).path();
        var page = new ResultPage(
                new PageFrame(texts, language, settings.url(), name, about, path, null),
                community,
                asPublished(counted, part),
                papers.of(category),
                box.findShut(category.id()).orElse(null),
                years.of(category.edition()));
        var html = pages.render(
                "result/result.jte",
                Map.of("page", page, "stage", stages.of(page), "ended", EndedRows.NONE, "pictures", List.of()));
        return new String(html, StandardCharsets.UTF_8);
    }

    /** Without awards, which get their codes when they are given, and without files, which are made then. */
    private PublishedResult asPublished(CountedResult counted, CountedPart part) {
        return new PublishedResult(
                part.category(),
                part.document(),
                ResultCodec.encode(part.document()),
                counted.signOffs(),
                List.of(),
                null,
                null,
                null,
                clock.instant(),
                new PublishedResult.Standing(1, null, null, null, List.of(), false));
    }
}
