package dragoman.desk.brief;

import static dragoman.desk.Fixture.day;
import static dragoman.desk.Fixture.event;
import static dragoman.desk.Fixture.notAfter;
import static dragoman.desk.Fixture.notBefore;
import static dragoman.desk.Fixture.page;
import static dragoman.desk.Fixture.person;
import static dragoman.desk.Fixture.span;
import static dragoman.desk.Fixture.state;
import static dragoman.desk.Fixture.story;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.Story.Member;
import dragoman.knowledge.PloverType;
import dragoman.reading.EventDate.Basis;
import dragoman.reading.EventDate.Precision;
import dragoman.reading.EventMention.Party;
import dragoman.reading.Realis;
import java.util.List;

/** Three stories: a summit with a plan, a think tank's report told by two outlets, a claim with its denial. */
final class BriefFixture {

    static final Party RUSSIA = state("RUS", "Russia");
    static final Party NORTH_KOREA = state("PRK", "North Korea");
    static final Party IRAN = state("IRN", "Iran");

    private static final Member COURIER =
            page("en-summit.html", "Putin and Kim meet *in person*", "The Harbour Courier", "en", "2023-09-13T18:05");
    private static final Member HERALD =
            page("uk-samit.txt", "Путін і Кім зустрілися", "Вісник Надбужжя", "uk", "2023-09-14");
    private static final Member SHELLS =
            page("en-shells.html", "North Korea sent more shells", "The Harbour Courier", "en", "2024-02-05");
    private static final Member SHELLS_UK = page("uk-snariady.html", "КНДР відправила снаряди", null, "uk", null);
    private static final Member CLAIM = page("en-claim.html", "Missiles for Russia", "Levant Wire", "en", "2024-09-10");
    private static final Member DENIAL =
            page("uk-zaperechennia.txt", "Іран заперечує", "Вісник Надбужжя", "uk", "2024-09-12");

    static final Event SUMMIT = event("summit", PloverType.CONSULT)
            .mode("visit")
            .actor(person("RUS", "Russia", "Vladimir Putin", "president"))
            .recipient(person("PRK", "North Korea", "Kim Jong Un", "leader"))
            .date(day("2023-09-13", Basis.CLAUSE))
            .place("vladivostok-rus", "Vladivostok", "RUS")
            .report(
                    COURIER,
                    120,
                    "[actor:Russian President Vladimir Putin] [event:met] [recipient:North Korean leader Kim Jong Un] in"
                            + " [place:Vladivostok] [date:on Wednesday], [said_by:the Kremlin] said.",
                    "kremlin|Kremlin")
            .report(
                    HERALD,
                    7,
                    "[actor:Путін] [date:13 вересня] [event:зустрівся] з [recipient:Кім Чен Ином], повідомив"
                            + " [said_by:Кремль].",
                    "kremlin|Kremlin")
            .origins("Kremlin")
            .build();

    static final Event VISIT = event("visit", PloverType.CONSULT)
            .mode("visit")
            .actor(RUSSIA)
            .recipient(NORTH_KOREA)
            .realis(Realis.PLANNED)
            .date(span("2023-10-01", "2023-10-31", Precision.MONTH))
            .report(HERALD, 90, "[actor:Москва] [event:відвідає] [recipient:Пхеньян] [date:у жовтні].")
            .origins("unknown")
            .build();

    static final Event SHELLS_SENT = event("shells", PloverType.AID)
            .mode("", "military")
            .story("story-2")
            .actor(NORTH_KOREA)
            .recipient(RUSSIA)
            .date(span("2023-12-01", "2023-12-31", Precision.MONTH))
            .report(
                    SHELLS,
                    0,
                    "[actor:North Korea] [event:shipped] shells to [recipient:Russia] [date:in December 2023],"
                            + " [said_by:the Meridian Institute] said.",
                    "|Meridian Institute")
            .report(
                    SHELLS_UK,
                    0,
                    "[actor:КНДР] у [date:грудні] [event:відправила] [recipient:Росії] снаряди, йдеться у звіті"
                            + " [said_by:Інституту Меридіан].",
                    "|Meridian Institute")
            .origins("Meridian Institute")
            .build();

    static final Event HELP = event("help", PloverType.AID)
            .story("story-2")
            .actor(RUSSIA)
            .recipient(NORTH_KOREA)
            .realis(Realis.POSSIBLE)
            .date(notBefore("2024-02-05"))
            .report(
                    SHELLS,
                    300,
                    "According to [said_by:the report], it is possible that [actor:Moscow] will [event:help]"
                            + " [recipient:Pyongyang].",
                    "|Meridian Institute")
            .origins("Meridian Institute")
            .build();

    static final Event MISSILES = event("missiles", PloverType.AID)
            .story("story-3")
            .actor(IRAN)
            .recipient(RUSSIA)
            .date(notAfter("2024-09-10"))
            .report(
                    CLAIM,
                    0,
                    "[actor:Iran] has [event:delivered] missiles to [recipient:Russia], [said_by:Antony Blinken] said.",
                    "antony-blinken|Antony Blinken")
            .origins("Antony Blinken")
            .build();

    static final Event DENIED = event("denied", PloverType.AID)
            .story("story-3")
            .actor(IRAN)
            .recipient(RUSSIA)
            .realis(Realis.DENIED)
            .date(notAfter("2024-09-12"))
            .report(
                    DENIAL,
                    0,
                    "[actor:Іран] не [event:передавав] [recipient:Росії] ракет, заявив [said_by:міністр Аббас Арагчі].",
                    "abbas-araghchi|Abbas Araghchi")
            .origins("Abbas Araghchi")
            .build();

    /** Its recipient has no words: the gate must hold it back. */
    static final Event UNFOUNDED = event("unfounded", PloverType.THREATEN)
            .story("story-3")
            .actor(IRAN)
            .recipient(state("USA", "United States"))
            .date(day("2024-09-11", Basis.CLAUSE))
            .report(DENIAL, 200, "[actor:Іран] [date:11 вересня] [event:пригрозив] відповіддю.")
            .origins("unknown")
            .build();

    static final Findings FINDINGS = new Findings(
            List.of(
                    story("story-1", "Putin and Kim meet *in person*", COURIER, HERALD),
                    story("story-2", "North Korea sent more shells", SHELLS, SHELLS_UK),
                    story("story-3", "Missiles for Russia", CLAIM, DENIAL)),
            List.of(SUMMIT, VISIT, SHELLS_SENT, HELP, MISSILES, UNFOUNDED, DENIED));

    private BriefFixture() {}
}
