import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './NameLink.module.css';

/** The name of an item in a table, leading to it; with a line about it below. */
export function NameLink({
  href,
  detail,
  children,
}: {
  href: string;
  detail?: string | undefined;
  children: ReactNode;
}) {
  return (
    <>
      <Link href={href} className={styles.link}>
        {children}
      </Link>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </>
  );
}
