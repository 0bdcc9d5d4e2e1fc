package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The ministers of both states met in the capital on Monday
                    uk | Міністри обох держав зустрілися у столиці в понеділок
                    ru | Министры обоих государств встретились в столице в понедельник
                    ru | Министр прибыл в Киев чтобы обсудить помощь
                    be | Міністры абедзвюх дзяржаў сустрэліся ў сталіцы ў панядзелак
                    bg | Министрите на двете държави се срещнаха в столицата и ще обсъдят споразумението
                    mk | Министрите на двете држави се сретнаа во главниот град во понеделникот
                    sr | Министри двеју држава састали су се у главном граду у понедељак
                    sr | Ministri dveju država sastali su se u glavnom gradu u ponedeljak
                    hr | Ministri dviju država sastali su se u glavnom gradu u ponedjeljak
                    sl | Ministra obeh držav sta se v ponedeljek sestala v prestolnici
                    kk | Екі елдің министрлері дүйсенбіде астанада кездесті
                    mn | Хоёр улсын сайд нар даваа гарагт нийслэлд уулзав
                    cs | Ministři obou států se v pondělí sešli v hlavním městě
                    sk | Ministri oboch štátov sa v pondelok stretli v hlavnom meste
                    pl | Ministrowie obu państw spotkali się w poniedziałek w stolicy
                    lt | Abiejų valstybių ministrai pirmadienį susitiko sostinėje
                    lv | Abu valstu ministri pirmdien tikās galvaspilsētā
                    et | Mõlema riigi ministrid kohtusid esmaspäeval pealinnas
                    fi | Molempien maiden ministerit tapasivat maanantaina pääkaupungissa
                    hu | A két ország miniszterei hétfőn találkoztak a fővárosban
                    ro | Miniștrii celor două state s-au întâlnit luni în capitală
                    sq | Ministrat e të dy shteteve u takuan të hënën në kryeqytet
                    de | Die Minister der beiden Staaten trafen sich am Montag in der Hauptstadt
                    nl | De ministers van beide staten kwamen maandag bijeen in de hoofdstad
                    da | Ministrene fra de to lande mødtes mandag i hovedstaden efter flere forsøg
                    no | Ministrene fra de to landene møttes mandag i hovedstaden av Norge
                    sv | Ministrarna från de båda länderna träffades i måndags i huvudstaden
                    is | Ráðherrar beggja ríkjanna hittust í höfuðborginni á mánudag
                    fr | Les ministres des deux États se sont rencontrés lundi dans la capitale
                    es | Los ministros de los dos Estados se reunieron el lunes en la capital
                    ca | Els ministres dels dos estats es van reunir dilluns a la capital
                    pt | Os ministros dos dois Estados reuniram-se na segunda-feira na capital
                    it | I ministri dei due Stati si sono incontrati lunedì nella capitale
                    tr | İki ülkenin bakanları pazartesi günü başkentte bir araya geldi ve görüştü
                    az | Hər iki ölkənin nazirləri bazar ertəsi paytaxtda görüşüblər
                    vi | Bộ trưởng hai nước đã gặp nhau tại thủ đô hôm thứ Hai
                    id | Menteri kedua negara bertemu di ibu kota pada hari Senin tanpa wartawan
                    ms | Kerajaan berkata bahawa perdana menteri telah bertemu rakan sejawatannya
                    el | Οι υπουργοί των δύο κρατών συναντήθηκαν τη Δευτέρα στην πρωτεύουσα
                    hy | Երկու պետությունների նախարարները հանդիպեցին մայրաքաղաքում
                    ka | ორი სახელმწიფოს მინისტრები ორშაბათს დედაქალაქში შეხვდნენ
                    he | שרי שתי המדינות נפגשו ביום שני בבירה
                    ar | اجتمع وزيرا البلدين في العاصمة يوم الاثنين
                    fa | وزیران دو کشور روز دوشنبه در پایتخت دیدار کردند
                    ur | دونوں ممالک کے وزراء نے پیر کو دارالحکومت میں ملاقات کی
                    hi | दोनों देशों के मंत्रियों ने सोमवार को राजधानी में मुलाकात की
                    mr | दोन्ही देशांच्या मंत्र्यांनी सोमवारी राजधानीत भेट घेतली आहे
                    bn | দুই দেশের মন্ত্রীরা সোমবার রাজধানীতে বৈঠক করেছেন
                    ta | இரு நாடுகளின் அமைச்சர்கள் திங்கட்கிழமை தலைநகரில் சந்தித்தனர்
                    th | รัฐมนตรีของทั้งสองประเทศพบกันที่เมืองหลวงเมื่อวันจันทร์
                    ko | 두 나라 장관이 월요일 수도에서 만났다
                    zh | 两国部长周一在首都会晤
                    zh | 兩國部長週一在首都會晤
                    ja | 両国の大臣は月曜日に首都で会談した
                    """)
    void namesTheLanguageOfASentence(String lang, String sentence) {
        assertThat(LanguageId.guess(sentence).lang()).isEqualTo(lang);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    uk | Київ: переговори тривають
                    uk | Є перші результати
                    ru | Киев: переговоры продолжаются
                    ru | Объявлены новые санкции
                    be | Перамовы ў Мінску
                    bg | Преговорите продължават
                    mk | Премиерот: преговорите продолжуваат
                    sr | Преговори се настављају
                    hr | Predsjednik ujutro putuje
                    en | Talks go on in Kyiv
                    de | Verhandlungen dauern an
                    fr | Les négociations continuent
                    ja | 日米首脳会談へ
                    zh | 中美元首会谈
                    """)
    void namesTheLanguageOfAHeadline(String lang, String headline) {
        assertThat(LanguageId.guess(headline).lang()).isEqualTo(lang);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024-03-19 … 100 %", "https://example.org/news/today", "\ud83d", "🚀🛰", "\u0000\u0301"})
    void saysNothingOfTextWithoutWords(String text) {
        assertThat(LanguageId.guess(text)).isEqualTo(LanguageGuess.UNKNOWN);
    }

    @Test
    void readsPastAddressesAndTags() {
        assertThat(LanguageId.guess(
                                "Докладніше: <a href=\"https://example.org/latest-news-of-today\">https://example.org</a>")
                        .lang())
                .isEqualTo("uk");
    }

    @Test
    void aQuotationInOtherLettersDoesNotDecide() {
        assertThat(LanguageId.guess("The minister said only «Ми переможемо» before he left")
                        .lang())
                .isEqualTo("en");
        assertThat(LanguageId.guess("Про це повідомляє газета The New York Times")
                        .lang())
                .isEqualTo("uk");
    }

    @Test
    void isSureOfASentenceAndUnsureOfAWordOrAMixture() {
        double sentence = LanguageId.guess("Міністри обох держав зустрілися у столиці в понеділок")
                .confidence();
        assertThat(sentence).isGreaterThan(0.8);
        assertThat(LanguageId.guess("Україна").confidence()).isLessThan(sentence);
        assertThat(LanguageId.guess("OK").confidence()).isLessThan(0.2);
        assertThat(LanguageId.guess("Die Minister trafen sich on Monday in the capital")
                        .confidence())
                .isLessThan(0.5);
        assertThat(LanguageId.guess("Poruka je stigla na vrh").confidence()).isLessThan(0.2);
    }

    private static List<String> paragraphs(String text) {
        return LanguageId.paragraphs(new Text(text)).stream()
                .map(passage -> passage.language().lang())
                .toList();
    }

    @Test
    void tellsAnArticleFromItsTranslation() {
        assertThat(paragraphs("""
                Міністри обох держав зустрілися у столиці в понеділок.

                Вони домовилися про обмін полоненими.
                Министры обоих государств встретились в столице в понедельник.
                Они договорились об обмене пленными.
                """)).containsExactly("uk", "uk", "ru", "ru");
    }

    @Test
    void leavesAQuotationItsLanguage() {
        assertThat(paragraphs("""
                Речник відомства оприлюднив заяву союзників.
                “We will stand with our partners for as long as it takes,” it says.
                Інших подробиць він не навів.
                """)).containsExactly("uk", "en", "uk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reuters", "* * *", "Президент", "12:40", "Так."})
    void aParagraphWithoutEvidenceGoesWithItsNeighbours(String paragraph) {
        assertThat(paragraphs("Речник відомства оприлюднив заяву союзників.\n" + paragraph
                        + "\nІнших подробиць він не навів."))
                .containsExactly("uk", "uk", "uk");
    }

    @Test
    void paragraphsAreSpansOfCodePoints() {
        Text text = new Text("🚀🛰 Talks go on in the capital\n \nПереговори тривають у столиці");
        assertThat(LanguageId.paragraphs(text))
                .extracting(passage -> text.slice(passage.span()))
                .containsExactly("🚀🛰 Talks go on in the capital", "Переговори тривають у столиці");
        assertThat(LanguageId.paragraphs(new Text(" \n\n"))).isEmpty();
    }
}
