package de.okd.geo.classify;

/** A width of 1, 2, 5 or 10 times a power of ten. */
record RoundStep(int digit, int power) {

    /** The limits between the digits are Heckbert's. */
    static RoundStep near(double width) {
        int power = (int) Math.floor(Math.log10(width));
        double share = width / Math.pow(10, power);
        return new RoundStep(share < 1.5 ? 1 : share < 3 ? 2 : share < 7 ? 5 : 10, power);
    }

    double width() {
        return times(1);
    }

    /** A multiple, rounded once: 3 times 0.1 is 0.3. */
    double times(double count) {
        double multiple = count * digit + 0.0;
        return power < 0 ? multiple / Math.pow(10, -power) : multiple * Math.pow(10, power);
    }
}
