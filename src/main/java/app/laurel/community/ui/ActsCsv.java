package app.laurel.community.ui;

import app.laurel.base.csv.Formulas;
import app.laurel.community.ActLog.NamedAct;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Acts as CSV (RFC 4180, UTF-8 with the mark that spreadsheets look for). Moments are in UTC, acts and facts as on record. */
final class ActsCsv {
    static final String HEADER = "\uFEFFnumber,at,account,who,act,object,named,before,after,reason,facts\r\n";

    private ActsCsv() {}

    static String line(NamedAct named) {
        var act = named.act();
        var cells = List.of(
                Long.toString(act.number()),
                act.at().toString(),
                act.by() == null ? "" : act.by().toString(),
                named.who().orElse(""),
                act.name(),
                act.object(),
                named.object(),
                facts(act.before()),
                facts(act.after()),
                act.reason() == null ? "" : act.reason(),
                facts(act.facts()));
        return cells.stream().map(Formulas::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String facts(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(it -> it.getKey().isEmpty() ? it.getValue() : it.getKey() + " = " + it.getValue())
                .collect(Collectors.joining("; "));
    }
}
