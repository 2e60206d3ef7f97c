import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './TextLink.module.css';

/** A link inside the app, in running text or a list. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={styles.link}>
      {children}
    </Link>
  );
}
