package org.plumbline.cli.check;

import com.google.inject.Injector;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.plumbline.cli.defects.DefectLog;
import org.plumbline.cli.defects.LoggedDefects;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.project.ProjectLoader;

/**
 * The services of the language, for all commands that read texts. To start them takes a good part of a second; a command
 * that is sure to need them lets them start beside the rest.
 */
public final class Language {

    private final DefectLog log;
    private CompletableFuture<Injector> started;

    /** @param log is told about what goes wrong inside the language */
    public Language(DefectLog log) {
        this.log = log;
    }

    /** Starts the services on a thread of their own; a second time does nothing. */
    public synchronized void begin() {
        if (started == null) {
            started = CompletableFuture.supplyAsync(this::start, Language::onDaemonThread);
        }
    }

    /** Does something on a thread of its own once the services are there: before, it would start the same packages in another order. */
    public synchronized void afterwards(Runnable work) {
        begin();
        started.thenRunAsync(work, Language::onDaemonThread);
    }

    /** The services, as soon as they are there. */
    public Injector services() {
        begin();
        try {
            return started.join();
        } catch (CompletionException e) {
            // what went wrong on the other thread is the fault to be told
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException failure -> throw failure;
                default -> throw e;
            }
        }
    }

    private Injector start() {
        LoggedDefects.into(log);
        Injector services = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
        // A first text makes the language load what every text needs, and resolving a reference what references need.
        new ProjectLoader(services).parse(Map.of("first.plumb", "risk R \"\" in A { }"));
        return services;
    }

    private static void onDaemonThread(Runnable work) {
        Thread thread = new Thread(work, "language");
        thread.setDaemon(true);
        thread.start();
    }
}
