import { IconUnlink } from '@tabler/icons-react';
import type { Remark } from '#core/model/remark.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { wordField } from '#core/review/field-of-remark.ts';
import { placeOfRemark } from '#core/review/place-of-remark.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { ObjectFooter } from '../../form/ObjectFooter.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { screenPath } from '../../navigation/routes.ts';
import { RemarkThread } from '../../remark/RemarkThread.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { pathOfPlace } from './path-of-place.ts';
import styles from './RemarkDetail.module.css';
import { wordObject } from './word-place.ts';

/** One remark in full: what it is about, the thread, and what is done with it. */
export function RemarkDetail({ workspace, remark }: { workspace: Workspace; remark: Remark }) {
  const { t, language } = useTexts();
  const { navigate } = useActionContext();
  const place = placeOfRemark(workspace, remark);
  const { field, kind } = remark.target;
  const words = wordObject(place, kind, { t, language });
  const path = pathOfPlace(place, remark.target);
  return (
    <article className={styles.detail} aria-label={t('review.detail')}>
      <h2 className={styles.title}>
        {path === undefined ? words : <TextLink href={path}>{words}</TextLink>}
        {field !== undefined && <span className={styles.field}>{wordField(workspace, field, language)}</span>}
      </h2>
      {!place.exists && (
        <p className={styles.gone}>
          <IconUnlink size={16} stroke={1.6} aria-hidden="true" />
          {t('review.isGone')}
        </p>
      )}
      <RemarkThread remark={remark} />
      <ObjectFooter
        kind="remark"
        id={remark.id}
        name={remark.text}
        onGone={() => navigate(screenPath('review'), { replace: true })}
      />
    </article>
  );
}
