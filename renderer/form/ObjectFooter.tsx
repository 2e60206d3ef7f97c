import { Button } from '@mantine/core';
import { IconArrowMerge, IconTrash } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { DeleteObjectArguments } from '#core/edits/delete-object.ts';
import type { MergeObjectArguments } from '#core/edits/merge-object.ts';
import { referencesTo } from '#core/model/references-to.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { usePerform } from '../session/use-perform.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';
import { Picker } from '../ui/Picker.tsx';
import styles from './ObjectFooter.module.css';

const nothing: readonly { id: string; name: string }[] = [];

interface ObjectFooterProps {
  kind: DeleteObjectArguments['kind'];
  id: string;
  name: string;
  /** The other things of the same kind, which can take its place; absent where nothing can. */
  others?: readonly { id: string; name: string }[];
  /** After it is gone. */
  onGone(): void;
}

/** Deletes an object, or merges it with another. Where it is used, it asks first what should stand there; all of it can be undone. */
export function ObjectFooter({ kind, id, name, others = nothing, onGone }: ObjectFooterProps) {
  const { t } = useTexts();
  const perform = usePerform();
  const workspace = useWorkspace();
  const [question, setQuestion] = useState<'delete' | 'merge'>();
  const [problem, setProblem] = useState<string>();
  const footer = useRef<HTMLElement>(null);
  const asked = useRef(question);
  // The button that asks makes room for its question, and the other way round: one goes on in what took its place.
  useLayoutEffect(() => {
    if (asked.current === question) return;
    const first = question === undefined ? `[data-asks="${asked.current}"]` : 'input, button';
    asked.current = question;
    footer.current?.querySelector<HTMLElement>(first)?.focus();
  }, [question]);
  const uses = question ? referencesTo(workspace, kind, id).length : 0;

  function end(failure: string | undefined): void {
    setProblem(failure);
    if (failure === undefined) onGone();
  }

  function remove(replaceBy?: string): void {
    end(perform({ editId: 'object.delete', args: { kind, id, ...(replaceBy === undefined ? {} : { replaceBy }) } }));
  }

  function askOrRemove(): void {
    if (referencesTo(workspace, kind, id).length === 0) remove();
    else setQuestion('delete');
  }

  return (
    <section ref={footer} className={styles.footer} aria-label={t('form.more')}>
      {question === undefined && (
        <div className={styles.buttons}>
          <Button
            variant="subtle"
            leftSection={<IconTrash size={15} stroke={1.6} aria-hidden="true" />}
            data-asks="delete"
            onClick={askOrRemove}
          >
            {t('form.delete')}
          </Button>
          {others.length > 0 && (
            <Button
              variant="subtle"
              leftSection={<IconArrowMerge size={15} stroke={1.6} aria-hidden="true" />}
              data-asks="merge"
              onClick={() => setQuestion('merge')}
            >
              {t('form.merge')}
            </Button>
          )}
        </div>
      )}
      {question !== undefined && (
        <div className={styles.question}>
          <output className={styles.text}>
            {t(question === 'delete' ? 'form.usedIn' : 'form.mergeHelp', { name, count: uses })}
          </output>
          {others.length > 0 && (
            <Picker
              label={t(question === 'delete' ? 'form.replaceBy' : 'form.mergeInto')}
              placeholder={t(question === 'delete' ? 'form.replaceBy' : 'form.mergeInto')}
              groups={[others]}
              onChoose={(otherId) =>
                question === 'delete'
                  ? remove(otherId)
                  : end(
                      perform({
                        editId: 'object.merge',
                        args: { kind: kind as MergeObjectArguments['kind'], id, intoId: otherId },
                      }),
                    )
              }
            />
          )}
          <div className={styles.buttons}>
            {question === 'delete' && (
              <Button variant="default" onClick={() => remove()}>
                {t('form.deleteAnyway')}
              </Button>
            )}
            <Button variant="subtle" onClick={() => setQuestion(undefined)}>
              {t('form.keep')}
            </Button>
          </div>
        </div>
      )}
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  );
}
