package dragoman.desk.stories;

import dragoman.desk.stories.Feature.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How alike two articles are, from 0 to 1: the cosine of their features, each weighted by how rare it is; between languages
 * only of those that cross them. Discounted are little in common, what full articles share by chance, days between the
 * two, and articles that tell of the same act on other days.
 *
 * <p>Pairs are found through the features they share; features so common that they tell little lead to none.
 */
final class Likeness {

    /** As if this many articles of ordinary news were known besides those of the desk. */
    private static final int BACKGROUND = 300;

    /** Common weight at which a likeness counts half: less than one rare name has. */
    private static final double LITTLE_IN_COMMON = 10;

    /** Words of an ordinary article. */
    private static final int ORDINARY_LENGTH = 300;

    /** Full articles about one part of the world share much by chance; this part of their likeness counts for nothing. */
    private static final double BY_CHANCE = .4;

    /** Features of a full article; a headline has ten. */
    private static final double FULL = 150;

    private static final double PER_DAY_APART = .95;
    private static final double OTHER_DAYS = .2;
    private static final double UNDATED = .8;

    /** A feature of more articles than this, and than a hundredth of all, leads to no pairs. */
    private static final int MANY = 60;

    /** Two articles by their place in the list, the earlier first. */
    record Pair(int one, int other, double likeness) {}

    /** How a feature is spread over the articles. */
    private static final class Occurrence {

        private static final Occurrence NONE = new Occurrence();

        private int number;
        private int articles;
        private int times;

        /**
         * Share of all articles that have such a word. A word that comes back and back in its articles is one that most
         * articles have, as words that carry the grammar do.
         */
        private double share(double least, int words) {
            double expected = ORDINARY_LENGTH * Math.max(0.0, times - 2.0 * articles) / words;
            return Math.max(least, 1 - Math.exp(-expected));
        }
    }

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
        Map<Feature, Occurrence> numbered = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        for (Profile profile : profiles) {
            for (Map.Entry<Feature, Integer> feature : profile.features().entrySet()) {
                Occurrence occurrence = numbered.computeIfAbsent(feature.getKey(), key -> new Occurrence());
                occurrence.articles++;
                occurrence.times += feature.getValue();
                if (feature.getKey().kind() == Kind.WORD) {
                    words.merge(profile.lang(), feature.getValue(), Integer::sum);
                }
            }
        }
        this.crosses = new boolean[numbered.size()];
        this.frequencies = new int[numbered.size()];
        double[] rarity = new double[numbered.size()];
        int next = 0;
        for (Map.Entry<Feature, Occurrence> feature :
                numbered.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            Kind kind = feature.getKey().kind();
            Occurrence occurrence = feature.getValue();
            double share = kind == Kind.WORD
                    ? occurrence.share(kind.share(), words.getOrDefault(language(feature.getKey()), 1))
                    : kind.share();
            occurrence.number = next;
            crosses[next] = kind.crossesLanguages();
            frequencies[next] = occurrence.articles;
            rarity[next] = Math.log((profiles.size() + BACKGROUND) / (occurrence.articles + BACKGROUND * share));
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

    private static String language(Feature word) {
        return word.key().substring(0, word.key().indexOf(' '));
    }

    private void weigh(int i, Map<Feature, Occurrence> numbered, double[] rarity) {
        SortedMap<Feature, Integer> counted = profiles.get(i).features();
        features[i] = new int[counted.size()];
        weights[i] = new double[counted.size()];
        int at = 0;
        double all = 0;
        double crossing = 0;
        for (Map.Entry<Feature, Integer> feature : counted.entrySet()) {
            int number = numbered.getOrDefault(feature.getKey(), Occurrence.NONE).number;
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
        double fullness = Math.min(1, Math.min(features[one].length, features[other].length) / FULL);
        factor *= 1 - BY_CHANCE * fullness;
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
