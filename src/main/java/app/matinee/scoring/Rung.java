package app.matinee.scoring;

/**
 * Says where a score stands on its scale, counted in steps from the scale's cut.
 *
 * @param scale the scale
 * @param step 0 for the lowest score that the cut calls fresh, -1 for the highest that it calls rotten
 */
record Rung(Scale scale, int step) {

    boolean isFreshByCut() {
        return step >= 0;
    }

    /**
     * Returns the share of such scores that one expects to be fresh by the cut alone: certain far from it, two of three beside it.
     *
     * <p>The doubt falls to a third with each step away from the cut: 1/3, 1/9, 1/27…
     */
    double freshShareByCut() {
        int stepsFromCut = isFreshByCut() ? step + 1 : -step;
        double doubt = Math.pow(3, -stepsFromCut);
        return isFreshByCut() ? 1 - doubt : doubt;
    }
}
