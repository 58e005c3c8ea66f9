package de.okd.geo.map;

/**
 * The colour difference of the CIE from 2000; about 1 can just be seen side by side, and 5 at a glance. After G. Sharma, W.
 * Wu and E. N. Dalal, The CIEDE2000 Color-Difference Formula, Color Research and Application 30 (2005), 21-30.
 */
final class Ciede2000 {
    private static final double HIGH = Math.pow(25, 7);

    private Ciede2000() {}

    static double of(double[] one, double[] other) {
        double meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double stretch = 1 + 0.5 * (1 - Math.sqrt(seventh(meanChroma)));
        double chroma1 = Math.hypot(one[1] * stretch, one[2]);
        double chroma2 = Math.hypot(other[1] * stretch, other[2]);
        double hue1 = hue(one[1] * stretch, one[2]);
        double hue2 = hue(other[1] * stretch, other[2]);
        boolean grey = chroma1 * chroma2 == 0;
        double turn = grey ? 0 : Math.IEEEremainder(hue2 - hue1, 360);
        double meanHue = grey ? hue1 + hue2 : hue1 + turn / 2;
        double lightness = (one[0] + other[0]) / 2 - 50;
        double chroma = (chroma1 + chroma2) / 2;
        double l = (other[0] - one[0]) / (1 + 0.015 * lightness * lightness / Math.sqrt(20 + lightness * lightness));
        double c = (chroma2 - chroma1) / (1 + 0.045 * chroma);
        double h = 2 * Math.sqrt(chroma1 * chroma2) * sin(turn / 2) / (1 + 0.015 * chroma * weight(meanHue));
        double angle = Math.IEEEremainder(meanHue - 275, 360) / 25;
        double rotation = -2 * Math.sqrt(seventh(chroma)) * sin(60 * Math.exp(-angle * angle));
        return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private static double seventh(double chroma) {
        double power = Math.pow(chroma, 7);
        return power / (power + HIGH);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double weight(double hue) {
        return 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
