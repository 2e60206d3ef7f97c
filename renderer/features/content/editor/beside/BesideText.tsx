import { Button, NativeSelect, UnstyledButton } from '@mantine/core';
import { IconGitCompare, IconX } from '@tabler/icons-react';
import { diffWordsWithSpace } from 'diff';
import { useState } from 'react';
import type { VariantId } from '#core/model/id.ts';
import { today } from '../../../../form/today.ts';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { usePerform } from '../../../../session/use-perform.ts';
import { useWorkspace } from '../../../../session/SessionProvider.tsx';
import { useVariantName } from '../../variants/use-variant-name.ts';
import { useTextPlace } from '../TextPlace.tsx';
import styles from './BesideText.module.css';
import { olderText } from './older-text.ts';
import { ReadText } from './ReadText.tsx';

/** Another text beside the one that is written: another variant, or this one as it was in a named version. */
export function BesideText({ onClose }: { onClose(): void }) {
  const { t, formats } = useTexts();
  const { versions = [] } = useWorkspace();
  const nameOf = useVariantName();
  const perform = usePerform();
  const { item, variant } = useTextPlace();
  const [showsDifferences, setShowsDifferences] = useState(false);
  const others = item.variants.filter((other) => other !== variant && other.id !== variant.id);
  const older = versions.toReversed().filter((version) => olderText(version, variant.id) !== undefined);
  const options = [
    ...others.map((other) => ({ value: `variant ${other.id}`, label: nameOf(other) })),
    ...older.map(({ id, name, on }) => ({
      value: `version ${id}`,
      label: t('editor.beside.version', { name, date: formats.date(on) }),
    })),
  ];
  const [chosen, setChosen] = useState(options[0]?.value ?? '');
  const [kind, id] = chosen.split(/ (.*)/s);
  const version = kind === 'version' ? older.find((one) => one.id === id) : undefined;
  const other = kind === 'variant' ? others.find((one) => one.id === id) : undefined;
  const text = version ? (olderText(version, variant.id) ?? '') : (other?.text ?? '');
  return (
    <section className={styles.beside} aria-label={t('editor.beside.label')}>
      <header className={styles.head}>
        <span className={styles.word}>{t('editor.beside.beside')}</span>
        {options.length > 0 && (
          <NativeSelect
            className={styles.choice}
            aria-label={t('editor.beside.choose')}
            data={options}
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
        )}
        <UnstyledButton className={styles.close} aria-label={t('editor.beside.close')} onClick={onClose}>
          <IconX size={18} stroke={1.6} aria-hidden="true" />
        </UnstyledButton>
      </header>
      {options.length === 0 ? (
        <p className={styles.help}>{t('editor.beside.nothing')}</p>
      ) : (
        <>
          <div className={styles.tools}>
            <Button
              variant="subtle"
              aria-pressed={showsDifferences}
              leftSection={<IconGitCompare size={16} stroke={1.6} aria-hidden="true" />}
              onClick={() => setShowsDifferences(!showsDifferences)}
            >
              {t(showsDifferences ? 'editor.beside.text' : 'editor.beside.differences')}
            </Button>
            {text !== '' && text !== variant.text && (
              <Button variant="subtle" onClick={() => void perform(writeCall(variant.id, text))}>
                {t('editor.beside.takeOver')}
              </Button>
            )}
          </div>
          <div className={styles.scroll}>
            {showsDifferences ? (
              <Differences from={text} to={variant.text ?? ''} />
            ) : (
              <ReadText key={chosen} text={text} lang={other?.locale ?? variant.locale} />
            )}
          </div>
        </>
      )}
    </section>
  );
}

function writeCall(variantId: VariantId, text: string) {
  return { editId: 'text.write', args: { variantId, text, on: today() } } as const;
}

/** What the text here has more and less than the one beside it. */
function Differences({ from, to }: { from: string; to: string }) {
  const { t } = useTexts();
  const parts = diffWordsWithSpace(from, to);
  return (
    <p className={styles.differences}>
      {parts.every(({ added, removed }) => !added && !removed) && t('editor.beside.same')}
      {parts.map(({ value, added, removed }, place) => {
        // The parts are made anew from two texts each time: their place is their identity.
        const key = String(place);
        if (added) return <ins key={key}>{value}</ins>;
        return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
      })}
    </p>
  );
}
