package app.laurel.joining;

import app.laurel.base.csv.CsvColumns;
import app.laurel.base.csv.CsvRow;
import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.text.PlainText;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.RosterLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A roster while it is read: who belongs since when, each person once. */
final class RosterCsv {
    static final CsvColumns COLUMNS = CsvColumns.of("mail", "display name", "joined");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final LocalDate today;
    private final LineProblems problems;
    private final List<RosterLine> lines = new ArrayList<>();
    private final Map<MailAddress, Long> lineByMail = new HashMap<>();

    RosterCsv(LocalDate today, LineProblems problems) {
        this.today = today;
        this.problems = problems;
    }

    void read(CsvTable reader) {
        for (var row = reader.next(); row != null; row = reader.next()) {
            take(row);
        }
    }

    List<RosterLine> lines() {
        return lines;
    }

    /** Notes against the file whom moderators keep out. */
    void refuse(Collection<MailAddress> barred) {
        lineByMail.entrySet().stream()
                .filter(it -> barred.contains(it.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .forEach(it -> problems.add(it.getValue(), "community.roster.barred"));
    }

    private void take(CsvRow row) {
        var mail = MailAddress.parse(row.field(0));
        if (mail.isEmpty()) problems.add(row.line(), problem(row.field(0)));
        var name = PlainText.line(row.field(1), Accounts.LONGEST_NAME + 1);
        if (name.length() > Accounts.LONGEST_NAME) {
            problems.add(row.line(), "community.roster.name", Accounts.LONGEST_NAME);
        }
        var joined = day(row.field(2));
        if (joined.isEmpty()) problems.add(row.line(), "community.roster.date");
        joined.filter(it -> it.isAfter(today) || it.isBefore(EARLIEST))
                .ifPresent(it -> problems.add(row.line(), "community.roster.date-out", it, today));
        if (mail.isEmpty() || joined.isEmpty()) return;
        var before = lineByMail.putIfAbsent(mail.get(), row.line());
        if (before != null) problems.add(row.line(), "community.roster.twice", before);
        lines.add(new RosterLine(mail.get(), name, joined.get()));
    }

    private static String problem(String typed) {
        return switch (MailAddress.problem(typed)) {
            case NAME -> "community.roster.mail-name";
            case HOST -> "community.roster.mail-host";
            case NONE -> "community.roster.mail";
        };
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
