package app.laurel.result.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The places of a result in the order of a stage, from the tenth to the first. Whoever calls this was given the count as a moderator. */
@Component
public class StagePlaces {
    private static final int MOST = 10;

    private final Texts texts;
    private final LaurelSettings settings;

    StagePlaces(Texts texts, LaurelSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /** Place by place, the first one last; none where no shop has a place. */
    public List<StagePlace> of(ResultDocument document, Language language) {
        var words = AwardWords.of(new PageFrame(texts, language, settings.url(), "", "", "", null), document);
        var ranks = new TreeMap<Integer, List<Standing>>(Comparator.reverseOrder());
        document.standings().stream()
                .filter(it -> it.isPlaced() && it.rank() <= MOST)
                .forEach(it -> ranks.computeIfAbsent(it.rank(), any -> new ArrayList<>())
                        .add(it));
        return ranks.entrySet().stream()
                .map(it -> place(it.getKey(), it.getValue(), document, words, language))
                .toList();
    }

    private static StagePlace place(
            int rank, List<Standing> standings, ResultDocument document, AwardWords words, Language language) {
        var honoured = standings.stream().anyMatch(it -> document.winners().contains(it.shop()));
        var shops = standings.stream()
                .map(it -> {
                    var shop = document.shop(it.shop());
                    return new StagePlace.Held(shop.id(), shop.name().in(language), figure(words, it));
                })
                .toList();
        var why = honoured && standings.size() == 1 ? words.plainly(standings.getFirst()) : "";
        return new StagePlace(rank, shops, honoured, why);
    }

    private static String figure(AwardWords words, Standing standing) {
        return words.columns().stream()
                .filter(FigureColumn::decides)
                .findFirst()
                .map(it -> it.title() + " " + it.cell().apply(standing))
                .orElse("");
    }
}
