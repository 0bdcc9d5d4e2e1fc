package dragoman.language.trees;

import dragoman.language.Morphology;
import dragoman.language.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The words of a sentence as the models see them: numbers for their forms, ends, shapes and dictionary entries. */
final class WordForms {

    /** How many letters of a word's end and of its beginning are looked at. */
    static final int LONGEST_SUFFIX = 5;

    static final int LONGEST_PREFIX = 3;

    private static final int[] NONE = {};

    private final List<String> forms;
    private final List<String> norms = new ArrayList<>();
    private final List<List<Morphology.Entry>> entries = new ArrayList<>();
    private final int[] formNumbers;
    private final int[] words;
    private final int[][] suffixes;
    private final int[][] prefixes;
    private final int[] shapes;
    private final int[][] readings;
    private final int[][] readingParts;
    private final int[] readingSets;

    WordForms(List<String> forms, Morphology morphology) {
        int size = forms.size();
        this.forms = forms;
        this.formNumbers = new int[size];
        this.words = new int[size];
        this.suffixes = new int[size][];
        this.prefixes = new int[size][];
        this.shapes = new int[size];
        this.readings = new int[size][];
        this.readingParts = new int[size][];
        this.readingSets = new int[size];
        for (int i = 0; i < size; i++) {
            String norm = Normal.form(forms.get(i));
            norms.add(norm);
            entries.add(morphology.entries(norm));
            formNumbers[i] = Hash.of(forms.get(i));
            String digitless = digitless(norm);
            words[i] = Hash.of(digitless);
            suffixes[i] = new int[Math.min(LONGEST_SUFFIX, digitless.length())];
            for (int length = 1; length <= suffixes[i].length; length++) {
                suffixes[i][length - 1] = Hash.of(digitless, digitless.length() - length, digitless.length());
            }
            prefixes[i] = new int[Math.min(LONGEST_PREFIX, digitless.length())];
            for (int length = 1; length <= prefixes[i].length; length++) {
                prefixes[i][length - 1] = Hash.of(digitless, 0, length);
            }
            shapes[i] = Hash.of(shape(forms.get(i)));
            read(i);
        }
    }

    private void read(int i) {
        if (entries.get(i).isEmpty()) {
            readings[i] = NONE;
            readingParts[i] = NONE;
            readingSets[i] = Hash.NONE;
            return;
        }
        TreeSet<String> tags = new TreeSet<>();
        TreeSet<String> parts = new TreeSet<>();
        for (Morphology.Entry entry : entries.get(i)) {
            tags.add(entry.tag());
            parts.addAll(List.of(entry.tag().split(":")));
        }
        readings[i] = tags.stream().mapToInt(Hash::of).toArray();
        readingParts[i] = parts.stream().mapToInt(Hash::of).toArray();
        readingSets[i] = Hash.of(String.join(" ", tags));
    }

    /** All digits are one. */
    private static String digitless(String norm) {
        StringBuilder digitless = new StringBuilder(norm);
        for (int i = 0; i < digitless.length(); i++) {
            if (Character.isDigit(digitless.charAt(i))) {
                digitless.setCharAt(i, '0');
            }
        }
        return digitless.toString();
    }

    /** Upper case, lower case, digits and signs, each run of a kind as one: {@code Xx} for "Paris", {@code 0.0} for "1.25". */
    private static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    int size() {
        return forms.size();
    }

    String form(int i) {
        return forms.get(i);
    }

    String norm(int i) {
        return norms.get(i);
    }

    List<Morphology.Entry> entries(int i) {
        return entries.get(i);
    }

    private boolean has(int i) {
        return i >= 0 && i < forms.size();
    }

    /** The numbers below are {@link Hash#NONE} and the lists empty for a word that is not there. */
    int formNumber(int i) {
        return has(i) ? formNumbers[i] : Hash.NONE;
    }

    /** The normal form with all digits alike. */
    int word(int i) {
        return has(i) ? words[i] : Hash.NONE;
    }

    int[] suffixes(int i) {
        return has(i) ? suffixes[i] : NONE;
    }

    /** The last letters: that many, or the whole word when it is shorter. */
    int suffix(int i, int length) {
        int[] own = suffixes(i);
        return own.length == 0 ? Hash.NONE : own[Math.min(length, own.length) - 1];
    }

    int[] prefixes(int i) {
        return has(i) ? prefixes[i] : NONE;
    }

    int shape(int i) {
        return has(i) ? shapes[i] : Hash.NONE;
    }

    /** Each tag the dictionary gives the word. */
    int[] readings(int i) {
        return has(i) ? readings[i] : NONE;
    }

    /** What these tags are made of, each once. */
    int[] readingParts(int i) {
        return has(i) ? readingParts[i] : NONE;
    }

    /** All tags of the dictionary as one number. */
    int readingSet(int i) {
        return has(i) ? readingSets[i] : Hash.NONE;
    }
}
