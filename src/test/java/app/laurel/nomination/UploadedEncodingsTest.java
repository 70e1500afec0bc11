package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.base.Progress;
import app.laurel.base.csv.FileAnswer;
import app.laurel.base.text.Language;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files as Korean spreadsheets save them are read, and said how. */
@LaurelTest
class UploadedEncodingsTest {
    private final NominationFileKind files;
    private final Editions editions;
    private final NominatedYears years;
    private final FoundedYear year;

    @Autowired
    UploadedEncodingsTest(NominationFileKind files, Editions editions, NominatedYears years) {
        this.files = files;
        this.editions = editions;
        this.years = years;
        year = years.aNominatedYear();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "x-windows-949, CP949", "UTF-16, UTF-16"})
    void names_are_whole_whatever_the_file_is_in_and_the_answer_says_what_it_is_in(String charset, String named) {
        var answer = take("voter,nominee\na,똠방각하네 찻집\nb,똠방각하네 찻집\n", charset, Language.KO);

        assertThat(answer.verdict()).isEqualTo(FileAnswer.Verdict.TAKEN);
        assertThat(answer.words()).contains(named, "읽었어요");
        assertThat(years.nominee(year, "똠방각하네 찻집")).isNotNull();
    }

    @Test
    void the_language_of_the_answer_is_that_of_who_asks() {
        assertThat(take("voter,nominee\na,찻집\n", "x-windows-949", Language.EN).words())
                .contains("read as CP949");
    }

    /** The first moderator brings it, and the second the very same. */
    private FileAnswer take(String text, String charset, Language language) {
        var bytes = text.getBytes(Charset.forName(charset));
        bring(year.first(), bytes, language);
        return bring(year.second(), bytes, language);
    }

    private FileAnswer bring(Moderator moderator, byte[] bytes, Language language) {
        var edition = editions.get(year.id());
        return files.take(moderator, edition, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE, language);
    }
}
