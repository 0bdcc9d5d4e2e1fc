package dragoman.reading.pages;

import dragoman.language.Normal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the form of the blocks of one page. */
final class BlockForms {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** A block with this share of the title's words, which has this share of its own, is the title once more. */
    private static final double SAME_WORDS = 0.85;

    private final PageCues cues;
    private final MarkupCues markup;
    private final ParagraphCleaner cleaner;
    private final Shingles description;
    private final Optional<Shingles> articleBody;
    private final Set<String> titleWords;

    BlockForms(HtmlPage page, String title, PageCues cues, MarkupCues markup, ParagraphCleaner cleaner) {
        this.cues = cues;
        this.markup = markup;
        this.cleaner = cleaner;
        this.description = Shingles.of(page.meta().first("description") + "\n"
                + JsonLd.text(page.jsonLd().article(), "description"));
        String body = page.jsonLd().articleBody();
        this.articleBody = body.isEmpty() ? Optional.empty() : Optional.of(Shingles.of(body));
        this.titleWords = words(title);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        BETWEEN_WORDS
                .splitAsStream(Normal.form(text))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    BlockForm form(Block block, boolean repeated) {
        String text = block.text();
        int upper = 0;
        int digits = 0;
        int letters = 0;
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            commas += c == ',' || c == '\u3001' || c == '\uFF0C' || c == '\u060C' ? 1 : 0;
        }
        PageCues.Said said = cues.of(text);
        Set<String> words = words(text);
        double inTitle = shared(words);
        boolean asTitle = inTitle >= SAME_WORDS && inTitle * words.size() >= SAME_WORDS * titleWords.size();
        return new BlockForm(
                Spaces.words(text),
                (double) upper / Math.max(1, letters),
                (double) digits / text.length(),
                (double) letters / text.length(),
                commas,
                Character.isLowerCase(text.codePointAt(0)),
                Sentences.endsLikeOne(text),
                cleaner.noise(block, said),
                said.start(),
                said.within().contains(PageCues.Kind.SUPPORT) || said.within().contains(PageCues.Kind.NEWSLETTER),
                said.within().contains(PageCues.Kind.CONSENT),
                said.within().contains(PageCues.Kind.PAYWALL),
                markup.isStandfirst(block.names()),
                description.share(text),
                articleBody.map(body -> body.share(text)).orElse(-2.0),
                inTitle,
                asTitle && !titleWords.isEmpty(),
                repeated);
    }

    private double shared(Set<String> words) {
        long shared = words.stream().filter(titleWords::contains).count();
        return words.isEmpty() ? 0 : (double) shared / words.size();
    }
}
