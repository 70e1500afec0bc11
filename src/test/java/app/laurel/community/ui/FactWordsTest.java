package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.audit.Act;
import app.laurel.badge.BadgeState;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.NewCommunity;
import app.laurel.community.Proposal;
import app.laurel.community.Role;
import app.laurel.count.FinalMethod;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.Milestone;
import app.laurel.edition.Rules;
import app.laurel.edition.Schedule;
import app.laurel.joining.JoinRequest;
import app.laurel.nomination.Ruling;
import app.laurel.shop.Tie;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fact that the code puts on record has a name in both languages: found in the code itself, so that no later one is raw. */
class FactWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/app/laurel");
    /** Where acts are made: recorded, asked for, or done once two people agree. */
    private static final List<String> MAKERS =
            List.of("new Act(", "ProposedAct(", ".changing(", "implements TwoPersonAct");

    private static final Pattern CHANGED = Pattern.compile("\\.changing\\(\\s*\"([^\"]+)\"");
    private static final Pattern OF_RECORD = Pattern.compile(
            "\\.changing\\(\\s*(?:null|[a-z][A-Za-z.]*(?:\\(\\))?),\\s*([a-z][A-Za-z.]*(?:\\(\\))?)\\)");
    private static final Pattern PUT = Pattern.compile("facts\\.put\\(\\s*\"([^\"]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("static final String ([A-Z_]+) = \"([^\"]+)\"");

    /** What the records are whose values are facts, wherever the code hands over records. */
    private static final List<Class<? extends Record>> RECORDS =
            List.of(Rules.class, Schedule.class, Bilingual.class, NewCommunity.class, CategoryDraft.Words.class);

    private final Texts texts = new Texts();

    @Test
    void every_fact_has_a_name_in_both_languages() throws IOException {
        var facts = new TreeSet<String>();
        for (var source : sources()) facts.addAll(factsIn(source));
        RECORDS.forEach(it -> add("", it, facts));

        assertThat(facts)
                .hasSizeGreaterThan(70)
                .contains("search", "quorum.percent", "signatures", "left-out", "found");
        for (var language : Language.values()) {
            assertThat(facts.stream().filter(it -> !has(language, FactWords.NAME + it)))
                    .as("without a name, " + language)
                    .isEmpty();
        }
    }

    @Test
    void records_are_handed_over_only_where_their_values_were_looked_at() throws IOException {
        var found = new TreeSet<String>();
        for (var source : sources()) {
            var matcher = OF_RECORD.matcher(source);
            while (matcher.find()) found.add(matcher.group(1));
        }

        assertThat(String.join(" ", found))
                .isEqualTo("draft.name() draft.rules() draft.words() kept.name() kept.rules() schedule wanted");
    }

    @Test
    void every_word_that_a_fact_may_be_has_a_text_in_both_languages() {
        var words = Map.<String, Collection<? extends Enum<?>>>of(
                "edition.milestone.", List.of(Milestone.values()),
                "edition.method.", List.of(FinalMethod.values()),
                "edition.nomination-method.", List.of(NominationMethod.values()),
                "edition.unrated.", List.of(Unrated.values()),
                "edition.repeats.", List.of(Repeats.values()),
                "edition.missing.", List.of(MissingPolicy.values()),
                "community.role.", List.of(Role.values()),
                "nomination.desk.act.", List.of(Ruling.Kind.values()));
        assertThat(FactWords.WORDS.values()).containsAll(words.keySet());

        words.forEach((prefix, values) -> values.forEach(it -> assertHas(prefix + it.name())));
        Stream.of(Proposal.State.values(), JoinRequest.State.values(), BadgeState.values(), Tie.Kind.values())
                .flatMap(Arrays::stream)
                .forEach(it -> assertHas(FactWords.WORD + it.name()));
        List.of("OPEN", "ENDED", "host", "moderator", "true", "false", "none")
                .forEach(it -> assertHas(FactWords.WORD + it));
        assertHas("community.role.HOST");
    }

    private void assertHas(String key) {
        for (var language : Language.values())
            assertThat(has(language, key)).as(key).isTrue();
    }

    private boolean has(Language language, String key) {
        return texts.bundle(language).containsKey(key);
    }

    /** The sources in which acts are made. */
    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (MAKERS.stream().anyMatch(source::contains)) sources.add(source);
            }
        }
        assertThat(sources).hasSizeGreaterThan(30);
        return sources;
    }

    private static SortedSet<String> factsIn(String source) {
        var facts = new TreeSet<String>();
        for (var pattern : List.of(CHANGED, PUT)) {
            var matcher = pattern.matcher(source);
            while (matcher.find()) facts.add(matcher.group(1));
        }
        var constants = new HashMap<String, String>();
        var matcher = CONSTANT.matcher(source);
        while (matcher.find()) constants.put(matcher.group(1), matcher.group(2));
        for (var at = source.indexOf("Map.of("); at >= 0; at = source.indexOf("Map.of(", at + 1)) {
            var arguments = arguments(source, at + "Map.of(".length());
            for (var key = 0; key < arguments.size() - 1; key += 2) {
                var name = arguments.get(key).strip();
                if (name.startsWith("\"")) facts.add(name.substring(1, name.length() - 1));
                else if (constants.containsKey(name)) facts.add(constants.get(name));
            }
        }
        facts.removeAll(List.of("from", "to")); // why: before and after of an act that changes one thing
        return facts;
    }

    /** What stands between the commas of a call, up to its closing bracket. */
    private static List<String> arguments(String source, int from) {
        var arguments = new ArrayList<String>();
        var depth = 0;
        var begin = from;
        for (var at = from; ; at++) {
            var letter = source.charAt(at);
            if (letter == '(' || letter == '{') depth++;
            if (depth == 0 && (letter == ',' || letter == ')')) {
                arguments.add(source.substring(begin, at));
                begin = at + 1;
            }
            if (letter == ')' && depth-- == 0) return arguments;
            if (letter == '}') depth--;
        }
    }

    /** The names under which {@link Act#changing} puts the values of a record on record. */
    private static void add(String name, Class<?> type, SortedSet<String> facts) {
        for (var component : type.getRecordComponents()) {
            var part = name.isEmpty() ? component.getName() : name + "." + component.getName();
            var inner = component.getGenericType() instanceof ParameterizedType ? Object.class : component.getType();
            if (inner.isRecord()) add(part, inner, facts);
            else facts.add(part);
        }
    }
}
