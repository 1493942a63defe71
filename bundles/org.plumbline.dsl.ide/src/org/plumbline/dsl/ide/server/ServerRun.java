package org.plumbline.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** A server and one client, from the first message to the last. */
public final class ServerRun {

    private final PlumblineServer server;

    /** @param server not connected yet */
    public ServerRun(PlumblineServer server) {
        this.server = server;
    }

    /**
     * Serves until the client says farewell, or is gone.
     *
     * @return the exit code: 0 after a farewell in good order, else 1
     */
    public int serve(InputStream in, OutputStream out) {
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread watch = new Thread(() -> waitFor(listening), "plumbline-client");
        watch.setDaemon(true);
        watch.start();
        try {
            return server.ended().join();
        } finally {
            server.close();
        }
    }

    private void waitFor(Future<Void> listening) {
        try {
            listening.get();
        } catch (Exception e) {
            // whatever ended the conversation: without it there is no client
            server.clientGone();
        }
        server.clientGone();
    }
}
