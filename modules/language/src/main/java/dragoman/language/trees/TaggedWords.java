package dragoman.language.trees;

/** The words of a sentence as a parser sees them, in the order in which it reads them; behind the last one stands the root. */
final class TaggedWords {

    private static final int ROOT = Hash.of("ROOT");

    private static final int COMMA = Hash.of("PUNCT");
    private static final int VERB = Hash.of("VERB");
    private static final int CONJUNCTION = Hash.of("CCONJ");

    /** So that each counts alone in a sum: how many signs, verbs, conjunctions come before a word. */
    private static final int MOST_COUNTED = 2;

    final int size;
    private final int[] words;
    private final int[] lemmas;
    private final int[] upos;
    private final int[] tags;
    private final int[] cases;
    private final int[] genders;
    private final int[] numbers;
    private final int[] signsBefore;
    private final int[] verbsBefore;
    private final int[] conjunctionsBefore;

    /**
     * @param lemmas what stands for the word where its form does not matter
     * @param backwards whether the parser reads from the end
     */
    TaggedWords(WordForms forms, int[] lemmas, TagSet set, int[] given, boolean backwards) {
        this.size = forms.size();
        this.words = new int[size + 1];
        this.lemmas = new int[size + 1];
        this.upos = new int[size + 1];
        this.tags = new int[size + 1];
        this.cases = new int[size + 1];
        this.genders = new int[size + 1];
        this.numbers = new int[size + 1];
        this.signsBefore = new int[size + 2];
        this.verbsBefore = new int[size + 2];
        this.conjunctionsBefore = new int[size + 2];
        for (int i = 0; i < size; i++) {
            int from = backwards ? size - 1 - i : i;
            int tag = given[from];
            this.words[i] = forms.word(from);
            this.lemmas[i] = lemmas[from];
            this.upos[i] = set.uposNumber(tag);
            this.tags[i] = tag + 1;
            this.cases[i] = set.caseNumber(tag);
            this.genders[i] = set.genderNumber(tag);
            this.numbers[i] = set.numberNumber(tag);
            signsBefore[i + 1] = signsBefore[i] + (upos[i] == COMMA ? 1 : 0);
            verbsBefore[i + 1] = verbsBefore[i] + (upos[i] == VERB ? 1 : 0);
            conjunctionsBefore[i + 1] = conjunctionsBefore[i] + (upos[i] == CONJUNCTION ? 1 : 0);
        }
        this.words[size] = ROOT;
        this.lemmas[size] = ROOT;
        this.upos[size] = ROOT;
    }

    /** The numbers below are {@link Hash#NONE} for a word that is not there. */
    int word(int i) {
        return i < 0 ? Hash.NONE : words[i];
    }

    int lemma(int i) {
        return i < 0 ? Hash.NONE : lemmas[i];
    }

    int upos(int i) {
        return i < 0 ? Hash.NONE : upos[i];
    }

    int tag(int i) {
        return i < 0 ? Hash.NONE : tags[i];
    }

    int caseOf(int i) {
        return i < 0 ? Hash.NONE : cases[i];
    }

    /** Which of case, gender and number two words share, which they differ in. */
    int agreement(int i, int j) {
        return i < 0 || j < 0
                ? Hash.NONE
                : 1 + agreement(cases, i, j) + 3 * agreement(genders, i, j) + 9 * agreement(numbers, i, j);
    }

    private static int agreement(int[] of, int i, int j) {
        if (of[i] == Hash.NONE || of[j] == Hash.NONE) {
            return 0;
        }
        return of[i] == of[j] ? 1 : 2;
    }

    /** How many signs, verbs and conjunctions stand between two words, each counted up to two. */
    int between(int i, int j) {
        if (i < 0 || j < 0) {
            return Hash.NONE;
        }
        int from = Math.min(i, j) + 1;
        int to = Math.max(i, j);
        return 1
                + counted(signsBefore, from, to)
                + 3 * counted(verbsBefore, from, to)
                + 9 * counted(conjunctionsBefore, from, to);
    }

    private static int counted(int[] before, int from, int to) {
        return Math.min(MOST_COUNTED, before[to] - before[from]);
    }
}
