package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where tiles and bundles lie, as tlog-tiles spells it, and in no other spelling. */
class TilePathsTest {
    @Test
    void the_examples_of_the_specification_come_out() {
        assertThat(new HashTilePath(0, 1_234_067, 256)).hasToString("tile/0/x001/x234/067");
        assertThat(new EntryBundlePath(1_234_067, 256)).hasToString("tile/entries/x001/x234/067");
        assertThat(new HashTilePath(1, 0, 17)).hasToString("tile/1/000.p/17");
        assertThat(new EntryBundlePath(1000, 1)).hasToString("tile/entries/x001/000.p/1");
        assertThat(new EntryBundlePath(999, 255)).hasToString("tile/entries/999.p/255");
        assertThat(new HashTilePath(63, 999_999_999_999_999_999L, 256))
                .hasToString("tile/63/x999/x999/x999/x999/x999/999");
    }

    /** "273 full level 0 tiles, one partial level 0 tile of width 112, one full level 1 tile, one partial of width 17, ..." */
    @Test
    void a_tree_of_70000_has_the_tiles_that_the_specification_counts() {
        var paths = HashTilePath.listOf(70_000);

        assertThat(paths).hasSize(273 + 1 + 1 + 1 + 1);
        assertThat(paths.subList(0, 273)).allMatch(it -> it.level() == 0 && it.width() == 256);
        assertThat(paths.subList(273, paths.size()))
                .extracting(HashTilePath::toString)
                .containsExactly("tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(HashTilePath.listOf(256)).hasToString("[tile/0/000, tile/1/000.p/1]");
        assertThat(HashTilePath.listOf(0)).isEmpty();
        assertThat(EntryBundlePath.listOf(0)).isEmpty();
        assertThat(EntryBundlePath.listOf(512)).hasToString("[tile/entries/000, tile/entries/001]");
        assertThat(EntryBundlePath.listOf(513)).last().hasToString("tile/entries/002.p/1");
    }

    @Test
    void every_path_is_read_as_it_is_written() {
        for (var index : new long[] {0, 1, 255, 999, 1000, 1001, 999_999, 1_000_000, 4_503_599_627_370_495L}) {
            for (var width : new int[] {1, 2, 99, 100, 255, 256}) {
                var tile = new HashTilePath(7, index, width);
                assertThat(HashTilePath.parse(tile.toString())).isEqualTo(tile);
                var bundle = new EntryBundlePath(index, width);
                assertThat(EntryBundlePath.parse(bundle.toString())).isEqualTo(bundle);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/000",
                "00",
                "0000",
                "1000",
                "-01",
                "+01",
                "٠٠٠",
                "x000/001",
                "x001/x000",
                "001/000",
                "x001",
                "X001/000",
                "x001//000",
                "x1/000",
                "000/",
                "000.p",
                "000.p/",
                "000.p/0",
                "000.p/00",
                "000.p/01",
                "000.p/256",
                "000.p/257",
                "000.p/1000",
                "000.p/-1",
                "000.p/1/",
                "000.P/1",
                "000.p/1.p/1",
                " 000",
                "000 ",
                "000\n",
                "000?",
                "../000",
                "000.p/١",
                "x001/x000/000.p/300",
                "x001/x001/x001/x001/x001/x001/001",
                "x000/x001/000"
            })
    void any_other_spelling_is_refused(String number) {
        refuse(() -> HashTilePath.parse("tile/0/" + number));
        refuse(() -> EntryBundlePath.parse("tile/entries/" + number));
    }

    @Test
    void levels_have_one_spelling_too() {
        for (var level : List.of("", "00", "01", "64", "100", "-1", "x", "entries", "0/0", " 0")) {
            refuse(() -> HashTilePath.parse("tile/" + level + "/000"));
        }
        refuse(() -> EntryBundlePath.parse("tile/0/000"));
        refuse(() -> EntryBundlePath.parse("/tile/entries/000"));
        assertThat(HashTilePath.parse("tile/63/000").level()).isEqualTo(63);
    }

    @Test
    void what_is_beyond_a_size_is_not_within_it() {
        assertThat(HashTilePath.parse("tile/0/000.p/14").isWithin(14)).isTrue();
        assertThat(HashTilePath.parse("tile/0/000.p/8").isWithin(14)).isTrue();
        assertThat(HashTilePath.parse("tile/0/000.p/15").isWithin(14)).isFalse();
        assertThat(HashTilePath.parse("tile/0/000").isWithin(255)).isFalse();
        assertThat(HashTilePath.parse("tile/0/000").isWithin(256)).isTrue();
        assertThat(HashTilePath.parse("tile/1/000.p/1").isWithin(255)).isFalse();
        assertThat(HashTilePath.parse("tile/1/000.p/1").isWithin(256)).isTrue();
        assertThat(HashTilePath.parse("tile/8/000.p/1").isWithin(Long.MAX_VALUE))
                .isFalse();
        assertThat(HashTilePath.parse("tile/7/000.p/127").isWithin(Long.MAX_VALUE))
                .isTrue();
        assertThat(HashTilePath.parse("tile/0/x999/x999/x999/x999/x999/999").isWithin(Long.MAX_VALUE))
                .isFalse();
        assertThat(EntryBundlePath.parse("tile/entries/001.p/1").isWithin(256)).isFalse();
        assertThat(EntryBundlePath.parse("tile/entries/001.p/1").isWithin(257)).isTrue();
    }

    @Test
    void a_path_that_cannot_be_is_not_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HashTilePath(64, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new HashTilePath(0, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new HashTilePath(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryBundlePath(0, 257));
        assertThatIllegalArgumentException().isThrownBy(() -> HashTilePath.in(256, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> HashTilePath.in(256, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> HashTilePath.in(256, 0, Long.MAX_VALUE / 2));
    }

    private static void refuse(Runnable reading) {
        assertThatExceptionOfType(FlawedLogException.class)
                .isThrownBy(reading::run)
                .extracting(FlawedLogException::flaw)
                .isEqualTo(LogFlaw.PATH_MALFORMED);
    }
}
