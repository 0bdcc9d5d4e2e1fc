package dragoman.language.clauses;

import dragoman.language.clauses.ClauseWords.WordClass;
import dragoman.language.clauses.Nominalisations.Frame;
import dragoman.language.clauses.Slots.Slot;
import dragoman.language.trees.TreeWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the words below a predicate their roles. */
final class Arguments {

    private static final String SUBJECT_SLOT = "subj";
    private static final String OBJECT_SLOT = "obj";
    private static final String CONTENT_SLOT = "content";
    private static final String ACCUSATIVE = "acc";
    private static final String DATIVE = "dat";
    private static final String INSTRUMENTAL = "ins";

    private final TreeIndex tree;
    private final Words words;
    private final ClauseWords clauseWords;
    private final Nominalisations nominalisations;
    private final Skeleton skeleton;
    private final Slots slots;
    private final Nominals nominals;

    Arguments(
            TreeIndex tree,
            Words words,
            ClauseWords clauseWords,
            Nominalisations nominalisations,
            Skeleton skeleton,
            Slots slots,
            Nominals nominals) {
        this.tree = tree;
        this.words = words;
        this.clauseWords = clauseWords;
        this.nominalisations = nominalisations;
        this.skeleton = skeleton;
        this.slots = slots;
        this.nominals = nominals;
    }

    void fill(Draft draft) {
        for (int part : draft.parts) {
            for (int child : tree.children(part)) {
                if (skeleton.of(child) != draft) {
                    if (draft.kind == Predicate.Kind.EVENT_NOUN || part == draft.noun) {
                        fillOfNoun(draft, part, child);
                    } else {
                        fillOfVerb(draft, part, child);
                    }
                }
            }
        }
        settle(draft);
    }

    // ---- verbs and what stands with "is"

    private void fillOfVerb(Draft draft, int part, int child) {
        switch (words.node(child).universalRelation()) {
            case "nsubj" -> addSubject(draft, child);
            case "obj" -> addObject(draft, child);
            case "iobj", "obl" -> addOblique(draft, part, child);
            case "nmod" -> {
                if (words.isVerbal(part)) {
                    addOblique(draft, part, child);
                }
            }
            case "advcl" -> {
                if (skeleton.of(child) == null) {
                    addOblique(draft, part, child);
                }
            }
            case "ccomp" -> addClause(draft, Role.CONTENT, CONTENT_SLOT, child);
            case "csubj" -> {
                boolean another =
                        words.hasChild(part, "obj") || words.hasChild(part, "ccomp") || hasClause(part, "xcomp");
                addClause(draft, another ? Role.SUBJECT : Role.CONTENT, another ? SUBJECT_SLOT : CONTENT_SLOT, child);
            }
            case "xcomp" -> {
                if (isClause(child)) {
                    addClause(draft, Role.CONTENT, CONTENT_SLOT, child);
                } else {
                    add(
                            draft,
                            child,
                            Role.ATTRIBUTE,
                            slots.read(child, false).get(0).name());
                }
            }
            case "conj" -> {
                if (!words.isVerbal(part) && !isClause(child)) {
                    add(
                            draft,
                            child,
                            Role.ATTRIBUTE,
                            slots.read(child, false).get(0).name());
                }
            }
            case "advmod" -> {
                String place = clauseWords.value(WordClass.RELATIVE, words.lemma(child));
                if (!place.isEmpty() && nominals.resolved(child) != child) {
                    add(draft, child, Role.OBLIQUE, place);
                }
            }
            default -> {
                // function words, signs and clauses around
            }
        }
    }

    private boolean isClause(int index) {
        @Nullable Draft draft = skeleton.of(index);
        return draft != null && !draft.isNominal();
    }

    private boolean hasClause(int part, String relation) {
        return tree.children(part).stream().anyMatch(child -> words.is(child, relation) && isClause(child));
    }

    private void addSubject(Draft draft, int child) {
        if (isClause(child)) {
            addClause(draft, Role.SUBJECT, SUBJECT_SLOT, child);
            return;
        }
        boolean passive = draft.isPassive();
        add(draft, child, passive ? Role.OBJECT : Role.SUBJECT, passive ? OBJECT_SLOT : SUBJECT_SLOT);
        if (draft.surface == null) {
            draft.surface = draft.arguments.get(draft.arguments.size() - 1);
        }
    }

    private void addObject(Draft draft, int child) {
        if (isClause(child)) {
            addClause(draft, Role.OBJECT, OBJECT_SLOT, child);
            return;
        }
        switch (slots.read(child, false).get(0).name()) {
            case DATIVE -> add(draft, child, Role.RECIPIENT, DATIVE);
            case INSTRUMENTAL -> add(draft, child, Role.OBJECT, INSTRUMENTAL);
            default -> add(draft, child, Role.OBJECT, OBJECT_SLOT);
        }
    }

    private void addOblique(Draft draft, int part, int child) {
        boolean indirect = words.is(child, "iobj");
        boolean modal = part != draft.main && part != draft.noun;
        for (Map.Entry<String, List<Integer>> group : groups(child, false).entrySet()) {
            String slot = group.getKey();
            boolean recipient =
                    slot.equals(DATIVE) || (indirect && (slot.equals(Slots.BARE) || slot.equals(ACCUSATIVE)));
            if (isAgent(draft, child, slot)) {
                add(draft, group.getValue(), Role.SUBJECT, SUBJECT_SLOT);
            } else if (recipient && modal && draft.surface == null && !draft.has(Role.SUBJECT)) {
                add(draft, group.getValue(), Role.SUBJECT, SUBJECT_SLOT);
                draft.surface = draft.first(Role.SUBJECT);
            } else {
                add(draft, group.getValue(), recipient ? Role.RECIPIENT : Role.OBLIQUE, recipient ? DATIVE : slot);
            }
        }
    }

    /** Beside passives those without any subject, as «підписано президентом», name their agent. */
    private boolean isAgent(Draft draft, int child, String slot) {
        if (words.node(child).relation().equals("obl:agent")) {
            return true;
        }
        boolean open =
                draft.isPassive() || words.node(draft.main).feature("Person").equals("0");
        return open
                && clauseWords.has(WordClass.AGENT, slot)
                && !words.isIn(WordClass.NO_AGENT, child)
                && !draft.has(Role.SUBJECT);
    }

    /** "Ukraine was given tanks": with an object beside it the grammatical subject is to whom. */
    private void settle(Draft draft) {
        @Nullable Argument surface = draft.surface;
        if (surface != null && surface.role() == Role.OBJECT) {
            boolean another = draft.arguments.stream()
                            .filter(argument -> argument.role() == Role.OBJECT)
                            .count()
                    > 1;
            if (another) {
                Argument recipient = surface.as(Role.RECIPIENT, DATIVE);
                draft.arguments.set(draft.arguments.indexOf(surface), recipient);
                draft.surface = recipient;
            }
        }
    }

    // ---- nouns that name an act

    private void fillOfNoun(Draft draft, int noun, int child) {
        Frame frame = nominalisations.frame(words.lemma(noun));
        switch (words.node(child).universalRelation()) {
            case "nmod", "obl", "iobj" -> {
                if (!words.node(child).relation().equals("nmod:desc")) {
                    groups(child, true).forEach((slot, members) -> {
                        Role role = roleOfCompanion(draft, noun, child, slot, frame);
                        add(draft, members, role, role == Role.SUBJECT && !isOwner(slot) ? SUBJECT_SLOT : slot);
                    });
                }
            }
            case "obj" -> add(draft, child, Role.OBJECT, OBJECT_SLOT);
            case "det" -> {
                boolean owner = words.node(child).feature("Poss").equals("Yes") || nominals.resolved(child) != child;
                if (owner && noun != draft.noun) {
                    add(draft, child, frame.possessor(), Slots.OWNER);
                }
            }
            case "amod", "compound" -> {
                if (noun != draft.noun) {
                    add(draft, child, Role.MODIFIER, "mod");
                }
            }
            default -> {
                // what else hangs on a noun takes no part in the act
            }
        }
    }

    private boolean isOwner(String slot) {
        return slot.equals(Slots.OWNER) || clauseWords.has(WordClass.GENITIVE, slot);
    }

    private Role roleOfCompanion(Draft draft, int noun, int child, String slot, Frame frame) {
        boolean ownerBefore = words.node(child).relation().equals("nmod:poss") && child < noun;
        Role role = ownerBefore
                ? frame.possessor()
                : isOwner(slot)
                        ? frame.genitive()
                        : clauseWords.has(WordClass.AGENT, slot) && !words.isIn(WordClass.NO_AGENT, child)
                                ? Role.SUBJECT
                                : frame.obliques()
                                        .getOrDefault(slot, slot.equals(DATIVE) ? Role.RECIPIENT : Role.OBLIQUE);
        if (role == Role.SUBJECT && (draft.has(Role.SUBJECT) || draft.isPassive())) {
            return isOwner(slot) ? Role.OBJECT : Role.OBLIQUE;
        }
        return role;
    }

    // ---- making arguments

    /** The nominals joined there by how they are worded: "in Kyiv and near Lviv" are two groups. */
    private Map<String, List<Integer>> groups(int child, boolean belowNoun) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        String first = "";
        for (int member : nominals.joined(child)) {
            boolean own = member == child || words.hasChild(member, "case");
            Slot slot = slots.read(member, belowNoun).get(0);
            String name = own ? slot.name() : first;
            first = first.isEmpty() ? name : first;
            groups.computeIfAbsent(name, key -> new ArrayList<>()).add(slot.node());
        }
        return groups;
    }

    private void add(Draft draft, int head, Role role, String slot) {
        add(draft, nominals.joined(head), role, slot);
    }

    private void add(Draft draft, List<Integer> members, Role role, String slot) {
        List<Nominal> fillers = members.stream().map(nominals::nominal).toList();
        TokenSpan span = null;
        for (int member : members) {
            TokenSpan own = nominals.withPreposition(member, nominals.span(member));
            span = span == null ? own : span.cover(own);
        }
        if (span != null) {
            draft.arguments.add(new Argument(role, slot, fillers, TreeWord.ROOT, span, false));
        }
    }

    private void addClause(Draft draft, Role role, String slot, int head) {
        @Nullable Draft below = skeleton.of(head);
        if (below == null) {
            add(draft, head, role == Role.CONTENT ? Role.ATTRIBUTE : role, slot);
        } else {
            draft.arguments.add(Argument.ofClause(role, slot, below.main));
        }
    }
}
