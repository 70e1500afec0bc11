package app.laurel.result.web;

import app.laurel.ballot.BoxAtShut;
import app.laurel.ballot.PaperBallots.Papers;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Community;
import app.laurel.community.Signature;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.RulesWords;
import app.laurel.result.PublishedResult;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Standing;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a published result says.
 *
 * @param papers the ballots that came from files
 * @param box what lay in the box when it was shut; null where that was not fixed
 * @param years the community's other published years, the latest first
 */
public record ResultPage(
        PageFrame frame,
        Community community,
        PublishedResult result,
        Papers papers,
        @Nullable BoxAtShut box,
        List<Integer> years) {
    public ResultPage {
        years = List.copyOf(years);
    }

    /** What it is the result of. */
    public Category category() {
        return result.category();
    }

    /** The year of it. */
    public Edition edition() {
        return category().edition();
    }

    /** What the award is called above the winner: in a year of several by its category. */
    public String kicker(String key) {
        return edition().hasSeveral() ? text(key + ".of", category().name().in(language())) : text(key);
    }

    public String text(String key, Object... arguments) {
        return frame.t("result.page." + key, arguments);
    }

    /** The whole count. */
    public ResultDocument document() {
        return result.document();
    }

    public Language language() {
        return frame.language();
    }

    /** The numbers of the versions before, which hold no longer. */
    public List<Integer> earlier() {
        return IntStream.range(1, result.standing().version()).boxed().toList();
    }

    /** The path of this version's files. */
    public String files() {
        var standing = result.standing();
        return standing.holds() ? path("") : path("/version/" + standing.version());
    }

    /** Why a shop has no place. */
    public String unplaced(Standing standing) {
        return document().isDisqualified(standing.shop()) ? text("disqualified") : text("missing", standing.missing());
    }

    /** What is said of the ballots that came from files. */
    public PaperWords onPaper() {
        return new PaperWords(frame, document(), papers);
    }

    /** Why there is no award: too few ballots, or no shop with enough ratings. */
    public String none() {
        var needed = document().ballots().needed();
        if (needed == null) return text("none.text");
        return TooFewShops.of(category(), document().shops().size(), frame::t)
                .orElseGet(() -> text("few.text", document().ballots().counted(), needed));
    }

    /** The names of the shops of the year; several where they share it. */
    public List<String> winners() {
        return names(document().winners());
    }

    /** A shop's name by its number. */
    public String name(int shop) {
        return document().shop(shop).name().in(language());
    }

    /** Names by numbers. */
    public List<String> names(List<Integer> shops) {
        return shops.stream().map(this::name).toList();
    }

    /** The words of the method that decided the award. */
    public AwardWords award() {
        return AwardWords.of(frame, document());
    }

    /** The words on the awards of the criteria. */
    public CriterionWords criteria() {
        return new CriterionWords(frame, document());
    }

    /** How the award is counted. */
    public String method() {
        return RulesWords.of(frame, category().rules());
    }

    /** The words on how firm the result is. */
    public FirmWords firm() {
        return new FirmWords(frame, result);
    }

    /** What it gave. */
    public List<AwardLine> awards() {
        return AwardLine.of(frame, result);
    }

    /** A count in the language's digits. */
    public String number(long count) {
        return String.format(language().locale(), "%,d", count);
    }

    /** A signature: who gave it, by the public name of then, and when. */
    public String signed(Signature signature) {
        return text("signed.by", signature.named(frame::t), at(signature.at()));
    }

    /** A share with its sign. */
    public String percent(long part, long whole) {
        return text("percent", ResultWords.percent(part, whole));
    }

    /** A reason why ballots did not count. */
    public String reason(ResultDocument.NotCounted notCounted) {
        return text(
                "not-counted." + notCounted.reason().name().toLowerCase(Locale.ROOT),
                document().countedBy().minimumShops());
    }

    /** A moment in the edition's zone. */
    public String at(Instant moment) {
        return Moments.of(moment, edition().schedule().zone(), language());
    }

    /** SHA-256 of the document that was signed. */
    public String hash() {
        return HexFormat.of().formatHex(ResultCodec.hash(result.bytes()));
    }

    /** A path of this category, without the language. */
    public String path(String page) {
        return category().path(community.slug()) + page;
    }

    /** A path of its year. */
    public String yearPath(String page) {
        return edition().path(community.slug()) + page;
    }
}
