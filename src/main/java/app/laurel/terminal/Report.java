package app.laurel.terminal;

import app.laurel.base.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The document that {@code count} writes, with its keys in the order in which people read them. */
final class Report {
    private final List<String> names;
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> candidates = new LinkedHashMap<>();
    private List<Integer> winners = List.of();
    private List<Integer> open = List.of();
    private final List<Sentence> warnings = new ArrayList<>();

    Report(MethodOption method, List<String> names) {
        this.names = names;
        document.put("method", method.word());
    }

    void put(String key, Object value) {
        document.put(key, value);
    }

    /** Sets winners and order; {@code tied} are those whom the method could not part for a place, or nobody. */
    void order(List<Integer> best, List<List<Integer>> ranking, List<Integer> tied) {
        winners = best;
        open = tied;
        document.put("winners", named(winners));
        if (!tied.isEmpty()) {
            document.put("tied", named(tied));
        }
        document.put("ranking", ranking.stream().map(this::named).toList());
        document.put("candidates", candidates);
        var place = 1;
        for (var group : ranking) {
            for (var candidate : group) {
                figure(candidate, "rank", place);
            }
            place += group.size();
        }
    }

    /** Adds an exact figure of a candidate. */
    void figure(int candidate, String name, Object figure) {
        candidates.computeIfAbsent(name(candidate), it -> new LinkedHashMap<>()).put(name, figure.toString());
    }

    /** Adds an exact figure of each of some candidates. */
    void figures(List<Integer> listed, String name, IntFunction<Object> figure) {
        listed.forEach(it -> figure(it, name, figure.apply(it)));
    }

    String name(int candidate) {
        return names.get(candidate);
    }

    List<String> named(List<Integer> numbers) {
        return numbers.stream().map(this::name).toList();
    }

    /** Adds what people should know about the count. */
    void warn(List<Sentence> sentences) {
        warnings.addAll(sentences);
    }

    List<Sentence> warnings() {
        return List.copyOf(warnings);
    }

    /** The winners, or the tied where the method leaves a tie open. */
    List<String> first() {
        return named(isOpen() ? open : winners);
    }

    Map<String, Map<String, String>> candidates() {
        return candidates;
    }

    /** The whole document; its sentences are English, as its keys are. */
    Map<String, Object> document() {
        var whole = new LinkedHashMap<>(document);
        whole.put(
                "warnings",
                warnings.isEmpty()
                        ? List.of()
                        : warnings.stream()
                                .map(new TerminalWords(Language.EN)::of)
                                .toList());
        return whole;
    }

    /** Whether the method leaves a tie open. */
    boolean isOpen() {
        return !open.isEmpty();
    }
}
