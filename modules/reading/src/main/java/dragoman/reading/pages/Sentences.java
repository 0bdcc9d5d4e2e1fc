package dragoman.reading.pages;

/** Whether a line ends as sentences end; enough to tell running text from labels, no segmentation. */
final class Sentences {

    private static final String FINAL = ".!?…。！？:;।؟";
    private static final String CLOSING = "\"'»”’“)]」』";

    private Sentences() {}

    static boolean endsLikeOne(CharSequence line) {
        int end = line.length();
        while (end > 0 && (CLOSING.indexOf(line.charAt(end - 1)) >= 0 || line.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && FINAL.indexOf(line.charAt(end - 1)) >= 0;
    }
}
