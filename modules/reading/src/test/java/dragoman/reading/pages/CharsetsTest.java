package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

    private static final Map<String, String> TEXTS = Map.of(
            "uk",
                    "Міська рада Верхньоозерська відклала відкриття нового мосту, бо підрядник не встиг пофарбувати перила.",
            "ru", "Городской совет отложил открытие нового моста: подрядчик не успел покрасить перила до конца недели.",
            "pl",
                    "Rada miejska odłożyła otwarcie nowego mostu, ponieważ wykonawca nie zdążył pomalować poręczy w zeszłą środę.",
            "tr",
                    "Belediye meclisi yeni köprünün açılışını erteledi, çünkü yüklenici korkulukları boyamayı bitiremedi, dediğine göre.",
            "el",
                    "Το δημοτικό συμβούλιο ανέβαλε τα εγκαίνια της νέας γέφυρας, επειδή ο εργολάβος δεν πρόλαβε να βάψει τα κάγκελα.",
            "ar", "أجل مجلس المدينة افتتاح الجسر الجديد لأن المقاول لم ينته من طلاء الحواجز قبل نهاية الأسبوع الماضي.",
            "zh", "市议会推迟了新桥的开通仪式，因为承包商没有在周末之前完成栏杆的油漆工作，市长表示遗憾。",
            "zh-Hant", "市議會推遲了新橋的開通儀式，因為承包商沒有在週末之前完成欄杆的油漆工作，市長表示遺憾。",
            "ja", "市議会は新しい橋の開通式を延期した。請負業者が週末までに手すりの塗装を終えられなかったためだという。",
            "ko", "시의회는 시공사가 주말까지 난간 도색을 끝내지 못해 새 다리의 개통식을 미루기로 했다고 밝혔다.");

    private static final List<Arguments> WRITTEN = List.of(
            Arguments.of("uk", "windows-1251"),
            Arguments.of("uk", "KOI8-U"),
            Arguments.of("uk", "ISO-8859-5"),
            Arguments.of("uk", "x-MacCyrillic"),
            Arguments.of("ru", "windows-1251"),
            Arguments.of("ru", "KOI8-R"),
            Arguments.of("ru", "ISO-8859-5"),
            Arguments.of("ru", "IBM866"),
            Arguments.of("ru", "x-MacCyrillic"),
            Arguments.of("pl", "windows-1250"),
            Arguments.of("pl", "ISO-8859-2"),
            Arguments.of("tr", "windows-1254"),
            Arguments.of("el", "windows-1253"),
            Arguments.of("ar", "windows-1256"),
            Arguments.of("zh", "GBK"),
            Arguments.of("zh-Hant", "Big5"),
            Arguments.of("ja", "Shift_JIS"),
            Arguments.of("ja", "EUC-JP"),
            Arguments.of("ko", "EUC-KR"));

    static Stream<Arguments> textsInCharsets() {
        return WRITTEN.stream();
    }

    private static String read(String lang, String charset, String declaration) {
        String page = "<html><head>" + declaration + "<title>x</title></head><body><p>" + TEXTS.getOrDefault(lang, "")
                + "</p></body></html>";
        return Charsets.decode(page.getBytes(Charset.forName(charset))).text();
    }

    @ParameterizedTest
    @MethodSource("textsInCharsets")
    void aRightDeclarationIsFollowed(String lang, String charset) {
        assertThat(read(lang, charset, "<meta charset='" + charset + "'>")).contains(TEXTS.get(lang));
    }

    @ParameterizedTest
    @MethodSource("textsInCharsets")
    void aMissingDeclarationIsNotMissed(String lang, String charset) {
        assertThat(read(lang, charset, "")).contains(TEXTS.get(lang));
    }

    @ParameterizedTest
    @MethodSource("textsInCharsets")
    void aWrongDeclarationIsNotBelieved(String lang, String charset) {
        for (String wrong : List.of("utf-8", "iso-8859-1", "windows-1251", "koi8-r")) {
            assertThat(read(lang, charset, "<meta charset=" + wrong + ">")).contains(TEXTS.get(lang));
        }
    }

    @Test
    void aDeclarationMayStandFarDown() {
        String far = "<script>" + " ".repeat(3000) + "</script><meta charset=windows-1251>";
        assertThat(read("ru", "windows-1251", far)).contains(TEXTS.get("ru"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void utf16NeedsNoMark(String charset) {
        assertThat(read("uk", charset, "")).contains(TEXTS.get("uk"));
    }

    @Test
    void aFewBytesOfAnotherCharsetLeaveTheRestAsItIs() throws Exception {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.write(("<p>" + TEXTS.get("uk") + "</p><p>").getBytes(StandardCharsets.UTF_8));
        page.write("Далі".getBytes(Charset.forName("windows-1251")));

        Decoded decoded = Charsets.decode(page.toByteArray());

        assertThat(decoded.text()).contains(TEXTS.get("uk"));
        assertThat(decoded.broken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "windows-1252"})
    void textEncodedTwiceIsRepaired(String taken) {
        String text = "<p>Привіт, це звичайне речення про нові ворота — і край</p>";
        byte[] once = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder mistaken = new StringBuilder();
        for (byte b : once) {
            String one = new String(new byte[] {b}, Charset.forName(taken));
            mistaken.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
        }

        assertThat(Charsets.decode(mistaken.toString().getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>«РџСЂРёРІС–С‚» — так виглядає «Привіт» у чужому кодуванні</p>",
                "<p>Señor Ñandú, a café & a naïve Straße: Ã is a letter</p>",
                "<p>РС, СР, РССР — скорочення</p>"
            })
    void textThatOnlyLooksSoInPartIsLeftAlone(String text) {
        assertThat(Charsets.decode(text.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
    }

    @Test
    void strayNulBytesAreDropped() {
        String page = "<p>" + "Слова о мосте. ".repeat(100) + "\0</p>";
        assertThat(Charsets.decode(page.getBytes(StandardCharsets.UTF_8)).text())
                .doesNotContain("\0");
    }
}
