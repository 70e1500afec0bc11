package app.laurel.ballot.ui;

import app.laurel.ballot.Answers;
import app.laurel.base.Language;
import app.laurel.base.ui.Links;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Criterion;
import app.laurel.nomination.ShortlistedShop;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What I have cast: the receipt's number, when it was last changed, and the marks themselves. */
@Route("votes")
@PermitAll
class VotesView extends Composite<Main> implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient BallotWords words;

    VotesView(MyVotes votes, CurrentAccount current, BallotWords words) {
        this.words = words;
        getContent().setId("content");
        getContent().add(new H1(words.get("ballot.votes.title")));
        var mine = votes.of(current.id());
        if (mine.isEmpty()) getContent().add(new Paragraph(words.get("ballot.votes.none")));
        mine.forEach(it -> getContent().add(section(it)));
    }

    @Override
    public String getPageTitle() {
        return words.get("ballot.votes.title") + " · Laurel";
    }

    private Section section(MyVote vote) {
        var language = Language.of(getLocale());
        var edition = vote.edition();
        var zone = edition.schedule().zone();
        var section = new Section(
                new H2(vote.community().name().in(language) + " · "
                        + edition.name().in(language)),
                new Paragraph(words.get(
                        "ballot.votes.cast",
                        vote.cast().number(),
                        words.moment(vote.cast().at(), zone))),
                marks(vote));
        if (vote.open()) {
            var address = Links.absolute(Links.vote(vote.community().slug(), edition.year()));
            section.add(new Anchor(address, words.get("ballot.element.change")));
        }
        return section;
    }

    private Component marks(MyVote vote) {
        var list = new UnorderedList();
        for (var listed : vote.shops()) {
            var said = vote.cast().answers().byShop().get(listed.number());
            if (said != null || listed.number() == vote.cast().answers().favourite()) {
                list.add(new ListItem(line(vote, listed, said == null ? "" : said)));
            }
        }
        return list;
    }

    private String line(MyVote vote, ShortlistedShop listed, String said) {
        var name = listed.shop().name().in(Language.of(getLocale()));
        var favourite = listed.number() == vote.cast().answers().favourite()
                ? " (" + words.get("ballot.element.favourite.short") + ")"
                : "";
        return name
                + favourite
                + (said.isEmpty()
                        ? ""
                        : ": " + told(said, vote.edition().rules().criteria()));
    }

    private String told(String said, List<Criterion> criteria) {
        if (Answers.saysNotUsed(said)) return words.get("ballot.element.review.unused");
        return IntStream.range(0, said.length())
                .mapToObj(it -> criteria.get(it).name().in(Language.of(getLocale())) + " " + mark(said.charAt(it)))
                .collect(Collectors.joining(", "));
    }

    private String mark(char mark) {
        return switch (mark) {
            case '0' -> words.get("ballot.element.review.open");
            case 'x' -> words.get("ballot.element.no-opinion");
            default -> words.get("ballot.element.marks", String.valueOf(mark));
        };
    }
}
