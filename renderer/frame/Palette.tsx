import { Modal } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { IconLink, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useRef, useState } from 'react';
import { fieldNames } from '#core/model/field-names.ts';
import { actionLabel } from '../actions/ActionButton.tsx';
import { useActionContext } from '../actions/ActionProvider.tsx';
import { openPalette } from '../actions/open-palette.ts';
import { actions } from '../actions/registry.ts';
import { useAnalysis } from '../analysis/AnalysisProvider.tsx';
import { useFindingWords } from '../finding/use-finding-words.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { pathInText } from '../navigation/path-in-text.ts';
import { findFindings } from '../search/find-findings.ts';
import { findObjects } from '../search/find-in-workspace.ts';
import type { FoundObject } from '../search/found-object.ts';
import { goToFound } from '../search/go-to-found.ts';
import { useSessionState } from '../session/SessionProvider.tsx';
import hidden from '../ui/hidden.module.css';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import styles from './Palette.module.css';
import { screenIcons } from './screen-icons.ts';

const mostObjects = 30;
const mostFindings = 10;

/** The command palette: type to find an action or any object by name. */
export function Palette() {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const focus = useFocusBefore();
  return (
    <Spotlight.Root
      returnFocus={false}
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
        // At once: keys that follow Ctrl+K belong to the search, and never to the cell one came from.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onFocus={({ relatedTarget }) => focus.remember(relatedTarget)}
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

/** Gives the focus back to what had it, or to the screen where that is gone, unless what was chosen has taken it. */
function useFocusBefore() {
  const before = useRef<HTMLElement>(null);
  const isFree = (focused: Element | null): boolean =>
    focused === null || focused === document.body || focused.closest('[role="dialog"]') !== null;
  return {
    remember: (left: EventTarget | null) => {
      if (left instanceof HTMLElement && left.closest('[role="dialog"]') === null) before.current = left;
    },
    giveBack: () => {
      if (!isFree(document.activeElement)) return;
      const target = before.current?.isConnected ? before.current : document.querySelector<HTMLElement>('#screen');
      target?.focus({ preventScroll: true });
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
  const pasted = open ? pathInText(query) : undefined;
  if (pasted !== undefined) {
    return (
      <Spotlight.Action className={styles.action ?? ''} onClick={() => context.navigate(pasted)}>
        <IconLink size={16} stroke={1.6} aria-hidden="true" />
        <span className={styles.name}>{t('link.follow')}</span>
      </Spotlight.Action>
    );
  }
  const objects = open ? findObjects(open.history.workspace, query, mostObjects) : [];
  return (
    <>
      {objects.map((object) => (
        <Found key={object.key} object={object} />
      ))}
      {foundActions.map((action) => (
        <Spotlight.Action key={action.id} className={styles.action ?? ''} onClick={() => void action.run(context)}>
          <action.icon size={16} stroke={1.6} aria-hidden="true" />
          <span className={styles.name}>{t(actionLabel(action))}</span>
          {action.shortcuts?.[0] !== undefined && <KeyCaps shortcut={action.shortcuts[0]} />}
        </Spotlight.Action>
      ))}
      {open && words !== '' ? (
        <FoundFindings query={query} isAlone={foundActions.length + objects.length === 0} />
      ) : (
        foundActions.length === 0 && <Spotlight.Empty>{t('palette.nothing', { query })}</Spotlight.Empty>
      )}
    </>
  );
}

/** The findings that speak of it, last: they may come a moment after the rest. */
function FoundFindings({ query, isAlone }: { query: string; isAlone: boolean }) {
  const { t } = useTexts();
  const analysis = useAnalysis();
  const wordsOf = useFindingWords();
  const findings = findFindings(analysis?.open ?? [], wordsOf, useDeferredValue(query), mostFindings);
  if (findings.length === 0) return isAlone && <Spotlight.Empty>{t('palette.nothing', { query })}</Spotlight.Empty>;
  return findings.map((object) => <Found key={object.key} object={object} />);
}

function Found({ object }: { object: FoundObject }) {
  const { t, language } = useTexts();
  const { navigate } = useActionContext();
  const { number, name, screen, field = '', within } = object;
  const ObjectIcon = screenIcons[screen];
  const fieldName = fieldNames[field]?.[language];
  return (
    <Spotlight.Action className={styles.action ?? ''} onClick={() => goToFound(object, navigate)}>
      <ObjectIcon size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles.name} dir="auto">
        {[number, name].filter(Boolean).join(' ')}
      </span>
      <span className={styles.kind} dir="auto">
        {[fieldName, within ?? t(`screen.${screen}`)].filter(Boolean).join(': ')}
      </span>
    </Spotlight.Action>
  );
}
