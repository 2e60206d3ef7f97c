import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Remark } from '#core/model/remark.ts';
import type { RemarkImport } from '#core/review/plan-import.ts';
import { placeOfRemark } from '#core/review/place-of-remark.ts';
import { readIncoming, wordIncomingFailure } from '#core/review/read-incoming.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { screenPath } from '../../navigation/routes.ts';
import { now } from '../../remark/now.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import styles from './ShareScreen.module.css';
import { wordPlace } from './word-place.ts';

const mostBytes = 128 * 1024 * 1024;

/** Takes in what reviewers sent back: a review file or a plan with comments from Word. First it shows what would come of it. */
export function TakeIn() {
  const { t, language } = useTexts();
  const workspace = useWorkspace();
  const [loaded, setLoaded] = useState<{ name: string; bytes: Uint8Array }>();
  const [problem, setProblem] = useState<string>();

  async function load(file: File): Promise<void> {
    setLoaded(undefined);
    if (file.size > mostBytes) return setProblem(t('takeIn.problem', { file: file.name, cause: t('takeIn.tooBig') }));
    setProblem(undefined);
    setLoaded({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    return undefined;
  }

  const incoming = loaded && readIncoming(loaded.bytes, loaded.name, { workspace, readOn: now() });
  return (
    <section className={styles.detail} aria-label={t('takeIn.title')}>
      <h2 className={styles.title}>{t('takeIn.title')}</h2>
      <p className={styles.about}>{t('takeIn.about')}</p>
      <FileDrop
        label={t('takeIn.choose')}
        words={loaded?.name ?? t('takeIn.help')}
        accept=".html,.htm,.json,.zip,.docx"
        onFile={(file) => void load(file)}
      />
      {(problem !== undefined || (incoming && !incoming.ok)) && (
        <p role="alert" className={styles.problem}>
          {loaded && incoming && !incoming.ok
            ? t('takeIn.problem', { file: loaded.name, cause: wordIncomingFailure(incoming.error, language) })
            : problem}
        </p>
      )}
      {loaded && incoming?.ok && <Preview incoming={incoming.value} fileName={loaded.name} />}
    </section>
  );
}

function Preview({ incoming, fileName }: { incoming: RemarkImport; fileName: string }) {
  const { t } = useTexts();
  const perform = usePerform();
  const { navigate } = useActionContext();
  const [problem, setProblem] = useState<string>();
  const { added, changed, unplaced, knownCount } = incoming;
  const remarks = [...added, ...unplaced, ...changed];
  return (
    <>
      <p className={styles.outcome}>
        {t('takeIn.outcome', { added: added.length + unplaced.length, changed: changed.length, known: knownCount })}
      </p>
      <Button
        disabled={remarks.length === 0}
        onClick={() => {
          const failure = perform({ editId: 'remarks.import', args: { remarks, subject: fileName } });
          setProblem(failure);
          if (failure === undefined) navigate(screenPath('review'));
        }}
      >
        {t('takeIn.submit', { count: remarks.length })}
      </Button>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <Group title={t('takeIn.unplaced')} help={t('takeIn.unplacedHelp')} remarks={unplaced} />
      <Group title={t('takeIn.added')} remarks={added} />
      <Group title={t('takeIn.changed')} remarks={changed} />
    </>
  );
}

function Group({ title, help, remarks }: { title: string; help?: string; remarks: readonly Remark[] }) {
  const texts = useTexts();
  const workspace = useWorkspace();
  if (remarks.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      <ul>
        {remarks.map((remark) => (
          <li key={remark.id}>
            <p className={styles.words}>{remark.text}</p>
            <p className={styles.help}>
              {texts.t('review.byline', {
                name: remark.author === '' ? texts.t('remark.nobody') : remark.author,
                day: texts.formats.day(remark.on),
                replies: remark.replies?.length ?? 0,
              })}
              {' · '}
              {wordPlace(workspace, { remark, place: placeOfRemark(workspace, remark) }, texts)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
