import type { ChapterId } from '#core/model/chapter-id.ts';
import type { TextKey } from '../../i18n/use-texts.ts';
import { reviewPaths, screenPath } from '../../navigation/routes.ts';
import type { ScreenId } from '../../navigation/screens.ts';
import type { PlanField } from '../../view/plan-view.ts';

/** Where something that is missing is filled in: at an address, or in one of the plan's own fields beside the page. */
export type FillIn = { path: string; label: TextKey } | { field: PlanField };

const at = (screen: ScreenId): FillIn => ({ path: screenPath(screen), label: `action.go-to.${screen}` });
const own = (chapterId: ChapterId): FillIn => ({ field: `texts.${chapterId}` });

/** Where the facts of each chapter are filled in; where there are two places, either will do. */
export const fillIns: Readonly<Record<ChapterId, readonly FillIn[]>> = {
  summary: [own('summary')],
  introduction: [own('introduction')],
  situation: [own('situation')],
  stakeholders: [at('settings')],
  objectives: [{ field: 'objectives' }],
  targetGroups: [at('target-groups')],
  strategy: [{ field: 'keyMessages' }, at('tone')],
  processes: [at('processes')],
  matrix: [at('content')],
  dataRegister: [at('systems')],
  findings: [],
  calendar: [at('content'), at('actions')],
  roles: [{ field: 'approvals' }],
  risks: [own('risks')],
  costs: [at('channels'), { field: 'budget' }],
  evaluation: [at('processes')],
  glossary: [own('glossary')],
  contentTexts: [at('content')],
  toneProfiles: [at('tone')],
  changes: [{ path: reviewPaths.versions, label: 'versions.toVersions' }],
  remarks: [],
};
