package de.okd.indicators;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Every indicator of the standard catalogue that the delivered tables can answer, written out by hand, apart from its
 * formula; by id and the year it is known for.
 */
public final class NaiveIndicators {
    private final Map<String, ToDoubleFunction<String>> byId = new LinkedHashMap<>();

    public NaiveIndicators(NaiveData d) {
        ages(d);
        demography(d);
        migration(d);
        labour(d);
        land(d);
        mobility(d);
        byId.putAll(new NaiveDistrictIndicators(d).byId());
    }

    public Map<String, ToDoubleFunction<String>> byId() {
        return byId;
    }

    /** The only year the delivered files can answer it for. */
    public static int year(String id) {
        return switch (id) {
            case "share-long-term-unemployed", "share-foreign-unemployed", "childcare-rate-u3-all" -> 2016;
            case "taxable-income-per-taxpayer" -> 2010;
            default -> 2015;
        };
    }

    private void ages(NaiveData d) {
        byId.put("share-age-0-2", r -> 100 * d.ages(r, 0, 0, 0) / d.population(r, 2015, 0));
        byId.put("share-age-3-5", r -> 100 * d.ages(r, 0, 1, 1) / d.population(r, 2015, 0));
        byId.put("share-age-0-5", r -> 100 * d.ages(r, 0, 0, 1) / d.population(r, 2015, 0));
        byId.put("share-age-6-17", r -> 100 * d.ages(r, 0, 2, 4) / d.population(r, 2015, 0));
        byId.put("share-age-18-24", r -> 100 * d.ages(r, 0, 5, 6) / d.population(r, 2015, 0));
        byId.put("share-age-25-29", r -> 100 * d.ages(r, 0, 7, 7) / d.population(r, 2015, 0));
        byId.put("share-age-30-49", r -> 100 * d.ages(r, 0, 8, 11) / d.population(r, 2015, 0));
        byId.put("share-age-50-64", r -> 100 * d.ages(r, 0, 12, 14) / d.population(r, 2015, 0));
        byId.put("share-age-65-plus", r -> 100 * d.ages(r, 0, 15, 16) / d.population(r, 2015, 0));
        byId.put("share-age-75-plus", r -> 100 * d.ages(r, 0, 16, 16) / d.population(r, 2015, 0));
    }

    private void demography(NaiveData d) {
        byId.put("population-total", r -> d.population(r, 2015, 0));
        byId.put("population-density", r -> d.population(r, 2015, 0) / (d.area(r, 0) / 100));
        byId.put("population-change-5y", r -> 100 * (d.population(r, 2015, 0) / d.population(r, 2010, 0) - 1));
        byId.put("youth-dependency-ratio", r -> 100 * d.ages(r, 0, 0, 3) / d.ages(r, 0, 4, 14));
        byId.put("old-age-dependency-ratio", r -> 100 * d.ages(r, 0, 15, 16) / d.ages(r, 0, 4, 14));
        byId.put(
                "total-dependency-ratio",
                r -> 100 * (d.population(r, 2015, 0) - d.ages(r, 0, 4, 14)) / d.ages(r, 0, 4, 14));
        byId.put("ageing-index", r -> 100 * d.ages(r, 0, 15, 16) / d.ages(r, 0, 0, 3));
        byId.put("billeter-index", r -> (d.ages(r, 0, 0, 3) - d.ages(r, 0, 12, 16)) / d.ages(r, 0, 4, 11));
        byId.put("mean-age", d::meanAge);
        byId.put("female-share", r -> 100 * d.population(r, 2015, 2) / d.population(r, 2015, 0));
        byId.put("female-share-20-39", r -> 100 * d.ages(r, 2, 6, 9) / d.ages(r, 0, 6, 9));
        byId.put("minimum-income-rate", r -> 100 * d.minimumIncomeRecipients(r) / d.population(r, 2015, 0));
        byId.put("taxable-income-per-taxpayer", r -> 1000 * d.taxes(r, 1) / d.taxes(r, 0));
    }

    private void migration(NaiveData d) {
        byId.put("net-migration-rate", r -> 1000 * (d.inflow(r) - d.outflow(r)) / d.population(r, 2015, 0));
        byId.put("inflow-rate", r -> 1000 * d.inflow(r) / d.population(r, 2015, 0));
        byId.put("outflow-rate", r -> 1000 * d.outflow(r) / d.population(r, 2015, 0));
        byId.put("migration-effectiveness", r -> 100 * (d.inflow(r) - d.outflow(r)) / (d.inflow(r) + d.outflow(r)));
    }

    private void labour(NaiveData d) {
        byId.put("employment-rate", r -> 100 * d.employeesAtResidence(r, 0) / d.ages(r, 0, 4, 14));
        byId.put("employment-rate-women", r -> 100 * d.employeesAtResidence(r, 2) / d.ages(r, 2, 4, 14));
        byId.put("employment-rate-men", r -> 100 * d.employeesAtResidence(r, 1) / d.ages(r, 1, 4, 14));
        byId.put(
                "employment-gender-ratio",
                r -> 100
                        * (d.employeesAtResidence(r, 2) * d.ages(r, 1, 4, 14))
                        / (d.employeesAtResidence(r, 1) * d.ages(r, 2, 4, 14)));
        byId.put("job-density", r -> 100 * d.employeesAtWorkplace(r) / d.ages(r, 0, 4, 14));
        byId.put("young-old-labour-ratio", r -> 100 * d.ages(r, 0, 4, 5) / d.ages(r, 0, 14, 14));
        byId.put("share-long-term-unemployed", r -> 100 * d.unemployed(r, 6) / d.unemployed(r, 0));
        byId.put("share-foreign-unemployed", r -> 100 * d.unemployed(r, 1) / d.unemployed(r, 0));
    }

    private void land(NaiveData d) {
        byId.put("share-settlement-transport", r -> 100 * d.area(r, 1) / d.area(r, 0));
        byId.put("settlement-density", r -> d.population(r, 2015, 0) / (d.area(r, 1) / 100));
        byId.put("suv-per-head", r -> 10000 * d.area(r, 1) / d.population(r, 2015, 0));
        byId.put("recreation-per-head", r -> 10000 * d.area(r, 6) / d.population(r, 2015, 0));
        byId.put("share-recreation", r -> 100 * d.area(r, 6) / d.area(r, 0));
        byId.put("share-agriculture", r -> 100 * d.area(r, 11) / d.area(r, 0));
        byId.put("share-forest", r -> 100 * d.area(r, 14) / d.area(r, 0));
    }

    private void mobility(NaiveData d) {
        byId.put("accidents-rate", r -> 1e5 * d.accidents(r, 0) / d.population(r, 2015, 0));
        byId.put("accidents-with-casualties-rate", r -> 1e5 * d.accidents(r, 1) / d.population(r, 2015, 0));
        byId.put("road-casualties-rate", r -> 1e5 * (d.accidents(r, 4) + d.accidents(r, 5)) / d.population(r, 2015, 0));
        byId.put("road-deaths-rate", r -> 1e5 * d.accidents(r, 4) / d.population(r, 2015, 0));
    }
}
