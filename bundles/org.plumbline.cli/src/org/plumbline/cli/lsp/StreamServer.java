package org.plumbline.cli.lsp;

import com.google.inject.Injector;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.plumbline.cli.check.ThemeChecks;
import org.plumbline.cli.defects.DefectLog;
import org.plumbline.cli.defects.LoggedDefects;
import org.plumbline.cli.files.InputFinder;
import org.plumbline.dsl.ide.PlumbIdeSetup;
import org.plumbline.dsl.ide.server.PlumblineServer;
import org.plumbline.dsl.ide.server.ServerRun;
import org.plumbline.dsl.ide.workspace.ProjectFolder;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleDefect;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/** The language server on the standard streams, with the findings and the projects of {@code plumb check}. */
public final class StreamServer {

    private final DefectLog log;
    private final FutureTask<Injector> language = new FutureTask<>(this::start);

    /** @param log is told about what goes wrong inside */
    public StreamServer(DefectLog log) {
        this.log = log;
    }

    /**
     * Serves until the editor says farewell, or is gone.
     *
     * @return the exit code: 0 after a farewell in good order, else 1
     */
    public int serve() {
        // nothing but messages may come out of the standard output, whoever prints
        System.setOut(System.err);
        PlumblineServer server = new PlumblineServer(this::language,
                () -> new Validator(RuleCatalogue.standard(), new RuleTexts("en"), this::keep), new ThemeChecks()::check,
                StreamServer::projects, defect -> log.add("The language server:", defect));
        return new ServerRun(server).serve(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }

    /** The same projects as for {@code plumb check FOLDER}. */
    private static List<ProjectFolder> projects(Path folder) {
        return InputFinder.find(List.of(folder)).projects().stream()
                .map(project -> new ProjectFolder(project.folder().orElse(folder), project.files())).toList();
    }

    private Injector language() {
        language.run();
        try {
            return language.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The language does not start", e);
        }
    }

    private Injector start() {
        LoggedDefects.into(log);
        return new PlumbIdeSetup().createInjectorAndDoEMFRegistration();
    }

    private void keep(RuleDefect defect) {
        log.add("Rule " + defect.rule().code() + " failed on " + defect.element() + ":", defect.cause());
    }
}
