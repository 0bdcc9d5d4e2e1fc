package dragoman.desk.events;

import dragoman.knowledge.PloverType;
import dragoman.reading.EventMention;
import dragoman.reading.Realis;

/** What two reports must have in common before anything else is looked at. */
public record Kind(Act act, Standing standing) {

    /** Types that tell of one act. What one report calls aid another calls cooperation. */
    public enum Act {
        AGREE(true),
        CONSULT(true),
        SUPPORT(false),
        CONCEDE(false),
        TRANSFER(true),
        RETREAT(false),
        REQUEST(false),
        ACCUSE(false),
        REJECT(false),
        THREATEN(false),
        PROTEST(false),
        SANCTION(false),
        MOBILIZE(false),
        COERCE(false),
        ASSAULT(false);

        private final boolean symmetric;

        Act(boolean symmetric) {
            this.symmetric = symmetric;
        }

        /** Whether it can be told from either side; aid alone, as against cooperation, has one. */
        boolean isSymmetric() {
            return symmetric;
        }

        static Act of(PloverType type) {
            return switch (type) {
                case COOPERATE, AID -> TRANSFER;
                default -> valueOf(type.name());
            };
        }
    }

    /** A plan is not yet what it plans, and a denial stands beside what it denies. */
    public enum Standing {
        FACT,
        PROSPECT,
        DENIAL;

        static Standing of(Realis realis) {
            return switch (realis) {
                case HAPPENED, ONGOING -> FACT;
                case PLANNED, POSSIBLE -> PROSPECT;
                case DENIED, NOT_HAPPENED -> DENIAL;
            };
        }
    }

    static Kind of(EventMention mention) {
        return new Kind(Act.of(mention.event()), Standing.of(mention.realis()));
    }
}
