import { IconDatabase, IconInfoCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useWorkspace } from '../../../../session/SessionProvider.tsx';
import type { PickerOption } from '../../../../ui/picker-option.ts';
import { useTextPlace } from '../TextPlace.tsx';
import { sayFact } from './say-fact.ts';

/** The merge fields that a text can have, by what stands between the braces: facts of what it tells, other facts, data fields. */
export function useFieldOptions(): PickerOption[][] {
  const { informationItems, dataFields } = useWorkspace();
  const { locale, item, variant } = useTextPlace();
  const tells = variant.tells ?? item.tells;
  return useMemo(() => {
    const told = new Set((tells ?? []).map((ref) => (typeof ref === 'string' ? ref : ref.infoId)));
    const facts = (isTold: boolean): PickerOption[] =>
      informationItems
        .filter(({ id }) => told.has(id) === isTold)
        .flatMap(({ id, facts: own = [] }) =>
          own.map((fact) => ({
            id: `${id}.${fact.key}`,
            name: fact.label,
            icon: IconInfoCircle,
            note: sayFact(fact, locale),
          })),
        );
    const fields = dataFields.map(({ id, name }) => ({ id: `field:${id}`, name, icon: IconDatabase }));
    return [facts(true), facts(false), fields];
  }, [informationItems, dataFields, locale, tells]);
}
