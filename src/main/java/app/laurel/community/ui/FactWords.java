package app.laurel.community.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.community.ActLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Facts of acts in words: each with its name, ids by what they stand for, moments in the community's zone. */
@Component
class FactWords {
    static final String NAME = "community.fact.";
    static final String WORD = "community.word.";

    /** Of what kind the id is that a fact holds, or the ids with commas between them. */
    private static final Map<String, String> IDS = Map.of(
            "member", "member",
            "owner", "member",
            "asked", "member",
            "account", "account",
            "first", "account",
            "second", "account",
            "shop", "shop",
            "edition", "edition",
            "editions", "edition",
            "code", "award");

    /** Where the texts stand of a fact that is one of several words; {@link #WORD} for all others. */
    static final Map<String, String> WORDS = Map.of(
            "act", ActWords.ACT,
            "milestone", "edition.milestone.",
            "method", "edition.method.",
            "nominationMethod", "edition.nomination-method.",
            "details.unrated", "edition.unrated.",
            "details.repeats", "edition.repeats.",
            "details.missing", "edition.missing.",
            "role", "community.role.",
            "ruling", "nomination.desk.act.");

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Texts texts;
    private final ActLog log;

    FactWords(Texts texts, ActLog log) {
        this.texts = texts;
        this.log = log;
    }

    /** Facts on one line; a fact without a name stands alone. */
    String line(Map<String, String> facts, Language language, ZoneId zone) {
        return facts.entrySet().stream()
                .map(it -> named(it.getKey(), value(it.getKey(), it.getValue(), language, zone), language))
                .collect(Collectors.joining(" · "));
    }

    private String named(String fact, String value, Language language) {
        if (fact.isEmpty()) return value;
        return name(fact, language) + ": " + value;
    }

    /** Of several dates that one act moves each has facts of its own: {@code from.VOTING_CLOSES}. */
    private String name(String fact, Language language) {
        if (has(language, NAME + fact)) return texts.get(language, NAME + fact);
        var dot = fact.indexOf('.') + 1;
        var milestone = WORDS.get("milestone") + fact.substring(dot);
        return dot > 0 && has(language, NAME + fact.substring(0, dot)) && has(language, milestone)
                ? texts.get(language, NAME + fact.substring(0, dot), texts.get(language, milestone))
                : fact;
    }

    private String value(String fact, String value, Language language, ZoneId zone) {
        if (fact.equals("search")) return search(value, language);
        if (value.isEmpty()) return texts.get(language, WORD + "none");
        var kind = IDS.get(fact);
        if (kind != null) return names(kind, value, language);
        if (fact.equals("object")) return log.name(value, language);
        if (MOMENT.matcher(value).matches()) return Moments.of(Instant.parse(value), zone, language);
        if (DAY.matcher(value).matches()) return Moments.of(LocalDate.parse(value), language);
        return word(WORDS.getOrDefault(fact, WORD), value, language);
    }

    private String names(String kind, String ids, Language language) {
        return COMMA.splitAsStream(ids)
                .map(it -> log.name(kind + "/" + it, language))
                .collect(Collectors.joining(", "));
    }

    /** A word, or a word with what it is about: {@code SET_ASIDE Amber}. */
    private String word(String prefix, String value, Language language) {
        if (has(language, prefix + value)) return texts.get(language, prefix + value);
        var space = value.indexOf(' ');
        if (space < 0 || !has(language, prefix + value.substring(0, space))) return value;
        return texts.get(language, prefix + value.substring(0, space)) + ": " + value.substring(space + 1);
    }

    /** What was searched for; an address is never on record. */
    private String search(String value, Language language) {
        return switch (value) {
            case "" -> texts.get(language, WORD + "everybody");
            case "@" -> texts.get(language, WORD + "address");
            default -> value;
        };
    }

    private boolean has(Language language, String key) {
        return texts.bundle(language).containsKey(key);
    }
}
