package de.okd.indicators.cube;

/** A number made of the classes of a distribution. */
@FunctionalInterface
interface ClassMethod {

    /** @return not finite where it is not defined */
    double value(double[] classes);

    /** Whether the number rests on an assumption about an open class. */
    default boolean isAssumed(double[] classes) {
        return false;
    }
}
