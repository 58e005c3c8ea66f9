/** The municipal register of the Statistisches Bundesamt (Gemeindeverzeichnis) in its fixed-width form GV100AD. */
@NullMarked
package de.okd.core.source.gv100ad;

import org.jspecify.annotations.NullMarked;
