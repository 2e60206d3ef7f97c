import { NativeSelect } from '@mantine/core';
import type { AskRef } from '#core/model/ask-ref.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { InformationItemId } from '#core/model/id.ts';
import { informationById } from '#core/model/lookups.ts';
import type { TellRef } from '#core/model/tell-ref.ts';
import { informationOptions } from '../../../form/library-options.ts';
import { addNamed, newId } from '../../../form/new-object.ts';
import { RowsField } from '../../../form/RowsField.tsx';
import rowStyles from '../../../form/StackedRow.module.css';
import { SwitchField } from '../../../form/SwitchField.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { itemPath } from '../../../navigation/routes.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { Picker } from '../../../ui/Picker.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';

type Direction = 'tells' | 'asks';
type Ref = InformationItemId | TellRef | AskRef;
const repeats = ['reminder', 'summary', 'confirmation'] as const;
const modes = ['ask', 'verify', 'prefilled', 'supplement'] as const;

/** What a content item tells or asks: why it repeats something, or how it asks. */
export function ContentInformation({ item, direction }: { item: ContentItem; direction: Direction }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const set = useForm('content', item.id);
  const refs: readonly Ref[] = item[direction] ?? [];
  const known = new Set<string>(refs.map(infoIdOf));
  const nameOf = (ref: Ref) => informationById(workspace, infoIdOf(ref))?.name ?? '';
  const fieldsOf = (next: readonly Ref[]) => ({ [direction]: next.length > 0 ? next : null });
  return (
    <>
      <RowsField
        label={t(`row.${direction}`)}
        help={t(`help.${direction}`)}
        rows={refs}
        nameOf={nameOf}
        addLabel=""
        onCommit={(next) => set(fieldsOf(next))}
      >
        {(ref, change) => (
          <div className={rowStyles.row}>
            <TextLink href={itemPath('information', infoIdOf(ref))}>{nameOf(ref)}</TextLink>
            {direction === 'tells' ? (
              <NativeSelect
                aria-label={t('content.repeatOf', { name: nameOf(ref) })}
                data={[
                  { value: '', label: t('content.repeat.none') },
                  ...repeats.map((value) => ({ value, label: t(`content.repeat.${value}`) })),
                ]}
                value={typeof ref === 'string' ? '' : ((ref as TellRef).repeat ?? '')}
                onChange={({ currentTarget: { value } }) =>
                  change(
                    value === ''
                      ? infoIdOf(ref)
                      : { infoId: infoIdOf(ref), repeat: value as NonNullable<TellRef['repeat']> },
                  )
                }
              />
            ) : (
              <AskFields askRef={asAsk(ref)} name={nameOf(ref)} change={change} />
            )}
          </div>
        )}
      </RowsField>
      <Picker
        label={t(`choose.${direction}`)}
        placeholder={t(`choose.${direction}`)}
        groups={[
          informationOptions(workspace, direction === 'tells' ? 'tell' : 'ask').filter(({ id }) => !known.has(id)),
        ]}
        isForMany
        onChoose={(id) => void set(fieldsOf([...refs, id as InformationItemId]))}
        onCreate={(name) => {
          const id = newId() as InformationItemId;
          perform([
            addNamed(direction, id, name),
            { editId: 'object.set', args: { kind: 'content', id: item.id, fields: fieldsOf([...refs, id]) } },
          ]);
        }}
      />
    </>
  );
}

interface AskFieldsProps {
  askRef: AskRef;
  name: string;
  change(next: Ref): string | undefined;
}

function AskFields({ askRef, name, change }: AskFieldsProps) {
  const { t } = useTexts();
  const { optional, mode = 'ask', infoId } = askRef;
  const keep = (next: { mode: (typeof modes)[number]; optional: boolean }): void => {
    const isPlain = next.mode === 'ask' && !next.optional;
    const rest = { ...(next.mode === 'ask' ? {} : { mode: next.mode }), ...(next.optional ? { optional: true } : {}) };
    change(isPlain ? infoId : { infoId, ...rest });
  };
  return (
    <>
      <NativeSelect
        aria-label={t('content.modeOf', { name })}
        data={modes.map((value) => ({ value, label: t(`content.mode.${value}`) }))}
        value={mode}
        onChange={({ currentTarget: { value } }) =>
          keep({ mode: value as (typeof modes)[number], optional: optional ?? false })
        }
      />
      <SwitchField
        label={t('content.optional')}
        isOn={optional ?? false}
        onSwitch={(isOn) => keep({ mode, optional: isOn })}
      />
    </>
  );
}

function infoIdOf(ref: Ref): InformationItemId {
  return typeof ref === 'string' ? ref : ref.infoId;
}

function asAsk(ref: Ref): AskRef {
  return typeof ref === 'string' ? { infoId: ref } : (ref as AskRef);
}
