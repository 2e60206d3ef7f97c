import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { RemarkId } from '#core/model/id.ts';
import { createRemark, type Remark } from '#core/model/remark.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readField, wordField } from '#core/review/field-of-remark.ts';
import { indexRemarks } from '#core/review/remark-index.ts';
import { newId } from '../form/new-object.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { usePerform } from '../session/use-perform.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';
import { now } from './now.ts';
import { remarkOptions, targetOf, type RemarkSubject } from './remark-fields.ts';
import { RemarkForm } from './RemarkForm.tsx';
import styles from './RemarksHere.module.css';
import { RemarkThread } from './RemarkThread.tsx';

interface RemarksHereProps {
  subject: RemarkSubject;
  /** The field that a new remark is about, unless the person chooses another. */
  field?: string | undefined;
}

/** The remarks on what a panel shows, with a place for a new one; those that were dealt with stay folded. */
export function RemarksHere({ subject, field }: RemarksHereProps) {
  const texts = useTexts();
  const { t } = texts;
  const workspace = useWorkspace();
  const perform = usePerform();
  const [isWriting, setIsWriting] = useState(false);
  const here = remarksOn(workspace, subject);
  const open = here.filter(({ resolved }) => !resolved);
  const done = here.filter(({ resolved }) => resolved);
  const options = isWriting ? remarkOptions(workspace, subject, texts) : [];
  const start = options.some(({ value }) => value === field) ? (field ?? '') : (options[0]?.value ?? '');

  function place(text: string, author: string, about: string): string | undefined {
    const remark = createRemark({
      id: newId() as RemarkId,
      target: targetOf(subject, about),
      text,
      author,
      on: now(),
    });
    const problem = perform({ editId: 'remark.add', args: { remark } });
    if (problem === undefined) setIsWriting(false);
    return problem;
  }

  return (
    <section className={styles.here} aria-label={t('remark.here')}>
      <h3 className={styles.title}>{t('remark.title', { count: open.length })}</h3>
      {open.map((remark) => (
        <Pinned key={remark.id} remark={remark} />
      ))}
      {done.length > 0 && (
        <details className={styles.done}>
          <summary>{t('remark.doneHere', { count: done.length })}</summary>
          {done.map((remark) => (
            <Pinned key={remark.id} remark={remark} />
          ))}
        </details>
      )}
      {isWriting ? (
        <RemarkForm
          label={t('remark.new')}
          submit={t('remark.place')}
          about={{ label: t('remark.about'), value: start, options }}
          onSubmit={place}
          onCancel={() => setIsWriting(false)}
        />
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.add ?? ''}
          leftSection={<IconMessagePlus size={15} stroke={1.6} aria-hidden="true" />}
          onClick={() => setIsWriting(true)}
        >
          {t('remark.add')}
        </Button>
      )}
    </section>
  );
}

function Pinned({ remark }: { remark: Remark }) {
  const { language } = useTexts();
  const workspace = useWorkspace();
  const { field } = remark.target;
  return (
    <div className={styles.pinned}>
      {field !== undefined && <p className={styles.field}>{wordField(workspace, field, language)}</p>}
      <RemarkThread remark={remark} isCompact />
    </div>
  );
}

/** Of a contact those of its target group; of content those of its texts too. */
function remarksOn(workspace: Workspace, { kind, id, groupId }: RemarkSubject): readonly Remark[] {
  const index = indexRemarks(workspace.remarks);
  const own = index.on(kind, id);
  if (groupId !== undefined) {
    // What was said of the contacts of a step without naming a target group, as in Word, is about each of them.
    return own.filter(({ target: { field = '' } }) => field === 'touchpoints' || readField(field).groupId === groupId);
  }
  if (kind === 'content') {
    const variants = workspace.contentItems.find((item) => item.id === id)?.variants ?? [];
    return [...own, ...variants.flatMap((variant) => index.on('variant', variant.id))];
  }
  return own;
}
