package app.laurel.nomination.ui;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.HomeCard;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.nomination.YearNominations;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** While nominations are open: how many shops the member has proposed, or in how many categories, until when, and the way there. */
@org.springframework.stereotype.Component
class NominateCard implements HomeCard {
    private final Members members;
    private final Editions editions;
    private final YearNominations nominations;
    private final Texts texts;
    private final Clock clock;

    NominateCard(Members members, Editions editions, YearNominations nominations, Texts texts, Clock clock) {
        this.members = members;
        this.editions = editions;
        this.nominations = nominations;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Component> show(AccountId account, CommunityId community, String slug, Locale locale) {
        var language = Language.of(locale);
        return members.findMember(account, community).stream()
                .flatMap(member -> editions.listOf(community).stream()
                        .filter(it -> it.phaseAt(clock.instant()) == Phase.NOMINATING)
                        .flatMap(it -> parts(member, it, slug, language)))
                .toList();
    }

    @Override
    public int order() {
        return 20;
    }

    private Stream<Component> parts(Member member, Edition edition, String slug, Language language) {
        var way = new LinkButton(Links.nominate(slug, edition.year()), texts.get(language, "nomination.way"));
        return Stream.of(new Paragraph(text(member, edition, language)), new NextSteps(way));
    }

    private String text(Member member, Edition edition, Language language) {
        var schedule = edition.schedule();
        var closes = Moments.of(schedule.nominatingCloses(), schedule.zone(), language);
        var name = edition.name().in(language);
        var sheets = nominations.read(member, edition.id());
        if (edition.hasSeveral()) {
            var begun =
                    sheets.values().stream().filter(it -> !it.lines().isEmpty()).count();
            return texts.get(language, "nomination.card.several", name, begun, sheets.size(), closes);
        }
        var sheet = sheets.values().iterator().next();
        return texts.get(language, "nomination.card", name, sheet.lines().size(), sheet.most(), closes);
    }
}
