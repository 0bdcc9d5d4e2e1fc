package dragoman.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles about one happening, whatever their language.
 *
 * @param id stable: made from its documents
 * @param title of the document that best stands for it
 * @param from earliest day of publication; null when no document says
 * @param to latest day of publication; null when no document says
 * @param langs sorted
 * @param documents by day of publication, then id
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Story(
        String id,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> langs,
        List<Member> documents) {

    public Story {
        langs = List.copyOf(langs);
        documents = List.copyOf(documents);
    }

    /** A document of a story; fields as in {@link Receipt}. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Member(
            String document,
            String path,
            @Nullable String url,
            String title,
            @Nullable String outlet,
            String lang,
            @Nullable String published,
            String sha256) {}
}
