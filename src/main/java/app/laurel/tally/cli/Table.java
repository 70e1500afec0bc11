package app.laurel.tally.cli;

import app.laurel.tally.count.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The document as a table for people: the order with its figures, fractions also as decimals, then the warnings. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    private Table() {}

    static String of(Report report) {
        var table = new Table();
        var document = report.document();
        var figures = figures(document.get("candidates"));
        var columns = new LinkedHashSet<String>();
        figures.values().forEach(it -> columns.addAll(it.keySet()));
        var header = new ArrayList<>(List.of("candidate"));
        header.addAll(columns);
        table.rows.add(header);
        figures.forEach((name, of) -> {
            var row = new ArrayList<>(List.of(name));
            columns.forEach(it -> row.add(shown(of.getOrDefault(it, ""))));
            table.rows.add(row);
        });
        return table.text() + "\n" + summary(document);
    }

    private static Map<String, Map<String, String>> figures(Object candidates) {
        return ((Map<?, ?>) candidates)
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                it -> it.getKey().toString(),
                                it -> row(it.getValue()),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    private static Map<String, String> row(Object figures) {
        var row = new LinkedHashMap<String, String>();
        ((Map<?, ?>) figures).forEach((name, figure) -> row.put(name.toString(), figure.toString()));
        return row;
    }

    private static String shown(String figure) {
        return figure.contains("/")
                ? "%s = %s".formatted(figure, Fraction.parse(figure).toDecimal(4))
                : figure;
    }

    private static String summary(Map<String, Object> document) {
        var lines = new ArrayList<String>();
        var word = document.containsKey("tied") ? "tied" : "winners";
        ((List<?>) document.get(word)).forEach(it -> lines.add("%s: %s".formatted(word, it)));
        ((List<?>) document.get("warnings")).forEach(it -> lines.add("note: " + it));
        return String.join("\n", lines);
    }

    private String text() {
        var widths = new int[rows.getFirst().size()];
        rows.forEach(row -> {
            for (var column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        });
        var text = new StringBuilder();
        for (var row : rows) {
            for (var column = 0; column < widths.length; column++) {
                text.append(row.get(column)).repeat(" ", widths[column] - width(row.get(column)) + 2);
            }
            text.setLength(text.toString().stripTrailing().length());
            text.append('\n');
        }
        return text.toString();
    }

    /** Columns on a screen: a Korean, Chinese or Japanese character takes two. */
    private static int width(String text) {
        return text.codePoints().map(it -> isWide(it) ? 2 : 1).sum();
    }

    private static boolean isWide(int character) {
        return character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0x1F300 && character <= 0x1FAFF
                || character >= 0x20000 && character <= 0x3FFFD;
    }
}
