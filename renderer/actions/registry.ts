import type { Action } from './action.ts';
import { goToAbout } from './go-to-about.ts';
import { addItem } from './add-item.ts';
import { addStep } from './add-step.ts';
import { changeSteps } from './change-steps.ts';
import { closeWorkspace } from './close-workspace.ts';
import { copyWorkspace } from './copy-workspace.ts';
import { createWorkspace } from './create-workspace.ts';
import { goToScreens } from './go-to-screens.ts';
import { exportContent } from './export-content.ts';
import { importContent } from './import-content.ts';
import { openHelp } from './open-help.ts';
import { openPalette } from './open-palette.ts';
import { openWorkspace } from './open-workspace.ts';
import { printScreen } from './print-screen.ts';
import { redo } from './redo.ts';
import { renameStep } from './rename-step.ts';
import { goToSources } from './go-to-sources.ts';
import { moveWorkspace } from './move-workspace.ts';
import { restoreBackup } from './restore-backup.ts';
import { saveWorkspaceAs } from './save-workspace-as.ts';
import { saveWorkspace } from './save-workspace.ts';
import { showShortcuts } from './show-shortcuts.ts';
import { switchLanguage } from './switch-language.ts';
import { switchTheme } from './switch-theme.ts';
import { showViews } from './show-views.ts';
import { toggleInspector } from './toggle-inspector.ts';
import { undo } from './undo.ts';
import { nextFinding, previousFinding, showFinding } from './walk-findings.ts';
import { zoomIn } from './zoom-in.ts';
import { zoomOut } from './zoom-out.ts';

/** Every action, in the order of palette and shortcut list. */
export const actions: readonly Action[] = [
  undo,
  redo,
  saveWorkspace,
  openWorkspace,
  createWorkspace,
  saveWorkspaceAs,
  copyWorkspace,
  moveWorkspace,
  restoreBackup,
  printScreen,
  closeWorkspace,
  addStep,
  addItem,
  importContent,
  exportContent,
  renameStep,
  ...changeSteps,
  nextFinding,
  previousFinding,
  showFinding,
  ...showViews,
  toggleInspector,
  zoomIn,
  zoomOut,
  ...goToScreens,
  goToSources,
  goToAbout,
  openPalette,
  openHelp,
  showShortcuts,
  switchLanguage,
  switchTheme,
];
