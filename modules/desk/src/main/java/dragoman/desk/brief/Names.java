package dragoman.desk.brief;

import dragoman.desk.Receipt;
import dragoman.knowledge.Actor;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Place;
import dragoman.reading.EventMention.Party;
import dragoman.reading.EventMention.Speaker;
import dragoman.reading.PlaceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How actors, speakers and places are named in a sentence. */
final class Names {

    private final Knowledge knowledge;
    private final Wording wording;

    Names(Knowledge knowledge, Wording wording) {
        this.knowledge = knowledge;
        this.wording = wording;
    }

    /** {@code Vladimir Putin (Russia, president)}, {@code the United States}. */
    String party(Party party) {
        String person = party.person();
        if (person == null) {
            return withArticle(party.name(), party.actor());
        }
        String of = actsFor(party);
        String role = party.role() == null ? "" : party.role();
        String form = "person" + (of.isEmpty() ? "" : ".of") + (role.isEmpty() ? "" : ".role");
        return wording.filled("party", form, Map.of("person", person, "of", of, "role", role));
    }

    String parties(List<Party> parties) {
        return list(parties.stream().map(this::party).toList());
    }

    /** All names and titles by which a sentence may call that party. */
    List<String> allowed(Party party) {
        List<String> names = new ArrayList<>(List.of(party.name()));
        if (party.person() != null) {
            names.add(party.person());
            names.add(actsFor(party));
        }
        if (party.role() != null) {
            names.add(party.role());
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    /** The state or body a person acts for; empty when not known. */
    private String actsFor(Party party) {
        return party.name().equals(party.person())
                ? knowledge.actor(party.country()).map(Actor::name).orElse("")
                : party.name();
    }

    String speaker(Speaker speaker) {
        return withArticle(speaker.name(), speaker.actor());
    }

    private String withArticle(String name, @Nullable String id) {
        boolean isPerson = Optional.ofNullable(id)
                .flatMap(knowledge::actor)
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .isPresent();
        String article = isPerson ? "" : article(name);
        return article.isEmpty() ? name : article + " " + name;
    }

    /** Told by the first or the last word: the <em>United</em> States, the Meridian <em>Institute</em>. */
    private String article(String name) {
        List<String> words = Wording.words(name);
        if (words.isEmpty()) {
            return "";
        }
        String byFirst = wording.find("article", words.get(0));
        String byLast = wording.find("article", words.get(words.size() - 1));
        return byFirst != null ? byFirst : byLast != null ? byLast : "";
    }

    /** The name of an origin, as a sentence names it. */
    String origin(String name) {
        return withArticle(name, null);
    }

    /** Whether its verb stands in the plural. */
    boolean isMany(List<Party> parties) {
        return parties.size() > 1
                || (parties.size() == 1
                        && parties.get(0).person() == null
                        && wording.find("number", firstWord(parties.get(0).name())) != null);
    }

    private static String firstWord(String name) {
        List<String> words = Wording.words(name);
        return words.isEmpty() ? "" : words.get(0);
    }

    String place(PlaceRef place) {
        return Wording.fill(placeTemplate(place), Map.of("name", withArticle(place.name(), place.id())));
    }

    String placeTemplate(PlaceRef place) {
        Place known = knowledge.places().get(place.id());
        String special = known == null ? null : wording.find("place", known.kind());
        return special == null ? wording.text("place", "other") : special;
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    String list(List<String> names) {
        String joined = "";
        for (int i = 0; i < names.size(); i++) {
            if (i == 0) {
                joined = names.get(0);
            } else {
                String form = i == names.size() - 1 ? "and" : "comma";
                joined = wording.filled("list", form, Map.of("first", joined, "last", names.get(i)));
            }
        }
        return joined;
    }

    /** The side a speaker belongs to: its state, else its own id; empty when not known. */
    String side(Speaker speaker) {
        String id = speaker.actor();
        if (id == null) {
            return "";
        }
        return knowledge
                .actor(id)
                .map(actor -> actor.country().isEmpty() ? actor.id() : actor.country())
                .orElse(id);
    }

    /** The outlet of a report as a sentence names it; empty when the page does not say. */
    static String outlet(Receipt report) {
        return report.outlet() == null ? "" : report.outlet();
    }
}
