package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

    private static final AuthorWords WORDS = new AuthorWords();

    private static List<String> people(String... written) {
        return AuthorNames.of(List.of(written), WORDS).people();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ada Quill and Ben Reed | Ada Quill;Ben Reed
            Von Ada Quill und Ben Reed | Ada Quill;Ben Reed
            Автор: Олена Коваль | Олена Коваль
            Олена Коваль та Іван Мельник | Олена Коваль;Іван Мельник
            Par Ada Quill, journaliste | Ada Quill
            Ada Quill, Staff Writer | Ada Quill
            Quill, Ada | Ada Quill
            Ada Quill (ada@example.org) | Ada Quill
            https://example.org/authors/quill |
            wordpressadmin |
            Zeige alle Beiträge von Ada Quill | Ada Quill
            Strait News Agency | Strait News Agency
            作者：林小明 | 林小明
            김하늘 기자 | 김하늘
            """)
    void namesAreTakenOutOfWhatPagesWrite(String written, @org.jspecify.annotations.Nullable String names) {
        assertThat(String.join(";", people(written))).isEqualTo(names == null ? "" : names);
    }

    @Test
    void oneNameInTwoOrdersIsOnePerson() {
        assertThat(people("Ada Quill", "QUILL Ada")).containsExactly("Ada Quill");
    }

    @Test
    void aDeskIsNamedOnlyApart() {
        AuthorNames names = AuthorNames.of(List.of("Редакція", "Олена Коваль"), WORDS);

        assertThat(names.people()).containsExactly("Олена Коваль");
        assertThat(names.desks()).containsExactly("Редакція");
    }
}
