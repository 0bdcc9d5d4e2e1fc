package dragoman.reading.pages;

import java.util.BitSet;
import java.util.List;

/**
 * The element whose own paragraphs carry most running text: each paragraph speaks for the element around it, half for the
 * one around that, a quarter for the next; links speak against. The rule goes back to Readability (Arc90, 2009).
 */
final class DensestRegion {

    private static final int LEAST_TEXT = 25;
    private static final double SHARE_OF_NEXT = 0.5;
    private static final int GENERATIONS = 3;
    /** The element around the best one is taken instead when it has this much more running text. */
    private static final double WORTH_WIDENING = 0.25;

    private static final double MOST_LINKED = 0.3;

    private DensestRegion() {}

    static BitSet blocks(Outline outline, TitlePlace title) {
        List<Region> regions = outline.regions();
        double[] scores = new double[regions.size()];
        for (int i = 0; i < outline.blocks().size(); i++) {
            Block block = outline.blocks().get(i);
            if (block.region() >= 0 && !outline.isFurniture(i) && block.prose() >= LEAST_TEXT) {
                speak(regions, scores, regions.get(block.region()).parent(), worth(block) * title.nearness(i));
            }
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < scores.length; i++) {
            double score = scores[i] == 0 ? 0 : scores[i] * (1 - outline.linkShare(regions.get(i)));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best < 0 ? new BitSet() : outline.content(widened(outline, regions.get(best)));
    }

    private static double worth(Block block) {
        long commas = block.text()
                .chars()
                .filter(c -> c == ',' || c == '\u3001' || c == '\uFF0C')
                .count();
        return (1 + commas + Math.min(block.text().length() / 100.0, 3)) * (1 - block.linkShare());
    }

    private static void speak(List<Region> regions, double[] scores, int nearest, double worth) {
        double share = worth;
        int region = nearest;
        for (int generation = 0; generation < GENERATIONS && region >= 0; generation++) {
            scores[region] += share;
            share *= SHARE_OF_NEXT;
            region = regions.get(region).parent();
        }
    }

    private static Region widened(Outline outline, Region best) {
        Region chosen = best;
        while (chosen.parent() >= 0) {
            Region wider = outline.regions().get(chosen.parent());
            int inside = outline.prose(chosen);
            int gained = outline.prose(wider) - inside;
            if (gained < WORTH_WIDENING * inside || outline.linkShare(wider) > MOST_LINKED) {
                return chosen;
            }
            chosen = wider;
        }
        return chosen;
    }
}
