package app.laurel.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠SUM(A1)"})
    void what_begins_a_formula_is_disarmed(String text) {
        assertThat(Formulas.disarmed(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "마켓컬리", "A=B", "11번가", "'=1"})
    void any_other_text_stays(String text) {
        assertThat(Formulas.disarmed(text)).isEqualTo(text);
    }
}
