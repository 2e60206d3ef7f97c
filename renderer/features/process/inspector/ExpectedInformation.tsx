import type { InformationItemId, TargetGroupId } from '#core/model/id.ts';
import type { Step } from '#core/model/step.ts';
import { informationOptions } from '../../../form/library-options.ts';
import { addNamed, newId } from '../../../form/new-object.ts';
import { PickListField } from '../../../form/PickListField.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import type { ExpectationKind } from './expectation-parts.ts';

interface ExpectedInformationProps {
  step: Step;
  kind: ExpectationKind;
  /** Of the text set apart for these; absent: of the one for everyone. */
  groupIds: readonly TargetGroupId[] | undefined;
}

/** Which information says this expectation to the customer: linked, the check can see whether it is really told. */
export function ExpectedInformation({ step, kind, groupIds }: ExpectedInformationProps) {
  const { t } = useTexts();
  const perform = usePerform();
  const options = informationOptions(useWorkspace(), 'tell');
  const side = step[kind];
  const apart = side?.byGroup?.findIndex((own) => groupIds?.some((id) => own.targetGroupIds.includes(id))) ?? -1;
  const part = groupIds ? side?.byGroup?.[apart] : side;
  if (!side || !part) return null;
  const call = (infoIds: InformationItemId[]) => {
    const { infoIds: _earlier, ...rest } = part;
    const next = infoIds.length > 0 ? { ...rest, infoIds } : rest;
    const whole = groupIds ? { ...side, byGroup: side.byGroup?.with(apart, next as never) } : next;
    const fields = { [kind]: whole };
    return { editId: 'object.set' as const, args: { kind: 'step' as const, id: step.id, fields } };
  };
  const chosenIds = part.infoIds ?? [];
  return (
    <PickListField
      label={t('inspector.saidBy')}
      placeholder={t('choose.tells')}
      options={options}
      chosenIds={chosenIds}
      onChoose={(ids) => perform(call(ids))}
      onCreate={(name) => {
        const id = newId() as InformationItemId;
        return perform([addNamed('tells', id, name), call([...chosenIds, id])]);
      }}
    />
  );
}
