import { figureKey } from '#core/plan/figures.ts';
import type { Block } from '#core/plan/plan-tree.ts';
import { Inlines } from './Inlines.tsx';
import { usePlanPage } from './plan-page-context.ts';
import styles from './PlanBlock.module.css';
import { PlanFigure } from './PlanFigure.tsx';
import { PlanTable } from './PlanTable.tsx';

/** One block of a chapter. Headings go one level down, since the screen has a title of its own. */
export function PlanBlock({ block }: { block: Block }) {
  const { captionOf, language } = usePlanPage();
  switch (block.kind) {
    case 'heading': {
      const Heading = ({ 2: 'h3', 3: 'h4', 4: 'h5' } as const)[block.level];
      const style = { 2: styles.heading, 3: styles.subheading, 4: styles.variant }[block.level];
      return <Heading className={style}>{block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          <Inlines content={block.content} />
        </p>
      );
    case 'missing':
      return <p className={styles.missing}>{block.text}</p>;
    case 'list':
      return <PlanList list={block} />;
    case 'table':
      return <PlanTable table={block} caption={captionOf(block)} language={language} />;
    case 'figure':
      return <PlanFigure key={figureKey(block.request)} figure={block} caption={captionOf(block)} />;
  }
}

function PlanList({ list }: { list: Extract<Block, { kind: 'list' }> }) {
  const List = list.isOrdered ? 'ol' : 'ul';
  return (
    <List className={list.isOrdered ? styles.numbers : styles.bullets} {...(list.start ? { start: list.start } : {})}>
      {list.items.map((blocks, item) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no identity but their place
        <li key={item}>
          {blocks.map((block, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <PlanBlock key={index} block={block} />
          ))}
        </li>
      ))}
    </List>
  );
}
