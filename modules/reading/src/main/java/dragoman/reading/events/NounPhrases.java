package dragoman.reading.events;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Name;
import dragoman.language.Analysis.Feature;
import dragoman.language.Span;
import dragoman.reading.ActorMention;
import dragoman.reading.events.Grammar.FunctionWord;
import dragoman.reading.events.Grammar.WordClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the noun phrases that name actors: their tokens, their preposition, which of them are joined. */
final class NounPhrases {

    private NounPhrases() {}

    static List<NounPhrase> of(List<Word> words, List<ActorMention> mentions, Grammar grammar, Lexicon lexicon) {
        List<NounPhrase> single = new ArrayList<>();
        int end = 0;
        for (ActorMention mention : outermost(mentions)) {
            int from = firstToken(words, mention.phrase());
            int to = endToken(words, mention.phrase());
            if (from < end || from >= to) {
                continue;
            }
            end = to;
            single.add(new NamePhrase(words, grammar, lexicon, mention, from, to).phrase());
        }
        return joined(words, single);
    }

    /** Mentions that lie in no other's phrase, in reading order. */
    private static List<ActorMention> outermost(List<ActorMention> mentions) {
        return mentions.stream()
                .filter(mention -> mentions.stream()
                        .noneMatch(other -> !other.equals(mention)
                                && other.phrase().contains(mention.phrase())
                                && (other.phrase().length() > mention.phrase().length()
                                        || (mention.nested() && !other.nested()))))
                .sorted((a, b) -> a.phrase().compareTo(b.phrase()))
                .toList();
    }

    private static int firstToken(List<Word> words, Span span) {
        int index = 0;
        while (index < words.size() && words.get(index).token().span().end() <= span.start()) {
            index++;
        }
        return index;
    }

    private static int endToken(List<Word> words, Span span) {
        int index = firstToken(words, span);
        while (index < words.size() && words.get(index).token().span().start() < span.end()) {
            index++;
        }
        return index;
    }

    /** Joins "A and B", "A, B and C": the first one's preposition governs all. */
    private static List<NounPhrase> joined(List<Word> words, List<NounPhrase> single) {
        List<NounPhrase> joined = new ArrayList<>();
        for (int i = 0; i < single.size(); ) {
            int last = endOfList(words, single, i);
            joined.add(last == i ? single.get(i) : join(single.subList(i, last + 1)));
            i = last + 1;
        }
        return joined;
    }

    private static int endOfList(List<Word> words, List<NounPhrase> phrases, int first) {
        int closed = first;
        for (int next = first + 1; next < phrases.size(); next++) {
            NounPhrase left = phrases.get(next - 1);
            NounPhrase right = phrases.get(next);
            boolean alike = left.describes() == right.describes() || sharesNoun(left, right);
            if (!alike || !right.isBare() || !caseAgrees(phrases.get(first), right)) {
                break;
            }
            if (isCoordinator(words, left.to(), right.from())) {
                closed = next;
            } else if (!isComma(words, left.to(), right.from())) {
                break;
            }
        }
        return closed;
    }

    /** "<em>American</em> and <em>British forces</em>": the adjective describes the noun of the other as well. */
    private static boolean sharesNoun(NounPhrase left, NounPhrase right) {
        ActorMention last = right.members().get(right.members().size() - 1);
        return left.members().stream().allMatch(member -> member.how() == Name.Kind.ADJECTIVE)
                && last.actor().kind() != Actor.Kind.PERSON
                && right.to() - right.from() > 1;
    }

    private static boolean caseAgrees(NounPhrase a, NounPhrase b) {
        return a.cases().isEmpty() || b.cases().isEmpty() || a.cases().stream().anyMatch(b.cases()::contains);
    }

    private static boolean isCoordinator(List<Word> words, int from, int to) {
        int at = from < to && words.get(from).token().is(",") ? from + 1 : from;
        if (at >= to) {
            return false;
        }
        FunctionWord coordinator = words.get(at).function(WordClass.COORDINATOR);
        if (coordinator == null) {
            return false;
        }
        int after = at + coordinator.length();
        return after == to || (after + 1 == to && words.get(after).is(WordClass.DETERMINER));
    }

    private static boolean isComma(List<Word> words, int from, int to) {
        return to - from >= 1
                && words.get(from).token().is(",")
                && (to - from == 1 || (to - from == 2 && words.get(from + 1).is(WordClass.DETERMINER)));
    }

    private static NounPhrase join(List<NounPhrase> parts) {
        NounPhrase first = parts.get(0);
        NounPhrase last = parts.get(parts.size() - 1);
        Set<Feature> cases = EnumSet.noneOf(Feature.class);
        cases.addAll(first.cases());
        for (NounPhrase part : parts) {
            if (!part.cases().isEmpty()) {
                if (cases.isEmpty()) {
                    cases.addAll(part.cases());
                } else {
                    cases.retainAll(part.cases());
                }
            }
        }
        List<ActorMention> members = new ArrayList<>();
        parts.forEach(part -> members.addAll(part.members()));
        return new NounPhrase(first.from(), last.to(), members, first.preposition(), cases, last.describes());
    }
}
