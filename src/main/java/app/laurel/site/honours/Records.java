package app.laurel.site.honours;

import app.laurel.base.web.PageFrame;
import app.laurel.result.AwardKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What shops did that is told for years: won again and again, won as a newcomer, or won every criterion at once. */
record Records(PageFrame frame, List<Honour> honours) {
    Records {
        honours = List.copyOf(honours);
    }

    /** One sentence each; none where nothing of the kind has happened yet. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        ofTheYear().stream()
                .collect(Collectors.groupingBy(
                        it -> it.shop() + " " + it.award().category().slug()))
                .values()
                .stream()
                .map(this::longest)
                .filter(it -> it.length() > 1)
                .sorted(Comparator.comparingInt(Streak::length).reversed().thenComparing(Streak::name))
                .map(it -> text("streak", it.name(), it.length(), it.last() - it.length() + 1, it.last()))
                .forEach(sentences::add);
        ofTheYear().stream()
                .filter(Honour::isOfNewcomer)
                .map(it -> text("newcomer", name(it), it.year()))
                .distinct()
                .forEach(sentences::add);
        ofTheYear().stream()
                .filter(this::isBestOfAll)
                .map(it -> text("all", name(it), it.year()))
                .distinct()
                .forEach(sentences::add);
        return List.copyOf(sentences);
    }

    private List<Honour> ofTheYear() {
        return honours.stream().filter(it -> it.is(AwardKind.SHOP_OF_THE_YEAR)).toList();
    }

    /** The most years that follow one another; of several the latest. */
    private Streak longest(Collection<Honour> wins) {
        var best = new Streak("", 0, 0);
        var length = 0;
        var before = 0;
        for (int year : wins.stream().map(Honour::year).collect(Collectors.toCollection(TreeSet::new))) {
            length = year == before + 1 ? length + 1 : 1;
            before = year;
            if (length >= best.length()) best = new Streak(name(wins.iterator().next()), length, year);
        }
        return best;
    }

    private boolean isBestOfAll(Honour win) {
        var criteria = win.result().document().criteria();
        return criteria.size() > 1
                && criteria.stream()
                        .allMatch(criterion -> criterion.winners().stream()
                                .anyMatch(it -> win.result().document().shop(it).id() == win.shop()));
    }

    private String name(Honour honour) {
        return honour.name(frame.language());
    }

    private String text(String key, Object... arguments) {
        var texts = new ArrayList<Object>();
        for (var argument : arguments) {
            texts.add(String.valueOf(argument));
        }
        return frame.t("site.honours.record." + key, texts.toArray());
    }

    private record Streak(String name, int length, int last) {}
}
