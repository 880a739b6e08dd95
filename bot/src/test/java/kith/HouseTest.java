package kith;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The walls of the house stand, and each of them would fall if someone walked through it.
class HouseTest {

    private static final ImportOption ITSELF =
            where -> !where.contains("/test-classes/") && !where.contains("-tests.jar");

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(ITSELF).importPackages("kith");

    private static final JavaClasses CROOKED_HOUSE = new ClassFileImporter().importPackages("crooked");

    static Stream<Wall> walls() {
        return Walls.all().stream();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void theWallStands(Wall wall) {
        wall.rule().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void theCrookedHouseBreaksIt(Wall wall) {
        var broken = wall.rule().evaluate(CROOKED_HOUSE).getFailureReport().toString();

        assertThat(wall.crooked())
                .isNotEmpty()
                .allSatisfy(culprit -> assertThat(broken).contains(culprit.getName()));
    }

    @Test
    void everyModuleIsLookedAt() {
        var modules = HOUSE.stream()
                .map(type -> type.getPackageName().split("\\.")[1])
                .distinct();

        assertThat(modules).contains("community", "bot", "scheduler", "web");
    }
}
