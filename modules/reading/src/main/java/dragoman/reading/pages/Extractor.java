package dragoman.reading.pages;

import dragoman.knowledge.Knowledge;
import dragoman.language.LanguageId;
import dragoman.reading.Article;
import dragoman.reading.Page;
import dragoman.reading.UnreadablePageException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns a page, HTML or saved text, into the article a reader would see. */
public final class Extractor {

    public Extractor(Knowledge knowledge) {}

    public Article extract(Page page) throws UnreadablePageException {
        if (page.bytes().length == 0) {
            throw new UnreadablePageException("the page is empty");
        }
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        return new Article(
                page.url(),
                "",
                text,
                LanguageId.guess(text).lang(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                page.sha256());
    }
}
