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
    @ValueSource(
            strings = {
                "3/4",
                "1-2",
                "12.5",
                "2026-01-02",
                "1e5",
                "10:30 PM",
                "₩1,000",
                "50%",
                "(5)",
                "TRUE",
                "거짓",
                "Mar 5",
                "5 January 2026",
                "2026년 3월 1일",
                "오전 10:30",
                "１２",
                "٣",
                "00123",
                "2026-01-02T10:00:00Z"
            })
    void what_would_become_a_number_or_a_day_is_disarmed(String text) {
        assertThat(Formulas.disarmed(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "마켓컬리",
                "A=B",
                "11번가",
                "'=1",
                "29CM",
                "1300K",
                "Marmalade",
                "7-Eleven",
                "24시간 마켓",
                "May I",
                "e-mart",
                "trueshop"
            })
    void any_other_text_stays(String text) {
        assertThat(Formulas.disarmed(text)).isEqualTo(text);
    }
}
