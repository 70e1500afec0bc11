package app.laurel.ballot.ui;

import app.laurel.ballot.Participations;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.DeskCard;
import app.laurel.count.AwardRules;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** On top of the desk while members vote and until the result is out: how many have voted, as everybody may know it, day by day. */
@Service
class TurnoutCard implements DeskCard {
    private static final int BEHIND_THE_YEAR = 20;

    private final Participations participations;
    private final Editions editions;
    private final Texts texts;
    private final Clock clock;

    TurnoutCard(Participations participations, Editions editions, Texts texts, Clock clock) {
        this.participations = participations;
        this.editions = editions;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Component> show(CommunityId community, String slug, Locale locale) {
        var now = clock.instant();
        var language = Language.of(locale);
        return editions.listOf(community).stream()
                .filter(it ->
                        it.phaseAt(now) == Phase.VOTING || (it.phaseAt(now) == Phase.COUNTING && it.isUnderWayAt(now)))
                .<Component>map(it -> card(it, language))
                .toList();
    }

    @Override
    public int order() {
        return BEHIND_THE_YEAR;
    }

    private Card card(Edition edition, Language language) {
        var card = new Card(new H2(texts.get(language, "ballot.turnout.title")));
        edition.categories().forEach(it -> card.add(figure(it, language)));
        var schedule = edition.schedule();
        var published = edition.categories().stream()
                .map(it -> participations.of(it).publishedAt())
                .max(Comparator.naturalOrder())
                .map(it -> Moments.of(it, schedule.zone(), language))
                .orElse("");
        var note = new Paragraph(texts.get(language, "ballot.turnout.at", published));
        note.setClassName("laurel-muted");
        card.add(note);
        var course = participations.course(edition);
        if (!course.isEmpty()) card.add(new TurnoutCourse(course, schedule, language, texts));
        return card;
    }

    private Paragraph figure(Category category, Language language) {
        var participation = participations.of(category);
        var needed = Math.max(AwardRules.FEWEST_BALLOTS, participation.needed());
        var key = participation.ballots() < needed ? "ballot.turnout.few" : "ballot.turnout.enough";
        var words = texts.get(language, key, participation.ballots(), needed);
        var several = category.edition().hasSeveral();
        return new Paragraph(several ? category.name().in(language) + ": " + words : words);
    }
}
