package dragoman.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.Name.Kind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every pack, generated or kept by hand, must hold to. */
class PacksTest {

    private static final List<String> LANGUAGES = List.of("en", "uk", "ru");
    private static Knowledge knowledge;

    @BeforeAll
    static void load() {
        knowledge = Knowledge.load();
    }

    @Test
    void everyStateHasNameAdjectiveDemonymAndCapitalInEachLanguage() {
        Set<String> have = knowledge.names().stream()
                .map(n -> n.actor() + n.lang() + n.kind())
                .collect(Collectors.toSet());
        TreeSet<String> lacking = new TreeSet<>();
        for (Actor actor : knowledge.actors().values()) {
            if (actor.kind() != Actor.Kind.STATE) {
                continue;
            }
            for (String lang : LANGUAGES) {
                for (Kind kind : EnumSet.of(Kind.MAIN, Kind.ADJECTIVE, Kind.DEMONYM, Kind.CAPITAL)) {
                    if (!have.contains(actor.id() + lang + kind)) {
                        lacking.add(actor.id() + " " + lang + " " + kind);
                    }
                }
            }
        }
        assertThat(lacking).isEmpty();
        assertThat(knowledge.actors().values().stream().filter(a -> a.kind() == Actor.Kind.STATE))
                .hasSizeGreaterThanOrEqualTo(193);
    }

    @Test
    void noNameOfAStateOrBodyStandsForTwo() {
        Map<String, Set<String>> holders = knowledge.names().stream()
                .filter(n -> n.strong() && isBody(n.actor()))
                .collect(Collectors.groupingBy(
                        n -> n.lang() + " " + n.text(), Collectors.mapping(Name::actor, Collectors.toSet())));
        assertThat(holders.entrySet()).noneMatch(e -> e.getValue().size() > 1);
    }

    @Test
    void namesAreWrittenInTheLettersOfTheirLanguage() {
        assertThat(knowledge.names())
                .noneMatch(n -> n.lang().equals("uk")
                        && isBody(n.actor())
                        && n.text().matches("(?iu).*[ыэъё].*")
                        && !isOutlet(n))
                .noneMatch(n -> n.lang().equals("ru")
                        && isBody(n.actor())
                        && n.text().matches("(?iu).*[іїєґ].*")
                        && !isOutlet(n))
                .noneMatch(n -> n.text().matches(".*[\u2018\u2019\u02BC].*"));
    }

    /** Outlets are often named in their own language. */
    private static boolean isOutlet(Name name) {
        return kind(name.actor()) == Actor.Kind.OUTLET;
    }

    private static boolean isBody(String actor) {
        return kind(actor) != Actor.Kind.PERSON;
    }

    private static Actor.Kind kind(String actor) {
        return knowledge.actor(actor).orElseThrow().kind();
    }

    @Test
    void noNameIsListedTwice() {
        Set<List<Object>> seen = new HashSet<>();
        assertThat(knowledge.names())
                .allMatch(n -> seen.add(List.of(n.actor(), n.lang(), n.text(), n.kind(), n.from(), n.to())));
    }
}
