import { useEditorState, type Editor } from '@tiptap/react';
import { figuresOfText } from '#core/analysis/text-figures.ts';
import { channelById } from '#core/model/lookups.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { SeverityMark } from '../../../ui/SeverityMark.tsx';
import { textLength } from './text-length.ts';
import styles from './TextEditor.module.css';
import { useTextPlace } from './TextPlace.tsx';

/** Words and characters of the text, beside what the channel holds. */
export function TextLengthLine({ editor }: { editor: Editor }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const { item, variant } = useTextPlace();
  const doc = useEditorState({ editor, selector: ({ editor: { state } }) => state.doc });
  const { words, characters, isAbout, limit, sms } = textLength(doc, workspace, variant);
  const { wanted, level } = figuresOfText({ workspace, item, variant }, '');
  const channels = variant.channelIds.flatMap((id) => channelById(workspace, id)?.name ?? []);
  const reader = [
    ...channels,
    ...(wanted ? [t('editor.length.address', { form: wanted })] : []),
    ...(level ? [t('editor.length.level', { level })] : []),
  ].join(', ');
  const isTooLong = limit !== undefined && characters > limit.characters;
  const count = t(isAbout ? 'editor.length.about' : 'editor.length.exact', { words, characters });
  return (
    <p className={styles.length}>
      <span className={styles.for}>{reader}</span>
      <span>{count}</span>
      {limit && (
        <span>
          {isTooLong ? (
            <SeverityMark severity="warning">
              {t('editor.length.tooLong', {
                channel: limit.channel.name,
                max: limit.characters,
                over: characters - limit.characters,
              })}
            </SeverityMark>
          ) : (
            t('editor.length.max', { channel: limit.channel.name, max: limit.characters })
          )}
        </span>
      )}
      {sms && (
        <span title={t('editor.length.smsHelp', { perSegment: sms.perSegment, encoding: sms.encoding })}>
          {t('editor.length.sms', { segments: sms.segments })}
        </span>
      )}
    </p>
  );
}
