package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.Menus;
import org.plumbline.testkit.UserInterface;
import org.plumbline.testkit.Wait;
import org.plumbline.testkit.Widgets;
import org.plumbline.workbench.create.ExampleProject;

/** What publishing does with a project that has an error, and with a date that is none. */
@ExtendWith(EmptyErrorLog.class)
class PublishTest {

    private static final String TITLE = "Publish Roadmap";
    private static final String OPEN = "Open the document when it is there";
    private static final String WRONG = "risk LOST-01 \"Leads nowhere\" in NOWHERE {\n}\n";

    private final ExampleProject example = ExampleProject.VILLAGE_COMMITTEE;

    @BeforeEach
    void copyExampleWithAnError() throws CoreException {
        example.copy(null);
        example.project().getFile("lost.plumb").create(WRONG.getBytes(StandardCharsets.UTF_8), true, false, null);
    }

    @AfterEach
    void deleteExample() throws CoreException {
        example.project().delete(true, true, null);
    }

    @Test
    void refusesToPublishErrors() {
        Shell dialog = open();

        Shell message = publish(dialog);

        assertThat(text(message)).startsWith("Nothing was published, because there is 1 error.");
        close(message);
        assertThat(documents()).doesNotExist();
    }

    @Test
    void publishesADraftInSpiteOfErrors() {
        Shell dialog = open();
        UserInterface.run(() -> {
            Widgets.press(dialog, "Make a draft that names its errors");
            Widgets.press(dialog, OPEN);
        });

        Shell message = publish(dialog);

        assertThat(text(message)).startsWith("The roadmap was published:");
        close(message);
        assertThat(documents()).isDirectoryContaining(file -> file.toString().endsWith("-en.html"));
    }

    @Test
    void asksForADateThatIsOne() {
        Shell dialog = open();

        UserInterface.run(() -> {
            Widgets.enter(dialog, "As of:", "30 June");
            Widgets.press(dialog, "Publish");

            assertThat(dialog.isDisposed()).isFalse();
            Widgets.press(dialog, "Cancel");
        });
    }

    private Path documents() {
        return example.project().getLocation().append("documents").toPath();
    }

    private static Shell open() {
        UserInterface.start(() -> Menus.choose("File", "Publish Roadmap…"));
        return Widgets.shell(TITLE);
    }

    private static Shell publish(Shell dialog) {
        UserInterface.start(() -> Widgets.press(dialog, "Publish"));
        Wait.until("the end of the dialog", dialog::isDisposed);
        return Widgets.shell(TITLE);
    }

    private static String text(Shell message) {
        return UserInterface.call(() -> Widgets.find(message, Label.class, label -> label.getText().length() > 20).orElseThrow().getText());
    }

    private static void close(Shell message) {
        UserInterface.start(() -> Widgets.press(message, "OK"));
        Wait.until("the end of the message", message::isDisposed);
    }
}
