package de.okd.core.source;

/** Rows that an engine can take over column by column, without a call per cell. They are taken over or read, not both. */
public interface ColumnarRows extends Rows {

    /** An Arrow C stream ({@code org.apache.arrow.c.ArrowArrayStream}) of all rows; closed with the rows. */
    Object stream();
}
