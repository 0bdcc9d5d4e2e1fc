package dragoman.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The sixteen event types of PLOVER with their score on the Goldstein scale and their quad class. Scores are those of the
 * PLOVER project's table; ACCUSE follows its own modes (the printed manual has its sign wrong).
 */
public enum PloverType {
    AGREE(Quad.VERBAL_COOPERATION, 2.5),
    CONSULT(Quad.VERBAL_COOPERATION, 2.5),
    SUPPORT(Quad.VERBAL_COOPERATION, 5),
    CONCEDE(Quad.VERBAL_COOPERATION, 4.5),
    COOPERATE(Quad.MATERIAL_COOPERATION, 9.5),
    AID(Quad.MATERIAL_COOPERATION, 10),
    RETREAT(Quad.MATERIAL_COOPERATION, 6.5),
    REQUEST(Quad.VERBAL_CONFLICT, 0),
    ACCUSE(Quad.VERBAL_CONFLICT, -3),
    REJECT(Quad.VERBAL_CONFLICT, -2),
    THREATEN(Quad.VERBAL_CONFLICT, -3.5),
    PROTEST(Quad.MATERIAL_CONFLICT, -5),
    SANCTION(Quad.MATERIAL_CONFLICT, -6),
    MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5),
    COERCE(Quad.MATERIAL_CONFLICT, -7),
    ASSAULT(Quad.MATERIAL_CONFLICT, -9);

    /** Words or deeds, for or against; {@link #number()} is the customary code. */
    public enum Quad {
        VERBAL_COOPERATION(1),
        MATERIAL_COOPERATION(2),
        VERBAL_CONFLICT(3),
        MATERIAL_CONFLICT(4);

        private final int number;

        Quad(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }

        public boolean isCooperation() {
            return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
        }
    }

    private final Quad quad;
    private final double goldstein;

    PloverType(Quad quad, double goldstein) {
        this.quad = quad;
        this.goldstein = goldstein;
    }

    /** In output types keep the upper case they have in PLOVER. */
    @JsonValue
    public String word() {
        return name();
    }

    public Quad quad() {
        return quad;
    }

    public double goldstein() {
        return goldstein;
    }
}
