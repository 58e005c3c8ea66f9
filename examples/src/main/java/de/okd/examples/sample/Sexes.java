package de.okd.examples.sample;

/** A number of people by sex. */
record Sexes(long male, long female) {

    static Sexes split(long total, double maleShare) {
        long male = Math.round(total * maleShare);
        return new Sexes(male, total - male);
    }

    long total() {
        return male + female;
    }

    Counts totalFirst() {
        return Counts.of(total(), male, female);
    }
}
