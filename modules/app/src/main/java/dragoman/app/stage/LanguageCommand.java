package dragoman.app.stage;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.app.Dragoman;
import dragoman.language.LanguageGuess;
import dragoman.language.LanguageId;
import picocli.CommandLine.Command;

/** Stage: text to language. */
@Command(
        name = "language",
        description = {
            "Tell the language of each text.",
            "{\"id\",\"text\"} to {\"id\",\"lang\",\"confidence\"}; ISO 639-1, 639-3 where there is none."
        },
        footer = {"", "Example:", "  echo '{\"id\":1,\"text\":\"Міністр прибув до Києва.\"}' | dragoman language"})
public final class LanguageCommand extends StageCommand {

    private static final double DIGITS = 10_000;

    record Answer(JsonNode id, String lang, double confidence) {}

    @Override
    LineRun.Stage stage(Dragoman dragoman) {
        return line -> {
            LanguageGuess guess = LanguageId.guess(line.text("text"));
            return new Answer(line.id(), guess.lang(), Math.round(guess.confidence() * DIGITS) / DIGITS);
        };
    }
}
