package dragoman.knowledge.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small sources in the shape of the real ones. */
class PackBuilderTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void writeSources() {
        write("cldr/territories_v48.tsv.gz", """
                code	lang	name
                CI	en	Côte d’Ivoire
                CI	uk	Кот-дʼІвуар
                CI-alt-variant	en	Ivory Coast
                MM	en	Myanmar (Burma)
                MM	uk	Мʼянма (Бірма)
                MM-alt-short	en	Myanmar
                KP	ru	КНДР
                HK	uk	Гонконг, ОАР Китаю
                HK-alt-short	uk	Гонконг
                TD	ru	Чад
                UA	uk	Україна
                UA	de	Ukraine
                """);
        write("natural_earth/countries_ne5.1.2.tsv", """
                SOVEREIGNT	TYPE	ADMIN	ADM0_A3	FORMAL_EN	ISO_A2	ISO_A2_EH	WIKIDATAID
                Ukraine	Sovereign country	Ukraine	UKR		UA	UA	Q212
                Russia	Sovereign country	Russia	RUS	Russian Federation	RU	RU	Q159
                Ivory Coast	Sovereign country	Ivory Coast	CIV	Republic of Ivory Coast	CI	CI	Q1008
                France	Country	France	FRA	French Republic	-99	FR	Q142
                France	Dependency	Clipperton Island	CLP		-99	FR	Q161258
                """);
        write("natural_earth/populated_places_2017.tsv", """
                NAME	ADM0_A3	ADM1NAME	FEATURECLA	POP_MAX	GEONAMEID	LATITUDE	LONGITUDE	NAME_EN	NAME_RU
                Odessa	UKR	Odessa	Admin-1 capital	991000.0	698740.0	46.49	30.71	Odessa	Одесса
                Kerch	RUS	Crimea	Populated place	157007.0	706524.0	45.3607	36.4706	Kerch	Керчь
                Sudzha	RUS	Kursk	Populated place	6000.0	487495.0	51.19	35.27	Sudzha	Суджа
                Kirov	RUS	Kirov	Admin-1 capital	457437.0	548408.0	58.5901	49.67	Kirov	Киров
                """);
        write("geonames/city_names.tsv.gz", """
                geonameid	lang	name
                698740	uk	Одеса
                706524	uk	Керч
                548408	ru	Kirov
                """);
    }

    @Test
    void writesUkrainianNamesWithThePlainApostrophe() {
        assertThat(build("names")).contains("CIV	uk	Кот-д'Івуар	main	strong			cldr");
    }

    @Test
    void takesTheShortNameWhereTheMainOneIsALabel() {
        assertThat(build("names"))
                .contains("MMR	en	Myanmar	main	strong			cldr", "hong-kong	uk	Гонконг	main	strong			cldr")
                .noneMatch(row -> row.contains("Бірма") || row.contains("ОАР"));
    }

    @Test
    void knowsAnAcronymByItsCapitals() {
        assertThat(build("names")).contains("PRK	ru	КНДР	acronym	strong			cldr");
    }

    @Test
    void marksNamesThatAreEverydayWordsAsWeak() {
        assertThat(build("names")).contains("TCD	ru	Чад	main	weak			cldr");
        assertThat(build("place_names")).contains("kirov-rus	ru	Киров	main	weak");
    }

    @Test
    void writesOnlyTheLanguagesItKeeps() {
        assertThat(build("names")).contains("UKR	uk	Україна	main	strong			cldr").noneMatch(row -> row.contains("	de	"));
    }

    @Test
    void givesAStateItsOwnWikidataIdAndNotThatOfAReefItOwns() {
        assertThat(build("actors")).anyMatch(row -> row.startsWith("FRA	state") && row.contains("	Q142	"));
    }

    @Test
    void placesCrimeaInUkraine() {
        assertThat(build("places")).contains("kerch-ukr	city	UKR	45.3607	36.4706	Kerch	natural_earth");
    }

    @Test
    void writesThePresentNameFirstAndKeepsTheFormerOne() {
        assertThat(build("place_names")).contains("odesa-ukr	en	Odesa	main	strong", "odesa-ukr	en	Odessa	alias	strong");
    }

    @Test
    void leavesOutTownsBelowThePopulationOfTheirCountry() {
        assertThat(build("places")).noneMatch(row -> row.contains("Sudzha"));
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        build("names");
        byte[] first = Files.readAllBytes(directory.resolve("pack/names.tsv"));
        build("names");
        assertThat(Files.readAllBytes(directory.resolve("pack/names.tsv"))).isEqualTo(first);
    }

    @Test
    void namesTheSourceThatIsMissing() throws IOException {
        Files.delete(directory.resolve("geonames/city_names.tsv.gz"));
        assertThatThrownBy(() -> PackBuilder.build(new Sources(directory), directory.resolve("pack")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("city_names.tsv.gz");
    }

    private List<String> build(String file) {
        try {
            PackBuilder.build(new Sources(directory), directory.resolve("pack"));
            return Files.readAllLines(directory.resolve("pack/" + file + ".tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            Path path = directory.resolve(file);
            Files.createDirectories(path.getParent());
            if (file.endsWith(".gz")) {
                try (Writer writer = new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(path)), StandardCharsets.UTF_8)) {
                    writer.write(text);
                }
            } else {
                Files.writeString(path, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
