package dragoman.reading;

import dragoman.language.Segmenter;
import dragoman.language.Sentence;
import dragoman.language.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's words as the stages see them. All spans of all stages point into {@code text}.
 *
 * @param title for stages that look at it; no span points into it
 * @param lang ISO 639-1
 * @param published null when not known: then no stage may guess a year
 */
public record Document(
        String title, Text text, String lang, @Nullable LocalDate published, List<Sentence> sentences) {

    public Document {
        sentences = List.copyOf(sentences);
    }

    public static Document of(Article article) {
        Published published = article.published();
        return of(article.title(), article.text(), article.lang(), published == null ? null : published.day());
    }

    public static Document of(String title, String text, String lang, @Nullable LocalDate published) {
        Text words = new Text(text);
        return new Document(title, words, lang, published, Segmenter.of(lang).sentences(words));
    }
}
