import { Button } from '@mantine/core';
import { IconCheck, IconCornerDownRight, IconFileText, IconMail, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import type { Remark } from '#core/model/remark.ts';
import type { ReplyId } from '#core/model/id.ts';
import { personById } from '#core/model/lookups.ts';
import { newId } from '../form/new-object.ts';
import { OwnerField } from '../form/OwnerField.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import { usePerform } from '../session/use-perform.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';
import { now } from './now.ts';
import { RemarkAction } from './RemarkAction.tsx';
import { RemarkForm } from './RemarkForm.tsx';
import styles from './RemarkThread.module.css';
import { useAuthor } from './use-author.ts';

const sourceIcons: Record<'review-file' | 'word', Icon> = { 'review-file': IconMail, word: IconFileText };

/** One remark with its replies, and what one can do with it: reply, assign, make an action of it, resolve, reopen, delete. */
export function RemarkThread({ remark, isCompact = false }: { remark: Remark; isCompact?: boolean }) {
  const { t } = useTexts();
  const perform = usePerform();
  const [isReplying, setIsReplying] = useState(false);
  const reply = (text: string, author: string): string | undefined => {
    const problem = perform({
      editId: 'remark.answer',
      args: { remarkId: remark.id, reply: { id: newId() as ReplyId, text, author, on: now() } },
    });
    if (problem === undefined) setIsReplying(false);
    return problem;
  };
  return (
    <div className={styles.thread} data-resolved={remark.resolved !== undefined} data-compact={isCompact}>
      <Said by={remark.author} on={remark.on} text={remark.text} source={remark.source} />
      {(remark.replies ?? []).map((one) => (
        <div key={one.id} className={styles.reply}>
          <Said by={one.author} on={one.on} text={one.text} />
        </div>
      ))}
      <Resolved remark={remark} />
      {isReplying || !isCompact ? (
        <RemarkForm
          label={t('remark.reply')}
          submit={t('remark.placeReply')}
          onSubmit={reply}
          {...(isCompact ? { onCancel: () => setIsReplying(false) } : {})}
        />
      ) : null}
      {!isCompact && (
        <OwnerField
          label={t('remark.assignedTo')}
          help={t('remark.assignHelp')}
          ownerId={remark.assignedTo}
          own={(assignedTo) => ({
            editId: 'object.set',
            args: { kind: 'remark', id: remark.id, fields: { assignedTo } },
          })}
        />
      )}
      <div className={styles.buttons}>
        <ResolveButton remark={remark} />
        {isCompact && !isReplying && (
          <Button variant="subtle" size="compact-sm" onClick={() => setIsReplying(true)}>
            {t('remark.reply')}
          </Button>
        )}
        {!isCompact && <RemarkAction remark={remark} />}
      </div>
    </div>
  );
}

interface SaidProps {
  by: string;
  on: string;
  text: string;
  source?: Remark['source'];
}

/** Who said what and when; what came from outside says so. */
function Said({ by, on, text, source }: SaidProps) {
  const { t, formats } = useTexts();
  const SourceIcon = source === 'review-file' || source === 'word' ? sourceIcons[source] : undefined;
  return (
    <>
      <p className={styles.by}>
        <span className={styles.name}>{by === '' ? t('remark.nobody') : by}</span>
        <time dateTime={on}>{t('remark.when', { day: formats.day(on), time: formats.time(on) })}</time>
        {SourceIcon && (
          <span className={styles.source}>
            <SourceIcon size={14} stroke={1.6} aria-hidden="true" />
            {t(`remark.source.${source ?? 'app'}`)}
          </span>
        )}
      </p>
      <p className={styles.text}>{text}</p>
    </>
  );
}

function Resolved({ remark: { resolved, assignedTo } }: { remark: Remark }) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const person = assignedTo && personById(workspace, assignedTo);
  return (
    <>
      {person && !resolved && (
        <p className={styles.state}>
          <IconCornerDownRight size={14} stroke={1.6} aria-hidden="true" />
          {t('remark.isAssigned', { name: person.name })}
        </p>
      )}
      {resolved && (
        <p className={styles.done}>
          <IconCheck size={14} stroke={1.8} aria-hidden="true" />
          {t('remark.isResolved', {
            name: resolved.by === '' ? t('remark.nobody') : resolved.by,
            day: formats.day(resolved.on),
          })}
        </p>
      )}
    </>
  );
}

function ResolveButton({ remark }: { remark: Remark }) {
  const { t } = useTexts();
  const perform = usePerform();
  const author = useAuthor();
  const resolve = (): void => {
    if (remark.resolved) perform({ editId: 'remark.reopen', args: { remarkId: remark.id } });
    else perform({ editId: 'remark.resolve', args: { remarkId: remark.id, resolved: { on: now(), by: author.name } } });
  };
  return (
    <Button variant="default" size="compact-sm" onClick={resolve}>
      {t(remark.resolved ? 'remark.reopen' : 'remark.resolve')}
    </Button>
  );
}
