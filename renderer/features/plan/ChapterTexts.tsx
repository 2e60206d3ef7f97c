import { formatMessage } from '#core/messages/format-message.ts';
import type { Plan } from '#core/model/plan.ts';
import { chapters } from '#core/plan/chapters/registry.ts';
import { FieldGroup } from '../../form/FieldGroup.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { PlanFieldPlace } from './PlanFieldPlace.tsx';

/** Own words at the start of each chapter, in Markdown. */
export function ChapterTexts({ plan }: { plan: Plan }) {
  const { t, language } = useTexts();
  const set = useForm('plan', plan.id);
  return (
    <FieldGroup label={t('plan.fields.texts')} help={t('plan.fields.textsHelp')}>
      {chapters.map(({ id: chapterId, title }) => (
        <PlanFieldPlace key={chapterId} field={`texts.${chapterId}`}>
          <TextField
            label={formatMessage(title, language)}
            isLong
            value={plan.texts?.[chapterId]}
            onCommit={(text) => {
              const { [chapterId]: _earlier, ...rest } = plan.texts ?? {};
              const texts = text === '' ? rest : { ...rest, [chapterId]: text };
              return set({ texts: Object.keys(texts).length > 0 ? texts : null });
            }}
          />
        </PlanFieldPlace>
      ))}
    </FieldGroup>
  );
}
