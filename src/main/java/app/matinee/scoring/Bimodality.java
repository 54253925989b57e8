package app.matinee.scoring;

import java.util.Arrays;

/** Measures how much numbers pull to two poles: Sarle's coefficient for a sample, {@code (skewness² + 1) / kurtosis}. */
final class Bimodality {

    private Bimodality() {}

    /** Returns 5/9 for an even spread, more for two poles, 1 for two values only; 0 for fewer than four numbers or equal ones. */
    static double coefficient(double... numbers) {
        int n = numbers.length;
        double mean = Arrays.stream(numbers).average().orElse(0);
        double variance = moment(numbers, mean, 2);
        if (n < 4 || variance == 0) {
            return 0;
        }
        double skewness = moment(numbers, mean, 3) / Math.pow(variance, 1.5);
        double kurtosis = moment(numbers, mean, 4) / (variance * variance);
        return (skewness * skewness + 1) / kurtosis;
    }

    private static double moment(double[] numbers, double mean, int order) {
        return Arrays.stream(numbers)
                .map(number -> Math.pow(number - mean, order))
                .average()
                .orElse(0);
    }
}
