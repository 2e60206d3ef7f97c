import type { ToneProfile } from '#core/model/tone-profile.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './TraitScale.module.css';

const places = [-2, -1, 0, 1, 2] as const;

/** How strongly a trait sounds, from much less to much more than usual. */
export function TraitScale({ trait }: { trait: ToneProfile['traits'][number] }) {
  const { t } = useTexts();
  return (
    <div className={styles.trait}>
      <span>{trait.name}</span>
      <span className={styles.scale} aria-hidden="true">
        {places.map((place) => (
          <span key={place} className={styles.point} data-here={place === trait.intensity} />
        ))}
      </span>
      <span className={styles.word}>
        {t(`tone.intensity.${trait.intensity < 0 ? 'less' : trait.intensity > 0 ? 'more' : 'normal'}`)}
      </span>
    </div>
  );
}
