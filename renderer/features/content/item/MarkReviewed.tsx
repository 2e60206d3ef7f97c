import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import type { ContentItem } from '#core/model/content-item.ts';
import { nextReview } from '#core/model/next-review.ts';
import { today } from '../../../form/today.ts';
import { useForm } from '../../../form/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';

/** Says that a content item was reviewed today: its next date comes from how often it is reviewed, or there is none. */
export function MarkReviewed({ item }: { item: ContentItem }) {
  const { t, formats } = useTexts();
  const set = useForm('content', item.id);
  const next = nextReview(item, today());
  return (
    <Button
      variant="default"
      mt={8}
      leftSection={<IconChecks size={16} stroke={1.6} aria-hidden="true" />}
      title={next === undefined ? t('content.reviewedOnce') : t('content.reviewedNext', { date: formats.date(next) })}
      onClick={() => void set({ reviewDate: next ?? null })}
    >
      {t('content.reviewed')}
    </Button>
  );
}
