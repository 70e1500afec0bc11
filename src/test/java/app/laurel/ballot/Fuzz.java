package app.laurel.ballot;

import static app.laurel.ballot.Damage.utf8;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.Progress;
import app.laurel.base.csv.CsvLimits;
import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.id.AwardCode;
import app.laurel.base.seal.BrokenSealException;
import app.laurel.base.seal.Seal;
import app.laurel.community.MailAddress;
import app.laurel.joining.InviteCode;
import app.laurel.shop.MatchKey;
import app.laurel.shop.ShopAddress;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A million damaged inputs for each reader of what strangers send: CSV, answers, codes, addresses, sealed forms and opened ballots:
 * {@code ./laurel measure Fuzz}. Each must be taken or refused as its reader says, and by nothing else; the seed is fixed, so a
 * fault is found again. It ends by itself, after some minutes.
 */
class Fuzz {
    private static final int INPUTS = Integer.getInteger("laurel.inputs", 1_000_000);
    private static final byte[] CONTEXT = "row 1".getBytes(UTF_8);

    private final Damage damage = new Damage(20_261_128);

    @Test
    void csv() {
        run(
                "CSV",
                List.of(utf8("voter,shop,criterion,mark\n1,\"Green, Basket\",price,4\r\n2,가,service,-\n")),
                bytes -> {
                    var problems = new LineProblems();
                    var table = new CsvTable(
                            new ByteArrayInputStream(bytes),
                            -1,
                            BallotCsv.COLUMNS,
                            CsvLimits.USUAL,
                            problems,
                            Progress.NONE);
                    var rows = 0;
                    while (table.next() != null) rows++;
                    assertThat(rows).isLessThanOrEqualTo(bytes.length);
                });
    }

    @Test
    void answers() {
        run("answers", List.of(utf8("*1 1:5555 2:44x4 3:- 12:1234")), bytes -> {
            try {
                var read = Answers.parse(new String(bytes, UTF_8), 4);
                assertThat(Answers.parse(read.toString(), 4)).isEqualTo(read);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).isExactlyInstanceOf(IllegalArgumentException.class);
            }
        });
    }

    @Test
    void codes() {
        run("codes", List.of(utf8("7K3M-9QXA"), utf8("ABCD-EFGH-JKMN-PQRS")), bytes -> {
            var typed = new String(bytes, UTF_8);
            InviteCode.parse(typed)
                    .ifPresent(it -> assertThat(InviteCode.parse(it.shown())).isPresent());
            try {
                assertThat(AwardCode.parse(typed).value()).hasSize(8);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).isExactlyInstanceOf(IllegalArgumentException.class);
            }
        });
    }

    @Test
    void addresses() {
        var seeds = List.of(
                utf8("https://www.shop.example.kr/path?x#y"),
                utf8("마켓.한국"),
                utf8("alice@example.org"),
                utf8("[::1]:80"));
        run("addresses", seeds, bytes -> {
            var typed = new String(bytes, UTF_8);
            MailAddress.parse(typed).ifPresent(it -> assertThat(it.value()).hasSizeLessThanOrEqualTo(254));
            if (ShopAddress.read(typed) instanceof ShopAddress.Own own) {
                assertThat(ShopAddress.read(own.text())).isEqualTo(own);
            }
            assertThat(MatchKey.of(MatchKey.of(typed))).isEqualTo(MatchKey.of(typed));
        });
    }

    @Test
    void sealed_forms() {
        var seal = new Seal(new byte[32]);
        var plain = utf8("1:5555 2:4444");
        var sealed = seal.close(plain, CONTEXT);
        run("sealed forms", List.of(sealed), bytes -> {
            try {
                assertThat(seal.open(bytes, CONTEXT)).isEqualTo(plain);
                assertThat(bytes).as("nothing else opens").isEqualTo(sealed);
            } catch (BrokenSealException refused) {
                assertThat(bytes).isNotEqualTo(sealed);
            }
        });
    }

    @Test
    void opened_ballots() {
        var shops = new TreeMap<Integer, byte[]>();
        shops.put(3, new byte[] {5, 0, Mark.NO_OPINION, 1});
        shops.put(258, new byte[] {1, 2, 3, 4});
        var choice = new Choice(3, new Marks(4, shops));
        run("ballots", List.of(BallotCodec.encode(Ballot.first(new UUID(1, 2), new UUID(3, 4), choice))), bytes -> {
            try {
                assertThat(BallotCodec.encode(BallotCodec.decode(bytes, new UUID(1, 2), 4)))
                        .isEqualTo(bytes);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).isExactlyInstanceOf(NotABallotException.class);
            }
        });
    }

    private void run(String name, List<byte[]> seeds, Reader reader) {
        for (var number = 0; number < INPUTS; number++) {
            var input = damage.oneOf(seeds);
            try {
                reader.read(input.clone());
            } catch (RuntimeException | AssertionError | StackOverflowError fault) {
                throw new AssertionError("%s, input %d: %s".formatted(name, number, Arrays.toString(input)), fault);
            }
        }
        System.out.printf("%s: %,d inputs, none answered otherwise than its reader says%n", name, INPUTS);
    }

    /** Takes an input, or refuses it in the way it says. */
    @FunctionalInterface
    private interface Reader {
        void read(byte[] input);
    }
}
