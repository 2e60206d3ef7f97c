import type { PhrasingContent, RootContent } from 'mdast';
import { Fragment, type ReactNode } from 'react';
import { helpPath } from '../../navigation/routes.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { anchorOf, wordsOf } from './guide-page.ts';
import { guidePicture } from './guide-pictures.ts';
import { isHelpPage } from './help-pages.ts';
import styles from './HelpScreen.module.css';

/** A page of the guide on screen. What Markdown calls HTML stays text; a link leads to another page or is none. */
export function HelpArticle({ content }: { content: readonly RootContent[] }) {
  return <Nodes nodes={content} />;
}

function Nodes({ nodes }: { nodes: readonly RootContent[] }) {
  // A page never changes while it is shown: a place in it is a name.
  return nodes.map((node) => <Fragment key={node.position?.start.offset}>{show(node)}</Fragment>);
}

function show(node: RootContent): ReactNode {
  const inside = 'children' in node ? <Nodes nodes={node.children as PhrasingContent[]} /> : undefined;
  switch (node.type) {
    case 'heading':
      return node.depth === 2 ? (
        <h2 id={anchorOf(wordsOf(node))} className={styles.heading}>
          {inside}
        </h2>
      ) : (
        <h3 className={styles.subheading}>{inside}</h3>
      );
    case 'paragraph':
      return <p>{inside}</p>;
    case 'list':
      return node.ordered ? <ol>{inside}</ol> : <ul>{inside}</ul>;
    case 'listItem':
      return <li>{node.spread ? inside : tight(node.children)}</li>;
    case 'blockquote':
      return <blockquote className={styles.note}>{inside}</blockquote>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'link':
      return <PageLink url={node.url}>{inside}</PageLink>;
    case 'image':
      return <img src={guidePicture(node.url)} alt={node.alt ?? ''} className={styles.picture} loading="lazy" />;
    case 'inlineCode':
      return <kbd className={styles.key}>{node.value}</kbd>;
    case 'code':
      return <pre className={styles.example}>{node.value}</pre>;
    case 'text':
    case 'html':
      return node.value;
    default:
      return null;
  }
}

/** An item of one paragraph needs none round it. */
function tight(children: readonly RootContent[]): ReactNode {
  return children.map((child) => (
    <Fragment key={child.position?.start.offset}>
      {child.type === 'paragraph' ? <Nodes nodes={child.children} /> : show(child)}
    </Fragment>
  ));
}

function PageLink({ url, children }: { url: string; children: ReactNode }) {
  const page = url.replace(/\.md(?:#.*)?$/, '');
  return isHelpPage(page) ? <TextLink href={helpPath(page)}>{children}</TextLink> : children;
}
