package org.plumbline.dsl.project;

import java.util.List;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.core.settings.SettingProblem;
import org.plumbline.core.source.SourceMap;

/**
 * A project as it was read: what was understood, and what was not.
 *
 * @param index the elements of all readable files; of a text with syntax problems, what could be made out
 * @param sources where the elements stand
 * @param syntaxProblems in the order of the files and their texts
 * @param unreadableFiles in the order of the files
 * @param settings what {@code plumbline.toml} states
 * @param settingProblems of {@code plumbline.toml} and of what the project builds upon, in the order of that text
 */
public record LoadedProject(ProjectIndex index, SourceMap sources, List<SyntaxProblem> syntaxProblems,
        List<UnreadableFile> unreadableFiles, ProjectSettings settings, List<SettingProblem> settingProblems) {
}
