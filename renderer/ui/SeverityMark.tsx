import { IconAlertCircle, IconAlertTriangle, IconBulb, type Icon } from '@tabler/icons-react';
import type { Severity } from '#core/model/severity.ts';
import type { ReactNode } from 'react';
import styles from './SeverityMark.module.css';

const icons: Record<Severity, Icon> = { error: IconAlertCircle, warning: IconAlertTriangle, hint: IconBulb };

interface SeverityMarkProps {
  severity: Severity;
  size?: number | string;
  /** The words beside the icon; inside a cell the icon may stand alone when they are said to who cannot see. */
  children?: ReactNode;
}

/** Error, warning or tip: an icon with its words, in one colour. */
export function SeverityMark({ severity, size = '1.2em', children }: SeverityMarkProps) {
  const SeverityIcon = icons[severity];
  return (
    <span className={styles.mark} data-severity={severity}>
      <SeverityIcon size={size} stroke={1.8} aria-hidden="true" />
      {children}
    </span>
  );
}
