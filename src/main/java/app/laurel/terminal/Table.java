package app.laurel.terminal;

import app.laurel.count.exact.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The document as a table for people: the order with its figures, fractions also as decimals, then the warnings. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    private final TerminalWords words;

    private Table(TerminalWords words) {
        this.words = words;
    }

    static String of(Report report, TerminalWords words) {
        var table = new Table(words);
        var figures = report.candidates();
        var columns = new LinkedHashSet<String>();
        figures.values().forEach(it -> columns.addAll(it.keySet()));
        var header = new ArrayList<>(List.of(words.of("column.candidate")));
        columns.forEach(it -> header.add(words.of("column." + it)));
        table.rows.add(header);
        figures.forEach((name, of) -> {
            var row = new ArrayList<>(List.of(onOneLine(name)));
            columns.forEach(it -> row.add(shown(of.getOrDefault(it, ""))));
            table.rows.add(row);
        });
        return table.text() + "\n" + table.summary(report);
    }

    /** A name without line ends and without what a terminal would take for a command. */
    private static String onOneLine(String name) {
        return name.replaceAll("\\p{Cc}+", " ");
    }

    private static String shown(String figure) {
        return figure.contains("/")
                ? "%s = %s".formatted(figure, Fraction.parse(figure).toDecimal(4))
                : figure;
    }

    private String summary(Report report) {
        var lines = new ArrayList<String>();
        report.first().forEach(it -> lines.add(words.of(report.isOpen() ? "tied" : "winner", onOneLine(it))));
        report.warnings().forEach(it -> lines.add(words.of("note", it)));
        return String.join("\n", lines);
    }

    private String text() {
        var widths = new int[rows.getFirst().size()];
        rows.forEach(row -> {
            for (var column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        });
        return rows.stream().map(it -> line(it, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            line.append(row.get(column)).repeat(" ", widths[column] - width(row.get(column)) + 2);
        }
        return line.toString().stripTrailing();
    }

    /** Columns on a screen: a Korean, Chinese or Japanese character takes two. */
    private static int width(String text) {
        return text.codePoints().map(it -> isWide(it) ? 2 : 1).sum();
    }

    private static boolean isWide(int character) {
        var block = Character.UnicodeScript.of(character);
        return block == Character.UnicodeScript.HANGUL
                || block == Character.UnicodeScript.HAN
                || block == Character.UnicodeScript.HIRAGANA
                || block == Character.UnicodeScript.KATAKANA
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0x1F300 && character <= 0x1FAFF);
    }
}
