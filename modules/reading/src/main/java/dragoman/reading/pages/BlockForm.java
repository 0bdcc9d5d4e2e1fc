package dragoman.reading.pages;

import java.util.Optional;

/**
 * How one block looks, and what cue words say of it.
 *
 * @param upperShare share of its letters that are capitals
 * @param commas of all scripts
 * @param noise why it is no part of an article by the cleaner's rules
 * @param start what its first words say it is for
 * @param described share of its runs of words that the page's description has; -1 when it is too short
 * @param inArticleBody the same of the body that the page repeats for machines; -2 when there is none
 * @param inTitle share of its words that the title has
 * @param isTitle whether it is the title
 * @param repeated whether the same text stood before
 */
record BlockForm(
        int words,
        double upperShare,
        double digitShare,
        double letterShare,
        int commas,
        boolean startsLow,
        boolean endsLikeSentence,
        ParagraphCleaner.Noise noise,
        Optional<PageCues.Kind> start,
        boolean isPlea,
        boolean asksConsent,
        boolean offersSubscription,
        boolean isStandfirstByName,
        double described,
        double inArticleBody,
        double inTitle,
        boolean isTitle,
        boolean repeated) {}
