import { replyGaps, type ReplyGap } from '#core/analysis/measures/reply-gaps.ts';
import { formatDuration } from '#core/messages/format-duration.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { NameLink } from '../../ui/NameLink.tsx';
import { itemPath } from '../../navigation/routes.ts';
import { Bar } from './Bar.tsx';
import styles from './MeasuresScreen.module.css';
import { useFigures } from './use-figures.ts';

/** How fast we promise to answer in each channel, beside what customers expect. */
export function ReplyGaps({ workspace, process }: { workspace: Workspace; process: Process }) {
  const { t, language } = useTexts();
  const { share: percent } = useFigures();
  const gaps = replyGaps(workspace, process);
  if (gaps.length === 0) return null;
  const longest = Math.max(1, ...gaps.map(({ hours }) => hours ?? 0));
  return (
    <section>
      <h2>{t('measures.replies.title')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('measures.replies.channel')}</th>
            <th scope="col">{t('measures.replies.norm')}</th>
            <th scope="col">{t('measures.replies.expected')}</th>
            <th scope="col">{t('measures.replies.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map(({ channel, hours, share }) => (
            <tr key={channel.id}>
              <th scope="row">
                <NameLink href={itemPath('channels', channel.id)}>{channel.name}</NameLink>
              </th>
              <td>{channel.responseNorm && formatDuration(channel.responseNorm, language)}</td>
              <td>
                {channel.responseExpectation &&
                  t('measures.replies.expectedBy', {
                    within: formatDuration(channel.responseExpectation.within, language),
                    share: share === null ? '' : percent(share),
                  })}
              </td>
              <td>
                <Gap hours={hours} />
                <Bar length={Math.max(0, hours ?? 0) / longest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Gap({ hours }: Pick<ReplyGap, 'hours'>) {
  const { t, language } = useTexts();
  if (hours === null) return <span className={styles.unknown}>{t('measures.unknown')}</span>;
  if (hours === 0) return t('measures.replies.same');
  const isDays = Math.abs(hours) >= 48;
  const value = Math.round(Math.abs(isDays ? hours / 24 : hours) * 10) / 10;
  const by = formatDuration({ value, unit: isDays ? 'day' : 'hour' }, language);
  return t(hours > 0 ? 'measures.replies.slower' : 'measures.replies.faster', { by });
}
