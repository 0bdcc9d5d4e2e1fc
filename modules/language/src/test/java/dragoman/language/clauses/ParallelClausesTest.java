package dragoman.language.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Translations of one sentence should give much the same clauses. Reads the parallel treebanks beside the project and prints
 * how far they agree; without them there is nothing to do. Agreement is what both sides have of all they have: twice the
 * smaller count over the sum, added up over sentences.
 */
class ParallelClausesTest {

    private static final Path TREEBANKS = Path.of("../../../shared/treebanks");

    @ParameterizedTest
    @CsvSource({"ru, pud-ru, 0.80", "de, de, 0.80", "pl, pl, 0.80", "fr, fr, 0.80"})
    void translationsGiveMuchTheSameClauses(String lang, String file, double atLeast) throws IOException {
        assumeTrue(Files.exists(TREEBANKS), "no treebanks beside the project");
        Map<String, ClauseView> english = views("en", "pud-en");
        Map<String, ClauseView> other = views(lang, file);

        Agreement clauses = new Agreement();
        Agreement events = new Agreement();
        Map<Role, Agreement> roles = new EnumMap<>(Role.class);
        english.forEach((id, view) -> {
            ClauseView translation = other.get(id);
            if (translation != null) {
                clauses.add(view, translation, v -> verbal(v).size());
                events.add(
                        view, translation, v -> v.clauses().size() - verbal(v).size());
                for (Role role : Role.values()) {
                    roles.computeIfAbsent(role, key -> new Agreement()).add(view, translation, v -> filled(v, role));
                }
            }
        });
        System.out.printf("en-%s: clauses %s; nominal events and sources %s%n", lang, clauses, events);
        roles.forEach((role, agreement) -> System.out.printf("  %-9s %s%n", role, agreement));
        assertThat(clauses.value()).isGreaterThan(atLeast);
    }

    private static List<Clause> verbal(ClauseView view) {
        return view.clauses().stream()
                .filter(clause -> switch (clause.predicate().kind()) {
                    case VERB, LIGHT_VERB, COPULA -> true;
                    case EVENT_NOUN, FRAGMENT, SOURCE -> false;
                })
                .toList();
    }

    private static int filled(ClauseView view, Role role) {
        return (int) verbal(view).stream()
                .filter(clause -> clause.argument(role).isPresent())
                .count();
    }

    private static Map<String, ClauseView> views(String lang, String file) throws IOException {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(TREEBANKS.resolve(file + ".conllu.gz")))) {
            return Conllu.read(stream).stream()
                    .collect(Collectors.toMap(
                            sentence -> sentence.comment("sent_id"),
                            sentence -> ClauseReader.of(lang).read(sentence.tree())));
        }
    }

    private static final class Agreement {

        private int left;
        private int right;
        private int both;

        void add(ClauseView one, ClauseView other, ToIntFunction<ClauseView> count) {
            int a = count.applyAsInt(one);
            int b = count.applyAsInt(other);
            left += a;
            right += b;
            both += Math.min(a, b);
        }

        double value() {
            return left + right == 0 ? 1 : 2.0 * both / (left + right);
        }

        @Override
        public String toString() {
            return "%.3f (%d, %d)".formatted(value(), left, right);
        }
    }
}
