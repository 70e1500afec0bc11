package app.laurel.result.web;

import static java.util.stream.Collectors.toMap;

import app.laurel.ballot.AnnouncedResult;
import app.laurel.ballot.AnnouncedResults;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.edition.Edition;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import app.laurel.result.Reveal;
import app.laurel.result.Reveals;
import app.laurel.tally.document.ResultDocument;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who won and where each shop stands, in the words of the result's page. */
@Component
class VotersResults implements AnnouncedResults {
    private final Results results;
    private final Reveals reveals;
    private final Texts texts;
    private final LaurelSettings settings;

    VotersResults(Results results, Reveals reveals, Texts texts, LaurelSettings settings) {
        this.results = results;
        this.reveals = reveals;
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public Map<CategoryId, AnnouncedResult> of(EditionId edition, Language language) {
        var frame = new PageFrame(texts, language, settings.url(), "", "", "", null);
        return results.findSoundYear(edition).stream()
                .flatMap(it -> it.results().stream())
                .collect(toMap(it -> it.category().id(), it -> announced(it, frame)));
    }

    @Override
    public Optional<Instant> comesAt(Edition edition) {
        return reveals.find(edition).map(Reveal::at);
    }

    private static AnnouncedResult announced(PublishedResult result, PageFrame frame) {
        var document = result.document();
        var words = AwardWords.of(frame, document);
        var column = words.columns().stream().filter(FigureColumn::decides).findFirst();
        return new AnnouncedResult(
                title(result, frame),
                document.winners().stream()
                        .map(it -> winner(it, document, words))
                        .toList(),
                column.map(FigureColumn::title).orElse(""),
                document.standings().stream()
                        .map(it -> new AnnouncedResult.Place(
                                it.shop(),
                                words.award().name(it),
                                it.rank(),
                                column.filter(by -> it.isPlaced())
                                        .map(by -> by.cell().apply(it))
                                        .orElse("–")))
                        .toList());
    }

    private static AnnouncedResult.Winner winner(int number, ResultDocument document, AwardWords words) {
        var shop = new ShopId(document.shop(number).id());
        return new AnnouncedResult.Winner(shop, words.award().name(number), words.plainly(document.standing(number)));
    }

    private static String title(PublishedResult result, PageFrame frame) {
        var key = "result.page." + kicker(result.document());
        return result.category().edition().hasSeveral()
                ? frame.t(key + ".of", result.category().name().in(frame.language()))
                : frame.t(key);
    }

    private static String kicker(ResultDocument document) {
        if (document.winners().isEmpty()) return "none.kicker";
        if (document.winners().size() == 1) return "kicker";
        return document.countedBy().seats() == null ? "kicker.joint" : "kicker.seats";
    }
}
