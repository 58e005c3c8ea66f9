package de.okd.indicators.catalogue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: writes the standard catalogue's YAML in the form that programs read, see decision 0016. */
public final class CatalogueCompiler {
    private CatalogueCompiler() {}

    /** @param arguments the folder of compiled classes */
    public static void main(String[] arguments) throws IOException {
        Path folder =
                Path.of(arguments[0], CatalogueCompiler.class.getPackageName().replace('.', '/'));
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(StandardCatalogue.COMPILED)))) {
            StandardCatalogue.compile(out);
        }
    }
}
