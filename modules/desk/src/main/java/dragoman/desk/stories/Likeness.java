package dragoman.desk.stories;

import dragoman.desk.stories.Feature.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How alike two articles are, from 0 to 1: the cosine of their features, each weighted by how rare it is; between languages
 * only of those that cross them. Little in common is discounted, as are days between the two, and articles that tell of the
 * same act on other days.
 *
 * <p>Pairs are found through the features they share; features so common that they tell little lead to none.
 */
final class Likeness {

    /** As if this many articles of ordinary news were known besides those of the desk. */
    private static final int BACKGROUND = 300;

    /** Common weight at which a likeness counts half: less than one rare name has. */
    private static final double LITTLE_IN_COMMON = 10;

    private static final double PER_DAY_APART = .95;
    private static final double OTHER_DAYS = .2;
    private static final double UNDATED = .8;

    /** A feature of more articles than this, and than a hundredth of all, leads to no pairs. */
    private static final int MANY = 60;

    /** Two articles by their place in the list, the earlier first. */
    record Pair(int one, int other, double likeness) {}

    private final List<Profile> profiles;
    private final int window;
    private final int[][] features;
    private final double[][] weights;
    private final double[] lengths;
    private final double[] crossingLengths;
    private final boolean[] crosses;
    private final int[] frequencies;

    /** @param window days that may lie between two articles of one story */
    Likeness(List<Profile> profiles, int window) {
        this.profiles = profiles;
        this.window = window;
        SortedMap<Feature, int[]> numbered = new TreeMap<>();
        for (Profile profile : profiles) {
            for (Feature feature : profile.features().keySet()) {
                numbered.computeIfAbsent(feature, key -> new int[2])[1]++;
            }
        }
        this.crosses = new boolean[numbered.size()];
        this.frequencies = new int[numbered.size()];
        double[] rarity = new double[numbered.size()];
        int next = 0;
        for (Map.Entry<Feature, int[]> feature : numbered.entrySet()) {
            Kind kind = feature.getKey().kind();
            int frequency = feature.getValue()[1];
            feature.getValue()[0] = next;
            crosses[next] = kind.crossesLanguages();
            frequencies[next] = frequency;
            rarity[next] = Math.log((profiles.size() + BACKGROUND) / (frequency + BACKGROUND * kind.share()));
            next++;
        }
        this.features = new int[profiles.size()][];
        this.weights = new double[profiles.size()][];
        this.lengths = new double[profiles.size()];
        this.crossingLengths = new double[profiles.size()];
        for (int i = 0; i < profiles.size(); i++) {
            weigh(i, numbered, rarity);
        }
    }

    private void weigh(int i, SortedMap<Feature, int[]> numbered, double[] rarity) {
        SortedMap<Feature, Integer> counted = profiles.get(i).features();
        features[i] = new int[counted.size()];
        weights[i] = new double[counted.size()];
        int at = 0;
        double all = 0;
        double crossing = 0;
        for (Map.Entry<Feature, Integer> feature : counted.entrySet()) {
            int number = numbered.getOrDefault(feature.getKey(), new int[1])[0];
            double weight = (1 + Math.log(feature.getValue())) * rarity[number];
            features[i][at] = number;
            weights[i][at++] = weight;
            all += weight * weight;
            crossing += crosses[number] ? weight * weight : 0;
        }
        lengths[i] = Math.sqrt(all);
        crossingLengths[i] = Math.sqrt(crossing);
    }

    /** All pairs at least that much alike, in order. */
    List<Pair> pairs(double atLeast) {
        int many = Math.max(MANY, profiles.size() / 100);
        int[][] articles = articlesByFeature(many);
        List<Pair> pairs = new ArrayList<>();
        int[] seenFrom = new int[profiles.size()];
        Arrays.fill(seenFrom, -1);
        for (int one = 0; one < profiles.size(); one++) {
            List<Integer> met = new ArrayList<>();
            for (int feature : features[one]) {
                for (int other : articles[feature]) {
                    if (other > one && seenFrom[other] != one) {
                        seenFrom[other] = one;
                        met.add(other);
                    }
                }
            }
            met.sort(null);
            for (int other : met) {
                double likeness = of(one, other);
                if (likeness >= atLeast) {
                    pairs.add(new Pair(one, other, likeness));
                }
            }
        }
        return pairs;
    }

    private int[][] articlesByFeature(int many) {
        int[][] articles = new int[frequencies.length][];
        int[] filled = new int[frequencies.length];
        for (int feature = 0; feature < frequencies.length; feature++) {
            articles[feature] = new int[frequencies[feature] <= many ? frequencies[feature] : 0];
        }
        for (int i = 0; i < profiles.size(); i++) {
            for (int feature : features[i]) {
                if (articles[feature].length > 0) {
                    articles[feature][filled[feature]++] = i;
                }
            }
        }
        return articles;
    }

    double of(int one, int other) {
        Profile a = profiles.get(one);
        Profile b = profiles.get(other);
        double factor = inTime(a.day(), b.day());
        if (factor == 0) {
            return 0;
        }
        boolean sameLanguage = a.lang().equals(b.lang());
        double common = common(one, other);
        double norm = sameLanguage ? lengths[one] * lengths[other] : crossingLengths[one] * crossingLengths[other];
        if (common <= 0 || norm <= 0) {
            return 0;
        }
        if (a.tellsOfOtherDaysThan(b)) {
            factor *= OTHER_DAYS;
        }
        return factor * common / norm * common / (common + LITTLE_IN_COMMON);
    }

    private double inTime(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return UNDATED;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(a, b));
        return days > window ? 0 : Math.pow(PER_DAY_APART, (double) days);
    }

    private double common(int one, int other) {
        double common = 0;
        int i = 0;
        int j = 0;
        while (i < features[one].length && j < features[other].length) {
            int order = Integer.compare(features[one][i], features[other][j]);
            if (order == 0) {
                common += weights[one][i] * weights[other][j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
