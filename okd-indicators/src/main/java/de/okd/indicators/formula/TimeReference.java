package de.okd.indicators.formula;

import de.okd.core.time.Period;

/** Which time a term refers to, seen from the period that is asked for. */
public sealed interface TimeReference {
    TimeReference ASKED = new Asked();

    /** The period meant when {@code asked} is asked for. */
    Period of(Period asked);

    /** What this reference becomes inside an expression that itself refers to {@code outer}. */
    TimeReference within(TimeReference outer);

    /** The period asked for; written as nothing. */
    record Asked() implements TimeReference {
        @Override
        public Period of(Period asked) {
            return asked;
        }

        @Override
        public TimeReference within(TimeReference outer) {
            return outer;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * So many years earlier, written {@code @-5y}.
     *
     * @param years 1 to 999
     */
    record Earlier(int years) implements TimeReference {
        public Earlier {
            if (years < 1 || years > 999) {
                throw new IllegalArgumentException("\"Years earlier\" is 1 to 999, not " + years);
            }
        }

        @Override
        public Period of(Period asked) {
            return asked.minusYears(years);
        }

        @Override
        public TimeReference within(TimeReference outer) {
            if (outer instanceof Earlier earlier) {
                return new Earlier(years + earlier.years);
            }
            return outer instanceof Fixed fixed ? new Fixed(fixed.year() - years) : this;
        }

        @Override
        public String toString() {
            return "@-" + years + "y";
        }
    }

    /**
     * The same date or season in one certain year, written {@code @2015}.
     *
     * @param year 1000 to 9999
     */
    record Fixed(int year) implements TimeReference {
        public Fixed {
            if (year < 1000 || year > 9999) {
                throw new IllegalArgumentException("A year has four digits, not " + year);
            }
        }

        @Override
        public Period of(Period asked) {
            return asked.minusYears(asked.calendarYear() - year);
        }

        @Override
        public TimeReference within(TimeReference outer) {
            return this;
        }

        @Override
        public String toString() {
            return "@" + year;
        }
    }
}
