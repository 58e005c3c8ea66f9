package de.okd.indicators.lint;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.indicators.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/** The catalogue that is delivered breaks no rule. */
class StandardCatalogueLintTest {

    @Test
    void theStandardCatalogueHasNoFindings() {
        assertThat(CatalogueLint.check(Catalogue.standard())).isEmpty();
    }
}
