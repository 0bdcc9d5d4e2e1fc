package dragoman.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dragoman.language.Span;
import dragoman.reading.EventMention.Speaker;
import dragoman.reading.Realis;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What lets a reader check one report of an event.
 *
 * @param document id of the document: the first 16 digits of its hash
 * @param path the file it was read from; of several with the same bytes the first in byte order
 * @param published ISO 8601 as precise as the page gives it; null when it does not say
 * @param sha256 of the page
 * @param span of the sentence in the article's text, in code points
 * @param text the sentence
 * @param spans field name to the words it rests on, in code points of the article's text
 * @param saidBy who says so according to this report, outermost first
 * @param rule id of the lexicon row that found it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Receipt(
        String document,
        String path,
        @Nullable String url,
        String title,
        @Nullable String outlet,
        String lang,
        @Nullable String published,
        String sha256,
        Span span,
        String text,
        SortedMap<String, Span> spans,
        List<Speaker> saidBy,
        Realis realis,
        String rule) {

    public Receipt {
        saidBy = List.copyOf(saidBy);
    }
}
