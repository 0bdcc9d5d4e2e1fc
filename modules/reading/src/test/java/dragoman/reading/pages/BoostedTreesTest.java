package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {

    private static final TreeGrower.Settings SETTINGS = new TreeGrower.Settings(40, 2, 0.3, 0.01, 0.1, 1);

    /** Yes where exactly one of the two features is high: no single feature tells. */
    private static BoostedTrees ofEitherOr() {
        int count = 400;
        float[][] examples = new float[count][];
        float[] labels = new float[count];
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            // a grid that leaves no feature balanced to the last example
            float left = (i % 20) / 20f;
            float right = (i / 20 * 7 % 20) / 20f;
            examples[i] = new float[] {left, right};
            labels[i] = (left > 0.45) ^ (right > 0.35) ? 1 : 0;
            weights[i] = 1;
        }
        return TreeGrower.grow(examples, labels, weights, SETTINGS);
    }

    @Test
    void treesLearnWhatNoSingleFeatureTells() {
        BoostedTrees trees = ofEitherOr();

        assertThat(trees.score(new float[] {0.9f, 0.1f})).isPositive();
        assertThat(trees.score(new float[] {0.1f, 0.9f})).isPositive();
        assertThat(trees.score(new float[] {0.9f, 0.9f})).isNegative();
        assertThat(trees.score(new float[] {0.1f, 0.1f})).isNegative();
    }

    @Test
    void theSameExamplesGiveTheSameRows() {
        List<String> names = List.of("left", "right");

        assertThat(ofEitherOr().rows(names)).isEqualTo(ofEitherOr().rows(names)).hasSizeGreaterThan(40);
    }

    @Test
    void everyFeatureOfTheShippedModelIsKnown() {
        assertThat(BoostedTrees.load(BodyModel.class, BodyModel.FILE, BlockFeatures.NAMES))
                .isNotNull();
    }

    @Test
    void aModelThatAsksForAnUnknownFeatureIsRefused() {
        assertThatThrownBy(() -> BoostedTrees.load(BodyModel.class, BodyModel.FILE, List.of("length")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown feature");
    }
}
