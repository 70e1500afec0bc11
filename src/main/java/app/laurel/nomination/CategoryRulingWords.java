package app.laurel.nomination;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.community.NamesOfSeveral;
import app.laurel.community.PublicNames;
import app.laurel.community.Signature;
import app.laurel.edition.Edition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What moderators decided about categories, in the words of the public pages. Whom they moved is named once voting has opened:
 * until then nobody outside learns who was nominated, and a category that was withdrawn may come back with its nominees.
 */
@Component
public class CategoryRulingWords {
    private final CategoryRulings rulings;
    private final Shortlists shortlists;
    private final PublicNames names;
    private final Texts texts;

    CategoryRulingWords(CategoryRulings rulings, Shortlists shortlists, PublicNames names, Texts texts) {
        this.rulings = rulings;
        this.shortlists = shortlists;
        this.names = names;
        this.texts = texts;
    }

    /**
     * A ruling.
     *
     * @param made by whom and when
     * @param undone the same of who undid it; empty while it stands
     * @param isNameless whether it moved somebody who is not named yet
     */
    public record Line(String what, String reason, String made, String undone, boolean isNameless) {}

    /** All of a year in the order in which they were made, undone ones included. */
    public List<Line> list(Edition year, Language language) {
        var named = shortlists.areFixed(year);
        var all = rulings.list(year);
        var known = names.of(all.stream().flatMap(CategoryRulingWords::people).collect(Collectors.toSet()));
        return all.stream()
                .map(it -> line(it, known, new Reading(year, language, named)))
                .toList();
    }

    /** Why a category of this year gives no award; empty where it was not withdrawn. */
    public Optional<Line> findWithdrawal(Edition year, CategoryId category, Language language) {
        return rulings.list(year).stream()
                .filter(it -> it.canBeUndone() && it.category().equals(category))
                .map(it -> line(it, names.of(people(it).toList()), new Reading(year, language, false)))
                .findFirst();
    }

    /** Of which year rulings are read in which language, and whether whom they moved is named. */
    private record Reading(Edition year, Language language, boolean named) {}

    /** Whoever made it or undid it. */
    private static Stream<AccountId> people(CategoryRuling ruling) {
        return Stream.of(Optional.of(ruling.by()), Optional.ofNullable(ruling.undoneBy()))
                .flatMap(Optional::stream);
    }

    private Line line(CategoryRuling ruling, NamesOfSeveral known, Reading reading) {
        var key = "nomination.category.ruling." + ruling.kind();
        var moved = !ruling.nominees().isEmpty();
        var language = reading.language();
        var what = texts.get(
                language,
                moved && reading.named() ? key + ".who" : key,
                ruling.name().in(language),
                ruling.other().in(language),
                ruling.nominees());
        var undoneBy = ruling.undoneBy();
        var undoneAt = ruling.undoneAt();
        var undone = undoneBy == null || undoneAt == null ? "" : signed(known.of(undoneBy, undoneAt), reading);
        return new Line(
                what,
                ruling.reason(),
                signed(known.of(ruling.by(), ruling.at()), reading),
                undone,
                moved && !reading.named());
    }

    private String signed(Signature signature, Reading reading) {
        var language = reading.language();
        var at = Moments.of(signature.at(), reading.year().schedule().zone(), language);
        var who = signature.named((key, arguments) -> texts.get(language, key, arguments));
        return texts.get(language, "nomination.page.ruling.by", who, at);
    }
}
