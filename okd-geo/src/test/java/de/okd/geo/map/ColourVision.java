package de.okd.geo.map;

import com.google.common.primitives.ImmutableDoubleArray;
import de.okd.geo.draw.Colour;

/**
 * How colours look to people who lack one kind of cones, wholly: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A
 * Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE Transactions on Visualization and Computer
 * Graphics 15 (2009), 1291-1298, severity 1.
 */
enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final ImmutableDoubleArray matrix;

    ColourVision(double... matrix) {
        this.matrix = ImmutableDoubleArray.copyOf(matrix);
    }

    /** The colour difference CIEDE2000 of two colours as seen. */
    double difference(Colour one, Colour other) {
        return Ciede2000.of(lab(one), lab(other));
    }

    private double[] lab(Colour colour) {
        double[] rgb = {linear(colour.rgb() >> 16), linear((colour.rgb() >> 8) & 0xFF), linear(colour.rgb() & 0xFF)};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = matrix.get(3 * i) * rgb[0] + matrix.get(3 * i + 1) * rgb[1] + matrix.get(3 * i + 2) * rgb[2];
            seen[i] = Math.max(0, Math.min(1, sum));
        }
        return labOf(seen);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** sRGB under D65. */
    private static double[] labOf(double[] rgb) {
        double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
