package de.okd.indicators;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The indicators whose data are delivered for districts only, and a few more, written out by hand apart from their formulas.
 * Columns are counted by hand from the header lines of the files of 2017.
 */
final class NaiveDistrictIndicators {
    private static final String YEAR_END = "31.12.2015";
    private static final String CARE_DAY = "01.03.2015";
    private static final String MINIMUM_INCOME = "kreis/22811-01-01-4_00.csv";
    private static final String BASIC_SUPPORT = "kreis/22151-01-02-4_00.csv";
    private static final String PUPILS = "kreis/21111-01-03-4_00.csv";
    private static final String CENTRES = "kreis/22541-01-04-4_00.csv";
    private static final String CHILDREN = "kreis/22543-01-02-4_00.csv";
    private static final String CARE_HOMES = "kreis/22411-01-01-4_00.csv";
    private static final double[] LIMITS = {0, 3, 6, 10, 15, 18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 75, 90};

    private final NaiveData d;
    private final Map<String, ToDoubleFunction<String>> byId = new LinkedHashMap<>();

    NaiveDistrictIndicators(NaiveData d) {
        this.d = d;
        territory();
        social();
        childcare();
        others();
    }

    Map<String, ToDoubleFunction<String>> byId() {
        return byId;
    }

    private double people(String r) {
        return d.population(r, 2015, 0);
    }

    private double under3(String r) {
        return d.ages(r, 0, 0, 0);
    }

    private void territory() {
        byId.put("population-density-territory", r -> people(r) / d.cell("kreis/11111-01-01-4.csv", YEAR_END, r, 3));
        byId.put("share-open-space", r -> 100 * (1 - d.area(r, 1) / d.area(r, 0)));
        byId.put(
                "workplaces-per-1000-mid-year",
                r -> 1000 * d.employeesAtWorkplace(r) / d.cell("gemeinde/12411-06-01-5_00.csv", "", r, 2));
    }

    private double minimumIncome(String r, int column) {
        return d.cell(MINIMUM_INCOME, YEAR_END, r, column);
    }

    private void social() {
        byId.put("sgb2-rate", r -> 100 * minimumIncome(r, 4) / d.ages(r, 0, 0, 14));
        byId.put(
                "sgb2-sgb12-rate",
                r -> 100 * (minimumIncome(r, 4) + minimumIncome(r, 7) + minimumIncome(r, 8)) / people(r));
        byId.put("asylum-benefit-rate", r -> 1000 * minimumIncome(r, 9) / people(r));
        byId.put(
                "old-age-poverty",
                r -> 100 * d.cell(BASIC_SUPPORT, "2015", r, 3, "Insgesamt", 6) / d.ages(r, 0, 15, 16));
        byId.put(
                "disability-basic-support",
                r -> 100 * d.cell(BASIC_SUPPORT, "2015", r, 3, "Insgesamt", 5) / d.ages(r, 0, 5, 14));
        byId.put("subsistence-aid-rate", r -> 1000 * d.cell("kreis/22121-01-03-4_00.csv", YEAR_END, r, 3) / people(r));
        byId.put("housing-benefit-mean", r -> d.cell("kreis/22311-01-02-4_00.csv", "2015", r, 6));
    }

    private double children(String date, String r, String form, int column) {
        return d.cell(CHILDREN, date, r, 3, form, column);
    }

    private double centres(String r, int column) {
        return d.cell(CENTRES, CARE_DAY, r, column);
    }

    private void childcare() {
        byId.put("childcare-rate-u3", r -> 100 * children(CARE_DAY, r, "Tageseinrichtung", 5) / under3(r));
        byId.put("childcare-rate-u3-all", r -> 100 * children("01.03.2016", r, "Insgesamt", 5) / under3(r));
        byId.put("childcare-rate-3-5", r -> 100 * children(CARE_DAY, r, "Tageseinrichtung", 6) / d.ages(r, 0, 1, 1));
        byId.put(
                "share-childcare-foreign-origin",
                r -> 100 * children(CARE_DAY, r, "Tageseinrichtung", 8) / children(CARE_DAY, r, "Tageseinrichtung", 4));
        byId.put(
                "share-childminder",
                r -> 100 * children(CARE_DAY, r, "Tagespflege", 5) / children(CARE_DAY, r, "Insgesamt", 5));
        byId.put("places-per-staff", r -> centres(r, 9) / centres(r, 15));
        byId.put("share-male-educators", r -> 100 * (1 - centres(r, 12) / centres(r, 11)));
        byId.put("share-inclusive-daycare", r -> 100 * centres(r, 8) / centres(r, 3));
    }

    private void others() {
        byId.put("pupils-per-100", r -> 100 * d.cell(PUPILS, "", r, 2, "Insgesamt", 4) / people(r));
        byId.put(
                "share-foreign-pupils",
                r -> 100 * d.cell(PUPILS, "", r, 2, "Insgesamt", 6) / d.cell(PUPILS, "", r, 2, "Insgesamt", 4));
        byId.put("care-home-places", r -> 10_000 * d.cell(CARE_HOMES, YEAR_END, r, 6) / people(r));
        byId.put("care-home-places-65", r -> 1000 * d.cell(CARE_HOMES, YEAR_END, r, 6) / d.ages(r, 0, 15, 16));
        byId.put("median-age", this::medianAge);
    }

    private double medianAge(String r) {
        double half = d.ages(r, 0, 0, 16) / 2;
        double below = 0;
        int band = 0;
        while (below + d.ages(r, 0, band, band) < half) {
            below += d.ages(r, 0, band, band);
            band++;
        }
        return LIMITS[band] + (half - below) / d.ages(r, 0, band, band) * (LIMITS[band + 1] - LIMITS[band]);
    }
}
