package dragoman.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** What the design says of modules and packages, held by the build. */
@AnalyzeClasses(packages = "dragoman", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PURE = {"dragoman.language..", "dragoman.knowledge..", "dragoman.reading.."};

    @ArchTest
    static final ArchRule modulesDependOnlyOnThoseAboveThem = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dragoman..")
            .layer("language")
            .definedBy("dragoman.language..")
            .layer("knowledge")
            .definedBy("dragoman.knowledge..")
            .layer("reading")
            .definedBy("dragoman.reading..")
            .layer("desk")
            .definedBy("dragoman.desk..")
            .layer("app")
            .definedBy("dragoman.app..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("desk")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("desk", "app")
            .whereLayer("knowledge")
            .mayOnlyBeAccessedByLayers("reading", "desk", "app");

    /** It is not on the class path of the command, so no class of the command can have been built with it. */
    @ArchTest
    static final ArchRule theBenchmarkIsNeverShipped = noClasses()
            .should()
            .resideInAnyPackage("dragoman.bench..", "org.openjdk.jmh..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("dragoman.bench..", "org.openjdk.jmh..");

    @ArchTest
    static final ArchRule onlyReadingUsesItsStages = noClasses()
            .that()
            .resideOutsideOfPackage("dragoman.reading..")
            .should()
            .dependOnClassesThat(resideIn("dragoman.reading."));

    @ArchTest
    static final ArchRule onlyTheDeskUsesItsStore = noClasses()
            .that()
            .resideOutsideOfPackage("dragoman.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dragoman.desk.store..", "dragoman.desk.events..", "dragoman.desk.origins..");

    @ArchTest
    static final ArchRule readingNeitherKnowsTheClockNorDrawsLots = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .and(areNoTrainers())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethodWhere(isNow());

    @ArchTest
    static final ArchRule readingDoesNotTouchTheDisk = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .and()
            .resideOutsideOfPackage("dragoman.knowledge.builder..")
            .and(areNoTrainers())
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(beInANullMarkedPackage());

    @ArchTest
    static final ArchRule onlyTheStoreKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("dragoman.desk.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.duckdb..");

    /** The intake is no stage: it brings pages to the first one, and others open it. */
    private static DescribedPredicate<JavaClass> resideIn(String below) {
        return DescribedPredicate.describe(
                "reside in a package below " + below + " but the intake",
                type -> type.getPackageName().startsWith(below)
                        && !type.getPackageName().equals(below + "intake"));
    }

    /** What learns the data that a stage ships with is run by hand, before a build. */
    private static DescribedPredicate<JavaClass> areNoTrainers() {
        return DescribedPredicate.describe(
                "are no trainers",
                type -> !type.getName()
                        .matches(
                                "dragoman\\.(reading\\.pages\\.(BodyTraining|TreeGrower)"
                                        + "|language\\.LanguageTables"
                                        + "|language\\.trees\\.(TreesTraining|TaggerTraining|ParserTraining|Treebank|TreesScore))(\\$.*)?"));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> isNow() {
        return DescribedPredicate.describe(
                "a now() of java.time",
                call -> call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time"));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                if (!home.isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, home.getName() + " lacks @NullMarked"));
                }
            }
        };
    }
}
