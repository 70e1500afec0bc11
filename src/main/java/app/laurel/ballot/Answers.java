package app.laurel.ballot;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A voter's answers so far, finished or not. In text, as the browser sends and keeps it: {@code *3 1:55x0 4:-}, the
 * favourite first, then each shop answered by its number: {@code -} for a shop not used, else one sign for every
 * criterion, {@code 0} open, {@code 1} to {@code 5} the mark, {@code x} no opinion.
 *
 * @param favourite number of the shop of the year, 0 for none
 * @param byShop the shop's number and the answer about it
 */
public record Answers(int favourite, SortedMap<Integer, String> byShop) {
    /** No answers. */
    public static final Answers NONE = new Answers(0, new TreeMap<>());

    private static final String NOT_USED = "-";
    private static final Pattern FAVOURITE = Pattern.compile("\\*[1-9]\\d{0,2}");
    private static final Pattern SHOP = Pattern.compile("([1-9]\\d{0,2}):(-|[0-5x]{1,20})");
    private static final int LONGEST = 6_000;

    public Answers {
        byShop = new TreeMap<>(byShop);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is not of that form, or the marks of a shop are not as many as the criteria
     */
    public static Answers parse(String text, int criteria) {
        return parse(text).requireMarks(criteria);
    }

    /**
     * As {@link #parse(String, int)}, before it is known how many criteria there are.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Answers parse(String text) {
        if (text.length() > LONGEST) throw new IllegalArgumentException("got %d signs".formatted(text.length()));
        var favourite = 0;
        var byShop = new TreeMap<Integer, String>();
        for (var token : text.isBlank() ? new String[0] : text.split(" ", -1)) {
            var shop = SHOP.matcher(token);
            if (shop.matches()) byShop.put(Integer.valueOf(shop.group(1)), shop.group(2));
            else if (FAVOURITE.matcher(token).matches()) favourite = Integer.parseInt(token.substring(1));
            else throw new IllegalArgumentException("got a token that is no answer");
        }
        return new Answers(favourite, byShop);
    }

    /** What a ballot says. A shop that is not on it may have been called not used, or never have been answered. */
    static Answers of(Choice choice) {
        var byShop = new TreeMap<Integer, String>();
        choice.marks().byShop().forEach((shop, marks) -> byShop.put(shop, text(marks)));
        return new Answers(choice.favourite(), byShop);
    }

    /** How many shops have a mark for every criterion. */
    public int ratedInFull() {
        return Math.toIntExact(
                byShop.values().stream().filter(it -> it.matches("[1-5]+")).count());
    }

    /** Whether there is nothing to cast: no favourite, and no answer about any shop that was used. */
    public boolean isBlank() {
        return favourite == 0 && byShop.values().stream().noneMatch(Answers::isAnswered);
    }

    /** Whether this answer says that the shop was not used. */
    public static boolean isNotUsed(String answer) {
        return answer.equals(NOT_USED);
    }

    /** What goes onto the ballot: shops not used and shops without any answer stay away. */
    public Choice choice(int criteria) {
        var marks = new TreeMap<Integer, byte[]>();
        byShop.forEach((shop, answer) -> {
            if (isAnswered(answer)) marks.put(shop, bytes(answer));
        });
        return new Choice(favourite, new Marks(criteria, marks));
    }

    @Override
    public String toString() {
        var shops = byShop.entrySet().stream().map(Answers::token).collect(Collectors.joining(" "));
        return favourite == 0 ? shops : ("*" + favourite + " " + shops).strip();
    }

    private static boolean isAnswered(String answer) {
        return !isNotUsed(answer) && answer.chars().anyMatch(it -> it != '0');
    }

    Answers requireMarks(int criteria) {
        for (var answer : byShop.values()) {
            if (!isNotUsed(answer) && answer.length() != criteria) {
                throw new IllegalArgumentException("got %d marks, want %d".formatted(answer.length(), criteria));
            }
        }
        return this;
    }

    private static byte[] bytes(String answer) {
        var marks = new byte[answer.length()];
        for (var at = 0; at < marks.length; at++) {
            marks[at] = answer.charAt(at) == 'x' ? Mark.NO_OPINION : (byte) (answer.charAt(at) - '0');
        }
        return marks;
    }

    private static String text(byte[] marks) {
        var text = new StringBuilder();
        for (var mark : marks) {
            text.append(mark == Mark.NO_OPINION ? "x" : String.valueOf(mark));
        }
        return text.toString();
    }

    private static String token(Map.Entry<Integer, String> shop) {
        return shop.getKey() + ":" + shop.getValue();
    }
}
