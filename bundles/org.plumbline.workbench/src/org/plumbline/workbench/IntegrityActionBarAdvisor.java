package org.plumbline.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus and the tool bar that are there without any contribution. */
final class IntegrityActionBarAdvisor extends ActionBarAdvisor {

    private static final List<MenuGroup> FILE = List.of(
            new MenuGroup(IWorkbenchActionConstants.FILE_START),
            new MenuGroup(IWorkbenchActionConstants.NEW_EXT),
            new MenuGroup(IWorkbenchActionConstants.CLOSE_EXT, ActionFactory.CLOSE),
            new MenuGroup(IWorkbenchActionConstants.SAVE_EXT, ActionFactory.SAVE, ActionFactory.SAVE_ALL),
            new MenuGroup("rename.ext", ActionFactory.RENAME, ActionFactory.REFRESH),
            new MenuGroup(IWorkbenchActionConstants.PRINT_EXT, ActionFactory.PRINT),
            new MenuGroup(IWorkbenchActionConstants.IMPORT_EXT, ActionFactory.IMPORT, ActionFactory.EXPORT),
            new MenuGroup(IWorkbenchActionConstants.FILE_END, ActionFactory.QUIT));
    private static final List<MenuGroup> EDIT = List.of(
            new MenuGroup(IWorkbenchActionConstants.EDIT_START),
            new MenuGroup(IWorkbenchActionConstants.UNDO_EXT, ActionFactory.UNDO, ActionFactory.REDO),
            new MenuGroup(IWorkbenchActionConstants.CUT_EXT, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
                    ActionFactory.DELETE),
            new MenuGroup(IWorkbenchActionConstants.FIND_EXT, ActionFactory.SELECT_ALL, ActionFactory.FIND),
            new MenuGroup(IWorkbenchActionConstants.ADD_EXT),
            new MenuGroup(IWorkbenchActionConstants.EDIT_END));
    private static final List<MenuGroup> WINDOW = List.of(
            new MenuGroup("perspective.ext", ActionFactory.RESET_PERSPECTIVE),
            new MenuGroup("preferences.ext", ActionFactory.PREFERENCES));
    private static final List<MenuGroup> HELP = List.of(
            new MenuGroup("group.intro"),
            new MenuGroup(IWorkbenchActionConstants.MB_ADDITIONS),
            new MenuGroup("group.about"),
            new MenuGroup("about.ext", ActionFactory.ABOUT));
    private static final List<ActionFactory> TOOL_BAR = List.of(ActionFactory.NEW_WIZARD_DROP_DOWN, ActionFactory.SAVE, ActionFactory.SAVE_ALL);

    private IWorkbenchWindow window;

    IntegrityActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        this.window = window;
        Stream.concat(Stream.of(FILE, EDIT, WINDOW, HELP).flatMap(List::stream).flatMap(group -> group.actions().stream()),
                        TOOL_BAR.stream())
                .distinct()
                .forEach(factory -> register(factory.create(window)));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager fileMenu = menu("&File", IWorkbenchActionConstants.M_FILE, FILE);
        fileMenu.insert(0, beginnings());
        bar.add(fileMenu);
        bar.add(menu("&Edit", IWorkbenchActionConstants.M_EDIT, EDIT));
        bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        MenuManager windowMenu = menu("&Window", IWorkbenchActionConstants.M_WINDOW, WINDOW);
        windowMenu.insert(0, views());
        bar.add(windowMenu);
        bar.add(menu("&Help", IWorkbenchActionConstants.M_HELP, HELP));
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager file = new ToolBarManager(SWT.FLAT);
        TOOL_BAR.forEach(factory -> file.add(getAction(factory.getId())));
        bar.add(file);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private MenuManager beginnings() {
        MenuManager beginnings = new MenuManager("&New", "org.plumbline.workbench.new");
        beginnings.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        return beginnings;
    }

    private MenuManager views() {
        MenuManager views = new MenuManager("Show &View", "org.plumbline.workbench.views");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        return views;
    }

    private MenuManager menu(String label, String id, List<MenuGroup> groups) {
        MenuManager menu = new MenuManager(label, id);
        for (MenuGroup group : groups) {
            group.actions().forEach(factory -> menu.add(getAction(factory.getId())));
            menu.add(new GroupMarker(group.id()));
            menu.add(new Separator());
        }
        if (menu.find(IWorkbenchActionConstants.MB_ADDITIONS) == null) {
            menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        }
        return menu;
    }
}
