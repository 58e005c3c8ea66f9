package de.okd.geo.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueClassesTest {
    private static final GermanNumbers WHOLE = new GermanNumbers(0);

    @Test
    void manyDifferentValuesMakeClassesOfEqualSize() {
        double[] values = IntStream.range(0, 25).mapToDouble(i -> i).toArray();
        ValueClasses classes = ValueClasses.quantiles(values, 5);

        assertThat(IntStream.range(0, 25).map(classes::of))
                .containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4);
    }

    @Test
    void limitsReadAsFromUpToBelow() {
        double[] values = IntStream.range(0, 25).mapToDouble(i -> i).toArray();
        ValueClasses classes = ValueClasses.quantiles(values, 5);

        assertThat(classes.label(0, WHOLE)).isEqualTo("0 bis unter 5");
        assertThat(classes.label(4, WHOLE)).isEqualTo("20 bis 24");
    }

    @Test
    void fewDifferentValuesHaveAClassEach() {
        ValueClasses classes = ValueClasses.quantiles(new double[] {3, 1, 3, 3}, 5);

        assertThat(classes.count()).isEqualTo(2);
        assertThat(classes.of(1)).isZero();
        assertThat(classes.of(3)).isEqualTo(1);
        assertThat(classes.label(1, WHOLE)).isEqualTo("3");
    }

    @Test
    void manyEqualValuesShareAClass() {
        ValueClasses classes = ValueClasses.quantiles(new double[] {0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6}, 5);

        assertThat(classes.count()).isLessThan(5);
        assertThat(classes.of(0)).isZero();
        assertThat(classes.of(6)).isEqualTo(classes.count() - 1);
    }

    @Test
    void oneValueIsOneClass() {
        assertThat(ValueClasses.quantiles(new double[] {7, 7}, 5).label(0, WHOLE))
                .isEqualTo("7");
    }

    @Test
    void noValuesAreNoClasses() {
        assertThat(ValueClasses.quantiles(new double[0], 5).count()).isZero();
    }
}
