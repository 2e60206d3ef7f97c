import { lazy, Suspense, useState } from 'react';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentItemId } from '#core/model/id.ts';
import { contentById } from '#core/model/lookups.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { screenPath } from '../../../navigation/routes.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import { ItemFields } from '../item/ItemFields.tsx';
import { VariantGrid } from '../variants/VariantGrid.tsx';
import { EditorFrame } from './EditorFrame.tsx';
import { ItemHeader } from './ItemHeader.tsx';
import styles from './ItemScreen.module.css';
import { TextPanel } from './panel/TextPanel.tsx';
import { TextPlace } from './TextPlace.tsx';

// The editor is large: who looks at another screen does not wait for it.
const TextEditor = lazy(async () => ({ default: (await import('./TextEditor.tsx')).TextEditor }));
const BesideText = lazy(async () => ({ default: (await import('./beside/BesideText.tsx')).BesideText }));

interface ItemScreenProps {
  itemId: string;
  /** Absent: the first text, or the grid of texts when there is none. */
  variantId?: string | undefined;
  /** Shows the grid of target groups and channels. */
  isGrid?: boolean;
}

/** One content item with its texts, at `#/content/<id>`, `#/content/<id>/text/<id>` and `#/content/<id>/texts`. */
export function ItemScreen({ itemId, variantId, isGrid = false }: ItemScreenProps) {
  const { t } = useTexts();
  const item = contentById(useWorkspace(), itemId as ContentItemId);
  if (!item) {
    return (
      <Screen title={t('screen.content')}>
        <EmptyState title={t('editor.unknown.title')} text={t('editor.unknown.text')}>
          <TextLink href={screenPath('content')}>{t('editor.unknown.back')}</TextLink>
        </EmptyState>
      </Screen>
    );
  }
  return <Item key={item.id} item={item} variantId={variantId} isGrid={isGrid} />;
}

function Item({ item, variantId, isGrid }: { item: ContentItem; variantId: string | undefined; isGrid: boolean }) {
  const { t } = useTexts();
  const [isBeside, setIsBeside] = useState(false);
  const variant = isGrid ? undefined : (item.variants.find(({ id }) => id === variantId) ?? item.variants[0]);
  const header = (
    <ItemHeader item={item} variant={variant} isBeside={isBeside} onBeside={() => setIsBeside(!isBeside)} />
  );
  if (!variant) {
    return (
      <div className={styles.screen}>
        {header}
        <div className={styles.body}>
          <div className={styles.work}>
            <VariantGrid item={item} />
          </div>
          <aside className={styles.panel} aria-label={t('inspector.label')} tabIndex={-1}>
            <ItemFields item={item} />
          </aside>
        </div>
      </div>
    );
  }
  return (
    <TextPlace item={item} variant={variant}>
      <div className={styles.screen}>
        {header}
        <div className={styles.body}>
          <div className={styles.work} data-beside={isBeside}>
            <Suspense fallback={<EditorFrame />}>
              <TextEditor key={variant.id} />
            </Suspense>
            {isBeside && (
              <Suspense>
                <BesideText key={`beside ${variant.id}`} onClose={() => setIsBeside(false)} />
              </Suspense>
            )}
          </div>
          <aside className={styles.panel} aria-label={t('inspector.label')} tabIndex={-1}>
            <TextPanel />
          </aside>
        </div>
      </div>
    </TextPlace>
  );
}
