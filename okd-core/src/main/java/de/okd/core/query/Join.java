package de.okd.core.query;

/** Another query, and the name its value gets. */
record Join(Query other, String name) {}
