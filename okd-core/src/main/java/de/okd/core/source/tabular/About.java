package de.okd.core.source.tabular;

import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who knows says about a table as a whole, because a department's own file does not say it. What is stated
 * stands in the {@link Provenance} of everything made of the table, in place of what the file says.
 *
 * @param title empty to take what the file says; so are publisher and attribution
 * @param publisher the office or department it is from
 * @param licence {@link Licence#UNKNOWN} to take what the file says
 * @param attribution the notice the licence asks to be shown
 * @param retrieved when it was taken from where it is kept (German local time), or null to take what the file says
 */
public record About(
        String title,
        String publisher,
        Licence licence,
        String attribution,
        @Nullable LocalDateTime retrieved) {
    static final About NOTHING = new About("", "", Licence.UNKNOWN, "", null);

    About title(String text) {
        return new About(text, publisher, licence, attribution, retrieved);
    }

    About publisher(String name) {
        return new About(title, name, licence, attribution, retrieved);
    }

    About licence(Licence stated, String notice) {
        return new About(title, publisher, stated, notice, retrieved);
    }

    About retrieved(LocalDateTime moment) {
        return new About(title, publisher, licence, attribution, moment);
    }

    Delivery statedOf(Delivery delivery) {
        return delivery.withProvenance(statedOf(delivery.provenance()));
    }

    private Provenance statedOf(Provenance found) {
        return new Provenance(
                found.file(),
                found.sha256(),
                publisher.isEmpty() ? found.publisher() : publisher,
                licence == Licence.UNKNOWN ? found.licence() : licence,
                attribution.isEmpty() ? found.attribution() : attribution,
                retrieved == null ? found.retrieved() : retrieved,
                found.territorialStatus());
    }
}
