package dragoman.reading.sources;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reading.Document;
import dragoman.reading.sources.Quotes.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All statements of a document, sentence by sentence, each with its cue. */
final class Statements {

    private Statements() {}

    static List<Line> lines(Document document, Speech speech) {
        List<Quote> quotes = Quotes.of(document.sentences());
        Map<String, WordReading> known = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        int quote = 0;
        for (Sentence sentence : document.sentences()) {
            List<WordReading> readings = new ArrayList<>(sentence.tokens().size());
            List<@Nullable Quote> around =
                    new ArrayList<>(Collections.nCopies(sentence.tokens().size(), (@Nullable Quote) null));
            for (int i = 0; i < around.size(); i++) {
                Token token = sentence.tokens().get(i);
                readings.add(known.computeIfAbsent(token.norm(), speech::read));
                while (quote < quotes.size()
                        && quotes.get(quote).span().end() <= token.span().start()) {
                    quote++;
                }
                if (quote < quotes.size() && quotes.get(quote).span().contains(token.span())) {
                    around.set(i, quotes.get(quote));
                }
            }
            lines.add(new Line(lines.size(), sentence, readings, around, speech));
        }
        return lines;
    }

    static List<Statement> of(List<Line> lines) {
        List<Statement> statements = new ArrayList<>();
        for (Line line : lines) {
            statements.addAll(of(line, lines));
        }
        return statements;
    }

    private static List<Statement> of(Line line, List<Line> lines) {
        VerbCues verbs = new VerbCues(line, lines);
        PhraseCues phrases = new PhraseCues(line, lines);
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Cue cue = line.cueAt(
                    i, Cue.Kind.CITING, Cue.Kind.PREPOSITION, Cue.Kind.IMPERSONAL, Cue.Kind.VERB, Cue.Kind.DENIAL);
            if (cue == null) {
                continue;
            }
            int low = low(line, i);
            int high = high(line, i);
            Statement statement = cue.isVerb() ? verbs.at(cue, i, low, high) : phrases.at(cue, i, low, high, found);
            if (statement != null) {
                found.add(statement);
                i += cue.words().size() - 1;
            }
        }
        return chained(found);
    }

    /** Puts the sources of one sentence that pass on the same words into one chain, the outermost first. */
    private static List<Statement> chained(List<Statement> found) {
        List<Statement> chain = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Statement statement = found.get(i);
            boolean awaits = statement.reach() == Statement.Reach.AWAITING && i + 1 < found.size();
            if (awaits) {
                Statement outer = found.get(++i);
                chain.add(outer);
                chain.add(statement.withContent(outer.content()));
                continue;
            }
            int inner = chain.size() - 1;
            if (inner >= 0 && chain.get(inner).reach() == Statement.Reach.BACK && statement.tellsOf(chain.get(inner))) {
                chain.add(inner, statement.withContent(chain.get(inner).content()));
            } else {
                chain.add(statement);
            }
        }
        return chain;
    }

    private static int low(Line line, int index) {
        Quote speech = line.speechAt(index);
        int low = speech == null ? 0 : index;
        while (speech != null && low > 0 && line.shareQuote(low - 1, index)) {
            low--;
        }
        while (low < index
                && ((line.opensSpeech(low) && speech != null) || line.isDash(low) || line.isSign(low, "•"))) {
            low++;
        }
        return low;
    }

    private static int high(Line line, int index) {
        Quote speech = line.speechAt(index);
        int high = line.size();
        if (speech != null) {
            high = index + 1;
            while (high < line.size() && line.shareQuote(high, index)) {
                high++;
            }
            if (line.closesSpeech(high - 1)) {
                high--;
            }
        }
        while (high > index + 1 && line.isEnd(high - 1)) {
            high--;
        }
        return high;
    }
}
