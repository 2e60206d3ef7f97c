import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { expectNextOf, weExpectOf } from '#core/analysis/flow/expectations.ts';
import type { Finding } from '#core/analysis/finding.ts';
import type { ChannelId } from '#core/model/id.ts';
import { channelById, informationById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { channelIcons } from '../../lookups/channel-icons.ts';
import styles from './PresentationScreen.module.css';
import { SlideFindings } from './SlideFindings.tsx';
import type { SlideContent } from './slides.ts';

interface SlideProps {
  workspace: Workspace;
  slide: SlideContent;
  /** What is open at this step, as far as it is shown. */
  findings: readonly Finding[];
  /** Which of the successive screens of this step, from 0. */
  part: number;
  /** How many screens it takes, each time that is known anew. */
  onParts(parts: number): void;
}

/** One step for one target group, to be read from the back of the room. What does not fit comes on the next screen; the type does not shrink. */
export function Slide({ workspace, slide, findings, part, onParts }: SlideProps) {
  const body = useRef<HTMLDivElement>(null);
  const [shift, setShift] = useState(0);
  // The text runs in columns, two on a screen: what does not fit stands in columns further on.
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    const measure = (): void => {
      const gap = Number.parseFloat(getComputedStyle(element).columnGap) || 0;
      const column = (element.clientWidth - gap) / 2;
      const columns = Math.round((element.scrollWidth + gap) / (column + gap));
      onParts(Math.max(1, Math.ceil(columns / 2)));
      setShift(element.clientWidth + gap);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return (
    <div className={styles.window}>
      <div ref={body} className={styles.body} style={{ transform: `translateX(${-part * shift}px)` }}>
        <SlideBlocks workspace={workspace} slide={slide} />
        <SlideFindings findings={findings} />
      </div>
    </div>
  );
}

function SlideBlocks({ workspace, slide: { step, cell } }: Pick<SlideProps, 'workspace' | 'slide'>) {
  const { t } = useTexts();
  const uses = cell?.uses ?? [];
  const infoNames = (kind: 'tells' | 'asks'): string[] =>
    uses.flatMap((use) => use[kind].map(({ infoId }) => informationById(workspace, infoId)?.name ?? infoId));
  const titles = uses.flatMap(({ items }) => items.map(({ item }) => item.title));
  const next = cell && expectNextOf(step, cell.groupId)?.text;
  const task = cell && weExpectOf(step, cell.groupId)?.text;
  const supporting = cell?.supporting ?? [];
  const right: [string, readonly string[]][] = [
    [t('presentation.tells'), infoNames('tells')],
    [t('presentation.asks'), infoNames('asks')],
    [t('presentation.weExpect'), task ? [task] : []],
  ];
  const shown = right.filter(([, lines]) => lines.length > 0);
  return (
    <>
      {!cell?.primary && step.kind !== 'contact' && <p className={styles.kind}>{t(`stepKind.${step.kind}`)}</p>}
      {cell?.primary && (
        <Block label={t('presentation.channel')}>
          <Channel workspace={workspace} channelId={cell.primary.use.channelId} isMain />
        </Block>
      )}
      {cell && !cell.primary && step.kind === 'contact' && !cell.touchpoint?.skip && (
        <Block label={t('presentation.channel')}>
          <p className={styles.missing}>{t('presentation.noChannel')}</p>
        </Block>
      )}
      {supporting.length > 0 && (
        <Block label={t('presentation.supporting')} isSupporting>
          {supporting.map(({ use }) => (
            <Channel key={use.channelId} workspace={workspace} channelId={use.channelId} />
          ))}
        </Block>
      )}
      <Lines label={t('presentation.content')} lines={titles} />
      <Lines label={t('presentation.customerAction')} lines={step.customerAction ? [step.customerAction] : []} />
      <Lines label={t('presentation.expectNext')} lines={next ? [next] : []} />
      {shown.map(([label, lines], index) => (
        <Lines key={label} label={label} lines={lines} startsColumn={index === 0} />
      ))}
    </>
  );
}

interface BlockProps {
  label: string;
  isSupporting?: boolean;
  startsColumn?: boolean;
  children: ReactNode;
}

function Block({ label, isSupporting = false, startsColumn = false, children }: BlockProps) {
  return (
    <section className={styles.block} data-supporting={isSupporting} data-column={startsColumn}>
      <h2 className={styles.label}>{label}</h2>
      {children}
    </section>
  );
}

function Lines({
  label,
  lines,
  startsColumn = false,
}: {
  label: string;
  lines: readonly string[];
  startsColumn?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <Block label={label} startsColumn={startsColumn}>
      {[...new Set(lines)].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Block>
  );
}

function Channel({
  workspace,
  channelId,
  isMain = false,
}: {
  workspace: Workspace;
  channelId: ChannelId;
  isMain?: boolean;
}) {
  const channel = channelById(workspace, channelId);
  if (!channel) return <p>{channelId}</p>;
  const ChannelIcon = channelIcons[channel.medium];
  return (
    <p className={styles.channel} data-main={isMain}>
      <ChannelIcon size="1.1em" stroke={1.6} aria-hidden="true" />
      {channel.name}
    </p>
  );
}
