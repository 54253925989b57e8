package app.matinee.cli;

import picocli.CommandLine.IVersionProvider;

/** Knows the version of this build, from the jar's manifest. */
final class Version implements IVersionProvider {

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Matinee " + text()};
    }
}
