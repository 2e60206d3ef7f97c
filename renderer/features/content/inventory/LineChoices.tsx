import { NativeSelect } from '@mantine/core';
import { useTexts } from '../../../i18n/use-texts.ts';
import { contentGroupings, useContentView, type ContentView } from '../../../view/content-view.ts';

/** What a line of the table is, and by what lines are grouped. */
export function LineChoices() {
  const { t } = useTexts();
  const per = useContentView((view) => view.per);
  const grouping = useContentView((view) => view.grouping);
  return (
    <>
      <NativeSelect
        aria-label={t('inventory.per.label')}
        data={(['item', 'text'] as const).map((value) => ({ value, label: t(`inventory.per.${value}`) }))}
        value={per}
        onChange={({ currentTarget }) => useContentView.setState({ per: currentTarget.value as ContentView['per'] })}
      />
      <NativeSelect
        aria-label={t('inventory.grouping.label')}
        data={contentGroupings.map((value) => ({ value, label: t(`inventory.grouping.${value}`) }))}
        value={grouping}
        onChange={({ currentTarget }) =>
          useContentView.setState({ grouping: currentTarget.value as ContentView['grouping'] })
        }
      />
    </>
  );
}
