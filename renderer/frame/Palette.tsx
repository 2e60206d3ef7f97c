import { Modal } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { actionLabel } from '../actions/ActionButton.tsx';
import { useActionContext } from '../actions/ActionProvider.tsx';
import { openPalette } from '../actions/open-palette.ts';
import { actions } from '../actions/registry.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { useSessionState } from '../session/SessionProvider.tsx';
import hidden from '../ui/hidden.module.css';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { findObjects } from './find-in-workspace.ts';
import styles from './Palette.module.css';
import { screenIcons } from './screen-icons.ts';

const mostObjects = 30;

/** The command palette: type to find an action or any object by name. */
export function Palette() {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const focus = useFocusBefore();
  return (
    <Spotlight.Root
      returnFocus={false}
      onSpotlightOpen={focus.remember}
      onSpotlightClose={focus.giveBack}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={480}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.35, color: '#14191B', blur: 0 }}
      classNames={{ content: styles.content ?? '' }}
    >
      <Modal.Title className={hidden.words ?? ''}>{t('palette.title')}</Modal.Title>
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
        classNames={{ input: styles.search ?? '' }}
      />
      <Spotlight.ActionsList {...reachable}>
        <PaletteResults query={query} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** A list that scrolls has to be reachable with the keyboard; the list passes this on, which its type does not say. */
const reachable = { viewportProps: { tabIndex: 0 } };

/** Gives the focus back to what had it, unless what was chosen has taken it. */
function useFocusBefore() {
  const before = useRef<HTMLElement>(null);
  const isFree = (focused: Element | null): boolean =>
    focused === null || focused === document.body || focused.closest('[role="dialog"]') !== null;
  return {
    remember: () => {
      const { activeElement } = document;
      before.current = activeElement instanceof HTMLElement ? activeElement : null;
    },
    giveBack: () => {
      if (isFree(document.activeElement)) before.current?.focus({ preventScroll: true });
    },
  };
}

function PaletteResults({ query }: { query: string }) {
  const { t } = useTexts();
  const context = useActionContext();
  const { open } = useSessionState();
  const words = query.trim().toLowerCase();
  const foundActions = actions.filter(
    (action) =>
      action !== openPalette && action.isEnabled(context) && t(actionLabel(action)).toLowerCase().includes(words),
  );
  const objects = open ? findObjects(open.history.workspace, query, mostObjects) : [];
  if (foundActions.length === 0 && objects.length === 0) {
    return <Spotlight.Empty>{t('palette.nothing', { query })}</Spotlight.Empty>;
  }
  return (
    <>
      {objects.map((object) => {
        const ObjectIcon = screenIcons[object.screen];
        return (
          <Spotlight.Action
            key={object.key}
            className={styles.action ?? ''}
            onClick={() => context.navigate(object.path)}
          >
            <ObjectIcon size={16} stroke={1.6} aria-hidden="true" />
            <span className={styles.name}>{[object.number, object.name].filter(Boolean).join(' ')}</span>
            <span className={styles.kind}>{object.within ?? t(`screen.${object.screen}`)}</span>
          </Spotlight.Action>
        );
      })}
      {foundActions.map((action) => (
        <Spotlight.Action key={action.id} className={styles.action ?? ''} onClick={() => void action.run(context)}>
          <action.icon size={16} stroke={1.6} aria-hidden="true" />
          <span className={styles.name}>{t(actionLabel(action))}</span>
          {action.shortcuts?.[0] !== undefined && <KeyCaps shortcut={action.shortcuts[0]} />}
        </Spotlight.Action>
      ))}
    </>
  );
}
