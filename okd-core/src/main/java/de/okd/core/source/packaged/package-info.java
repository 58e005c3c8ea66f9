/** Datasets with their whole description beside the data, as OKD exports them: they load again equal. */
@NullMarked
package de.okd.core.source.packaged;

import org.jspecify.annotations.NullMarked;
