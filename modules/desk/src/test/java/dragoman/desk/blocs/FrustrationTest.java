package dragoman.desk.blocs;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.blocs.SignedNetwork.Named;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrustrationTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static Named friends(String one, String other) {
        return new Named(one, other, true, BigDecimal.ONE);
    }

    private static Named foes(String one, String other) {
        return new Named(one, other, false, BigDecimal.ONE);
    }

    @Test
    void findsNoFrustrationWhereTheEnemyOfAnEnemyIsAFriend() {
        Blocs blocs = Frustration.of(
                SignedNetwork.of("balanced", List.of(friends("A", "B"), foes("A", "C"), foes("B", "C"))), LIMIT);

        assertThat(blocs)
                .isEqualTo(new Blocs("balanced", BigDecimal.ZERO, true, List.of(List.of("A", "B"), List.of("C")), 1L));
    }

    @Test
    void countsAllThreeDivisionsOfThreeFoes() {
        Blocs blocs = Frustration.of(
                SignedNetwork.of("foes", List.of(foes("A", "B"), foes("A", "C"), foes("B", "C"))), LIMIT);

        assertThat(blocs.frustration()).isEqualByComparingTo("1");
        assertThat(blocs.optima()).isEqualTo(3);
    }

    @Test
    void leavesOneBlocWhereAllAreFriends() {
        assertThat(Frustration.of(SignedNetwork.of("friends", List.of(friends("B", "A"))), LIMIT)
                        .blocs())
                .containsExactly(List.of("A", "B"));
    }

    @Test
    void giveUpTheLighterTies() {
        SignedNetwork network = SignedNetwork.of(
                "weights",
                List.of(
                        new Named("A", "B", false, new BigDecimal("0.25")),
                        new Named("A", "C", false, new BigDecimal("2")),
                        new Named("B", "C", false, new BigDecimal("3.5"))));

        Blocs blocs = Frustration.of(network, LIMIT);

        assertThat(blocs.frustration()).isEqualByComparingTo("0.25");
        assertThat(blocs.blocs()).containsExactly(List.of("A", "B"), List.of("C"));
    }

    @Test
    void countsAPairThatIsBothFriendAndFoeAsFrustratedOnce() {
        Blocs blocs = Frustration.of(
                SignedNetwork.of("both", List.of(friends("A", "B"), foes("B", "A"), foes("A", "C"))), LIMIT);

        assertThat(blocs.frustration()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void provesWhatASearchThroughAllDivisionsFinds(long seed) {
        SignedNetwork network = random(seed, 14, 60);

        Blocs blocs = Frustration.bounded(network, LIMIT);

        AllDivisions all = AllDivisions.of(network);
        assertThat(blocs.proven()).isTrue();
        assertThat(blocs.frustration().movePointRight(network.scale()).longValueExact())
                .isEqualTo(network.frustration(all.best()) + network.given());
    }

    @Test
    void provesNothingWithoutTimeAndStillGivesADivision() {
        Blocs blocs = Frustration.bounded(random(7, 40, 300), Duration.ZERO);

        assertThat(blocs.proven()).isFalse();
        assertThat(blocs.blocs().stream().mapToInt(List::size).sum()).isEqualTo(40);
    }

    /** Every second tie is hostile, as far from two camps as can be: the bound alone seldom closes the gap. */
    private static SignedNetwork random(long seed, int nodes, int ties) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Named> named = new ArrayList<>();
        for (int node = 1; node < nodes; node++) {
            named.add(friends(name(node - 1), name(node)));
        }
        while (named.size() < ties) {
            int one = random.nextInt(nodes);
            int other = random.nextInt(nodes);
            if (one != other) {
                named.add(new Named(
                        name(one), name(other), random.nextBoolean(), BigDecimal.valueOf(random.nextInt(1, 4))));
            }
        }
        return SignedNetwork.of("random", named);
    }

    private static String name(int node) {
        return "n%02d".formatted(node);
    }
}
