package dragoman.reading.pages;

import dragoman.reading.pages.AuthorWords.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names out of what pages write for author: lists are split, what somebody does, addresses and doubles in another order
 * are left out. Organisations and agencies stay, for they sign articles too.
 *
 * @param people names of people and organisations
 * @param desks what stands for nobody in person, to be named when nobody else is
 */
record AuthorNames(List<String> people, List<String> desks) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WRITTEN = 600;
    private static final int MOST_NAMES = 20;
    private static final int MOST_WORDS = 8;
    private static final Pattern BETWEEN = Pattern.compile(" ?[;|•·\\n、，] ?|, | / | – | - ");
    private static final Pattern ADDRESS = Pattern.compile("\\(?[^ ()]*(?:@|://|www\\.)[^ ()]*\\)?");
    private static final Pattern LAST_NAME_FIRST = Pattern.compile("(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}'’-]+)");

    static AuthorNames of(List<String> written, AuthorWords words) {
        Map<String, String> people = new LinkedHashMap<>();
        List<String> desks = new ArrayList<>();
        for (String each : written) {
            for (String part : parts(each, words)) {
                String name = name(part, words);
                if (words.is(Kind.DESK, name)) {
                    desks.add(name);
                } else if (isName(name, words) && people.size() < MOST_NAMES) {
                    people.putIfAbsent(orderless(name), name);
                }
            }
        }
        return new AuthorNames(List.copyOf(people.values()), List.copyOf(desks));
    }

    private static List<String> parts(String written, AuthorWords words) {
        String start = written.length() > LONGEST_WRITTEN ? written.substring(0, LONGEST_WRITTEN) : written;
        String text = Spaces.normal(ADDRESS.matcher(start).replaceAll(" "));
        String names = words.withoutStart(Kind.START, text);
        var lastNameFirst = LAST_NAME_FIRST.matcher(names);
        if (lastNameFirst.matches() && !words.is(Kind.ROLE, lastNameFirst.group(2))) {
            return List.of(lastNameFirst.group(2) + " " + lastNameFirst.group(1));
        }
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(names)) {
            parts.addAll(joined(part, words));
        }
        return parts;
    }

    /** "Ada Quill and Ben Reed" are two; a joiner beside a single word may be part of a firm's name. */
    private static List<String> joined(String part, AuthorWords words) {
        List<String> tokens = Arrays.asList(part.strip().split(" "));
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < tokens.size() - 1; i++) {
            boolean joiner = tokens.get(i).equals("&") || words.is(Kind.JOINER, tokens.get(i));
            boolean small = !Character.isUpperCase(tokens.get(i).charAt(0));
            if (joiner && small && i - from >= 2 && tokens.size() - i - 1 >= 2) {
                names.add(String.join(" ", tokens.subList(from, i)));
                from = i + 1;
            }
        }
        names.add(String.join(" ", tokens.subList(from, tokens.size())));
        return names;
    }

    private static String name(String part, AuthorWords words) {
        String name = words.withoutStart(Kind.START, part.strip());
        name = words.withoutEnd(Kind.ROLE, name);
        while (!name.isEmpty() && ".,:-–—(".indexOf(name.charAt(name.length() - 1)) >= 0 && !endsWithInitial(name)) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name;
    }

    private static boolean endsWithInitial(String name) {
        int space = name.lastIndexOf(' ');
        return name.endsWith(".") && name.length() - space <= 4;
    }

    private static boolean isName(String name, AuthorWords words) {
        return Spaces.hasLetter(name)
                && name.length() <= LONGEST_NAME
                && Spaces.words(name) <= MOST_WORDS
                && !words.is(Kind.ACCOUNT, name)
                && !words.is(Kind.ROLE, name)
                && !words.is(Kind.START, name);
    }

    /** The same for "Reed Ben" and "Ben Reed". */
    private static String orderless(String name) {
        String[] words = AuthorWords.key(name).split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
