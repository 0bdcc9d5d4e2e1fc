package dragoman.app.stage;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.app.Dragoman;
import dragoman.app.run.ExitCode;
import dragoman.app.run.InOrder;
import dragoman.app.run.Streams;
import dragoman.app.run.Threads;
import dragoman.language.LanguageId;
import dragoman.language.Segmenter;
import dragoman.language.Sentence;
import dragoman.language.Text;
import dragoman.language.trees.ConlluReader;
import dragoman.language.trees.ConlluSentence;
import dragoman.language.trees.Tree;
import dragoman.language.trees.TreeWord;
import dragoman.language.trees.Trees;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Stage: text, or tokens, to trees. */
@Command(
        name = "parse",
        description = {
            "Give sentences tags, lemmas and trees (Universal Dependencies).",
            "{\"id\",\"text\",\"lang\"?} to CoNLL-U: sentence n of a text is \"# sent_id = ID-n\", and TokenRange=START:END in"
                    + " the last column says where a token stands, in code points of the text.",
            "With --conllu, tokens come as CoNLL-U instead, and the same lines come back with lemma, tags and tree filled in."
        },
        footer = {
            "",
            "Examples:",
            "  echo '{\"id\":1,\"text\":\"Iran condemned Israel.\"}' | dragoman parse",
            "  dragoman parse --conllu --lang uk < tokens.conllu"
        })
public final class ParseCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Mixin
    private Threads threads = new Threads();

    @Option(names = "--conllu", description = "Read tokens as CoNLL-U.")
    private boolean conllu;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language where the input does not say it: en, ru or uk (default: told from the text).")
    private @Nullable String lang;

    /** Lines to print, or why there are none. */
    private record Outcome(List<String> lines, String complaint) {}

    @Override
    public Integer call() throws InterruptedException {
        AtomicInteger bad = new AtomicInteger();
        Streams streams = dragoman.streams();
        if (conllu) {
            InOrder.run(new Sentences(streams), threads.count(), this::filled, outcome -> print(outcome, streams, bad));
        } else {
            InOrder.run(
                    new Lines(streams.in()), threads.count(), this::parsed, outcome -> print(outcome, streams, bad));
        }
        return bad.get() == 0 ? ExitCode.OK : ExitCode.RUN_ERROR;
    }

    private static void print(Outcome outcome, Streams streams, AtomicInteger bad) {
        if (!outcome.complaint().isEmpty()) {
            bad.incrementAndGet();
            streams.note("dragoman: " + outcome.complaint());
        } else if (!outcome.lines().isEmpty()) {
            streams.line(String.join("\n", outcome.lines()));
        }
    }

    private Outcome parsed(Lines.Line line) {
        String place = "line " + line.number() + ": ";
        try {
            LineFields fields = LineFields.of(line);
            JsonNode id = fields.id();
            String chars = fields.text("text");
            @Nullable String given = fields.optionalText("lang");
            String language = language(given == null || given.isEmpty() ? lang : given, chars);
            Optional<Trees> trees = Trees.of(language);
            if (trees.isEmpty()) {
                return new Outcome(List.of(), place + unknown(language));
            }
            Text text = new Text(chars);
            ConlluText written = new ConlluText(id.asText());
            for (Sentence sentence : Segmenter.of(language).sentences(text)) {
                written.add(text.slice(sentence.span()), sentence, trees.get().parse(sentence));
            }
            return new Outcome(written.lines(), "");
        } catch (BadLineException e) {
            return new Outcome(List.of(), place + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(List.of(), place + LineRun.fault(e));
        }
    }

    private Outcome filled(ConlluSentence sentence) {
        List<String> forms =
                sentence.tree().words().stream().map(TreeWord::form).toList();
        String language = language(lang, String.join(" ", forms));
        Optional<Trees> trees = Trees.of(language);
        if (trees.isEmpty()) {
            return new Outcome(List.of(), sentence.lines().get(0) + ": " + unknown(language));
        }
        Tree tree = trees.get().parse(forms);
        return new Outcome(List.of(String.join("\n", sentence.linesWith(tree)) + "\n"), "");
    }

    private static String language(@Nullable String given, String text) {
        return given == null ? LanguageId.guess(text).lang() : DocumentLine.iso(given);
    }

    private static String unknown(String language) {
        return "there are no trees for the language '" + language + "'";
    }

    /** Sentences of CoNLL-U from standard input, as they are asked for. */
    private static final class Sentences implements Iterator<ConlluSentence> {

        private final ConlluReader reader;
        private @Nullable ConlluSentence next;

        Sentences(Streams streams) {
            this.reader =
                    new ConlluReader(new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8)));
        }

        @Override
        public boolean hasNext() {
            try {
                if (next == null) {
                    next = reader.next();
                }
                return next != null;
            } catch (IOException e) {
                throw new UncheckedIOException("standard input cannot be read", e);
            }
        }

        @Override
        public ConlluSentence next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            ConlluSentence sentence = next;
            next = null;
            return sentence;
        }
    }
}
