import { UnstyledButton } from '@mantine/core';
import { IconBuildingBank, IconFilePlus, IconShoppingCart, IconStethoscope, type Icon } from '@tabler/icons-react';
import { templateNames, type TemplateName } from '#core/contract/workspace-methods.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { showCreateDialog } from '../../view/view-store.ts';
import styles from './SideList.module.css';

const icons: Record<TemplateName, Icon> = {
  empty: IconFilePlus,
  gemeente: IconBuildingBank,
  webshop: IconShoppingCart,
  'arbo-keuring': IconStethoscope,
};

/** Beginnings of a new workspace: empty, or from an example. */
export function NewWorkspaces() {
  const { t } = useTexts();
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('start.new.title')}</h2>
      </div>
      <ul>
        {templateNames.map((template) => {
          const TemplateIcon = icons[template];
          return (
            <li key={template} className={styles.item}>
              <UnstyledButton className={styles.template} onClick={() => showCreateDialog(template)}>
                <TemplateIcon size={18} stroke={1.6} aria-hidden="true" />
                <span>
                  <span className={styles.name}>{t(`template.${template}.name`)}</span>
                  <br />
                  <span className={styles.detail}>{t(`template.${template}.about`)}</span>
                </span>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
