package dragoman.desk;

import static dragoman.desk.MentionBuilder.mention;
import static dragoman.desk.ReadingBuilder.page;

import dragoman.knowledge.PloverType;
import dragoman.reading.Realis;
import java.util.List;
import java.util.stream.IntStream;

/** Readings of an invented week: two meetings of the same ministers, told in three languages, denied and copied. */
public final class Newsroom {

    private Newsroom() {}

    private static ReadingBuilder about(
            String path, String lang, String day, String outlet, String title, String text) {
        return page(path, title)
                .lang(lang)
                .published(day)
                .outlet(outlet)
                .text(text)
                .states("GEO", "BGR", "TUR");
    }

    private static MentionBuilder meeting(String day) {
        return mention(PloverType.CONSULT).recipient("BGR").on(day).sentence(0, 20);
    }

    public static List<ReadingBuilder> ferryTalksInThreeLanguages() {
        return List.of(
                about(
                                "ferry-en",
                                "en",
                                "2024-03-20",
                                "Coast Daily",
                                "Beridze and Todorov discuss Batumi ferry in Varna",
                                "Georgian minister Irakli Beridze met his Bulgarian colleague Todorov in Varna on 19 March. "
                                        + "They discussed a ferry for 480 lorries between Batumi and Varna.")
                        .event(mention(PloverType.CONSULT)
                                .actor("GEO", "irakli-beridze", "Irakli Beridze")
                                .recipient("BGR")
                                .on("2024-03-19")
                                .saidBy("coast-guard-union", "Coast Guard Union")
                                .sentence(0, 60)),
                about(
                                "ferry-uk",
                                "uk",
                                "2024-03-20",
                                "Портовий вісник",
                                "Берідзе й Тодоров обговорили у Варні пором до Батумі",
                                "Міністр Іраклій Берідзе зустрівся у Варні з колегою Тодоровим 19 березня. "
                                        + "Йшлося про пором на 480 вантажівок між Батумі та Варною.")
                        .event(mention(PloverType.CONSULT)
                                .actor("BGR")
                                .recipient("GEO")
                                .on("2024-03-19")
                                .sentence(0, 60)),
                about(
                                "ferry-ru",
                                "ru",
                                "2024-03-21",
                                "Морской листок",
                                "В Варне Беридзе и Тодоров обсудили паром до Батуми",
                                "Министр Ираклий Беридзе встретился в Варне с коллегой Тодоровым. "
                                        + "Речь шла о пароме на 480 грузовиков между Батуми и Варной.")
                        .event(mention(PloverType.CONSULT)
                                .actor("GEO")
                                .recipient("BGR", "unknown:todorov", "Todorov")
                                .notAfter("2024-03-21")
                                .saidBy("coast-guard-union", "Coast Guard Union")
                                .sentence(0, 60)));
    }

    public static ReadingBuilder laterFerryTalks() {
        return about(
                        "ferry-later",
                        "en",
                        "2024-03-22",
                        "Coast Daily",
                        "Beridze and Todorov speak about ferry customs",
                        "Irakli Beridze and Todorov spoke again on 22 March, this time in Burgas and on customs duties of 12 percent.")
                .event(meeting("2024-03-22").actor("GEO"));
    }

    public static ReadingBuilder ferryDenial() {
        return about(
                        "ferry-denial",
                        "en",
                        "2024-03-21",
                        "Harbour Post",
                        "Bulgaria denies Beridze and Todorov talked about Batumi ferry in Varna",
                        "Sofia denied that Irakli Beridze and Todorov met in Varna on 19 March about the Batumi ferry for 480 lorries.")
                .event(meeting("2024-03-19").actor("GEO").realis(Realis.DENIED));
    }

    public static ReadingBuilder strait() {
        return about(
                        "strait",
                        "en",
                        "2024-03-20",
                        "Coast Daily",
                        "Turkey opens its strait to grain barges",
                        "Ankara let seventy barges with barley pass the strait. Georgia and Bulgaria had waited since winter for their harvest.")
                .event(mention(PloverType.CONCEDE)
                        .actor("TUR")
                        .recipient("GEO")
                        .recipient("BGR")
                        .on("2024-03-19"));
    }

    /** The same agency text on so many sites, each with a line of its own. */
    public static List<ReadingBuilder> copies(int number) {
        String text = """
                Two cutters of the Georgian coast guard drove a Bulgarian trawler out of the bay at dawn. The trawler had cut \
                the nets of four local boats, the harbour master said. Nobody was hurt, and the crew sailed home in the evening. \
                The ministry in Sofia spoke of a misunderstanding and asked for the return of its fishing gear.""";
        return IntStream.range(0, number)
                .mapToObj(i -> about(
                                "copy-" + i,
                                "en",
                                "2024-03-25",
                                "Site " + i,
                                "Coast guard drives trawler out of bay",
                                text + "\nRead more on site " + i + ".")
                        .event(mention(PloverType.COERCE)
                                .actor("GEO")
                                .recipient("BGR")
                                .on("2024-03-25")
                                .sentence(0, 90)))
                .toList();
    }
}
