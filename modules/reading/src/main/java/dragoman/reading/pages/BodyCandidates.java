package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Several independent guesses at the body: no single rule holds for all sites, but most of them agree on most pages. */
final class BodyCandidates {

    /** Names of all methods. */
    static final List<String> METHODS =
            List.of("articleBody", "itemprop", "named", "article", "main", "density", "title", "run");

    private static final int LEAST_PROSE = 140;

    private final Outline outline;
    private final MarkupCues cues;

    private BodyCandidates(Outline outline, MarkupCues cues) {
        this.outline = outline;
        this.cues = cues;
    }

    static List<Candidate> of(HtmlPage page, MarkupCues cues, TitlePlace title) {
        return new BodyCandidates(page.outline(), cues).all(page.jsonLd().articleBody(), title);
    }

    private List<Candidate> all(String articleBody, TitlePlace title) {
        List<Candidate> candidates = new ArrayList<>();
        if (!articleBody.isEmpty()) {
            add(candidates, "articleBody", TextCover.blocks(outline, articleBody), 1.5);
        }
        add(candidates, "itemprop", union(element -> element.attr("itemprop").contains("articleBody")), 1.2);
        add(candidates, "named", smallestOfMost(cues::isBody), 1);
        add(
                candidates,
                "article",
                smallestOfMost(element -> element.normalName().equals("article")),
                1);
        add(candidates, "main", smallestOfMost(BodyCandidates::isMain), 0.8);
        add(candidates, "density", DensestRegion.blocks(outline, title), 1.1);
        add(candidates, "title", TitleRun.blocks(outline, title), 0.9);
        add(candidates, "run", ProseRun.blocks(outline, title), 1);
        return candidates;
    }

    private static boolean isMain(Element element) {
        return element.normalName().equals("main") || element.attr("role").equals("main");
    }

    private void add(List<Candidate> candidates, String by, BitSet blocks, double trust) {
        int prose = blocks.stream().map(i -> outline.blocks().get(i).prose()).sum();
        if (prose >= LEAST_PROSE) {
            candidates.add(new Candidate(by, blocks, trust));
        }
    }

    private BitSet union(Predicate<Element> wanted) {
        BitSet blocks = new BitSet();
        for (Region region : outline.regions()) {
            if (!region.isEmpty() && wanted.test(region.element())) {
                blocks.or(outline.content(region));
            }
        }
        return blocks;
    }

    /** Of the regions wanted, the innermost that holds nearly all the prose of the richest one. */
    private BitSet smallestOfMost(Predicate<Element> wanted) {
        List<Region> regions = outline.regions().stream()
                .filter(region -> !region.isEmpty() && wanted.test(region.element()))
                .toList();
        int most = 0;
        for (Region region : regions) {
            most = Math.max(most, outline.prose(region));
        }
        @Nullable Region best = null;
        for (Region region : regions) {
            if (most > 0 && outline.prose(region) >= 0.9 * most && (best == null || best.holds(region))) {
                best = region;
            }
        }
        return best == null ? new BitSet() : outline.content(best);
    }
}
