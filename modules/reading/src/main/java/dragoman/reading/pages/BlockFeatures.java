package dragoman.reading.pages;

import dragoman.reading.pages.BlockFacts.Within;
import dragoman.reading.pages.ParagraphCleaner.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The facts of a block as numbers, by name: its own form, which candidates hold it, and the same of its neighbours and of the
 * blocks that look like it. No feature looks at words, only at form and at cues that data files give for each language, so
 * that what is learned on pages of some languages holds in others.
 */
final class BlockFeatures {

    private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};
    private static final int NEAR = 5;
    /** Distances beyond do not differ. */
    private static final int FAR = 60;

    private static final int FAR_HEADING = 40;
    private static final float UNKNOWN = -99;
    private static final float NONE = -1;

    @FunctionalInterface
    private interface Measure {
        double of(BlockFacts facts, int block);
    }

    private record Feature(String name, Measure measure) {}

    private static final List<Feature> ALL = all();

    /** Names of the features, in the order of their values. */
    static final List<String> NAMES = ALL.stream().map(Feature::name).toList();

    private BlockFeatures() {}

    static float[] of(BlockFacts facts, int block) {
        float[] values = new float[ALL.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ALL.get(i).measure().of(facts, block);
        }
        return values;
    }

    private static List<Feature> all() {
        List<Feature> all = new ArrayList<>();
        addForm(all);
        addCues(all);
        addMarkup(all);
        addVotes(all);
        addPlace(all);
        addGroups(all);
        for (int offset : NEIGHBOURS) {
            addNeighbour(all, offset);
        }
        return List.copyOf(all);
    }

    private static void addForm(List<Feature> all) {
        add(all, "length", (facts, i) -> Math.log(facts.blocks.get(i).text().length()));
        add(all, "words", (facts, i) -> facts.form(i).words());
        add(all, "linked", (facts, i) -> facts.blocks.get(i).linkShare());
        add(all, "prose", (facts, i) -> facts.blocks.get(i).prose());
        for (Block.Kind kind : Block.Kind.values()) {
            add(all, word(kind), (facts, i) -> is(facts.blocks.get(i).kind() == kind));
        }
        add(all, "upper", (facts, i) -> facts.form(i).upperShare());
        add(all, "digits", (facts, i) -> facts.form(i).digitShare());
        add(all, "letters", (facts, i) -> facts.form(i).letterShare());
        add(all, "commas", (facts, i) -> facts.form(i).commas());
        add(all, "starts-low", (facts, i) -> is(facts.form(i).startsLow()));
        add(all, "ends-like-sentence", (facts, i) -> is(facts.form(i).endsLikeSentence()));
        add(all, "ends-with-colon", (facts, i) -> is(facts.blocks.get(i).text().endsWith(":")));
        add(all, "repeated", (facts, i) -> is(facts.form(i).repeated()));
        add(all, "described", (facts, i) -> facts.form(i).described());
        add(all, "in-article-body", (facts, i) -> facts.form(i).inArticleBody());
        add(all, "in-title", (facts, i) -> facts.form(i).inTitle());
    }

    private static void addCues(List<Feature> all) {
        for (Noise noise : Noise.values()) {
            add(all, "noise-" + word(noise), (facts, i) -> is(facts.form(i).noise() == noise));
        }
        add(
                all,
                "starts-as-related",
                (facts, i) -> is(facts.form(i)
                        .start()
                        .filter(kind -> kind == PageCues.Kind.RELATED || kind == PageCues.Kind.RECENT)
                        .isPresent()));
        add(
                all,
                "starts-as-other",
                (facts, i) -> is(facts.form(i)
                        .start()
                        .filter(kind -> kind != PageCues.Kind.RELATED && kind != PageCues.Kind.RECENT)
                        .isPresent()));
        add(all, "plea", (facts, i) -> is(facts.form(i).isPlea()));
        add(all, "consent", (facts, i) -> is(facts.form(i).asksConsent()));
        add(all, "paywall", (facts, i) -> is(facts.form(i).offersSubscription()));
        add(all, "heading-before", (facts, i) -> {
            int heading = facts.headingBefore(i, FAR_HEADING);
            return heading < 0 ? NONE : i - heading;
        });
        add(all, "heading-noise", (facts, i) -> {
            int heading = facts.headingBefore(i, FAR_HEADING);
            return heading < 0 ? NONE : is(facts.form(heading).noise() != Noise.NONE);
        });
        add(all, "heading-kept", (facts, i) -> {
            int heading = facts.headingBefore(i, FAR_HEADING);
            return heading < 0 ? NONE : is(facts.guess.cleaned().get(heading));
        });
    }

    private static void addMarkup(List<Feature> all) {
        add(all, "furniture", (facts, i) -> is(facts.outline.isFurniture(i)));
        add(all, "standfirst-name", (facts, i) -> is(facts.form(i).isStandfirstByName()));
        add(all, "depth", (facts, i) -> facts.depth(i));
        add(all, "in-p", (facts, i) -> is(facts.element(i).equals("p")));
        add(all, "in-div", (facts, i) -> is(facts.element(i).equals("div")));
        for (Within kind : Within.values()) {
            add(all, "within-" + word(kind), (facts, i) -> is(facts.isWithin(i, kind)));
        }
    }

    private static void addVotes(List<Feature> all) {
        for (String method : BodyCandidates.METHODS) {
            add(all, "vote-" + method, (facts, i) -> facts.guess.vote(method, i));
        }
        add(all, "votes", (facts, i) -> facts.guess.votes()[i]);
        add(all, "chosen", (facts, i) -> is(facts.guess.isChosen(i)));
        add(all, "kept", (facts, i) -> is(facts.guess.cleaned().get(i)));
    }

    private static void addPlace(List<Feature> all) {
        add(all, "prose-near", (facts, i) -> facts.prose(i - NEAR, i + NEAR + 1));
        add(
                all,
                "behind-first-kept",
                (facts, i) -> distance(facts.guess.cleaned().nextSetBit(0), i));
        add(
                all,
                "before-last-kept",
                (facts, i) -> -distance(facts.guess.cleaned().length() - 1, i));
        add(all, "behind-title", (facts, i) -> distance(facts.titleAt, i));
        add(all, "body-before", (facts, i) -> facts.cleanedBefore(i));
        add(all, "prose-before", (facts, i) -> facts.proseBefore(i));
        add(all, "body-length", (facts, i) -> Math.log(1 + facts.cleanedLength()));
    }

    private static void addGroups(List<Feature> all) {
        addGroup(all, "alike", BlockFacts::alike);
        addGroup(all, "siblings", BlockFacts::siblings);
        add(all, "around-blocks", BlockFacts::blocksAround);
        add(all, "around-votes", BlockFacts::votesAround);
        add(all, "around-kept", BlockFacts::cleanedAround);
    }

    @FunctionalInterface
    private interface Grouping {
        BlockFacts.Group of(BlockFacts facts, int block);
    }

    private static void addGroup(List<Feature> all, String name, Grouping grouping) {
        add(all, name + "-blocks", (facts, i) -> grouping.of(facts, i).blocks());
        add(all, name + "-votes", (facts, i) -> grouping.of(facts, i).votes());
        add(all, name + "-kept", (facts, i) -> grouping.of(facts, i).cleaned());
        add(all, name + "-prose", (facts, i) -> grouping.of(facts, i).prose());
        add(all, name + "-length", (facts, i) -> grouping.of(facts, i).length());
        add(all, name + "-linked", (facts, i) -> grouping.of(facts, i).linked());
    }

    private static void addNeighbour(List<Feature> all, int offset) {
        String name = offset < 0 ? "before" + -offset : "behind" + offset;
        addNear(all, name + "-votes", offset, (facts, i) -> facts.guess.votes()[i]);
        addNear(
                all,
                name + "-kept",
                offset,
                (facts, i) -> is(facts.guess.cleaned().get(i)));
        addNear(all, name + "-prose", offset, (facts, i) -> facts.blocks.get(i).prose());
        addNear(all, name + "-linked", offset, (facts, i) -> facts.blocks.get(i).linkShare());
        addNear(
                all,
                name + "-length",
                offset,
                (facts, i) -> facts.blocks.get(i).text().length());
        if (Math.abs(offset) == 1) {
            addNear(
                    all,
                    name + "-heading",
                    offset,
                    (facts, i) -> is(facts.blocks.get(i).isHeading()));
            addNear(all, name + "-noise", offset, (facts, i) -> is(facts.form(i).noise() != Noise.NONE));
            addNear(all, name + "-furniture", offset, (facts, i) -> is(facts.outline.isFurniture(i)));
            addNear(all, name + "-alike", offset, (facts, i) -> is(facts.areAlike(i, i - offset)));
            addNear(all, name + "-sibling", offset, (facts, i) -> is(facts.areSiblings(i, i - offset)));
        }
    }

    private static void addNear(List<Feature> all, String name, int offset, Measure ofNeighbour) {
        add(all, name, (facts, i) -> facts.exists(i + offset) ? ofNeighbour.of(facts, i + offset) : NONE);
    }

    private static void add(List<Feature> all, String name, Measure measure) {
        all.add(new Feature(name, measure));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double is(boolean fact) {
        return fact ? 1 : 0;
    }

    private static double distance(int from, int block) {
        return from < 0 ? UNKNOWN : Math.max(-FAR, Math.min(FAR, block - from));
    }
}
