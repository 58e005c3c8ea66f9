package de.okd.core.quality;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;

/**
 * Something a statistical table must fulfil whenever it is loaded. What breaks a rule is a finding of severity {@code
 * ERROR}; so is a rule that could not be checked, because it names a measure or a register there is none of. Values that
 * are secret or missing break no range and no jump.
 */
public sealed interface QualityRule {

    /** Every region but Germany is in the current version of a register of regions. */
    record KeysExist(String register) implements QualityRule {
        @Override
        public String toString() {
            return "every region is in the register " + register;
        }
    }

    /** Published totals equal the sum of their parts: regions of the regions in them, totals of the codes. */
    record PartsSumToTotal() implements QualityRule {
        @Override
        public String toString() {
            return "parts sum to their total";
        }
    }

    /** All values of a measure lie between two numbers, both included; infinite ones set no limit. */
    record Range(String measure, double least, double most) implements QualityRule {
        public Range {
            Preconditions.checkArgument(least <= most, "A range runs upwards, not from %s to %s", least, most);
        }

        @Override
        public String toString() {
            return measure + " lies between " + plain(least) + " and " + plain(most);
        }
    }

    /** Every region has, for each period, an observation for everything observed anywhere in that period. */
    record Complete() implements QualityRule {
        @Override
        public String toString() {
            return "every region is complete in every period";
        }
    }

    /**
     * No value of a measure differs from the version before by more than a share of it. The first version of a dataset has
     * none before it; it is loaded with a finding that says so.
     *
     * @param share for example 0.1 for ten per cent
     */
    record RelativeJump(String measure, double share) implements QualityRule {
        public RelativeJump {
            Preconditions.checkArgument(share >= 0, "A jump is at most 0 or more, not %s", share);
        }

        @Override
        public String toString() {
            return measure + " changes from version to version by at most " + plain(share * 100) + " %";
        }
    }

    /** No value of a measure differs from the version before by more than a number; otherwise as {@link RelativeJump}. */
    record AbsoluteJump(String measure, double most) implements QualityRule {
        public AbsoluteJump {
            Preconditions.checkArgument(most >= 0, "A jump is at most 0 or more, not %s", most);
        }

        @Override
        public String toString() {
            return measure + " changes from version to version by at most " + plain(most);
        }
    }

    static QualityRule keysExistIn(String register) {
        return new KeysExist(register);
    }

    static QualityRule partsSumToTotal() {
        return new PartsSumToTotal();
    }

    static QualityRule range(String measure, double least, double most) {
        return new Range(measure, least, most);
    }

    static QualityRule complete() {
        return new Complete();
    }

    static QualityRule jumpAtMostShare(String measure, double share) {
        return new RelativeJump(measure, share);
    }

    static QualityRule jumpAtMost(String measure, double most) {
        return new AbsoluteJump(measure, most);
    }

    private static String plain(double number) {
        return Double.isInfinite(number)
                ? (number > 0 ? "infinity" : "minus infinity")
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
