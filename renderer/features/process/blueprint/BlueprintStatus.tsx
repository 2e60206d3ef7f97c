import { UnstyledButton } from '@mantine/core';
import type { Action } from '../../../actions/action.ts';
import { actionLabel } from '../../../actions/ActionButton.tsx';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { zoomIn } from '../../../actions/zoom-in.ts';
import { zoomOut } from '../../../actions/zoom-out.ts';
import { useTexts, type TextKey } from '../../../i18n/use-texts.ts';
import { KeyCaps } from '../../../ui/KeyCaps.tsx';
import { useView } from '../../../view/view-store.ts';
import styles from './BlueprintStatus.module.css';
import { isForManyOf } from '../cells/options/cell-options.ts';
import type { ColumnsInView } from '../layout/grid-layout.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

const mostDots = 40;

type KeyHint = readonly [shortcut: string, words: TextKey];
const idleKeys: readonly KeyHint[] = [
  ['Enter', 'keyHint.edit'],
  ['Delete', 'keyHint.clear'],
  ['F8', 'keyHint.nextFinding'],
];
const editingKeys: readonly KeyHint[] = [
  ['Enter', 'keyHint.choose'],
  ['Escape', 'keyHint.leave'],
  ['Tab', 'keyHint.goOn'],
];
/** Where one chooses one after another, each is kept at once. */
const choosingKeys: readonly KeyHint[] = [
  ['Enter', 'keyHint.pick'],
  ['Escape', 'keyHint.ready'],
  ['Tab', 'keyHint.goOn'],
];

/** The bar under the grid: which steps one sees, which keys help here, and the zoom. */
export function BlueprintStatus({ blueprint, inView }: { blueprint: Blueprint; inView: ColumnsInView }) {
  const { t, formats } = useTexts();
  const { columns, process, rows, scale } = blueprint;
  const selected = useView((view) => view.selections[process.id]?.stepId);
  const keys = useView(({ editing, draft }) => {
    if (!editing && !draft) return idleKeys;
    const kind = rows.find(({ id }) => id === editing?.rowId)?.kind;
    return kind !== undefined && isForManyOf(kind) ? choosingKeys : editingKeys;
  });
  const seen = { first: inView.first + 1, last: inView.last + 1, total: columns.length };
  return (
    <footer className={styles.bar}>
      <span>{t('blueprint.seen', seen)}</span>
      {columns.length <= mostDots && (
        <span className={styles.dots} aria-hidden="true">
          {columns.map(({ step }, index) => {
            const isSeen = index >= inView.first && index <= inView.last;
            return <span key={step.id} className={styles.dot} data-seen={isSeen} data-here={step.id === selected} />;
          })}
        </span>
      )}
      <span className={styles.right}>
        {keys.map(([shortcut, words]) => (
          <span key={shortcut} className={styles.hint}>
            <KeyCaps shortcut={shortcut} /> {t(words)}
          </span>
        ))}
        <ZoomButton action={zoomOut} />
        <span className={styles.zoom}>{formats.share(scale)}</span>
        <ZoomButton action={zoomIn} />
      </span>
    </footer>
  );
}

function ZoomButton({ action }: { action: Action }) {
  const context = useActionContext();
  const { t } = useTexts();
  return (
    <UnstyledButton
      className={styles.button}
      aria-label={t(actionLabel(action))}
      disabled={!action.isEnabled(context)}
      onClick={() => void action.run(context)}
    >
      <action.icon size={16} stroke={1.6} aria-hidden="true" />
    </UnstyledButton>
  );
}
