package de.okd.core.source.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;
import org.tukaani.xz.XZInputStream;

/** A PostgreSQL of its own on a free port of the loopback interface, with everything in one folder; stopped when closed. */
final class PostgresServer implements AutoCloseable {
    private static final String BINARIES = "/postgres-linux-x86_64.txz";

    private final Path folder;
    private final int port;
    private final Process process;

    private PostgresServer(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Skips the test where PostgreSQL cannot run. */
    static PostgresServer start(Path folder) throws Exception {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(
                platform.equals("Linux amd64"), "PostgreSQL is tested on Linux amd64 only, not on " + platform);
        Assumptions.assumeTrue(
                !isRoot() || Files.isExecutable(Path.of("/usr/bin/setpriv")),
                "PostgreSQL refuses to run as root, and there is no setpriv to become another user with");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        unpack(folder.resolve("postgres"));
        run(
                folder,
                command(folder, "initdb", "-D", data(folder), "-U", "okd", "-A", "trust", "-E", "UTF8", "--no-sync"));
        int port = freePort();
        Process process = new ProcessBuilder(command(
                        folder, "postgres", "-D", data(folder), "-p", "" + port, "-h", "127.0.0.1", "-k", "", "-F"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("postgres.log").toFile())
                .start();
        PostgresServer server = new PostgresServer(folder, port, process);
        server.awaitStart();
        return server;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String data(Path folder) {
        return folder.resolve("data").toString();
    }

    private static void unpack(Path into) throws Exception {
        Files.createDirectories(into);
        Process tar = new ProcessBuilder("tar", "-x", "-C", into.toString()).start();
        try (InputStream packed = PostgresServer.class.getResourceAsStream(BINARIES);
                InputStream in = new XZInputStream(packed);
                OutputStream out = tar.getOutputStream()) {
            in.transferTo(out);
        }
        assertEnded(tar, "tar");
    }

    private static List<String> command(Path folder, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.add(folder.resolve("postgres").resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(Path folder, List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.log").toFile())
                .start();
        assertEnded(process, Files.readString(folder.resolve("command.log")) + command);
    }

    private static void assertEnded(Process process, String what) throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("Could not run " + what);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart() throws Exception {
        for (int attempt = 0; attempt < 300; attempt++) {
            try {
                execute("SELECT 1");
                return;
            } catch (SQLException notYet) {
                Thread.sleep(100);
            }
        }
        close();
        throw new AssertionError("PostgreSQL did not start: " + Files.readString(folder.resolve("postgres.log")));
    }

    int port() {
        return port;
    }

    PGSimpleDataSource dataSource() {
        return dataSource(port);
    }

    static PGSimpleDataSource dataSource(int port) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
        source.setUser("okd");
        return source;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Ends its connections and waits until it is gone. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
    }
}
