package de.okd.indicators.cube;

import de.okd.indicators.formula.Operator;
import java.util.List;
import java.util.stream.Stream;

/** A formula at one time, with everything looked up that it needs. */
sealed interface Calculation {

    /** The sums it starts from. */
    Stream<TermSum> sums();

    record Fixed(double value) implements Calculation {
        @Override
        public Stream<TermSum> sums() {
            return Stream.empty();
        }
    }

    record Sum(TermSum term) implements Calculation {
        @Override
        public Stream<TermSum> sums() {
            return Stream.of(term);
        }
    }

    record Arithmetic(Operator operator, Calculation left, Calculation right) implements Calculation {
        @Override
        public Stream<TermSum> sums() {
            return Stream.concat(left.sums(), right.sums());
        }
    }

    /** The same share in the region and in Germany. */
    record BesideCountry(Calculation part, Calculation whole) implements Calculation {
        @Override
        public Stream<TermSum> sums() {
            return Stream.concat(part.sums(), whole.sums());
        }
    }

    /** A method that takes the classes of one or more distributions, all in one array. */
    record OfClasses(List<TermSum> classes, ClassMethod method) implements Calculation {
        @Override
        public Stream<TermSum> sums() {
            return classes.stream();
        }
    }
}
